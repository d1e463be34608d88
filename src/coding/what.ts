/**
 * What happened: the words of a sentence that tell of an event, each with the sense that holds here. A verb or noun of the
 * event list counts when its parts are there and its company fits; where two senses fit, the more demanding one wins.
 */
import type { EventWord } from '../knowledge/events.ts'
import { type Arguments, argumentsOfNoun, argumentsOfVerb, type NounArguments, type Oblique } from './arguments.ts'
import { type Entity, isArmed, isParty } from './entity.ts'
import { isNoEvent } from './no-event.ts'
import { entityAt, type Reading } from './reading.ts'
import { kidsBy, lemmaAt, relation, type Tree, uposAt } from './tree.ts'

export interface Trigger {
	readonly sentence: number
	readonly tree: Tree
	/** The token that stands for the event. */
	readonly token: number
	/** All tokens of the trigger: "carrying … strikes", "opened fire". */
	readonly tokens: readonly number[]
	readonly word: EventWord
	readonly subjects: readonly Entity[]
	readonly objects: readonly Entity[]
	readonly recipients: readonly Entity[]
	readonly obliques: readonly { readonly by: string; readonly entity: Entity }[]
	/** Noun and adjective modifiers of an event noun. */
	readonly modifiers: readonly Entity[]
	readonly possessors: readonly Entity[]
	/** The verb that carries an event noun: "carried out", "launched", "suffered"; -1 for none. */
	readonly light: number
	readonly rules: readonly string[]
}

/** All triggers of a sentence in text order. */
export function triggersIn(reading: Reading, sentence: number): Trigger[] {
	const tree = reading.trees[sentence]
	if (!tree) return []
	const found: Trigger[] = []
	for (let i = 0; i < tree.tokens.length; i++) {
		const upos = uposAt(tree, i)
		const trigger =
			upos === 'VERB' || isHarmAdjective(tree, i)
				? verbTrigger(reading, sentence, tree, i)
				: isEventNoun(tree, i)
					? nounTrigger(reading, sentence, tree, i)
					: null
		if (trigger && !isNoEvent(reading, trigger)) found.push(trigger)
	}
	return found
}

function isEventNoun(tree: Tree, i: number): boolean {
	const upos = uposAt(tree, i)
	if (upos === 'NOUN') return true
	// Headlines and capitals make names of nouns: "Rocket Attack Kills 3".
	const capitals = tree.sentence.kind === 'headline' || isTelex(tree)
	return upos === 'PROPN' && capitals && relation(tree, i) !== 'flat' && !/^\d/.test(tree.tokens[i + 1]?.form ?? '')
}

/** "three were missing", "12 dead": said of somebody, not before a noun. */
function isHarmAdjective(tree: Tree, i: number): boolean {
	return (
		uposAt(tree, i) === 'ADJ' &&
		['root', 'conj', 'ccomp', 'xcomp', 'advcl', 'parataxis'].includes(relation(tree, i)) &&
		kidsBy(tree, i, 'nsubj', 'nsubj:pass').length > 0
	)
}

function isTelex(tree: Tree): boolean {
	return !tree.tokens.some((t) => /\p{Ll}{2}/u.test(t.form))
}

function verbTrigger(reading: Reading, sentence: number, tree: Tree, i: number): Trigger | null {
	if (relation(tree, i) === 'amod' || relation(tree, i) === 'case' || relation(tree, i) === 'compound') return null
	const senses =
		uposAt(tree, i) === 'ADJ'
			? reading.knowledge.events.adjective(lemmaAt(tree, i))
			: reading.knowledge.events.verb(lemmaAt(tree, i))
	if (senses.length === 0) return null
	const args = argumentsOfVerb(tree, i)
	const asEntity = (head: number): Entity => entityAt(reading, sentence, head)
	const base = {
		sentence,
		tree,
		token: i,
		subjects: args.subjects.map(asEntity),
		objects: args.objects.map(asEntity),
		recipients: args.recipients.map(asEntity),
		obliques: args.obliques.map(({ by, head }) => ({ by, entity: asEntity(head) })),
		modifiers: [],
		possessors: [],
		light: -1,
	}
	for (const word of senses) {
		const rest = partsBeside(tree, i, word, args)
		if (rest === null) continue
		const trigger: Trigger = {
			...base,
			word,
			tokens: [i, ...rest].sort((a, b) => a - b),
			rules: [`what/verb-${word.parts.join('-')}`],
		}
		if (fits(trigger, args)) return trigger
	}
	return null
}

