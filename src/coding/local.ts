/**
 * Whose town a story is: the police, mayor, hospital or residents of a town tell of what happened there, and those who are
 * harmed are "the men of Elm". Ministers, envoys and analysts tell of anywhere.
 */
import type { NamedSpan } from '../language/names/names.ts'
import { ancestors, caseOf, headOf, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import type { Where } from './draft.ts'
import type { Places } from './places.ts'
import type { Reading } from './reading.ts'
import { placeOfName } from './where/place-of.ts'

const LOCAL =
	/^(?:administration|archbishop|bishop|brigade|chief|clinic|commissioner|committee|coroner|council|councillor|councilor|detective|directorate|district|doctor|elder|firefighter|firemen|governor|governorate|headman|hospital|imam|inhabitant|local|magistrate|mayor|medic|morgue|mortuary|municipality|neighbou?r|nurse|office|officer|parish|people|police|policeman|police(?:wo)?men|prefect|prefecture|priest|prosecutor|rabbi|resident|sheikh|sheriff|shopkeeper|surgeon|survivor|townspeople|trader|vicar|villager|warden|witness|teacher|farmer|worker)$/
/** In a capital these speak for the whole country. */
const ANYWHERE = /^(?:administration|chief|committee|council|local|office|officer)$/
/** "Police in Elm", where Elm is the seat, may be the country's; "Elm police" are the town's. */
const OF_COUNTRY = /^(?:detective|police|police(?:wo)?m[ae]n|prosecutor)$/
const LOCAL_LEVELS: ReadonlySet<string> = new Set(['town', 'district'])
const OF = new Set(['of', 'in', 'at', 'from'])
const BEFORE = new Set(['compound', 'nmod:poss', 'amod'])
const SUBJECT = /^(?:nsubj|nsubj:pass|obl:agent|root)$/

/** The one town of the local people who act or speak in a sentence. */
export function townOfLocals(reading: Reading, sentence: number, places: Places): Where | null {
	const tree = reading.trees[sentence]!
	const towns = (reading.entities[sentence]?.names.all ?? []).flatMap((named): Where[] => {
		if (named.kind !== 'place' || !isOfLocals(reading, sentence, tree, named)) return []
		const found = placeOfName(reading, sentence, named, places)
		if (found?.value.lat === undefined || !LOCAL_LEVELS.has(found.value.level)) return []
		const isSeat = reading.knowledge.countries.byCapital(named.words) !== null
		const at = headOf(tree, named.tokens)
		const host = lemmaAt(tree, tree.tokens[at]!.head)
		if (isSeat && (ANYWHERE.test(host) || (OF_COUNTRY.test(host) && relation(tree, at) === 'nmod'))) return []
		return [{ value: found.value, spans: [named.span], rule: found.rule }]
	})
	return towns.every(({ value }) => value.place === towns[0]!.value.place) ? (towns[0] ?? null) : null
}

function isOfLocals(reading: Reading, sentence: number, tree: Tree, named: NamedSpan): boolean {
	const at = headOf(tree, named.tokens)
	if (reading.entities[sentence]!.names.isKnownPerson(at)) return false
	const host = tree.tokens[at]?.head ?? -1
	if (host < 0 || uposAt(tree, host) === 'VERB' || !LOCAL.test(lemmaAt(tree, host))) return false
	const { deprel } = tree.tokens[at]!
	const bound = BEFORE.has(deprel) || (deprel === 'nmod' && OF.has(caseOf(tree, at)))
	return (
		bound &&
		[host, ...ancestors(tree, host)].some(
			(k) => SUBJECT.test(tree.tokens[k]?.deprel ?? '') || /^according/.test(caseOf(tree, k)),
		)
	)
}
