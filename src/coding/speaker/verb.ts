/** "X said that …", "blamed Y for", "was condemned by": acts of saying told by a verb, active, passive, in the middle or at the end. */

import type { SpeechWord } from '../../knowledge/speech.ts'
import { apposed } from '../../language/names/apposed.ts'
import { type Arguments, argumentsOfVerb, withConjuncts } from '../../language/names/arguments.ts'
import { isAs } from '../../language/names/clause.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import {
	ancestors,
	below,
	caseOf,
	formAt,
	isUnder,
	kidsBy,
	lemmaAt,
	relation,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { certaintyIn, clauseOf } from '../certainty.ts'
import { entityAt, type Reading } from '../reading.ts'
import { actOf } from './act.ts'
import { addresseeOf, blamed, identified } from './alleged.ts'
import { complementOf, takingOf } from './complement.ts'
import { behindOf, invertedAt, nounAtEnd, nounBeside, tailOf } from './mend.ts'
import { holdsOffice } from './office.ts'
import { type Saying, sayingOf } from './saying.ts'
import { senseOf } from './sense.ts'
import { authorOf, COUNTS, canSpeak, publisher, speakerOf } from './who-speaks.ts'

/** The sayings of one verb: one for each who says it. What stands in quotation marks is added later. */
export function verbSayings(
	reading: Reading,
	people: People,
	tree: Tree,
	sentence: number,
	verb: number,
	earlier: readonly Saying[],
): Saying[] {
	const rel = relation(tree, verb)
	if (rel === 'amod' || rel === 'compound' || rel === 'case' || isRenamed(tree, verb)) return []
	const word = senseOf(reading, tree, verb)
	if (!word) return []
	const isTime = (k: number): boolean => reading.knowledge.nouns.classOf(lemmaAt(tree, k)) === 'time'
	const takes = takingOf(tree, verb, word)
	const complement = complementOf(tree, verb, word, isTime)
	const args = speechArguments(reading, tree, sentence, verb)
	const tail = complement.head < 0 && word.takes.has('clause') ? (tailOf(tree, verb) ?? behindOf(tree, verb)) : null
	const { said, head } = tail ?? complement
	if (said.has(verb)) said.delete(verb)
	// "quoted the governor as saying …": the second verb says it, unless nothing stands behind it.
	const citing = word.takes.has('cites') ? kidsBy(tree, verb, 'advcl').find((k) => isAsSaying(tree, k)) : undefined
	if (citing !== undefined && kidsBy(tree, citing, 'ccomp').length > 0) return []
	const turned = word.takes.has('clause') ? invertedAt(tree, verb) : -1
	const inverted = args.subjects.length === 1 && args.subjects[0] === turned ? -1 : turned
	if (inverted >= 0) {
		said.clear()
		for (const k of tree.tokens.keys()) if (k !== verb && !isUnder(tree, k, inverted)) said.add(k)
	}
	const mayQuote = word.takes.has('clause') || word.takes.has('quote') || word.takes.has('as')
	const silent = isSilent(tree, verb)
	if (said.size === 0 && !mayQuote && !silent && word.act !== 'blame') return []
	const cited = word.takes.has('cites') ? citedBy(reading, tree, sentence, verb) : []
	const outside = ownSubjects(tree, verb, args, said)
	const beside = outside.length > 0 || args.passive || cited.length > 0 ? -1 : nounBeside(tree, verb)
	if (beside >= 0) for (const t of below(tree, beside)) said.delete(t)
	const subjects = cited.length > 0 ? cited : inverted >= 0 ? [inverted] : beside >= 0 ? [beside] : outside
	const speakers = subjects.flatMap((s) => {
		const sides = people.sides(entityAt(reading, sentence, s), sentence)
		if (sides.length > 0) return sides.map((entity) => ({ at: s, entity }))
		const at = authorOf(reading, tree, s) ?? s
		const entity = apposed(reading, sentence, entityAt(reading, sentence, at))
		// "counted 40 explosions" is somebody's, "the figure counted" is nobody's.
		const counts = lemmaAt(entity.tree, entity.head) !== 'figure' || lemmaAt(tree, verb) !== 'count'
		return counts && canSpeak(entity, lemmaAt(tree, verb))
			? [{ at, entity: backTo(reading, entity, sentence, earlier) ?? people.source(entity, sentence, said) }]
			: []
	})
	if (subjects.length > 0 && speakers.length === 0) return []
	// "the ministry's toll rose to 23": the toll is the ministry's word.
	for (const [i, s] of subjects.entries()) if (COUNTS.test(lemmaAt(tree, s)) && speakers[i]?.at !== s) said.add(s)
	if (isAnonymity(tree, verb, said)) return []
	// "Police questioned the man" doubts nothing.
	if (word.act === 'doubt' && head >= 0 && isParty(entityAt(reading, sentence, head))) return []
	if (speakers.length === 0 && !told(tree, verb, word, args.passive)) return []
	const asked = actOf(reading, people, tree, sentence, verb, word, head, speakers[0]?.entity ?? null)
	const named = identified(reading, tree, sentence, verb)
	// "named the Front as the culprit", "identified the gunmen as members of the Front": a group is blamed.
	const groups =
		named !== null &&
		(lemmaAt(tree, verb) === 'name' || kidsBy(tree, verb, 'obj').includes(named.head)) &&
		['armed-group', 'force', 'state', 'organisation'].includes(named.class)
	const { act, stance, rule } = groups
		? { act: 'blame' as const, stance: 'blames' as const, rule: 'speaker/named-doer' }
		: asked
	const zone = new Set([...clauseOf(tree, verb)].filter((t) => !['NOUN', 'PROPN', 'DET'].includes(uposAt(tree, t))))
	for (const t of said) zone.add(t)
	const alleged = act === 'blame' && !groups ? blamed(reading, people, tree, sentence, verb) : named
	// "and blamed soldiers of the battalion": who is blamed is what is said, where the parser gave the verb no object.
	if (act === 'blame' && alleged && said.size === 0 && alleged.tree === tree)
		for (const t of below(tree, alleged.head)) said.add(t)
	if (act === 'blame' && alleged?.tree === tree) leaveOutDescription(tree, alleged, said)
	const eachOther =
		speakers.length === 2 && ((act === 'blame' && isEachOther(tree, verb, word)) || saysOther(tree, head))
	if (act === 'blame' && !alleged && !eachOther && word.takes.has('of') && !word.takes.has('clause')) return []
	const addressee = addresseeOf(reading, tree, sentence, verb, args.recipients)
	const certainty = certaintyIn(reading, tree, zone, /^(?:threatens|promises|demands)$/.test(stance) ? -1 : verb)
	const make = (speaker: { at: number; entity: Entity } | null): Saying =>
		sayingOf({
			sentence,
			tree,
			token: verb,
			anchor: tree.tokens[verb]!,
			act,
			stance,
			addressee,
			head,
			certainty,
			alleged,
			takes,
			said: new Set(cited.length > 0 ? citedClause(tree, verb) : said),
			entity: speaker?.entity ?? null,
			speaker: speaker ? speakerOf(reading, people, speaker.entity, speaker.at, sentence) : publisher(reading),
			rules: [`speaker/${word.parts.join('-')}`, ...(rule ? [rule] : [])],
		})
	if (speakers.length === 0) return [make(null)]
	if (eachOther)
		return speakers.map((speaker, i) => ({
			...make(speaker),
			act: 'blame',
			stance: 'blames',
			alleged: speakers[1 - i]!.entity,
		}))
	return speakers.map(make)
}

