/**
 * When each event was: every time expression of a sentence goes to the event, or the act of saying, on whose branch of the
 * tree it hangs. Relative ones resolve against the section's own day, else the report's.
 */

import { ancestors, caseOf, kidsBy, lemmaAt, relation, type Tree, tokenAt, uposAt } from '../language/names/tree.ts'
import type { Bounds } from '../report/interval.ts'
import type { Problem } from '../report/problem.ts'
import { overlaps } from '../report/span.ts'
import type { Draft } from './draft.ts'
import { isTimeOfOthers } from './merge/ranked.ts'
import { type Reading, sectionOf } from './reading.ts'
import { isJudgedOrRemembered, speaksOf } from './recalled.ts'
import { answeredBefore } from './response/answered.ts'
import type { Saying } from './speaker.ts'
import { isOfOtherClause, isOfThing } from './time-of-others.ts'
import type { TimeExpression } from './when/expression.ts'
import { boundsOfClause, boundsOfEvent, readTimes } from './when.ts'

/** A day that a sentence tells of no event in it: "It was just after noon on Friday." */
export interface LooseTime {
	readonly sentence: number
	readonly when: Draft['whens'][number]
}

/**
 * Fills `whens` of the drafts, sentence by sentence; yields a problem for each relative date that nothing can place, and
 * the days that belong to no event.
 */
export function placeTimes(
	reading: Reading,
	bySentence: readonly (readonly Draft[])[],
	sayings: readonly Saying[],
): { problems: Problem[]; loose: LooseTime[] } {
	const problems: Problem[] = []
	const loose: LooseTime[] = []
	const earlier: TimeExpression[] = []
	reading.trees.forEach((tree, sentence) => {
		const anchor = anchorFor(reading, sentence)
		// "Front 17 January" is a name, not a day.
		const isName = ({ span }: TimeExpression): boolean =>
			reading.entities[sentence]?.names.all.some((n) => n.kind === 'actor' && overlaps(n.span, span)) ?? false
		const expressions = readTimes(tree.sentence, { anchor, earlier }).filter((time) => !isName(time))
		const drafts = bySentence[sentence] ?? []
		const speaking = new Set(sayings.filter((s) => s.sentence === sentence && s.token >= 0).map((s) => s.token))
		for (const time of expressions) {
			if (time.open === 'no-anchor')
				problems.push({
					code: 'when/no-anchor',
					level: 'warning',
					report: reading.report.version.report,
					span: time.span,
					message: `“${time.words}” cannot be placed: neither this section nor the report has a date. The day is left empty. Give one with --published.`,
				})
			const token = tokenAt(tree, time.span.start)
			const clause = time.gap ? null : inWhenClause(tree, token, drafts)
			const inClause = boundsOfClause(time)
			if (clause && inClause) {
				const when = whenOf(time, inClause, anchor)
				// What is told above the clause was at other times.
				clause.whens = [when, ...clause.whens.filter(({ span }) => span.start > time.span.end)]
			}
			const bounds = time.gap ? time.interval : boundsOfEvent(time)
			if (!bounds || (!isOneDay(bounds) && isTimeOfOthers(tree, token, drafts))) continue
			if (time.rule === 'when/year' && isOfThing(tree, token, drafts)) continue
			if (isOfOtherClause(tree, token, isOneDay(bounds), drafts)) continue
			if (isHeading(tree, time, reading.text)) {
				for (const draft of drafts) if (draft.whens.length === 0) draft.whens.push(whenOf(time, bounds, anchor))
				if (drafts.length > 0) continue
			}
			// "two months after X" dates X, which is told right after these words.
			const owner = time.gap
				? (drafts.find((d) => d.triggers.some((t) => t.token > token)) ?? null)
				: (named(tree, token, drafts) ??
					answered(tree, token, drafts) ??
					ofPhrase(nearer(ownerOf(tree, token, drafts, speaking), bounds, token, drafts), time, token, drafts))
			if (owner && isTerm(owner, token)) continue
			const when = whenOf(time, owner && time.begun && isHeld(owner) ? time.begun : bounds, anchor)
			if (owner && owner !== clause) {
				// A demand and the threat that goes with it are one act.
				const twins = drafts.filter((d) => d.triggers[0]!.token === owner.triggers[0]!.token)
				for (const draft of twins) draft.whens.push(when)
			}
			const verb = ancestors(tree, token).find((at) => uposAt(tree, at) === 'VERB')
			if (!owner && !clause && !(verb !== undefined && speaking.has(verb))) loose.push({ sentence, when })
		}
		earlier.push(...expressions)
		if (anchor) for (const draft of drafts) inferDay(draft, anchor.day)
	})
	return { problems, loose }
}

