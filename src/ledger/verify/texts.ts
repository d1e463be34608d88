/** Texts, their ids, and the bytes they came from: each has the hash under which it was kept. */
import type { Section } from '../../report/schema.ts'
import { bytesOf } from '../facts/bytes.ts'
import { sha256, sha256OfJson } from '../hash.ts'
import type { Check } from './index.ts'

interface TextRow {
	readonly id: string
	readonly report: string
	readonly text_hash: string
	readonly text: string
	readonly sections: string
}

export const checkTexts: Check = (db, tell, count) => {
	const versions = db.walk<TextRow>(
		'select version.id, report.id as report, text_hash, text, sections from version join report using (rid)',
	)
	for (const { id, report, text_hash: textHash, text, sections } of versions) {
		count('versions')
		if (sha256(text) !== textHash) tell('ledger/text-altered', report, 'The text is not the one that was kept.')
		const own = JSON.parse(sections) as Section[]
		if (sha256OfJson({ report, textHash, sections: own }) !== id) {
			tell(
				'ledger/text-altered',
				report,
				'The version does not have its own id: report, text or sections were changed.',
			)
		}
		if (own.some((s) => s.start > s.end || s.end > text.length))
			tell('ledger/text-altered', report, 'A section lies outside of the text.')
	}
	for (const row of db.walk<{
		id: string
		version: string
		report: string
		sha256: string
		origin: string
		size: number
		kept: number | null
	}>(
		`select capture.id, version.id as version, report.id as report, capture.sha256, origin, capture.size, bytes.size as kept from capture
		join version using (vid) join report using (rid) left join bytes on bytes.sha256 = capture.sha256`,
	)) {
		count('captures')
		if (sha256OfJson({ version: row.version, sha256: row.sha256, from: row.origin }) !== row.id) {
			tell('ledger/text-altered', row.report, `The capture from ${row.origin} does not have its own id.`)
		}
		if (row.kept !== null && row.kept !== row.size)
			tell('ledger/text-altered', row.report, `The bytes from ${row.origin} have another size.`)
	}
	for (const { sha256: hash } of db.walk<{ sha256: string }>('select sha256 from bytes')) {
		count('bytes')
		const bytes = bytesOf(db, hash)
		if (!bytes || sha256(bytes) !== hash)
			tell('ledger/text-altered', hash, 'Kept bytes are not those that were obtained.')
	}
}
