/**
 * Social posts in a page, by the markup of the sites' own embeds and of pages that draw them themselves. Each is taken out
 * and leaves a mark where it stood: it is another author's words at another time.
 */

import { isTimed, pageDate } from './dates.ts'
import { NETWORK } from './tags.ts'
import { type El, element, elementsIn, find, joinedNames, squeezed, textOf } from './tree.ts'

export interface Embed {
	readonly author: string | null
	readonly handle: string | null
	readonly date: string | null
	/** The date as the page shows it. */
	readonly dateWords: string | null
	readonly text: string
	readonly url: string | null
}

/** The mark in the tree. */
export const POST_TAG = 'x-post'

const KNOWN =
	/(?:^| )(?:[a-z]+-)*(?:twitter-tweet|twitter-video|tweet|tweet-embed|embedded-tweet|x-embed|x-post|tgme-widget-message|telegram-post|telegram-embed|fb-post|fb-video|facebook-post|facebook-embed|fb-xfbml-parse-ignore|instagram-media|instagram-embed|mastodon-embed|mastodon-status|bluesky-embed|bluesky-post|tiktok-embed|reddit-embed-bq|reddit-card|text-post-media|vk-post|social-embed|social-post|social-media-post|social-media-embed|embedded-post|embed-post|socialpost|post-embed)(?=$| )/
const ADDRESS =
	/^(?:https?:)?\/\/(?:(?:www|mobile|m|web)\.)?(?:(?:twitter|x)\.com\/(?!intent|share|hashtag|search)(\w{1,20})\/status|t\.me\/(?:s\/)?(\w{3,40})\/\d+|(?:facebook|fb)\.com\/([\w.-]+)\/(?:posts|videos|photos)\/|bsky\.app\/profile\/([\w.:-]+)\/post|(?:instagram\.com)\/(?:p|reel)\/|(?:[\w-]+\.)+[a-z]{2,}\/@([\w.]+(?:@[\w.-]+)?)\/\d{6,}|(?:[\w-]+\.)+[a-z]{2,}\/users\/(\w+)\/statuses\/\d+|vk\.com\/wall|(?:www\.)?tiktok\.com\/@([\w.]+)\/video|(?:www\.)?threads\.(?:net|com)\/@([\w.]+)\/post)/i
const HANDLE = /@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\w.-]+\.\w+)?/u
const SIGNED = /(?:^|\s)(?:—|–|―|--?)\s*([^\n()@]{1,80}?)\s*\(\s*(@[\p{L}\p{N}_.@-]+)\s*\)\s*([^\n]{0,80})$/u
const SHARED =
	/(?:A (?:post|video|photo|reel) (?:shared|posted) by|Posted by|Post by)\s+(.{1,90}?)(?:\s*\(\s*(@[\p{L}\p{N}_.-]+)\s*\))?(?:\s+on\s+(.{6,60}))?$/iu
const FURNITURE =
	/^(?:view (?:this |the )?(?:post|on|in|more).*|view on .*|see (?:this|more|new|the).*|(?:\[)?image or embed(?:\])?|pic\.(?:twitter|x)\.com\/\w+|read more|reply|replies|repost(?:s|ed)?|retweets?|likes?|share|translate (?:tweet|post)|show more|follow|copy link|\d[\d.,]*\s*[km]?(?:\s*(?:likes?|replies|retweets?|reposts?|views?|shares?|comments?|subscribers?))?|twitter|x|telegram|facebook|mastodon|bluesky|instagram|open in telegram|(?:embedded )?post|·|…)$/i

/** Takes the posts out of the tree; the number of each is in its mark. */
export function takeEmbeds(root: El): Embed[] {
	const embeds: Embed[] = []
	const all = [...outermost(root)]
	// The page of one post on the network itself: the post is the report.
	if (all.length === 1 && isOfNetwork(root)) return []
	for (const el of all) {
		const embed = readEmbed(el)
		if (!embed || !el.parent) continue
		const { parent } = el
		const same = embeds.findIndex((one) => one.url !== null && one.url === embed.url)
		const mark = element(POST_TAG, { n: String(same < 0 ? embeds.length : same) }, parent)
		parent.kids[parent.kids.indexOf(el)] = mark
		if (same < 0) embeds.push(embed)
		else if (embeds[same]!.text === '' && embed.text !== '') embeds[same] = embed
		else parent.kids = parent.kids.filter((kid) => kid !== mark)
	}
	return embeds
}

