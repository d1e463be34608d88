/**
 * Could these two be one event? Points for and against, each with the words that say why. Nothing is joined here.
 * The points are log-odds by judgement, set on constructed pairs; `JOIN` and `PROPOSE` say what they come to.
 */

import { compareHarms, compareNames, compareText, compareVictims, compareWords } from './compare-told.ts'
import { WEAPON_WORDS, weaponPoints } from './family.ts'
import { compareActors } from './names.ts'
import type { Profile } from './profile.ts'
import { type Comparison, Sheet } from './sheet.ts'
import { type Days, gap, width } from './when.ts'
import { comparePlaces, coreOf, fineness, isPoint, metres, reach, sharedName } from './where.ts'

/** From here on two events are one. */
export const JOIN = 5
/** From here on a person is asked. */
export const PROPOSE = 3.4
/** Below this two members keep whole groups apart. */
export const VETO = -1

/** What an agreement counts that is half expected: of days and places in one report, or carried from another event of its report. */
const HALF = 0.5

/** The most that each part of a comparison can add, rounded up. */
const MOST = { sides: 3.1, means: 2.1, harms: 3.7, victims: 4.1, words: 3.1, text: 3.6, news: 0.5 } as const

/**
 * `within`: both are of one report, so that its date says nothing. With `least` a comparison ends as soon as it is seen that the
 * two come to less, whatever else they tell.
 */
export function compareProfiles(a: Profile, b: Profile, within = false, least = Number.NEGATIVE_INFINITY): Comparison {
	const sheet = new Sheet()
	if (a.real !== b.real) sheet.add(-6, 'one happened, the other was only threatened, planned or supposed')
	if (!sharesFamily(a, b)) sheet.add(-8, 'different kinds of event')
	else if (!a.types.some((t) => b.types.includes(t))) sheet.add(-0.7, 'coded as different types')
	// One report is mostly about one day and one place: within it these say half as much.
	const half = within ? HALF : 1
	compareTimes(sheet, a, b, within, half)
	const placed = compareWheres(sheet, a, b, half)
	if (!placed && !within) compareNames(sheet, a, b)
	const told =
		(a.victims.length > 0 && b.victims.length > 0 ? MOST.victims : 0) +
		(a.words.length > 0 && b.words.length > 0 ? MOST.words : 0) +
		MOST.text +
		MOST.news
	if (sheet.points + MOST.sides + MOST.means + MOST.harms + told < least) return sheet
	compareSides(sheet, a, b)
	compareMeans(sheet, a, b)
	if (sheet.points + MOST.harms + told < least) return sheet
	compareHarms(sheet, a, b, within)
	if (sheet.points + told < least) return sheet
	compareVictims(sheet, a, b)
	compareWords(sheet, a, b, within)
	if (!within) {
		compareText(sheet, a, b)
		const news = !a.background && !b.background && a.published !== null && b.published !== null
		if (news && Math.abs(a.published! - b.published!) <= 4 && sheet.points > 0) sheet.add(0.4)
	}
	return sheet
}

/** Between 0 and 1, a half at the line where a person is asked and is more likely right than wrong. */
export const scoreOf = (points: number): number => Math.round(1000 / (1 + Math.exp(-(points - 4.2)))) / 1000

/** "same day, 4 km apart, both rockets; but …" */
export function explain({ for: yes, against }: Comparison): string {
	const no = against.length > 0 ? `but ${against.join(', ')}` : ''
	return [yes.join(', '), no].filter((part) => part !== '').join('; ') || 'nothing in common'
}

