/**
 * What a blast was meant for, where the words only say at which spot it went off: "a bomb exploded outside the courthouse", "a car bomb
 * at the market", "Monday's suicide bombing at a police academy", "a device left under her car". A road or a square is where.
 */
import type { Entity } from '../language/names/entity.ts'
import { below, caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../language/names/tree.ts'
import type { Role } from './draft.ts'
import { isRidden } from './frames/role.ts'
import { isNone } from './harm/none.ts'
import { entityAt, type Reading } from './reading.ts'
import type { Trigger } from './trigger.ts'

/** Spots so near that the thing was meant; who is only near is hit where he is a patrol or drives by. */
const AT =
	/^(?:at|in|inside|within|outside|under|underneath|beneath|beside|alongside|aboard|on|on board|among|amid|against|behind|opposite|in front of|next to|close to|at the (?:gate|entrance|door)s? (?:of|to))$/
const NEAR = /^(?:near|past|close to|next to|beside|among|under)$/
/** Ways and squares, and what is not more than a spot. */
const SPOT =
	/^(?:street|road|roadside|highway|motorway|lane|alley|avenue|boulevard|path|track|junction|intersection|crossroads?|roundabout|square|plaza|corner|kerb|pavement|sidewalk|bin|basket|can|area|district|quarter|suburb|neighbou?rhood|direction|cent(?:er|re)|wake|air|distance|room|floor|window|wall)$/
const EXPLODES = /^(?:bomb|device|explosive|charge|grenade|mine|landmine|ied|blast|explosion|bombing|parcel|package)$/
const SELF = /^(?:him|her|them|it|one)self$|^themselves$|^(?:vest|belt)$/
const BLASTS = /^(?:bomb|bombing|bombardment|blast|explosion|detonation|grenade|petrol-bombing|firebombing)$/

/** The things and people at the spot where the blast of this trigger went off. */
export function hitAt(reading: Reading, trigger: Trigger): Role[] {
	const { tree, sentence, token, word } = trigger
	if (word.type !== 'ASSAULT') return []
	const bombs = trigger.subjects.filter((e) => e.tree === tree && isBomb(e))
	const own =
		word.frame === 'blast' ||
		// "a car blew up outside the headquarters"
		(word.pos === 'v' &&
			word.mode === 'explosives' &&
			trigger.objects.length === 0 &&
			trigger.subjects.some(carries)) ||
		// "set off two charges under the pipeline", "blew himself up among recruits"
		(word.pos === 'v' && trigger.objects.some((e) => isBomb(e) || SELF.test(lemmaAt(tree, e.head)))) ||
		(word.pos === 'n' && BLASTS.test(lemmaAt(tree, token)))
	const spots = [
		...(own && word.pos === 'v' ? passing(tree, token) : []),
		...(own ? trigger.obliques.flatMap((o) => inFrontOf(tree, o.by, o.entity.head)) : []),
		...(own && word.pos === 'v' ? drivenInto(tree, token) : []),
		...bombs.flatMap((e) => spotsOf(tree, e.head)),
		...(own && word.pos === 'n' ? spotsOf(tree, token) : []),
		...[...bombs.map((e) => e.head), ...(own && word.pos === 'n' ? [token] : [])].flatMap((k) => addressed(tree, k)),
	]
	const seen = new Set<number>()
	return spots
		.filter(({ head }) => !seen.has(head) && seen.add(head))
		.map(({ by, head }) => ({ by, entity: entityAt(reading, sentence, head) }))
		.filter(({ by, entity }) => isHit(by, entity) && !isRidden(by, entity))
		.map(({ entity }) => ({ entity, rule: 'to-whom/blast-at' }))
}

const isBomb = (e: Entity): boolean =>
	(e.class === 'weapon' || e.class === 'event' || e.class === 'thing') && EXPLODES.test(lemmaAt(e.tree, e.head))

/** What brings a bomb. */
const carries = (e: Entity): boolean => e.class === 'platform' || e.class === 'weapon' || isBomb(e)

/** "in front of the court": the court. */
function inFrontOf(tree: Tree, by: string, head: number): { by: string; head: number }[] {
	const of = /^(?:front|gate|entrance|door)$/.test(lemmaAt(tree, head))
		? kidsBy(tree, head, 'nmod').find((k) => /^(?:of|to)$/.test(caseOf(tree, k)))
		: undefined
	return of === undefined ? [{ by, head }] : [{ by: 'outside', head: of }]
}

/** "drove a lorry into the barracks and blew himself up", "flew into a silo and exploded". */
function drivenInto(tree: Tree, verb: number): { by: string; head: number }[] {
	const above = tree.tokens[verb]?.deprel === 'conj' ? tree.tokens[verb]!.head : -1
	if (above < 0 || !DRIVEN.test(lemmaAt(tree, above))) return []
	return [...kidsBy(tree, above, 'obl'), ...kidsBy(tree, above, 'obj').flatMap((k) => kidsBy(tree, k, 'nmod'))]
		.filter((k) => /^(?:into|at|against|through|inside|to|up to)$/.test(caseOf(tree, k)))
		.map((head) => ({ by: 'inside', head }))
}
const DRIVEN =
	/^(?:fly|drive|crash|ram|slam|plough|plow|smash|walk|run|ride|sail|burst|steer|speed|plunge|dive|enter|rush)$/

/** "a bomb at the market", "a bomb planted inside the institute". */
function spotsOf(tree: Tree, head: number): { by: string; head: number }[] {
	return [head, ...kidsBy(tree, head, 'acl').filter((k) => PUT.test(lemmaAt(tree, k)))]
		.flatMap((k) => kidsBy(tree, k, 'nmod', 'obl'))
		.flatMap((k) => [k, ...kidsBy(tree, k, 'conj')].map((c) => ({ by: caseOf(tree, c) || caseOf(tree, k), head: c })))
}
const PUT = /^(?:plant|place|leave|put|lay|hide|conceal|attach|fix|stick|throw|hurl|lob|toss|fling|aim|park|bury|set)$/

/** "exploded as an army convoy passed": who goes by is near. */
function passing(tree: Tree, verb: number): { by: string; head: number }[] {
	// The tree may take "as an army convoy passed" for a phrase.
	const phrases = kidsBy(tree, verb, 'obl').filter(
		(k) => caseOf(tree, k) === 'as' && kidsBy(tree, k, 'acl').some((c) => PASSES.test(lemmaAt(tree, c))),
	)
	const clauses = kidsBy(tree, verb, 'advcl')
		.filter(
			(k) =>
				PASSES.test(lemmaAt(tree, k)) &&
				kidsBy(tree, k, 'mark', 'advmod').some((m) => /^(?:as|when|while)$/.test(lemmaAt(tree, m))),
		)
		.flatMap((k) => kidsBy(tree, k, 'nsubj'))
	return [...clauses, ...phrases].map((head) => ({ by: 'near', head }))
}
const PASSES =
	/^(?:pass|drive|travel|cross|approach|patrol|walk|ride|move|enter|leave|arrive|return|go|come|run|pull|stop|board|queue|wait|pray|gather|stand|sit|sleep|eat|shop|play)$/

/** "a parcel bomb addressed to Judge X" */
function addressed(tree: Tree, head: number): { by: string; head: number }[] {
	return kidsBy(tree, head, 'acl')
		.filter((k) => /^(?:address|send|mail|post|deliver)$/.test(lemmaAt(tree, k)))
		.flatMap((k) => kidsBy(tree, k, 'obl', 'nmod').filter((o) => caseOf(tree, o) === 'to'))
		.map((o) => ({ by: 'near', head: o }))
}

const PERSONAL = /^(?:he|she|him|her|they|them)$/

function isHit(by: string, entity: Entity): boolean {
	const { tree, head } = entity
	if (entity.pronoun && !PERSONAL.test(lemmaAt(tree, head))) return false
	if (SPOT.test(lemmaAt(tree, head)) || isNone(tree, head)) return false
	switch (entity.class) {
		case 'facility':
			return AT.test(by)
		case 'platform':
			return AT.test(by) || NEAR.test(by)
		case 'force':
		case 'people':
		case 'person':
			return NEAR.test(by) || by === 'in' || by === 'among'
		case 'organisation':
			// "outside the Ministry of Planning": its house.
			return /^(?:outside|inside|in front of|at|opposite|next to)$/.test(by)
		case 'thing':
			return AT.test(by) && (isQueue(tree, head) || STORE.test(lemmaAt(tree, head)))
		default:
			return false
	}
}
/** Buildings that no list knows. */
const STORE = /^(?:silo|elevator|kiosk|stall|tower|tank|pylon|generator|turbine)$/
/** People who stand in a row are there as people. */
const isQueue = (tree: Tree, head: number): boolean =>
	/^(?:queue|crowd|line)$/.test(lemmaAt(tree, head)) &&
	(lemmaAt(tree, head) !== 'line' || below(tree, head).some((k) => k > head && uposAt(tree, k) === 'NOUN'))
