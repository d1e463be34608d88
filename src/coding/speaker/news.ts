/** What of a saying is its news: the event that it tells, the figure of harm, the weapon that it is about; the rest only describes or dates. */
import { ancestors, kidsBy, lemmaAt, relation, type Tree, tokenAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import type { Saying } from './saying.ts'

const TEMPORAL = setOf('when while as since during where once')
const HARMED = setOf('kill wound injure die hurt dead miss missing perish treat maim drown fall')

/** The event is what the clause says, or stands beside it; not what only dates it, and not a harm told by its figure. */
export function isNews(draft: Draft, saying: Saying): boolean {
	const { tree, head } = saying
	if (head < 0) return true
	return tree === draft.tree && !isHarmNews(draft, saying) && isEventNews(draft, saying)
}

/** A figure is news when it is what is said, or is told with the event that is. */
export function isFigureNews(draft: Draft, saying: Saying): boolean {
	const { tree, head } = saying
	if (head < 0 || tree !== draft.tree) return true
	return (
		isHarmNews(draft, saying) ||
		isEventNews(draft, saying) ||
		draft.harms.some(({ entity }) => reaches(tree, entity.head, head))
	)
}

function isEventNews({ triggers }: Draft, { tree, head }: Saying): boolean {
	const { token, light } = triggers[0]!
	return reaches(tree, token, head) || (light >= 0 && reaches(tree, light, head))
}

/** "were killed", "are missing": of those whom the event harmed. */
const isHarmNews = ({ harms }: Draft, { tree, head, said }: Saying): boolean =>
	isHarmed(tree, head) && harms.some(({ entity }) => said.has(entity.head))

/** Ways up from an event to the head of what is said that keep it the news: not what only describes, dates or compares. */
const NEWS_WAYS = setOf('ccomp xcomp conj parataxis nsubj obj csubj advcl root appos')

function reaches(tree: Tree, from: number, head: number): boolean {
	for (let at = from, steps = 0; at >= 0 && steps < 64; at = tree.tokens[at]?.head ?? -1, steps++) {
		if (at === head) return true
		const rel = relation(tree, at)
		const agent = tree.tokens[at]?.deprel === 'obl:agent'
		if (!NEWS_WAYS.has(rel) && !agent) return false
		if (rel === 'advcl' && kidsBy(tree, at, 'mark', 'advmod').some((k) => TEMPORAL.has(lemmaAt(tree, k)))) return false
	}
	return false
}

/** "The rockets were fired from a truck": about the weapon of an event that is known. */
export function isAboutWeapon({ weapons, tree }: Draft, saying: Saying): boolean {
	return weapons.some(({ spans }) => spans.some(({ start }) => isTopic(saying, tokenAt(tree, start))))
}

function isHarmed(tree: Tree, head: number): boolean {
	if (!HARMED.has(lemmaAt(tree, head))) return false
	const active = kidsBy(tree, head, 'nsubj').length > 0 && kidsBy(tree, head, 'obj').length > 0
	return !active
}

/** The weapon is what the clause is about: "the rockets were fired from a truck". */
export function isTopic({ tree, head }: Saying, at: number): boolean {
	if (at < 0 || head < 0) return false
	const noun = [at, ...ancestors(tree, at)].find((k) => relation(tree, k).startsWith('nsubj'))
	return (
		noun !== undefined &&
		tree.tokens[noun]?.head === head &&
		kidsBy(tree, noun, 'det').some((k) => lemmaAt(tree, k) === 'the')
	)
}
