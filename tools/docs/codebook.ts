/** `docs/codebook.md`: what each value means, with examples of our own, as `src/coding/codebook.ts` has them. */
import { CODEBOOK } from '../../src/coding/codebook.ts'
import { cell } from './fields.ts'

export function codebookPage(): string {
	const lines = [
		'# Codebook',
		'',
		'Made from `src/coding/codebook.ts` (`node tools/setup/run-ts.mjs tools/docs/main.ts`); a test compares. What each value means; the',
		'examples are invented, as is the country they are about. The shapes of the records stand in [fields.md](fields.md).',
	]
	for (const { title, about, entries } of CODEBOOK) {
		const examples = entries.some(({ example }) => example !== '')
		lines.push('', `## ${title}`, '', ...(about ? [about, ''] : []))
		lines.push(
			examples ? '| value | means | example |' : '| value | means |',
			examples ? '| --- | --- | --- |' : '| --- | --- |',
		)
		for (const { value, means, example } of entries)
			lines.push(`| \`${value}\` | ${cell(means)} |${examples ? ` ${cell(example)} |` : ''}`)
	}
	return `${lines.join('\n')}\n`
}
