/** A taking and the fight or raid for it are one event: "recaptured the town after four days of fighting", "raided two garages, arresting nine". */
import { ancestors, caseOf, headAt, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { carrierNoun } from '../what/light-verbs.ts'
import { tiedByPreposition } from './harm-of.ts'
import { isViolent } from './part.ts'

/** "raided two garages, arresting nine suspects", "were seized in raids on flats": the raid is how they were taken. */
export function isRaidForArrest(tree: Tree, arrest: Draft, raid: Draft): boolean {
	if (arrest.type !== 'COERCE' || !arrest.modes.includes('arrest') || raid.type !== 'ASSAULT') return false
	const [x, y] = [anchorOf(arrest), anchorOf(raid)]
	if (!RAIDS.has(lemmaAt(tree, y)) || raid.modes.length > 0) return false
	if (tree.tokens.some((t) => /^(?:kill|wound|injure|dead|die|shoot)$/i.test(t.lemma))) return false
	if (uposAt(tree, y) === 'NOUN') return tiedByPreposition(tree, x, y)
	const under = headAt(tree, x) === y && ['advcl', 'conj'].includes(relation(tree, x))
	return (
		under ||
		(relation(tree, x) === 'conj' && relation(tree, headAt(tree, x)) === 'advcl' && ancestors(tree, x).includes(y))
	)
}
/** "recaptured the town after four days of fighting", "took the hill in an assault": a place that was fought for. */
export function isTakenInBattle(tree: Tree, taken: Draft, battle: Draft): boolean {
	if (taken.type !== 'COERCE' || !taken.modes.includes('seize') || !isViolent(battle)) return false
	if (!taken.targets.some(({ entity: e }) => e.class === 'place' || e.class === 'facility')) return false
	const [x, y] = [anchorOf(taken), anchorOf(battle)]
	if (uposAt(tree, x) !== 'VERB' || battle.triggers[0]!.word.pos !== 'n' || !BATTLES.has(lemmaAt(tree, y))) return false
	// "after four days of house-to-house fighting", read as a verb.
	const noun = relation(tree, y) === 'acl' ? headAt(tree, y) : carrierNoun(tree, y)
	return headAt(tree, noun) === x && /^(?:after|in|during|following|amid)$/.test(caseOf(tree, noun))
}
const BATTLES = new Set(
	'fighting fight battle combat clash assault offensive attack firefight gunfight siege storm bombardment'.split(' '),
)

const RAIDS = new Set(['raid', 'search', 'sweep', 'swoop', 'storm', 'operation', 'comb'])
