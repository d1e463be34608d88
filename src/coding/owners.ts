/** Whose arms they were: where a weapon or craft is the subject of an attack, its owner or user is the doer. */
import { withConjuncts } from '../language/names/arguments.ts'
import { type Entity, isArmed, isParty } from '../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, type Tree } from '../language/names/tree.ts'
import type { Role } from './draft.ts'
import { entityAt, type Reading } from './reading.ts'
import type { Trigger } from './trigger.ts'

/** "Israeli warplanes struck", "a US drone killed": the state, force or group whose craft or weapon it is. */
export function ownersOf(reading: Reading, trigger: Trigger): Role[] {
	if (!BY_ARMS.has(trigger.word.type) || NOT_BY_ARMS.has(trigger.word.frame) || isBlownUp(trigger)) return []
	const { tree, sentence, token } = trigger
	const by = trigger.obliques.filter((o) => trigger.word.pos === 'n' && BY.test(o.by)).map((o) => o.entity)
	const arms = [
		...trigger.subjects,
		...by,
		...(trigger.word.pos === 'n' ? [entityAt(reading, sentence, token)] : []),
	].filter((e) => e.class === 'platform' || e.class === 'weapon' || e.head === token)
	const senders = trigger.word.pos === 'v' ? sendersOf(reading, sentence, tree, token, arms) : []
	if (senders.length > 0) return senders.map((entity) => ({ entity, rule: 'who/sender' }))
	const owners = arms
		.filter((e) => e.head !== token)
		// Who made a missile is not who fired it; whose it is, is.
		.flatMap((e) =>
			e.class === 'weapon' && MADE.test(lemmaAt(e.tree, e.head))
				? kidsBy(e.tree, e.head, 'nmod:poss')
				: [
						...kidsBy(e.tree, e.head, 'amod', 'compound', 'nmod:poss', 'nmod:desc'),
						...kidsBy(e.tree, e.head, 'nmod').filter((k) => caseOf(e.tree, k) === 'of'),
					],
		)
		.filter((k) => !/^[-–]$/.test(tree.tokens[k + 1]?.form ?? ''))
		.map((k) => entityAt(reading, sentence, k))
		// "its aircraft": whose "it" is, is asked elsewhere.
		.filter((e) => (e.pronoun ? OWN.test(lemmaAt(tree, e.head)) : e.class === 'state' || isArmed(e) || isRuling(e)))
	if (owners.length > 0) return owners.slice(0, 1).map((entity) => ({ entity, rule: 'who/owner' }))
	return arms.flatMap((e) => usersOf(reading, sentence, tree, e.head)).map((entity) => ({ entity, rule: 'who/user' }))
}

/** "shelling by X's guns", "a raid with X's helicopters" */
const BY = /^(?:by|with)$/

/** "used helicopters to strafe a camp", "sent jets to bomb it": who uses or sends them. */
function sendersOf(reading: Reading, sentence: number, tree: Tree, token: number, arms: readonly Entity[]): Entity[] {
	const above = tree.tokens[token]?.head ?? -1
	if (!['xcomp', 'advcl'].includes(tree.tokens[token]?.deprel ?? '') || !SENDS.has(lemmaAt(tree, above))) return []
	if (!kidsBy(tree, token, 'mark').some((k) => lemmaAt(tree, k) === 'to')) return []
	const sent = kidsBy(tree, above, 'obj').flatMap((k) => withConjuncts(tree, k))
	if (arms.length > 0 && !arms.some((e) => sent.includes(e.head))) return []
	return kidsBy(tree, above, 'nsubj')
		.flatMap((k) => withConjuncts(tree, k))
		.map((k) => entityAt(reading, sentence, k))
		.filter((e) => isParty(e))
}
const SENDS = new Set('use,send,dispatch,deploy,order,scramble,employ,call,bring'.split(','))

/** What befalls the subject. */
const NOT_BY_ARMS = new Set(['die', 'mine', 'under'])
const OWN = /^(?:its|our|their|his|her)$/
/** "An army truck blew up" */
const isBlownUp = ({ word, objects }: Trigger): boolean =>
	word.mode === 'explosives' && word.pos === 'v' && objects.length === 0
/** What craft and guns do: strike, and seize or stop. */
const BY_ARMS = new Set(['ASSAULT', 'COERCE'])
/** "government aircraft" */
const isRuling = (e: Entity): boolean => e.class === 'organisation' && e.sectors.includes('GOV')

/** Arms that bear the name of the country they were bought in; "Karsovian artillery" and "a Karsovian drone" are of the army. */
const MADE = /^(?:rifle|pistol|revolver|mine|landmine|grenade|vest|suv|car|truck)$/

/** What somebody does with a weapon, or says of a deed: "a bomb planted by X", "rockets fired by X", "an attack claimed by X". */
const USES = new Set(
	'plant,fire,launch,drop,lay,lob,set,throw,hurl,detonate,place,leave,shoot,operate,claim,attribute,blame,mount,stage,carry,perpetrate,send'.split(
		',',
	),
)
function usersOf(reading: Reading, sentence: number, tree: Tree, head: number): Entity[] {
	return kidsBy(tree, head, 'acl')
		.filter((k) => USES.has(lemmaAt(tree, k)) && kidsBy(tree, k, 'nsubj').length === 0)
		.flatMap((k) => kidsBy(tree, k, 'obl', 'nmod').filter((o) => caseOf(tree, o) === byOf(lemmaAt(tree, k))))
		.flatMap((k) => withConjuncts(tree, k))
		.map((k) => entityAt(reading, sentence, k))
		.filter((e) => isParty(e) && !e.pronoun)
}
const byOf = (verb: string): string => (verb === 'blame' ? 'on' : verb === 'attribute' ? 'to' : 'by')
