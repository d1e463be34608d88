/** From the words that stand for a speaker to who that is: a person, an institution, or somebody unnamed as described. */

import { apposed } from '../../language/names/apposed.ts'
import { agentOf } from '../../language/names/clause.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import {
	below,
	caseOf,
	formAt,
	kidsBy,
	lemmaAt,
	relation,
	spanOf,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import type { Span } from '../../report/span.ts'
import { entityAt, type Reading } from '../reading.ts'
import type { Speaker } from '../schema.ts'
import { setOf } from '../set-of.ts'
import { holdsOffice } from './office.ts'

/** What speaks though it is no party: papers, and words for people without a class. */
const SOURCES = new Set(
	(
		'source media medium agency newspaper paper magazine daily weekly broadcaster station channel television radio outlet website portal press witness ' +
		'resident survivor court tribunal one some another many several two three other expert analyst critic study survey poll research ' +
		'estimate finding figure data inquiry investigation service centre center archdiocese diocese church union agency observatory monitor ' +
		'network mission watchdog charity tribunal inquest probe commission panel jury autopsy post-mortem indictment verdict leadership ' +
		'management prefecture prosecution defence defense opposition command rumour rumor word intelligence'
	).split(' '),
)
const BODY =
	/^(?:service|centre|center|archdiocese|diocese|church|union|agency|observatory|monitor|network|mission|watchdog|charity|tribunal|court|inquest|inquiry|probe|commission|panel|jury|leadership|management|prefecture|prosecution|defence|defense|opposition|command)$/
/** Papers and messages, which somebody writes. */
const DOCUMENTS = new Set(
	(
		'statement report communique communiqué letter memo message post posting tweet video recording leaflet bulletin dispatch document ' +
		'release announcement note email analysis account claim article blog notice study survey poll review dossier paper finding document ' +
		'file transcript footage film photograph picture image photo indictment reconstruction circular pamphlet flyer handbill proclamation'
	).split(' '),
)
/** Counts, which somebody keeps. */
export const COUNTS = /^(?:figure|count|tally|toll|list|record|statistic|register|log|estimate|number|bulletin)$/
const SPOKESPERSON = /^(?:spokes(?:man|woman|person|people|men)|representative|mouthpiece)$/

/** Verbs that only somebody can be the subject of: whoever "said" it speaks, whatever the noun. */
const SPOKEN = new Set(
	(
		'say tell add announce declare claim insist warn deny confirm report estimate acknowledge admit condemn urge accuse blame ' +
		'vow pledge promise allege reply respond dispute reject contest maintain assert concede complain argue caution stress explain note ' +
		'describe call testify recall recount write swear affirm attest aver avow remark opine reckon believe think suspect guess worry fear joke ' +
		'quip shout cry scream whisper murmur mutter boast brag lament bemoan complain grumble relate narrate confide wonder ask answer demand ' +
		'beg plead implore denounce decry deplore refute contend tweet phone telephone radio refuse decline assume speculate stress reiterate ' +
		'concur agree doubt vouch rejoin retort hope expect speak'
	).split(' '),
)
/** What "says" things in print and on walls. */
const MUTE = /^(?:sign|banner|placard|poster|song|law|rule|clause|label|map|text|figure|story|headline|number|toll)$/

export const isSource = (tree: Tree, head: number): boolean => SOURCES.has(lemmaAt(tree, head))

export function canSpeak(entity: Entity, verb = ''): boolean {
	const { tree, head } = entity
	const lemma = lemmaAt(tree, head)
	if (entity.class === 'time' || (entity.class === 'event' && !SOURCES.has(lemma) && !DOCUMENTS.has(lemma)))
		return false
	if (entity.pronoun) return !/^(?:this|that|which|what|there|these)$/.test(formAt(tree, head))
	if (isParty(entity) || SOURCES.has(lemma) || DOCUMENTS.has(lemma)) return true
	if (uposAt(tree, head) === 'PROPN' || isName(tree, head)) return true
	if (SPOKEN.has(verb) && uposAt(tree, head) === 'NOUN' && !MUTE.test(lemma))
		return entity.class === 'thing' || entity.class === 'facility'
	return entity.class === 'facility' || (entity.class === 'place' && entity.country !== null)
}

/** "the Order of the Oak", "Calder Row": a name though its last word is a common noun. */
function isName(tree: Tree, head: number): boolean {
	const proper = (k: number): boolean => uposAt(tree, k) === 'PROPN'
	return (
		/^\p{Lu}/u.test(tree.tokens[head]?.form ?? '') &&
		(kidsBy(tree, head, 'compound', 'flat').some(proper) ||
			kidsBy(tree, head, 'nmod').some((k) => proper(k) && caseOf(tree, k) === 'of'))
	)
}

