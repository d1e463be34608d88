/**
 * What happened: the words of a sentence that tell of an event, each with the sense that holds here. A verb or noun of the
 * event list counts when its parts are there and its company fits; where two senses fit, the more demanding one wins.
 */
import type { EventWord } from '../knowledge/events.ts'
import { type Arguments, argumentsOfNoun, argumentsOfVerb, type Oblique } from '../language/names/arguments.ts'
import { type Entity, isParty } from '../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import { custodyTrigger } from './custody.ts'
import { lightObjects, lightSubjects, lightVerb, nounObliques, thoseIn } from './light-verbs.ts'
import { mustTrigger } from './must.ts'
import { isNoEvent } from './no-event.ts'
import { withOrElse } from './or-else.ts'
import { entityAt, type Reading } from './reading.ts'
import { fits } from './sense.ts'
import type { Trigger } from './trigger.ts'
import { whoIsMeant } from './who-is-meant.ts'

/** All triggers of a sentence in text order. */
export function triggersIn(reading: Reading, sentence: number): Trigger[] {
	const tree = reading.trees[sentence]
	if (!tree) return []
	const found: Trigger[] = []
	const harmless = new Set<number>()
	for (let i = 0; i < tree.tokens.length; i++) {
		const upos = uposAt(tree, i)
		const trigger =
			upos === 'VERB' || isHarmAdjective(tree, i)
				? verbTrigger(reading, sentence, tree, i)
				: isEventNoun(tree, i)
					? nounTrigger(reading, sentence, tree, i)
					: null
		// "two nights of street fighting", read as a verb.
		const gerund =
			trigger === null && tree.tokens[i]?.xpos === 'VBG' && kidsBy(tree, i, 'nsubj', 'obj', 'aux').length === 0
		const told = gerund ? nounTrigger(reading, sentence, tree, i) : trigger
		if (told && !isNoEvent(reading, told)) found.push(told)
		else if (told) harmless.add(told.token)
		const must = upos === 'VERB' || upos === 'ADJ' ? mustTrigger(reading, sentence, tree, i) : null
		if (must) found.push(must)
		const held = told ? null : custodyTrigger(reading, sentence, tree, i)
		if (held) found.push(held)
	}
	const told = withOrElse(reading, sentence, tree, found)
	// "resumed talks", "halted aid": the noun is part of what the verb tells.
	return told.filter(
		(noun) =>
			// "A gas explosion killed five": what was no event has hurt nobody by violence.
			!noun.subjects.some((e) => harmless.has(e.head)) &&
			!isHurtBy(noun, harmless) &&
			// "speared to death": how the deed ended, no death beside it.
			!(noun.word.pos === 'n' && isEndOf(noun, found)) &&
			!isToldByVerb(noun, found) &&
			(noun.word.pos !== 'n' ||
				!found.some(
					(verb) =>
						verb !== noun &&
						verb.word.parts.length > 1 &&
						// "broke up a march", "ended a hunger strike": it was one all the same.
						!(noun.word.type === 'PROTEST' && UNMADE.has(verb.word.type)) &&
						!isAskedBySomebody(noun, verb) &&
						verb.token !== noun.token &&
						verb.word.pos === 'v' &&
						verb.tokens.includes(noun.token),
				)),
	)
}

/** "A boy was hurt when an airgun went off": by what was no event. */
const isHurtBy = ({ tree, token, word, subjects }: Trigger, harmless: ReadonlySet<number>): boolean =>
	word.frame === 'harm' &&
	subjects.length === 0 &&
	kidsBy(tree, token, 'advcl').some(
		(k) => harmless.has(k) && kidsBy(tree, k, 'mark', 'advmod').some((m) => ['when', 'as'].includes(lemmaAt(tree, m))),
	)

