// Steps that every command of package.json may need first: installing and building. Node's own modules only, because
// nothing else need be there yet. Each step is skipped when its stamp says that it was finished for the present files;
// a stamp is written after success alone, so whatever was interrupted is simply done again.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const at = (...parts) => join(root, ...parts)
const installStamp = at('node_modules', '.attestary.json')
const buildStamp = at('dist', '.attestary.json')
const deskStamp = at('dist', 'desk', '.attestary.json')
const siteStamp = at('dist', 'site', '.attestary.json')

/** Ends with a sentence, not with a stack trace, when this Node is too old to go on. */
export function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number)
	if (major > 20 || (major === 20 && minor >= 19)) return
	console.error(`Attestary needs Node.js 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`)
	process.exit(1)
}

/** Runs a program in the repository's root with this terminal; its exit code, 1 when it could not be started. */
export function run(program, args, options = {}) {
	const { quiet = false, ...rest } = options
	const done = spawnSync(program, args, { cwd: root, stdio: quiet ? ['ignore', 2, 2] : 'inherit', ...rest })
	if (done.error) console.error(`${program} could not be started: ${done.error.message}`)
	return done.status ?? 1
}

/** The script behind a package's command, for `node script`: no shell and no .cmd in between. */
export function binOf(name, command = name) {
	const { bin } = JSON.parse(readFileSync(at('node_modules', name, 'package.json'), 'utf8'))
	return at('node_modules', name, typeof bin === 'string' ? bin : bin[command])
}

const read = (path) => {
	try {
		return JSON.parse(readFileSync(path, 'utf8'))
	} catch {
		return null
	}
}
const hash = (text) => createHash('sha256').update(text).digest('hex')
const lockHash = () => hash(readFileSync(at('package-lock.json')))
const isThere = (key) => existsSync(at(key, 'package.json'))

/** True when all of the lock file is installed and nothing of it went missing since. */
export function isInstalled() {
	const stamp = read(installStamp)
	return stamp !== null && stamp.lock === lockHash() && stamp.packages.every(isThere)
}

/** Installed by a plain `npm ci` or `npm install` that ran to its end: npm's own record agrees with our lock file. */
function npmFinished() {
	const record = read(at('node_modules', '.package-lock.json'))?.packages
	const wanted = read(at('package-lock.json'))?.packages
	if (!record || !wanted) return false
	return Object.entries(wanted).every(
		([key, { version, optional }]) =>
			key === '' || (record[key] ? record[key].version === version && isThere(key) : optional === true),
	)
}

function stampInstall() {
	const { packages } = read(at('package-lock.json'))
	const present = Object.keys(packages).filter((key) => key !== '' && isThere(key))
	writeFileSync(installStamp, JSON.stringify({ lock: lockHash(), packages: present }))
}

/** Installs what the lock file names, when that is not the case yet. Returns an exit code. */
export function install({ quiet = false } = {}) {
	if (isInstalled()) return 0
	if (npmFinished()) {
		stampInstall()
		return 0
	}
	console.error('Installing (once; needs the package registry) …')
	const npm = process.env.npm_execpath
	const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
	const isScript = npm !== undefined && /\.[cm]?js$/.test(npm)
	const code = isScript
		? run(process.execPath, [npm, ...args], { quiet })
		: run('npm', args, { quiet, shell: process.platform === 'win32' })
	if (code !== 0) {
		console.error('Installing failed. What npm said stands above; running the command again tries again.')
		return code
	}
	stampInstall()
	return 0
}

/** Every file under a folder, sorted. */
export function filesUnder(folder) {
	if (!existsSync(folder)) return []
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name))
		.sort()
}

/** One hash over files, names and contents. */
export const hashOf = (files) =>
	hash(files.map((file) => `${relative(root, file)}\0${hash(readFileSync(file))}`).join('\n'))
const isDesk = (file) => file.startsWith(at('src', 'desk'))

const sourceHash = () =>
	hashOf([
		...filesUnder(at('src')).filter((file) => !isDesk(file)),
		...['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((name) => at(name)),
	])
/** The pages, and what runs in the browser of the floors below them. */
const deskHash = () =>
	hashOf([
		...filesUnder(at('src', 'desk')),
		...filesUnder(at('src', 'report')),
		at('src', 'coding', 'in-words.ts'),
		at('tools', 'desk', 'vite.config.mjs'),
		at('tools', 'desk', 'vite.site.config.mjs'),
		at('package-lock.json'),
	])

/** Everything that is made from the sources, when they changed since. Returns an exit code. */
export const build = (options = {}) => compile(options) || buildDesk(options)

/** Compiles `src` to `dist`. */
function compile({ quiet = false }) {
	const source = sourceHash()
	if (read(buildStamp)?.source === source && existsSync(at('dist', 'cli', 'main.js'))) return 0
	if (!quiet) console.error('Building …')
	rmSync(buildStamp, { force: true })
	const code = run(process.execPath, [binOf('typescript', 'tsc'), '-p', 'tsconfig.build.json'], { quiet })
	if (code !== 0) {
		console.error('Building failed. What the compiler said stands above.')
		return code
	}
	dropLeftovers()
	mkdirSync(at('dist'), { recursive: true })
	writeFileSync(buildStamp, JSON.stringify({ source }))
	return 0
}

/** Puts the web application of `src/desk` together: in `dist/desk` to be served, in `dist/site` to be published. */
function buildDesk(options) {
	const desk = { stamp: deskStamp, folder: 'desk', config: 'vite.config.mjs', name: 'the desk' }
	const site = { stamp: siteStamp, folder: 'site', config: 'vite.site.config.mjs', name: 'the site to publish' }
	return bundle(desk, options) || bundle(site, options)
}

function bundle({ stamp, folder, config, name }, { quiet = false }) {
	const source = deskHash()
	if (read(stamp)?.source === source && existsSync(at('dist', folder, 'index.html'))) return 0
	if (!quiet) console.error(`Building ${name} …`)
	rmSync(stamp, { force: true })
	const path = join('tools', 'desk', config)
	const code = run(process.execPath, [binOf('vite'), 'build', '--config', path], { quiet })
	if (code !== 0) {
		console.error(`Building ${name} failed. What the bundler said stands above.`)
		return code
	}
	writeFileSync(stamp, JSON.stringify({ source }))
	return 0
}

/** Takes files out of `dist` whose source is gone, so that nothing runs that nobody can read. */
function dropLeftovers() {
	const bundles = [at('dist', 'desk'), at('dist', 'site')]
	for (const file of filesUnder(at('dist')).filter((path) => !bundles.some((folder) => path.startsWith(folder)))) {
		const source = relative(at('dist'), file).replace(/(\.d\.ts|\.js|\.js\.map)$/, '.ts')
		if (!existsSync(at('src', source))) rmSync(file, { force: true })
	}
}
