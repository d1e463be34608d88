/** A drawing of how often claims of each score were right: on the diagonal the score says what is so, under it too much. */
interface Judged {
	readonly score: number
	readonly right: boolean
}

const SIDE = 320
const EDGE = 44
/** Twentieths with fewer claims say little and are left out. */
const FEWEST = 10

/** A whole SVG; the area of a spot is the number of its claims. */
export function reliabilityPlot(judged: readonly Judged[]): string {
	const bins = new Map<number, Judged[]>()
	for (const one of judged) {
		const at = Math.min(19, Math.floor(one.score * 20))
		bins.set(at, [...(bins.get(at) ?? []), one])
	}
	const spots = [...bins.values()]
		.filter((rows) => rows.length >= FEWEST)
		.map((rows) => ({
			said: rows.reduce((sum, { score }) => sum + score, 0) / rows.length,
			right: rows.filter(({ right }) => right).length / rows.length,
			many: rows.length,
		}))
		.sort((a, b) => a.said - b.said)
	const x = (share: number): string => (EDGE + share * SIDE).toFixed(1)
	const y = (share: number): string => (EDGE / 2 + (1 - share) * SIDE).toFixed(1)
	const most = Math.max(...spots.map(({ many }) => many))
	const marks = [0, 0.25, 0.5, 0.75, 1]
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE + EDGE * 1.5} ${SIDE + EDGE * 1.5}" font-family="sans-serif" font-size="11" role="img">`,
		`<title>Share of claims that were right, by the score they had (${judged.length} claims)</title>`,
		'<rect width="100%" height="100%" fill="#fff"/>',
		...marks.flatMap((m) => [
			`<path d="M${x(m)} ${y(0)}V${y(1)}M${x(0)} ${y(m)}H${x(1)}" stroke="#e3e3e3" fill="none"/>`,
			`<text x="${x(m)}" y="${Number(y(0)) + 15}" text-anchor="middle" fill="#555">${m}</text>`,
			`<text x="${Number(x(0)) - 6}" y="${Number(y(m)) + 4}" text-anchor="end" fill="#555">${m}</text>`,
		]),
		`<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#888" stroke-dasharray="4 3" fill="none"/>`,
		...spots.map(
			({ said, right, many }) =>
				`<circle cx="${x(said)}" cy="${y(right)}" r="${(3 + 11 * Math.sqrt(many / most)).toFixed(1)}" fill="#2f6f8f" fill-opacity="0.75"><title>${many} claims: score ${said.toFixed(2)}, right ${right.toFixed(2)}</title></circle>`,
		),
		`<text x="${x(0.5)}" y="${Number(y(0)) + 32}" text-anchor="middle" fill="#222">score of the claim</text>`,
		`<text x="14" y="${y(0.5)}" text-anchor="middle" fill="#222" transform="rotate(-90 14 ${y(0.5)})">share that was right</text>`,
		'</svg>',
		'',
	].join('\n')
}