/** "condemned what he described as an outrage": he who condemns. */
const isRenamed = (tree: Tree, verb: number): boolean => {
	const what = tree.tokens[verb]?.head ?? -1
	return (
		relation(tree, verb) === 'acl' &&
		lemmaAt(tree, what) === 'what' &&
		/^(?:condemn|denounce|criticise|criticize|deplore|decry|protest)$/.test(
			lemmaAt(tree, tree.tokens[what]?.head ?? -1),
		) &&
		kidsBy(tree, verb, 'nsubj').some((k) => /^(?:he|she|it|they)$/.test(lemmaAt(tree, k)))
	)
}

/** "blamed each other", "each accused the other of", "hold one another responsible": two sides, and each means the other. */
function isEachOther(tree: Tree, verb: number, { parts }: SpeechWord): boolean {
	if (/^(?:trade|swap|exchange|hurl)$/.test(parts[0] ?? '')) return true
	return kidsBy(tree, verb, 'obj', 'iobj', 'nsubj:pass', 'obl').some((k) => {
		const words = below(tree, k).map((t) => formAt(tree, t))
		return /^(?:each other|one another|the other(?: side)?)$/.test(words.slice(0, 2).join(' ')) || words[0] === 'other'
	})
}

/** "each said the other had fired first" */
const saysOther = (tree: Tree, head: number): boolean =>
	head >= 0 &&
	kidsBy(tree, head, 'nsubj').some(
		(k) => lemmaAt(tree, k) === 'other' && kidsBy(tree, k, 'det').some((d) => lemmaAt(tree, d) === 'the'),
	)