/** The tokens of the other parts of a word ("fire" of "open fire"), or null when they are not all there. */
function partsBeside(tree: Tree, i: number, word: EventWord, args: Arguments): number[] | null {
	const found: number[] = []
	for (const part of word.parts.slice(1)) {
		const kid = [...(tree.kids[i] ?? []), ...args.objects, ...args.obliques.map((o) => o.head)].find(
			(k) => lemmaAt(tree, k) === part,
		)
		if (kid === undefined) return null
		found.push(kid)
	}
	return found
}

function nounTrigger(reading: Reading, sentence: number, tree: Tree, i: number): Trigger | null {
	const rel = relation(tree, i)
	if (rel === 'compound' || rel === 'flat' || tree.tokens[i]?.deprel === 'nmod:desc') return null
	const senses = reading.knowledge.events.noun(lemmaAt(tree, i))
	const word = senses.find((sense) => compoundMatches(tree, i, sense))
	if (!word) return null
	const args = argumentsOfNoun(tree, i)
	const light = lightVerb(tree, i)
	const asEntity = (head: number): Entity => entityAt(reading, sentence, head)
	const lightArgs = light >= 0 ? argumentsOfVerb(tree, light) : null
	const around = nounObliques(tree, i, args, light, lightArgs)
	const trigger: Trigger = {
		sentence,
		tree,
		token: i,
		tokens: [
			...(light >= 0 ? [light, ...kidsBy(tree, light, 'compound:prt')] : []),
			...compoundTokens(tree, i, word),
			i,
		].sort((a, b) => a - b),
		word,
		subjects: light >= 0 ? lightSubjects(tree, light, lightArgs).map(asEntity) : [],
		objects: light >= 0 ? lightObjects(tree, light, i, lightArgs).map(asEntity) : [],
		recipients: [],
		obliques: around.map(({ by, head }) => ({ by, entity: asEntity(head) })),
		modifiers: [...args.compounds, ...args.adjectives].sort((a, b) => a - b).map(asEntity),
		possessors: args.possessors.map(asEntity),
		light,
		rules: [`what/noun-${word.parts.join('-')}`, ...(light >= 0 ? [`what/light-${lemmaAt(tree, light)}`] : [])],
	}
	return fits(trigger, null) ? trigger : null
}

function compoundMatches(tree: Tree, i: number, word: EventWord): boolean {
	for (let k = 1; k < word.parts.length; k++) {
		const at = i - k
		if (at < 0 || lemmaAt(tree, at) !== word.parts[word.parts.length - 1 - k]) return false
	}
	return true
}

function compoundTokens(_tree: Tree, i: number, word: EventWord): number[] {
	return Array.from({ length: word.parts.length - 1 }, (_, k) => i - 1 - k)
}

/** Verbs that only carry an event noun. `done`: the noun is done by the subject; `suffered`: it is done to the subject. */
const DONE = new Set([
	'carry',
	'launch',
	'conduct',
	'stage',
	'mount',
	'commit',
	'perpetrate',
	'make',
	'undertake',
	'execute',
	'wage',
	'open',
	'unleash',
	'begin',
	'start',
	'resume',
	'continue',
	'order',
	'orchestrate',
	'hold',
	'declare',
	'impose',
	'announce',
	'organize',
	'organise',
	'lead',
	'sign',
	'reach',
	'do',
	'deliver',
	'join',
	'attempt',
	'halt',
	'stop',
	'suspend',
	'end',
	'step',
	'intensify',
	'direct',
])
const SUFFERED = new Set([
	'suffer',
	'face',
	'come',
	'sustain',
	'survive',
	'escape',
	'endure',
	'repel',
	'repulse',
	'withstand',
	'receive',
])

function lightVerb(tree: Tree, noun: number): number {
	const head = tree.tokens[noun]?.head ?? -1
	if (head < 0 || uposAt(tree, head) !== 'VERB') return -1
	const lemma = lemmaAt(tree, head)
	const rel = tree.tokens[noun]?.deprel ?? ''
	if ((rel === 'obj' || rel === 'nsubj:pass') && (DONE.has(lemma) || SUFFERED.has(lemma))) return head
	if (rel === 'obl' && lemma === 'come') return head
	// "an attack carried out by", "strikes launched from"
	const clause = kidsBy(tree, noun, 'acl').find((k) => DONE.has(lemmaAt(tree, k)) && tree.tokens[k]?.xpos === 'VBN')
	return clause ?? -1
}

