/** Who publishes a page: as it says itself, else by the name after its title, else by whoever claims the rights. */
import { type Linked, namesOf, stringOf } from './json-ld.ts'
import { isSame } from './title.ts'
import { type El, elementsIn, squeezed, textOf } from './tree.ts'

export function publisherOf(
	root: El,
	{ article, site, byId }: Linked,
	shared: string | null,
	documentTitle: string | null,
	heads: readonly string[],
	rights: string | undefined,
): string | null {
	const told = namesOf(article?.['publisher'] ?? article?.['sourceOrganization'], byId)[0]?.name
	const ours = stringOf(site?.['name'])
	const micro = elementsIn(root).find(({ attrs }) => /\bpublisher\b/.test(attrs['itemprop'] ?? ''))
	const microName = micro && (elementsIn(micro).find(({ attrs }) => attrs['itemprop'] === 'name') ?? null)
	const named = [told, shared, microName ? (microName.attrs['content'] ?? textOf(microName)) : null, ours].find(
		(name) => name && !/^https?:|^@/.test(name) && name.length < 80,
	)
	if (named) return squeezed(named).replace(/^www\./, '')
	const tail = offline(siteIn(documentTitle ?? '', heads), root)
	const line =
		rights ??
		elementsIn(root)
			.filter(({ tag }) => tag === 'footer')
			.map(textOf)
			.join(' ')
	const holder =
		/(?:©|\(c\)|copyright)(?:\s*©)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)?(?:by\s+)?([^.|·©,\n]{2,50}?)(?=\s*(?:[.|·,©]|\d{4}|all rights|$))/iu
			.exec(line)?.[1]
			?.trim()
	return tail ?? (holder && /^\p{Lu}/u.test(holder) ? holder : null) ?? null
}

/** "Sungara Post Online" is the site of the Sungara Post, when the page calls it so too. */
function offline(site: string | null, root: El): string | null {
	const name = /^(.{3,}\s.{2,}) Online$/.exec(site ?? '')?.[1]
	const words = name
		? elementsIn(root).some(({ kids }) =>
				kids.some((kid) => typeof kid === 'string' && kid.trim().startsWith(`${name},`)),
			)
		: false
	return words ? name! : site
}

/** "Title | Paper" or "Paper | Title": the part that is no heading of the page. */
function siteIn(title: string, heads: readonly string[]): string | null {
	const parts = title
		.split(/\s(?:\||–|—|::|»|·|-)\s+/)
		.map((part) => part.trim())
		.filter((part) => !/^(?:print(?:er)?[ -](?:version|friendly).*|print)$/i.test(part))
	const site = heads.some((head) => isSame(head, parts.at(-1) ?? '')) ? parts[0] : parts.at(-1)
	return parts.length > 1 && site && site.length > 1 && site.length <= 40 ? site : null
}
