/**
 * Takes out of a page what is not its article: navigation, comments, related items, boxes, adverts, share bars, what is
 * hidden or runs. Names that their makers gave decide, and how much of the page's prose would go with them.
 */
import { hiddenIn } from './hidden.ts'
import { type Prose, proseOf } from './prose.ts'
import { type El, elementsIn, find, isInside, joinedNames, textOf } from './tree.ts'

const NEVER_TEXT = new Set(
	'head script style noscript noembed noframes template rp annotation annotation-xml svg canvas object embed applet audio video map dialog nav button input select textarea option datalist menu frame frameset iframe link meta base amp-ad amp-sidebar amp-analytics amp-consent amp-social-share amp-next-page amp-sticky-ad amp-user-notification amp-img amp-video amp-audio amp-carousel amp-list ins'.split(
		' ',
	),
)
const ROLES = new Set(
	'navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar tablist status alert log'.split(
		' ',
	),
)
const words = (list: string) => new Set(list.split(/\s+/))

/** Whatever share of the page they have: other people's words, other reports, and what the site wants. */
const STRONG = words(
	`comment comments commenting commentlist disqus respond replies related relatedposts relatedarticles recirc recirculation recommended recommendation recommendations recommends
	morefrom mostread mostpopular popular trending teaser teasers promo promos promotion promoted newsletter newsletters subscribe subscription subscriptions signup ad ads advert adverts
	advertisement advertisements advertising adslot adunit adbox adsbygoogle dfp gpt sponsor sponsored sponsors outbrain taboola revcontent mgid cookie cookies cookiebar consent gdpr ccpa onetrust
	popup modal lightbox toast breadcrumb breadcrumbs crumbs sharedaddy sharebar sharetools addthis donate donation donations fundraising paywall piano regwall poll survey quiz pagination pager
	wall cite navbar navigation submenu masthead topbar colophon infobox factbox factfile sidebox pullquote tagcloud taglist readmore seealso interstitial overlay gate upsell plans metered nl nlbox cmts contributions contribution supporter recs recos reco`,
)
/** Unless much of the prose stands in them. */
const WEAK = words(
	`share sharing social socials follow followus aside sidebar rail widget widgets nav menu footer toolbar byline bylines bio authorbox authorinfo contributor contributors timestamp pubdate dateline postmeta
	tags topics keywords player listen audio gallery slideshow carousel callout inset box panel backgrounder explainer copyright disclaimer legal credit credits feedback login register
	ticker weather rating reactions appeal membership banner skip noprint print toc meta kicker eyebrow pull caption-credit ctas cta app install download tooltip accessibility figure-credit card cards contact contacts`,
)
const PAIRS =
	/\b(?:read-(?:more|next|also|on)|also-(?:read|like|see|on)|more-(?:on|from|stories|news|coverage|like|about|links|reading)|most-(?:read|popular|viewed|shared|commented)|see-also|you-(?:may|might)|up-next|next-(?:story|article|up|post)|prev(?:ious)?-(?:story|article|post)|editors?-picks?|top-stories|latest-(?:news|stories|headlines)|in-(?:this-)?pictures|related-\w+|\w+-related|fact-(?:box|file|sheet)|info-(?:box|panel)|side-(?:box|bar)|text-box|pull-quotes?|about-(?:the-)?author|author-(?:box|bio|info|card|details|block|name|line)|post-(?:meta|tags|author|date|nav|navigation|info|footer)|entry-(?:meta|footer|tags|author|date|utility)|article-(?:meta|tags|info|footer|share|tools|actions|date|author|byline)|story-(?:meta|tags|share|tools|footer)|publish(?:ed)?-(?:date|time|on)|time-stamp|cookie-\w+|email-(?:signup|capture|form)|sign-up|mailing-list|call-to-action|social-(?:share|sharing|links|media|bar|buttons|icons|follow)|share-(?:bar|buttons?|tools|links|this)|follow-us|comments?-(?:area|list|section|form|count)|key-(?:facts|background)|what-we-know|by-line|image-credit|photo-credit|breaking-news|live-(?:promo|ticker|blog-promo)|back-to-top|skip-(?:to|link)|site-(?:header|footer|nav)|page-(?:header|footer)|global-(?:header|footer|nav)|free-trial|subscriber-only|meter(?:ed)?-(?:wall|banner)|premium-(?:box|wall)|support-us|our-journalism|correction-policy|language-(?:switcher|selector|list))\b/
/** Class names that speak of the page around, not of the element. */
const CONTEXT =
	/^(?:has|no|with|without|is|js|tag|category|cat|status|type|format|postid|page-id|parent|hentry|logged|single|template)-/
const BODY =
	/\b(?:article|story|entry|post|news|page|main|content|single|detail|text|blog|section)(?:-(?:page|main|inner|rich))?-?(?:body|content|text|copy|wrapper|container|layout|grid|main|column|inner)\b|\b(?:articlebody|storybody|maincontent|richtext|wysiwyg|container|wrapper|layout|main|page|site|root|app)\b/