/** "blamed the Front, which has fought the government for years": what the blamed are known for is no part of the blame. */
function leaveOutDescription(tree: Tree, alleged: Entity, said: Set<number>): void {
	for (const k of kidsBy(tree, alleged.head, 'acl:relcl', 'appos', 'parataxis'))
		if (tree.tokens[k - 1]?.form === ',' || below(tree, k).some((t) => tree.tokens[t - 1]?.form === ','))
			for (const t of below(tree, k)) said.delete(t)
}

/** As of any verb; but "…, and police said" after a passive is no passive, and a base "vows" nothing. */
function speechArguments(reading: Reading, tree: Tree, sentence: number, verb: number): Arguments {
	const args = argumentsOfVerb(tree, verb)
	const above = tree.tokens[verb]?.head ?? -1
	if (isAsSaying(tree, verb) && /^(?:quote|cite)$/.test(lemmaAt(tree, above))) {
		const objects = kidsBy(tree, above, 'obj')
		if (objects.length > 0) return { ...args, passive: false, subjects: objects.flatMap((k) => withConjuncts(tree, k)) }
	}
	const own = kidsBy(tree, verb, 'nsubj').filter((s) => tree.tokens[s]?.deprel === 'nsubj')
	const plain = !args.passive || kidsBy(tree, verb, 'aux:pass').length === 0
	const outer = own.length === 0 && plain ? outerSubjects(reading, tree, sentence, verb, args.subjects) : null
	if (outer) return { ...args, passive: false, subjects: outer }
	if (!args.passive || own.length === 0 || kidsBy(tree, verb, 'aux:pass').length > 0) return args
	return { ...args, passive: false, subjects: own.flatMap((s) => withConjuncts(tree, s)), objects: [] }
}

/** "demanded that a commission look into it and called for …", "confirmed that the base was hit and vowed …": who speaks above. */
function outerSubjects(
	reading: Reading,
	tree: Tree,
	sentence: number,
	verb: number,
	inherited: readonly number[],
): readonly number[] | null {
	const beside = tree.tokens[verb]?.head ?? -1
	const above = tree.tokens[beside]?.head ?? -1
	if (relation(tree, verb) !== 'conj' || relation(tree, beside) !== 'ccomp' || uposAt(tree, above) !== 'VERB')
		return null
	if (reading.knowledge.speech.verb(lemmaAt(tree, above)).length === 0) return null
	const finite = tree.tokens[verb]?.xpos === 'VBD' && tree.tokens[beside]?.xpos === 'VB'
	// "denied that his men were involved and blamed the army": who denies blames.
	const denies = reading.knowledge.speech.verb(lemmaAt(tree, above)).some(({ act }) => act === 'denial')
	if (denies && uposAt(tree, above) === 'VERB') return argumentsOfVerb(tree, above).subjects
	const mute = inherited.every((s) =>
		['facility', 'thing', 'place', 'event', 'weapon'].includes(entityAt(reading, sentence, s).class),
	)
	return finite || mute ? argumentsOfVerb(tree, above).subjects : null
}

