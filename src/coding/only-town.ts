/**
 * A report that names one town alone is about that town, also where it looks back: the town told in it, else the one whose police
 * or hospital speaks, else that of its dateline.
 */
import { caseOf, kidsBy, lemmaAt, type Tree } from '../language/names/tree.ts'
import type { Draft, Where } from './draft.ts'
import { townOfLocals } from './local.ts'
import type { Places } from './places.ts'
import type { Reading } from './reading.ts'
import { isReal } from './scene.ts'
import { isOfSomebody } from './setting.ts'
import { inTown } from './town-of.ts'
import { placeOfName } from './where/place-of.ts'

const PLACED = new Set(['ASSAULT', 'PROTEST', 'COERCE'])

/** Gives it to what has no place, or only a building that no map has. */
export function placeInOnlyTown(
	reading: Reading,
	drafts: readonly Draft[],
	linked: ReadonlySet<Draft>,
	places: Places,
	dateline: Where | null,
): void {
	const only = onlyTown(reading, places, dateline)
	if (!only) return
	const isThere = (draft: Draft): boolean =>
		PLACED.has(draft.type) ||
		(DEALT.has(draft.type) &&
			!draft.background &&
			only.rule !== 'where/dateline' &&
			isOfHome(draft, only.value.country))
	for (const draft of drafts) {
		if (!isThere(draft) || !isReal(draft) || linked.has(draft) || isElsewhere(draft.tree)) continue
		const { wheres } = draft
		if (wheres.length === 0) wheres.push(only)
		else if (wheres.every(({ value }) => value.lat === undefined && value.country === undefined && value.facility))
			wheres[0] = inTown(wheres[0]!, only)
	}
}

/** What is dealt out between people of a town: nobody of another country is in it. */
const DEALT = new Set(['AGREE', 'CONCEDE', 'CONSULT', 'COOPERATE'])
export const isOfHome = ({ actors, targets }: Draft, country: string | undefined): boolean =>
	[...actors, ...targets].every(({ entity }) => entity.country === null || entity.country === country)

function onlyTown(reading: Reading, places: Places, dateline: Where | null): Where | null {
	const told = new Map<string, Where>()
	const locals = new Map<string, Where>()
	reading.entities.forEach(({ names }, sentence) => {
		const tree = reading.trees[sentence]!
		if (tree.sentence.kind === 'headline' || tree.sentence.kind === 'dateline') return
		for (const named of names.all) {
			if (named.kind !== 'place') continue
			const found = placeOfName(reading, sentence, named, places)
			if (!found?.value.place || found.value.level === 'country') continue
			const where = { value: found.value, spans: [named.span], rule: 'where/same-scene' }
			const towns = isOfSomebody(reading, sentence, named) ? locals : told
			if (towns === told || townOfLocals(reading, sentence, places)?.value.place === found.value.place)
				towns.set(found.value.place, towns.get(found.value.place) ?? where)
		}
	})
	if (told.size > 0) return told.size === 1 ? [...told.values()][0]! : null
	if (locals.size > 0) return locals.size === 1 ? [...locals.values()][0]! : null
	return dateline?.value.lat === undefined ? null : { ...dateline, rule: 'where/dateline' }
}

/** "Elsewhere", "in another town", "across the country": not where the story is. */
export function isElsewhere(tree: Tree): boolean {
	const { tokens } = tree
	return tokens.some((_, i) => {
		const lemma = lemmaAt(tree, i)
		if (/^(?:elsewhere|nationwide|countrywide|worldwide)$/.test(lemma)) return true
		if (/^(?:country|nation|world)$/.test(lemma) && /^(?:across|around|throughout|over)$/.test(caseOf(tree, i)))
			return true
		return (
			/^(?:town|city|village|province|district|region|country|part|place)$/.test(lemma) &&
			kidsBy(tree, i, 'det', 'amod').some((k) =>
				/^(?:another|other|several|neighbouring|neighboring)$/.test(lemmaAt(tree, k)),
			)
		)
	})
}