function compareTimes(sheet: Sheet, a: Profile, b: Profile, within: boolean, half: number): void {
	const [x, y] = [timeOf(a, within), timeOf(b, within)]
	if (x && b.published !== null && x.days.from > b.published + 1) sheet.add(-8, 'one is later than the other report')
	if (y && a.published !== null && y.days.from > a.published + 1) sheet.add(-8, 'one is later than the other report')
	if (!x || !y) return
	const sure = x.sure && y.sure
	const guessed = isGuess(a) || isGuess(b)
	const apart = gap(x.days, y.days)
	const widest = Math.max(width(x.days), width(y.days))
	if (apart === 0) {
		const weight = !sure ? 0.6 * half : guessed ? HALF : half
		if (widest <= 1)
			sheet.add(3 * weight, !sure ? 'same day as far as one report shows' : guessed ? 'same day, inferred' : 'same day')
		else if (widest <= 3) sheet.add(2.3 * weight, 'within the same three days')
		else if (widest <= 8) sheet.add(1.6 * weight, 'within the same week')
		else if (widest <= 31) sheet.add(1 * weight, 'within the same month')
		else sheet.add(0.2, widest > 400 ? undefined : 'times overlap')
		return
	}
	const firm = firmness(a) + firmness(b)
	if (apart === 1) sheet.add(!sure ? -0.3 : firm === 2 ? -2.5 : -0.6, 'a day apart')
	else if (apart <= 3) sheet.add(!sure ? -2 : firm === 2 ? -7 : firm === 1 ? -5 : -3, () => `${apart} days apart`)
	else sheet.add(sure ? -9 : -5, () => `${apart} days apart`)
}

const isGuess = ({ when }: Profile): boolean => when?.basis === 'inferred'
const firmness = (p: Profile): number => (p.when && !isGuess(p) ? 1 : 0)

/** The time of the event; without one, the days before the report for what it is mainly about. */
function timeOf(p: Profile, within: boolean): { days: Days; sure: boolean } | null {
	if (p.when) return { days: p.when, sure: true }
	if (within || p.background || p.published === null) return null
	return { days: { from: p.published - 2, to: p.published }, sure: false }
}

/** True when the places of both said something. */
function compareWheres(sheet: Sheet, a: Profile, b: Profile, half: number): boolean {
	let best: Found | null = null
	for (const x of a.places) {
		for (const y of b.places) {
			const found = placePoints(x, y)
			if (!best || found.points > best.points) best = found
		}
	}
	const weight = a.placeCarried || b.placeCarried ? HALF : half
	if (best) sheet.add(best.points > 0 ? best.points * weight : best.points, best.words)
	return best !== null && best.words !== undefined
}

interface Found {
	readonly points: number
	readonly words: string | (() => string) | undefined
}

function placePoints(x: Profile['places'][number], y: Profile['places'][number]): Found {
	const how = comparePlaces(x, y)
	const coarse = Math.max(fineness(x), fineness(y))
	const unfound = !isPoint(x) && !isPoint(y)
	if (how === 'same') {
		if (coarse >= 6) return { points: 0.9, words: () => `both in ${x.country ?? x.name}` }
		return { points: unfound ? 2.6 : coarse <= 2 ? 3 : coarse <= 3 ? 2.2 : 1.4, words: () => `same place (${x.name})` }
	}
	const named = sharedName(x, y)
	if (named !== null) return { points: 2.3, words: () => `both name ${named}` }
	if (how === 'within' && coreOf(x) !== '' && coreOf(x) === coreOf(y) && coarse < 4)
		return { points: 2.3, words: () => `both told from ${x.anchor ?? x.name}` }
	if (x.country && y.country && x.country !== y.country)
		return { points: -6, words: () => `different countries (${x.country}, ${y.country})` }
	if (isPoint(x) && isPoint(y) && coarse < 6) {
		const km = Math.round(metres(x, y) / 1000)
		const words = () => (km === 0 ? 'same place' : `${km} km apart`)
		if (how === 'within') {
			const both = (reach(x) + reach(y)) / 1000
			if (km <= 5) return { points: coarse <= 2 ? 2.8 : 1.8, words }
			return { points: both <= 70 ? 1.8 : both <= 200 ? 1 : 0.7, words }
		}
		// Two towns that are both named, and not the same: the strongest sign of two events there is.
		if (how === 'apart') return { points: coarse <= 2 ? (km > 50 ? -7 : -3) : coarse <= 3 ? -4.5 : -3, words }
		return { points: -0.5, words }
	}
	if (x.country && x.country === y.country) {
		const named = coarse <= 3 && x.name !== y.name
		return named
			? { points: -1, words: 'differently named places of one country' }
			: { points: 0.8, words: () => `both in ${x.country}` }
	}
	return { points: 0, words: undefined }
}