/** The subjects outside what is said. Of two that the parser gave one verb, the far one is the first word of what is said. */
function ownSubjects(tree: Tree, verb: number, { subjects, passive }: Arguments, said: Set<number>): number[] {
	// "X and Y each accused": the two before.
	const both =
		subjects.length === 1 && lemmaAt(tree, subjects[0]!) === 'each' ? kidsBy(tree, verb, 'nsubj')[0] : undefined
	if (both !== undefined && both !== subjects[0]) return withConjuncts(tree, both)
	// "the Sons of the Valley and the Army of Dawn each said": the second was hung on the last name of the first.
	if (subjects.length === 1 && kidsBy(tree, verb, 'advmod').some((k) => k < verb && lemmaAt(tree, k) === 'each'))
		return [subjects[0]!, ...kidsBy(tree, subjects[0]!, 'nmod').flatMap((k) => kidsBy(tree, k, 'conj'))]
	const all = subjects.filter((s) => !said.has(s) && s !== verb)
	const direct = kidsBy(tree, verb, 'nsubj').filter((s) => s < verb && all.includes(s))
	// "X put the toll at three, one of them a policeman": what follows the verb is no second subject.
	const outside =
		!passive && direct.length > 0 ? all.filter((s) => s < verb || !kidsBy(tree, verb, 'nsubj').includes(s)) : all
	const last = passive || direct.length === 0 ? -1 : nounAtEnd(tree, verb)
	if (
		last >= 0 &&
		!direct.includes(last) &&
		direct.every((s) => s < last - 1) &&
		said.size > 0 &&
		[...said].every((k) => k < verb)
	) {
		const start = below(tree, direct[0]!)[0] ?? direct[0]!
		for (let k = start; k < last; k++) if (!isUnder(tree, k, last)) said.add(k)
		return [last]
	}
	const near = direct.at(-1)
	if (passive || near === undefined || direct.length < 2) return outside
	// "two officials and a medic said": both.
	const left = below(tree, near)[0] ?? near
	const joins = (far: number): boolean => {
		const right = below(tree, far).at(-1) ?? far
		const between = tree.tokens.slice(right + 1, left).map(({ form }) => form)
		return between.includes('and') && between.every((form) => form === 'and' || form === ',')
	}
	for (const far of direct.slice(0, -1)) if (!joins(far)) for (const t of below(tree, far)) said.add(t)
	return outside.filter((s) => !said.has(s))
}

/** "he added": who spoke last, when "he" can be that. */
function backTo(
	reading: Reading,
	{ pronoun, tree, head }: Entity,
	sentence: number,
	earlier: readonly Saying[],
): Entity | null {
	const lemma = lemmaAt(tree, head)
	if (!pronoun || !['he', 'she', 'they', 'it'].includes(lemma)) return null
	const last = earlier.findLast((s) => s.entity !== null && !s.entity.pronoun && !s.takes.has('mind'))
	if (!last?.entity || last.sentence < sentence - 2) return null
	const { kind, number } = last.speaker
	const many = (number ?? 1) > 1 || ['NNS', 'NNPS'].includes(last.entity.tree.tokens[last.entity.head]?.xpos ?? '')
	const inOffice = holdsOffice(last.entity)
	if (houseBefore(reading, sentence, tree, head, lemma)) return null
	if (lemma === 'they') return many ? last.entity : null
	if (lemma === 'it') return kind === 'institution' && !many && !inOffice ? last.entity : null
	// "X told reporters. Y defended the order. 'They had no choice,' he said": Y has done something since X spoke.
	if (doerBetween(reading, last.sentence, sentence)) return null
	return (kind === 'person' || kind === 'unnamed' || inOffice) && !many ? last.entity : null
}

