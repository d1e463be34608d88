/** What is seen of a statement by itself when it is asked which event it is about: names that the weights are learned for. */
import { isNot } from '../../../language/names/clause.ts'
import { below, kidsBy, lemmaAt, uposAt } from '../../../language/names/tree.ts'
import { setOf } from '../../set-of.ts'
import { isBad } from '../act.ts'
import type { Saying } from '../saying.ts'
import { isSlight } from '../slight.ts'
import { insideOf, type Scene } from './scene.ts'

/** Words, not verbs, that point back at what was told. */
const POINTERS: Readonly<Record<string, ReadonlySet<string>>> = {
	/** What violence leaves behind. */
	left: setOf(
		'dead wounded injured injury body corpse victim casualty grave coffin blood burn shrapnel wound survivor mourner rubble debris ' +
			'wreckage crater smoke flame siren bullet cartridge shell-case stretcher ambulance morgue mortuary remains carnage panic toll ' +
			'death',
	),
	/** Who does it, when nobody is named. */
	doers: setOf(
		'attacker assailant gunman bomber raider killer shooter intruder kidnapper perpetrator assassin hijacker captor invader arsonist ' +
			'culprit assaulter sniper aggressor abductor knifeman rebel militant insurgent terrorist guerrilla fighter soldier troop',
	),
	/** With what. */
	means: setOf(
		'bomb device explosion blast explosive shell rocket missile mortar gunfire shot grenade drone jet warplane plane helicopter ' +
			'aircraft canister gas projectile round fire shooting firing bang boom munition warhead detonator gun rifle knife machete',
	),
	/** The deed itself. */
	deed: setOf(
		'attack killing murder bombing raid ambush massacre shooting assassination abduction kidnapping strike shelling assault act crime ' +
			'incident violence deed atrocity tragedy outrage it this that operation fighting clash unrest riot protest march rally ' +
			'demonstration arrest detention withdrawal talk deal agreement truce ceasefire accord release',
	),
}
/** People who were there, or who saw what it left. */
const WITNESS = setOf(
	'witness eyewitness survivor bystander onlooker passer-by passerby passenger resident villager neighbour neighbor inhabitant relative ' +
		'doctor medic nurse surgeon paramedic physician rescuer firefighter fireman undertaker coroner pathologist orderly hospital clinic',
)
const MODAL = /^(?:will|would|shall|may|might|could|must|should|can|ll|'ll|’ll)$/

export function seenOf(scene: Scene, saying: Saying): string[] {
	const { tree, head, said, speaker, entity } = saying
	const seen = ['statement', `act:${saying.act}`, `stance:${saying.stance}`, `kind:${speaker.kind}`]
	if (speaker.role) seen.push('role')
	if (entity && below(entity.tree, entity.head).some((k) => WITNESS.has(lemmaAt(entity.tree, k)))) seen.push('witness')
	seen.push(saying.quotes.length > 0 ? 'quoted' : 'unquoted')
	const own = scene.events.flatMap((event) => insideOf(event, saying))
	seen.push(own.length === 0 ? 'own:none' : own.every(isSlight) ? 'own:slight' : 'own:event')
	if (head >= 0) {
		const helpers = kidsBy(tree, head, 'aux', 'aux:pass', 'cop')
		const tags = [head, ...helpers].map((k) => tree.tokens[k]?.xpos)
		if (helpers.some((k) => MODAL.test(lemmaAt(tree, k)))) seen.push('modal')
		seen.push(
			tags.includes('VBD') ? 'tense:past' : tags.some((t) => t === 'VBZ' || t === 'VBP') ? 'tense:now' : 'tense:none',
		)
		if (isNot(tree, head)) seen.push('not')
		if (lemmaAt(tree, head) === 'be' || kidsBy(tree, head, 'cop').length > 0) seen.push('is')
		if (isBad(tree, head)) seen.push('bad')
	}
	const words = [...said].filter((k) => uposAt(tree, k) !== 'VERB')
	for (const [name, set] of Object.entries(POINTERS)) if (words.some((k) => set.has(lemmaAt(tree, k)))) seen.push(name)
	if (words.some((k) => uposAt(tree, k) === 'NUM')) seen.push('number')
	const earlier = scene.sayings.filter(
		(s) =>
			s.of === null && (s.sentence < saying.sentence || (s.sentence === saying.sentence && s.token < saying.token)),
	)
	seen.push(`earlier:${some(earlier.length)}`)
	return seen
}

/** A number, told roughly. */
export const some = (n: number): string => (n <= 3 ? String(n) : n <= 5 ? '4-5' : n <= 9 ? '6-9' : '10+')
