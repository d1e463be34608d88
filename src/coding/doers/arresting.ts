/**
 * Who arrested or sentenced them, where the words leave it out: "eight people are being held" were arrested by the police that the
 * report tells of, "got nine years" is the court's doing. Nobody where it tells of none.
 */
import { withConjuncts } from '../../language/names/arguments.ts'
import { isOwned } from '../../language/names/clause.ts'
import { isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, uposAt } from '../../language/names/tree.ts'
import { type Draft, isReal, type Role } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { inText, type Told } from './told.ts'

const POLICE =
	/^(?:police|gendarmerie|gendarme|policem[ae]n|policewom[ae]n|constable|constabulary|sheriff|detective|carabiniere)$/
/** Others who may arrest, where they act or speak in the same sentence. */
const TROOPS =
	/^(?:army|military|navy|troops?|soldier|marine|paratrooper|militia|guard|coastguard|commando|agent|officer|gunboat|warship)$/
const COURTS = /^(?:court|tribunal|court-martial|jury)$/
const JUDGES = /^(?:judge|magistrate|assize)$/

export function addArresting({ reading, drafts, mentions, isOneItem }: Told): void {
	for (const draft of drafts) {
		const by = lawOf(draft)
		if (!by || !isReal(draft)) continue
		if (inText(mentions(draft)).some(({ actors }) => actors.length > 0)) continue
		// What is recalled was done by others than those who are told of far away from it.
		const fits = (s: number): boolean =>
			isOneItem(draft.sentence, s) && (!draft.background || Math.abs(s - draft.sentence) <= 1)
		const sweep = by.includes(POLICE) ? ofSweep(reading, draft) : []
		if (sweep.length > 0) {
			draft.actors.push(...sweep)
			continue
		}
		const role =
			(by.includes(POLICE) ? troopsHere(reading, draft) : null) ??
			by.map((words) => nearest(reading, draft.sentence, words, fits)).find((found) => found !== null)
		if (role) draft.actors.push(role)
	}
}

/** Where a court sends people. */
const IN_PRISON = new Set(['jail', 'prison', 'jailing', 'imprison', 'imprisonment', 'remand', 'commit'])
/** Whom rebels or soldiers take in the field is not arrested. */
const IN_THE_FIELD = new Set(['capture', 'recapture', 'seize'])

/** Words for whoever does that, the best first. */
function lawOf({ type, modes, contexts, triggers }: Draft): readonly RegExp[] | null {
	const said = (words: ReadonlySet<string>): boolean =>
		triggers.some(({ word }) => word.parts.some((p) => words.has(p)))
	if (modes.includes('convict')) return [COURTS, JUDGES]
	const arrest = type === 'COERCE' && modes.includes('arrest') && contexts.includes('legal')
	if (!arrest || said(IN_THE_FIELD)) return null
	return said(IN_PRISON) ? [COURTS, JUDGES] : [POLICE]
}

/** "were rounded up in a joint operation by the army and the gendarmerie" */
function ofSweep(reading: Reading, { tree, sentence, triggers }: Draft): Role[] {
	return triggers
		.flatMap(({ token }) => kidsBy(tree, token, 'obl'))
		.filter((k) => /^(?:in|during)$/.test(caseOf(tree, k)) && SWEEP.test(lemmaAt(tree, k)))
		.flatMap((k) => kidsBy(tree, k, 'nmod').filter((by) => caseOf(tree, by) === 'by'))
		.flatMap((k) => withConjuncts(tree, k))
		.map((k) => ({ entity: entityAt(reading, sentence, k), rule: 'who/arresting' }))
		.filter(({ entity }) => isParty(entity) && !entity.pronoun)
}
const SWEEP = /^(?:operation|sweep|raid|swoop|crackdown|search|action|round-?up)$/

/** "the army spokesman said 300 had been held", "in a sweep by marines": no police are told of in the sentence, but soldiers act or speak. */
function troopsHere(reading: Reading, { tree, sentence, targets, harms }: Draft): Role | null {
	const held = [...targets.map((r) => r.entity), ...harms.map((h) => h.entity)]
	if (held.some((e) => isOwned(e.tree, e.head))) return null
	const hit = new Set(held.map((e) => e.head))
	const words = tree.tokens.map((_, k) => k).filter((k) => ['NOUN', 'PROPN'].includes(uposAt(tree, k)))
	if (words.some((k) => POLICE.test(lemmaAt(tree, k)))) return null
	for (const k of words) {
		const entity = entityAt(reading, sentence, k)
		const forces = entity.class === 'force' || TROOPS.test(lemmaAt(tree, k))
		if (!forces || hit.has(k) || entity.class === 'armed-group') continue
		const above = tree.tokens[k]?.head ?? -1
		const top =
			['compound', 'nmod', 'nmod:poss', 'amod'].includes(relation(tree, k)) && SPEAKS.test(lemmaAt(tree, above))
				? above
				: k
		if (!hit.has(top) && (tree.tokens[top]?.deprel === 'nsubj' || caseOf(tree, k) === 'by'))
			return { entity, rule: 'who/arresting' }
	}
	return null
}
const SPEAKS =
	/^(?:spokes(?:man|woman|person)|chief|commander|statement|source|official|officer|headquarters|general|colonel|captain|major)$/

/** In the same sentence, else in those before, else in those behind, the nearer first. */
function nearest(reading: Reading, sentence: number, by: RegExp, fits: (sentence: number) => boolean): Role | null {
	const before = Array.from({ length: sentence + 1 }, (_, i) => sentence - i)
	const behind = Array.from({ length: reading.trees.length - sentence - 1 }, (_, i) => sentence + 1 + i)
	for (const s of [...before, ...behind]) {
		const tree = reading.trees[s]
		if (!tree || !fits(s)) continue
		const at = tree.tokens.findIndex(
			(token, k) =>
				['NOUN', 'PROPN'].includes(uposAt(tree, k)) &&
				by.test(lemmaAt(tree, k)) &&
				// "the murder of a judge": whoever says or does something.
				(by !== JUDGES || token.deprel.startsWith('nsubj')),
		)
		if (at < 0) continue
		// "police chief X": his force.
		const whole = kidsBy(tree, at, 'flat').length === 0 ? at : (tree.tokens[at]?.head ?? at)
		return { entity: entityAt(reading, s, whole), rule: 'who/arresting' }
	}
	return null
}