const isOfNetwork = (root: El): boolean =>
	elementsIn(root).some(
		({ tag, attrs }) => tag === 'meta' && attrs['property'] === 'og:site_name' && NETWORK.test(attrs['content'] ?? ''),
	)

function* outermost(el: El): Generator<El> {
	if (isEmbed(el)) {
		yield el
		return
	}
	for (const kid of [...el.kids]) if (typeof kid !== 'string') yield* outermost(kid)
}

function isEmbed(el: El): boolean {
	const { tag, attrs } = el
	if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article' || tag === 'a') {
		if (tag !== 'article' || !KNOWN.test(joinedNames(el))) return false
	}
	if (tag === 'script') return 'data-telegram-post' in attrs
	if (tag === 'iframe' || tag === 'amp-iframe') return ADDRESS.test(attrs['src'] ?? attrs['data-src'] ?? '')
	if (/^amp-(?:twitter|facebook|instagram|tiktok|bluesky|mastodon)$/.test(tag)) return true
	if (
		'data-telegram-post' in attrs ||
		'data-bluesky-uri' in attrs ||
		'data-tweet-id' in attrs ||
		'data-instgrm-permalink' in attrs
	)
		return true
	if (KNOWN.test(joinedNames(el))) return textOf(el).length < 4000 && !find(el, ({ tag: inner }) => inner === 'h1')
	if (tag !== 'blockquote' && tag !== 'figure') return false
	const words = textOf(el)
	if (words.length > 3000) return false
	const address = attrs['cite'] ?? ''
	return (
		ADDRESS.test(address) ||
		(SIGNED.test(words) && (linkedPost(el) !== null || pageDate(SIGNED.exec(words)?.[3] ?? '') !== null))
	)
}

