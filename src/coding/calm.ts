/**
 * Reports in which no deed is news: talks, truces, budgets, memoirs, an election, the wheat price. War is only their backdrop:
 * "those who burned our villages", "clinics destroyed in the war", "pirates have attacked vessels". What has neither a day of its
 * own nor a figure of harm is no event there.
 */
import { ancestors, hasKid, headAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import { toCount } from '../report/days.ts'
import { isOwn } from './background.ts'
import { anchorOf, type Draft, isReal } from './draft.ts'
import { isDated, isEcho, isViolence } from './echo.ts'
import { isJudgedOrRemembered } from './recalled.ts'

/** Sentences that say what a report is about. */
const HEAD = 3
/** Sentences of a whole report: a line or two tell by the way what they are about. */
const WHOLE = 4
/** Days in which a deed is news. */
const NEWS = 30

const isToldViolence = (d: Draft): boolean => isViolence(d) && isReal(d)

const isCounted = (d: Draft): boolean => d.harms.some(({ count }) => count.min !== null)

/** True when no draft tells of a deed as news; `isNone` are those that are no event for another reason. */
export function isCalm(
	drafts: readonly Draft[],
	sentences: number,
	published: string | null,
	isNone: (d: Draft) => boolean,
): boolean {
	if (sentences < WHOLE) return false
	return !drafts.some((d) => {
		if (!isToldViolence(d) || d.background || isNone(d) || isEcho(d)) return false
		if (isDated(d)) return d.whens.some(({ value }) => isRecent(value.latest, published))
		return d.sentence < HEAD && !isBackdrop(d)
	})
}

const isRecent = (day: string, published: string | null): boolean =>
	published === null || toCount(published) - toCount(day.slice(0, 10)) <= NEWS

/** What is spoken of and not told: in a clause about somebody or some time, in a noun that stands under another, in the perfect. */
function isBackdrop({ tree, triggers }: Draft): boolean {
	const { token, light } = triggers[0]!
	const at = light >= 0 ? light : token
	if (isNoun(tree, at)) return ['nmod', 'compound', 'conj'].includes(relation(tree, at))
	return (
		[at, ...ancestors(tree, at)].some((k) => relation(tree, k) === 'acl:relcl' || isSince(tree, k)) ||
		isParticiple(tree, at) ||
		isPerfectOrPresent(tree, at)
	)
}

const isNoun = (tree: Tree, i: number): boolean => ['NOUN', 'PROPN'].includes(uposAt(tree, i))

/** "fields once raked by shellfire", not "with 140 houses burned" */
const isParticiple = (tree: Tree, i: number): boolean =>
	relation(tree, i) === 'acl' &&
	tree.tokens[i]?.xpos === 'VBN' &&
	kidsBy(tree, tree.tokens[i].head, 'nummod').length === 0

/** "since militias burned their crops"; not "closed the border after guns shelled a village" */
const isSince = (tree: Tree, i: number): boolean =>
	relation(tree, i) === 'advcl' && hasKid(tree, i, ['mark', 'advmod'], 'since', 'until', 'before')

function isPerfectOrPresent(tree: Tree, at: number): boolean {
	if (uposAt(tree, at) !== 'VERB') return false
	const tags = [at, ...kidsBy(tree, at, 'aux')].map((k) => tree.tokens[k]?.xpos)
	return (tags.includes('VBZ') || tags.includes('VBP')) && tree.sentence.kind !== 'headline'
}

/** Told with nothing that pins it down: no day, no figure, and by the way. */
export function isVague(d: Draft): boolean {
	if (d.sentence === 0 || !isToldViolence(d) || isDated(d) || isCounted(d) || isJudgedOrRemembered(d)) return false
	const { tree, triggers } = d
	const { token, light } = triggers[0]!
	if (light < 0 && isNoun(tree, token)) return isBackdrop(d) || isBare(d)
	return isBackdrop(d) || (d.type === 'ASSAULT' && isOfNobody(d))
}

/** "ended in clashes", "marred by violence"; not "heard gunfire" */
const isBare = (d: Draft): boolean =>
	kidsBy(d.tree, anchorOf(d), 'det', 'nmod:poss').length === 0 &&
	lemmaAt(d.tree, headAt(d.tree, anchorOf(d))) !== 'hear'

/** "We were under siege", "it was carnage" */
const isOfNobody = ({ actors, targets, weapons, wheres }: Draft): boolean =>
	[...actors, ...targets].every(({ entity }) => entity.pronoun) && weapons.length === 0 && !wheres.some(isOwn)
