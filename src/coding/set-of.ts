/** Words parted by blanks, as a set to ask. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** A table by word. It has no rows but its own: a report may say "constructor". */
export const tableOf = <T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
	Object.assign(Object.create(null), rows)