function linkedPost(el: El): string | null {
	const links = elementsIn(el).flatMap(({ attrs }) => [
		attrs['href'],
		attrs['cite'],
		attrs['data-href'],
		attrs['data-instgrm-permalink'],
		attrs['data-embed-url'],
		attrs['src'],
		attrs['data-src'],
	])
	const link = links.filter((href) => href !== undefined && ADDRESS.test(href)).at(-1)
	return link
		? link
				.replace(/^\/\//, 'https://')
				.replace(/[?#].*$/, '')
				.replace(/\/embed\/?$/, '')
		: null
}

function readEmbed(el: El): Embed | null {
	const telegram = find(el, ({ attrs }) => 'data-telegram-post' in attrs)?.attrs['data-telegram-post']
	const url = linkedPost(el) ?? (telegram ? `https://t.me/${telegram}` : null)
	const inAddress = ADDRESS.exec(url ?? '')
		?.slice(1)
		.find((part) => part !== undefined && part !== 'i' && part !== 'web')
	const time = find(el, ({ tag, attrs }) => tag === 'time' || 'datetime' in attrs)
	const parts = linesIn(el)
	const whole = parts.join('\n')
	const signature = SIGNED.exec(whole) ?? SHARED.exec(whole)
	const named = (...wanted: string[]) =>
		find(
			el,
			(one) =>
				one !== el &&
				one.names.some((name) => wanted.includes(name.at(-1) ?? '')) &&
				textOf(one).length > 0 &&
				textOf(one).length < 90,
		)
	const handleEl = named('handle', 'username', 'screenname', 'acct', 'nickname', 'account')
	const authorEl = named('author', 'name', 'fullname', 'displayname', 'owner', 'user') ?? null
	const header = headerOf(parts)
	const handleWords =
		signature?.[2] ??
		(handleEl ? textOf(handleEl) : null) ??
		(authorEl ? HANDLE.exec(textOf(authorEl))?.[0] : null) ??
		header.handle
	const isPage = /facebook|fb\.com/i.test(url ?? '')
	const handle = handleWords
		? `@${handleWords.replace(/^.*\//, '').replace(/^@/, '')}`
		: inAddress && !isPage
			? `@${inAddress}`
			: null
	const dateWords =
		dateIn(signature?.[3]) ??
		(time ? textOf(time) : null) ??
		[...parts]
			.reverse()
			.map(dateIn)
			.find((one) => one !== null) ??
		null
	const date = pageDate(time?.attrs['datetime'] ?? '') ?? pageDate(dateWords)
	const author = signature?.[1] ?? (authorEl ? textOf(authorEl) : null) ?? header.author
	const words = postWords(parts, signature?.[0] ?? '', [
		author,
		handle,
		dateWords,
		header.line,
		authorEl ? textOf(authorEl) : null,
	])
	if (!words && !url && !handle) return null
	if (!words && !handle) return null
	return {
		author: author ? squeezed(author.replace(/\(?@\S+\)?/g, '').replace(/^(?:—|–|-)\s*/, '')) || null : null,
		handle,
		date: date && !isTimed(date) ? date : date,
		dateWords: dateWords && date ? squeezed(dateWords) : null,
		text: words,
		url,
	}
}

const COUNTS = new Set([
	'views',
	'likes',
	'shares',
	'counter',
	'count',
	'stats',
	'replies',
	'retweets',
	'actions',
	'toolbar',
	'reactions',
])

/** Its lines as a reader sees them. */
function linesIn(el: El): string[] {
	const lines: string[] = ['']
	const walk = (one: El) => {
		if (['script', 'style', 'svg', 'button', 'iframe', 'img', 'video', 'figcaption'].includes(one.tag)) return
		if (one.names.some((name) => COUNTS.has(name.at(-1) ?? ''))) return
		// "A post shared by Name on" goes on with its date; elsewhere a time is a line of its own.
		const isApart = one.tag === 'time' && !/\bon\s*$/.test(lines.at(-1) ?? '')
		const isBlock = [
			'p',
			'div',
			'section',
			'header',
			'footer',
			'blockquote',
			'br',
			'li',
			'figcaption',
			'h2',
			'h3',
			'h4',
			'article',
		].includes(one.tag)
		if (isBlock || isApart) lines.push('')
		for (const kid of one.kids) {
			if (typeof kid === 'string') lines[lines.length - 1] += kid
			else walk(kid)
		}
		if (isBlock || isApart) lines.push('')
	}
	walk(el)
	return lines.map(squeezed).filter(Boolean)
}

/** "Name @handle · Mar 12" over the words. */
function headerOf(parts: readonly string[]): { author: string | null; handle: string | null; line: string | null } {
	for (const line of parts.slice(0, 3)) {
		const at = HANDLE.exec(line)
		if (!at || line.length > 110 || /[.!?]\s/.test(line)) continue
		const before = squeezed(line.slice(0, at.index).replace(/[(·|,–—-]+\s*$/, ''))
		if (before.length > 60) continue
		const previous = parts[parts.indexOf(line) - 1]
		return {
			author: before || (previous && previous.length < 60 ? previous : null),
			handle: at[0],
			line: before ? line : `${previous ?? ''}\n${line}`,
		}
	}
	return { author: null, handle: null, line: null }
}

function dateIn(words: string | undefined): string | null {
	const line = words?.trim() ?? ''
	return line.length < 90 && pageDate(line) !== null ? line : null
}

function postWords(parts: readonly string[], signature: string, known: readonly (string | null)[]): string {
	const furniture = new Set(known.flatMap((one) => one?.split('\n') ?? []).map((one) => squeezed(one).toLowerCase()))
	let whole = parts.join('\n')
	if (signature) whole = whole.slice(0, whole.lastIndexOf(signature)) || whole.replace(signature, '')
	const lines = whole
		.split('\n')
		.map((line) =>
			squeezed(line.replace(/pic\.(?:twitter|x)\.com\/\w+|\[image or embed\]|https?:\/\/t\.co\/\w+/gi, '')),
		)
	return lines
		.filter(
			(line) =>
				line &&
				!FURNITURE.test(line) &&
				!furniture.has(line.toLowerCase()) &&
				!furniture.has(line.replace(/[()]/g, '').toLowerCase()) &&
				!(line.length < 60 && dateIn(line) !== null) &&
				!(line.length < 40 && HANDLE.exec(line)?.[0] === line),
		)
		.join(' ')
}