/** Who wrote a statement, a report, a letter: its owner, its sender, who issued it, or the press it stood in. */
export function authorOf(reading: Reading, tree: Tree, noun: number): number | null {
	const counts = COUNTS.test(lemmaAt(tree, noun))
	if (!counts && !DOCUMENTS.has(lemmaAt(tree, noun))) return null
	const sentence = reading.trees.indexOf(tree)
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

const CONDITION =
	/(?:speaking |speak |spoke |who (?:spoke|asked|requested) |asked )?(?:on (?:the )?condition of anonymity|on condition (?:that )?(?:he|she|they)(?: would)? not be (?:named|identified)|anonymously|asking not to be (?:named|identified)|not to be (?:named|identified)|(?:who )?(?:declined|asked not|refused|declining|refusing) to be (?:named|identified)|(?:because (?:he|she|they) (?:was|were) )?not authori[sz]ed to (?:speak|talk|brief)[a-z ]{0,40}|whose (?:name|identity)[a-z ]{0,40}withh[eo]ld[a-z ]{0,30})/iu

/** The words of a sentence that say a speaker would not be named. */
export function conditionIn(reading: Reading, sentence: number): { words: string; at: number } | null {
	const { start, end } = reading.trees[sentence]!.sentence
	const found = CONDITION.exec(reading.text.slice(start, end))
	return found ? { words: found[0].trimEnd(), at: start + found.index } : null
}

/** A speaker from what stands there, and from whom it goes back to. */
export function speakerOf(reading: Reading, people: People, entity: Entity, at: number, sentence: number): Speaker {
	const house = at >= 0 ? spokenFor(reading, entity, sentence) : null
	if (house) return { kind: 'institution', name: people.resolve(house, sentence).name, span: house.span }
	const own = at >= 0 ? apposed(reading, sentence, entityAt(reading, sentence, at)).span : entity.span
	const span = { start: own.start, end: own.end }
	const elsewhere = entity.span.start !== own.start && !reading.text.slice(own.start, own.end).includes(entity.name)
	const named = elsewhere ? { named: { start: entity.span.start, end: entity.span.end } } : {}
	const country = entity.country ? { country: entity.country } : {}
	const home = organisationOf(reading, entity)
	const organisation = home ? { organisation: home } : {}
	if (entity.class === 'person' && !entity.pronoun) {
		const name = withSurname(entity, people.fullName(entity))
		const role = people.roleOf(name) ?? entity.role
		return { kind: 'person', name, span, ...named, ...(role ? { role } : {}), ...organisation, ...country }
	}
	if (home && SPOKESPERSON.test(lemmaAt(entity.tree, entity.head))) {
		const whole = fullPhrase(reading, entity)
		return {
			kind: 'institution',
			name: reading.text.slice(whole.start, whole.end),
			span: whole,
			...organisation,
			...country,
		}
	}
	// "We condemn" in plain narration is the publisher speaking as a party.
	if (/^(?:we|our)$/i.test(entity.name) && reading.publisher)
		return { kind: 'institution', name: reading.publisher, span }
	const name = wholeName(reading, entity)
	if (isUnnamed(reading, entity)) {
		const { number } = entity
		const many = number && number.min === number.max && number.min !== null ? { number: number.min } : {}
		return { kind: 'unnamed', name, span, ...named, ...organisation, ...many, ...country }
	}
	return { kind: 'institution', name, span, ...named, ...organisation, ...country }
}

/** "Josephat" with the surname that stands right behind it, where the parser lost it. */
function withSurname({ tree, head }: Entity, name: string): string {
	if (/\s/.test(name) || tree.tokens[head]?.form !== name) return name
	const next = tree.tokens[head + 1]
	const joined = next?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(next.form) && tree.tokens[head]!.end + 1 === next.start
	return joined ? `${name} ${next.form}` : name
}

/** "a caller who said he spoke for X", "a man claiming to represent X": X speaks. */
function spokenFor(reading: Reading, { tree, head, unnamed, class: cls }: Entity, sentence: number): Entity | null {
	if (!unnamed || (cls !== 'people' && cls !== 'person')) return null
	if (reading.trees[sentence] !== tree) return null
	for (const clause of kidsBy(tree, head, 'acl'))
		for (const verb of below(tree, clause)) {
			const lemma = lemmaAt(tree, verb)
			const house =
				lemma === 'represent'
					? kidsBy(tree, verb, 'obj')[0]
					: lemma === 'speak'
						? kidsBy(tree, verb, 'obl').find((k) => /^(?:for|on behalf of)$/.test(caseOf(tree, k)))
						: undefined
			const entity = house === undefined ? null : entityAt(reading, sentence, house)
			if (entity && ['armed-group', 'organisation', 'force'].includes(entity.class) && !entity.unnamed) return entity
		}
	return null
}

/**
 * Persons whom nobody names; a ministry, "the authorities", "the mayor", "state radio", "the rebels" or "his widow" is known though it
 * has no name either.
 */
function isUnnamed(reading: Reading, entity: Entity): boolean {
	if (!entity.unnamed && !isMemberOf(entity)) return false
	const { tree, head } = entity
	const lemma = lemmaAt(tree, head)
	if (entity.pronoun || CROWD.test(lemma) || isOneOfMany(entity)) return true
	if (KNOWN.test(lemma) || SPOKESPERSON.test(lemma) || DOCUMENTS.has(lemma) || COUNTS.test(lemma)) return false
	if (KIN.test(lemma) && tree.tokens[head]?.xpos === 'NN') return false
	const inOffice = holdsOffice(entity) && !conditionIn(reading, reading.trees.indexOf(tree))
	if (entity.class === 'force' || inOffice) return false
	const noun = reading.knowledge.nouns.info(lemma)
	if (noun?.isPerson) return true
	if (noun?.isGroup || BODY.test(lemma)) return false
	return entity.class === 'people' || SOURCES.has(lemma) || (entity.class === 'thing' && PERSONAL.test(lemma))
}

/** "exile groups": which of them is not told. */
const isOneOfMany = ({ tree, head, class: cls, definite }: Entity): boolean =>
	lemmaAt(tree, head) === 'group' && tree.tokens[head]?.xpos === 'NNS' && cls === 'organisation' && !definite
/** Words for persons that no list knows, by their endings: "cellmate", "parishioner". */
const PERSONAL = /(?:mate|\wman|woman|ist|ian|goer|keeper|seller|holder|dweller|worker)$/

/** Bodies and parties that go by no other name. */
const KNOWN =
	/^(?:authorit(?:y|ies)|police|government|regime|leadership|administration|junta|ruler|coalition|opposition|command|rebel|guerrilla|insurgent|separatist|hijacker|radio|television|tv|broadcaster|station|channel|newspaper|daily|weekly|paper|magazine|parliament|prosecution|defence|defense)$/
/** Groups of whom nobody in particular speaks. */
const CROWD = /^(?:staff|crew|monitor|press|media|medium|outlet|hand|personnel|report|rumou?r)$/
const KIN =
	/^(?:wife|widow|husband|widower|son|daughter|father|mother|brother|sister|uncle|aunt|nephew|niece|grandmother|grandfather|parent|fianc[eé]e?)$/

/** "Pentagon officials": named by the house, but nobody is named. */
const isMemberOf = (entity: Entity): boolean =>
	entity.class === 'people' && uposAt(entity.tree, entity.head) === 'NOUN' && entity.rules.includes('who/group-member')

/** "an official at the ministry", "a spokesman for the Front", "Pentagon officials". */
function organisationOf(reading: Reading, entity: Entity): string | null {
	const { tree, head } = entity
	if (entity.class !== 'people' && entity.class !== 'person') return null
	const sentence = reading.trees.indexOf(tree)
	const houses = [
		...kidsBy(tree, head, 'nmod', 'nmod:poss').filter((k) => /^(?:for|of|at|with|from|'s|’s)$/.test(caseOf(tree, k))),
		...kidsBy(tree, head, 'compound'),
	]
	for (const k of houses) {
		const house = entityAt(reading, sentence, k)
		const named = ['organisation', 'armed-group', 'force', 'state', 'facility'].includes(house.class)
		if (named && k !== head && house.name !== entity.name) return house.name
	}
	return null
}

/** "director of police", "panel of experts": a word that says little without what it is of. */
function wholeName(reading: Reading, { tree, head, name, unnamed }: Entity): string {
	if (!unnamed || !OF_WHAT.test(lemmaAt(tree, head))) return name
	const of = kidsBy(tree, head, 'nmod').find(
		(k) => caseOf(tree, k) === 'of' && tree.tokens[head + 1]?.form === 'of' && uposAt(tree, k) !== 'PRON',
	)
	if (of === undefined) return name
	const end = entityAt(reading, reading.trees.indexOf(tree), of).span.end
	const first = kidsBy(tree, head, 'compound', 'amod').find((k) => k < head) ?? head
	const start = Math.min(tree.tokens[head]!.start, tree.tokens[first]!.start)
	return end > start && end - start < 80 ? reading.text.slice(start, end) : name
}
const OF_WHAT =
	/^(?:head|director|chief|chairman|chairwoman|panel|team|committee|board|commission|body|association|federation|league|union|master|court|ministry|department)$/

function fullPhrase(reading: Reading, { tree, head, span }: Entity): Span {
	const house = kidsBy(tree, head, 'nmod').find((k) => /^(?:for|of)$/.test(caseOf(tree, k)))
	if (house === undefined) return { start: span.start, end: span.end }
	const first = kidsBy(tree, head, 'compound', 'amod')[0] ?? head
	const last = entityAt(reading, reading.trees.indexOf(tree), house).span.end
	return { start: spanOf(tree, [first]).start, end: last }
}

export function publisher(reading: Reading): Speaker {
	return { kind: 'publisher', name: reading.publisher ?? '', span: null }
}
