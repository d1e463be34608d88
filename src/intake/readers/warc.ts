/** Web archives: the pages that a crawler kept, under their own addresses and with the time at which they were obtained. */
import { WARCParser, type WARCRecord } from 'warcio'
import { bareAddress } from '../bare.ts'
import { collected, type FileInput, type Input, inputProblem, once } from '../input.ts'

const READ =
	/^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml|feed\+json|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))/i

export async function* readWarc(file: FileInput, limit: number): AsyncGenerator<Input> {
	let records = 0
	for await (const record of new WARCParser(file.chunks)) {
		if (record.warcType) records++
		const address = record.warcTargetURI ?? ''
		if (!isPage(record) || !/^https?:\/\//i.test(address)) continue
		const from = `${file.from}#${address}`
		const bytes = await collected(record, limit)
		if (bytes === null) {
			yield inputProblem(
				'intake/too-large',
				from,
				`The page is larger than the ${Math.round(limit / 1e6)} MB that one report can have.`,
			)
			continue
		}
		const obtained = record.warcDate ? new Date(record.warcDate) : null
		yield {
			...file,
			name: nameIn(address),
			from,
			chunks: once(bytes),
			metadata: { ...file.metadata, url: bareAddress(address) },
			charset: /charset\s*=\s*["']?([\w:.-]+)/i.exec(typeOf(record))?.[1],
			...(obtained && !Number.isNaN(obtained.getTime()) ? { obtained: obtained.toISOString() } : {}),
			incidental: true,
		}
	}
	if (records === 0)
		yield inputProblem('intake/damaged', file.from, 'No record of a web archive can be read in it: it may be cut off.')
}

const typeOf = (record: WARCRecord): string =>
	record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? ''

function isPage(record: WARCRecord): boolean {
	if (record.warcType !== 'response' && record.warcType !== 'resource') return false
	const status = /^\S+\s+(\d{3})/.exec(record.httpHeaders?.statusline ?? '')?.[1]
	return (status === undefined || status === '200') && READ.test(typeOf(record))
}

const nameIn = (address: string): string => new URL(address).pathname.split('/').at(-1) || 'page.html'
