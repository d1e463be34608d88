/** Names of writers out of bylines: "By Jane Roe and John Doe, Valley Wire" is two names. */
import { isSame } from './title.ts'
import { type El, elementsIn, textOf } from './tree.ts'

const NOBODY =
	/^(?:admin|administrator|editor|webmaster|root|user|guest|author|unknown|null|undefined|none|web ?desk|https?:.*|www\..*|@.*|\d+|.*@.*\..*)$/i
const BYLINE = /^by:?\s+(.{3,100})$/i

export function cleanAuthors(names: readonly string[], publisher: string | null): string[] {
	const found: string[] = []
	for (const line of names.slice(0, 30)) {
		for (const name of peopleIn(line)) {
			const isPublisher = publisher !== null && isSame(name, publisher)
			if (!name || NOBODY.test(name) || isPublisher || name.length > 80 || found.some((one) => isSame(one, name)))
				continue
			found.push(name)
		}
	}
	return found
}

function peopleIn(line: string): string[] {
	const words = line
		.replace(/\s+/g, ' ')
		.replace(/^\s*(?:written |reported |story |words |report )?by:?\s+/i, '')
		.replace(/\s*[|•·].*$/, '')
		.replace(/,?\s+(?:in|reporting from)\s+\p{Lu}[\p{L} ]+$/u, '')
		.replace(/\s*\((?:[^)]*)\)\s*$/, '')
		.trim()
	const parts = words.split(/\s*;\s*|\s*,\s+(?:and\s+)?|\s+(?:and|&)\s+(?=\S+\s+\S+)/)
	const people = parts.map((part) => part.trim()).filter((part) => part && !isOffice(part))
	return people.length > 0 ? people : [words]
}

/** What stands after a name with a comma: an office, an agency, a degree. */
const isOffice = (part: string): boolean =>
	/\b(?:correspondent|editor|reporter|writer|staff|bureau|desk|chief|analyst|jr|sr|phd|contributor)\b\.?$/i.test(
		part,
	) &&
	/^\p{Ll}|^(?:staff|senior|chief|foreign|defence|defense|world|diplomatic|special|our|war|security|political|jr|sr|phd|bureau)\b/iu.test(
		part,
	)

const NAME_AND_DATE = /^(?:by\s+)?(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3})\s*[|·•–-]\s*(?=.{0,12}\d)/u

/** Of a byline in several lines the first has the name. */
function firstLine(el: El): string {
	const [first] = el.kids.filter((kid) => (typeof kid === 'string' ? kid.trim() : textOf(kid)) !== '')
	return first && typeof first !== 'string' && ['p', 'div', 'li'].includes(first.tag) ? textOf(first) : textOf(el)
}

/** A line near the title that opens with "By", or that its makers call a byline. */
export function authorsInSight(root: El, title: El | null): string[] {
	const order = elementsIn(root)
	const at = title ? order.indexOf(title) : 0
	const card = order.find((el) => el.names.some((name) => name.join('-') === 'p-author') && !inReply(el))
	if (card) {
		const name = elementsIn(card).find((el) => el.names.some((one) => one.join('-') === 'p-name')) ?? card
		if (textOf(name).length < 90) return [textOf(name)]
	}
	for (const el of order.slice(Math.max(0, at - 30), at + 150)) {
		if (['script', 'style', 'title', 'head', 'meta', 'p'].includes(el.tag) && el.tag !== 'p') continue
		const words = firstLine(el)
		if (!words || words.length > 120) continue
		const signed =
			el.names.some((name) => /^(?:info|meta|byline|details|posted|data)$/.test(name.at(-1) ?? '')) ||
			el.kids.some((kid) => typeof kid !== 'string' && kid.tag === 'time')
				? NAME_AND_DATE.exec(words)
				: null
		if (signed) return [signed[1]!]
		if (el.attrs['rel'] === 'author') return [words]
		const line = BYLINE.exec(words)
		if (line && /\p{Lu}/u.test(line[1]!)) return [withoutDate(line[1]!)]
		if (
			el.names.some(
				(name) =>
					name.includes('byline') ||
					(name.includes('author') && name.includes('name')) ||
					(name.length === 1 && SIGNED_AS.has(name[0]!)),
			) &&
			/\p{Lu}\p{L}+ \p{Lu}/u.test(words) &&
			words.split(' ').length < 12
		)
			return [withoutDate(words)]
	}
	return []
}

/** What makers of pages call the line with the writer, in the languages whose papers have English pages. */
const SIGNED_AS = new Set([
	'author',
	'auteur',
	'autor',
	'autore',
	'sig',
	'signature',
	'writer',
	'reporter',
	'journalist',
])

function inReply(el: El): boolean {
	for (let one: El | null = el; one; one = one.parent)
		if (one.names.some((name) => name.join('-') === 'h-cite' || name.includes('comment'))) return true
	return false
}

const withoutDate = (line: string): string =>
	line
		.replace(/\s+\/\s+\p{Lu}.*$/u, '')
		.replace(
			/[\s,|·•–-]*\b(?:on\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s+)?(?:\d{1,2}\s+\p{Lu}\p{L}+\s+\d{4}|\p{Lu}\p{L}{2,8}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}).*$/iu,
			'',
		)
		.replace(/\s*(?:published|updated|posted)\b.*$/i, '')
