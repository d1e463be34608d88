/** Days, months and years among the nominals: they stand for a time, whatever the tree makes of them. */
import { caseOf, type Tree, uposAt } from './tree.ts'

export const isCalendarWord = (form: string): boolean =>
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)s?$/i.test(
		form,
	) && /^\p{Lu}/u.test(form)

/** "since 2009", "MAY 4", "in May". */
export function isDate(tree: Tree, head: number): boolean {
	const form = tree.tokens[head]?.form ?? ''
	if (
		form === 'May' &&
		/^(?:in|since|until|till|during|late|early|mid|last|next|this)$/i.test(tree.tokens[head - 1]?.form ?? '')
	)
		return tree.tokens[head + 1]?.upos !== 'PROPN'
	if (uposAt(tree, head) !== 'NUM') return false
	if (/^(?:1[5-9]|20)\d\d$/.test(form))
		return ['in', 'since', 'by', 'until', 'during', 'from', 'of'].includes(caseOf(tree, head))
	return /^\d{1,2}$/.test(form) && [head - 1, head + 1].some((k) => isCalendarWord(tree.tokens[k]?.form ?? ''))
}
