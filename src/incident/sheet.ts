/** Points for and against, each with the words that say why. */

export interface Comparison {
	readonly points: number
	readonly for: readonly string[]
	readonly against: readonly string[]
}

/** Words that somebody may want to read: those that must be put together are made only then. */
type Words = string | (() => string) | undefined

export class Sheet {
	points = 0
	private readonly told: [points: number, words: NonNullable<Words>][] = []

	add(points: number, words?: Words): void {
		this.points += points
		if (words) this.told.push([points, words])
	}

	get for(): string[] {
		return this.words((points) => points >= 0)
	}

	get against(): string[] {
		return this.words((points) => points < 0)
	}

	private words(wanted: (points: number) => boolean): string[] {
		return this.told.flatMap(([points, words]) => (wanted(points) ? [typeof words === 'string' ? words : words()] : []))
	}
}
