/** Whether a speaker is somebody whom nobody names: "two officials", "a resident"; not "the mayor", "state radio". */
import type { Entity } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import type { Reading } from '../reading.ts'
import { conditionIn } from './condition.ts'
import { holdsOffice } from './office.ts'
import { COUNTS, DOCUMENTS, SOURCES, SPOKESPERSON } from './source-words.ts'

/**
 * Persons whom nobody names; a ministry, "the authorities", "the mayor", "state radio", "the rebels" or "his widow" is known though it
 * has no name either.
 */
export function isUnnamed(reading: Reading, entity: Entity): boolean {
	if (!entity.unnamed && !isMemberOf(entity)) return false
	const { tree, head } = entity
	const lemma = lemmaAt(tree, head)
	if (entity.pronoun || uposAt(tree, head) === 'NUM' || CROWD.test(lemma) || isOneOfMany(entity)) return true
	if (KNOWN.test(lemma) || SPOKESPERSON.test(lemma) || DOCUMENTS.has(lemma) || COUNTS.test(lemma)) return false
	if (KIN.test(lemma) && tree.tokens[head]?.xpos === 'NN') return false
	const inOffice = holdsOffice(entity) && !conditionIn(reading, tree.sentence.index)
	if (entity.class === 'force' || inOffice) return false
	const noun = reading.knowledge.nouns.info(lemma)
	if (noun?.isPerson) return true
	if (noun?.isGroup || BODY.test(lemma)) return false
	return entity.class === 'people' || SOURCES.has(lemma) || (entity.class === 'thing' && PERSONAL.test(lemma))
}

/** "exile groups", "a rights group": which of them is not told. */
const isOneOfMany = ({ tree, head, class: cls, definite }: Entity): boolean =>
	lemmaAt(tree, head) === 'group' &&
	cls === 'organisation' &&
	!definite &&
	(tree.tokens[head]?.xpos === 'NNS' ||
		kidsBy(tree, head, 'det').some((k) => /^(?:an?|one|another)$/.test(lemmaAt(tree, k))))
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

const BODY =
	/^(?:service|centre|center|archdiocese|diocese|church|union|agency|observatory|monitor|network|mission|watchdog|charity|tribunal|court|inquest|inquiry|probe|commission|panel|jury|leadership|management|prefecture|prosecution|defence|defense|opposition|command)$/
