/** What an event is called: by how its weapon came, else by its mode, else by its type. */
import type { EventValue, WeaponValue } from '../coding/schema.ts'

const BY_DELIVERY: Readonly<Record<string, string>> = {
	rocket: 'Rocket attack',
	missile: 'Missile attack',
	artillery: 'Shelling',
	mortar: 'Mortar attack',
	'air-dropped': 'Airstrike',
	helicopter: 'Helicopter attack',
	drone: 'Drone strike',
	naval: 'Naval attack',
	placed: 'Bombing',
	mine: 'Mine explosion',
	suicide: 'Suicide attack',
	'vehicle-bomb': 'Car bombing',
	thrown: 'Grenade attack',
	'small-arms': 'Shooting',
	blade: 'Knife attack',
	fire: 'Arson attack',
	chemical: 'Chemical attack',
	'ground-vehicle': 'Vehicle attack',
}
const BY_MODE: Readonly<Record<string, string>> = {
	abduct: 'Abduction',
	beat: 'Beating',
	torture: 'Torture',
	sexual: 'Sexual violence',
	destroy: 'Destruction',
	firearms: 'Shooting',
	explosives: 'Bombing',
	'suicide-attack': 'Suicide attack',
	aerial: 'Airstrike',
	drone: 'Drone strike',
	'crowd-control': 'Force against a crowd',
	demo: 'Demonstration',
	riot: 'Riot',
	strike: 'Strike',
	hunger: 'Hunger strike',
	boycott: 'Boycott',
	obstruct: 'Blockade',
	arrest: 'Arrest',
	seize: 'Seizure',
	curfew: 'Curfew',
	censor: 'Censorship',
	deport: 'Deportation',
	convict: 'Conviction',
	ceasefire: 'Ceasefire',
	release: 'Release',
	withdraw: 'Withdrawal',
	resign: 'Resignation',
	troops: 'Troop deployment',
}
const BY_TYPE: Readonly<Record<EventValue['type'], string>> = {
	AGREE: 'Agreement',
	CONSULT: 'Talks',
	SUPPORT: 'Support',
	CONCEDE: 'Concession',
	COOPERATE: 'Cooperation',
	AID: 'Aid',
	RETREAT: 'Retreat',
	REQUEST: 'Demand',
	ACCUSE: 'Accusation',
	REJECT: 'Rejection',
	THREATEN: 'Threat',
	PROTEST: 'Protest',
	SANCTION: 'Sanction',
	MOBILIZE: 'Mobilisation',
	COERCE: 'Coercion',
	ASSAULT: 'Attack',
}

/** "Rocket attack", "Arrest", "Talks". */
export function eventInWords(event: EventValue, weapons: readonly WeaponValue[]): string {
	const delivery = event.delivery ?? weapons.map((weapon) => weapon.delivery).find((d) => d !== undefined)
	const mode = event.modes.map((m) => BY_MODE[m]).find((words) => words !== undefined)
	const by = event.type === 'ASSAULT' ? (delivery && BY_DELIVERY[delivery]) || byKind(event, weapons) : undefined
	return by ?? mode ?? BY_TYPE[event.type]
}

/** "Rockets hit a base" does not say how they came: the kind of weapon, where it agrees with the mode. */
function byKind({ modes }: EventValue, weapons: readonly WeaponValue[]): string | undefined {
	if (!modes.includes('heavy-weapons') && !modes.includes('drone')) return undefined
	const kinds = new Set(weapons.map(({ kind }) => kind))
	const [only] = kinds
	return kinds.size === 1 && only !== undefined && ['rocket', 'missile', 'mortar', 'artillery', 'drone'].includes(only)
		? BY_DELIVERY[only]
		: undefined
}
