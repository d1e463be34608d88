/** "in response to the raid", "as a reprisal for", "was retaliation for", "in what he called a measured answer to"; "in revenge" alone. */
import { hasNo } from '../../language/names/clause.ts'
import { ancestors, caseOf, hasKid, headAt, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { answerAt } from './answer-at.ts'
import { type Around, anchoredAt, at, isInNext } from './around.ts'
import { lastDone } from './last.ts'
import { answer, type LinkRule } from './link.ts'
import { meant } from './meant.ts'
import { isDefinite } from './named.ts'
import { standsFor } from './stands-for.ts'
import { lastByOthers, lastOf } from './told.ts'
import { under, withAnd } from './under.ts'
import { CALLS, DEEDS, GRIEVANCES, IN_KIND, PROMPTS, RESPONSE_NOUNS, RETALIATORY, WRONGS } from './words.ts'

export const phrase: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	if (uposAt(tree, i) === 'VERB') return []
	// "in an exchange of fire"
	const inKind = (IN_KIND.has(lemma) && lemmaAt(tree, i + 1) !== 'of') || lemma === 'protest'
	if (!inKind && !RESPONSE_NOUNS.has(lemma)) return []
	if (isNegated(tree, i)) return []
	const taken = takenBy(tree, i)
	const by = taken < 0 ? prepositionBefore(tree, i) : 'in'
	const object =
		objectAfter(tree, i, lemma) ??
		(taken < 0 ? null : (kidsBy(tree, taken, 'obl').find((k) => caseOf(tree, k) === 'for') ?? null))
	if ((inKind && by !== 'in') || (by === null && object === null && !isOurs(tree, i))) return []
	// "the response to the flood was slow", "in answer to a question": no deed is told.
	const from = (taken < 0 ? null : doneBy(a, taken)) ?? answerAt(a, i, object ?? -1)
	if (!from) return []
	const rule = by === null ? `response/${lemma}-to` : `response/in-${lemma}`
	const tokens = object === null ? [i] : [i, object]
	const to =
		object !== null
			? meant(a, object, from)
			: isUnderPrompt(tree, i)
				? null
				: lemma === 'protest'
					? (lastDone(a, i, from) ?? lastByOthers(a, from, (d) => WRONGS.has(d.type)))
					: IN_KIND.has(lemma)
						? lastOf(a, ['RETREAT', 'AGREE', 'AID', 'CONCEDE'])
						: (toldAfter(a, i, from) ?? lastDone(a, i, from) ?? toldBack(a))
	// "claimed that assault as revenge for Elm": the words for the deed were taken for what it answers.
	const isOne =
		to !== null && !a.here.includes(to) && isDefinite(from.tree, anchorOf(from)) && a.first(from) === a.first(to)
	const deed = isOne ? (standsFor(a, i, to) ?? from) : from
	return withAnd(a, deed).map((one) => answer(one, to, tokens, rule))
}

/** "took their revenge on Friday, five days after soldiers burned the village", "as a punishment after an ambush" */
function toldAfter(a: Around, i: number, from: Draft): Draft | null {
	const after = a.tree.tokens.findIndex((_, k) => k > i && ['after', 'following'].includes(lemmaAt(a.tree, k)))
	const told = after < 0 ? null : under(a, headAt(a.tree, after))
	return told && told !== from && GRIEVANCES.has(told.type) ? told : null
}

/** "The Corps shelled Elm in what it called retribution. A missile had killed nine people on Saturday.": told next, and earlier. */
const toldBack = (a: Around): Draft | null =>
	a.all.find(
		(d) =>
			d.type === 'ASSAULT' &&
			d.factuality === 'happened' &&
			isInNext(a, d, 2) &&
			hasKid(d.tree, anchorOf(d), 'aux', 'have'),
	) ?? null

/** "This was our response." */
const isOurs = (tree: Tree, i: number): boolean =>
	kidsBy(tree, i, 'nmod:poss').length > 0 && hasKid(tree, i, 'nsubj', 'this', 'that', 'it', 'these')

/** The verb of "took revenge", "exacted retribution"; -1 elsewhere. */
function takenBy(tree: Tree, i: number): number {
	const verb = tree.tokens[i]?.deprel === 'obj' ? headAt(tree, i) : -1
	return ['take', 'exact', 'wreak'].includes(lemmaAt(tree, verb)) ? verb : -1
}

/** "took revenge, burning two hamlets" */
const doneBy = (a: Around, verb: number): Draft | null =>
	kidsBy(a.tree, verb, 'advcl')
		.filter((k) => a.tree.tokens[k]?.xpos === 'VBG')
		.map((k) => at(a, k))
		.find((d) => d !== null) ?? null

/** "was no answer to the ambush", "not in response to it", "found no sign that it was revenge": it answers something else. */
const isNegated = (tree: Tree, i: number): boolean =>
	lemmaAt(tree, i - 1) === 'no' ||
	hasKid(tree, i, ['advmod', 'det'], 'not', 'no', 'never', 'hardly') ||
	ancestors(tree, i).some((k) => RULES_OUT.has(lemmaAt(tree, k)) || (SIGNS.has(lemmaAt(tree, k)) && hasNo(tree, k)))
const SIGNS = setOf('sign evidence proof indication hint reason')
const RULES_OUT = setOf('rule exclude discount')

