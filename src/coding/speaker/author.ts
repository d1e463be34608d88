/** Who wrote a statement, a report, a letter: "the *ministry*'s statement", "a leaflet signed by the *Front*". */
import { agentOf } from '../../language/names/clause.ts'
import { isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { COUNTS, DOCUMENTS } from './source-words.ts'

/** Its owner, its sender, who issued it, or the press it stood in. */
export function authorOf(reading: Reading, tree: Tree, noun: number): number | null {
	const counts = COUNTS.test(lemmaAt(tree, noun))
	if (!counts && !DOCUMENTS.has(lemmaAt(tree, noun))) return null
	const sentence = tree.sentence.index
	const owner = kidsBy(tree, noun, 'nmod:poss')[0]
	if (owner !== undefined) return owner
	// "reports from the capital" are nobody's there.
	const by = kidsBy(tree, noun, 'nmod', 'obl').find(
		(k) =>
			/^(?:by|from|in)$/.test(caseOf(tree, k)) &&
			(caseOf(tree, k) === 'by' || entityAt(reading, sentence, k).class !== 'place'),
	)
	if (by !== undefined) return by
	// "a message on the group's website"
	const page = kidsBy(tree, noun, 'nmod').find((k) => PAGE.test(lemmaAt(tree, k)))
	const host = page === undefined ? undefined : kidsBy(tree, page, 'nmod:poss')[0]
	if (host !== undefined) return host
	const of = kidsBy(tree, noun, 'nmod').find(
		(k) =>
			caseOf(tree, k) === 'of' &&
			(uposAt(tree, k) === 'PROPN' ||
				(!counts && ['armed-group', 'organisation', 'force'].includes(entityAt(reading, sentence, k).class))),
	)
	if (of !== undefined) return of
	// "a statement bearing the seal of the Front"
	const seal = kidsBy(tree, noun, 'acl')
		.filter((k) => lemmaAt(tree, k) === 'bear')
		.flatMap((k) => kidsBy(tree, k, 'obj'))
		.flatMap((k) => kidsBy(tree, k, 'nmod').filter((o) => caseOf(tree, o) === 'of'))[0]
	if (seal !== undefined) return seal
	// "a statement posted on a site and signed by the Front"
	const made = kidsBy(tree, noun, 'acl').flatMap((k) => [k, ...kidsBy(tree, k, 'conj')])
	const maker = made.filter((k) => MAKES.has(lemmaAt(tree, k))).flatMap((k) => agentOf(tree, k) ?? [])[0]
	if (maker !== undefined) return maker
	// "a leaflet signed Eagles of the Fatherland"
	const signer = made
		.filter((k) => lemmaAt(tree, k) === 'sign')
		.flatMap((k) =>
			kidsBy(tree, k, 'obj', 'xcomp', 'obl').filter((o) => uposAt(tree, o) === 'PROPN' && caseOf(tree, o) === ''),
		)[0]
	if (signer !== undefined) return signer
	const before = kidsBy(tree, noun, 'compound').findLast(
		(k) => uposAt(tree, k) === 'PROPN' || HOUSE.test(lemmaAt(tree, k)) || isParty(entityAt(reading, sentence, k)),
	)
	if (before !== undefined) return before
	const verb = tree.tokens[noun]?.head ?? -1
	// "according to local reports" is nobody's word that is named.
	if (/^according/.test(caseOf(tree, noun))) return null
	// "found a leaflet", "received a letter": somebody else wrote it.
	if (!['obj', 'obl'].includes(relation(tree, noun)) || verb < 0 || GETS.test(lemmaAt(tree, verb))) return null
	return kidsBy(tree, verb, 'nsubj')[0] ?? null
}

const GETS =
	/^(?:find|discover|recover|receive|get|obtain|see|view|read|seize|hear|open|hold|verify|authenticate|cite|quote)$/
const PAGE = /^(?:website|site|channel|page|account|feed|blog|wall|web)$/
/** What makes a paper, a count or a picture somebody's: who wrote it, or who vouches for it. */
const MAKES = setOf(
	'sign issue release publish write send circulate distribute post compile draw keep collect gather give make provide scatter drop ' +
		'leave fax verify geolocate authenticate study analyse analyze examine conduct commission prepare produce draft author broadcast',
)

/** What issues statements: "an army communique". */
export const HOUSE =
	/^(?:army|navy|military|police|government|ministry|embassy|rebel|guerrilla|union|church|party|junta|palace|hospital|company|council|court|opposition|separatist|insurgent|militia|regime)$/
