/** Writes data/knowledge/checksums.tsv: SHA-256 of the files that programs make, so that a damaged or hand-edited one is noticed. Usage: tsx tools/knowledge/checksums.ts */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const MADE = ['disputed.json', 'false-friends.tsv', 'nouns.tsv', 'places-1.bin', 'points.tsv', 'waters.tsv'] as const

const folder = new URL('../../data/knowledge/', import.meta.url)
const lines = MADE.map((name) => {
	const bytes = readFileSync(new URL(name, folder))
	return `${name}\t${bytes.length}\t${createHash('sha256').update(bytes).digest('hex')}`
})
writeFileSync(
	new URL('checksums.tsv', folder),
	`# Files made by tools/knowledge, so that a damaged one is noticed. Do not edit.\nfile\tbytes\tsha256\n${lines.join('\n')}\n`,
)
