/** Words that decide whether what they govern happened: negations, modals, and verbs, nouns and adjectives with what they make of it. */
import type { Factuality } from './lists.ts'
import { tableOf } from './set-of.ts'

export const NEGATIONS = new Set(['not', 'never', "n't", 'n’t', 'neither', 'nor'])
/** Verbs whose complement has not happened (yet), and what it is then. */
export const GOVERNORS: Readonly<Record<string, Factuality>> = {
	threaten: 'threatened',
	vow: 'threatened',
	swear: 'threatened',
	warn: 'threatened',
	plan: 'planned',
	intend: 'planned',
	prepare: 'planned',
	plot: 'planned',
	propose: 'planned',
	schedule: 'planned',
	order: 'planned',
	want: 'planned',
	aim: 'planned',
	seek: 'planned',
	promise: 'planned',
	offer: 'planned',
	decide: 'planned',
	pledge: 'planned',
	agree: 'planned',
	expect: 'planned',
	mull: 'hypothetical',
	consider: 'hypothetical',
	fear: 'hypothetical',
	imagine: 'hypothetical',
	hope: 'hypothetical',
	wish: 'hypothetical',
	urge: 'hypothetical',
	call: 'hypothetical',
	demand: 'hypothetical',
	ask: 'hypothetical',
	avoid: 'hypothetical',
	prevent: 'hypothetical',
	avert: 'hypothetical',
	foil: 'hypothetical',
	thwart: 'hypothetical',
	stop: 'hypothetical',
	discuss: 'hypothetical',
	contemplate: 'hypothetical',
	oppose: 'hypothetical',
	need: 'hypothetical',
	weigh: 'hypothetical',
	ponder: 'hypothetical',
	envisage: 'hypothetical',
	foresee: 'hypothetical',
	stipulate: 'hypothetical',
	recommend: 'hypothetical',
	advocate: 'hypothetical',
	ban: 'hypothetical',
	forbid: 'hypothetical',
	prohibit: 'hypothetical',
	outlaw: 'hypothetical',
	postpone: 'hypothetical',
	provide: 'hypothetical',
	brace: 'hypothetical',
	refrain: 'denied',
	desist: 'denied',
	abstain: 'denied',
	shrink: 'denied',
	refuse: 'denied',
	deny: 'denied',
	decline: 'denied',
	fail: 'denied',
	rule: 'denied',
	accuse: 'alleged',
	allege: 'alleged',
	claim: 'alleged',
	suspect: 'alleged',
	blame: 'alleged',
	charge: 'alleged',
	purport: 'alleged',
	describe: 'alleged',
	recount: 'alleged',
}
/** The prepositions by which a verb reaches an event noun; "of" where nothing is said. */
export const OBLIQUE_OF: Readonly<Record<string, readonly string[]>> = tableOf({
	threaten: ['with'],
	call: ['for'],
	plan: ['for'],
	prepare: ['for'],
	hope: ['for'],
	ask: ['for'],
	warn: ['of', 'against'],
	urge: [],
	blame: [],
	order: [],
	agree: ['on', 'to'],
	provide: ['for'],
	brace: ['for'],
})
/** Verbs whose infinitive is only asked for, advised or resolved: "told the army to retake the town", "voted to strike". */
export const ASKS: Readonly<Record<string, Factuality>> = Object.fromEntries([
	...'advise appeal beg beseech campaign command direct encourage entreat exhort implore instruct invite lobby plead press pressure push tell'
		.split(' ')
		.map((verb) => [verb, 'hypothetical'] as const),
	...'choose elect opt resolve undertake vote'.split(' ').map((verb) => [verb, 'planned'] as const),
])
/** Those whose vote does what it is about: "parliament voted to freeze the assets". */
export const VOTES =
	/^(?:assembly|cabinet|chamber|commission|congress|congressman|council|deputy|house|lawmaker|legislator|legislature|mp|parliament|senate|senator)$/