function lightSubjects(tree: Tree, light: number, args: Arguments | null): readonly number[] {
	return DONE.has(lemmaAt(tree, light)) ? (args?.subjects ?? []) : []
}

function lightObjects(tree: Tree, light: number, noun: number, args: Arguments | null): readonly number[] {
	return SUFFERED.has(lemmaAt(tree, light)) ? (args?.subjects ?? []).filter((s) => s !== noun) : []
}

function nounObliques(
	tree: Tree,
	noun: number,
	own: NounArguments,
	light: number,
	lightArgs: Arguments | null,
): Oblique[] {
	const fromLight = (lightArgs?.obliques ?? []).filter((o) => o.head !== noun && light >= 0)
	// The place and time of "There was an attack in X on Monday", "An attack took place in X" hang on the verb.
	const verb = tree.tokens[noun]?.head ?? -1
	const happens =
		light < 0 &&
		verb >= 0 &&
		uposAt(tree, verb) === 'VERB' &&
		relation(tree, noun) === 'nsubj' &&
		[
			'take',
			'occur',
			'happen',
			'come',
			'begin',
			'erupt',
			'break',
			'follow',
			'leave',
			'continue',
			'rock',
			'shake',
		].includes(lemmaAt(tree, verb))
	const fromVerb = happens ? argumentsOfVerb(tree, verb).obliques : []
	return [...own.obliques, ...fromLight, ...fromVerb]
}

/** Does the company fit the sense? Frames have their own demands; a line of the list may add one. */
function fits(trigger: Trigger, args: Arguments | null): boolean {
	const { word } = trigger
	if (word.needs && !word.needs.split('|').some((all) => all.split('+').every((need) => holds(need, trigger, args))))
		return false
	return frameFits(trigger)
}

function holds(need: string, trigger: Trigger, args: Arguments | null): boolean {
	const { subjects, objects, obliques, tree, token } = trigger
	switch (need) {
		case 'obj':
			return objects.length > 0
		case 'no-obj':
			return objects.length === 0
		case 'weapon':
			return subjects.some((e) => e.class === 'weapon' || e.class === 'platform')
		case 'armed':
		case 'armed-subj':
			return (
				subjects.some(isArmed) ||
				subjects.some((e) => e.class === 'state' || e.class === 'weapon' || e.class === 'platform')
			)
		case 'people':
		case 'people-subj':
			return subjects.some((e) => (e.class === 'people' || e.class === 'organisation') && !isArmed(e))
		case 'person-obj':
			return objects.some((e) => e.class === 'person' || e.class === 'people')
		case 'official-subj':
			return subjects.some((e) => isParty(e) && !isArmed(e))
		case 'official-obj':
			return objects.some((e) => e.class === 'person' || e.class === 'state')
		case 'mine-obj':
			return [...objects, ...obliques.map((o) => o.entity)].some((e) =>
				/^(?:land)?mine$|^(?:ied|bomb|explosive|device|tripwire)$/.test(lemmaAt(e.tree, e.head)),
			)
		case 'road-obj':
			return objects.some(
				(e) =>
					e.class === 'place' ||
					e.class === 'facility' ||
					/border|road|airspace|crossing|port|airport|bridge|market|school/.test(lemmaAt(e.tree, e.head)),
			)
		case 'armed-obj':
			return objects.some(isArmed)
		case 'armed-actor':
			return [...subjects, ...trigger.possessors, ...trigger.modifiers].some(isArmed)
		case 'telephone':
			return obliques.some(
				(o) => ['by', 'on', 'over'].includes(o.by) && /phone/.test(lemmaAt(e0(o.entity), o.entity.head)),
			)
		case 'cause':
			// A bomb is an event where it does something itself: "a bomb killed", "the bomb, which wounded".
			return isDoer(tree, token)
		case 'for-obl':
			return obliques.some((o) => o.by === 'for' || o.by === 'on')
		case 'xcomp':
			return kidsBy(tree, token, 'xcomp', 'ccomp').length > 0 || (args?.objects.length ?? 0) > 1
		default:
			return false
	}
}

const e0 = (entity: Entity): Tree => entity.tree

/** Subject of a verb, or of a relative clause, that tells of harm or impact. */
function isDoer(tree: Tree, token: number): boolean {
	const head = tree.tokens[token]?.head ?? -1
	return (
		tree.tokens[token]?.deprel === 'nsubj' &&
		head >= 0 &&
		['kill', 'wound', 'injure', 'hurt', 'maim', 'claim', 'leave'].includes(lemmaAt(tree, head))
	)
}

