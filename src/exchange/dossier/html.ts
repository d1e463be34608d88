/** A dossier as one page that prints well and loads nothing: print it to PDF with the browser. */
import { escaped } from '../formats/xml.ts'
import type { Block } from './blocks.ts'

const STYLE = `
:root { color-scheme: light; }
body { font: 11pt/1.45 Georgia, "Times New Roman", serif; color: #111; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.2; break-after: avoid; }
h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 2.2em; border-top: 1px solid #888; padding-top: .6em; } h3 { font-size: 11pt; margin-top: 1.6em; }
table { border-collapse: collapse; width: 100%; font: 9pt/1.35 system-ui, sans-serif; }
th, td { text-align: start; vertical-align: top; padding: .3em .6em .3em 0; border-bottom: 1px solid #ccc; }
td:first-child, th { white-space: nowrap; overflow-wrap: normal; }
th { font-weight: 600; border-bottom-color: #555; } thead { display: table-header-group; } tr { break-inside: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1.2em; } dt { font-weight: 600; } dd { margin: 0; }
@page { size: A4; margin: 18mm 16mm 20mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
@media (max-width: 40rem) { dl { display: block; } dd { margin-bottom: .6em; } table { display: block; overflow-x: auto; } }
`

export function htmlOf(blocks: readonly Block[]): string {
	const title = blocks.find((block) => block.kind === 'heading')
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title?.kind === 'heading' ? title.words : 'Dossier')}</title>
<style>${STYLE}</style>
</head>
<body>
${blocks.map(blockOf).join('\n')}
</body>
</html>
`
}

function blockOf(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return `<h${block.level} dir="auto">${escaped(block.words)}</h${block.level}>`
		case 'paragraph':
			return `<p dir="auto">${escaped(block.words)}</p>`
		case 'pairs':
			return `<dl>${block.rows.map(([name, words]) => `<dt>${escaped(name)}</dt><dd dir="auto">${escaped(words)}</dd>`).join('\n')}</dl>`
		case 'table': {
			const cells = (tag: 'th' | 'td', row: readonly string[]) =>
				`<tr>${row.map((words) => `<${tag}${tag === 'th' ? ' scope="col"' : ' dir="auto"'}>${escaped(words)}</${tag}>`).join('')}</tr>`
			return `<table><thead>${cells('th', block.head)}</thead><tbody>\n${block.rows.map((row) => cells('td', row)).join('\n')}\n</tbody></table>`
		}
	}
}
