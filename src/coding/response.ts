/**
 * In response to what, as part of what, caused by what: links between events of a report that its words state. "In response to", "in
 * retaliation for", "prompting" make a response; "followed by", "after" only a sequence. Nothing is linked because it came later. Each way of
 * saying so is a rule of `response/`; which events are meant is asked in `response/meant.ts`.
 */
import { spanOf, uposAt } from '../language/names/tree.ts'
import { anchorOf, type Draft } from './draft.ts'
import { after } from './response/after.ts'
import { over } from './response/against.ts'
import { isApart } from './response/apart.ts'
import type { Around } from './response/around.ts'
import { bidden, consent, refusal } from './response/asked.ts'
import { atOnce } from './response/at-once.ts'
import { onAttackers, pursuit } from './response/attackers.ts'
import { came } from './response/came.ts'
import { caused } from './response/caused.ts'
import { brokenUp, onCrowd, when } from './response/crowd.ts'
import { firedBack } from './response/fired-back.ts'
import { follow } from './response/follow.ts'
import { demanding, isOfSomebody, withThem } from './response/for-them.ts'
import { fuller } from './response/fuller.ts'
import { citing, ground } from './response/ground.ts'
import { hence } from './response/hence.ts'
import { judged } from './response/judged.ts'
import type { EventLink, Found, LinkRule } from './response/link.ts'
import { because, ofTheirs, suffered } from './response/losses.ts'
import { nextTime } from './response/next-time.ts'
import { onNews } from './response/on-news.ts'
import { part } from './response/part.ts'
import { penalty } from './response/penalty.ts'
import { phrase, retaliatory } from './response/phrase.ts'
import { accusing, pressed, within } from './response/pressed.ts'
import { moved, prompt } from './response/prompt.ts'
import { askedToEnd, inquiry, redress } from './response/redress.ts'
import { released } from './response/released.ts'
import { tied } from './response/tied.ts'
import { toStop } from './response/to-stop.ts'
import { turn } from './response/turn.ts'
import { ultimatum } from './response/ultimatum.ts'
import { until } from './response/until.ts'
import { verb } from './response/verb.ts'
import { vowed } from './response/vowed.ts'
import { setOf } from './set-of.ts'

export type { EventLink } from './response/link.ts'

/** What is said in so many words comes before what follows from who did it to whom. */
const RULES: readonly LinkRule[] = [
	phrase,
	retaliatory,
	verb,
	firedBack,
	came,
	turn,
	hence,
	vowed,
	nextTime,
	prompt,
	moved,
	tied,
	refusal,
	consent,
	bidden,
	brokenUp,
	toStop,
	over,
	judged,
	inquiry,
	askedToEnd,
	redress,
	released,
	pursuit,
	ground,
	citing,
	suffered,
	because,
	after,
	ofTheirs,
	follow,
	until,
	ultimatum,
	accusing,
	demanding,
	withThem,
	pressed,
	within,
	onNews,
	atOnce,
	when,
	onCrowd,
	onAttackers,
	penalty,
	part,
	caused,
]

/** Rules that look for the answered deed themselves. */
const GUESSES: ReadonlySet<LinkRule> = new Set([
	came,
	turn,
	hence,
	vowed,
	nextTime,
	redress,
	pursuit,
	onNews,
	atOnce,
	ultimatum,
	when,
	onCrowd,
	onAttackers,
	ofTheirs,
	penalty,
	released,
])

/** Words at which no rule begins. */
const SILENT = setOf('PUNCT DET SYM AUX PART')

/** Links that the words of one sentence state. */
export function linksIn(a: Around): EventLink[] {
	const links: EventLink[] = []
	if (a.all.length < 2) return links
	const words = [...a.tree.tokens.keys()].filter((i) => !SILENT.has(uposAt(a.tree, i)))
	for (const rule of RULES)
		for (const i of words)
			for (const found of rule(a, i)) {
				// What is said in so many words leaves nothing to guess.
				if (GUESSES.has(rule) && links.some((l) => l.kind === 'response-to' && l.from === found.from)) continue
				const link = made(a, found)
				if (link && !links.some((l) => isSamePair(a, l, link))) links.push(link)
			}
	return links
}

/** "shot a driver hours after a bomb went off … killed him in reprisal for the bomb": what answers a deed does not only follow it. */
export function withoutMereOrder(links: readonly EventLink[], first: Around['first']): EventLink[] {
	const ends = ({ from, to }: EventLink): [Draft, Draft] => [first(from), first(to)]
	const answers = links.filter((l) => l.kind === 'response-to').map(ends)
	return links.filter((l) => {
		const [from, to] = ends(l)
		return l.kind !== 'follows' || !answers.some(([a, b]) => a === from && b === to)
	})
}

function made(a: Around, { from, to: named, kind, tokens, rule }: Found): EventLink | null {
	const to = kind === 'response-to' ? fuller(a, named, from) : named
	// Two that one sentence sets against each other are two, whatever they were taken for.
	const told = from !== null && to !== null && a.here.includes(from) && a.here.includes(to)
	if (!from || !to || from === to) return null
	// What is picked out of several is not the several.
	if (!told && kind !== 'part-of' && a.first(from) === a.first(to) && !isApart(from, to)) return null
	// "promised to respond to complaints": words are answered by other words.
	if (kind === 'response-to' && to.type === 'ACCUSE' && from.type !== 'SANCTION') return null
	if (kind === 'response-to' && ((!ASKS.has(to.type) && isBefore(from, to)) || isOnlyThought(to))) return null
	return { from, to, kind, spans: [spanOf(a.tree, tokens)], sentence: a.sentence, token: tokens[0]!, rule }
}

/** Nobody answers a deed that may happen. */
const isOnlyThought = (d: Draft): boolean =>
	d.factuality === 'hypothetical' &&
	// "demanded the release of nine colleagues arrested on Friday": they were.
	!isOfSomebody(d) &&
	(d.type === 'ASSAULT' || d.type === 'COERCE' || d.type === 'SANCTION')

/** A demand or an offer may name a day to come. */
const ASKS = setOf('REQUEST THREATEN AGREE')

/** What was done earlier answers nothing that came later. */
function isBefore(from: Draft, to: Draft): boolean {
	const [x, y] = [from.whens[0]?.value.latest.slice(0, 10), to.whens[0]?.value.earliest.slice(0, 10)]
	return x !== undefined && y !== undefined && x < y
}

/** Of words that tell of two kinds of deed at once, one is linked. */
const isSameWord = (a: Draft, b: Draft): boolean => a.tree === b.tree && anchorOf(a) === anchorOf(b)

const isSamePair = ({ first }: Around, a: EventLink, b: EventLink): boolean =>
	(isSameWord(a.from, b.from) && isSameWord(a.to, b.to)) ||
	(first(a.from) === first(b.from) && first(a.to) === first(b.to)) ||
	(first(a.from) === first(b.to) && first(a.to) === first(b.from))
