/**
 * Kill -9 in the middle of adding and of deciding, many times: `node --import tsx bench/faults.ts [rounds] [first seed]`. A quarter of the rounds add, a quarter
 * decide, a quarter settle, decide and release, and in a quarter two programs do so in one ledger, one of which is killed; each looks at the ledger
 * afterwards. A round that finds something names its seed and ends the program with 1.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killRound, pairRound, prepare } from '../test/ledger/kill.ts'

const [rounds = 200, first = 1000] = process.argv.slice(2, 4).map(Number)
const ROUNDS_A_LEDGER = 10
const folder = mkdtempSync(join(tmpdir(), 'attestary-faults-'))
let acknowledged = 0
let bad = 0

/** One ledger is killed over a few times, as in life. */
async function lane(what: 'adds' | 'decides' | 'settles' | 'together', seeds: readonly number[]): Promise<void> {
	let file = ''
	for (const [i, seed] of seeds.entries()) {
		if (i % ROUNDS_A_LEDGER === 0) {
			file = join(folder, `${what}-${i}`)
			if (what === 'adds' || what === 'decides') await prepare(file)
		}
		const round = await (what === 'together' ? pairRound(file, seed) : killRound(file, what, seed))
		acknowledged += round.acknowledged
		if ((i + 1) % 20 === 0) console.log(`${what}: ${i + 1} rounds, ${acknowledged} acknowledged in all, ${bad} bad`)
		if (round.lost.length + round.half.length + round.problems.length > 0) {
			bad++
			console.log(`${what}, seed ${seed}: ${JSON.stringify(round)}`)
		}
	}
}

const seeds = Array.from({ length: rounds }, (_, i) => first + i)
const lanes = ['adds', 'decides', 'settles', 'together'] as const
await Promise.all(
	lanes.map((what, n) =>
		lane(
			what,
			seeds.filter((seed) => seed % lanes.length === n),
		),
	),
)
rmSync(folder, { recursive: true })
console.log(
	`${rounds} rounds, ${acknowledged} acknowledged, ${bad} rounds with something lost, half there or not in order`,
)
process.exitCode = bad > 0 ? 1 : 0
