/** What was done last, by others. */
import { type Entity, headLemma } from '../../language/names/entity.ts'
import { ancestors, kidsBy, uposAt } from '../../language/names/tree.ts'
import { type Draft, isReal } from '../draft.ts'
import { entityAt } from '../reading.ts'
import { isApart } from './apart.ts'
import { type Around, isAnother, isBefore } from './around.ts'
import { GRIEVANCES } from './words.ts'

const SAME_SIDE = -5
const JOINED = -2
const VIOLENT = 2
const OFTEN = 0.2
const STRUCK = 3
const BESIDE = 2

/**
 * What was done last and can be what `from` answers: by others, on the last day before it, rather to those who answer. Of
 * several on one day the one that was told first, for the others are parts of it.
 */
export function lastDone(a: Around, token: number, from: Draft | null, reach = 99): Draft | null {
	const answerers = sides([...(from?.actors ?? []).map((r) => r.entity), ...doersAt(a, token)])
	// "islanders retaliated" for what was done to islanders
	const heads = new Set(
		(from?.actors ?? []).filter(({ entity }) => entity.unnamed).map(({ entity }) => headLemma(entity)),
	)
	const day = from?.whens[0]?.value.latest.slice(0, 10) ?? null
	const { paragraph } = a.tree.sentence
	const known = a.all.filter(
		(d) =>
			(isAnother(a, d, from) || (from !== null && d !== from && isApart(from, d))) &&
			isBefore(a, d, token, reach) &&
			(GRIEVANCES.has(d.type) || (d.type === 'MOBILIZE' && from?.type === 'MOBILIZE')) &&
			isReal(d) &&
			!(day && d.whens[0] && d.whens[0].value.earliest.slice(0, 10) > day),
	)
	let best: Draft | null = null
	let most = Number.NEGATIVE_INFINITY
	for (const draft of known) {
		// What other mentions of it tell is told of it, too.
		const mentions = known.filter((d) => !isAnother(a, d, draft))
		const own = mentions.some((d) => isOf(d.actors, answerers))
		const hit = mentions.some(
			(d) => isOf(d.targets, answerers) || d.targets.some(({ entity }) => heads.has(headLemma(entity))),
		)
		const days = mentions.flatMap((d) => d.whens[0]?.value.latest.slice(0, 10) ?? []).sort()
		const when = draft.whens[0]?.value.latest.slice(0, 10) ?? days[0]
		const score =
			(own ? SAME_SIDE : 0) +
			(isAnother(a, draft, from) ? 0 : JOINED) +
			(hit ? STRUCK : 0) +
			(draft.type === 'ASSAULT' ? VIOLENT : 0) +
			(draft.background ? -1 : 0) +
			(draft.tree.sentence.paragraph === paragraph && draft.sentence >= a.sentence - 2 ? BESIDE : 0) +
			(when || draft.sentence <= 1 ? 1 : 0) +
			(mentions.some(({ harms }) => harms.length > 0) ? 0.5 : 0) +
			OFTEN * Math.min(4, mentions.length - 1) +
			later(known, when) -
			0.05 * Math.min(10, a.sentence - draft.sentence)
		if (score > most + 1e-9) [best, most] = [draft, score]
	}
	return best && most > 0 ? a.first(best) : best
}

/** On the last of all days on which something was done: the more of them are earlier, the better. */
function later(known: readonly Draft[], when: string | undefined): number {
	if (!when) return 0
	const days = [...new Set(known.flatMap((d) => d.whens[0]?.value.latest.slice(0, 10) ?? []))].sort()
	return days.length < 2 ? 1 : (2 * days.indexOf(when)) / (days.length - 1)
}

/** Names, references and countries of parties. */
export function sides(entities: readonly Entity[]): Set<string> {
	return new Set(
		entities
			.filter(({ pronoun }) => !pronoun)
			.flatMap(({ ref, country, unnamed, name }) => [ref, country, unnamed ? null : name.toLowerCase()])
			.filter((s): s is string => s !== null),
	)
}

/** The same of those who did something or to whom it was done. */
export const sidesOf = (roles: Draft['actors']): Set<string> => sides(roles.map(({ entity }) => entity))

/** One of them is of that side. */
export const isOf = (roles: Draft['actors'], side: ReadonlySet<string>): boolean =>
	[...sidesOf(roles)].some((s) => side.has(s))

/** Who does what the verb at or over a token says: "Oltania responded with artillery fire". */
export function doersAt(a: Around, token: number): Entity[] {
	const verb = [token, ...ancestors(a.tree, token)].find((k) => uposAt(a.tree, k) === 'VERB')
	return verb === undefined ? [] : kidsBy(a.tree, verb, 'nsubj').map((k) => entityAt(a.reading, a.sentence, k))
}
