/**
 * Day and place go on from sentence to sentence: "Gunmen attacked a convoy on Monday. Then they burned a bridge." What is
 * narrated next, in the same past and with no time words of its own, was on the same day and, without a place of its own,
 * there too. What is recalled, foreseen, general or only mentioned in passing borrows nothing. All of it is inferred.
 */
import { ancestors, below, kidsBy, lemmaAt, relation, type Tree, tokenAt, uposAt } from '../language/names/tree.ts'
import { brokenUpBy } from './broken-up.ts'
import { type Draft, isReal } from './draft.ts'
import type { Reading } from './reading.ts'
import type { LooseTime } from './time-of.ts'

export { isReal } from './draft.ts'

/** How many sentences a day holds within its paragraph, and the day of the news itself in the report. */
const NEAR = 3
const FAR = 12

type When = Draft['whens'][number]

interface Scene {
	readonly when: When
	readonly sentence: number
	readonly paragraph: number
	readonly section: number
	/** It is the day on which something was said. */
	readonly said: boolean
	/** It is the day of something recalled, or told aside. */
	readonly recalled: boolean
}

const SAID: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN', 'SUPPORT'])
const isSaid = ({ type }: Draft): boolean => SAID.has(type)

/** Gives a day to the narrated events that have none; `linked` ones have it from the mention that they go back to, `answered` ones were at another time. */
export function carryDays(
	reading: Reading,
	drafts: readonly Draft[],
	linked: ReadonlySet<Draft>,
	loose: readonly LooseTime[],
	answered: ReadonlySet<Draft> = new Set(),
): void {
	let main: Scene | null = null
	let local: Scene | null = null
	const at = (sentence: number) => ({
		sentence,
		paragraph: reading.trees[sentence]!.sentence.paragraph,
		section: reading.sections[sentence] ?? -1,
	})
	reading.trees.forEach((tree, sentence) => {
		if (tree.sentence.kind !== 'prose') return
		const here = drafts.filter((d) => d.sentence === sentence)
		const place = at(sentence)
		if (local && (local.paragraph !== place.paragraph || local.section !== place.section)) local = null
		if (main && main.section !== place.section) main = null
		const told = here.some((d) => d.whens.length > 0)
		const timed = here.filter((d) => d.whens.length > 0 && !answered.has(d))
		const dated =
			timed.find((d) => isReal(d) && !d.background && !isSaid(d)) ??
			timed.find((d) => isReal(d) && !d.background) ??
			timed.find((d) => !isSaid(d)) ??
			timed[0]
		const free = looseDay(loose, sentence)
		const before: Scene | null =
			local && sentence - local.sentence <= NEAR
				? local
				: local === null && main && sentence - main.sentence <= FAR
					? main
					: null
		for (const draft of here) {
			const uttered = draft.type === 'THREATEN' && draft.factuality === 'threatened'
			if (draft.whens.length > 0 || linked.has(draft) || !(isReal(draft) || uttered)) continue
			const narrated = isNarrated(draft)
			const broken = brokenUpBy(draft, here)
			const beside = dated && narrated && isNarrated(dated) && shares(draft, dated) ? dated.whens[0] : undefined
			const isJoined = dated !== undefined && beside !== undefined && areJoined(draft, dated)
			// "The Column, which bombed a market last month, was not invited. It rejected the truce.": said in the days of the news.
			const goneOn = isSaid(draft) && before?.recalled ? main : before
			const scene = free ? within(free, before) : told ? undefined : goneOn?.when
			if (
				!isSaid(draft) &&
				(narrated ? (beside ? isSaid(dated!) && !isJoined : scene === before?.when && before?.said) : main?.said)
			)
				continue
			const when: When | undefined = broken
				? broken.whens[0]
				: narrated
					? (beside ?? scene)
					: goesBackTo(draft)
						? told || free
							? undefined
							: main?.when
						: undefined
			if (!when) continue
			draft.whens.push({
				value: { ...when.value, basis: 'inferred', rule: 'when/same-scene' },
				span: when.span,
				rule: 'when/same-scene',
			})
			if (before === local && local) local = { ...local, sentence }
		}
		const sets =
			(dated && !dated.whens[0]!.rule.endsWith('same-scene') ? dated.whens[0] : undefined) ??
			(free && within(free, before))
		if (!sets) return
		if (here.length === 0 && free) toldAfter(tree, drafts, sentence, free)
		const recalled = dated !== undefined && (dated.background || isAside(dated))
		local = { when: sets, ...place, said: dated !== undefined && isSaid(dated) && sets === dated.whens[0], recalled }
		if (main === null && !(dated?.background ?? false)) main = local
	})
}

