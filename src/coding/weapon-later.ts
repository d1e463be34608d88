/** What the next sentences say was used: "The attackers used machine guns.", "They struck him with iron bars." */
import type { WeaponEntry } from '../knowledge/index.ts'
import { argumentsOfVerb, isPassive } from '../language/names/arguments.ts'
import { type Entity, isArmed } from '../language/names/entity.ts'
import { caseOf, headAt, headOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import type { Draft } from './draft.ts'
import { entityAt, type Reading } from './reading.ts'
import { kindOf, weaponOf } from './weapon-told.ts'
import { isUsed, USE } from './weapon-used.ts'

/** Gives what is used in a sentence that tells of no deed of its own to the deed told last. */
export function readWeaponsLater(
	reading: Reading,
	sentence: number,
	here: readonly Draft[],
	before: readonly Draft[],
): void {
	const tree = reading.trees[sentence]
	const names = reading.entities[sentence]?.names
	const told = before.filter(
		(d) => FORCE.has(d.type) && d.factuality === 'happened' && !d.background && sentence - d.sentence <= 2,
	)
	if (!tree || !names || told.length === 0) return
	if (here.some((d) => FORCE.has(d.type) && !d.rules.includes('what/in-the-wake'))) return
	for (const { entry, tokens } of names.weapons) {
		const head = headOf(tree, tokens)
		// A crowd throws what lies about; more is a deed of its own.
		const event = told.findLast((d) => d.type !== 'PROTEST' || d.modes.includes('riot') || THROWN.has(entry.family))
		if (!event) continue
		if (entry.family === 'event' || event.weapons.some((w) => w.kind === kindOf(entry))) continue
		if (!isUsed(reading, tree, sentence, { ...event, triggers: [] }, entry, head)) continue
		if (!isTold({ reading, sentence, tree, event }, entry, head)) continue
		const named = event.weapons.filter((w) => !w.rules.includes('with-what/implied'))
		event.weapons = [...named, { ...weaponOf(reading, tree, entry, tokens, head, event), fate: null }]
	}
}
const FORCE = new Set(['ASSAULT', 'PROTEST'])
const THROWN = new Set(['stone', 'petrol bomb'])

interface Scene {
	readonly reading: Reading
	readonly sentence: number
	readonly tree: Tree
	readonly event: Draft
}

function isTold(scene: Scene, entry: WeaponEntry, head: number): boolean {
	const { tree } = scene
	let top = head
	while (relation(tree, top) === 'conj' && caseOf(tree, top) === '') top = headAt(tree, top)
	return (
		isWielded(scene, top) ||
		isStruckWith(tree, top) ||
		isShotFrom(tree, top) ||
		isSaidToBe(tree, top) ||
		isBorne(scene, top, entry) ||
		isFireHeard(tree, head, entry)
	)
}

/** "The attackers used machine guns", "grenades were thrown through the windows", "one of them pulled a pistol". */
function isWielded(scene: Scene, top: number): boolean {
	const { tree } = scene
	const verb = headAt(tree, top)
	if (!USE.has(lemmaAt(tree, verb)) || uposAt(tree, verb) !== 'VERB') return false
	const { objects, subjects } = argumentsOfVerb(tree, verb)
	if (!objects.includes(top)) return false
	const doers = subjects.map((k) => entityAt(scene.reading, scene.sentence, k))
	return doers.length === 0 ? isPassive(tree, verb) : doers.some((e) => isDoer(scene, e) || isArmed(e))
}

/** "The post was hit with rifles and grenades", "they pounded it with mortars". */
const isStruckWith = (tree: Tree, top: number): boolean =>
	caseOf(tree, top) === 'with' && STRIKES.test(lemmaAt(tree, headAt(tree, top)))
const STRIKES =
	/^(?:hit|strike|attack|engage|pound|rake|beat|shoot|spray|cut|hack|slash|stab|club|batter|pelt|shower|bombard|kill|smash|fire|open)$/

/** "One of them fired a burst from a sub-machine gun", "he was hit by four bullets from a pistol". */
const isShotFrom = (tree: Tree, top: number): boolean => {
	if (caseOf(tree, top) !== 'from') return false
	const shot = headAt(tree, top)
	return /^(?:fire|shoot|open|spray|shot|burst|bullet|round|volley)$/.test(lemmaAt(tree, shot))
}

/** "The weapon was a 9mm pistol." */
const isSaidToBe = (tree: Tree, top: number): boolean =>
	kidsBy(tree, top, 'cop').length > 0 &&
	kidsBy(tree, top, 'nsubj').some((k) => /^(?:weapon|arm|gun|device)$/.test(lemmaAt(tree, k)))

/** "They went from hut to hut with machetes", "the mob was armed with axes": what those who did it bore. */
function isBorne(scene: Scene, top: number, { kind, platform }: WeaponEntry): boolean {
	const { tree } = scene
	if (platform || !BORNE.has(kind) || caseOf(tree, top) !== 'with') return false
	const verb = headAt(tree, top)
	return bearersOf(tree, verb).some((k) => isDoer(scene, entityAt(scene.reading, scene.sentence, k)))
}

function bearersOf(tree: Tree, verb: number): readonly number[] {
	// "The gunman, armed with a rifle, gave himself up": an adjective to the parser, or a verb.
	if (/^armed$/i.test(tree.tokens[verb]!.form)) {
		const own = kidsBy(tree, verb, 'nsubj')
		// "Riders armed with guns came": new people, with a deed of their own.
		return own.length > 0 ? own : [headAt(tree, verb)].filter((k) => kidsBy(tree, k, 'det', 'nummod').length > 0)
	}
	return uposAt(tree, verb) === 'VERB' ? argumentsOfVerb(tree, verb).subjects : [verb]
}

/** Arms that somebody bears, and no gear that an army has. */
const BORNE = new Set(['blade', 'blunt', 'firearm', 'machine-gun', 'incendiary', 'grenade'])

/** Those who did it, by the same word, as "they" or by a word for any who attack. */
function isDoer({ event }: Scene, e: Entity): boolean {
	const did = event.actors.map((r) => lemmaAt(r.entity.tree, r.entity.head))
	const word = lemmaAt(e.tree, e.head)
	return /^they$/i.test(e.name) || e.class === 'armed-group' || did.includes(word) || MOB.test(word)
}
const MOB =
	/^(?:mob|attacker|assailant|raider|killer|rioter|gunm[ae]n|youth|one|m[ae]n|side|both|camp|rider|bandit|robber|pirate|invader|intruder|hoodlum|thug)$/

/** "Small-arms and mortar fire continued for two hours." */
function isFireHeard(tree: Tree, head: number, { words }: WeaponEntry): boolean {
	if (!/^(?:small[- ]arms?|mortar|artillery|machine[- ]?gun|rocket)(?: fire)?$/.test(words)) return false
	let top = head
	while (/^(?:conj|compound)$/.test(relation(tree, top))) top = headAt(tree, top)
	return (
		[top, ...kidsBy(tree, top, 'conj')].some((k) => lemmaAt(tree, k) === 'fire') &&
		/^nsubj/.test(relation(tree, top)) &&
		/^(?:continue|hear|ring|echo|last|go|follow|erupt|resume)$/.test(lemmaAt(tree, headAt(tree, top)))
	)
}
