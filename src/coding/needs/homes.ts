/** What a crowd does to homes and houses of worship is violence against those who live and pray there, and no protest. */
import { type Entity, headLemma } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt } from '../../language/names/tree.ts'
import type { Trigger } from '../trigger.ts'
import { behind } from './need.ts'

export const hitsHomes = (trigger: Trigger): boolean =>
	[...trigger.objects, ...behind(trigger, 'to', 'on', 'into')].some((e) => HOME.test(headLemma(e)) && !isOffice(e))

const HOME =
	/^(?:house|home|hut|dwelling|shelter|village|hamlet|homestead|settlement|neighbou?rhood|slum|church|chapel|mosque|temple|synagogue|shrine|monastery|family|villager|settler|migrant|refugee)$/

/** "the customs house": nobody lives there. */
const isOffice = ({ tree, head }: Entity): boolean =>
	kidsBy(tree, head, 'compound', 'amod').some((k) =>
		/^(?:customs?|toll|state|government|counting|power|ruling|town|royal|assembly)$/.test(lemmaAt(tree, k)),
	)
