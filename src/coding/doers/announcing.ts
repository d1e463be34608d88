/**
 * Whose measure it is, where it is told without a doer by an authority that announces it: "the group has been banned, the interior
 * minister announced", "three trawlers were impounded, the coast guard said". What was done to its own people is another's doing.
 */
import type { Entity } from '../../language/names/entity.ts'
import { kidsBy } from '../../language/names/tree.ts'
import { type Draft, isInHeadline } from '../draft.ts'
import type { Told } from './told.ts'

const MEASURES: ReadonlySet<string> = new Set(['COERCE', 'SANCTION', 'MOBILIZE'])
const RULES = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG'])

export function addAnnouncing({ drafts, sayings, mentions }: Told): void {
	for (const draft of drafts) {
		if (!MEASURES.has(draft.type) || draft.factuality !== 'happened' || draft.background) continue
		// Arrests are told by many who did not make them.
		if (draft.modes.includes('arrest')) continue
		if (mentions(draft).some((d) => !isInHeadline(d) && d.actors.some(({ entity }) => !isDoneTo(d, entity)))) continue
		const saying = sayings.find(
			(s) =>
				s.tree === draft.tree &&
				s.act === 'assertion' &&
				s.stance === 'asserts' &&
				draft.triggers.some(({ token }) => s.said.has(token)),
		)
		const entity = saying?.entity
		if (entity && isAuthority(entity) && (draft.type === 'MOBILIZE' || !isAgainstOwn(draft, entity)))
			draft.actors = [{ entity, rule: 'who/announcing' }]
	}
}

/** "Reservists were called up": those to whom it is done, where nobody else is told. */
const isDoneTo = ({ type, tree, triggers }: Draft, entity: Entity): boolean =>
	type === 'MOBILIZE' &&
	entity.tree === tree &&
	triggers.some(({ token }) => kidsBy(tree, token, 'nsubj:pass').includes(entity.head))

const isAuthority = (e: Entity): boolean =>
	!e.pronoun &&
	(e.class === 'state' ||
		e.class === 'force' ||
		e.sectors.some((sector) => RULES.has(sector)) ||
		(e.class === 'person' && OFFICE.test(e.role ?? '')))
const OFFICE =
	/\b(?:minister|president|premier|governor|prefect|commander|commissioner|mayor|secretary|general|chief)\b/i

/** "said two of its soldiers were being held", "our consul was expelled" */
const isAgainstOwn = ({ targets, harms, wheres }: Draft, by: Entity): boolean =>
	[...targets.map((r) => r.entity), ...harms.map((h) => h.entity)].some(
		(e) =>
			(e.country !== null && e.country === by.country) ||
			e.sectors.some((s) => s === 'MIL' || s === 'COP' || s === 'GOV') ||
			kidsBy(e.tree, e.head, 'nmod:poss', 'nmod').some((k) =>
				[k, ...kidsBy(e.tree, k, 'nmod:poss')].some((o) => /^(?:its|our|their)$/i.test(e.tree.tokens[o]?.form ?? '')),
			),
	) || wheres.some(({ value }) => by.country !== null && value.country !== undefined && value.country !== by.country)
