/** "X said that …", "blamed Y for", "was condemned by": acts of saying told by a verb, active, passive, in the middle or at the end. */
import type { SpeechWord } from '../../knowledge/speech.ts'
import { apposed } from '../../language/names/apposed.ts'
import { isNot } from '../../language/names/clause.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import { below, isUnder, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { certaintyIn, clauseOf } from '../certainty.ts'
import { entityAt, type Reading } from '../reading.ts'
import { actOf } from './act.ts'
import { addresseeOf, blamed, identified, MEMBER } from './alleged.ts'
import { authorOf } from './author.ts'
import { backTo } from './back-to.ts'
import { canSpeak } from './can-speak.ts'
import { citedBy, citedClause, isAsSaying } from './cited.ts'
import { complementOf, takingOf } from './complement.ts'
import { isEachOther, saysOther } from './each-other.ts'
import { behindOf, invertedAt, nounBeside, tailOf } from './mend.ts'
import { isOfKind } from './points.ts'
import { mayQuote, type Saying, sayingOf } from './saying.ts'
import { senseOf } from './sense.ts'
import { COUNTS } from './source-words.ts'
import { ownSubjects, speechArguments } from './verb-subjects.ts'
import { publisher, speakerOf } from './who-speaks.ts'

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
	if (said.size === 0 && !mayQuote(word.takes) && !isSilent(tree, verb) && word.act !== 'blame') return []
	const cited = word.takes.has('cites') ? citedBy(reading, tree, sentence, verb) : []
	const outside = ownSubjects(tree, verb, args, said)
	const beside = outside.length > 0 || args.passive || cited.length > 0 ? -1 : nounBeside(tree, verb)
	if (beside >= 0) for (const t of below(tree, beside)) said.delete(t)
	const subjects = cited.length > 0 ? cited : inverted >= 0 ? [inverted] : beside >= 0 ? [beside] : outside
	const speakers = subjects.flatMap((s) => speakersAt(reading, people, tree, sentence, verb, s, said, earlier))
	if (subjects.length > 0 && speakers.length === 0) return []
	// "the ministry's toll rose to 23": the toll is the ministry's word.
	for (const [i, s] of subjects.entries()) if (COUNTS.test(lemmaAt(tree, s)) && speakers[i]?.at !== s) said.add(s)
	if (isAnonymity(tree, verb, said)) return []
	// "Police questioned the man" doubts nothing.
	if (word.act === 'doubt' && head >= 0 && isParty(entityAt(reading, sentence, head))) return []
	if (speakers.length === 0 && !told(tree, verb, word, args.passive)) return []
	const asked = actOf(reading, people, tree, sentence, verb, word, head, speakers[0]?.entity ?? null)
	const named = identified(reading, tree, sentence, verb)
	const groups = named !== null && !isNot(tree, verb) && isNamedDoer(tree, verb, named)
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
	const certainty = certaintyIn(
		reading,
		tree,
		zone,
		/^(?:threatens|promises|demands|claims-responsibility)$/.test(stance) ? -1 : verb,
	)
	const make = (speaker: SpeakerAt | null): Saying =>
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

/** Somebody who says it, and the word that he stands at. */
interface SpeakerAt {
	readonly at: number
	readonly entity: Entity
}

/** Who a subject is, where it can say something: both sides of "each side", the author of "a statement by X", the last speaker of "he". */
function speakersAt(
	reading: Reading,
	people: People,
	tree: Tree,
	sentence: number,
	verb: number,
	subject: number,
	said: ReadonlySet<number>,
	earlier: readonly Saying[],
): SpeakerAt[] {
	const sides = people.sides(entityAt(reading, sentence, subject), sentence)
	if (sides.length > 0) return sides.map((entity) => ({ at: subject, entity }))
	const at = authorOf(reading, tree, subject) ?? subject
	const entity = apposed(reading, sentence, entityAt(reading, sentence, at))
	const lemma = lemmaAt(tree, verb)
	// "counted 40 explosions" is somebody's, "the figure counted" is nobody's.
	if (lemma === 'count' && lemmaAt(entity.tree, entity.head) === 'figure') return []
	if (!canSpeak(entity, lemma)) return []
	return [{ at, entity: backTo(reading, entity, sentence, earlier) ?? people.source(entity, sentence, said) }]
}

/** "named the Front as the culprit", "identified the gunmen as members of the Front": a group is blamed. */
const isNamedDoer = (tree: Tree, verb: number, named: Entity): boolean =>
	((lemmaAt(tree, verb) === 'name' || kidsBy(tree, verb, 'obj').includes(named.head) || isMemberOf(tree, named.head)) &&
		['armed-group', 'force', 'state', 'organisation'].includes(named.class)) ||
	isOfKind(named.tree, named.head)

/** "as members of the Front" */
const isMemberOf = (tree: Tree, head: number): boolean => MEMBER.test(lemmaAt(tree, tree.tokens[head]?.head ?? -1))

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

/** "blamed the Front, which has fought the government for years": what the blamed are known for is no part of the blame. */
function leaveOutDescription(tree: Tree, alleged: Entity, said: Set<number>): void {
	for (const k of kidsBy(tree, alleged.head, 'acl:relcl', 'appos', 'parataxis'))
		if (tree.tokens[k - 1]?.form === ',' || below(tree, k).some((t) => tree.tokens[t - 1]?.form === ','))
			for (const t of below(tree, k)) said.delete(t)
}

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
