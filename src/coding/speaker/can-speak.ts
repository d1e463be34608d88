/** Whether words can stand for somebody who says something: "police said", "the report said", not "the sign said". */
import { type Entity, isParty } from '../../language/names/entity.ts'
import { caseOf, formAt, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { setOf } from '../set-of.ts'
import { DOCUMENTS, SOURCES } from './source-words.ts'

/** Verbs that only somebody can be the subject of: whoever "said" it speaks, whatever the noun. */
const SPOKEN = setOf(
	'say tell add announce declare claim insist warn deny confirm report estimate acknowledge admit condemn urge accuse blame ' +
		'vow pledge promise allege reply respond dispute reject contest maintain assert concede complain argue caution stress explain note ' +
		'describe call testify recall recount write swear affirm attest aver avow remark opine reckon believe think suspect guess worry fear joke ' +
		'quip shout cry scream whisper murmur mutter boast brag lament bemoan complain grumble relate narrate confide wonder ask answer demand ' +
		'beg plead implore denounce decry deplore refute contend tweet phone telephone radio refuse decline assume speculate stress reiterate ' +
		'concur agree doubt vouch rejoin retort hope expect speak',
)
/** What "says" things in print and on walls. */
const MUTE = /^(?:sign|banner|placard|poster|song|law|rule|clause|label|map|text|figure|story|headline|number|toll)$/

export const isSource = (tree: Tree, head: number): boolean => SOURCES.has(lemmaAt(tree, head))

export function canSpeak(entity: Entity, verb = ''): boolean {
	const { tree, head } = entity
	const lemma = lemmaAt(tree, head)
	if (entity.class === 'time') return false
	if (entity.class === 'event' && !SOURCES.has(lemma) && !DOCUMENTS.has(lemma) && !isMeeting(tree, head)) return false
	if (entity.pronoun) return !/^(?:this|that|which|what|there|these)$/.test(formAt(tree, head))
	// "Nine identified the gunmen", "two of them named him"
	if (uposAt(tree, head) === 'NUM') return true
	if (isParty(entity) || SOURCES.has(lemma) || DOCUMENTS.has(lemma)) return true
	if (uposAt(tree, head) === 'PROPN' || isName(tree, head)) return true
	if (SPOKEN.has(verb) && uposAt(tree, head) === 'NOUN' && !MUTE.test(lemma))
		return entity.class === 'thing' || entity.class === 'facility'
	return entity.class === 'facility' || (entity.class === 'place' && entity.country !== null)
}

/** "the Highland Conference", "the Peace Assembly": houses with the name of a meeting. */
const isMeeting = (tree: Tree, head: number): boolean =>
	/^(?:conference|assembly|congress|convention|council|meeting|campaign|movement|initiative|forum|rally|struggle|front)$/.test(
		lemmaAt(tree, head),
	) && isName(tree, head)

/** "the Order of the Oak", "Calder Row": a name though its last word is a common noun. */
function isName(tree: Tree, head: number): boolean {
	const proper = (k: number): boolean => uposAt(tree, k) === 'PROPN'
	return (
		/^\p{Lu}/u.test(tree.tokens[head]?.form ?? '') &&
		(kidsBy(tree, head, 'compound', 'flat').some(proper) ||
			kidsBy(tree, head, 'nmod').some((k) => proper(k) && caseOf(tree, k) === 'of'))
	)
}
