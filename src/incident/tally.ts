/**
 * What each report says the toll is: its totals, or the sum of the groups where it states none. A group never replaces
 * the total, "others" are counted on top, and a range stays a range in every sum.
 */
import type { ClaimOf } from '../coding/schema.ts'
import { grouped } from '../report/grouped.ts'
import { groupKey, isGeneric, isProper, ORDINAL, peopleClass } from './names.ts'
import { compareText } from './order.ts'

export type HarmClaim = ClaimOf<'harm'>

/** One figure that somebody stands behind. */
export interface Total {
	readonly low: number | null
	readonly high: number | null
	/** What a table stands behind between the two. */
	readonly best?: number
	/** "at least", "more than". */
	readonly open: boolean
	readonly claims: readonly HarmClaim[]
	/** Summed from groups, not stated. */
	readonly derived: boolean
	/** Said to be the toll so far: "raising the toll to". */
	readonly update: boolean
	/** An account of some groups against the total that others state: a bound, and no count of all. */
	readonly rival?: boolean
}

export interface Tally {
	readonly totals: readonly Total[]
	/** Per group key, what is said of that group. */
	readonly groups: ReadonlyMap<string, readonly Total[]>
	/** Labels of the groups as printed. */
	readonly labels: ReadonlyMap<string, string>
	readonly aside: readonly { readonly claim: string; readonly reason: string }[]
	/** Deaths after the event: they add to an earlier toll. */
	readonly died: readonly HarmClaim[]
	/** The same per group key: a woman who died is one of the civilians whom the same speaker counts. */
	readonly diedIn: ReadonlyMap<string, readonly HarmClaim[]>
}

const ATTACKERS = '†'
const OTHERS = '+'

/** The claims of one kind of harm, of one report about one incident. `kindOf`: the kind of people that relational words mean. */
export function tallyOf(claims: readonly HarmClaim[], kindOf: (claim: HarmClaim) => string | null = () => null): Tally {
	const aside: { claim: string; reason: string }[] = []
	const admitted = claims.filter((claim) => {
		const reason = notAFigure(claim)
		if (reason) aside.push({ claim: claim.key, reason })
		return reason === null
	})
	const died = admitted.filter((c) => c.value.kind === 'killed' && !c.value.total && c.value.since === true)
	const counted = admitted.filter((c) => !died.includes(c))
	const stated = counted.filter(
		(c) => !c.value.attackers && (c.value.total || (isGeneric(c.value.who) && !c.value.part && !c.value.nationality)),
	)
	const specific = counted.filter((c) => !stated.includes(c))
	// "Two soldiers died and nine others": the nine are a group of their own when there are other groups and no total.
	// "Eleven people died. Three others died in hospital": three is no figure of the dead either.
	const isOthers = (c: HarmClaim): boolean => /\bothers?\b/i.test(c.value.who) && !c.value.total
	const others = stated.filter(
		(c) =>
			isOthers(c) &&
			(specific.some((s) => s.about === c.about && !s.value.attackers) ||
				stated.some((s) => s.about !== c.about && !isOthers(s))),
	)
	const whole = stated.filter((c) => !others.includes(c))
	const parts = [...specific, ...others]
	const groupOf = (c: HarmClaim): string => {
		if (others.includes(c)) return OTHERS
		if (c.value.attackers) return ATTACKERS
		const key = groupKey(c.value.who, c.value.nationality, kindOf(c))
		return key === '' ? OTHERS : key
	}
	const byGroup = grouped(parts, groupOf)
	const groups = new Map<string, Total[]>()
	const labels = new Map<string, string>()
	for (const [key, all] of byGroup) {
		labels.set(key, (all.find((c) => kindOf(c) === null) ?? all[0]!).value.who)
		if (key !== OTHERS) groups.set(key, distinctTotals(withoutParts(all, whole)))
	}
	const totals = distinctTotals(whole)
	const most = Math.max(-1, ...totals.map((t) => t.high ?? t.low ?? -1))
	const harmed = parts.filter((c) => !c.value.attackers)
	if (totals.length > 0) {
		const rivals = rivalsOf(harmed, whole, groupOf)
		const larger = harmed.filter((c) => !c.value.part && numberOf(c) > most && !totals.some((t) => t.open))
		const apart = rivals.some((r) => r.claims.some((c) => larger.includes(c)))
		const standing = rivals.filter((r) => apart || r.claims.some(isNoCivilian))
		totals.push(...standing)
		for (const claim of harmed) {
			if (standing.some((r) => r.claims.includes(claim))) continue
			if (larger.includes(claim)) totals.push(totalOf([claim]))
			else aside.push({ claim: claim.key, reason: 'a part of the total' })
		}
	} else {
		const sums = accountsOf(harmed).flatMap((account) => sumOf(account, groupOf) ?? [])
		totals.push(...sums)
		for (const c of harmed)
			if (!sums.some((sum) => sum.claims.includes(c))) aside.push({ claim: c.key, reason: 'told within another group' })
	}
	for (const c of parts) if (c.value.attackers) aside.push({ claim: c.key, reason: 'the harmed are the attackers' })
	return { totals, groups, labels, aside, died, diedIn: grouped(died, (c) => groupOfDead(c, specific, groupOf)) }
}

