/** Who tells of each claim: the innermost speaker over its words, and what that speaker asserts of it. */
import type { Draft } from '../draft.ts'
import type { Stance } from '../lists.ts'
import type { Reading } from '../reading.ts'
import type { Claim, Speaker } from '../schema.ts'
import { SETTING, settleClaim } from './asserted.ts'
import { type Saying, sayingsOver } from './saying.ts'
import { isSlight } from './slight.ts'
import { publisher } from './who-speaks.ts'

/** Who tells of a token: the innermost saying over it whose speaker is somebody, else the publisher. */
export function tellerOf(
	reading: Reading,
	sayings: readonly Saying[],
	sentence: number,
	token: number,
): { speaker: Speaker; saying: Saying | null; stance: Stance } {
	const over = sayingsOver(sayings, sentence, token).filter((s) => !s.takes.has('mind'))
	const inner = over.find((s) => !isVague(s)) ?? over[0]
	if (!inner) return { speaker: publisher(reading), saying: null, stance: 'asserts' }
	const outer = over.find((s) => s !== inner && s.said.size > inner.said.size && s.speaker.name !== inner.speaker.name)
	const speaker =
		outer && inner.speaker.kind !== 'publisher' && outer.speaker.kind !== 'publisher'
			? { ...inner.speaker, via: outer.speaker }
			: inner.speaker
	return { speaker, saying: inner, stance: inner.stance }
}

/** A speaker that went back to nobody. */
const isVague = (s: Saying): boolean =>
	s.speaker.kind === 'publisher' || /^(?:i|we|he|she|they|it|who|you|one)$/i.test(s.speaker.name)

/** Each claim inside a saying as what it is there: asserted, setting, or taken for granted; and once for each of several speakers. */
export function settleClaims(
	reading: Reading,
	claims: readonly Claim[],
	drafts: readonly Draft[],
	keys: ReadonlyMap<Draft, string>,
	sayings: readonly Saying[],
	statementKeys: ReadonlyMap<Saying, string>,
): Claim[] {
	const draftOf = new Map(drafts.map((draft) => [keys.get(draft)!, draft]))
	const sayingOf = new Map<string, Saying[]>()
	for (const saying of sayings) {
		const key = statementKeys.get(saying)!
		sayingOf.set(key, [...(sayingOf.get(key) ?? []), saying])
	}
	return atLeastOne(
		claims.flatMap((claim): Claim[] => {
			const draft = draftOf.get(claim.about)
			const pieces = claim.statement ? sayingOf.get(claim.statement) : undefined
			if (!draft || !pieces) return [claim]
			const saying = pieces.find(({ sentence }) => sentence === draft.sentence) ?? pieces[0]!
			const settled = settleClaim(claim, draft, saying, publisher(reading))
			const joint = settled.statement
				? sayings.filter(
						(s) =>
							s !== saying &&
							s.of === null &&
							s.token >= 0 &&
							s.token === saying.token &&
							s.tree === saying.tree &&
							s.alleged === saying.alleged,
					)
				: []
			return [settled, ...joint.map((s) => ({ ...settled, speaker: s.speaker, statement: statementKeys.get(s)! }))]
		}),
		draftOf,
		sayingOf,
	)
}

/**
 * Whoever tells of violence says at least that it happened, however the parser hung it ("…, the mayor said", "said the salvo had
 * been aimed at a crew"). Where nothing in it came out as asserted, the figures of its first event are, or the event itself.
 */
function atLeastOne(
	claims: readonly Claim[],
	draftOf: ReadonlyMap<string, Draft>,
	sayingOf: ReadonlyMap<string, readonly Saying[]>,
): Claim[] {
	const asserted = new Set(claims.filter((c) => !c.rules.includes(SETTING)).map((c) => c.statement))
	const freed = new Set<Claim>()
	for (const [statement, pieces] of sayingOf) {
		const saying = pieces[0]!
		if (asserted.has(statement) || !TELLS.has(saying.stance) || saying.takes.has('mind')) continue
		const own = claims.filter((c) => {
			const draft = draftOf.get(c.about)
			return c.statement === statement && draft?.sentence === saying.sentence && isNews(draft, saying)
		})
		const first = own.filter((c) => c.about === own[0]!.about)
		const figures = first.filter((c) => c.field === 'harm' && !c.value.count.vague)
		for (const claim of figures.length > 0 ? figures : first.filter((c) => c.field === 'event')) freed.add(claim)
	}
	return claims.map((c) => (freed.has(c) ? { ...c, rules: c.rules.filter((rule) => rule !== SETTING) } : c))
}

const TELLS: ReadonlySet<Stance> = new Set(['asserts', 'confirms'])

/** At the end of a sentence all of it is what is said; elsewhere only violence counts. */
const isNews = (draft: Draft, { token, said }: Saying): boolean =>
	draft.factuality === 'happened' &&
	!draft.background &&
	!isSlight(draft) &&
	(draft.type === 'ASSAULT' || (token >= 0 && [...said].every((k) => k < token)))