/** "Kohpur gave another account: the men, it said, had …": "it" and "they" are the subject that their own sentence opens with. */
function houseBefore(reading: Reading, sentence: number, tree: Tree, head: number, lemma: string): boolean {
	if (lemma !== 'it' && lemma !== 'they') return false
	const first = kidsBy(tree, tree.root, 'nsubj')[0]
	if (first === undefined || first >= head - 2 || !tree.tokens.slice(first, head).some(({ form }) => form === ':'))
		return false
	const entity = entityAt(reading, sentence, first)
	return !entity.pronoun && isParty(entity)
}

/** A named person is the subject of a whole sentence between two. */
function doerBetween(reading: Reading, from: number, to: number): boolean {
	return reading.trees.slice(from + 1, to).some((tree, k) => {
		const root = tree.tokens.findIndex(({ head }) => head < 0)
		if (/^["“]/u.test(tree.tokens[0]?.form ?? '') || uposAt(tree, root) !== 'VERB') return false
		return kidsBy(tree, root, 'nsubj').some((i) => {
			const entity = entityAt(reading, from + 1 + k, i)
			return entity.class === 'person' && !entity.pronoun
		})
	})
}

/** "quoted as saying", "cited as reporting". */
const isAsSaying = (tree: Tree, verb: number): boolean => tree.tokens[verb]?.xpos === 'VBG' && isAs(tree, verb)

/** "asking not to be named" is a condition of speaking, and says nothing itself. */
function isAnonymity(tree: Tree, verb: number, said: ReadonlySet<number>): boolean {
	return (
		['ask', 'decline', 'refuse', 'request'].includes(lemmaAt(tree, verb)) &&
		[...said].some((t) => t - verb < 6 && /^(?:name|identify)$/.test(lemmaAt(tree, t)) && uposAt(tree, t) === 'VERB')
	)
}

/** Nobody stands there who says it: a passive whose saying counts by itself. */
function told(tree: Tree, verb: number, word: SpeechWord, passive: boolean): boolean {
	if (!passive || relation(tree, verb) === 'acl') return false
	if (word.takes.has('mind')) return true
	if (word.act !== 'assertion' && word.act !== 'question')
		return !word.takes.has('object') || kidsBy(tree, verb, 'ccomp', 'csubj', 'expl').length > 0
	return ['believe', 'think', 'suspect', 'report', 'allege', 'announce', 'confirm', 'say'].includes(lemmaAt(tree, verb))
}

/** "has not commented": a silence is told, though nothing is said. */
function isSilent(tree: Tree, verb: number): boolean {
	return (
		['comment', 'respond', 'reply'].includes(lemmaAt(tree, verb)) &&
		kidsBy(tree, verb, 'advmod').some((k) => ['not', 'yet', 'never'].includes(lemmaAt(tree, k)))
	)
}

/** Whom a report cites: "citing two officials", "quoting state radio". */
function citedBy(reading: Reading, tree: Tree, sentence: number, verb: number): number[] {
	return argumentsOfVerb(tree, verb).objects.filter((o) => {
		const entity = entityAt(reading, sentence, o)
		return canSpeak(entity) && caseOf(tree, o) === '' && entity.class !== 'facility'
	})
}

/** What the cited say: what the citing clause hangs on. */
function citedClause(tree: Tree, verb: number): number[] {
	if (!['advcl', 'acl', 'parataxis'].includes(relation(tree, verb))) return []
	const near = ancestors(tree, verb).find((k) => uposAt(tree, k) === 'VERB')
	if (near === undefined) return []
	// "…, the agency reported, quoting police": what the agency reported.
	const above = relation(tree, near) === 'parataxis' ? (tree.tokens[near]?.head ?? near) : near
	const clauses = kidsBy(tree, above, 'ccomp', 'xcomp')
	const tops = clauses.length > 0 ? clauses : [above]
	const inside = (k: number): boolean => k === verb
	return tops.flatMap((top) => below(tree, top, inside))
}
