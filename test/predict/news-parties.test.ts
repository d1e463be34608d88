/** Targets as the format for whole reports lists them, over texts of our own. */
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsByKey } from '../../src/coding/words.ts'
import { type Attestary, loadAttestary } from '../../src/run/index.ts'
import { newsOf } from '../../tools/predict/news.ts'

let attestary: Attestary
beforeAll(async () => {
	attestary = await loadAttestary()
})

function targetsIn(text: string): string[][] {
	const { version, coded, derived } = attestary.codeReport(text).value!
	const { events } = newsOf({
		id: 'x',
		coded,
		own: derived,
		words: wordsByKey(coded, version.text),
		toFile: (span) => span,
		incidentOf: () => undefined,
	})
	return events[0]!.target.map((target) => [target.name, ...('aliases' in target ? target.aliases : [])]).sort()
}

const rows: readonly (readonly [text: string, expected: readonly (readonly string[])[]])[] = [
	// A thing and the people in it
	['Gunmen stormed a police post near Qaradan on Monday and killed two officers.', [['police post', 'officers']]],
	['Gunmen attacked a ferry near Marrick on Monday. Six sailors were wounded.', [['ferry', 'sailors']]],
	// Several that are told together stay several
	['Gunmen killed a judge and a driver in Qaradan on Monday.', [['driver'], ['judge']]],
	['A missile struck a depot and a bridge in Qaradan on Monday.', [['bridge'], ['depot']]],
	// Harmed besides, and told of later
	['Gunmen shot a judge dead in Qaradan on Monday. A neighbour was wounded in the attack.', [['judge']]],
	// First told of later
	['A bomb exploded in Qaradan on Monday. The blast killed two porters.', [['porters']]],
]
describe('one target under all its names', () => {
	for (const [text, expected] of rows) test(text, () => expect(targetsIn(text)).toEqual(expected))
})
