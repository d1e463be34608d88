/** "drove a van packed with explosives into a queue": where it was driven is said of the driving, not of the load. */
import type { Rule } from './draft.ts'

const DRIVES = new Set('drive ram crash slam smash steer plough plow fly send hurl sail pilot roll'.split(' '))

export const drivenInto: Rule = {
	name: 'driven-into',
	apply(tree) {
		for (let i = 4; i < tree.size; i++) {
			if (tree.relation(i) !== 'obl' || !/^(?:into|through|against|at)$/u.test(tree.case(i))) continue
			const load = tree.head(i)
			const vehicle = tree.head(load)
			const verb = tree.head(vehicle)
			if (load > i || tree.deprel(load) !== 'acl' || tree.deprel(vehicle) !== 'obj' || !DRIVES.has(tree.lemma(verb)))
				continue
			tree.attach(i, verb, 'obl')
		}
	},
}
