/** Which mentions a saying speaks about: those told inside it, or the one told before that it can only mean. */
import { ancestors, caseOf, formAt, kidsBy, lemmaAt, relation } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import type { Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { CLAIMS } from './act.ts'

import { isBlamedFor } from './blamed-for.ts'
import { VIOLENT } from './deed.ts'
import { speaksOfElse } from './else.ts'
import { meantBy } from './meant.ts'
import type { Saying } from './saying.ts'
import { isSlight } from './slight.ts'
import { bothOf } from './taken-up.ts'
import { threatOf } from './threat.ts'
import { deedsOf, type First, topicAt } from './topic.ts'

/** The mentions that a saying speaks about: those told inside what is said, or named by its object. */
export function aboutOf(
	reading: Reading,
	saying: Saying,
	drafts: readonly Draft[],
	keys: ReadonlyMap<Draft, string>,
	first: First,
): string[] {
	if (saying.takes.has('mind')) return []
	const host = hostOf(saying, drafts) ?? threatOf(saying, drafts)
	if (host) return [keys.get(host)!]
	// "said X was to blame" accuses X of what was told, and is no deed itself.
	const points = saying.rules.some((rule) => POINTS.has(rule))
	const answers = points || (saying.act === 'denial' && isAnswer(saying))
	const told = drafts.filter(
		(d) =>
			!(answers && d.type !== 'ASSAULT') &&
			!(saying.act === 'blame' && !isBlamedFor(d, saying)) &&
			d.sentence === saying.sentence &&
			d.triggers.some((t) => saying.said.has(t.token) && t.token !== saying.token),
	)
	const slight = told.every(isSlight)
	if (told.length === 0 && speaksOfElse(saying, drafts)) return []
	if (slight && told.length > 0) {
		const scene = meantBy(reading, saying, drafts, first)
		if (scene) return [scene, ...told].map((d) => keys.get(d)!)
	}
	// "called it the answer to the raid": the raid is what it answers.
	const names = (saying.alleged !== null && saying.act === 'assertion') || saying.rules.includes('speaker/own-reason')
	const retold = told.length > 0 ? toldAgain(saying, told, drafts) : null
	const meant = retold ? [retold, ...told] : told.length > 0 && !names ? told : toldBefore(saying, drafts, first)
	if (meant.length > 0) return [...meant, ...bothOf(told, drafts, first)].map((d) => keys.get(d)!)
	const other = told.length === 0 ? meantBy(reading, saying, drafts, first) : null
	return other ? [keys.get(other)!] : []
}

/** What is done by what is said, of a deed that was told before. */
const POINTS = setOf(
	'speaker/points-at speaker/clears-itself speaker/counter-story speaker/own-part speaker/reviles speaker/brought-claim',
)

/** "bombed a mill in what X called an answer to the raid", "a claim that X denied": the deed of the clause that it stands in. */
export function hostOf({ tree, token, sentence, stance }: Saying, drafts: readonly Draft[]): Draft | null {
	if (token < 0 || relation(tree, token) !== 'acl') return null
	const noun = tree.tokens[token]?.head ?? -1
	const what = lemmaAt(tree, noun) === 'what' && caseOf(tree, noun) === 'in'
	const claim =
		stance === 'denies' &&
		CLAIMS.has(lemmaAt(tree, noun)) &&
		['appos', 'conj', 'parataxis'].includes(relation(tree, noun))
	if (!what && !claim) return null
	for (const up of ancestors(tree, noun)) {
		const host = drafts.find((d) => d.sentence === sentence && d.triggers.some((t) => t.token === up || t.light === up))
		if (host) return host
	}
	return null
}

/** No event is told in what is said, and nothing in the act of saying asks for one: what it means was told before. */
export function meantOnly(reading: Reading, saying: Saying, drafts: readonly Draft[], first: First): Draft | null {
	if (saying.takes.has('mind')) return null
	const told = drafts.some(
		(d) =>
			!isSlight(d) &&
			d.sentence === saying.sentence &&
			d.triggers.some((t) => saying.said.has(t.token) && t.token !== saying.token),
	)
	return told || speaksOfElse(saying, drafts) || toldBefore(saying, drafts, first).length > 0
		? null
		: meantBy(reading, saying, drafts, first)
}

/** "blamed the Front", "denied any part in it", "condemned the crime": the act of violence that the report speaks of. */
function toldBefore(saying: Saying, drafts: readonly Draft[], first: First): Draft[] {
	const points =
		saying.alleged !== null ||
		saying.act === 'blame' ||
		saying.act === 'claim-of-responsibility' ||
		(saying.act === 'denial' && (isOwnDeed(saying) || isAnswer(saying))) ||
		saying.takes.has('figure') ||
		(saying.act === 'confirmation' && isAnswer(saying)) ||
		(saying.act === 'condemnation' &&
			(isDeed(saying) || saying.head === saying.token || saying.rules.includes('speaker/reviles')))
	if (!points || saying.stance === 'declines') return []
	const measure =
		saying.act === 'condemnation' && [...saying.said].some((k) => MEASURE.test(saying.tree.tokens[k]?.lemma ?? ''))
	if (measure)
		return drafts.filter((d) => d.sentence < saying.sentence && ['COERCE', 'SANCTION'].includes(d.type)).slice(-1)
	const before = drafts.filter(
		(d) =>
			d.type === 'ASSAULT' &&
			(d.factuality === 'happened' || d.factuality === 'alleged') &&
			(d.sentence < saying.sentence ||
				(d.sentence === saying.sentence && anchorOf(d) < saying.token && !saying.said.has(anchorOf(d)))),
	)
	// "pointed the finger at X after shells landed on a farm": told behind, where nothing is told before.
	if (before.length === 0) return behind(saying, drafts).slice(0, 1)
	// "blamed that crime on": what the sentence before tells, also where it is recalled.
	if (pointsAtLast(saying)) return before.slice(-1)
	// What is recalled is meant where nothing else is told.
	const fresh = before.filter(({ background }) => !background)
	const earlier = fresh.some(({ harms, whens }) => harms.length > 0 || whens.length > 0) ? fresh : before
	// "denied that" answers the sentence before.
	const near =
		saying.act === 'denial' && isAnswer(saying) ? earlier.filter((d) => d.sentence >= saying.sentence - 1) : []
	if (near.length > 0) return near.slice(-1)
	const doer = saying.act === 'denial' || saying.act === 'claim-of-responsibility' ? saying.entity : saying.alleged
	const deeds = doer ? deedsOf(doer, earlier, first, saying.act === 'denial') : earlier
	const found = topicAt(saying, deeds, first)
	return found ? [found] : []
}

const behind = (saying: Saying, drafts: readonly Draft[]): Draft[] =>
	drafts.filter(
		(d) =>
			d.type === 'ASSAULT' &&
			(d.factuality === 'happened' || d.factuality === 'alleged') &&
			d.sentence === saying.sentence &&
			!saying.said.has(anchorOf(d)),
	)

/** "blamed that crime on", "denied responsibility for that one". */
function pointsAtLast({ tree, token, said }: Saying): boolean {
	const objects = kidsBy(tree, token, 'obj', 'nsubj:pass')
	const inner = objects.flatMap((k) => kidsBy(tree, k, 'nmod')).filter((k) => /^(?:for|in)$/.test(caseOf(tree, k)))
	return [...objects, ...inner].some(
		(k) => said.has(k) && kidsBy(tree, k, 'det').some((d) => /^(?:that|this|those|these)$/.test(formAt(tree, d))),
	)
}

/** "denied that its troops had fired on the depot": the deed that was told before, when its words say so. */
function toldAgain(saying: Saying, told: readonly Draft[], drafts: readonly Draft[]): Draft | null {
	if (saying.act !== 'denial') return null
	const words = (d: Draft): string[] => [
		...d.triggers.map((t) => lemmaAt(t.tree, t.token)),
		...d.targets.map((r) => lemmaAt(r.entity.tree, r.entity.head)),
	]
	const own = new Set(told.filter((d) => d.type === 'ASSAULT').flatMap(words))
	return (
		drafts.findLast(
			(d) =>
				d.type === 'ASSAULT' &&
				d.sentence < saying.sentence &&
				d.sentence >= saying.sentence - 4 &&
				d.factuality !== 'denied' &&
				!d.background &&
				words(d).some((word) => own.has(word)),
		) ?? null
	)
}

/** "denied it", "rejected the accusation", "called the charge absurd": the answer to what was told. */
export function isAnswer({ tree, token, said }: Saying): boolean {
	const objects = kidsBy(tree, token, 'obj', 'nsubj:pass')
	return objects.some(
		(k) =>
			said.has(k) &&
			(/^(?:it|this|that|them|which)$/.test(lemmaAt(tree, k)) ||
				CLAIMS.has(lemmaAt(tree, k)) ||
				lemmaAt(tree, k) === 'incident'),
	)
}

/** What is condemned is the deed that was told. */
const isDeed = ({ tree, said }: Saying): boolean =>
	[...said].some(
		(k) =>
			[
				'it',
				'this',
				'crime',
				'act',
				'deed',
				'incident',
				'violence',
				'outrage',
				'atrocity',
				'tragedy',
				'attempt',
				'murder',
				'butchery',
				'barbarity',
				'loss',
				'bloodshed',
				'carnage',
				'killing',
				'slaughter',
				'massacre',
				'savagery',
			].includes(tree.tokens[k]?.lemma.toLowerCase() ?? '') ||
			VIOLENT.test(lemmaAt(tree, k)) ||
			MEASURE.test(tree.tokens[k]?.lemma ?? ''),
	)
const MEASURE = /^(?:measure|move|decision|step|curfew|ban|order)$/

/** "denied any part in it", "denied responsibility", "denied attacking": the speaker would be the doer. */
export function isOwnDeed({ tree, head, rules }: Saying): boolean {
	if (rules.includes('speaker/clears-itself')) return true
	const lemma = tree.tokens[head]?.lemma.toLowerCase() ?? ''
	// "denies having shot him"
	const having = kidsBy(tree, head, 'aux').some((k) => tree.tokens[k]?.xpos === 'VBG')
	// "denied that it had any part in it", "that its men had taken part"
	const part =
		/^(?:have|play|take)$/.test(lemma) && kidsBy(tree, head, 'obj').some((k) => OWN_PART.test(lemmaAt(tree, k)))
	return OWN_PART.test(lemma) || part || having || tree.tokens[head]?.xpos === 'VBG'
}
const OWN_PART =
	/^(?:part|role|responsibility|involvement|hand|blame|complicity|knowledge|guilt|innocence|ignorance|connection|participation|itself|himself|themselves|herself)$/
