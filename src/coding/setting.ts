/**
 * Where a sentence is set, whether or not it tells an event there: "The rebels entered Elm after midnight", "in a field near
 * Elm". Where somebody speaks, comes from, goes to or holds an office is no setting.
 */
import { type EntityClass, isParty } from '../language/names/entity.ts'
import type { NamedSpan } from '../language/names/names.ts'
import { ancestors, caseOf, headOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import type { Where } from './draft.ts'
import type { Places } from './places.ts'
import { entityAt, type Reading, speaksAt } from './reading.ts'
import { placeOfName } from './where/place-of.ts'

const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'through', 'within', 'off'])
const NARROW: ReadonlySet<Where['value']['level']> = new Set(['exact', 'town', 'near', 'district'])
/** Verbs whose object is where one then is. */
const ENTERS = /^(?:enter|reach|storm|overrun|capture|seize|take|retake|hold|occupy|besiege|surround|leave|quit|visit)$/
const ARRIVES = /^(?:arrive|return|come|move|march|drive|burst|break|pour|sweep|cross|advance)$/
/** "at the northern entrance to Elm". */
const APPROACH = /^(?:entrance|entry|approach|gateway|access|exit)$/
/** What may have a place: of people only those who act there, and not where they speak. */
const PLACED: ReadonlySet<EntityClass> = new Set(['facility', 'thing', 'place', 'event', 'time'])

/** The one town that a sentence is set in. */
export function settingOf(reading: Reading, sentence: number, places: Places): Where | null {
	const tree = reading.trees[sentence]!
	const towns = (reading.entities[sentence]?.names.all ?? []).flatMap((named): Where[] => {
		if (named.kind !== 'place' || !isSetIn(reading, sentence, tree, named)) return []
		const found = placeOfName(reading, sentence, named, places)
		return found && found.value.lat !== undefined && NARROW.has(found.value.level)
			? [{ value: found.value, spans: [named.span], rule: found.rule }]
			: []
	})
	return towns.every(({ value }) => value.place === towns[0]!.value.place) ? (towns[0] ?? null) : null
}

/** "police in Elm said", "an Elm baker", "flew to Elm": where somebody speaks, is from or goes; those who live there tell of it. */
export function isOfSomebody(reading: Reading, sentence: number, named: NamedSpan): boolean {
	const tree = reading.trees[sentence]!
	const at = headOf(tree, named.tokens)
	const host = tree.tokens[at]?.head ?? -1
	if (reading.entities[sentence]!.names.isKnownPerson(at)) return true
	if (host < 0 || uposAt(tree, host) === 'VERB')
		return speaksAt(reading, tree, host) || ['to', 'for', 'from'].includes(caseOf(tree, at)) || isBased(tree, host)
	const who = entityAt(reading, sentence, host)
	if (!isParty(who) || LIVES.test(lemmaAt(tree, host))) return false
	if (['compound', 'amod', 'nmod:poss'].includes(relation(tree, at)) && ['person', 'people'].includes(who.class))
		return true
	const verb = ancestors(tree, host).find((k) => uposAt(tree, k) === 'VERB')
	return verb !== undefined && speaksAt(reading, tree, verb)
}
/** "a watchdog based in Elm". */
const isBased = (tree: Tree, verb: number): boolean => lemmaAt(tree, verb) === 'base' && relation(tree, verb) === 'acl'

/** "found three bodies near Elm": finding a thing is no saying. */
const findsThings = (tree: Tree, verb: number): boolean =>
	/^(?:find|discover|hear|see|show|call|report)$/.test(lemmaAt(tree, verb)) &&
	kidsBy(tree, verb, 'obj', 'nsubj:pass').length > 0 &&
	kidsBy(tree, verb, 'ccomp').length === 0

/** "herded the men of Elm into the church". */
const INHABITANTS = /^(?:man|woman|child|people|inhabitant|resident|villager|population|family)$/
const LIVES = /^(?:resident|villager|inhabitant|local|townspeople|survivor|people)$/

function isSetIn(reading: Reading, sentence: number, tree: Tree, named: NamedSpan): boolean {
	const classOf = (i: number): EntityClass => entityAt(reading, sentence, i).class
	let at = headOf(tree, named.tokens)
	if (reading.entities[sentence]!.names.isKnownPerson(at)) return false
	while (relation(tree, at) === 'conj') at = tree.tokens[at]!.head
	// "the Elm courthouse", "Elm's ferry terminal"
	if (['compound', 'nmod:poss'].includes(tree.tokens[at]?.deprel ?? '')) {
		at = tree.tokens[at]!.head
		if (!PLACED.has(classOf(at))) return false
	}
	const head = tree.tokens[at]?.head ?? -1
	const by = caseOf(tree, at)
	switch (relation(tree, at)) {
		case 'obl':
			if (uposAt(tree, head) !== 'VERB') return AT.has(by)
			if (isBased(tree, head)) return false
			return (
				(!speaksAt(reading, tree, head) || findsThings(tree, head)) &&
				(AT.has(by) || (['to', 'into'].includes(by) && ARRIVES.test(lemmaAt(tree, head))))
			)
		case 'obj':
			return ENTERS.test(lemmaAt(tree, head))
		case 'nmod': {
			if (by === 'to' && APPROACH.test(lemmaAt(tree, head))) return true
			if (by === 'of' && INHABITANTS.test(lemmaAt(tree, head))) return true
			if (!AT.has(by)) return false
			if (PLACED.has(classOf(head))) return true
			const verb = ancestors(tree, head).find((k) => uposAt(tree, k) === 'VERB')
			return classOf(head) === 'people' && verb !== undefined && !speaksAt(reading, tree, verb)
		}
		default:
			return false
	}
}
