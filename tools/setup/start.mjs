// `npm start`: on a fresh clone this installs, builds and shows what Attestary does: it codes a sample report, keeps the
// samples in a ledger and says what to type next. Everything it makes lies in the folder .attestary.
import { cpSync, mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, checkNode, install, root, run } from './steps.mjs'

const home = join(root, '.attestary')
const ledger = join(home, 'sample.ledger')
const samples = join(root, 'samples', 'reports')
const attestary = (...args) =>
	run(process.execPath, [join(root, 'dist', 'cli', 'main.js'), '--ledger', ledger, ...args], { cwd: root })

checkNode()
process.exitCode = install() || build() || show()

function show() {
	mkdirSync(home, { recursive: true })
	// A project's places and actors lie beside its ledger; those of the samples are invented.
	cpSync(join(root, 'samples', 'knowledge'), join(home, 'knowledge'), { recursive: true })
	console.log('\nOne report, as Attestary reads it (the report is constructed, its country invented):\n')
	const coded = attestary('code', join(samples, '1-hadrel-outpost.txt'))
	if (coded !== 0) return coded
	console.log('\nAll samples kept in a ledger:\n')
	const added = attestary('add', samples, '--by', 'sample', '--quiet')
	if (added !== 0) return added
	console.log('')
	const listed = attestary('list', '--limit', '6')
	if (listed !== 0) return listed
	// Paths count from where the command was typed, which need not be the repository.
	const typedAt = process.env.INIT_CWD ?? process.cwd()
	const near = relative(typedAt, ledger)
	const named = near.startsWith('..') ? ledger : near
	const kept = / /.test(named) ? `"${named}"` : named
	const npm = relative(typedAt, root) === '' ? 'npm' : `npm --prefix ${/ /.test(root) ? `"${root}"` : root}`
	console.log(`
What to type next:

  ${npm} run attestary -- show KEY --ledger ${kept}
      one of these incidents: its key stands in brackets
  ${npm} run attestary -- search rockets --ledger ${kept}
      words in all reports
  ${npm} run attestary -- code my-report.txt --published 2020-03-12
      a report of your own; nothing is stored
  ${npm} run attestary -- add my-reports/
      keep your reports in ./attestary.ledger
  ${npm} run attestary -- --help
      everything else`)
	return 0
}