/** "rejected the demand of the kidnappers": somebody made it, and it is no part of the refusal. */
const isAskedBySomebody = (noun: Trigger, verb: Trigger): boolean =>
	verb.word.type === 'REJECT' &&
	(noun.word.type === 'REQUEST' || noun.word.type === 'THREATEN') &&
	[
		...noun.possessors,
		...noun.obliques.filter(({ by }) => ['of', 'by', 'from'].includes(by)).map((o) => o.entity),
	].some((e) => isParty(e) && !e.pronoun)

/** Types of deeds that put down, end or forbid a protest and are none themselves. */
const UNMADE = new Set(['ASSAULT', 'CONCEDE', 'COERCE'])

/** "blocked the road in protest": the verb tells the protest. */
const isToldByVerb = ({ tree, token, word }: Trigger, found: readonly Trigger[]): boolean =>
	word.needs === 'in-protest' &&
	found.some((verb) => verb.word.type === 'PROTEST' && verb.token === tree.tokens[token]?.head)

const isEndOf = ({ tree, token }: Trigger, found: readonly Trigger[]): boolean =>
	lemmaAt(tree, token) === 'death' &&
	caseOf(tree, token) === 'to' &&
	found.some((verb) => verb.word.type === 'ASSAULT' && verb.token === tree.tokens[token]?.head)

function isEventNoun(tree: Tree, i: number): boolean {
	const upos = uposAt(tree, i)
	if (upos === 'NOUN') return true
	// "a sit-in", "the shoot-out": what stands after the hyphen need not be a noun by itself.
	if (hyphenedBefore(tree, i) !== null) return ['ADJ', 'ADP', 'ADV', 'VERB', 'PROPN'].includes(upos)
	// "a two-day stayaway", read as an adverb: a word with an article that is subject or object is a noun.
	if (upos === 'ADV' && ['nsubj', 'obj'].includes(relation(tree, i)) && kidsBy(tree, i, 'det').length > 0) return true
	// Headlines and capitals make names of nouns: "Rocket Attack Kills 3".
	const capitals = tree.sentence.kind === 'headline' || isTelex(tree)
	// A word in small letters is no name, whatever the tagger says.
	if (upos === 'PROPN' && /^\p{Ll}/u.test(tree.tokens[i]?.form ?? '') && relation(tree, i) !== 'flat') return true
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
	const { events } = reading.knowledge
	const joined = hyphenedBefore(tree, i)
	const whole = joined === null ? [] : events.verb(`${joined}-${lemmaAt(tree, i)}`)
	const senses =
		whole.length > 0
			? whole
			: uposAt(tree, i) === 'ADJ'
				? events.adjective(lemmaAt(tree, i))
				: events.verb(lemmaAt(tree, i))
	if (senses.length === 0) return null
	const args = argumentsOfVerb(tree, i)
	const beside = senses.some(({ parts }) => parts.length > 1) ? wordsBeside(tree, i, args) : NONE_BESIDE
	const asEntity = (head: number): Entity => entityAt(reading, sentence, head)
	const subjects = args.subjects.map(asEntity)
	const objects = args.objects.map(asEntity)
	const recipients = args.recipients.map(asEntity)
	const obliques = args.obliques.map(({ by, head }) => ({ by, entity: asEntity(head) }))
	const known = subjects.map((e) => whoIsMeant(e, i, asEntity) ?? e)
	for (const word of senses) {
		const others = word.parts.slice(1)
		if (!others.every((part) => beside.has(part))) continue
		const parts = others.map((part) => beside.get(part)!)
		// "opened fire on a bus", "set fire to the office": what hangs on the noun is of the whole.
		const behind = parts
			.filter((k) => uposAt(tree, k) === 'NOUN' && (k > i || tree.tokens[k]?.deprel === 'nsubj:pass'))
			.flatMap((k) => argumentsOfNoun(tree, k).obliques)
		const trigger: Trigger = {
			sentence,
			tree,
			token: i,
			tokens: [i, ...parts].sort((a, b) => a - b),
			word,
			subjects,
			objects: objects.flatMap((e) =>
				parts.includes(e.head) && word.type !== 'RETREAT' ? objectsWithin(tree, e.head, asEntity) : [e],
			),
			recipients,
			obliques: [...obliques, ...behind.map(({ by, head }) => ({ by, entity: asEntity(head) }))],
			modifiers: [],
			possessors: [],
			light: -1,
			rules: [`what/verb-${word.parts.join('-')}`],
		}
		if (fits({ ...trigger, subjects: known }, args)) return trigger
	}
	return null
}

