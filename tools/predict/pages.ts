/** The `pages` task: what intake reads out of web pages, in the shape that the scorer of pages reads. An adapter; nothing is decided here. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, pageOf } from '../../src/intake/index.ts'

export function predictPages(from: string, to: string): void {
	mkdirSync(to, { recursive: true })
	for (const name of readdirSync(from)
		.filter((one) => /\.html?$/i.test(one))
		.sort()) {
		const page = pageOf(readFileSync(join(from, name)))
		writeFileSync(join(to, `${name.replace(/\.html?$/i, '')}.json`), JSON.stringify(pagesOf(page), null, '\t'))
	}
}

function pagesOf({ kind, meta, language, blocks, embeds }: Page) {
	const standing = new Set(blocks.map(({ post }) => post))
	return {
		title: meta.title,
		published: meta.published,
		updated: meta.updated,
		publisher: meta.publisher,
		author: meta.authors.length > 1 ? meta.authors : (meta.authors[0] ?? null),
		language,
		kind,
		text: blocks
			.filter(({ kind: part }) => part === 'paragraph' || part === 'item' || part === 'row')
			.map(({ text }) => text),
		embeds: embeds
			.filter((_, i) => standing.has(i))
			.map(({ author, handle, date, text, url }) => ({ author, handle, date, text, ...(url ? { url } : {}) })),
	}
}
