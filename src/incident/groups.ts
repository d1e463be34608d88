/**
 * Which mentions people declared one event, and which two. Merges and splits are played in order; after each one no two
 * mentions that must be apart are joined, not even by way of others.
 */
export class Groups {
	/** Each merge as a set; splits divide sets. Order never matters, only what they hold. */
	private together: Set<string>[] = []
	private readonly apart = new Map<string, Set<string>>()

	/** These are one event. True when that lifted an earlier split. */
	merge(mentions: readonly string[]): boolean {
		this.together.push(new Set(mentions))
		const whole = mentions[0] === undefined ? new Set<string>() : this.reach(mentions[0])
		let lifted = false
		for (const one of whole) {
			const others = this.apart.get(one)
			if (!others) continue
			for (const other of others) {
				if (!whole.has(other)) continue
				others.delete(other)
				lifted = true
			}
		}
		return lifted
	}

	/** These are not the event of those. True when that divided an earlier merge. */
	split(mentions: readonly string[], from: readonly string[]): boolean {
		const leaving = new Set(mentions)
		const staying = from.filter((m) => !leaving.has(m))
		const held = new Set(staying.flatMap((m) => [...this.reach(m)]))
		let divided = false
		this.together = this.together.flatMap((group) => {
			const out = [...group].filter((m) => leaving.has(m))
			if (out.length === 0 || out.length === group.size || !out.some((m) => held.has(m))) return [group]
			divided = true
			return [new Set(out), new Set([...group].filter((m) => !leaving.has(m)))]
		})
		for (const a of leaving) {
			for (const b of staying) {
				this.setApart(a, b)
				this.setApart(b, a)
			}
		}
		return divided
	}

	/** Neighbours in a chain over each joined set, in key order, of the mentions that are known. */
	mustLink(known: (key: string) => boolean): [string, string][] {
		const pairs: [string, string][] = []
		const seen = new Set<string>()
		for (const group of this.together) {
			for (const start of group) {
				if (seen.has(start)) continue
				const whole = this.reach(start)
				for (const m of whole) seen.add(m)
				const chain = [...whole].filter(known).sort()
				for (let i = 1; i < chain.length; i++) pairs.push([chain[i - 1]!, chain[i]!])
			}
		}
		return pairs.sort(byPair)
	}

	/** Each pair once, the smaller key first. */
	cannotLink(known: (key: string) => boolean): [string, string][] {
		const pairs: [string, string][] = []
		for (const [a, others] of this.apart) for (const b of others) if (a < b && known(a) && known(b)) pairs.push([a, b])
		return pairs.sort(byPair)
	}

	/** All that are joined with one, itself included. */
	private reach(start: string): Set<string> {
		const whole = new Set([start])
		let rest = this.together
		for (let grown = true; grown; ) {
			grown = false
			rest = rest.filter((group) => {
				let touches = false
				for (const m of group) if (whole.has(m)) touches = true
				if (!touches) return true
				for (const m of group) whole.add(m)
				grown = true
				return false
			})
		}
		return whole
	}

	private setApart(a: string, b: string): void {
		const others = this.apart.get(a)
		if (others) others.add(b)
		else this.apart.set(a, new Set([b]))
	}
}

function byPair(a: readonly [string, string], b: readonly [string, string]): number {
	return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0
}
