/** The first words of a text, for a list that has no title to show. */
const MOST = 70

export function openingOf(text: string): string {
	const line = text.trim().split('\n', 1)[0] ?? ''
	return line.length <= MOST ? line : `${line.slice(0, MOST).replace(/\s+\S*$/, '')} …`
}
