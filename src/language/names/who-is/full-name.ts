/** The fullest form of a person's name in a report: "Tumwe" is "Josephat Tumwe". */
export function fullNames(names: readonly string[]): (name: string) => string {
	const found = new Map<string, string>()
	return (name) => {
		const held = found.get(name)
		if (held) return held
		const full = fuller(name, names) ?? name
		found.set(name, full)
		return full
	}
}

/** A name of more than one word is the end of a longer one; a single word may be its first as well. */
function fuller(name: string, names: readonly string[]): string | undefined {
	const longer = names.filter((n) => n.length > name.length)
	if (name.includes(' ')) return longer.find((n) => n.endsWith(name))
	const word = name.toLowerCase()
	return longer.find((n) => {
		const low = n.toLowerCase()
		return low.endsWith(` ${word}`) || low.startsWith(`${word} `)
	})
}
