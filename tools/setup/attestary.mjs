// `npm run attestary -- …`: the command line as built, building quietly first when the sources changed. Paths count from
// where the command was typed (INIT_CWD), not from the repository.
import { join } from 'node:path'
import { build, checkNode, install, root, run } from './steps.mjs'

checkNode()
const cwd = process.env.INIT_CWD ?? process.cwd()
process.exitCode =
	install({ quiet: true }) ||
	build({ quiet: true }) ||
	run(process.execPath, [join(root, 'dist', 'cli', 'main.js'), ...process.argv.slice(2)], { cwd })
