/**
 * When two names mean one: the same reference of the actor list, the same words, an acronym, a last name. Names are
 * compared, never changed; what a report printed is what a party lists.
 */
import type { ActorValue } from '../coding/schema.ts'
import { fold } from '../knowledge/fold.ts'

const TITLES = new Set(
	'mr mrs ms miss dr sir lord lady gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal adm admiral cmdr commander brig brigadier marshal president premier minister secretary senator governor mayor judge justice king queen prince princess sheikh sheik imam ayatollah pope bishop rev father chairman spokesman spokeswoman spokesperson'.split(
		' ',
	),
)
/** Before a title they belong to it ("Defence Secretary"), elsewhere they are the name ("Interior Ministry"). */
const QUALIFIERS = new Set(
	'prime foreign defence defense interior vice deputy acting former late army navy marine air force lieutenant major brigadier'.split(
		' ',
	),
)

/** Heads of names that many share: alone they name nobody. */
const HEADS = new Set(
	'ministry army police government military force group front movement party council committee command department office agency service union brigade column militia state company bank court embassy hospital university authority'.split(
		' ',
	),
)

const SMALL = new Set('the a an of and in on at for to from by with some several'.split(' '))

/** Words that name a kind of people and nobody in particular. */
const GENERIC = new Set(
	'people person persons others other total personnel casualties casualty victims victim individuals everyone one dead wounded injured men man fatalities deaths lives bodies'.split(
		' ',
	),
)

const TENS = 'twen|thir|for|fif|six|seven|eigh|nine'
const TEENS = '(?:thir|four|fif|six|seven|eigh|nine)teen'
/** "Fourth", "4th": which in a row, as a pattern. Not all that ends so: "youth", "health", "south". */
export const ORDINAL = `(?:(?:(?:${TENS})ty-)?(?:first|second|third|(?:four|fif|six|seven|eigh|nin)th)|(?:ten|eleven|twelf|${TEENS}|(?:${TENS})tie|hundred)th|\\d+(?:st|nd|rd|th))`

const MILITARY = 'military'
const CLASSES: Readonly<Record<string, string>> = classes({
	[MILITARY]:
		'soldier troop trooper serviceman servicewoman servicemember marine airman sailor conscript military army force commando ranger paratrooper reservist infantryman gi officer-corps',
	police: 'police policeman policewoman officer constable gendarme cop trooper-police',
	civilian: 'civilian resident villager noncombatant bystander passer-by passerby shopper worshipper worshiper',
	militant:
		'militant rebel insurgent guerrilla fighter militia militiaman gunman extremist terrorist jihadist combatant separatist attacker assailant bomber proxy',
	child: 'child girl boy pupil schoolchild schoolboy schoolgirl infant baby toddler teenager minor kid',
	student: 'student',
	woman: 'woman female',
	protester: 'protester protestor demonstrator marcher rioter',
	journalist: 'journalist reporter cameraman photographer correspondent',
	contractor: 'contractor',
	official: 'official minister governor mayor politician lawmaker senator deputy councillor judge magistrate',
	aid: 'aid-worker humanitarian medic nurse doctor paramedic volunteer',
	peacekeeper: 'peacekeeper observer',
	migrant: 'migrant refugee displaced',
	worker: 'worker miner farmer driver employee labourer laborer fisherman herder herdsman trader',
	prisoner: 'prisoner detainee inmate hostage captive',
	guard: 'guard bodyguard',
	passenger: 'passenger crew',
})

function classes(lists: Record<string, string>): Record<string, string> {
	const out: Record<string, string> = {}
	for (const [name, words] of Object.entries(lists)) for (const word of words.split(' ')) out[word] = name
	return out
}

/** Irregular and regular plurals to one form; lossy, for comparing only. */
export function singular(word: string): string {
	if (word === 'people') return 'people'
	if (word === 'children') return 'child'
	if (/(?:^|[a-z])men$/.test(word) && word.length > 3) return `${word.slice(0, -3)}man`
	if (word === 'men') return 'man'
	if (word === 'women') return 'woman'
	if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
	if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2)
	return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && word.length > 3
		? word.slice(0, -1)
		: word
}

const folded = new Map<string, readonly string[]>()