function compareSides(sheet: Sheet, a: Profile, b: Profile): void {
	const doers = bestActor(a.actors, b.actors)
	const targets = bestActor(a.targets, b.targets)
	if (doers === 'same') sheet.add(1.5, 'same doer')
	else if (doers === 'like') sheet.add(0.9, 'doers of one side')
	else if (doers === 'other') sheet.add(-1.3, 'different doers')
	if (targets === 'same') sheet.add(1.5, 'same target')
	else if (targets === 'like') sheet.add(1, 'targets of one kind')
	else if (targets === 'other') sheet.add(-2, 'different targets')
	// An attack and the answer to it share the day, the country and the parties, the other way round.
	const turned = sided(a.actors, b.targets) && sided(a.targets, b.actors)
	if (turned && doers !== 'same' && targets !== 'same') sheet.add(-4, 'the sides are the other way round')
	else if (doers !== 'same' && doers !== 'like' && (sided(a.actors, b.targets) || sided(a.targets, b.actors))) {
		sheet.add(-1.2, 'the doer of one is the target of the other')
	}
}

type Match = ReturnType<typeof compareActors>
const GOOD: Readonly<Record<Match, number>> = { same: 3, like: 2, open: 1, other: 0 }

function bestActor(xs: Profile['actors'], ys: Profile['actors']): Match | null {
	let best: Match | null = null
	for (const x of xs) {
		for (const y of ys) {
			const found = compareActors(x, y)
			if (!best || GOOD[found] > GOOD[best]) best = found
		}
	}
	return best
}

function sided(xs: Profile['actors'], ys: Profile['actors']): boolean {
	const best = bestActor(xs, ys)
	return best === 'same' || best === 'like'
}

const takesPeople = ({ modes }: Profile): boolean =>
	modes.some((m) => m === 'abduct' || m === 'arrest' || m === 'seize')

function compareMeans(sheet: Sheet, a: Profile, b: Profile): void {
	const shared = a.weapons.find((w) => b.weapons.includes(w))
	if (shared !== undefined) sheet.add(1.3, () => `both ${WEAPON_WORDS[shared]}`)
	else if (a.weapons.length > 0 && b.weapons.length > 0) {
		const near = Math.max(...a.weapons.flatMap((x) => b.weapons.map((y) => weaponPoints(x, y))))
		sheet.add(near, () => `${WEAPON_WORDS[a.weapons[0]!]} against ${WEAPON_WORDS[b.weapons[0]!]}`)
	} else {
		const mode = a.modes.find((m) => b.modes.includes(m))
		if (mode) sheet.add(RARE.has(mode) ? 2 : 0.9, () => `both ${mode}`)
	}
	if ((a.weapons.length > 0 || b.weapons.length > 0) && takesPeople(a) !== takesPeople(b))
		sheet.add(-1.2, 'people taken in one, attacked in the other')
}

/** What happens to a country seldom, so that one day hardly holds two. */
const RARE = new Set([
	'curfew',
	'martial-law',
	'expel',
	'ceasefire',
	'relations',
	'resign',
	'convict',
	'deport',
	'hunger',
])

const sharesFamily = (a: Profile, b: Profile): boolean => a.families.some((f) => b.families.includes(f))

/** Seen at a glance: of no kind in common, one only threatened, or known to be more than three days apart. */
export function couldBeOne(a: Profile, b: Profile): boolean {
	if (a.real !== b.real || !sharesFamily(a, b)) return false
	return !a.when || !b.when || gap(a.when, b.when) <= 3 || firmness(a) + firmness(b) < 2
}