/** "The Column, which bombed a market last month, was not invited": told of somebody, and not as the next thing that happened. */
export const isAside = ({ tree, triggers }: Draft): boolean =>
	[triggers[0]!.token, ...ancestors(tree, triggers[0]!.token)].some((k) => tree.tokens[k]?.deprel === 'acl:relcl')

/** "A bomb killed two in X. It went off on Friday.": the day of what was told without one in the sentence before. */
function toldAfter(tree: Tree, drafts: readonly Draft[], sentence: number, when: When): void {
	const token = tokenAt(tree, when.span.start)
	const verb = ancestors(tree, token).find((k) => uposAt(tree, k) === 'VERB') ?? tree.root
	const subject = kidsBy(tree, verb, 'nsubj')[0]
	const before = drafts.filter((d) => d.sentence === sentence - 1 && isReal(d) && !isSaid(d) && d.whens.length === 0)
	const only = before.length === 1 ? before[0] : undefined
	if (!only || subject === undefined || !goesBack(tree, subject, only.tree)) return
	only.whens = [
		{ ...when, value: { ...when.value, basis: 'inferred', rule: 'when/told-after' }, rule: 'when/told-after' },
	]
}

/** "It went off", "they fell", "the rounds came": what the sentence before told of. */
const goesBack = (tree: Tree, subject: number, before: Tree): boolean =>
	['it', 'they', 'this', 'both'].includes(lemmaAt(tree, subject)) ||
	(kidsBy(tree, subject, 'det').some((k) => lemmaAt(tree, k) === 'the') &&
		before.tokens.some(({ upos }, i) => upos === 'NOUN' && lemmaAt(before, i) === lemmaAt(tree, subject)))

/** "Minutes later" is the day of what was told before, when it can be. */
function within(when: When, before: Scene | null): When {
	if (!before) return when
	const [a, b] = [when.value, before.when.value]
	const holds = a.earliest.slice(0, 10) <= b.earliest.slice(0, 10) && b.latest.slice(0, 10) <= a.latest.slice(0, 10)
	return holds ? before.when : when
}

/** "the bombing" is the event of the news, though no mention of it was found to be the same. */
const goesBackTo = (draft: Draft): boolean => draft.definite && draft.type === 'ASSAULT' && !draft.background

const looseDay = (loose: readonly LooseTime[], sentence: number): When | undefined =>
	loose.find((l) => l.sentence === sentence)?.when

/** One sentence, one day: not over "and on April 20", nor over "after", "since" or "because". */
function shares(draft: Draft, dated: Draft): boolean {
	const own = draft.triggers[0]!.token
	const other = dated.triggers[0]!.token
	const time = dated.whens[0]!.span.start
	const between = draft.tree.tokens[own]!.start < time && time < dated.tree.tokens[other]!.start
	return !between && !isApart(draft, dated)
}

/** "rejected the plan on Monday and called up reservists": one subject does both, and on that day. */
function areJoined({ tree, triggers }: Draft, dated: Draft): boolean {
	const [own, other] = [verbOver(tree, triggers[0]!), verbOver(dated.tree, dated.triggers[0]!)]
	return relation(tree, own) === 'conj' && tree.tokens[own]?.head === other && kidsBy(tree, own, 'nsubj').length === 0
}

