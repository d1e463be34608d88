/**
 * The codebook: what each value of the closed lists means, with an example of our own. A value that is added to a list does
 * not compile until it is explained here. The examples are invented, as the country they are about.
 */
import {
	type Act,
	type Factuality,
	type Harm,
	type LinkKind,
	MODES,
	PLOVER_TYPES,
	type PloverType,
	type Stance,
} from './lists.ts'
import type { Certainty, WhereValue } from './schema.ts'

export interface Entry {
	readonly value: string
	readonly means: string
	/** A sentence that is coded so; empty where the meaning says enough. */
	readonly example: string
}

export interface List {
	readonly id: string
	readonly title: string
	readonly about: string
	readonly entries: readonly Entry[]
}

type Told<Value extends string> = Readonly<Record<Value, readonly [means: string, example: string]>>

const TYPES: Told<PloverType> = {
	AGREE: ['Agrees, promises or plans to do something with others.', 'Orvania agreed to talks with the Grey Banner.'],
	CONSULT: ['Meets, visits, telephones, negotiates.', 'The envoys met in Keld on Friday.'],
	SUPPORT: ['Backs somebody in words or by diplomacy.', 'Taranza recognised the new government.'],
	CONCEDE: ['Gives way in words to a demand.', 'The ministry accepted the monitors’ conditions.'],
	COOPERATE: ['Works together in deeds.', 'The two armies patrolled the border together.'],
	AID: ['Gives money, goods, shelter or protection.', 'Taranza sent tents to the camps near Marn.'],
	RETREAT: ['Gives ground, disarms, ceases fire, releases.', 'The Grey Banner withdrew from Tolm.'],
	REQUEST: ['Asks or demands.', 'The monitor demanded access to the prison.'],
	ACCUSE: ['Blames, condemns, investigates.', 'The army blamed the Grey Banner.'],
	REJECT: ['Refuses, denies.', 'The Free Sael Column refused the truce.'],
	THREATEN: ['Announces harm.', '“We shall strike again,” the group said.'],
	PROTEST: ['Crowds, strikes, blockades, riots.', 'Thousands marched in Orvan City.'],
	SANCTION: ['Cuts ties, expels, ends cooperation.', 'Orvania expelled two diplomats.'],
	MOBILIZE: ['Moves or readies forces.', 'Troops were massed along the river.'],
	COERCE: ['Uses power short of armed attack: arrests, seizes, bans.', 'Police arrested twelve students.'],
	ASSAULT: ['Uses armed or physical force.', 'Rockets hit an army base near Hadrel.'],
}

const MODE_MEANS: Readonly<Record<string, string>> = {
	visit: 'goes to or receives',
	'third-party': 'with somebody between the sides',
	multilateral: 'more than two sides',
	phone: 'by telephone or video',
	withdraw: 'leaves, pulls out, ends membership',
	release: 'sets free, gives back',
	disarm: 'lays down or hands over weapons',
	ceasefire: 'stops fighting',
	access: 'lets others in',
	resign: 'leaves office',
	assist: 'about help',
	change: 'about a change of policy or rulers',
	yield: 'about giving way',
	meet: 'about a meeting',
	disapprove: 'criticises, condemns',
	investigate: 'inquires into',
	allege: 'says that somebody did wrong',
	restrict: 'limits movement, trade or rights',
	arrest: 'takes into custody, also threatened',
	relations: 'about ties between states',
	expel: 'sends out of the country or a body',
	territory: 'about land',
	violence: 'about force',
	demo: 'gathers and marches',
	riot: 'a crowd that uses force',
	strike: 'stops work',
	hunger: 'refuses food',
	boycott: 'stays away, does not buy',
	obstruct: 'blocks roads or buildings',
	vandalize: 'damages in protest',
	convict: 'condemns by a court',
	discontinue: 'ends help or cooperation',
	troops: 'soldiers',
	weapons: 'arms are moved or readied',
	police: 'police forces',
	militia: 'irregular forces',
	seize: 'takes goods, land or buildings',
	censor: 'bans or cuts what may be said',
	curfew: 'forbids to go out',
	'martial-law': 'the army rules',
	deport: 'brings out of the country by force',
	withhold: 'holds back what is needed',
	misinformation: 'spreads falsehoods',
	cyber: 'by computer networks',
	abduct: 'takes people away by force; combatants taken prisoner too',
	beat: 'without weapons, or means not told',
	torture: 'torments somebody who is held',
	sexual: 'sexual violence',
	targeted: 'a person chosen to be killed',
	destroy: 'aims at property',
	primitive: 'blades, stones, fire',
	firearms: 'guns and other small arms',
	explosives: 'bombs, mines, grenades',
	'suicide-attack': 'the attacker dies by the attack',
	aerial: 'from aircraft',
	drone: 'from unmanned aircraft',
	'heavy-weapons': 'rockets, missiles, artillery, mortars, tanks',
	'crowd-control': 'tear gas, water cannon, rubber bullets',
	unconventional: 'chemical, biological, radiological, nuclear',
}

