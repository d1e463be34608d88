/** A letter: its words are a report, and so is each attachment that can be read. */
import PostalMime from 'postal-mime'
import { kindOfName } from '../format.ts'
import type { GivenReport } from '../given.ts'
import { pageDate } from '../html/dates.ts'
import { type FileInput, fileOf, type Input, inputProblem } from '../input.ts'

export async function* readMail(bytes: Uint8Array, file: FileInput): AsyncGenerator<Input> {
	const { from } = file
	const mail = await PostalMime.parse(bytes, {
		attachmentEncoding: 'arraybuffer',
		maxNestingDepth: 20,
		maxHeadersSize: 1_000_000,
	})
	const report: GivenReport = {
		title: mail.subject?.trim() || undefined,
		author: mail.from && 'name' in mail.from ? mail.from.name || mail.from.address : undefined,
		// As it was written: the day is that of the writer.
		published: pageDate(mail.headers.find(({ key }) => key === 'date')?.value) ?? undefined,
		id: mail.messageId ? `mid:${mail.messageId.replace(/^<|>$/g, '')}` : undefined,
		...(mail.html?.trim() ? { html: mail.html } : {}),
		text: mail.text?.trim() ?? '',
	}
	const attached = mail.attachments.filter(({ related, disposition, filename }) =>
		!related && disposition !== 'inline' ? true : kindOfName(filename ?? '') === 'read',
	)
	const hasWords = report.text !== '' || report.html
	if (hasWords || attached.length === 0) yield { ...file, kind: 'read', bytes, extractor: 'mail/1', report }
	for (const [i, { filename, content, mimeType }] of attached.entries()) {
		const name = filename ?? (mimeType === 'message/rfc822' ? `letter-${i + 1}.eml` : `attachment-${i + 1}`)
		const inside = `${from}#${name}`
		if (kindOfName(name) !== 'read' && mimeType !== 'message/rfc822') {
			yield inputProblem('intake/unknown-format', inside, 'No extractor reads this kind of attachment.', 'note')
			continue
		}
		const held = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
		yield fileOf(name, held, {
			from: inside,
			...(report.published ? { metadata: { published: report.published } } : {}),
		})
	}
}
