/** What is only said may answer too, or be answered: a threat to pay back, a demand that is refused. */
import { headAt, kidsBy, lemmaAt, spanOf, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Span } from '../../report/span.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import type { Saying } from '../speaker/saying.ts'
import { type Around, isInNext } from './around.ts'
import { lastDone } from './last.ts'
import { heldBefore, UNDOES } from './released.ts'
import { heldUntil } from './until.ts'
import { isBill, REVENGE } from './vowed.ts'

export interface SaidLink {
	readonly from: Draft | Saying
	readonly to: Draft | Saying
	readonly spans: readonly Span[]
	readonly sentence: number
	readonly token: number
	readonly rule: string
}

/** The links of threats and demands that no event word tells of. */
export function saidLinks(
	sayings: readonly Saying[],
	around: (sentence: number) => Around,
	answering: ReadonlySet<Draft>,
): SaidLink[] {
	const whole = sayings.filter(({ of }) => of === null)
	return [
		...whole
			.filter(({ act }) => act === 'threat')
			.flatMap((saying) => threatened(around(saying.sentence), saying, answering)),
		...whole
			.filter(({ act }) => act === 'demand')
			.flatMap((saying) => [...refused(around, saying, answering), ...undone(around(saying.sentence), saying)]),
	]
}

/** "The reply will come", "swore that the pilots will be made to pay", "would withhold the loan until the ban is lifted" */
function threatened(a: Around, saying: Saying, answering: ReadonlySet<Draft>): SaidLink[] {
	if (a.here.some((d) => d.type === 'THREATEN' || (answering.has(d) && saying.said.has(anchorOf(d))))) return []
	const { tree, sentence } = a
	for (const token of saying.said) {
		const pays =
			(REVENGE.has(lemmaAt(tree, token)) || UNPAID.has(lemmaAt(tree, token))) &&
			!isBill(tree, token) &&
			isToCome(tree, token)
		const to = pays ? lastDone(a, saying.token, null, 6) : heldUntil(a, token, null)
		if (to && to.sentence <= sentence && to.type !== 'REJECT')
			return [{ from: saying, to, spans: [spanOf(tree, [token])], sentence, token, rule: 'response/said-threat' }]
	}
	return []
}

const UNPAID = setOf('unpaid unavenged unpunished unanswered')

/** "The reply will come", "promised an answer", "would respond"; "regretted the answer" looks back. */
function isToCome(tree: Tree, token: number): boolean {
	if (uposAt(tree, token) !== 'NOUN') return true
	const head = headAt(tree, token)
	return tree.tokens[token]?.deprel === 'nsubj' || VOWS.has(lemmaAt(tree, head))
}
const VOWS = setOf('promise vow pledge swear threaten take have exact')

/** "demands that the men be returned": of what was done to them. */
function undone(a: Around, saying: Saying): SaidLink[] {
	if (a.here.some(({ type }) => type === 'REQUEST')) return []
	for (const token of saying.said) {
		const to = UNDOES[lemmaAt(a.tree, token)] ? heldBefore(a, null, token) : null
		if (to)
			return [
				{ from: saying, to, spans: [spanOf(a.tree, [token])], sentence: a.sentence, token, rule: 'response/released' },
			]
	}
	return []
}

const REACH = 3

/** A refusal for which no event was found answers the last demand that somebody uttered. */
function refused(around: (sentence: number) => Around, saying: Saying, answering: ReadonlySet<Draft>): SaidLink[] {
	const a = around(saying.sentence)
	if (a.here.some(({ type }) => type === 'REQUEST')) return []
	const refusal = a.all.find(
		(d) =>
			d.type === 'REJECT' &&
			d.factuality === 'happened' &&
			!answering.has(d) &&
			(d.sentence === a.sentence
				? saying.said.has(anchorOf(d)) === false && isObject(d, saying)
				: isInNext(a, d, REACH)) &&
			!isOfWords(d),
	)
	if (!refusal) return []
	const token = anchorOf(refusal)
	return [
		{
			from: refusal,
			to: saying,
			spans: [spanOf(refusal.tree, [token])],
			sentence: refusal.sentence,
			token,
			rule: 'response/said-demand',
		},
	]
}

/** "ignored his call to surrender": the demand is the object of the refusal. */
const isObject = (d: Draft, saying: Saying): boolean =>
	d.triggers.some(({ tokens }) => tokens.includes(saying.token)) ||
	kidsBy(d.tree, anchorOf(d), 'obj').includes(saying.token)

/** A charge or report is rejected by other words, and talks are broken off for other reasons. */
const isOfWords = (d: Draft): boolean => kidsBy(d.tree, anchorOf(d), 'obj').some((k) => WORDS.has(lemmaAt(d.tree, k)))
const WORDS = setOf('charge accusation allegation claim report story talk talks visit meeting question comment')
