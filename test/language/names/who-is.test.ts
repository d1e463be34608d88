/** Who "he", "the group", "one diplomat" and initials go back to, and what goes back to nobody. */
import { expect, test } from 'vitest'
import { entityAt } from '../../../src/coding/reading.ts'
import { peopleOf } from '../../../src/language/names/who-is.ts'
import { nominal, readingFor } from './nominal.ts'

const goesBack: readonly (readonly [text: string, words: string, expected: string])[] = [
	['General Osric Bandele left. He was tired.', 'He', 'Osric Bandele'],
	['The tunnel was closed. He was tired.', 'He', 'He'], // nobody told before
	['Colonel Ruva Antal won a medal. Antal wept.', 'Antal', 'Ruva Antal'],
	['Colonel Ruva Antal won a medal. Halder wept.', 'Halder', 'Halder'],
	['Lashkar-e-Doran militants fled. Kessari Hul claimed responsibility. The group is small.', 'group', 'Kessari Hul'],
	['Singers met in a hall. The group is small.', 'group', 'group'], // no name told
	['Kessari Hul claimed responsibility. A second group is small.', 'group', 'second group'], // another one
	['The Plains Defence Force withdrew. The PDF gave no reason.', 'PDF', 'Plains Defence Force'],
	['The Plains Defence Force withdrew. The PRF gave no reason.', 'PRF', 'PRF'], // other letters
	['Several envoys left. One envoy wept.', 'envoy', 'envoys'],
	['A bus left. One envoy wept.', 'envoy', 'envoy'],
	['Shells fell on the town of Oskrava. The town was quiet.', 'town', 'Oskrava'],
	['Shells fell on the town of Oskrava. The next town was quiet.', 'town', 'next town'], // another one
	['Nurses left Saint Olga Hospital. The hospital was empty.', 'hospital', 'Saint Olga Hospital'],
	['Nurses left Saint Olga Hospital. The bridge was empty.', 'bridge', 'bridge'],
	['The oil firm Danex closed. The company sold its trucks.', 'company', 'Danex'],
]
for (const [text, words, expected] of goesBack)
	test(`${words}: ${text}`, () => {
		const reading = readingFor(text)
		const people = peopleOf(reading)
		const { sentence, head } = nominal(reading, words)
		expect(people.fullName(people.source(entityAt(reading, sentence, head), sentence))).toBe(expected)
	})
