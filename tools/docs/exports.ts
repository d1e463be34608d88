/** `docs/exports.md`: every format, what it holds and what it loses, between words that are kept as they stand. */
import { exportFormats } from '../../src/run/export.ts'

const [BEGIN, END] = ['<!-- formats: made by tools/docs -->', '<!-- end -->']

export function exportsPage(page: string): string {
	const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
	if (from < 0 || to < from) throw new Error(`docs/exports.md has no ${BEGIN} … ${END}`)
	const formats = exportFormats()
	const lines = ['| `--format` | what | for | rule |', '| --- | --- | --- | --- |']
	for (const { id, title, readers, rule } of formats)
		lines.push(`| [\`${id}\`](#${id}) | ${title} | ${readers} | ${rule} |`)
	for (const { id, holds, lacks } of formats) {
		lines.push('', `### ${id}`, '', holds)
		lines.push('', lacks.length === 0 ? 'Not carried: nothing.' : `Not carried: ${lacks.join(', ')}.`)
	}
	return `${page.slice(0, from)}${BEGIN}\n${lines.join('\n')}\n${page.slice(to)}`
}
