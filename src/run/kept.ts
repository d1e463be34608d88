/** The things last asked for, at most so many. */
export class Kept<K, V> {
	private readonly held = new Map<K, V>()
	private readonly most: number
	constructor(most: number) {
		this.most = most
	}

	get(key: K): V | undefined {
		const value = this.held.get(key)
		if (value === undefined) return undefined
		this.held.delete(key)
		this.held.set(key, value)
		return value
	}

	put(key: K, value: V): V {
		if (this.held.size >= this.most) this.held.delete(this.held.keys().next().value as K)
		this.held.set(key, value)
		return value
	}

	clear(): void {
		this.held.clear()
	}
}
