/** Which deed is answered, by the words for it: "revenge for the raid", "for Batu Silam", "because of this". */
import { below, headAt, isUnder, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { entityAt } from '../reading.ts'
import { type Around, at, isAnother, isDone } from './around.ts'
import { lastDone } from './last.ts'
import { isDefinite, named, pointed } from './named.ts'
import { under } from './under.ts'
import { DEEDS, MEASURE_NOUNS, STEP_NOUNS } from './words.ts'

/** What the words at `token` mean, for an answer given by `from`. */
export function meant(a: Around, token: number, from: Draft | null): Draft | null {
	const { tree } = a
	const lemma = lemmaAt(tree, token)
	const other = (d: Draft | null): Draft | null => (d && d !== from ? d : null)
	const own = other(at(a, token))
	if (own) return own
	if (uposAt(tree, token) === 'PRON' && lemma !== 'what' && lemma !== 'one') return pointed(a, token, from)
	const below_ = other(under(a, token))
	if (below_ && !isOnlyTold(a, token, below_)) return below_
	return (
		placed(a, token, from) ??
		(MEASURE_NOUNS.has(lemma) || STEP_NOUNS.has(lemma) ? other(named(a, token)) : null) ??
		(DEEDS.has(lemma) || isQuoted(tree, token) ? lastDone(a, token, from) : null) ??
		sameWord(a, token, from) ??
		(lemma === 'one' || DEEDS.has(lemma) || isWeapon(a, token) ? other(toldBehind(a, token)) : null)
	)
}

/** "for one in January, when youths speared two boys", "the decision to declare him unwelcome": told right behind, whatever it hangs on. */
const toldBehind = (a: Around, token: number): Draft | null =>
	a.here.find(
		(d) =>
			anchorOf(d) > token &&
			anchorOf(d) <= token + NEAR &&
			!/[;:]/.test(formsBetween(a.tree, token, anchorOf(d))) &&
			isDone(d),
	) ?? null
const NEAR = 12

const isWeapon = (a: Around, token: number): boolean => entityAt(a.reading, a.sentence, token).class === 'weapon'

const formsBetween = (tree: Tree, from: number, to: number): string =>
	tree.tokens
		.slice(from, to)
		.map(({ form }) => form)
		.join(' ')

/** "the ministry that ordered the raid": an event in a clause about somebody else is not meant. */
function isOnlyTold({ tree }: Around, token: number, draft: Draft): boolean {
	// "revenge for the missile which killed nine", "avenged a chief who was hanged": by it or to him it was done.
	const { start, end } = tree.tokens[token]!
	if (draft.weapons.some((w) => w.spans.some((s) => s.start <= start && end <= s.end))) return false
	if (draft.targets.some(({ entity }) => entity.tree === tree && isUnder(tree, entity.head, token))) return false
	// "for one in May, when youths speared two boys": a deed is told of nothing else.
	const lemma = lemmaAt(tree, token)
	if (lemma === 'what' || lemma === 'one' || DEEDS.has(lemma)) return false
	for (let k = anchorOf(draft); k !== token && k >= 0; k = headAt(tree, k))
		if (tree.tokens[k]?.deprel === 'acl:relcl') return true
	return false
}

function isQuoted(tree: Tree, token: number): boolean {
	return below(tree, token).some((k) => /^["“”]$|^''$|^``$/.test(tree.tokens[k]?.form ?? ''))
}

/** "revenge for Batu Silam", "the mothers of Ein Tazra": the event there. */
function placed(a: Around, token: number, from: Draft | null): Draft | null {
	const names = below(a.tree, token)
		.filter((k) => a.tree.tokens[k]?.upos === 'PROPN')
		.map((k) => a.tree.tokens[k]!.form)
	if (names.length === 0) return null
	const held = a.all.filter(
		(d) =>
			d !== from &&
			(d.sentence < a.sentence || anchorOf(d) < token) &&
			isDone(d) &&
			d.wheres.some(({ value }) => names.every((n) => `${value.name} ${value.anchor ?? ''}`.includes(n))),
	)
	return held.findLast((d) => isAnother(a, d, from)) ?? held.at(-1) ?? null
}

/** "the reservists' call-up", told before by the same word. */
function sameWord(a: Around, token: number, from: Draft | null): Draft | null {
	if (!isDefinite(a.tree, token)) return null
	const lemma = lemmaAt(a.tree, token)
	return (
		a.all.findLast(
			(d) =>
				d !== from &&
				d.sentence < a.sentence &&
				d.factuality !== 'hypothetical' &&
				d.triggers.some((t) => lemmaAt(d.tree, t.token) === lemma),
		) ?? null
	)
}