export interface CleanOptions {
	/** Only what is no text at all and what is hidden: for pages that call their article what others call an advert. */
	readonly gentle?: boolean
}

export function clean(root: El, heading: El | null, { gentle = false }: CleanOptions = {}): void {
	const hidden = hiddenIn(root)
	const prose = proseOf(root)
	const all = prose(root)
	const bodies = elementsIn(root).filter(({ attrs }) =>
		/\b(?:articleBody|liveBlogUpdate)\b/i.test(attrs['itemprop'] ?? ''),
	)
	const holdsArticle = (el: El) =>
		(heading !== null && isInside(heading, el)) || bodies.some((body) => isInside(body, el))
	const goes = (el: El): boolean => {
		if (NEVER_TEXT.has(el.tag)) return !(el.tag === 'ins' && !joinedNames(el))
		if (['html', 'body', '#page', 'x-post'].includes(el.tag)) return false
		const share = all === 0 ? 0 : prose(el) / all
		if (hidden(el)) return !(heading !== null && isInside(heading, el) && share > 0.5)
		if (gentle) return false
		const big = holdsArticle(el) && share > 0.15
		if (
			/\bcomment\b|WPAdBlock|WPSideBar|WPFooter|SiteNavigation/i.test(
				`${el.attrs['itemprop'] ?? ''} ${el.attrs['itemtype'] ?? ''}`,
			)
		)
			return !big
		if (ROLES.has(el.attrs['role'] ?? '')) return !big && share < 0.5
		if (el.tag === 'aside' || el.tag === 'footer') return !big && share < 0.6
		if (
			/^(?:related|share|comments?|advert\w*|newsletter|more |most |recommended|sidebar|breadcrumbs?|tags|about the author)/i.test(
				el.attrs['aria-label'] ?? '',
			)
		)
			return !big
		if (asksForAddress(el)) return !big && share < 0.4
		const rank = rankOf(el)
		if (rank === 2) return !big && !(holdsArticle(el) && share > 0.05)
		return rank === 1 && !big && share < limit(el)
	}
	prune(root, goes, prose)
}

/** A box with a field to fill in and little text: letters, searches, questions. */
function asksForAddress(el: El): boolean {
	if (!['div', 'section', 'aside', 'form', 'fieldset', 'table'].includes(el.tag)) return false
	const field = find(
		el,
		({ tag, attrs }) =>
			tag === 'textarea' || (tag === 'input' && !/^(?:hidden|checkbox|radio)$/i.test(attrs['type'] ?? '')),
	)
	return field !== null && textOf(el).length < 600
}

/** 2: goes whatever its share, 1: goes when small, 0: stays. */
function rankOf(el: El): 0 | 1 | 2 {
	if (el.names.length === 0) return 0
	let rank: 0 | 1 | 2 = 0
	for (const name of el.names) {
		const joined = name.join('-')
		if (CONTEXT.test(`${joined}-`)) continue
		const isBody = BODY.test(joined)
		if (name.some((word) => STRONG.has(word)) || PAIRS.test(joined)) {
			if (!isBody || /comment|related|newsletter|sidebar|promo|sponsor|recommend|popup|cookie/.test(joined)) return 2
			rank = 1
		}
		if (!isBody && name.some((word) => WEAK.has(word))) rank = 1
	}
	return rank
}

/** A box with paragraphs of its own is more than a label, and still a box. */
const limit = (el: El): number => (['article', 'main', 'section'].includes(el.tag) ? 0.3 : 0.4)

function prune(el: El, goes: (el: El) => boolean, prose: Prose): void {
	el.kids = el.kids.filter((kid) => typeof kid === 'string' || !goes(kid))
	for (const kid of el.kids) if (typeof kid !== 'string') prune(kid, goes, prose)
}

/** Signs that the rest of the article is kept back. */
export function isWalled(root: El): boolean {
	const said =
		/(?:subscribe|sign in|log in|register|become a member)[^.!?]{0,40}\b(?:to (?:continue|read|keep)|for full access|for unlimited)|(?:this (?:article|content|story) is|available) (?:only )?(?:for|to) (?:subscribers|members)|continue reading (?:with|this|by)|to (?:read|continue reading|unlock) (?:the (?:full|rest)|this(?! (?:site|website|page|blog)\b)|more)|already a (?:subscriber|member)|you have (?:reached|read) (?:your|all)|subscribers? only|(?:remaining|rest) of this article|unlock this article|start your (?:free )?trial/i
	for (const el of elementsIn(root)) {
		// What is told to browsers without scripts is no gate.
		if (el.parent?.tag === 'noscript') continue
		if (
			/\b(?:paywall|regwall|premium-wall|subscriber-wall|piano|meter-wall|paygate|subscribe-wall|paid-content-wall|content-gate|article-gate)\b/.test(
				joinedNames(el),
			) &&
			textOf(el).length < 3000
		)
			return true
		if (['p', 'div', 'h2', 'h3', 'section', 'aside', 'span', 'strong'].includes(el.tag)) {
			const line = el.kids.length < 12 ? textOf(el) : ''
			if (line.length < 300 && said.test(line)) return true
		}
	}
	return false
}
