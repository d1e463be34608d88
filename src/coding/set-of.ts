/** Words parted by blanks, as a set to ask. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
