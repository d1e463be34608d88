/** Needs that ask what is acted on: "obj", "armed-obj", "envoy-obj". */
import { type Entity, headLemma, isArmed, isParty, isSomebody } from '../../language/names/entity.ts'
import { formAt, hasKid, headAt, kidsBy, lemmaAt, relation, uposAt } from '../../language/names/tree.ts'
import { isWarcraft, ROUNDS } from './arms.ts'
import { CROWD, ENVOY, isAbroad, isGroup, isOfState, isPerson, MANY, RELIEF, SIDES } from './kinds.ts'
import { anyOf, besides, type Needs } from './need.ts'
import { isTown } from './struck.ts'

export const WHOM: Needs = {
	obj: ({ objects }) => objects.length > 0,
	'no-obj': ({ objects }) => objects.length === 0,
	'no-subj': ({ subjects, objects }) => subjects.length === 0 && objects.length > 0,
	/** The phrase has its own object: "opened fire". */
	whole: ({ objects, tokens }) => objects.some((e) => tokens.includes(e.head)),
	'party-obj': ({ objects, recipients }) => [...objects, ...recipients].some(isSomebody),
	'state-obj': ({ objects, recipients }) => [...objects, ...recipients].some(isOfState),
	'official-obj': ({ objects }) => objects.some((e) => e.class === 'person' || e.class === 'state'),
	'envoy-obj': ({ objects }) => anyOf(objects, ENVOY),
	'envoy-near': ({ objects, recipients }) => anyOf([...objects, ...recipients], ENVOY),
	'no-envoy': ({ objects }) => !anyOf(objects, ENVOY),
	'mission-obj': ({ objects }) =>
		objects.some((e) =>
			kidsBy(e.tree, e.head, 'nmod', 'compound', 'nmod:poss').some((k) =>
				/^(?:mission|embassy|consulate|legation)$/.test(lemmaAt(e.tree, k)),
			),
		),
	'person-obj': ({ objects }) => objects.some((e) => isPerson(e) || isOfPeople(e)),
	'people-obj': ({ objects }) => objects.some((e) => e.class === 'people' && !e.sectors.includes('GOV')),
	'many-obj': ({ objects }) => objects.some((e) => MANY.test(headLemma(e)) || e.class === 'people'),
	'crowd-obj': ({ objects }) => anyOf(objects, CROWD),
	'abroad-obj': (t) => t.objects.some((e) => e.class === 'people' && isAbroad(t, e)),
	'civil-obj': ({ objects }) => anyOf(objects, CIVIL) || objects.some(isInjured),
	'outsider-obj': ({ objects }) => anyOf(objects, OUTSIDER),
	'faction-obj': ({ objects }) => objects.some((e) => isGroup(e) || SIDES.test(headLemma(e))),
	'sides-obj': ({ objects }) => objects.some((e) => isOfState(e) || SIDES.test(headLemma(e))),
	'armed-obj': ({ objects }) => objects.some(isArmed),
	'armed-any': ({ subjects, objects }) => subjects.some(isArmed) || objects.some(isArmed),
	'warcraft-obj': ({ objects }) => objects.some(isWarcraft),
	'mine-obj': (t) => anyOf([...t.objects, ...besides(t)], MINE),
	'weapon-near': (t) =>
		[...besides(t), ...t.objects].some(
			(e) => e.class === 'weapon' || e.class === 'platform' || ROUNDS.test(headLemma(e)) || headLemma(e) === 'fire',
		),
	'town-obj': ({ objects }) => objects.some(isTown),
	'territory-obj': ({ objects }) => anyOf(objects, LAND),
	'road-obj': ({ objects }) =>
		objects.some((e) => e.class === 'place' || e.class === 'facility' || ROAD.test(headLemma(e))),
	'media-obj': ({ objects }) => anyOf(objects, MEDIA),
	'relief-obj': ({ objects }) => anyOf(objects, RELIEF) || anyOf(objects, /^(?:inspector|monitor|observer)$/),
	// "dismissed the claim"; not "dismissed the officers".
	'thing-obj': ({ objects }) => objects.some((e) => !isParty(e)),
	'own-obj': ({ objects }) => objects.some((e) => hasKid(e.tree, e.head, 'nmod:poss', 'its', 'their', 'our', 'his')),
	'self-obj': ({ tree, token }) =>
		tree.tokens.slice(token, token + 3).some((t) => /^(?:him|her|them|it)sel(?:f|ves)$/i.test(t.form)),
}

/** "Nine were cut down": a number of nothing named, that something was done to, is of people; of "died and two were captured" it is of those told before. */
const isOfPeople = ({ tree, head }: Entity): boolean =>
	uposAt(tree, head) === 'NUM' &&
	tree.tokens[head]?.deprel === 'nsubj:pass' &&
	!(relation(tree, headAt(tree, head)) === 'conj' && lemmaAt(tree, headAt(tree, head)) === 'capture') &&
	(tree.kids[head] ?? []).every(
		(k) =>
			/^(?:case|nmod|advmod|det|amod|compound|punct)$/.test(tree.tokens[k]!.deprel) && tree.tokens[k]?.upos !== 'NOUN',
	)

/** "60 wounded": a number with a participle for a noun. */
const isInjured = ({ tree, head }: Entity): boolean =>
	uposAt(tree, head) === 'NUM' && /^(?:injured|sick|wounded)$/.test(formAt(tree, head + 1))

const CIVIL =
	/^(?:child|citizen|civilian|climber|compatriot|crew|employee|family|foreigner|homeless|hostage|inhabitant|national|patient|people|person|pilgrim|staff|student|refugee|resident|sailor|survivor|tourist|villager|woman|wounded|migrant|castaway|fisherman|passenger)$/
const OUTSIDER =
	/^(?:camp|civilian|family|foreigner|inhabitant|journalist|national|people|population|refugee|resident|settler|squatter|villager|crowd|demonstrator|protester|fighter|rebel|guerrilla|ship|vessel|tanker|plane|crew|town|village)$/
const LAND =
	/^(?:area|enclave|island|land|province|region|strip|territory|town|village|base|canal|district|sector|zone|peninsula)$/
const ROAD = /border|road|airspace|crossing|port|airport|bridge|market|school/
const MINE = /^(?:land)?mine$|^(?:ied|bomb|explosive|device|tripwire)$/
const MEDIA = /^(?:radio|station|channel|broadcaster|network|newspaper|paper|website|programme|program)$/
