/** Whom a clause points at as the doer without telling the deed: "X was behind it", "the work of X", "wore the uniform of X". */
import type { Entity } from '../../language/names/entity.ts'
import { isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import type { Saying } from './saying.ts'

const WORK = /^(?:work|handiwork|hand|doing|deed|hallmark|fingerprint|signature|stamp|trademark)$/
const DRESS = /^(?:uniform|badge|insignia|emblem|armband|headband|fatigue|flag|patch)$/
const WEARS = new Set(['wear', 'carry', 'bear', 'sport', 'don'])
const SIGNS = /^(?:sign|evidence|trail|clue|indication|finger|everything|finding)$/
const DOERS = /^(?:attacker|gunman|killer|assailant|bomber|raider|assassin|perpetrator|shooter|kidnapper|they|he)$/

/** The party that what is said points at; null where it points at nobody. */
export function pointedAt(reading: Reading, { tree, sentence, said }: Saying): Entity | null {
	for (const k of said) {
		const at = pointAt(tree, k)
		if (at === null || at === undefined) continue
		const entity = entityAt(reading, sentence, at)
		const named = isParty(entity) || (uposAt(tree, at) === 'PROPN' && entity.class !== 'time')
		if (named || entity.pronoun) return entity
	}
	return null
}

function pointAt(tree: Tree, k: number): number | null | undefined {
	const lemma = lemmaAt(tree, k)
	const of = (): number | undefined => kidsBy(tree, k, 'nmod').find((n) => caseOf(tree, n) === 'of')
	const subject = (): number | undefined => kidsBy(tree, k, 'nsubj')[0]
	const isNot = kidsBy(tree, k, 'advmod', 'det', 'cc:preconj').some((n) => /^(?:not|never|no)$/.test(lemmaAt(tree, n)))
	const ruledOut = lemma === 'exclude' || (lemma === 'rule' && kidsBy(tree, k, 'compound:prt').length > 0)
	// "the militia could not be excluded"
	if (ruledOut && isNot && kidsBy(tree, k, 'aux:pass').length > 0) return kidsBy(tree, k, 'nsubj:pass')[0]
	if (isNot) return null
	if (caseOf(tree, k) === 'behind' && kidsBy(tree, k, 'cop').length > 0) return subject()
	if (lemma === 'responsible' && kidsBy(tree, k, 'cop').length > 0) return subject()
	if (WORK.test(lemma)) return of()
	const verb = tree.tokens[k]?.head ?? -1
	if (DRESS.test(lemma) && WEARS.has(lemmaAt(tree, verb)))
		return (
			of() ??
			kidsBy(tree, k, 'amod', 'compound', 'nmod:poss').find(
				(n) => uposAt(tree, n) === 'PROPN' || lemmaAt(tree, n) === 'army',
			)
		)
	if (['point', 'lead'].includes(lemma) && uposAt(tree, k) === 'VERB') {
		const signs = kidsBy(tree, k, 'nsubj').some((s) => SIGNS.test(lemmaAt(tree, s)))
		return signs ? kidsBy(tree, k, 'obl').find((n) => /^(?:to|at|towards?)$/.test(caseOf(tree, n))) : null
	}
	const isMember = /^(?:member|fighter|follower|soldier|militant)$/.test(lemma) && kidsBy(tree, k, 'cop').length > 0
	if (isMember || lemma === 'belong') {
		const doer = kidsBy(tree, k, 'nsubj').some((s) => DOERS.test(lemmaAt(tree, s)))
		return doer ? (lemma === 'belong' ? kidsBy(tree, k, 'obl').find((n) => caseOf(tree, n) === 'to') : of()) : null
	}
	return null
}

const OWN = new Set(['it', 'they', 'we', 'he', 'she', 'i'])

/** "had nothing to do with the attack", "was not behind it", "played no part": a denial of one's own deed. */
export function clearsItself({ tree, said, speaker }: Saying, reading: Reading): boolean {
	if (speaker.kind === 'publisher') return false
	const words = [...said].sort((a, b) => a - b)
	const own = (k: number): boolean => {
		const lemma = lemmaAt(tree, k)
		if (OWN.has(lemma)) return true
		const country = entityAt(reading, reading.trees.indexOf(tree), k).country
		return (
			(country !== null && country === speaker.country) ||
			kidsBy(tree, k, 'nmod:poss').some((n) => /^(?:its|our|their|his|her)$/.test(lemmaAt(tree, n)))
		)
	}
	return words.some((k) => {
		const lemma = lemmaAt(tree, k)
		const subject = kidsBy(tree, k, 'nsubj')[0]
		if (subject === undefined || !own(subject)) return false
		const negated = kidsBy(tree, k, 'advmod').some((n) => /^(?:not|never|n't|n’t)$/.test(lemmaAt(tree, n)))
		if (negated && (['involved', 'responsible', 'involve'].includes(lemma) || caseOf(tree, k) === 'behind')) return true
		const no = (o: number): boolean => kidsBy(tree, o, 'det').some((d) => lemmaAt(tree, d) === 'no')
		return kidsBy(tree, k, 'obj').some(
			(o) =>
				(lemmaAt(tree, o) === 'nothing' && words.some((w) => lemmaAt(tree, w) === 'do' && w > o)) ||
				(no(o) && /^(?:part|role|hand|involvement|connection|link|knowledge)$/.test(lemmaAt(tree, o))),
		)
	})
}
