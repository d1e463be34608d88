/** Kinds of arms by their words: troops, ships and aircraft of war, armour, rounds. */
import { type Entity, headLemma, isArmed } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt } from '../../language/names/tree.ts'

/** Who or what can strike. */
export const bearsArms = (e: Entity): boolean =>
	isArmed(e) || e.class === 'state' || e.class === 'weapon' || e.class === 'platform'

export const TROOPS =
	/^(?:army|battalion|brigade|column|commando|company|contingent|division|fighter|force|garrison|guerrilla|insurgent|legionnaire|marine|militia|militiaman|paratrooper|peacekeeper|rebel|regiment|reinforcement|soldier|squad|tank|troops?|unit)$/
export const REINFORCEMENT =
	/^(?:reinforcement|battalion|brigade|contingent|division|regiment|flotilla|fleet|peacekeeper)$/
/** What is fired, and nothing else: "fire" may be of words. */
export const ROUNDS = /^(?:bullet|gunfire|shrapnel|shot|grenade|cannon|round|machinegun|shell)$/

const WARCRAFT =
	/^(?:battleship|bomber|carrier|corvette|cruiser|destroyer|fighter|fleet|flotilla|frigate|gunboat|interceptor|jet|minesweeper|minehunter|submarine|warplane|warship|armada|helicopter|cutter|vessel|ship|boat|aircraft|plane)$/
const WARLIKE =
	/^(?:armed|combat|fighter|gun|military|missile|naval|navy|patrol|war|coastguard|battle|assault|guided|air)$/
/** "patrol boat", "navy helicopter", or a word that is of war by itself. */
export const isWarcraft = (e: Entity): boolean => {
	const lemma = headLemma(e)
	if (!WARCRAFT.test(lemma)) return e.class === 'platform' && isArmed(e)
	if (!/^(?:helicopter|cutter|vessel|ship|boat|aircraft|plane|jet|carrier|fleet)$/.test(lemma)) return true
	return (
		kidsBy(e.tree, e.head, 'compound', 'amod', 'nmod', 'nmod:poss').some((k) => WARLIKE.test(lemmaAt(e.tree, k))) ||
		(e.country !== null && lemma !== 'plane') ||
		lemma === 'carrier'
	)
}

const ARMOUR = /^(?:armour|armor|apc|car|column|carrier|tank|vehicle)$/
const ARMOURED = /^(?:armoured|armored|army|military|tank|troop)$/
export const isArmour = (e: Entity): boolean =>
	headLemma(e) === 'tank' ||
	(ARMOUR.test(headLemma(e)) &&
		kidsBy(e.tree, e.head, 'compound', 'amod', 'nmod').some((k) => ARMOURED.test(lemmaAt(e.tree, k))))
