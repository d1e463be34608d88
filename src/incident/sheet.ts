/** Points for and against, each with the words that say why. */

export interface Comparison {
	readonly points: number
	readonly for: readonly string[]
	readonly against: readonly string[]
}

export class Sheet {
	points = 0
	readonly for: string[] = []
	readonly against: string[] = []

	add(points: number, words?: string): void {
		this.points += points
		if (words) (points >= 0 ? this.for : this.against).push(words)
	}
}