/** A woman or a child is one of the people whom the report counts, where it counts one group and no fighters. */
function groupOfDead(dead: HarmClaim, specific: readonly HarmClaim[], groupOf: (c: HarmClaim) => string): string {
	const kind = peopleClass(dead.value.who)
	const keys = new Set(specific.filter((c) => !c.value.attackers).map(groupOf))
	const [only = ''] = keys
	const mayBe = kind !== null && WITHIN.has(kind) && keys.size === 1 && !/\/(?:military|militant|police)$/.test(only)
	return mayBe ? only : groupOf(dead)
}

/**
 * What others than those who state the total count, each summed: parts of the total, unless one of them cannot be, or says that no civilian
 * was harmed and so that there are no more than the others that it counts.
 */
function rivalsOf(
	harmed: readonly HarmClaim[],
	whole: readonly HarmClaim[],
	groupOf: (c: HarmClaim) => string,
): readonly Total[] {
	const staters = new Set(whole.map(speakerOf))
	const others = harmed.filter((c) => !c.value.part && c.speaker.kind !== 'publisher' && !staters.has(speakerOf(c)))
	return [...grouped(others, speakerOf).values()].flatMap((account) => {
		const sum = sumOf(account, groupOf)
		return sum ? { ...sum, rival: true } : []
	})
}

const isNoCivilian = ({ value }: HarmClaim): boolean => value.count.max === 0 && peopleClass(value.who) === 'civilian'

const speakerOf = ({ speaker }: HarmClaim): string => `${speaker.kind}|${speaker.name}`

function notAFigure(claim: HarmClaim): string | null {
	const { count } = claim.value
	if (claim.stance === 'denies') return 'said to deny it'
	if (claim.factuality !== 'happened' && claim.factuality !== 'alleged') return `told as ${claim.factuality}`
	if (count.min === null && count.max === null) return 'words without a figure'
	if (count.vague) return 'words without a figure'
	return null
}

export const numberOf = (claim: HarmClaim): number =>
	claim.value.count.best ?? claim.value.count.min ?? claim.value.count.max ?? 0

/** "Nobody was hurt", said of all. */
export const isNobody = ({ high, claims }: Total): boolean =>
	high === 0 && claims.every(({ value }) => isGeneric(value.who) && !value.part && !value.attackers)

export function totalOf(claims: readonly HarmClaim[]): Total {
	const { count } = claims[0]!.value
	return {
		low: count.min,
		high: count.max ?? count.min,
		...(count.best === undefined ? {} : { best: count.best }),
		open: count.min !== null && count.max === null,
		claims,
		derived: false,
		update: claims.some((c) => c.value.total === true),
	}
}

/** Equal figures of one speaker are one, with all the claims that say so. */
export function distinctTotals(claims: readonly HarmClaim[]): Total[] {
	const same = grouped(claims, (c) => `${c.value.count.min}|${c.value.count.max}|${speakerOf(c)}`)
	return [...same.values()].map(totalOf)
}

/**
 * "Five soldiers were wounded, two of them badly": the two are among the five. The soldiers whom the ministry counts among its own 26 dead
 * are no part of the 40 whom the rebels boast of.
 */
function withoutParts(group: readonly HarmClaim[], whole: readonly HarmClaim[]): readonly HarmClaim[] {
	const counted = group.filter((c) => !c.value.part)
	const most = Math.max(0, ...counted.map(numberOf))
	const isOfOwnTotal = (c: HarmClaim): boolean =>
		whole.some((w) => speakerOf(w) === speakerOf(c)) && !counted.some((o) => speakerOf(o) === speakerOf(c))
	return group.filter((c) => !c.value.part || numberOf(c) > most || isOfOwnTotal(c))
}

/**
 * The army says that five fighters died, the other side that three shepherds did: rival accounts of one toll, each summed
 * by itself. Persons by name are the same whoever names them.
 */
