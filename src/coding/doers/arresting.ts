/**
 * Who arrested or sentenced them, where the words leave it out: "eight people are being held" were arrested by the police that the
 * report tells of, "got nine years" is the court's doing. Nobody where it tells of none.
 */
import { kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { type Draft, isReal, type Role } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import type { Told } from './told.ts'

const POLICE = /^(?:police|gendarmerie|gendarme|policem[ae]n|constable|constabulary|sheriff)$/
const COURTS = /^(?:court|tribunal|court-martial|jury)$/
const JUDGES = /^(?:judge|magistrate|assize)$/

export function addArresting({ reading, drafts, mentions, isOneItem }: Told): void {
	for (const draft of drafts) {
		const by = lawOf(draft)
		if (!by || draft.background || !isReal(draft)) continue
		if (mentions(draft).some(({ actors }) => actors.length > 0)) continue
		const fits = (s: number): boolean => isOneItem(draft.sentence, s)
		const role = by.map((words) => nearest(reading, draft.sentence, words, fits)).find((found) => found !== null)
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
