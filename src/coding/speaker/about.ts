/** Which mentions a saying speaks about: those told inside it, or the one told before that it can only mean. */
import { anchorOf, type Draft } from '../draft.ts'
import type { Saying } from './saying.ts'

/** The mentions that a saying speaks about: those told inside what is said, or named by its object. */
export function aboutOf(saying: Saying, drafts: readonly Draft[], keys: ReadonlyMap<Draft, string>): string[] {
	if (saying.takes.has('mind')) return []
	const told = drafts.filter(
		(d) =>
			d.sentence === saying.sentence && d.triggers.some((t) => saying.said.has(t.token) && t.token !== saying.token),
	)
	const names = saying.alleged !== null && saying.act === 'assertion'
	const meant = told.length > 0 && !names ? told : toldBefore(saying, drafts)
	return meant.map((d) => keys.get(d)!)
}

/** "blamed the Front", "denied any part in it", "condemned the crime": the act of violence that the report told last, in its own voice first. */
function toldBefore(saying: Saying, drafts: readonly Draft[]): Draft[] {
	const points =
		saying.alleged !== null ||
		saying.act === 'blame' ||
		saying.act === 'claim-of-responsibility' ||
		(saying.act === 'denial' && isOwnDeed(saying)) ||
		saying.takes.has('figure') ||
		(saying.act === 'condemnation' && isDeed(saying))
	if (!points || saying.stance === 'declines') return []
	const measure =
		saying.act === 'condemnation' && [...saying.said].some((k) => MEASURE.test(saying.tree.tokens[k]?.lemma ?? ''))
	if (measure)
		return drafts.filter((d) => d.sentence < saying.sentence && ['COERCE', 'SANCTION'].includes(d.type)).slice(-1)
	const earlier = drafts.filter(
		(d) =>
			d.type === 'ASSAULT' &&
			d.factuality === 'happened' &&
			!d.background &&
			(d.sentence < saying.sentence || (d.sentence === saying.sentence && anchorOf(d) < saying.token)),
	)
	const told = earlier.filter((d) => !d.definite && (d.harms.length > 0 || d.whens.length > 0))
	const found = told.at(-1) ?? earlier.at(-1)
	return found ? [found] : []
}

/** What is condemned is the deed that was told. */
const isDeed = ({ tree, said }: Saying): boolean =>
	[...said].some(
		(k) =>
			['it', 'this', 'crime', 'act', 'deed', 'incident', 'violence', 'outrage', 'atrocity', 'tragedy'].includes(
				tree.tokens[k]?.lemma.toLowerCase() ?? '',
			) || MEASURE.test(tree.tokens[k]?.lemma ?? ''),
	)
const MEASURE = /^(?:measure|move|decision|step|curfew|ban|order)$/

/** "denied any part in it", "denied responsibility", "denied attacking": the speaker would be the doer. */
export function isOwnDeed({ tree, head }: Saying): boolean {
	const lemma = tree.tokens[head]?.lemma.toLowerCase() ?? ''
	return (
		['part', 'role', 'responsibility', 'involvement', 'hand', 'blame', 'complicity'].includes(lemma) ||
		tree.tokens[head]?.xpos === 'VBG'
	)
}