/** "took 14 sailors hostage": the sailors; "took the life of X": X; "opened fire": nothing. Other objects are what they are. */
function objectsWithin(tree: Tree, head: number, asEntity: (k: number) => Entity): Entity[] {
	const lemma = lemmaAt(tree, head)
	if (lemma === 'life' || lemma === 'throat') {
		const of = kidsBy(tree, head, 'nmod').filter(
			(k) => caseOf(tree, k).endsWith('of') || kidsBy(tree, k, 'flat').length > 0,
		)
		if (of.length > 0) return of.map(asEntity)
	}
	if (lemma === 'throat') {
		// "had their throats cut", "slit the guard's throat"
		const had =
			lemmaAt(tree, tree.tokens[head]?.head ?? -1) === 'have' ? kidsBy(tree, tree.tokens[head]!.head, 'nsubj') : []
		const whose = had.length > 0 ? had : kidsBy(tree, head, 'nmod:poss')
		if (whose.length > 0) return whose.map(asEntity)
	}
	if (!/^(?:hostage|captive|prisoner|fire)$/.test(lemma)) return [asEntity(head)]
	return kidsBy(tree, head, 'compound')
		.map(asEntity)
		.filter((k) => k.class === 'people')
}

const STATE = /^(?:state|level|stage|kind|form|period)$/

/** "put the death toll at nine": what is counted is not what was done. */
const COUNTS = /^(?:toll|count|rate|figure|number)$/

const NONE_BESIDE: ReadonlyMap<string, number> = new Map()

/**
 * Lemmas that may be the other parts of a verb ("fire" of "open fire"), with their tokens: what hangs on it, what its objects are
 * made of ("40 tonnes of medicine"), and a particle that the tree gave to what follows ("went off near the station").
 */
function wordsBeside(tree: Tree, i: number, args: Arguments): ReadonlyMap<string, number> {
	const aside = args.obliques.filter((o) => isAside(tree, i, o)).map((o) => o.head)
	const obliques = args.obliques.map((o) => o.head).filter((o) => !aside.includes(o))
	const inside = args.objects.flatMap((o) => [
		...(COUNTS.test(lemmaAt(tree, o)) ? [] : kidsBy(tree, o, 'compound')),
		...kidsBy(tree, o, 'nmod').filter((k) => ['of', ''].includes(caseOf(tree, k))),
	])
	// "on its highest state of alert"
	const states = obliques
		.filter((o) => STATE.test(lemmaAt(tree, o)))
		.flatMap((o) => kidsBy(tree, o, 'nmod').filter((k) => caseOf(tree, k) === 'of'))
	const particles = obliques.flatMap((o) => kidsBy(tree, o, 'case')).filter((k) => !isOwnCase(tree, i, k))
	// "shot dead three hunters", "shot dead Tuesday": the tree may hang the word on what follows.
	const behind = [
		...args.objects,
		...args.objects.flatMap((o) => kidsBy(tree, o, 'nmod')),
		...obliques.filter((o) => caseOf(tree, o) === ''),
	]
	const dead = behind.flatMap((o) => kidsBy(tree, o, 'amod')).filter((k) => lemmaAt(tree, k) === 'dead')
	// "kicked and beaten to death": how both ended; "stabbing two people to death": the tree may hang it on the people.
	const death = [
		...kidsBy(tree, i, 'conj')
			.filter((k) => k === i + 2 && uposAt(tree, k) === 'VERB')
			.flatMap((k) => kidsBy(tree, k, 'obl')),
		...args.objects.flatMap((o) => kidsBy(tree, o, 'nmod')).filter((k) => caseOf(tree, k) === 'to'),
	].filter((k) => lemmaAt(tree, k) === 'death')
	const found = new Map<string, number>()
	const kids = (tree.kids[i] ?? []).filter(
		// "evacuated by the army": who did it is no part either.
		(k) =>
			(!NO_PART.has(relation(tree, k)) && tree.tokens[k]?.deprel !== 'obl:agent') ||
			tree.tokens[k]?.deprel === 'nsubj:pass',
	)
	for (const k of [
		...kids,
		...args.objects,
		...obliques,
		...inside,
		...states,
		...particles,
		...dead,
		...death,
		...particleBehind(tree, i, args),
	])
		if (k !== i && !found.has(lemmaAt(tree, k)) && !isBeforeHyphen(tree, k) && !aside.includes(k))
			found.set(lemmaAt(tree, k), k)
	return found
}

