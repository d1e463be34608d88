/** Word documents: their paragraphs, lists and tables, by mammoth; nothing in them is opened, run or asked for. */
import mammoth from 'mammoth'
import type { GivenReport } from '../given.ts'
import { unescaped } from '../html/json-ld.ts'
import { squeezed } from '../html/tree.ts'
import { type FileInput, inputProblem, type Ready } from '../input.ts'
import { type Archive, declaresNames, ENTITIES } from './zip.ts'

export async function readDocx(bytes: Uint8Array, archive: Archive, file: FileInput, limit: number): Promise<Ready> {
	// Every part is unpacked within bounds before the library unpacks it without.
	for (const name of archive.names.filter((one) => /\.(?:xml|rels)$/i.test(one))) {
		const part = await archive.read(name, limit)
		if (!(part instanceof Uint8Array)) return inputProblem(part.code, file.from, part.message)
		if (declaresNames(part)) return inputProblem('intake/entities', file.from, ENTITIES)
	}
	const { value: html } = await mammoth.convertToHtml(
		{ buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
		{ convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), externalFileAccess: false },
	)
	const core = archive.names.includes('docProps/core.xml') ? await archive.read('docProps/core.xml', limit) : null
	const said = core instanceof Uint8Array ? new TextDecoder().decode(core) : ''
	const tell = (tag: string) =>
		squeezed(unescaped(new RegExp(`<${tag}[^>]*>([^<]*)<`).exec(said)?.[1] ?? '')) || undefined
	const report: GivenReport = { title: tell('dc:title'), author: tell('dc:creator'), html, text: '' }
	return { ...file, kind: 'read', bytes, extractor: 'docx/1', report }
}
