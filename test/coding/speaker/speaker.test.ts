/** Speakers: names, houses, conditions, posts, who passes it on; days and hearers of what is said. */
import { describe, expect, test } from 'vitest'
import { view } from '../view.ts'

const statements = (text: string) => view(text).coded.statements

describe('who it is', () => {
	test('a person has name, role and a fuller name from elsewhere', () => {
		const [first, second] = statements(
			'Colonel Dana Brisk said the bridge had been blown up. “It was mined,” Brisk told reporters.',
		)
		expect(first?.speaker).toMatchObject({ kind: 'person', name: 'Dana Brisk', role: 'Colonel' })
		expect(second).toMatchObject({ speaker: { name: 'Dana Brisk' }, addressee: 'reporters' })
	})
	test('a ministry is an institution, officials are not named', () => {
		expect(statements('The interior ministry said a bomb had exploded.')[0]?.speaker.kind).toBe('institution')
		expect(statements('Two officials said a bomb had exploded.')[0]?.speaker).toMatchObject({
			kind: 'unnamed',
			number: 2,
		})
	})
	const whose: readonly (readonly [says: string, kind: string])[] = [
		['The governor of Sembir said a bomb had exploded.', 'institution'],
		["Shamarand's interior minister said a bomb had exploded.", 'institution'],
		['A bomb exploded on Monday, the district police commander said.', 'institution'],
		['A bomb exploded on Monday, the headman of the village told reporters.', 'institution'],
		['A bomb exploded on Monday, the coast guard said.', 'institution'],
		['A bomb exploded on Monday, an army communique said.', 'institution'],
		['A governor said a bomb had exploded.', 'unnamed'],
		['One former minister said a bomb had exploded.', 'unnamed'],
		['The governors said a bomb had exploded.', 'unnamed'],
		['The officer said a bomb had exploded.', 'unnamed'],
		['The soldiers said a bomb had exploded.', 'unnamed'],
		['The police chief, who asked not to be named, said a bomb had exploded.', 'unnamed'],
	]
	for (const [says, kind] of whose) test(`${kind}: ${says}`, () => expect(statements(says)[0]?.speaker.kind).toBe(kind))
	test('a spokesman stands for the house', () => {
		expect(statements('A spokesman for the Covenant Brigade said the raid was over.')[0]?.speaker).toMatchObject({
			kind: 'institution',
			organisation: 'Covenant Brigade',
		})
	})
	test('a condition told in another sentence holds for the speaker', () => {
		const [first] = statements(
			'Rockets hit the base, two local officials said. The two officials, speaking on condition of anonymity, gave no toll.',
		)
		expect(first?.speaker).toMatchObject({ kind: 'unnamed', condition: 'speaking on condition of anonymity' })
	})
	test('no condition where none is told', () => {
		expect(statements('Rockets hit the base, two local officials said.')[0]?.speaker.condition).toBeUndefined()
	})
	test('who is cited, and who passes it on', () => {
		const [first] = statements('Two officials, citing witnesses, said gunmen had shot dead a judge.')
		expect(first?.speaker).toMatchObject({ name: 'witnesses', via: { name: 'officials' } })
	})
	test('several say it together', () => {
		const all = statements('Two officials and a medic said a bomb had exploded in Qaradan.')
		expect(all.map(({ speaker }) => speaker.name)).toEqual(['officials', 'medic'])
	})
})

describe('when it was said', () => {
	test('a day on the verb of saying', () =>
		expect(statements('The minister said on Tuesday that rebels had shelled the airport.')[0]?.when?.earliest).toBe(
			'2020-03-10',
		))
	test('not the day of what is said', () =>
		expect(statements('The minister said that rebels had shelled the airport on Tuesday.')[0]?.when).toBeUndefined())
	test('not the day of what is condemned', () =>
		expect(statements('The minister condemned the raid last month.')[0]?.when).toBeUndefined())
})

describe('quotes', () => {
	test('an attribution in the middle is one statement', () => {
		const { coded, text } = view('“We saw two jets,” said Pol Marin, a farmer. “Then the barn was gone.”')
		expect(coded.statements).toHaveLength(1)
		expect(coded.statements[0]?.quotes.map((q) => text.slice(q.start, q.end))).toEqual([
			'We saw two jets,',
			'Then the barn was gone.',
		])
	})
	test('a short quote in plain narration is nobody’s', () =>
		expect(statements('The “grey city” was quiet on Monday.')).toEqual([]))
})
