/** "The army's answer was not long in coming", "Retaliation was swift": what was done is told next. */
import { caseOf, hasKid, headAt, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import { setOf } from '../set-of.ts'
import { type Around, at } from './around.ts'
import { lastDone } from './last.ts'
import { answer, type LinkRule } from './link.ts'
import { meant } from './meant.ts'
import { toldNext } from './told.ts'
import { withAnd } from './under.ts'
import { COMES, PROMPTS, RESPONSE_NOUNS } from './words.ts'

const SWIFT = setOf(
	'swift quick immediate prompt instant rapid fast fierce violent brutal harsh bloody savage ruthless long',
)

/** "The army's answer was not long in coming.", "Retaliation was swift.": what was done is told next. */
export const came: LinkRule = (a, i) => {
	const { tree } = a
	if (!RESPONSE_NOUNS.has(lemmaAt(tree, i))) return []
	if (tree.tokens[i]?.deprel === 'obj' && PROMPTS.has(lemmaAt(tree, headAt(tree, i)))) return provoked(a, i)
	if (tree.tokens[i]?.deprel !== 'nsubj') return []
	const head = headAt(tree, i)
	if (!COMES.has(lemmaAt(tree, head)) && !SWIFT.has(lemmaAt(tree, head))) return []
	const said = kidsBy(tree, i, 'nmod').find((k) => ['to', 'for'].includes(caseOf(tree, k)))
	const isToCome = hasKid(tree, head, 'aux', 'will', 'would', 'shall')
	const threat = a.here.find((d) => d.type === 'THREATEN') ?? null
	const from = isToCome ? threat : (at(a, head) ?? toldNext(a, i))
	if (!from) return []
	const to = said === undefined ? lastDone(a, i, from, 6) : meant(a, said, from)
	return withAnd(a, from).map((one) => answer(one, to, [i, head], 'response/came'))
}

/** "The shooting provoked a furious response: within an hour a mob had burned the office." */
function provoked(a: Around, i: number): ReturnType<LinkRule> {
	const verb = headAt(a.tree, i)
	const subject = kidsBy(a.tree, verb, 'nsubj')[0]
	const from = toldNext(a, i)
	return subject === undefined ? [] : [answer(from, meant(a, subject, from), [verb, i], 'response/came')]
}
