/** "will withhold the loan until the ban is lifted", "Blaming the rebels for the bombing, police sealed nine offices": the ground in another clause. */
import { below, hasKid, headAt, isUnder, kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { type Around, at } from './around.ts'
import { named, under } from './ends.ts'
import { answer, type LinkRule } from './link.ts'
import { lastByOthers } from './told.ts'
import { ENDS, MEASURES, NEWS, WRONGS, YIELDS } from './words.ts'

const HELD = new Set(['SANCTION', 'COERCE', 'THREATEN', 'PROTEST', 'REJECT', 'MOBILIZE'])
const UNTIL = new Set(['until', 'till', 'unless'])

/** "until the measure is lifted", "until Qasmira returns a boat seized in May" */
export const until: LinkRule = (a, i) => {
	const { tree } = a
	if (!UNTIL.has(lemmaAt(tree, i))) return []
	const clause = headAt(tree, i)
	if (tree.tokens[clause]?.deprel !== 'advcl') return []
	const from = at(a, headAt(tree, clause)) ?? threatOver(a, clause)
	if (!from || !HELD.has(from.type) || from.factuality === 'denied') return []
	const to = heldUntil(a, i, from)
	return [answer(from, to, [i, clause], 'response/until')]
}

/** What is to end or be undone in the clause that a word opens, for a measure or threat that waits for it. */
export function heldUntil(a: Around, i: number, from: Draft | null): Draft | null {
	const { tree } = a
	const clause = headAt(tree, i)
	if (!UNTIL.has(lemmaAt(tree, i)) || tree.tokens[clause]?.deprel !== 'advcl') return null
	const deed = a.here.find(
		(d) =>
			d !== from &&
			WRONGS.has(d.type) &&
			d.factuality !== 'hypothetical' &&
			d.triggers.some((t) => t.token !== clause && isUnder(tree, t.token, clause)),
	)
	return deed ?? (ENDS.has(lemmaAt(tree, clause)) ? ended(a, clause, from) : null)
}

/** "said it would withhold a loan until": a threat above what it speaks of. */
const threatOver = (a: Around, clause: number): Draft | null =>
	a.here.find((d) => d.type === 'THREATEN' && isUnder(a.tree, clause, anchorOf(d))) ?? null

/** "the measure", "the ban" that is to be lifted: told before. */
function ended(a: Around, clause: number, from: Draft | null): Draft | null {
	const what = kidsBy(a.tree, clause, 'nsubj:pass', 'obj', 'nsubj')[0]
	if (what === undefined) return null
	return named(a, what) ?? (from && lastByOthers(a, from, (d) => MEASURES.has(d.type)))
}

const ANSWERS = new Set(['PROTEST', 'SANCTION', 'COERCE', 'MOBILIZE', 'REJECT', 'RETREAT'])

/** "Accusing the army of abducting their sons, 300 mothers marched" */
export const accusing: LinkRule = (a, i) => {
	const { tree } = a
	const own = at(a, i)
	if (own?.type !== 'ACCUSE' || tree.tokens[i]?.xpos !== 'VBG' || tree.tokens[i]?.deprel !== 'advcl') return []
	const from = at(a, headAt(tree, i))
	const to = a.here.find((d) => d !== from && WRONGS.has(d.type) && isUnder(tree, anchorOf(d), i))
	if (!from || !to || !ANSWERS.has(from.type)) return []
	return [answer(from, to, [i], 'response/accusing')]
}

/** "within an hour of the news that the senator had been shot", "at word of the arrest" */
export const onNews: LinkRule = (a, i) => {
	const { tree } = a
	if (!NEWS.has(lemmaAt(tree, i)) || !(isOblique(tree, i) || isSpread(tree, i))) return []
	const from =
		a.here.find((d) => d.type === 'PROTEST' && d.factuality === 'happened' && isUnder(tree, i, anchorOf(d))) ??
		(isSpread(tree, i) ? crowdOver(a, i) : null)
	if (!from) return []
	const told = below(tree, i).length > 1 ? (under(a, i) ?? toldIn(a, i)) : null
	const to = told ?? lastByOthers(a, from, (d) => d.type === 'ASSAULT' || d.type === 'COERCE')
	return [answer(from, to, [i], 'response/on-news')]
}

/** "As word of the killing spread", "after the news broke" */
function isSpread(tree: Tree, i: number): boolean {
	const verb = headAt(tree, i)
	return tree.tokens[i]?.deprel === 'nsubj' && SPREADS.has(lemmaAt(tree, verb))
}
const SPREADS = new Set([
	'spread',
	'break',
	'reach',
	'arrive',
	'send',
	'travel',
	'circulate',
	'bring',
	'emerge',
	'leak',
])

/** What a crowd does where the news came: over the clause, or "sent crowds into the streets". */
function crowdOver(a: Around, i: number): Draft | null {
	const verb = headAt(a.tree, i)
	const over = [verb, headAt(a.tree, verb)].map((k) => at(a, k)).find((d) => d !== null)
	return over && (over.type === 'PROTEST' || isByPeople(over)) ? over : null
}

/** "groups of youths set fire to the tax office" */
const isByPeople = ({ type, actors }: Draft): boolean =>
	type === 'ASSAULT' && actors.some(({ entity }) => entity.class === 'people' && entity.status !== 'combatant')

const isOblique = (tree: Tree, i: number): boolean =>
	['obl', 'nmod'].includes(tree.tokens[i]?.deprel ?? '') &&
	hasKid(tree, i, 'case', 'at', 'of', 'on', 'after', 'with', 'upon', 'by')

/** "after news that police had shot a boy spread", the clause hung on the verb. */
const toldIn = (a: Around, i: number): Draft | null => {
	const clause = kidsBy(a.tree, headAt(a.tree, i), 'ccomp', 'acl').find((k) => k > i)
	return isSpread(a.tree, i) && clause !== undefined ? under(a, clause) : null
}

const DEMANDS = new Set(['demand', 'seek', 'claim', 'want', 'urge'])

/** "blocked the road, demanding the release of nine colleagues arrested on Friday", "demanding justice for a student who was shot" */
export const demanding: LinkRule = (a, i) => {
	const { tree } = a
	if (!DEMANDS.has(lemmaAt(tree, i)) || tree.tokens[i]?.deprel !== 'advcl') return []
	const from = at(a, headAt(tree, i))
	if (from?.type !== 'PROTEST') return []
	const to = a.here.find(
		(d) =>
			d !== from && (d.type === 'COERCE' || d.type === 'ASSAULT') && isUnder(tree, anchorOf(d), i) && isOfSomebody(d),
	)
	return [answer(from, to ?? null, [i], 'response/demanding')]
}

/** "colleagues arrested on Friday", "a student who was shot": told of those for whom one marches. */
export const isOfSomebody = (d: Draft): boolean => d.tree.tokens[anchorOf(d)]?.deprel.startsWith('acl') === true

const WITH_THEM = new Set(['solidarity', 'sympathy'])
const BURIED = new Set(['funeral', 'burial', 'mourner', 'wake'])

/** "struck in sympathy with miners who had been locked up", "mourners at the funeral of a student killed by police stoned": for those it was done to. */
export const withThem: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	if (!WITH_THEM.has(lemma) && !BURIED.has(lemma)) return []
	const from = a.here.find((d) => d.type === 'PROTEST' && d.factuality === 'happened') ?? null
	const to = a.here.find(
		(d) =>
			d !== from &&
			WRONGS.has(d.type) &&
			isOfSomebody(d) &&
			isUnder(tree, anchorOf(d), BURIED.has(lemma) ? topOf(tree, i) : i),
	)
	return [answer(from, to ?? null, [i], `response/${lemma}`)]
}

