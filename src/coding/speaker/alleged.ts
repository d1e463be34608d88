/** Who is blamed, and who is told it. */
import { type Arguments, argumentsOfVerb } from '../../language/names/arguments.ts'
import { isAs } from '../../language/names/clause.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { entityAt, type Reading } from '../reading.ts'
import { isDeed } from './deed.ts'
import type { Addressee } from './saying.ts'

/** "blamed X for", "accused X of", "blamed it on X", "held X responsible", "pointed the finger at X", "laid it at X's door". */
export function blamed(reading: Reading, people: People, tree: Tree, sentence: number, verb: number): Entity | null {
	// Whoever is accused is somebody, whatever the word.
	const accuses = lemmaAt(tree, verb) === 'accuse'
	const { objects: plain, obliques, recipients } = argumentsOfVerb(tree, verb)
	const asked = [...recipients, ...plain, ...nounBeforeOf(tree, verb), ...whomBefore(tree, verb)]
	const own = kidsBy(tree, verb, 'obj', 'iobj', 'obl', 'nsubj:pass').length > 0
	const behind = own ? [] : nounAfter(tree, verb)
	const objects = behind.length > 0 ? behind : asked
	const on =
		atDoor(tree, obliques) ??
		obliques.find((o) => /^(?:on|at|(?:down )?to)$/.test(o.by)) ??
		behindAct(reading, tree, objects)
	const parties = objects
		.map((o) => entityAt(reading, sentence, o))
		.filter((e) => isParty(e) || e.pronoun || isNamed(e) || (accuses && e.class !== 'event' && e.class !== 'time'))
	// "the murder of two clerks, which he attributed to X": whatever was attributed.
	const toWhom = /^(?:attribute|ascribe)$/.test(lemmaAt(tree, verb))
	const found =
		(on && (toWhom || isAct(reading, tree, objects)) ? entityAt(reading, sentence, on.head) : parties[0]) ?? null
	const named = found ?? (on ? entityAt(reading, sentence, on.head) : null)
	return named && (accuses || isParty(named) || named.pronoun || isNamed(named))
		? people.resolve(named, sentence)
		: null
}

/** "at the door of X", "at X's door" */
function atDoor(tree: Tree, obliques: Arguments['obliques']): { head: number } | undefined {
	return obliques
		.filter((o) => o.by === 'at' && lemmaAt(tree, o.head) === 'door')
		.flatMap((o) => kidsBy(tree, o.head, 'nmod', 'nmod:poss'))
		.map((head) => ({ head }))[0]
}

/** "attributed the bombing to X", "blamed the crash on X": the party that the parser hung on the act. */
function behindAct(reading: Reading, tree: Tree, objects: readonly number[]): { head: number } | undefined {
	return objects
		.filter((o) => isAct(reading, tree, [o]))
		.flatMap((o) => kidsBy(tree, o, 'nmod').filter((k) => /^(?:on|to)$/.test(caseOf(tree, k))))
		.map((head) => ({ head }))[0]
}

/** "accused neighbouring X of": the noun before the preposition, where the parser took a word before it for a verb. */
function nounBeforeOf(tree: Tree, verb: number): number[] {
	const of = tree.tokens.findIndex((t, k) => k > verb && /^(?:of|for)$/.test(t.form))
	if (of < 0 || of - verb > 8 || tree.tokens.slice(verb + 1, of).some((t) => t.form === ',')) return []
	const noun = tree.tokens.findLastIndex((t, k) => k > verb && k < of && ['NOUN', 'PROPN'].includes(t.upos))
	return noun < 0 ? [] : [noun]
}

/** "X, whom investigators accused of ordering it": what the relative word goes back to. */
function whomBefore(tree: Tree, verb: number): number[] {
	const relative = kidsBy(tree, verb, 'obj', 'iobj').some((k) => /^(?:whom|who|which)$/.test(lemmaAt(tree, k)))
	return relative ? [tree.tokens[verb]?.head ?? -1].filter((k) => k >= 0) : []
}