const STANCE: Told<Stance> = {
	asserts: ['Says that it was so.', '“Two soldiers were killed,” the army said.'],
	confirms: ['Says that what others said is so.', 'The hospital confirmed nine deaths.'],
	blames: ['Says who did it.', 'The ministry blamed the Grey Banner.'],
	'claims-responsibility': ['Says to have done it.', 'The Free Sael Column said it planted the bomb.'],
	denies: ['Says that it was not so, or not they.', 'The Grey Banner denied any role.'],
	condemns: ['Calls it wrong.', 'Taranza condemned the bombing.'],
	threatens: ['Announces harm of its own.', 'The group vowed to strike again.'],
	warns: ['Says that harm may come from elsewhere.', 'The monitor warned of more attacks.'],
	demands: ['Asks that somebody do something.', 'Families demanded the bodies.'],
	promises: ['Says it will do something that is no harm.', 'The army promised an inquiry.'],
	doubts: ['Does not believe it, without denying it.', 'Witnesses doubted the army’s account.'],
	declines: ['Says nothing.', 'A spokesman declined to comment.'],
}

const ACT: Told<Act> = {
	assertion: ['Says that something was so.', ''],
	confirmation: ['Says so after others.', ''],
	blame: ['Says who did it.', ''],
	'claim-of-responsibility': ['Says to have done it.', ''],
	denial: ['Says that it was not so, or not they.', ''],
	condemnation: ['Calls it wrong.', ''],
	threat: ['Announces harm.', ''],
	warning: ['Says that harm may come.', ''],
	demand: ['Asks that something be done.', ''],
	promise: ['Says what will be done.', ''],
	hint: ['Points at somebody without naming.', '“We know who sent them,” the minister said.'],
	doubt: ['Does not believe it.', ''],
	'comment-declined': ['Says nothing.', ''],
	question: ['Asks.', ''],
}

const FACT: Told<Factuality> = {
	happened: ['Told as something that happened.', 'A bomb killed nine.'],
	alleged: ['Told as what somebody says happened.', 'Villagers say soldiers burned the mill.'],
	denied: ['Told only to say that it was not so.', 'The army denied shelling Tolm.'],
	threatened: ['Announced as harm to come.', 'They threatened to bomb the port.'],
	planned: ['To come, and not as a threat.', 'Talks are planned for June.'],
	hypothetical: ['Only supposed.', 'An attack on the dam would flood the valley.'],
}

const HARM: Told<Harm> = {
	killed: ['Dead, also of wounds later.', 'killing two soldiers'],
	wounded: ['Hurt and alive as far as told.', 'at least nine wounded'],
	missing: ['Not found.', 'three fishermen are missing'],
	abducted: ['Taken away by force, not by an authority.', 'gunmen took four engineers'],
	detained: ['Held by an authority.', 'twelve students were arrested'],
	displaced: ['Had to leave their homes.', 'some 200 families fled'],
	damaged: ['Things, not people.', 'six houses were destroyed'],
}