/** Verbs that in the passive only report what they govern: "is said to have shelled". */
export const REPORTED = new Set(['say', 'report', 'rumor', 'rumour', 'claim', 'allege'])
/** Nouns that do the same: "plans for an attack", "fears of violence", "the threat of strikes". */
export const NOUN_GOVERNORS: Readonly<Record<string, Factuality>> = {
	threat: 'threatened',
	warning: 'threatened',
	plan: 'planned',
	plot: 'planned',
	preparation: 'planned',
	intention: 'planned',
	fear: 'hypothetical',
	risk: 'hypothetical',
	possibility: 'hypothetical',
	prospect: 'hypothetical',
	likelihood: 'hypothetical',
	danger: 'hypothetical',
	chance: 'hypothetical',
	concern: 'hypothetical',
	scenario: 'hypothetical',
	call: 'hypothetical',
	hope: 'hypothetical',
	proposal: 'planned',
	authority: 'hypothetical',
	permission: 'hypothetical',
	right: 'hypothetical',
	licence: 'hypothetical',
	license: 'hypothetical',
	mandate: 'hypothetical',
	verge: 'hypothetical',
	brink: 'hypothetical',
	ban: 'hypothetical',
	demand: 'hypothetical',
	request: 'hypothetical',
	plea: 'hypothetical',
	appeal: 'hypothetical',
	denial: 'denied',
	allegation: 'alleged',
	accusation: 'alleged',
	claim: 'alleged',
	suspicion: 'alleged',
	rumor: 'alleged',
	rumour: 'alleged',
	drill: 'hypothetical',
	exercise: 'hypothetical',
	simulation: 'hypothetical',
	rehearsal: 'hypothetical',
	event: 'happened',
}
/** Prepositions by which a noun tells when or why it came up, and not what it is about: "the ban after the riot". */
export const NOT_ABOUT = new Set([
	'after',
	'amid',
	'because of',
	'before',
	'by',
	'despite',
	'during',
	'following',
	'in',
	'over',
	'since',
	'with',
])
/** Adjectives that do so: "is ready to withdraw", "was unwilling to talk", "is likely to strike". */
export const ADJECTIVE_GOVERNORS: Readonly<Record<string, Factuality>> = {
	ready: 'planned',
	willing: 'planned',
	prepared: 'planned',
	set: 'planned',
	due: 'planned',
	poised: 'planned',
	determined: 'planned',
	likely: 'hypothetical',
	able: 'hypothetical',
	unable: 'denied',
	unwilling: 'denied',
	reluctant: 'denied',
}
export const OPEN = new Set([
	'unlikely',
	'likely',
	'possible',
	'impossible',
	'imminent',
	'inevitable',
	'improbable',
	'unthinkable',
])
export const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'lest', 'in case', 'provided'])
export const POSSIBLE = new Set(['must', 'may', 'might', 'could', 'would', 'should', 'can'])
export const FUTURE = new Set(['will', 'shall', "'ll", '’ll'])

export const ANSWERS = new Set([
	'punishment',
	'payback',
	'response',
	'retaliation',
	'revenge',
	'reprisal',
	'answer',
	'reaction',
	'vengeance',
	'retribution',
	'blame',
	'responsibility',
	'anger',
	'outrage',
])
export const REPORT_NOUNS = new Set([
	'report',
	'claim',
	'allegation',
	'accusation',
	'suggestion',
	'rumor',
	'rumour',
	'charge',
	'notion',
	'assertion',
])

/** What is called for a day to come: "called a strike". */
export const CALLED = new Set(
	'strike march protest rally stoppage boycott demonstration vigil walkout picket sit-in shutdown hartal bandh'.split(
		' ',
	),
)
/** What is done in these is played. */
export const PLAYED = new Set(
	'drill exercise simulation rehearsal re-enactment reenactment pageant game film movie novel play series episode musical opera fiction dream screenplay'.split(
		' ',
	),
)
/** What these are about need not have happened. */
export const TOLD = new Set(
	'film movie novel thriller play comedy drama story musical opera fantasy game screenplay bestseller'.split(' '),
)
/** What these are for or against is a kind of event and no single one. */
export const KINDS = new Set(
	'law bill legislation rule ban insurance cover protection word term name name-calling expression course training lesson guide handbook manual book study statistics risk penalty punishment protocol treatment safeguard precaution measure defence defense history psychology theory art definition unit department'.split(
		' ',
	),
)
