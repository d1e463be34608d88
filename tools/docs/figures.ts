/** The list in `docs/figures.md` of all pages of figures. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { between } from './readme.ts'

const folder = fileURLToPath(new URL('../../docs/figures', import.meta.url))

export function figuresPage(page: string): string {
	const names = readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.sort()
	const lines = names.map((name) => {
		const title = /^# (.+)$/m.exec(readFileSync(`${folder}/${name}`, 'utf8'))?.[1] ?? name
		return `- [${title}](figures/${name})`
	})
	return between(page, 'pages', lines.join('\n'))
}
