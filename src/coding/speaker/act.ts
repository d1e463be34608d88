/** Which act of saying it is, and with what stance: from the verb, its negation, and what is said. */
import type { SpeechWord } from '../../knowledge/speech.ts'
import { hasNo, isAs, isNot } from '../../language/names/clause.ts'
import type { Entity } from '../../language/names/entity.ts'
import { below, formAt, hasKid, kidsBy, lemmaAt, relation, type Tree } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { hasWill } from '../intent.ts'
import type { Act, Stance } from '../lists.ts'
import type { Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { isThreat, isThreatVowed } from './threatens.ts'

export interface ActAndStance {
	readonly act: Act
	readonly stance: Stance
	readonly rule: string | null
}

/** What calls a deed bad. */
const BAD = setOf(
	'act terror terrorism terrorist crime criminal massacre murder genocide aggression provocation atrocity outrage violation punishment ' +
		'barbaric barbarism cowardly coward brutal heinous illegal unlawful unacceptable inhuman disgrace disgraceful shameful horrific ' +
		'despicable savage cruel cruelty betrayal abuse absurd abhorrent unjustified disproportionate spiteful vile wicked evil monstrous ' +
		'appalling shocking sickening disgusting outrageous deplorable reprehensible criminality inhumane callous wanton senseless mindless ' +
		'reckless irresponsible treacherous sinister cold-blooded bloodthirsty insult affront scandal scandalous farce theft piracy banditry ' +
		'slaughter carnage butchery vandalism hooliganism fascism racist hateful intolerable inexcusable indefensible unforgivable unwarranted ' +
		'unprovoked unfair unjust wrong mistake blunder madness folly excessive indiscriminate unconstitutional unlawful-act breach sacrilege',
)
/** How a deed leaves whoever condemns it. */
export const APPALLED =
	/^(?:appalled|horrified|shocked|dismayed|outraged|disgusted|sickened|revolted|aghast|indignant|incensed|repelled|repulsed|scandalised|scandalized)$/
/** Claims of others: rejecting one is a denial; rejecting an offer is not. */
export const CLAIMS = setOf(
	'claim allegation accusation charge remark report suggestion assertion version figure blame responsibility involvement rumor rumour ' +
		'notion idea role part link connection story wrongdoing knowledge account toll news tally estimate criticism number explanation complaint ' +
		'theory characterisation characterization detail contention insinuation narrative',
)
/** Whoever does this to a claim denies it; done to anything else it denies nothing. */
const REJECTS = setOf(
	'reject dismiss contest brush wave laugh scoff sneer ridicule mock discredit gainsay pour heap give take shrug',
)
/** What calls a claim untrue. */
export const FALSE = setOf(
	'absurd false untrue nonsense baseless unfounded groundless ridiculous lie fabrication invention fiction propaganda rubbish fake ' +
		'ludicrous preposterous slander smear fantasy laughable incorrect wrong unsubstantiated fairy-tale gossip hearsay foundation wishful invented invent imaginary imagined fictitious exaggerated inflated',
)
const WITHHELD: ReadonlySet<Act> = new Set([
	'condemnation',
	'confirmation',
	'denial',
	'blame',
	'claim-of-responsibility',
])
const WITHHOLDS = setOf('refuse decline fail hesitate omit')

export function actOf(
	reading: Reading,
	people: People,
	tree: Tree,
	sentence: number,
	verb: number,
	word: SpeechWord,
	head: number,
	speaker: Entity | null,
): ActAndStance {
	const act = word.act as Act
	const stance = word.stance as Stance
	if (isNot(tree, verb)) {
		if (act === 'denial') return { act: 'comment-declined', stance: 'declines', rule: 'speaker/not' }
		if (act === 'assertion' || act === 'confirmation' || act === 'claim-of-responsibility')
			return { act: 'comment-declined', stance: 'declines', rule: 'speaker/not' }
		return { act, stance: 'declines', rule: 'speaker/not' }
	}
	// "refused to condemn the bombing"
	if (
		WITHHELD.has(act) &&
		relation(tree, verb) === 'xcomp' &&
		WITHHOLDS.has(lemmaAt(tree, tree.tokens[verb]?.head ?? -1))
	)
		return { act: 'comment-declined', stance: 'declines', rule: 'speaker/not' }
	if (WITHHELD.has(act) && isShortOf(tree, verb))
		return { act: 'comment-declined', stance: 'declines', rule: 'speaker/not' }
	if (kidsBy(tree, verb, 'cc', 'cc:preconj').some((k) => ['neither', 'nor'].includes(lemmaAt(tree, k))))
		return { act: 'comment-declined', stance: 'declines', rule: 'speaker/neither' }
	if (isNobody(tree, verb)) return { act: 'comment-declined', stance: 'declines', rule: 'speaker/nobody' }
	if (REJECTS.has(lemmaAt(tree, verb)) && act === 'denial' && kidsBy(tree, verb, 'ccomp').length === 0) {
		const objects = kidsBy(tree, verb, 'obj', 'nsubj:pass', ...(word.parts.length > 1 ? ['obl'] : []))
		const about = objects.flatMap((k) => [k, ...(word.parts.includes(lemmaAt(tree, k)) ? kidsBy(tree, k, 'nmod') : [])])
		// "dismissed that as gossip": what was said before is meant; "rejected it" may be an offer.
		const answers = about.some((k) => isThat(tree, k)) && hasAs(tree, verb)
		if (about.length > 0 && !answers && !about.some((k) => CLAIMS.has(lemmaAt(tree, k))))
			return { act, stance: 'declines', rule: 'speaker/reject-offer' }
	}
	if (word.takes.has('as') && callsFalse(tree, verb, head))
		return { act: 'denial', stance: 'denies', rule: 'speaker/called-false' }
	if (word.takes.has('as') && head >= 0 && isBad(tree, head))
		return { act: 'condemnation', stance: 'condemns', rule: 'speaker/called-bad' }
	if (word.takes.has('as') && stance === 'condemns') return { act, stance, rule: null }
	if ((act === 'assertion' || act === 'warning' || act === 'promise') && !word.takes.has('mind') && head >= 0) {
		const threat = { reading, people, tree, sentence, verb, head, speaker, warns: act === 'warning' }
		if (isThreat(threat)) return { act: 'threat', stance: 'threatens', rule: 'speaker/will-strike' }
	}
	// "promised to hunt down those responsible"
	const hunts = act === 'promise' && head >= 0 && HUNTS.has(lemmaAt(tree, head)) && hasKid(tree, head, 'mark', 'to')
	if (hunts && !tree.tokens.slice(verb, head).some(({ form }) => form === 'not'))
		return { act: 'threat', stance: 'threatens', rule: 'speaker/will-strike' }
	// "asked the ministry to send troops"; "asked to see" asks, too, and "asked whether" is a question.
	if (act === 'question' && head >= 0 && relation(tree, head) === 'xcomp' && hasKid(tree, head, 'mark', 'to'))
		return { act: 'demand', stance: 'demands', rule: 'speaker/asked-to' }
	if ((act === 'threat' || act === 'promise') && isTold(tree, verb, head))
		return { act: 'assertion', stance: 'asserts', rule: 'speaker/swore' }
	if (act === 'threat' && lemmaAt(tree, verb) !== 'threaten' && head >= 0 && !isThreatVowed(tree, head, speaker))
		return { act: 'promise', stance: 'promises', rule: 'speaker/vow' }
	return { act, stance, rule: null }
}

/** What is done to those who did it. */
const HUNTS = setOf('hunt avenge crush retaliate eliminate annihilate obliterate exterminate')

/** "stopped short of condemning it", "without blaming anybody" */
const isShortOf = (tree: Tree, verb: number): boolean =>
	tree.tokens[verb]?.xpos === 'VBG' &&
	((lemmaAt(tree, tree.tokens[verb]?.head ?? -1) === 'short' && hasKid(tree, verb, 'mark', 'of')) ||
		hasKid(tree, verb, 'mark', 'without'))

/** "swore that he had seen it", "assured reporters that nobody was hurt": of what was. */
const isTold = (tree: Tree, verb: number, head: number): boolean =>
	relation(tree, head) === 'ccomp' &&
	tree.tokens[head]?.head === verb &&
	kidsBy(tree, head, 'nsubj', 'nsubj:pass').length > 0 &&
	!hasWill(tree, head) &&
	(/^(?:VBD|VBN)$/.test(tree.tokens[head]?.xpos ?? '') ||
		[...kidsBy(tree, head, 'aux', 'cop', 'aux:pass')].some((k) => /^(?:had|was|were|did)$/.test(formAt(tree, k)))) &&
	!kidsBy(tree, head, 'aux').some((k) => tree.tokens[k]?.xpos === 'MD')

/** Does what hangs on a word call something bad? */
export const isBad = (tree: Tree, head: number): boolean => below(tree, head).some((k) => BAD.has(lemmaAt(tree, k)))

/** "called the charge absurd", "described the reports as baseless". */
function callsFalse(tree: Tree, verb: number, head: number): boolean {
	if (head < 0) return false
	// "called the figure wishful thinking": the parser made one noun of both.
	const told = [
		...kidsBy(tree, verb, 'obj', 'nsubj:pass', 'iobj'),
		...antecedent(tree, verb),
		...kidsBy(tree, head, 'compound').filter((k) => kidsBy(tree, verb, 'obj').length === 0 && k > verb),
	]
	const said = [head, ...kidsBy(tree, verb, 'xcomp', 'obl', 'advcl')].flatMap((k) => below(tree, k))
	return (
		told.some((k) => CLAIMS.has(lemmaAt(tree, k)) || isThat(tree, k)) && said.some((k) => FALSE.has(lemmaAt(tree, k)))
	)
}

/** "a claim the ministry described as false" */
const antecedent = (tree: Tree, verb: number): number[] =>
	relation(tree, verb) === 'acl' ? [tree.tokens[verb]?.head ?? -1].filter((k) => CLAIMS.has(lemmaAt(tree, k))) : []

const isThat = (tree: Tree, k: number): boolean => /^(?:it|this|that|them|these|those|which)$/.test(lemmaAt(tree, k))

/** "dismissed it as …" */
const hasAs = (tree: Tree, verb: number): boolean =>
	[...kidsBy(tree, verb, 'obl', 'advcl'), ...kidsBy(tree, verb, 'obj').flatMap((k) => kidsBy(tree, k, 'nmod'))].some(
		(k) => isAs(tree, k),
	)

/** "No group has claimed responsibility." */
function isNobody(tree: Tree, verb: number): boolean {
	return kidsBy(tree, verb, 'nsubj').some(
		(s) => ['nobody', 'none', 'no-one'].includes(lemmaAt(tree, s)) || hasNo(tree, s),
	)
}
