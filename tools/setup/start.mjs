// `npm start`: on a fresh clone this installs, builds, keeps the sample reports in a ledger, and serves the desk. From the second
// time on it only serves. What it makes lies in the folder .attestary. Options are those of `attestary serve`:
// `npm start -- --port 5000`, `npm start -- --ledger my.ledger` for a ledger of your own, where paths count from where you typed.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, checkNode, filesUnder, hashOf, install, root, run } from './steps.mjs'

const home = join(root, '.attestary')
const sampleLedger = join(home, 'sample.ledger')
const stamp = join(home, 'samples.json')
const command = join(root, 'dist', 'cli', 'main.js')
const typed = process.argv.slice(2)
const isOwn = typed.some((word) => /^--ledger(?:=|$)/.test(word)) || process.env.ATTESTARY_LEDGER !== undefined

checkNode()
const failed = install() || build() || (isOwn ? 0 : keepSamples())
if (failed) process.exitCode = failed
else serve(isOwn ? typed : ['--ledger', sampleLedger, ...typed])

/** The samples in a ledger of their own, once, and again when they changed. Returns an exit code. */
function keepSamples() {
	const samples = hashOf(filesUnder(join(root, 'samples')))
	const made = existsSync(sampleLedger)
	if (made && existsSync(stamp) && readFileSync(stamp, 'utf8') === samples) return 0
	console.error('Reading the sample reports …')
	mkdirSync(home, { recursive: true })
	// A project's places and actors lie beside its ledger; those of the samples are invented.
	cpSync(join(root, 'samples', 'knowledge'), join(home, 'knowledge'), { recursive: true })
	const attestary = (...args) => run(process.execPath, [command, '--ledger', sampleLedger, ...args], { quiet: true })
	const code = attestary('add', join(root, 'samples', 'reports'), '--by', 'sample', '--quiet')
	// 1 says that something in a report was told; all of it was kept.
	if (code > 1) return code
	if (made) attestary('rebuild')
	writeFileSync(stamp, samples)
	return 0
}

/** Ctrl-C goes to the server as well, which ends in good order; this waits for it. */
function serve(args) {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
	const cwd = process.env.INIT_CWD ?? process.cwd()
	const server = spawn(process.execPath, [command, 'serve', ...args], { cwd, stdio: 'inherit' })
	process.on('SIGTERM', () => server.kill('SIGTERM'))
	server.once('exit', (code) => {
		process.exitCode = code ?? 1
	})
}
