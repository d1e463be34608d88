/** The parts of the README that are printed by the program itself. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lookOf } from '../../src/cli/print/layout.ts'
import { printReport } from '../../src/cli/print/report.ts'
import { loadAttestary, readProject } from '../../src/run/index.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The README with the sample report and its coding between their marks. */
export async function readmePage(readme: string): Promise<string> {
	const text = readFileSync(at('samples/one-paragraph.txt'), 'utf8')
	const given = JSON.parse(readFileSync(at('samples/one-paragraph.meta.json'), 'utf8'))
	const project = (await readProject(at('samples/knowledge'))).value
	const { version, metadata, coded, derived } = (await loadAttestary({ project })).codeReport(text, given).value!
	// Said on the command line it would be an option; it stands in a file beside the text.
	const beside = metadata.map((datum) => (datum.basis === 'option' ? { ...datum, basis: 'metadata' as const } : datum))
	const printed = printReport({ reports: [{ version, metadata: beside }], codings: [coded], derived }, lookOf({}, {}))
	const quoted = text.trim().replace(/^/gm, '> ')
	return between(between(readme, 'report', quoted), 'picture', `\`\`\`text\n${printed.trimEnd()}\n\`\`\``)
}

export function between(page: string, name: string, content: string): string {
	const mark = `<!-- ${name}: made by tools/docs -->`
	const start = page.indexOf(mark) + mark.length
	const end = page.indexOf('<!-- end -->', start)
	return `${page.slice(0, start)}\n${content}\n${page.slice(end)}`
}
