/** "left six dead": what they were left as is a complement, not a second object. */
import type { Rule } from './draft.ts'

export const leftDead: Rule = {
	name: 'left-dead',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (
				tree.deprel(i) !== 'obj' ||
				!/^(?:dead|wounded|injured|hurt|homeless|missing|unconscious|critical|destroyed|damaged|displaced)$/u.test(
					tree.form(i),
				)
			)
				continue
			const verb = tree.head(i)
			const first = tree.kids(verb, 'obj')[0]
			if (
				verb < i &&
				first !== undefined &&
				first < i &&
				/^(?:leave|find|render|keep|declare|pronounce)$/u.test(tree.lemma(verb))
			) {
				tree.relabel(i, 'xcomp')
			}
		}
	},
}
