/** Which words threaten, and which only warn, promise or foresee. All people, places and events are invented. */
import { describe, expect, test } from 'vitest'
import { view } from '../view.ts'

const threats: readonly string[] = [
	'Karsovia said it would close the border bridge unless its fishermen were freed.',
	'Oltania said on Monday that it would withhold the loan until the decree was lifted.',
	'The Mountain Front warned truck drivers to stay off the pass.',
	'The rebels warned that anyone who voted would face death.',
	'The police chief warned that whoever entered the square would be shot.',
	'The Covenant Brigade vowed to turn the valley into a grave.',
	'The Covenant Brigade warned that the captives would be killed if the army came near.',
	'The union leader warned that they would strike again if wages were not paid by Friday.',
	'The ambassador warned that her government would tighten the embargo if the trial went on.',
	'The Front said it regretted the answer and would blow up the dam unless the prisoners were freed.',
	'The Mountain Front warned that other judges would meet the same fate.',
	'The general said that his troops would storm the town.',
	'The Mountain Front warned of more attacks unless the army left the valley.',
	'A caller warned of further bombings.',
	'The president promised to hunt down those responsible for the raid.',
]
const none: readonly string[] = [
	'Doctors warned that thousands would die if no medicine reached the town.',
	'The trade minister warned that prices would rise if the drought went on.',
	'The agency warned that people in the camps would face hunger.',
	'Police warned motorists to stay off the coast road.',
	'The mission warned of more attacks.',
	'The president promised to rebuild the mill.',
	'The president promised to look for those who lost their homes.',
	'The Mountain Front warned of a bad harvest.',
	'The Mountain Front vowed to respect the truce.',
	'The Mountain Front vowed to free the two nurses.',
	'The mayor vowed to rebuild the market.',
	'The ministry said it would pay the teachers if parliament agreed.',
	'The envoy said he would return to the capital on Friday.',
	'The company said it would close the plant in May.',
	'The charity said it would not withdraw unless its staff were attacked.',
	'The bishop said the church would stay open until midnight.',
]

const acts = (text: string): string[] => view(text).coded.statements.map(({ act }) => act)

describe('threatens', () => {
	for (const text of threats) test(text, () => expect(acts(text)).toContain('threat'))
})
describe('threatens nobody', () => {
	for (const text of none) test(text, () => expect(acts(text)).not.toContain('threat'))
})
