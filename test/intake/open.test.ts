/** What is opened is let go, whether it was read to its end, in part, or not at all. */
import { deepEqual } from 'node:assert/strict'
import { test } from 'vitest'
import { opened } from '../../src/intake/index.ts'

const PICTURE = new Uint8Array(100_000)
PICTURE.set([0x89, 80, 78, 71, 13, 10, 26, 10])
const WORDS = new TextEncoder().encode('Gunmen fired on a bus near the mill. '.repeat(10_000))

const rows: readonly (readonly [
	what: string,
	name: string,
	chunk: Uint8Array,
	maxBytes: number,
	codes: readonly string[],
])[] = [
	['read to its end', 'a.txt', WORDS, 10_000_000, ['bytes']],
	['too large', 'a.txt', WORDS, 400_000, ['intake/too-large']],
	['of no format that is read', 'a.txt', PICTURE, 10_000_000, ['intake/unknown-format']],
	[
		'damaged',
		'a.zip',
		new Uint8Array([...new TextEncoder().encode('PK\x03\x04'), ...PICTURE]),
		10_000_000,
		['intake/damaged'],
	],
]
for (const [what, name, chunk, maxBytes, codes] of rows) {
	test(what, async () => {
		let open = 0
		async function* chunks() {
			open++
			try {
				yield chunk
				yield chunk
			} finally {
				open--
			}
		}
		const found: string[] = []
		for await (const input of opened([{ kind: 'file', name, from: name, chunks: chunks() }], { maxBytes }))
			found.push(input.kind === 'problem' ? input.problem.code : input.kind)
		deepEqual([found, open], [codes, 0])
	})
}
