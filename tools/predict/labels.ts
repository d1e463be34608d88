/**
 * The `labels` task: one ACLED-like type for a text of a sentence or two. The mention that tells most decides, through the table
 * of codes; where nothing is coded, the kind of news does.
 */
import { acledOf, type Situation } from '../../src/coding/codes.ts'
import { kindOfNews } from '../../src/coding/kind-of-news.ts'
import type { PloverType } from '../../src/coding/lists.ts'
import { readingOf } from '../../src/coding/reading.ts'
import type { Attestary } from '../../src/run/index.ts'
import { linesOf, type ReadItem, readItem, writeLines } from './items.ts'
import { situationOf } from './situation.ts'

interface Item {
	readonly id: string
	readonly text: string
	readonly date?: string
}

const LABEL_OF_SUB: Readonly<Record<string, string>> = {
	'Armed clash': 'ARMED_CLASH',
	Attack: 'ATTACK',
	'Air/drone strike': 'AIR_STRIKE',
	'Shelling/artillery/missile attack': 'ART_MISS_ATTACK',
	'Remote explosive/landmine/IED': 'REM_EXPLOS',
	Grenade: 'GRENADE',
	'Suicide bomb': 'SUIC_BOMB',
	'Chemical weapon': 'CHEM_WEAP',
	'Abduction/forced disappearance': 'ABDUCT_DISSAP',
	'Sexual violence': 'SEX_VIOL',
	'Mob violence': 'MOB_VIOL',
	'Violent demonstration': 'VIOL_DEMONSTR',
	'Peaceful protest': 'PEACE_PROTEST',
	'Protest with intervention': 'PROTEST_WITH_INTER',
	'Excessive force against protesters': 'FORCE_AGAINST_PROTEST',
	Arrests: 'ARREST',
	'Disrupted weapons use': 'DISR_WEAP',
	'Looting/property destruction': 'PROPERTY_DISTRUCT',
	'Government regains territory': 'GOV_REGAINS_TERIT',
	'Non-state actor overtakes territory': 'NON_STATE_ACTOR_OVERTAKES_TER',
	'Non-violent transfer of territory': 'NON_VIOL_TERRIT_TRANSFER',
	Agreement: 'AGREEMENT',
	'Headquarters or base established': 'HQ_ESTABLISHED',
	'Change to group/activity': 'CHANGE_TO_GROUP_ACT',
	Other: 'OTHER',
}
/** Types without a row at ACLED. */
const LABEL_OF_TYPE: Readonly<Partial<Record<PloverType, string>>> = {
	CONSULT: 'DIPLO',
	SUPPORT: 'DIPLO',
	AGREE: 'AGREEMENT',
	COOPERATE: 'DIPLO',
	AID: 'DIPLO',
	SANCTION: 'DIPLO',
	ACCUSE: 'ATTRIB',
	REJECT: 'DIPLO',
	REQUEST: 'DIPLO',
	THREATEN: 'DIPLO',
}
const LABEL_OF_NEWS: Readonly<Record<string, string>> = { weather: 'NATURAL_DISASTER', accident: 'MAN_MADE_DISASTER' }

/** What is most telling of a text first: violence, then a crowd, then what states and forces do. */
const WEIGHT: readonly (readonly [label: RegExp, weight: number])[] = [
	[/^(?:CHEM|SUIC|AIR_S|ART_|REM_|GRENADE|SEX_|ABDUCT|FORCE_|GOV_R|NON_STATE)/, 6],
	[/^(?:ARMED|ATTACK|MOB|VIOL|PROTEST_WITH|DISR)/, 5],
	[/^(?:PEACE|ARREST|PROPERTY|NON_VIOL|AGREEMENT|HQ)/, 4],
	[/^(?:CHANGE|ORG)/, 3],
	[/^(?:DIPLO|ATTRIB)/, 2],
]

export function predictLabels(inPath: string, outPath: string, attestary: Attestary): void {
	writeLines(
		outPath,
		linesOf<Item>(inPath).map(({ id, text, date }) => {
			const read = readItem(attestary, id, text, date ?? null)
			return { id, label: read ? labelOf(read, attestary) : 'OTHER' }
		}),
	)
}

function labelOf(read: ReadItem, attestary: Attestary): string {
	const { coded, input } = read
	const situations = coded.mentions.map((mention) => ({ mention, event: situationOf(mention, coded) }))
	const crowd = situations.some(({ event }) => event.type === 'PROTEST')
	const labels = situations.map(({ mention, event }) => {
		const gang = coded.claims.some(
			(c) => c.about === mention.key && c.field === 'actor' && c.value.sectors?.includes('CRM'),
		)
		const label = gang && event.type === 'ASSAULT' ? 'ORG_CRIME' : labelOfEvent(event, crowd)
		const weight = WEIGHT.find(([words]) => words.test(label))?.[1] ?? 0
		return { label, weight: weight + (mention.main ? 0.5 : 0) - (mention.background ? 3 : 0) }
	})
	const best = labels.reduce((held, one) => (one.weight > held.weight ? one : held), { label: '', weight: 0 })
	if (best.label) return best.label
	const { version } = input
	const reading = readingOf(
		input,
		attestary.reader.read(version.text, { sections: version.sections }),
		attestary.knowledge,
	)
	return LABEL_OF_NEWS[kindOfNews(reading) ?? ''] ?? 'OTHER'
}

function labelOfEvent(event: Situation, crowd: boolean): string {
	const acled = acledOf(event)
	const label = acled
		? LABEL_OF_SUB[acled.sub]
		: event.factuality === 'happened' || event.type === 'THREATEN'
			? LABEL_OF_TYPE[event.type]
			: undefined
	if (crowd && event.target === 'crowd' && event.doer === 'state' && event.type === 'ASSAULT')
		return 'FORCE_AGAINST_PROTEST'
	if (crowd && event.type === 'COERCE' && event.mode === 'arrest') return 'PROTEST_WITH_INTER'
	return label ?? ''
}