/** The words of a name for comparing: folded, without titles, articles and plurals. */
export function nameWords(name: string): readonly string[] {
	const known = folded.get(name)
	if (known) return known
	const all = (fold(name.replace(/[’']s?(?=\s|$)/g, '')) || name.toLowerCase()).split(' ').map(singular)
	const plain = all.filter((word) => !SMALL.has(word))
	const titled = plain.some((word) => TITLES.has(word))
	const bare = plain.filter((word) => !TITLES.has(word) && !(titled && QUALIFIERS.has(word)))
	const words = bare.length > 0 ? bare : plain.length > 0 ? plain : all
	if (folded.size > 50_000) folded.clear()
	folded.set(name, words)
	return words
}

const keys = new Map<string, string>()

export function nameKey(name: string): string {
	const known = keys.get(name)
	if (known !== undefined) return known
	const made = nameWords(name).join(' ')
	if (keys.size > 50_000) keys.clear()
	keys.set(name, made)
	return made
}

/** "people", "14 others": nobody in particular, so a figure for them is a figure for all. */
export function isGeneric(name: string): boolean {
	const words = fold(name)
		.split(' ')
		.map((word) => (word === 'people' ? word : singular(word)))
	return words.every((w) => w === '' || SMALL.has(w) || GENERIC.has(w) || GENERIC.has(`${w}s`) || /^[\d,.]+$/.test(w))
}

/** The kind of people the last word (or any word) of a description names: "US service members" -> military. */
export function peopleClass(name: string): string | null {
	const known = classOf.get(name)
	if (known !== undefined) return known
	const found = readClass(name)
	if (classOf.size > 50_000) classOf.clear()
	classOf.set(name, found)
	return found
}

const classOf = new Map<string, string | null>()

function readClass(name: string): string | null {
	const words = fold(name)
		.replace('service member', 'servicemember')
		.replace('aid worker', 'aid-worker')
		.split(' ')
		.map(singular)
	for (const word of [...words].reverse()) {
		const found = CLASSES[word.replace(/^servicemembers?$/, 'servicemember')]
		if (found) return found
	}
	return null
}

const capitals = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase()

/** True when two printed names can be one: equal, acronym, last name, or most of the words. */
export function sameName(a: string, b: string): boolean {
	const x = nameWords(a)
	const y = nameWords(b)
	const [one, two] = [x.join(' '), y.join(' ')]
	if (one === two) return one !== ''
	const [short, long] = x.length <= y.length ? [x, y] : [y, x]
	const [shortName, longName] = x.length <= y.length ? [a, b] : [b, a]
	const head = short[0] ?? ''
	if (short.length === 1) {
		if (
			head.length >= 2 &&
			long.length >= 2 &&
			(capitals(longName) === head || long.map((w) => w[0]).join('') === head)
		)
			return true
		// A last name alone: only for capitalised names, never for "forces" or "officials".
		return (
			long.length <= 4 &&
			long.at(-1) === head &&
			head.length > 2 &&
			isProper(shortName) &&
			isProper(longName) &&
			!peopleClass(head) &&
			!HEADS.has(head) &&
			!GENERIC.has(head)
		)
	}
	const shared = short.filter((word) => long.includes(word)).length
	if (shared < short.length || shared * 2 <= long.length) return false
	// "Ministry of Health" and "Health Ministry"; but not "Army of Islam" and "Islam".
	return shared === long.length || short.at(-1) === long.at(-1)
}

/** True when the name's last word is written with a capital: a name rather than a description. */
export function isProper(name: string): boolean {
	const last = name.trim().split(/\s+/).at(-1) ?? ''
	return /^["“'‘(]?\p{Lu}/u.test(last)
}

/** How far two parties can be one: `same`, `like` (same kind and country), `other` (both named, different), or `open`. */
export function compareActors(a: ActorValue, b: ActorValue): ActorMatch {
	const [x, y] = [actorId(a), actorId(b)]
	const id = x < y ? x * 2 ** 26 + y : y * 2 ** 26 + x
	const known = compared.get(id)
	if (known) return known
	const found = match(a, b)
	if (compared.size > 200_000) compared.clear()
	compared.set(id, found)
	return found
}

export type ActorMatch = 'same' | 'like' | 'other' | 'open'

/** The same few parties are compared over and over: what was found is kept by the number of each. */
const compared = new Map<number, ActorMatch>()
const numbers = new Map<string, number>()
const numberOf = new WeakMap<ActorValue, number>()

function actorId(a: ActorValue): number {
	const held = numberOf.get(a)
	if (held !== undefined) return held
	const key = `${a.name}|${a.ref ?? ''}|${a.kind}|${a.country ?? ''}|${a.sponsor ?? ''}|${a.unnamed}`
	const made = numbers.get(key) ?? numbers.size
	numbers.set(key, made)
	numberOf.set(a, made)
	return made
}

function match(a: ActorValue, b: ActorValue): ActorMatch {
	if (a.ref && b.ref) return a.ref === b.ref ? 'same' : a.country && a.country === b.country ? 'open' : 'other'
	if (sameName(a.name, b.name)) return 'same'
	const [ca, cb] = [a.country ?? a.sponsor, b.country ?? b.sponsor]
	const [pa, pb] = [peopleClass(a.name), peopleClass(b.name)]
	if (ca && cb && ca === cb) {
		if (a.kind === 'state' || b.kind === 'state') return isSide(a) && isSide(b) ? 'like' : 'open'
		if (pa && pb) return pa === pb ? 'like' : 'open'
		return 'open'
	}
	if (ca && cb && a.country && b.country) return isSide(a) && isSide(b) ? 'other' : 'open'
	if (pa && pa === pb) return ca || cb ? 'open' : 'like'
	if (a.unnamed || b.unnamed) return 'open'
	return isNamed(a) && isNamed(b) ? 'other' : 'open'
}

const isSide = (a: ActorValue): boolean => a.kind === 'state' || a.kind === 'force'
const isNamed = (a: ActorValue): boolean =>
	!a.unnamed && a.kind !== 'people' && a.kind !== 'facility' && isProper(a.name)

/**
 * Key under which harm figures of one group fall together: class and nationality, else the words. Relational words ("its men") have
 * the class that follows from who says them.
 */
export function groupKey(who: string, nationality: string | undefined, bySpeaker: string | null = null): string {
	if (bySpeaker) return `${nationality ?? ''}/${bySpeaker}`
	if (isGeneric(who) && !nationality) return ''
	const kind = peopleClass(who)
	if (kind && !isPersonName(who)) return `${nationality ?? ''}/${kind}`
	if (isGeneric(who)) return `${nationality ?? ''}/`
	return nameKey(who)
}

/** "Ana Ruiz", not "US troops": a capital and no word for a kind of people. */
export function isPersonName(who: string): boolean {
	return isProper(who) && !peopleClass(who.split(' ').at(-1) ?? '')
}
