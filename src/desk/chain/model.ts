/** A chain as it is drawn: what happened and what was said, whose it was, and what answered what. */

export interface ChainEvent {
	readonly key: string
	readonly kind: 'incident' | 'statement'
	/** Whose deed or word it is: the name over the lane. */
	readonly lane: string
	readonly title: string
	/** A short line under the title: when, as precisely as it is known. */
	readonly under: string
	/** Days; null when no time is known. */
	readonly earliest: string | null
	readonly latest: string | null
	/** Where it leads: the page of the incident, the sentence of the statement. */
	readonly href: string
}

export type LinkLook =
	/** The words of a report say that one answered the other. */
	| 'stated'
	/** Nobody says so: concluded by a rule. */
	| 'inferred'
	/** A person decided it. */
	| 'decided'
	/** One came after the other, and no more is said. */
	| 'order'

export interface ChainArrow {
	readonly key: string
	/** The earlier one, which was answered. */
	readonly from: string
	/** The later one, which answers. */
	readonly to: string
	readonly look: LinkLook
	/** "in response, 6 days later". */
	readonly label: string
	/** The sentence that states it; null where none does. */
	readonly href: string | null
	/** The links that it stands for, as they are decided on. */
	readonly links: readonly { readonly kind: LinkKind; readonly from: string; readonly to: string }[]
}

export type LinkKind = 'response-to' | 'follows' | 'part-of' | 'same-as' | 'cause-claimed'

export interface ChainModel {
	readonly events: readonly ChainEvent[]
	readonly arrows: readonly ChainArrow[]
}

/** In time; on one day the answer comes after what it answers; what has no time comes last. */
export function inTime({ events, arrows }: ChainModel): ChainEvent[] {
	const rest = [...events].sort(
		(a, b) =>
			compare(a.earliest ?? '9999', b.earliest ?? '9999') ||
			compare(a.latest ?? '9999', b.latest ?? '9999') ||
			compare(a.kind, b.kind) ||
			compare(a.key, b.key),
	)
	const placed: ChainEvent[] = []
	while (rest.length > 0) {
		const today = rest.filter(({ earliest }) => earliest === rest[0]!.earliest)
		// Answers that go round in a circle have no order of their own.
		const next = today.find((event) => !waits(event, today, arrows)) ?? today[0]!
		rest.splice(rest.indexOf(next), 1)
		placed.push(next)
	}
	return placed
}

const waits = (event: ChainEvent, today: readonly ChainEvent[], arrows: readonly ChainArrow[]): boolean =>
	arrows.some(({ from, to }) => to === event.key && today.some((other) => other !== event && other.key === from))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
