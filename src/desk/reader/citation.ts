/** A claim as it is cited: report, publisher, date, the exact words, and the hash by which the text can be found again. */
import type { Claim, Reading } from '../data/types.ts'

export function citationOf(claim: Claim, { line, version, speakers, values }: Reading): string {
	const words =
		claim.evidence.kind === 'decision'
			? `decided by ${claim.evidence.by}: ${claim.evidence.reason}`
			: claim.evidence.spans.map(({ start, end }) => `“${version.text.slice(start, end)}”`).join(' … ')
	const at =
		claim.evidence.kind === 'decision'
			? ''
			: `, characters ${claim.evidence.spans.map(({ start, end }) => `${start}–${end}`).join(', ')}`
	const said = claim.speaker.kind === 'publisher' ? '' : ` (according to ${speakers[claim.key] ?? claim.speaker.name})`
	const report = [line.publisher, line.title && `“${line.title}”`, line.published.slice(0, 10), line.url].filter(
		Boolean,
	)
	return [
		`${values[claim.key] ?? claim.field}${said}: ${words}.`,
		`${report.join(', ') || line.report}.`,
		`Text SHA-256 ${version.textHash}${at}; claim ${claim.key}.`,
	].join(' ')
}