/** "retaliatory strikes", "a revenge attack": an answer to what was done last. */
export const retaliatory: LinkRule = (a, i) => {
	if (!kidsBy(a.tree, i, 'amod', 'compound').some((k) => RETALIATORY.has(lemmaAt(a.tree, k)))) return []
	const own = anchoredAt(a, i) ?? (DEEDS.has(lemmaAt(a.tree, i)) ? answerAt(a, i, -1) : null)
	if (!own || isUnderPrompt(a.tree, i)) return []
	const for_ = kidsBy(a.tree, i, 'nmod', 'obl').find((k) => hasKid(a.tree, k, 'case', 'for', 'to', 'after', 'over'))
	const to = (for_ === undefined ? null : meant(a, for_, own)) ?? lastDone(a, i, own)
	return [answer(own, to, [i], 'response/retaliatory')]
}

/** "prompting strikes in response" is read at "prompting". */
const isUnderPrompt = (tree: Tree, i: number): boolean => ancestors(tree, i).some((k) => PROMPTS.has(lemmaAt(tree, k)))

/** "in retaliation", "as a reprisal for", "the raid was revenge for": the noun says why and is no event of its own. */
export function isAnswering(tree: Tree, i: number): boolean {
	if (!RESPONSE_NOUNS.has(lemmaAt(tree, i))) return false
	if (prepositionBefore(tree, i) !== null) return true
	// "what it called retaliation for the raid"
	if (CALLS.has(lemmaAt(tree, headAt(tree, i))) && objectAfter(tree, i, lemmaAt(tree, i)) !== null) return true
	// "stormed the base, a reprisal for the deaths", "speaks of retaliation for"
	if (BESIDE.has(tree.tokens[i]?.deprel ?? '') && objectAfter(tree, i, lemmaAt(tree, i)) !== null) return true
	return kidsBy(tree, i, 'nsubj').length > 0 && objectAfter(tree, i, lemmaAt(tree, i)) !== null
}

const BESIDE = setOf('appos parataxis obl dep')

/** "in", "as" or "by way of", with an article or adjective between at most: "in apparent", "as an act of". */
function prepositionBefore(tree: Tree, i: number): string | null {
	if (isCalled(tree, i)) return 'in'
	for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
		const lemma = lemmaAt(tree, k)
		if (lemma === 'in' || lemma === 'as') return lemma
		if (lemma === 'of' && ['way', 'act', 'form'].includes(lemmaAt(tree, k - 1))) return 'as'
		const between =
			['DET', 'ADJ', 'ADV', 'PUNCT'].includes(uposAt(tree, k)) ||
			tree.tokens[k]?.deprel === 'nmod:poss' ||
			/^(?:direct|what|it|be|was)$/.test(lemma)
		if (!between || lemma === ',') return null
	}
	return null
}

/** "in what it called retribution", "in what police believe was revenge", "calling it payback" */
function isCalled(tree: Tree, i: number): boolean {
	for (let k = i - 1; k > Math.max(0, i - 9) && ![',', ';', '.'].includes(tree.tokens[k]?.form ?? ''); k--)
		if (lemmaAt(tree, k) === 'what' && ['in', 'as'].includes(lemmaAt(tree, k - 1))) return true
	const over = headAt(tree, i)
	return (
		CALLS.has(lemmaAt(tree, over)) &&
		tree.tokens[over]?.xpos === 'VBG' &&
		['obj', 'xcomp'].includes(tree.tokens[i]?.deprel ?? '')
	)
}

const TO = setOf('to for against at over')
const OF_REVENGE = setOf('of')

/** What stands after "to" or "for" behind the noun, quotation marks passed over; null for none. */
function objectAfter(tree: Tree, i: number, lemma: string): number | null {
	// "the answer of the Front to the murder"
	const to = kidsBy(tree, i, 'nmod').find((k) => k > i && caseOf(tree, k) === 'to')
	if (to !== undefined) return to
	for (let k = i + 1; k <= i + 4 && k < tree.tokens.length; k++) {
		const form = lemmaAt(tree, k)
		if (TO.has(form) || (lemma === 'return' && form === 'for') || (lemma === 'answer' && OF_REVENGE.has(form))) {
			const head = headAt(tree, k)
			return head > k ? head : null
		}
		if (!/^["“”’'`]+$/.test(tree.tokens[k]?.form ?? '') && uposAt(tree, k) !== 'ADV') break
	}
	const said = pastTheSaid(tree, i)
	if (said !== null) return said
	const follows = (k: number): boolean => k > i && kidsBy(tree, k, 'case').some((c) => TO.has(lemmaAt(tree, c)))
	return kidsBy(tree, i, 'nmod', 'obl').find(follows) ?? pastTheSayer(tree, i).find(follows) ?? null
}

/** "a reprisal, they said, for the deaths": right behind the words that say who says so. */
function pastTheSaid(tree: Tree, i: number): number | null {
	if (tree.tokens[i + 1]?.form !== ',') return null
	for (let k = i + 2; k <= i + 7 && k < tree.tokens.length; k++) {
		if (tree.tokens[k]?.form !== ',') continue
		const head = TO.has(lemmaAt(tree, k + 1)) ? headAt(tree, k + 1) : -1
		return head > k && tree.tokens.slice(i + 2, k).some((_, n) => uposAt(tree, i + 2 + n) === 'VERB') ? head : null
	}
	return null
}

/** "It was a reprisal, the army said, for the ambush": what stands behind the words that say who says so hangs on them. */
function pastTheSayer(tree: Tree, i: number): number[] {
	const says = tree.tokens[i]?.deprel === 'ccomp' ? headAt(tree, i) : -1
	return says > i && tree.tokens[says + 1]?.form === ',' ? kidsBy(tree, says, 'obl').filter((k) => k > says) : []
}