/** A clause that "after", "since" or "because" puts at another time. */
function isApart(draft: Draft, other: Draft): boolean {
	const verb = verbOver(draft.tree, draft.triggers[0]!)
	const marks = (k: number): boolean =>
		kidsBy(draft.tree, k, 'mark').some((m) =>
			['after', 'since', 'because', 'although', 'though', 'if'].includes(lemmaAt(draft.tree, m)),
		)
	if (verb < 0) return true
	return (
		[verb, ...ancestors(draft.tree, verb)].some(marks) ||
		tenseOf(draft.tree, verb) !== tenseOf(other.tree, verbOver(other.tree, other.triggers[0]!))
	)
}

/** The verb of the clause that an event word stands in. */
function verbOver(tree: Tree, { token, light }: { token: number; light: number }): number {
	const from = light >= 0 ? light : token
	return [from, ...ancestors(tree, from)].find((k) => uposAt(tree, k) === 'VERB' && tenseOf(tree, k) !== null) ?? -1
}

type Told = 'past' | 'before' | 'other'

/** Tense of a finite verb; null for a form that borrows it from the verb above. */
function tenseOf(tree: Tree, verb: number): Told | null {
	if (verb < 0) return null
	const helpers = kidsBy(tree, verb, 'aux')
	const forms = helpers.map((k) => tree.tokens[k]?.form.toLowerCase() ?? '')
	if (helpers.some((k) => tree.tokens[k]?.xpos === 'MD') || forms.some((f) => /^(?:will|would|may|to)$/.test(f)))
		return 'other'
	if (forms.includes('had')) return 'before'
	if (forms.some((f) => /^(?:has|have|'ve|is|are|am|does|do)$/.test(f))) return 'other'
	if (forms.some((f) => /^(?:was|were|did|got)$/.test(f))) return 'past'
	switch (tree.tokens[verb]?.xpos) {
		case 'VBD':
			return 'past'
		case 'VBZ':
		case 'VBP':
		case 'VB':
			return 'other'
		case 'VBN':
			return relation(tree, verb) === 'root' ? 'past' : null
		default:
			return null
	}
}

const ELSEWHEN =
	/^(?:earlier|previously|before|once|formerly|already|often|usually|regularly|frequently|repeatedly|always|never|recently|historically|traditionally|since|ago)$/

/** Inside what "had" been before: "had led the troops that killed 300". What somebody says had happened is news. */
export function isRecalled({ tree, triggers }: Draft): boolean {
	const verb = verbOver(tree, triggers[0]!)
	if (verb < 0) return false
	const up = [verb, ...ancestors(tree, verb)]
	const reported = up.findIndex((k) => relation(tree, k) === 'ccomp')
	return up.slice(0, reported < 0 ? up.length : reported).some((k) => tenseOf(tree, k) === 'before')
}

/** Told as the next thing that happened: a main clause in the past, or what somebody says had happened. */
export function isNarrated(draft: Draft): boolean {
	const { tree } = draft
	const trigger = draft.triggers[0]!
	const verb = verbOver(tree, trigger)
	if (verb < 0) return false
	const tense = tenseOf(tree, verb)
	const reported = [verb, ...ancestors(tree, verb)].some((k) => relation(tree, k) === 'ccomp')
	if (tense !== 'past' && !(tense === 'before' && reported)) return false
	if (below(tree, verb).some((k) => relation(tree, k) === 'advmod' && ELSEWHEN.test(lemmaAt(tree, k)))) return false
	const from = trigger.light >= 0 ? trigger.light : trigger.token
	// "In retaliation, …" only says why.
	if (uposAt(tree, from) === 'NOUN' && relation(tree, from) === 'obl') return false
	for (let k = from, steps = 0; k !== verb && k >= 0 && steps < 20; k = tree.tokens[k]?.head ?? -1, steps++) {
		const rel = relation(tree, k)
		if (!['conj', 'advcl', 'xcomp', 'nsubj', 'obj', 'obl', 'parataxis'].includes(rel)) return false
	}
	return [verb, ...ancestors(tree, verb)].every((k) => {
		const rel = relation(tree, k)
		return rel === 'root' || ['conj', 'parataxis', 'ccomp', 'advcl'].includes(rel)
	})
}