const LINK: Told<LinkKind> = {
	'response-to': ['An answer to it, as a report says or a rule concludes.', 'the army shelled Tolm in response'],
	follows: ['After it, in order only: no cause is meant.', 'the raid was followed by shelling'],
	'part-of': ['A part of something larger.', 'the ambush, one of five that night'],
	'same-as': ['Perhaps the same; a person has to say.', ''],
	'cause-claimed': ['Somebody says that it caused it.', 'he blamed the fire on the shelling'],
}

const LIKELIHOOD: Told<NonNullable<Certainty['likelihood']>> = {
	'almost-no-chance': ['1–5 %: almost no chance, remote.', ''],
	'very-unlikely': ['5–20 %: very unlikely, highly improbable.', ''],
	unlikely: ['20–45 %: unlikely, improbable.', ''],
	'roughly-even': ['45–55 %: roughly even chance.', ''],
	likely: ['55–80 %: likely, probable.', ''],
	'very-likely': ['80–95 %: very likely, highly probable.', ''],
	'almost-certain': ['95–99 %: almost certain, nearly certain.', ''],
}

const LEVEL: Told<WhereValue['level']> = {
	exact: ['At this very spot.', 'the army base at Keld'],
	town: ['In or at this town; where in it is not said.', 'in Vessin'],
	near: ['Near a named place, not in it.', 'north of Hadrel'],
	district: ['Somewhere in this district.', ''],
	province: ['Somewhere in this province.', 'in southern Sael'],
	region: ['Somewhere in this region.', ''],
	country: ['Somewhere in this country.', 'in Orvania'],
	water: ['Somewhere on this water.', 'in the Gulf of Marn'],
}

const BASIS: Told<'stated' | 'resolved' | 'inferred'> = {
	stated: ['The words name the day.', 'on 13 May 2021'],
	resolved: ['Counted from a day that is known.', '“Thursday” in a report of 14 May 2021'],
	inferred: ['With a guess in it, which is said.', ''],
}

const entries = <Value extends string>(told: Told<Value>): Entry[] =>
	Object.entries<readonly [string, string]>(told).map(([value, [means, example]]) => ({ value, means, example }))

export const CODEBOOK: readonly List[] = [
	{
		id: 'types',
		title: 'What happened',
		about:
			'The sixteen event types of PLOVER 2.0. Only what is violent or coercive becomes an incident of a list by itself.',
		entries: entries(TYPES),
	},
	...PLOVER_TYPES.filter((type) => MODES[type].length > 0).map((type) => ({
		id: `modes-${type.toLowerCase()}`,
		title: `How: ${type.toLowerCase()}`,
		about: '',
		entries: MODES[type].map((value) => ({ value, means: MODE_MEANS[value] ?? '', example: '' })),
	})),
	{
		id: 'stance',
		title: 'Stance of a claim',
		about: 'How the speaker stands to what is claimed.',
		entries: entries(STANCE),
	},
	{
		id: 'acts',
		title: 'Acts of saying',
		about: 'What a statement does. A statement is never an incident.',
		entries: entries(ACT),
	},
	{
		id: 'factuality',
		title: 'Told as',
		about: 'Whether the report tells it as something that happened.',
		entries: entries(FACT),
	},
	{
		id: 'harm',
		title: 'Harm',
		about: 'Numbers keep their words: “at least 10” has no ceiling, zero is a number, not said is no claim.',
		entries: entries(HARM),
	},
	{
		id: 'likelihood',
		title: 'Words of likelihood',
		about:
			'The bands of ICD 203, given only to words that the standard maps. Confidence is another thing and stands apart.',
		entries: entries(LIKELIHOOD),
	},
	{
		id: 'places',
		title: 'Precision of places',
		about: 'A place keeps its precision: north of a town is not in it.',
		entries: entries(LEVEL),
	},
	{
		id: 'times',
		title: 'How a day is known',
		about: 'Days are intervals with the words they were told in.',
		entries: entries(BASIS),
	},
	{ id: 'links', title: 'Links', about: 'Relations between incidents and statements.', entries: entries(LINK) },
]
