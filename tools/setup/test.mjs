// `npm test`: installs when needed, then everything that has to hold: types, style, the guard of the floors, dead code,
// and the tests. With arguments (`npm test -- test/intake`) only the tests that they name,
// over what is built from the present files.
import { join } from 'node:path'
import { binOf, build, checkNode, install, run } from './steps.mjs'

const args = process.argv.slice(2)
const node = (name, command, ...rest) => run(process.execPath, [binOf(name, command), ...rest])
const checks = [
	['types', () => node('typescript', 'tsc', '--noEmit')],
	['types of the desk', () => node('typescript', 'tsc', '--noEmit', '-p', join('src', 'desk'))],
	['types of its tests', () => node('typescript', 'tsc', '--noEmit', '-p', join('test', 'desk'))],
	['style', () => node('@biomejs/biome', 'biome', 'check', '.')],
	['floors', () => node('dependency-cruiser', 'depcruise', 'src', 'tools', '--config', '.dependency-cruiser.cjs')],
	['dead code', () => node('knip', 'knip')],
]
const built = ['build', () => build({ quiet: true })]
const tests = ['tests', () => node('vitest', 'vitest', 'run', ...args)]

checkNode()
process.exitCode = install() || all([...(args.length > 0 ? [] : checks), built, tests])

function all(steps) {
	for (const [name, step] of steps) {
		const began = Date.now()
		const code = step()
		const took = `${((Date.now() - began) / 1000).toFixed(1)} s`
		console.error(code === 0 ? `ok      ${name} (${took})` : `FAILED  ${name} (${took})`)
		if (code !== 0) return code
	}
	return 0
}
