/** "did not name the men held or say why": a bare infinitive is coordinated with an infinitive, not with a participle in between. */
import type { Rule } from './draft.ts'

export const likeForms: Rule = {
	name: 'like-forms',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (tree.relation(i) !== 'conj' || tree.xpos(i) !== 'VB' || tree.has(i, 'nsubj', 'aux', 'mark')) continue
			const cc = tree.kids(i, 'cc')[0]
			// "and" joins too many other things, nouns among them.
			if (cc === undefined || cc > i || !/^(?:or|nor)$/u.test(tree.form(cc)) || tree.xpos(tree.head(i)) === 'VB')
				continue
			for (let at = tree.head(i), n = 0; at >= 0 && n < 8; at = tree.head(at), n++) {
				if (at > i || tree.xpos(at) !== 'VB') continue
				const bare = tree
					.kids(at, 'aux', 'mark')
					.some((k) => tree.lemma(k) === 'do' || tree.xpos(k) === 'MD' || tree.form(k) === 'to')
				if (bare) {
					tree.attach(i, at, 'conj')
					break
				}
			}
		}
	},
}