/** "turned their guns on the crowd in Elm": the preposition of where it was, apart from the verb, is no particle of it. */
const isOwnCase = (tree: Tree, verb: number, k: number): boolean =>
	PARTICLES.has(lemmaAt(tree, k)) &&
	kidsBy(tree, verb, 'obj').some((o) => verb < o && o < k) &&
	kidsBy(tree, tree.tokens[k]?.head ?? -1, 'case').length === 1 &&
	kidsBy(tree, k, 'fixed').length === 0

/** "under the accord", "in protest", "called for a truce": said beside the verb, and no part of what it does. */
function isAside(tree: Tree, verb: number, { by, head }: Oblique): boolean {
	if (ASIDE.has(by)) return true
	if (by === 'in') return /^(?:protest|response|retaliation|reply)$/.test(lemmaAt(tree, head))
	return by === 'for' && lemmaAt(tree, verb) === 'call'
}
const ASIDE = new Set([
	'according to',
	'after',
	'amid',
	'because of',
	'before',
	'despite',
	'during',
	'following',
	'since',
])

/** "a bus carrying off-duty police": of the word behind the hyphen. */
const isBeforeHyphen = (tree: Tree, k: number): boolean =>
	PARTICLES.has(lemmaAt(tree, k)) &&
	tree.tokens[k + 1]?.form === '-' &&
	tree.tokens[k + 1]?.start === tree.tokens[k]?.end

/** "sent back 300 refugees", "pulled in 20 activists": the tree may give the particle behind the verb to the object or its number. */
function particleBehind(tree: Tree, i: number, args: Arguments): number[] {
	if (!PARTICLES.has(lemmaAt(tree, i + 1))) return []
	const head = tree.tokens[i + 1]?.head ?? -1
	if (tree.tokens[i + 1]?.xpos === 'RP') return [i + 1]
	return args.objects.some((o) => o === head || tree.tokens[head]?.head === o) ? [i + 1] : []
}

const PARTICLES = new Set(['away', 'back', 'down', 'home', 'in', 'off', 'out', 'over', 'up'])

/** What hangs on a verb and is no part of its phrase. */
const NO_PART = new Set(['nsubj', 'conj', 'cc', 'parataxis', 'ccomp', 'advcl', 'aux', 'mark', 'punct', 'csubj'])

/** "test" of "test-fired": the word before a hyphen that is written without a space. */
function hyphenedBefore(tree: Tree, i: number): string | null {
	const [before, hyphen, own] = [tree.tokens[i - 2], tree.tokens[i - 1], tree.tokens[i]]
	if (!before || !own || hyphen?.form !== '-' || before.end !== hyphen.start || hyphen.end !== own.start) return null
	return lemmaAt(tree, i - 2)
}