const political = (e: Entity): boolean =>
	isParty(e) && (e.class !== 'people' || e.sectors.length > 0 || e.country !== null)

/** What each frame asks of its company, so that everyday uses of the same words stay out. */
function frameFits(trigger: Trigger): boolean {
	const { word, subjects, objects, obliques, recipients } = trigger
	const any = [...subjects, ...objects]
	const party = (e: Entity): boolean =>
		isParty(e) || e.class === 'weapon' || e.class === 'platform' || e.class === 'event'
	switch (word.frame) {
		case 'act':
			if (word.type === 'ASSAULT') {
				const victim = objects.some(
					(e) =>
						isParty(e) ||
						e.class === 'facility' ||
						e.class === 'place' ||
						e.class === 'platform' ||
						e.class === 'weapon',
				)
				const doer = subjects.some(
					(e) => isArmed(e) || e.class === 'weapon' || e.class === 'platform' || e.class === 'state',
				)
				return (
					victim || (doer && objects.length === 0) || (doer && objects.some((e) => e.class === 'thing' && e.unnamed))
				)
			}
			if (word.type === 'SUPPORT' || word.type === 'CONCEDE')
				return subjects.some(political) && (objects.length > 0 || obliques.length > 0)
			return any.some(party)
		case 'shot':
			return (
				objects.some((e) => e.class === 'weapon' || e.class === 'platform') ||
				(subjects.some((e) => isArmed(e)) &&
					obliques.some((o) => ['on', 'at', 'into', 'upon', 'toward', 'towards'].includes(o.by)))
			)
		case 'intercept':
			return objects.some((e) => e.class === 'weapon' || e.class === 'platform')
		case 'blast':
			return (
				subjects.some((e) => e.class === 'weapon' || e.class === 'event' || e.class === 'platform') ||
				objects.some((e) => e.class === 'weapon')
			)
		case 'impact':
			return (
				subjects.some(
					(e) =>
						e.class === 'weapon' ||
						e.class === 'event' ||
						/^(?:debris|shrapnel|shell|round|fragment|blast|explosion)s?$/.test(lemmaAt(e.tree, e.head)),
				) &&
				(objects.length > 0 || obliques.some((o) => o.by !== '' && o.entity.class !== 'time'))
			)
		case 'mine':
			return subjects.some((e) => isParty(e) || e.class === 'platform' || e.pronoun)
		case 'future':
			return (
				subjects.some(political) &&
				kidsBy(trigger.tree, trigger.token, 'aux').some((k) =>
					['will', 'would', 'shall', "'ll", '’ll'].includes(lemmaAt(trigger.tree, k)),
				)
			)
		case 'clash':
			return (
				subjects.some((e) => isParty(e)) &&
				(subjects.some(isArmed) ||
					objects.some(isParty) ||
					obliques.some((o) => isParty(o.entity)) ||
					subjects.length > 1)
			)
		case 'harm':
			return objects.some((e) => isParty(e) || e.class === 'thing' || e.number !== null) || objects.length === 0
		case 'die':
			return subjects.some((e) => isParty(e) || e.number !== null)
		case 'flee':
			return subjects.some((e) => e.class === 'people' || e.number !== null)
		case 'protest':
			return subjects.some((e) => isParty(e) && !isArmed(e)) || subjects.length === 0
		case 'act-protest':
		case 'act-sanction':
			return subjects.some(isParty) || objects.some(isParty)
		case 'talk':
			return (
				subjects.some(political) &&
				(objects.some(political) ||
					obliques.some((o) => political(o.entity)) ||
					subjects.length > 1 ||
					subjects.some(
						(e) => ['NNS', 'NNPS'].includes(e.tree.tokens[e.head]?.xpos ?? '') && word.parts[0] === 'meet',
					) ||
					word.parts.length > 1)
			)
		case 'talk-agree':
			return subjects.some(political)
		case 'give':
			return (
				subjects.some(political) &&
				(recipients.some(isParty) || obliques.some((o) => isParty(o.entity)) || objects.some(isParty))
			)
		case 'move':
		case 'move-back':
			return any.some((e) => isArmed(e) || e.class === 'platform' || e.class === 'weapon' || e.class === 'state')
		case 'verbal':
			return subjects.some((e) => isParty(e))
		case 'act-self':
			return subjects.some(isParty)
		default:
			return true
	}
}
