/** Blocks of an article without what still clings to it: links to other reports, bylines and dates in sight, calls to act, repeats. */
import type { Block } from './blocks.ts'
import { clockIn, pageDate } from './dates.ts'

const LEADS_ELSEWHERE =
	/^(?:\W{0,3})(?:read (?:more|also|next|the full|on)|other (?:stories|news|headlines|articles)\b|also read|see also|related(?: (?:stories|articles|news|links?|coverage|reading))?|more (?:on|from|about) (?:this|the)\b.{0,40}$|more:|recommended|don['’]t miss|must read|you (?:may|might) (?:also|like)|watch(?: (?:now|live|more))?:|listen(?: now)?:|in pictures|explainer:|analysis:|opinion:|live updates?:|follow (?:our|the) live|background:|further reading|click here|for more|our (?:full|live) coverage|full coverage|what to read next)/i
const CALLS =
	/^(?:\W{0,3})(?:advertisement|advert|sponsored(?: content)?|story continues(?: below)?|article continues(?: below)?|continue reading|(?:please )?(?:subscribe|sign up|register|log in|sign in)\b.{0,160}|share(?: (?:this|on|via|full)\b.{0,60})?|follow us\b.{0,100}|follow .{1,60} on (?:telegram|twitter|x|facebook|instagram|whatsapp|google news)\b.{0,60}|(?:[\d,.]+ )?views:?\s*[\d,.]*|like us on.{0,60}|download (?:the|our|as|this|pdf)\b.{0,80}|get (?:the|our|your|all|breaking).{0,60}(?:newsletter|inbox|app|alerts?|news)\b.{0,60}|join (?:our|us|the).{0,80}(?:telegram|whatsapp|channel|newsletter|group|community).{0,60}|support (?:our|independent).{0,120}|donate.{0,80}|copy (?:link|url)|print(?: (?:this|the|article|story|page)\b[^.!?]{0,60})?|e-?mail(?: (?:this|it|article|to a friend)\b[^.!?]{0,60})?|(?:larger|smaller) text\b[^.!?]{0,40}|save(?: article)?|bookmark|comments?(?: \(\d+\))?|leave a (?:comment|reply).{0,40}|\d+ comments?|view (?:all )?comments|loading\W*|skip (?:to|past|advert).{0,60}|tags?:.{0,200}|topics?:.{0,200}|filed under:?.{0,160}|categories:.{0,160}|(?:©|copyright|\(c\)).{0,200}|all rights reserved.{0,120}|first published (?:on|in|at).{0,80}|(?:this )?(?:article|page|story)? ?printed from.{0,160}|ur[li] (?:of|to|for) (?:the|this) (?:article|page|story).{0,200}|this (?:article|story) (?:was|is|has been) (?:originally|first|re)[ -]?published.{0,160}|our standards:.{0,120}|(?:\d{1,2}|one|two|three|five) min(?:ute)?s?(?: read)?|close|menu|search|enlarge(?: image)?|toggle.{0,30}|play(?: video)?|previous|next|back to top|(?:photo(?:graph)?|image|picture)s?(?: credit)?\s*[:/].{0,120}|file (?:photo|picture).{0,100}|(?:report an? )?(?:error|typo).{0,80}|was this (?:article|page) (?:helpful|useful).{0,40}|thank you for (?:reading|subscribing|signing).{0,80}|enter your email.{0,80}|by (?:signing|subscribing|clicking).{0,200}|we use cookies.{0,300}|this (?:article|content|story) is (?:only )?(?:for|available).{0,100}|already a (?:subscriber|member).{0,60}|have (?:a|any) (?:tip|information|story).{0,160}|whatsapp|facebook|twitter|telegram|linkedin|reddit|email|x)\W*$/i
const BYLINE =
	/^(?:by|written by|reported by|words by|story by|from our|text:)\s+(?:[\p{Lu}\d][\p{L}\p{M}.'’-]*|and|&|in|for|the|,|\||our)(?:[\s,]+(?:[\p{Lu}\d][\p{L}\p{M}.'’-]*|and|&|in|for|of|the|staff|correspondent|editor|reporter|\||[·•–—-]))*[\s,.:·|\d]*$/u
const APPEAL =
	/\b(?:takes no advertis\w+|carries no advertis\w+|funded by (?:our|its) readers)\b|\b(?:our (?:journalism|reporting|readers|newsroom|work)|independent (?:journalism|media|news))\b.*\b(?:support|donat|contribut|gift|member|subscrib)|\b(?:support|donate to|become a (?:member|supporter)).{0,60}\b(?:our (?:journalism|reporting|work)|independent journalism)/i
const SIGN_OFF =
	/^[\s([]*(?:(?:additional )?(?:reporting|writing|editing|compiled|edited|translated|written|additional reporting)(?: and (?:writing|editing|reporting))? by\b|with (?:files|reporting|inputs?) (?:from|by)\b).{0,260}$/i
const CONTACT =
	/^(?:for (?:further|more|additional) (?:information|details)\b|(?:press|media) (?:contacts?|office|enquir\w+|inquir\w+)\b|(?:contacts?|notes?) (?:for|to) (?:the )?(?:press|media|editors)\b|contacts?:).*(?:@|\+?\d[\d ()-]{5,})/i
const DATED =
	/\b(?:(?:first |last )?(?:published|posted|updated|modified|issued|created|edited)|date|on|at|last|gmt|utc|[a-z]?[dst]t|cest|cet|eet|msk|local|time|ago|hours?|minutes?|days?|am|pm|a\.m|p\.m|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|wed|sat|jan\w*|feb\w*|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b|\d+(?:st|nd|rd|th)?|\W/gi
const ENDS =
	/^(?:comments?(?:\s*\(?\d+\)?)?|\d+ comments?|related(?:\s+\w+){0,3}|more (?:on|from|stories|news|in|like|about)\b.*|most (?:read|popular|viewed|shared)|read (?:more|next|also)|recommended(?: for you)?|you (?:may|might) (?:also )?like.*|also (?:read|on|see|in)\b.*|see also|trending(?: now)?|popular(?: \w+)?|latest (?:news|stories|headlines)|top stories|editors?['’]? picks?|up next|next (?:story|article)|leave a (?:comment|reply).*|share this.*|about the authors?|newsletters?|sign up.*|subscribe.*|stay (?:informed|connected|up to date).*|get (?:the|our) .*|follow us.*|tags|topics|sponsored.*|advertisement|around the web|from (?:the|our) (?:web|partners|archive).*|in other news|further reading|external links|what to read next|join the (?:conversation|discussion).*|discussion|our picks|don['’]t miss.*)$/i

export interface TidyOptions {
	readonly title: string | null
	readonly authors: readonly string[]
}

export function tidy(blocks: readonly Block[], { title, authors }: TidyOptions): Block[] {
	const own = new Set([title, ...authors, authors.join(' and ')].filter((one) => one !== null).map(plain))
	const kept: Block[] = []
	let skipping = 0
	for (const block of blocks) {
		if (block.kind === 'subhead') {
			if (skipping > 0 && (block.level ?? 9) > skipping) continue
			skipping = ENDS.test(block.text.replace(/[\s:.…»>]+$/, '')) ? (block.level ?? 4) : 0
			if (skipping > 0 || own.has(plain(block.text))) continue
		}
		if (skipping > 0 && block.kind !== 'post' && (skipping < 4 || block.linked > block.text.length * 0.5)) continue
		if (skipping >= 4) skipping = 0
		if (!clings(block, own)) kept.push(block)
	}
	return withoutLabels(once(kept)).filter(
		(block, i, all) => block.kind !== 'subhead' || /^(?:paragraph|item|row|post|subhead)$/.test(all[i + 1]?.kind ?? ''),
	)
}

/** Labels over the first sentence: a section, a country, a word that calls. */
function withoutLabels(blocks: readonly Block[]): Block[] {
	const first = blocks.findIndex(
		({ kind, text }) => kind !== 'paragraph' || /[.!?]\W*$/.test(text) || text.split(' ').length > 8,
	)
	return blocks.filter(({ text }, i) => i >= first || text.split(' ').length > 3)
}

function clings({ kind, text, linked }: Block, own: ReadonlySet<string>): boolean {
	if (kind === 'post' || kind === 'row') return false
	if (own.has(plain(text)) || !/[\p{L}\p{N}]/u.test(text)) return true
	const share = linked / text.length
	if (
		(CALLS.test(text) || CALLS.test(withoutDay(text))) &&
		text.length < 320 &&
		!(
			kind === 'paragraph' &&
			text.length > 160 &&
			/[.!?]\s+\p{Lu}.*[.!?]\s+\p{Lu}/u.test(text) &&
			!/subscri|newsletter|sign up|cookies/i.test(text)
		)
	)
		return true
	if (kind === 'caption' || kind === 'subhead') return false
	if (
		LEADS_ELSEWHERE.test(text) &&
		(share > 0.3 || (/:/.test(text.slice(0, 40)) && text.length < 160 && !/[.!?]$/.test(text)))
	)
		return true
	if (share > 0.85 && text.length < 220 && !(/[.!?]["”’)]?$/.test(text) && kind === 'paragraph')) return true
	if (BYLINE.test(text) && text.length < 120) return true
	if (SIGN_OFF.test(text)) return true
	if (CONTACT.test(text) && text.length < 400) return true
	if (APPEAL.test(text) && text.length < 500 && !/[“”"]/.test(text)) return true
	if (
		text.length < 90 &&
		/(?:^|\W)\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b|\bviews:?\s*\d|\d\s+views\b/i.test(text) &&
		!/[.!?]$/.test(text) &&
		kind === 'paragraph'
	)
		return true
	return text.length < 140 && isDated(text, own)
}

/** "6 May 2018 Download as PDF": what stands behind a date that opens a short line. */
const withoutDay = (text: string): string =>
	text.length < 120 ? text.replace(/^\d{1,2}\.? \p{L}{3,9}\.? \d{4}\W+|^\p{L}{3,9}\.? \d{1,2}, \d{4}\W+/u, '') : text

/** Nothing but a date or a time of day, with the words that go with it. */
function isDated(text: string, own: ReadonlySet<string>): boolean {
	if (!/\d/.test(text) || (pageDate(text) === null && clockIn(text) === null && !/\bago\b/i.test(text))) return false
	let rest = text
	for (const name of own)
		if (name.length > 4)
			rest = rest.replace(
				new RegExp(
					name
						.split(' ')
						.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '.'))
						.join('\\W+'),
					'iu',
				),
				'',
			)
	return rest.replace(/\bby\b/gi, '').replace(DATED, '').length === 0
}

/** What repeats the text is left out: a paragraph told twice, words of the text set off as a quote, a teaser of the first lines. */
function once(blocks: readonly Block[]): Block[] {
	const all = blocks.map(({ text }) => plain(text))
	const body = blocks.flatMap(({ kind, setOff }, i) => (kind === 'paragraph' && !setOff ? [all[i]!] : []))
	const joined = ` ${body.join(' ')} `
	const seen = new Set<string>()
	return blocks.filter(({ kind, setOff, text }, i) => {
		const words = all[i]!
		if (kind === 'row' || kind === 'post') return true
		if (seen.has(words) && words.split(' ').length > 4) return false
		seen.add(words)
		if (setOff && kind !== 'caption' && repeats(words, joined)) return false
		if (kind === 'subhead' && words.split(' ').length > 4 && joined.includes(` ${words} `)) return false
		const short = /(?:\.\.\.|…|\[…\])$/.test(text) ? words : null
		return !(short && short.length > 30 && body.some((other) => other !== words && other.startsWith(short)))
	})
}

/** All of it, or all of its sentences that are no mere name of a speaker, stand in the text. */
function repeats(words: string, joined: string): boolean {
	if (joined.includes(` ${words} `)) return true
	const list = words.split(' ')
	if (list.length < 6) return false
	const grams = list.slice(3).map((_, i) => list.slice(i, i + 4).join(' '))
	return grams.filter((gram) => joined.includes(` ${gram} `)).length >= grams.length * 0.7
}

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/['’‘`]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