function nounTrigger(reading: Reading, sentence: number, tree: Tree, i: number): Trigger | null {
	const rel = relation(tree, i)
	if (rel === 'compound' || rel === 'flat' || tree.tokens[i]?.deprel === 'nmod:desc') return null
	// "drive-by shooters": how they came.
	if (rel === 'case' && uposAt(tree, i) === 'ADP' && tree.tokens[i]?.head === i + 1) return null
	// "the fire-fighting platoon": what they are for.
	if (rel === 'amod' && hyphenedBefore(tree, i) !== null) return null
	const joined = hyphenedBefore(tree, i)
	const { events } = reading.knowledge
	const own = uposAt(tree, i) === 'VERB' ? (tree.tokens[i]?.form.toLowerCase() ?? '') : lemmaAt(tree, i)
	const whole = joined === null ? [] : [`${joined}-${own}`, `${joined}${own}`].flatMap((w) => events.noun(w))
	const senses = whole.length > 0 ? whole.filter(({ parts }) => parts.length === 1) : events.noun(own)
	const matching = senses.filter((sense) => compoundMatches(tree, i, sense))
	if (matching.length === 0) return null
	// "a note of protest": the first noun carries the phrase.
	const phrase = matching[0]!
	const at = phrase.parts.includes('of') ? Math.min(...(compoundTokens(tree, i, phrase) ?? [i])) : i
	const args = argumentsOfNoun(tree, at)
	const light = lightVerb(tree, at)
	const asEntity = (head: number): Entity => entityAt(reading, sentence, head)
	const lightArgs = light >= 0 ? argumentsOfVerb(tree, light) : null
	const around = nounObliques(tree, at, args, light, lightArgs)
	// The first sense whose company fits: "on strike" is work laid down, other strikes are attacks.
	const standing = light >= 0 ? [] : thoseIn(tree, at)
	for (const word of matching) {
		// "a dynamite charge": a thing that explodes, and no accusation.
		if (word.type !== 'ASSAULT' && asEntity(i).class === 'weapon') continue
		const trigger: Trigger = {
			sentence,
			tree,
			token: at,
			tokens: [
				...(light >= 0 ? [light, ...kidsBy(tree, light, 'compound:prt')] : []),
				...(compoundTokens(tree, i, word) ?? []),
				i,
			].sort((a, b) => a - b),
			word,
			subjects: (light >= 0 ? lightSubjects(tree, light, lightArgs) : standing).map(asEntity),
			objects: light >= 0 ? lightObjects(tree, light, at, lightArgs).map(asEntity) : [],
			recipients: [],
			obliques: around.map(({ by, head }) => ({ by, entity: asEntity(head) })),
			modifiers: [...args.compounds, ...args.adjectives].sort((a, b) => a - b).map(asEntity),
			possessors: args.possessors.map(asEntity),
			light,
			rules: [`what/noun-${word.parts.join('-')}`, ...(light >= 0 ? [`what/light-${lemmaAt(tree, light)}`] : [])],
		}
		if (fits(trigger, null)) return trigger
	}
	return null
}

function compoundMatches(tree: Tree, i: number, word: EventWord): boolean {
	return compoundTokens(tree, i, word) !== null
}

/** How far before the noun its other parts may stand: "joint naval exercises" is a joint exercise. */
const GAP = 3

/** The tokens of the other parts of a compound, in front of the noun with nothing but its own modifiers between; null when they are not there. */
function compoundTokens(tree: Tree, i: number, word: EventWord): number[] | null {
	const found: number[] = []
	let at = i
	for (let p = word.parts.length - 2; p >= 0; p--) {
		const part = word.parts[p]!
		let k = at - 1
		while (k >= 0 && k >= at - GAP && lemmaAt(tree, k) !== part && isModifier(tree, k)) k--
		if (lemmaAt(tree, k) !== part || k < at - GAP) return null
		found.push(k)
		at = k
	}
	return found
}

const isModifier = (tree: Tree, k: number): boolean =>
	tree.tokens[k]?.form === '-' ||
	(['amod', 'compound', 'punct'].includes(relation(tree, k)) && /^[\p{L}-]+$/u.test(tree.tokens[k]?.form ?? ''))