/** "mourners at the funeral of": the whole phrase. */
const topOf = (tree: Tree, i: number): number => (BURIED.has(lemmaAt(tree, headAt(tree, i))) ? headAt(tree, i) : i)

/** "Under pressure from strikers who had occupied the square", "Faced with three days of strikes": what makes somebody give in. */
export const pressed: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	const under_ = lemma === 'pressure' && hasKid(tree, i, 'case', 'under')
	const faced = (lemma === 'face' || lemma === 'confront') && tree.tokens[i]?.deprel === 'advcl'
	if (!under_ && !faced) return []
	const by = kidsBy(tree, i, 'nmod', 'obl', 'obj').find((k) => under(a, k) !== null)
	const from = at(a, headAt(tree, i))
	const to = by === undefined ? null : under(a, by)
	if (!from || !to || !YIELDS.has(from.type) || (to.type !== 'PROTEST' && to.type !== 'THREATEN')) return []
	return [answer(from, to, [i], 'response/pressed')]
}

const SOON = new Set(['hour', 'minute', 'day'])

/** "proclaimed a state of emergency within hours of the assassination" */
export const within: LinkRule = (a, i) => {
	const { tree } = a
	if (!SOON.has(lemmaAt(tree, i)) || !hasKid(tree, i, 'case', 'within')) return []
	const of = kidsBy(tree, i, 'nmod').find((k) => hasKid(tree, k, 'case', 'of'))
	const from = at(a, headAt(tree, i))
	const to = of === undefined ? null : under(a, of)
	if (!from || !to || !ANSWERS.has(from.type) || !WRONGS.has(to.type)) return []
	return [answer(from, to, [i], 'response/within')]
}
