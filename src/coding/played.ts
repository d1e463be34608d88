/**
 * What is done in a drill, exercise or war game is played: nobody is attacked. Where a report is about one, all that is fired,
 * stormed and blown up in it is of that kind, as long as nobody is killed and no armed group attacks it.
 */
import { ancestors, caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../language/names/tree.ts'
import { toCount } from '../report/days.ts'
import { metadatum } from '../report/schema.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import { setOf } from './set-of.ts'

const DRILLS = setOf('drill exercise manoeuvre maneuver wargame game rehearsal simulation')
/** Who and what makes an exercise one of arms. */
const MILITARY = setOf(
	'navy naval marine troop troops soldier conscript frigate destroyer warship submarine army military commando paratrooper jet brigade battalion regiment tank artillery missile force police officer gendarme fleet flotilla cadet reservist fighter live-fire joint anti-terror anti-terrorist war',
)
const WITHIN = setOf('in during at for as on')

/** "in the opening act of an exercise", "on the last day of war games": the words put what is told inside one. */
export function isWithinDrill(tree: Tree, verb: number): boolean {
	const verbs = [verb, ...kidsBy(tree, verb, 'conj'), ...ancestors(tree, verb).slice(0, 1)].filter(
		(k) => uposAt(tree, k) === 'VERB',
	)
	return verbs.some((v) =>
		kidsBy(tree, v, 'obl', 'nmod').some((k) => {
			const by = caseOf(tree, k)
			return WITHIN.has(by.split(' ')[0] ?? '') && drillUnder(tree, k)
		}),
	)
}

function drillUnder(tree: Tree, noun: number): boolean {
	for (let at: number | undefined = noun, steps = 0; at !== undefined && steps < 4; steps++) {
		if (isDrillNoun(tree, at)) return true
		at = kidsBy(tree, at, 'nmod').find((k) => caseOf(tree, k) === 'of')
	}
	return false
}

function isDrillNoun(tree: Tree, i: number): boolean {
	const lemma = lemmaAt(tree, i)
	if (!DRILLS.has(lemma) || !['NOUN', 'PROPN'].includes(uposAt(tree, i))) return false
	if (lemma === 'game') return lemmaAt(tree, i - 1) === 'war'
	return tree.lemmas.some((lemma) => MILITARY.has(lemma))
}

const SIGNS = setOf('drill exercise simulate simulated simulation rehearsal rehearse mock')

/** True when words of a drill run through a report: what will be stormed and blown up there is played. */
export function isDrill(reading: Reading): boolean {
	const told = new Set(reading.trees.flatMap((tree) => tree.lemmas.filter((lemma) => SIGNS.has(lemma))))
	return told.size >= 3
}

/** The first sentences, the headline among them, tell what a report is about. */
const HEAD = 3

/** A report about an exercise: its head names one more than once and puts what is done inside it. */
function isAboutDrill(reading: Reading): boolean {
	const head = reading.trees.slice(0, HEAD)
	const named = head.filter((tree) => tree.tokens.some((_, i) => isDrillNoun(tree, i))).length
	const title = metadatum(reading.report.metadata, 'title')?.value.toLowerCase() ?? ''
	const inTitle = [...DRILLS].some((word) => word !== 'game' && title.includes(word))
	const within = head.some((tree) => tree.tokens.some((t, i) => t.upos === 'VERB' && isWithinDrill(tree, i)))
	return within && named + (inTitle ? 1 : 0) >= 2
}

const PLAYABLE = setOf('ASSAULT PROTEST COERCE RETREAT')

/** Marks as supposed what is only played in a report about an exercise. */
export function settlePlayed(reading: Reading, drafts: readonly Draft[], published: string | null): void {
	if (!isAboutDrill(reading)) return
	for (const draft of drafts) {
		if (draft.factuality !== 'happened' && draft.factuality !== 'planned') continue
		// Who is hurt in an exercise is hurt by mishap, unless somebody attacked it.
		if (!PLAYABLE.has(draft.type) || draft.actors.some((r) => r.entity.class === 'armed-group')) continue
		if (draft.triggers[0]!.word.harm === 'killed') continue
		const when = draft.whens[0]?.value.latest.slice(0, 10)
		if (when && published && toCount(published) - toCount(when) > 7) continue
		draft.factuality = 'hypothetical'
		draft.rules.push('factuality/drill')
	}
}
