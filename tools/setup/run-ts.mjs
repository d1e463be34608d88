// Runs one of our TypeScript tools: `node tools/setup/run-ts.mjs tools/predict/main.ts …`. Always through tsx, so that a
// tool behaves alike on every Node.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkNode, install, root, run } from './steps.mjs'

checkNode()
const [script, ...args] = process.argv.slice(2)
const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
const cwd = process.env.INIT_CWD ?? process.cwd()
process.exitCode =
	install({ quiet: true }) || run(process.execPath, ['--import', tsx, join(root, script), ...args], { cwd })
