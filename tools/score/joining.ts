/**
 * How well reports of one event are joined when the coding is perfect: the figures of `docs/figures/incident.md`, on the
 * development half of the cluster bed, beside a plain baseline. `test/incident/bed.test.ts` keeps them from falling. The other
 * half is for figures only: what is wrong in it is not shown.
 *
 *   node tools/setup/run-ts.mjs tools/score/joining.ts [FOLDER] [--show | --frozen]
 */
import { fileURLToPath } from 'node:url'
import { deriveIncidents } from '../../src/incident/index.ts'
import { input } from '../../test/incident/build.ts'
import { readGold } from '../../test/incident/gold.ts'
import { figures, links, partition, type Share, sameTypeDayCountry, texts } from '../../test/incident/measure.ts'

const half = process.argv.includes('--frozen') ? 'frozen' : 'dev'
const given = process.argv.slice(2).find((word) => !word.startsWith('--'))
const gold = readGold(given ?? fileURLToPath(new URL(`../../test/beds/clusters/${half}`, import.meta.url)))
const derived = deriveIncidents(input(gold.reports))
const incidentAt = new Map(derived.incidents.flatMap((i) => i.mentions.map((m) => [m, i.key] as const)))
const plain = sameTypeDayCountry(gold)
const here = partition(gold, (m) => incidentAt.get(m))
const baseline = partition(gold, (m) => plain.get(m))
const [totals, grouped] = [figures(gold, derived), texts(gold, derived)]

const percent = (x: number): string => (100 * x).toFixed(1)
const shown = ({ p, r, f }: Share): string => `F1 ${percent(f)} (precision ${percent(p)}, recall ${percent(r)})`
console.log(`B-cubed ${shown(here.bcubed)}; same type, day and country: ${shown(baseline.bcubed)}`)
console.log(`pairwise ${shown(here.pairwise)}; same type, day and country: ${shown(baseline.pairwise)}`)
console.log(`response links between incidents ${shown(links(gold, derived))}`)
console.log(`low, best and high exact: ${totals.right} of ${totals.all}`)
console.log(`reports grouped by whose text they carry: ${grouped.right} of ${grouped.all} incidents`)
if ((given !== undefined || half === 'dev') && process.argv.includes('--show'))
	for (const one of [here, totals, grouped]) console.log(one.wrong.join('\n'))
