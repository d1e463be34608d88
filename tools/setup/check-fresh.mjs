// `node tools/setup/check-fresh.mjs`: what a newcomer does, on a clone of HEAD in a folder with spaces in its name: start,
// start again, start from another folder, start after an interrupted install, each time opening the desk and ending it with
// Ctrl-C; test. Too slow for the tests; run before a release. `--keep` leaves the clone, `--no-test` leaves out the tests.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './steps.mjs'

const away = mkdtempSync(join(tmpdir(), 'attestary fresh '))
const clone = join(away, 'a clone')
const env = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^NODE_OPTIONS$/i.test(name)),
)

/** Name, program with arguments, folder, words that the output must hold. */
const steps = [
	['clone', ['git', 'clone', '-q', root, clone], away, ''],
	['npm start', desk('npm', 'start'), clone, 'Reading the sample reports'],
	['npm start again', desk('npm', 'start'), clone, 'the desk is there'],
	['npm start from another folder', desk('npm', '--prefix', clone, 'start'), away, 'the desk is there'],
	[
		'the command line from another folder',
		[
			'npm',
			'--prefix',
			clone,
			'run',
			'--silent',
			'attestary',
			'--',
			'list',
			'--ledger',
			join(clone, '.attestary', 'sample.ledger'),
		],
		away,
		'incidents',
	],
	['(half of node_modules is gone)', interrupt, clone, ''],
	['npm start after an interrupted install', desk('npm', 'start'), clone, 'the desk is there'],
	...(process.argv.includes('--no-test')
		? []
		: [
				['npm test', ['npm', 'test'], clone, 'ok      tests'],
				['npm test again, from another folder', ['npm', '--prefix', clone, 'test'], away, 'ok      tests'],
			]),
]

let failed = 0
for (const [name, what, cwd, expected] of steps) {
	const began = Date.now()
	const { status, output } = typeof what === 'function' ? await what(cwd) : execute(what, cwd)
	const ok = status === 0 && output.includes(expected)
	console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
	if (ok) continue
	failed++
	console.log(output.split('\n').slice(-60).join('\n'))
	break
}
if (process.argv.includes('--keep')) console.log(clone)
else rmSync(away, { recursive: true, force: true })
process.exitCode = failed

function execute([program, ...args], cwd) {
	const done = spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 })
	return { status: done.status, output: `${done.stdout}${done.stderr}${done.error ?? ''}` }
}

/** Starts, opens the address that is printed as a browser would, and ends it with Ctrl-C. */
function desk(program, ...args) {
	return async (cwd) => {
		let output = ''
		const rest = program === 'npm' && args.at(-1) === 'start' ? ['--', '--port', '0'] : []
		const child = spawn(program, [...args, ...rest], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
		// When all that it started has let go of its output, npm itself may have gone before.
		const over = once(child, 'close')
		const address = new Promise((found) => {
			for (const stream of [child.stdout, child.stderr])
				stream.on('data', (chunk) => {
					output += chunk
					const printed = /http:\/\/127\S+key=\S+/.exec(output)
					if (printed) found(printed[0])
				})
			child.once('exit', () => found(null))
		})
		const opened = await address
		if (opened) {
			const entered = await fetch(opened, { redirect: 'manual' })
			const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
			const page = await fetch(new URL('/', opened), { headers: { cookie, accept: 'text/html' } })
			if (page.ok && (await page.text()).includes('<script')) output += 'the desk is there\n'
			process.kill(-child.pid, 'SIGINT')
		}
		const [code, signal] = await over
		// npm passes Ctrl-C on and then ends by it, however well what it ran has ended.
		const well = (code === 0 || signal === 'SIGINT') && output.includes('Ended.')
		return { status: well ? 0 : (code ?? 1), output }
	}
}

/** As `npm ci` leaves it when it is killed half way: packages missing, no stamp. */
function interrupt() {
	const folder = join(clone, 'node_modules')
	const packages = readdirSync(folder).filter((name) => !name.startsWith('.'))
	for (const name of packages.slice(packages.length >> 1)) rmSync(join(folder, name), { recursive: true })
	rmSync(join(folder, '.attestary.json'), { force: true })
	return { status: existsSync(folder) ? 0 : 1, output: '' }
}
