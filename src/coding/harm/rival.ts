/**
 * A number with nothing counted, which somebody gives right after a figure, counts the same anew: "Hospital sources said 19", "the
 * ministry put the figure at 24", "the army admits to four", "then corrected this to 42", "the police spoke of 17 injured, the
 * hospital of 26".
 */
import { numberOf } from '../../language/chunks/index.ts'
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { changed, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft, HarmDraft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { counted, type Figure } from './figure.ts'

/** How many sentences back the figure may stand. */
const BACK = 2
/** Two counts of the same are not further apart. */
const APART = 10

export function rivalFigures(
	reading: Reading,
	sentence: number,
	here: readonly Draft[],
	before: readonly Draft[],
): Figure[] {
	const tree = reading.trees[sentence]!
	return tree.tokens.flatMap((_, k) => {
		if (uposAt(tree, k) !== 'NUM') return []
		const group = ofGroup(reading, sentence, tree, k, here)
		if (group) return [{ at: k, draft: group }]
		if (isOfThings(tree, k)) return []
		const own = told(here).filter((h) => h.spans.every((s) => s.end <= tree.tokens[k]!.start))
		if (!isReckoned(tree, k) && !isSaidToBe(tree, k) && !(own.length > 0 && isGapped(tree, k))) return []
		const number = numberOf(tree.sentence, k)
		if (!number) return []
		const rival = nearestTo(number.min ?? number.max, own.length > 0 ? own : lastTold(sentence, before))
		if (!rival) return []
		const { span, ...count } = number
		const entity = changed(rival.entity, { number })
		const draft = { kind: rival.kind, count, entity, spans: [span], part: rival.part, total: rival.total }
		return [{ at: k, draft: { ...draft, rules: ['harm/rival-figure'] } }]
	})
}

/** "puts the dead at 14; the Front speaks of 40 pupils": another count of the same, with the people that it counts. */
function ofGroup(reading: Reading, sentence: number, tree: Tree, k: number, here: readonly Draft[]): HarmDraft | null {
	const people = tree.tokens[k]?.head ?? -1
	const verb = tree.tokens[people]?.head ?? -1
	if (relation(tree, k) !== 'nummod' || relation(tree, people) !== 'obl' || caseOf(tree, people) !== 'of') return null
	if (!SPEAKS_OF.has(lemmaAt(tree, verb)) || kidsBy(tree, people, 'acl', 'amod').length > 0) return null
	const own = told(here).filter((h) => h.spans.every((s) => s.end <= tree.tokens[k]!.start))
	const entity = entityAt(reading, sentence, people)
	const rival = isParty(entity) ? nearestTo(entity.number?.min ?? null, own) : null
	return rival && entity.number ? counted(entity, entity.number, rival.kind, 'harm/rival-figure') : null
}

/** Figures of people harmed that others may count as well. */
const told = (drafts: readonly Draft[]): HarmDraft[] =>
	drafts.flatMap((d) => d.harms).filter((h) => (h.count.min ?? h.count.max ?? 0) > 0 && !h.count.vague && !h.part)

function lastTold(sentence: number, before: readonly Draft[]): HarmDraft[] {
	for (let s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) {
		const harms = told(before.filter((d) => d.sentence === s))
		if (harms.length > 0) return harms
	}
	return []
}

/** Of several figures the one that the number is nearest to in size. */
function nearestTo(number: number | null, harms: readonly HarmDraft[]): HarmDraft | null {
	if (!number) return null
	const apart = ({ count }: HarmDraft): number => Math.abs(Math.log(number / (count.min ?? count.max ?? 1)))
	const [nearest] = harms.toSorted((a, b) => apart(a) - apart(b))
	return nearest && apart(nearest) <= Math.log(APART) ? nearest : null
}

/** "three of them", "24 people", "3 p.m.", "2003". */
const isOfThings = (tree: Tree, k: number): boolean =>
	relation(tree, k) === 'nummod' ||
	(tree.kids[k] ?? []).some(
		(m) =>
			!['case', 'punct', 'advmod', 'cc', 'mark', 'det', 'nummod', 'amod', 'compound', 'cop'].includes(
				relation(tree, m),
			) && !(relation(tree, m) === 'nsubj' && kidsBy(tree, k, 'cop').length > 0),
	) ||
	/^(?:1[89]|20)\d\d$/.test(tree.tokens[k]!.form) ||
	/^(?:%|p\.?m\.?|a\.?m\.?|percent|per|and|or|to|-|–|:|of|more|others?|dead|killed|wounded|injured|hurt|missing)$/i.test(
		tree.tokens[k + 1]?.form ?? '',
	)

const GIVES = setOf('say claim count give report confirm cite mention acknowledge admit concede list register record')
const SPEAKS_OF = setOf('speak talk tell')
const OWNS_UP = setOf('admit confess own hold stick keep')
const MENDS = setOf('correct revise raise lower cut amend reduce increase')
const CLIMBS = setOf('climb rise grow increase jump mount creep fall drop')
const TALLY = /^(?:figure|number|count|total|tally|toll)$/
const RECKONS = setOf('put estimate set fix')
const FIGURE = setOf('figure number count total tally it this that')

/** Said to be the count, by the verb that it stands to or as "a figure of 19". */
function isReckoned(tree: Tree, k: number): boolean {
	const head = tree.tokens[k]?.head ?? -1
	const rel = relation(tree, k)
	const by = caseOf(tree, k)
	const verb = lemmaAt(tree, head)
	// "a figure of 19", "making a total of 76"
	if (rel === 'nmod')
		return by === 'of' && /^(?:figure|tally|count|total)$/.test(verb) && kidsBy(tree, head, 'nmod').length === 1
	if (uposAt(tree, head) !== 'VERB') return false
	const { subjects, objects, passive } = argumentsOfVerb(tree, head)
	if (rel === 'obj') return GIVES.has(verb) && subjects.length > 0 && !passive
	if (rel !== 'obl') return false
	if (SPEAKS_OF.has(verb)) return by === 'of'
	if (OWNS_UP.has(verb)) return by === 'to'
	// "By nightfall the count had climbed to 68"
	if (CLIMBS.has(verb) && by === 'to' && !passive)
		return subjects.some((o) => TALLY.test(lemmaAt(tree, o)) && kidsBy(tree, o, 'nmod').length === 0)
	const what = [...objects, ...(passive ? [] : subjects)]
	const ofCount = what.some((o) => FIGURE.has(lemmaAt(tree, o)) && kidsBy(tree, o, 'nmod').length === 0)
	return (
		(RECKONS.has(verb) && by === 'at' && ofCount) || (MENDS.has(verb) && by === 'to' && (ofCount || what.length === 0))
	)
}

/** "The union said it was 40", "say the real figure is 40", "that the number is closer to 40", "say more than 40 did". */
function isSaidToBe(tree: Tree, k: number): boolean {
	const head = tree.tokens[k]?.head ?? -1
	const near =
		relation(tree, k) === 'obl' && caseOf(tree, k) === 'to' && /^(?:close|near)$/.test(lemmaAt(tree, head)) ? head : -1
	const says = near >= 0 ? near : k
	if (relation(tree, says) === 'nsubj')
		return (
			lemmaAt(tree, head) === 'do' &&
			uposAt(tree, head) !== 'AUX' &&
			kidsBy(tree, head, 'obj', 'xcomp').length === 0 &&
			relation(tree, head) === 'ccomp'
		)
	if (kidsBy(tree, says, 'cop').length === 0) return false
	const [what] = kidsBy(tree, says, 'nsubj')
	const lemma = what === undefined ? '' : lemmaAt(tree, what)
	const ofCount = FIGURE.has(lemma) && kidsBy(tree, what!, 'nmod').length === 0
	// What "it" was counts only where somebody says so.
	return ofCount && (relation(tree, says) === 'ccomp' || !/^(?:it|this|that)$/.test(lemma))
}

const COUNTERS =
	/^(?:police|hospital|official|doctor|medic|resident|villager|witness|activist|rebel|opposition|union|army|military|government|source|radio|television|newspaper|report)$/

/** ", the hospital of 26", "; the union nine": the verb is left out. */
function isGapped(tree: Tree, k: number): boolean {
	if (!/^[.,;]$/.test(tree.tokens[k + 1]?.form ?? '.')) return false
	let at = /^(?:of|at)$/.test(tree.tokens[k - 1]?.form ?? '') ? k - 2 : k - 1
	const last = at
	while (['NOUN', 'PROPN', 'ADJ'].includes(uposAt(tree, at)) && last - at < 4) at--
	// "and police at nine"
	const the = /^the$/i.test(tree.tokens[at]?.form ?? '')
	const bare = !the && last !== k - 1 && COUNTERS.test(lemmaAt(tree, last))
	if (!bare && !the) return false
	return at < last && /^(?:[,;]|and|while|but)$/.test(tree.tokens[bare ? at : at - 1]?.form ?? '')
}