/** "has been under arrest since Monday": it was done then, and not again since. */
const isHeld = ({ tree, triggers, type }: Draft): boolean =>
	(type === 'COERCE' || type === 'ASSAULT') &&
	triggers.some(
		({ token }) =>
			HELD.test(lemmaAt(tree, token)) ||
			(uposAt(tree, token) === 'NOUN' && /^(?:arrest|detention)$/.test(lemmaAt(tree, token))),
	)
const HELD = /^(?:captive|captivity|custody|hold|hostage|imprison|missing)$/

/** "gave them until midnight on Friday": the term that is set, and not when it was set. */
const isTerm = ({ type, triggers, tree }: Draft, token: number): boolean =>
	(type === 'REQUEST' || type === 'THREATEN') &&
	triggers.some(
		(t) =>
			/^(?:give|set|allow|grant)$/.test(lemmaAt(tree, t.token)) &&
			t.token < token &&
			tree.lemmas.slice(t.token, token).some((lemma) => lemma === 'until' || lemma === 'till'),
	)

/** A colon or dash behind the day, or behind the town that follows it: "7 Dec, Marrick: A parcel exploded". */
const HEADS = /^(?: ?[:–—]|, \p{Lu}[\p{L}' -]{1,28}:)/u
const HEADING = 32

/** "February 4: A policeman is shot": the day of a list. */
const isHeading = ({ sentence }: Tree, { span }: TimeExpression, text: string): boolean =>
	span.start === sentence.start && HEADS.test(text.slice(span.end, span.end + HEADING))

/** "Saturday's Order of the Oak march": what a day owns is the event noun that ends the name. */
function named(tree: Tree, token: number, drafts: readonly Draft[]): Draft | null {
	if (tree.tokens[token]?.deprel !== 'nmod:poss') return null
	const isPlain = (t: number): boolean =>
		tree.tokens
			.slice(token, t)
			.every(({ upos, form }) => !['VERB', 'AUX', 'PUNCT', 'SCONJ', 'ADP'].includes(upos) || form === 'of')
	return (
		drafts.find(({ triggers }) =>
			triggers.some((t) => t.token > token && t.token - token <= REACH && t.word.pos === 'n' && isPlain(t.token)),
		) ?? null
	)
}
/** Words that a name may have between its day and the noun that ends it. */
const REACH = 7

const isOneDay = ({ earliest, latest }: Bounds): boolean => earliest.slice(0, 10) === latest.slice(0, 10)

type Anchor = NonNullable<ReturnType<typeof anchorFor>>

const whenOf = (time: TimeExpression, bounds: Bounds, anchor: Anchor | null): Draft['whens'][number] => ({
	value: {
		...bounds,
		words: time.words,
		granularity: time.granularity,
		basis: anchor?.weak && time.basis === 'resolved' ? ('inferred' as const) : time.basis,
		...(time.against ? { against: time.against } : {}),
		rule: time.rule,
		timex: time.timex.value,
	},
	span: time.span,
	rule: time.rule,
})

function anchorFor(
	reading: Reading,
	sentence: number,
): { day: string; basis: 'stated' | 'resolved' | 'inferred'; weak: boolean } | null {
	const section = sectionOf(reading, sentence)
	if (section?.date) return { day: section.date.slice(0, 10), basis: 'stated', weak: false }
	if (!reading.published) return null
	const weak = reading.published.basis === 'embedded-post'
	return { day: reading.published.value.slice(0, 10), basis: weak ? 'inferred' : 'stated', weak }
}

/** The draft on whose branch the words of time hang; a verb of saying on the way up takes them for itself. */
function ownerOf(tree: Tree, token: number, drafts: readonly Draft[], speaking: ReadonlySet<number>): Draft | null {
	if (token < 0) return null
	const has = (at: number): Draft | undefined => drafts.find((d) => d.triggers.some((t) => t.tokens.includes(at)))
	const own = has(token)
	if (own) return own
	const up = ancestors(tree, token)
	let clause = false
	for (const at of up) {
		const draft = has(at)
		if (draft) return clause && VERBAL.has(draft.type) ? null : meantBy(tree, at, token, draft, drafts)
		// "cannot be ruled out in the fire that destroyed a mill on Monday": the day of the fire.
		if (tree.tokens[at]?.deprel === 'acl:relcl') clause = true
		const seen = reported(tree, at, drafts)
		if (seen) return seen
		// "bombed what it described as depots before dawn": the naming has no time of its own.
		const says = speaking.has(at) || (uposAt(tree, at) === 'VERB' && speaksOf(lemmaAt(tree, at)))
		if (says && token > at) {
			const low = under(tree, at, token, drafts)
			if (low || tree.tokens[at]?.xpos === 'VBG') return low
		}
		if (says && !isNaming(tree, at)) return beside(tree, up.slice(0, up.indexOf(at)), speaking, drafts)
		// Time on a verb that only carries the event: "came on Monday", "took place", "was followed January 3 by an airstrike".
		const carried = carries(tree, at, token, drafts)
		if (carried && uposAt(tree, at) === 'VERB') return carried
	}
	return fronted(tree, token, up, drafts) ?? beside(tree, up, speaking, drafts)
}

/** "a round of talks", "three days of fighting": the word that stands for it in the clause. */
function measured(tree: Tree, token: number): number {
	let at = token
	while (relation(tree, at) === 'nmod' && MEASURE.test(lemmaAt(tree, tree.tokens[at]!.head))) at = tree.tokens[at]!.head
	return at
}
const MEASURE = /^(?:day|night|week|month|hour|round|series|wave|spate|string|session|exchange|outbreak|number|bout)$/

/** "An exchange of fire was reported on Monday": seen or heard that day, and so of it. */
function reported(tree: Tree, verb: number, drafts: readonly Draft[]): Draft | undefined {
	if (!/^(?:report|record|register|observe|hear|see|note|log)$/.test(lemmaAt(tree, verb))) return undefined
	const subject = kidsBy(tree, verb, 'nsubj:pass')[0]
	return drafts.find((d) => d.triggers.some((t) => t.tokens.some((k) => measured(tree, k) === subject)))
}

/** Of several events that one verb tells, the time is of the one that stands right before it. */
function carries(tree: Tree, verb: number, token: number, drafts: readonly Draft[]): Draft | undefined {
	const carried = drafts.filter((d) =>
		d.triggers.some((t) =>
			t.tokens
				.map((k) => measured(tree, k))
				.some(
					(k) =>
						tree.tokens[k]?.head === verb &&
						['nsubj', 'nsubj:pass', 'obl:agent', 'obj', 'obl'].includes(tree.tokens[k]?.deprel ?? ''),
				),
		),
	)
	return carried.findLast((d) => d.triggers.some((t) => verb < t.token && t.token < token)) ?? carried[0]
}

/**
 * "carried out Tuesday's bombing in revenge for the killing of two men on February 27": what has its day already leaves
 * another one to the deed without a day that stands nearer.
 */
function nearer(owner: Draft | null, day: Bounds, token: number, drafts: readonly Draft[]): Draft | null {
	const isOther = ({ value }: Draft['whens'][number]) => value.latest < day.earliest || day.latest < value.earliest
	if (!owner || owner.whens.length === 0 || !owner.whens.every(isOther)) return owner
	const first = owner.triggers[0]?.token ?? token
	const deed = drafts.findLast(
		(d) =>
			d !== owner &&
			d.whens.length === 0 &&
			!VERBAL.has(d.type) &&
			d.triggers.some((t) => first < t.token && t.token < token),
	)
	return deed ?? owner
}

/**
 * "has suspended its work following the murder of two nurses last Thursday": what stands in the perfect has no day, and what
 * something followed has the one behind it.
 */
function ofPhrase(owner: Draft | null, time: TimeExpression, token: number, drafts: readonly Draft[]): Draft | null {
	if (!owner || owner.whens.length > 0 || time.edge || PRESENT.test(time.words)) return owner
	const { tree, triggers } = owner
	const verb = triggers[0]!.light >= 0 ? triggers[0]!.light : triggers[0]!.token
	if (uposAt(tree, verb) !== 'VERB' || token < verb) return owner
	const deed = drafts.findLast((d) => {
		const at = d.triggers[0]!.token
		const between = tree.tokens.slice(at + 1, token)
		return (
			d !== owner &&
			d.whens.length === 0 &&
			!VERBAL.has(d.type) &&
			uposAt(tree, at) === 'NOUN' &&
			verb < at &&
			at < token &&
			ancestors(tree, at).includes(verb) &&
			between.every(({ upos, form }) => upos !== 'VERB' && !/^[,;:]$/.test(form))
		)
	})
	if (!deed) return owner
	const at = deed.triggers[0]!.token
	return isPerfect(tree, verb) || FOLLOWS.test(caseOf(tree, at)) ? deed : owner
}
const PRESENT = /\b(?:today|this|now|so far)\b/i
const FOLLOWS = /^(?:follow(?:ing)?|after|over)$/
const isPerfect = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'aux').some((k) => /^(?:has|have|'ve)$/i.test(tree.tokens[k]?.form ?? ''))

/** "in retaliation for an air strike on June 12": the day behind a deed that is answered is that deed's, wherever the tree hangs it. */
function answered(tree: Tree, token: number, drafts: readonly Draft[]): Draft | null {
	const deed = answeredBefore(tree, token, drafts)
	return deed && deed.whens.length === 0 ? deed : null
}

/** "what it described as two depots", "what he called a warning". */
const isNaming = (tree: Tree, verb: number): boolean =>
	relation(tree, verb) === 'acl' && lemmaAt(tree, tree.tokens[verb]?.head ?? -1) === 'what'

/** "citing the storming of a post the night before", "told of a raid on Friday": the day behind a deed is the deed's. */
const under = (tree: Tree, verb: number, token: number, drafts: readonly Draft[]): Draft | null =>
	drafts.findLast(
		(d) =>
			!VERBAL.has(d.type) &&
			d.triggers.some((t) => t.token > verb && t.token < token && ancestors(tree, t.token).includes(verb)),
	) ?? null

const VERBAL: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT'])

/** "condemned the ambush in which three were killed on Sunday": a day behind the deed is the deed's, not that of the saying. */
function meantBy(tree: Tree, verb: number, token: number, draft: Draft, drafts: readonly Draft[]): Draft {
	if (!VERBAL.has(draft.type) || token < verb) return draft
	const deed = drafts.findLast(
		(d) =>
			d !== draft &&
			!VERBAL.has(d.type) &&
			d.triggers.some((t) => t.token > verb && t.token < token && ancestors(tree, t.token).includes(verb)),
	)
	return deed ?? draft
}

/** "arrived shortly after midnight on Saturday and set the church on fire": the deed told beside the verb that has the time. */
function beside(
	tree: Tree,
	up: readonly number[],
	speaking: ReadonlySet<number>,
	drafts: readonly Draft[],
): Draft | null {
	const verb = up.find((k) => uposAt(tree, k) === 'VERB')
	if (verb === undefined || speaking.has(verb)) return null
	const next = kidsBy(tree, verb, 'conj', 'advcl', 'parataxis').filter(
		(k) =>
			k > verb && !kidsBy(tree, k, 'mark').some((m) => /^(?:after|since|before|because|if)$/.test(lemmaAt(tree, m))),
	)
	const near = next.flatMap((k) => [k, ...kidsBy(tree, k, 'advcl', 'conj')])
	return (
		drafts.find(
			(d) =>
				!VERBAL.has(d.type) &&
				d.triggers.some((t) => near.includes(t.token) || (t.light >= 0 && near.includes(t.light))),
		) ?? null
	)
}

/** "violence began in early April, when a bomb killed two": the event of the when-clause is of that time too. */
function inWhenClause(tree: Tree, token: number, drafts: readonly Draft[]): Draft | null {
	for (const at of [token, ...ancestors(tree, token)].slice(0, 5)) {
		for (const clause of kidsBy(tree, at, 'advcl', 'acl')) {
			if (clause < token || !(tree.kids[clause] ?? []).some((k) => lemmaAt(tree, k) === 'when')) continue
			const draft = drafts.find((d) => d.triggers.some((t) => t.tokens.includes(clause)))
			if (draft) return draft
		}
	}
	return null
}

/** A fronted time before a verb of saying parsed as root: "On Monday, …". */
function fronted(tree: Tree, token: number, up: readonly number[], drafts: readonly Draft[]): Draft | null {
	const [only, ...more] = drafts
	if (!only || more.length > 0 || relation(tree, token) !== 'obl' || up.length > 1) return null
	// "Bells rang on Sunday, a year after soldiers killed nine": a time behind its verb is that verb's.
	if (up[0] !== undefined && up[0] < token && speakingOrMarked(tree, up[0], only)) return null
	// "gathered on Sunday to commemorate the shelling"
	return isJudgedOrRemembered(only) ? null : only
}

/** The event stands in what is said, or in a clause of another time. */
const speakingOrMarked = (tree: Tree, verb: number, draft: Draft): boolean => {
	const up = [draft.triggers[0]!.token, ...ancestors(tree, draft.triggers[0]!.token)]
	return up
		.slice(0, Math.max(0, up.indexOf(verb)))
		.some(
			(k) =>
				relation(tree, k) === 'ccomp' ||
				kidsBy(tree, k, 'mark').some((m) => /^(?:after|since|before|because|that)$/.test(lemmaAt(tree, m))),
		)
}

/** An event told in the present progressive is going on on the day of the report; nothing else gets a day without words. */
function inferDay(draft: Draft, day: string): void {
	if (draft.whens.length > 0 || draft.factuality !== 'happened') return
	const trigger = draft.triggers[0]!
	const verb = trigger.light >= 0 ? trigger.light : trigger.token
	const { tree } = draft
	if (uposAt(tree, verb) !== 'VERB' || tree.tokens[verb]?.xpos !== 'VBG') return
	const present = kidsBy(tree, verb, 'aux').some(
		(k) => lemmaAt(tree, k) === 'be' && ['VBZ', 'VBP'].includes(tree.tokens[k]?.xpos ?? ''),
	)
	if (!present) return
	const token = tree.tokens[verb]!
	draft.whens.push({
		value: {
			earliest: day,
			latest: day,
			words: token.form,
			granularity: 'day',
			basis: 'inferred',
			against: day,
			rule: 'when/going-on',
		},
		span: { start: token.start, end: token.end },
		rule: 'when/going-on',
	})
}
