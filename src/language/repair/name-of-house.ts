/** "a study by the group Clear View": a name right behind the word for what it is was read as a second noun beside it. */
import type { Rule } from './draft.ts'

export const nameOfHouse: Rule = {
	name: 'name-of-house',
	apply(tree) {
		for (let i = 1; i < tree.size - 1; i++) {
			if (!HOUSE.test(tree.form(i)) || tree.upos(i) !== 'NOUN' || !tree.capital(i + 1)) continue
			let end = i + 1
			while (tree.capital(end + 1) && /^(?:NOUN|PROPN|ADJ)$/u.test(tree.upos(end + 1))) end++
			if (!tree.nominal(end) || tree.head(end) !== tree.head(i) || tree.has(end, 'case', 'det', 'nummod')) continue
			if (/^(?:nmod|obl|obj|dep|appos|nsubj)$/u.test(tree.relation(end))) tree.attach(end, i, 'appos')
		}
	},
}

const HOUSE =
	/^(?:group|organi[sz]ation|charity|agency|company|firm|party|movement|newspaper|daily|weekly|station|channel|network|union|league|body|foundation|institute|think-tank|watchdog|operator|bank|airline|militia|gang|alliance|coalition)$/u