/** "and blamed soldiers of the battalion", "blamed neighbouring X": the noun right behind, where the parser gave it to another verb. */
function nounAfter(tree: Tree, verb: number): number[] {
	for (let k = verb + 1; k < verb + 5; k++) {
		const upos = uposAt(tree, k)
		if (upos === 'NOUN' || upos === 'PROPN') {
			const next = uposAt(tree, k + 1)
			if (next !== 'NOUN' && next !== 'PROPN') return [k]
		} else if (!['DET', 'ADJ', 'NUM'].includes(upos) && tree.tokens[k]?.xpos !== 'VBG') return []
	}
	return []
}

const isNamed = ({ tree, head, class: cls }: Entity): boolean => uposAt(tree, head) === 'PROPN' && cls !== 'time'

const DOER =
	/^(?:attacker|gunman|bomber|assailant|perpetrator|killer|shooter|culprit|suspect|driver|mastermind|instigator|organiser|organizer|raider|kidnapper|abductor|murderer|hijacker|arsonist)$/

/** "identified the gunman as X", "named X as the culprit": whom the police name as the doer. */
export function identified(reading: Reading, tree: Tree, sentence: number, verb: number): Entity | null {
	if (!/^(?:identify|name|recogni[sz]e)$/.test(lemmaAt(tree, verb))) return null
	const named = kidsBy(tree, verb, 'xcomp').filter((k) => uposAt(tree, k) === 'PROPN')
	const own = argumentsOfVerb(tree, verb).objects
	const behind = own.flatMap((o) => kidsBy(tree, o, 'nmod').filter((k) => caseOf(tree, k) === 'as'))
	const as = [...kidsBy(tree, verb, 'obl', 'xcomp', 'advcl'), ...behind].find((k) => isAs(tree, k)) ?? named[0]
	// The parser may take the one who is named for what he is named.
	const objects = own.length > 0 ? own : named.filter((k) => k !== as)
	if (as === undefined) return null
	if (objects.some((o) => DOER.test(lemmaAt(tree, o)))) {
		const group = MEMBER.test(lemmaAt(tree, as))
			? [...kidsBy(tree, as, 'nmod').filter((k) => caseOf(tree, k) === 'of'), ...kidsBy(tree, as, 'compound')][0]
			: undefined
		const entity = entityAt(reading, sentence, group ?? as)
		return entity.pronoun ? null : entity
	}
	const guilty =
		DOER.test(lemmaAt(tree, as)) ||
		lemmaAt(tree, as) === 'responsible' ||
		kidsBy(tree, as, 'case').some((k) => lemmaAt(tree, k) === 'behind')
	const entity = guilty && objects[0] !== undefined ? entityAt(reading, sentence, objects[0]) : null
	return entity && isParty(entity) && !entity.pronoun ? entity : null
}

export const MEMBER = /^(?:member|fighter|follower|militant|operative|supporter|activist)$/

/** What is blamed on somebody: an event, or "it". */
function isAct(reading: Reading, tree: Tree, objects: readonly number[]): boolean {
	return objects.some(
		(o) => /^(?:it|this|that|blame|guilt|responsibility)$/.test(lemmaAt(tree, o)) || isDeed(reading, tree, o),
	)
}

/** "told reporters", "warned the army", "announced to parliament". */
export function addresseeOf(
	reading: Reading,
	tree: Tree,
	sentence: number,
	verb: number,
	recipients: readonly number[],
): Addressee | null {
	const hears = [
		'tell',
		'inform',
		'warn',
		'assure',
		'remind',
		'advise',
		'urge',
		'ask',
		'order',
		'brief',
		'thank',
		'threaten',
	]
	const to = [
		...recipients,
		...kidsBy(tree, verb, 'obl').filter((k) => caseOf(tree, k) === 'to'),
		...(hears.includes(lemmaAt(tree, verb)) ? kidsBy(tree, verb, 'obj') : []),
	][0]
	if (to === undefined) return null
	const entity = entityAt(reading, sentence, to)
	const hearing = [
		'conference',
		'briefing',
		'crowd',
		'rally',
		'parliament',
		'court',
		'hearing',
		'television',
		'radio',
		'agency',
	]
	return isParty(entity) || (entity.pronoun && entity.class !== 'thing') || hearing.includes(lemmaAt(tree, to))
		? { name: entity.name, span: { start: entity.span.start, end: entity.span.end } }
		: null
}
