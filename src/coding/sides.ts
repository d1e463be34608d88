/**
 * Who stands behind those who meet, deal or fight for them: "delegates of A and B", "border guards of A and B", "Karsovian and
 * Halvenian envoys" are A and B. What is done between two is done by both.
 */
import { withConjuncts } from '../language/names/arguments.ts'
import { type Entity, isParty, isSomebody } from '../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, type Tree } from '../language/names/tree.ts'
import type { Role } from './draft.ts'
import { entityAt, type Reading } from './reading.ts'
import type { Trigger } from './trigger.ts'

/** Those who speak and sign for another. */
const ENVOY =
	/^(?:delegate|delegation|representative|envoy|negotiator|mediator|emissary|diplomat|official|leader|president|premier|minister|chief|head|commander|general|side|team)$/
const MEDIATES = /^(?:mediat|broker|arbitrat)/
const BETWEEN = new Set(['between', 'among'])
const DEALS = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'RETREAT', 'CONCEDE'])

/** The doers of what is done together, each by the name of its side. */
export function sidesOf(reading: Reading, trigger: Trigger, actors: readonly Role[]): Role[] {
	const { word, tree, token, tokens } = trigger
	const clash = word.type === 'PROTEST' && word.pos === 'n' && BETWEEN_TWO.test(lemmaAt(tree, token))
	if (!DEALS.has(word.type) && word.type !== 'ASSAULT' && !clash) return [...actors]
	// "fighting raged on Sunday between X and Y"
	const goesOn = word.pos === 'n' && tree.tokens[token]?.deprel === 'nsubj' ? [tree.tokens[token]!.head] : []
	const between = [...tokens, ...goesOn, ...goesOn.flatMap((k) => kidsBy(tree, k, 'obl'))]
		.flatMap((k) => kidsBy(trigger.tree, k, 'obl', 'nmod'))
		.filter((k) => BETWEEN.has(caseOf(trigger.tree, k)))
		.flatMap((k) => withConjuncts(trigger.tree, k))
		.map((k) => entityAt(reading, trigger.sentence, k))
		.filter(isParty)
	// Who mediates between two is neither of them.
	const apart = BETWEEN_TWO.test(lemmaAt(tree, token)) && between.some((e) => tree.tokens[e.head]?.xpos === 'NNS')
	const several = between.length > 1 || apart
	if (several && !trigger.word.parts.some((part) => MEDIATES.test(part)))
		return between.map((entity) => ({ entity, rule: 'who/side' }))
	const sides = actors.flatMap((r) => {
		const behind = behindThem(reading, trigger, r.entity)
		return behind.length > 0 ? behind.map((entity) => ({ entity, rule: 'who/side' })) : [r]
	})
	const seen = new Set<number>()
	return sides.filter(({ entity }) => !seen.has(entity.head) && seen.add(entity.head))
}

function behindThem(reading: Reading, { sentence, word }: Trigger, entity: Entity): Entity[] {
	const { tree, head } = entity
	if (entity.pronoun || !['people', 'force', 'organisation'].includes(entity.class) || entity.group) return []
	const at = (k: number): Entity => entityAt(reading, sentence, k)
	const behind = kidsBy(tree, head, 'nmod')
		.filter((k) => ['of', 'from'].includes(caseOf(tree, k)))
		.flatMap((k) => withConjuncts(tree, k))
		.map((k) => calledSo(at(k), kidsBy(tree, k, 'appos').map(at)))
		.filter((e) => isNamedSide(e, DEALS.has(word.type)))
	if (behind.length > 1 || (behind.length === 1 && DEALS.has(word.type) && ENVOY.test(lemmaAt(tree, head))))
		return behind
	const before = kidsBy(tree, head, 'amod', 'compound')
		.flatMap((k) => withConjuncts(tree, k))
		.map(at)
		.filter((e) => e.country !== null)
	return before.length > 1 ? before : []
}

/** "of the rebel Front": the Front, which the tree may set beside the word for it. */
const calledSo = (e: Entity, beside: readonly Entity[]): Entity =>
	(e.unnamed && e.country === null ? beside.find((b) => isParty(b) && !b.unnamed) : undefined) ?? e

/** A capital may stand for its state where a deal is told; farmers of a town are farmers. */
const isNamedSide = (e: Entity, deals: boolean): boolean =>
	(isParty(e) || (deals && e.class === 'place')) && !e.pronoun && (!e.unnamed || e.country !== null)

const BETWEEN_TWO =
	/^(?:battle|clash|combat|crossfire|duel|exchange|fight|fighting|firefight|gun ?battle|gunfight|shoot-?out|skirmish|swap)$/
/** Those who clash or exchange fire do it to each other, where the words treat them alike: "X and Y clashed", "fire between X and Y". */
export const isMutual = ({ word, tree, token }: Trigger): boolean =>
	word.type === 'ASSAULT' &&
	(word.frame === 'clash' ||
		(word.pos === 'n' && BETWEEN_TWO.test(lemmaAt(tree, token))) ||
		kidsBy(tree, token, 'obj', 'obl').some((k) => isEachOther(tree, k)))
const isEachOther = (tree: Tree, k: number): boolean =>
	/^(?:each|one)$/.test(lemmaAt(tree, k)) && /^(?:other|another)$/.test(lemmaAt(tree, k + 1))
interface BothRoles {
	actors: Role[]
	targets: Role[]
}
export function bothWays({ actors, targets }: BothRoles): BothRoles {
	const parties = actors.filter((r) => isSomebody(r.entity))
	const apart = targets.filter((t) => !actors.some((r) => r.entity.head === t.entity.head))
	return parties.length < 2 || apart.length > 0 ? { actors, targets } : { actors, targets: parties }
}