function accountsOf(parts: readonly HarmClaim[]): (readonly HarmClaim[])[] {
	if (parts.every((c) => numberOf(c) === 1 && isProper(c.value.who))) return [parts]
	const all = [...grouped(parts, speakerOf).values()]
	// "His brother and two sons were among the dead", where others count 33 villagers: no account of the whole.
	const most = Math.max(0, ...all.filter((account) => !account.every(isPartOnly)).map(total))
	const accounts = most === 0 ? all : all.filter((account) => !account.every(isPartOnly) || total(account) > most)
	// "A fourth soldier has died", says the hospital: a part of somebody's toll and no toll of its own.
	const whole = accounts.filter((account) => account.some((c) => !FURTHER.test(c.value.who)))
	return whole.length > 0 ? whole : accounts
}
const FURTHER = new RegExp(`^(?:an? |the )?(?:${ORDINAL}|another|further|other)\\b`, 'i')

/**
 * The sum of the groups of one account. A sentence lists different people; two sentences may name the same ones in other words. So the
 * fullest list is taken, and from elsewhere only groups that cannot be among it.
 */
function sumOf(parts: readonly HarmClaim[], groupOf: (c: HarmClaim) => string): Total | null {
	if (parts.length === 0) return null
	const lists = [...grouped(withoutWithin(parts), (c) => c.about).values()].map((list) => onePerGroup(list, groupOf))
	lists.sort((a, b) => total(b) - total(a) || b.length - a.length || compareText(a[0]!.key, b[0]!.key))
	const taken = withoutWhole([...lists[0]!], groupOf)
	for (const list of lists.slice(1)) {
		for (const claim of list) {
			if (taken.every((held) => apart(held, claim, groupOf))) taken.push(claim)
		}
	}
	const counts = taken.map((c) => c.value.count)
	// One part of a total that nobody states ("two children among the dead") is a least; a list of parts is the whole.
	const open = counts.some((c) => c.max === null) || (taken.length === 1 && isPartOnly(taken[0]!))
	if (taken.length === 1) return { ...totalOf(taken), open }
	return {
		low: counts.reduce((sum, c) => sum + (c.min ?? 0), 0),
		high: counts.reduce((sum, c) => sum + (c.max ?? c.min ?? 0), 0),
		open,
		claims: taken,
		derived: true,
		update: false,
	}
}

/** "22 residents were injured, among them three children": a part is among those whom the same account counts. */
function withoutWithin(account: readonly HarmClaim[]): readonly HarmClaim[] {
	const counted = account.filter((c) => !c.value.part)
	const most = Math.max(0, ...counted.map(numberOf))
	return counted.length === 0 ? account : account.filter((c) => !c.value.part || numberOf(c) > most)
}

/** A person who puts a figure on a part says how many there were. */
export const isPartOnly = ({ value, evidence }: HarmClaim): boolean =>
	value.part === true && evidence.kind !== 'decision'

const total = (list: readonly HarmClaim[]): number => list.reduce((sum, c) => sum + numberOf(c), 0)

function onePerGroup(list: readonly HarmClaim[], groupOf: (c: HarmClaim) => string): HarmClaim[] {
	return [...grouped(list, groupOf).values()].map(
		(same) => [...same].sort((a, b) => numberOf(b) - numberOf(a) || b.score - a.score || compareText(a.key, b.key))[0]!,
	)
}

/** "Three service members, two of them American and one British": the three are the sum already. */
function withoutWhole(list: HarmClaim[], groupOf: (c: HarmClaim) => string): HarmClaim[] {
	for (const claim of list) {
		const rest = list.filter((c) => c !== claim && groupOf(c) !== groupOf(claim))
		if (rest.length > 1 && total(rest) === numberOf(claim)) return rest
	}
	return list
}

/** Among civilians there may be women and children; among "residents" students. */
const WITHIN = new Set(['child', 'woman', 'student', 'worker', 'migrant'])

function apart(a: HarmClaim, b: HarmClaim, groupOf: (c: HarmClaim) => string): boolean {
	const [x, y] = [groupOf(a), groupOf(b)]
	if (x === y || x === OTHERS || y === OTHERS) return false
	const [kindA, kindB] = [peopleClass(a.value.who), peopleClass(b.value.who)]
	if (kindA && kindA === kindB)
		return Boolean(a.value.nationality && b.value.nationality && a.value.nationality !== b.value.nationality)
	if ((kindA && WITHIN.has(kindA)) || (kindB && WITHIN.has(kindB))) return false
	if (isGeneric(a.value.who) || isGeneric(b.value.who)) return false
	// One person by name here and "a general" there are likely one; two names are two.
	if (numberOf(a) === 1 && numberOf(b) === 1) return isProper(a.value.who) && isProper(b.value.who) && !kindA && !kindB
	return true
}

export { ATTACKERS, OTHERS }
