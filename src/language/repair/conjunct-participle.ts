/**
 * "shot down nine missiles and six drones launched at the city": of two things joined by "and" the second is no new subject when
 * its past form has no object and cannot do without one.
 */
import type { Draft, Rule } from './draft.ts'

const NEEDS_OBJECT = new Set(['launch', 'fire', 'plant', 'drop', 'hurl', 'lob', 'send', 'seize', 'lay', 'aim'])

export const conjunctParticiple: Rule = {
	name: 'conjunct-participle',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (!['VBD', 'VBN'].includes(tree.xpos(i)) || tree.relation(i) !== 'conj' || !NEEDS_OBJECT.has(tree.lemma(i)))
				continue
			if (tree.has(i, 'obj', 'aux', 'xcomp', 'compound:prt', 'advcl')) continue
			const subject = tree.kids(i, 'nsubj')[0]
			const object = tree.kids(tree.head(i), 'obj').find((k) => subject !== undefined && k < subject)
			if (subject === undefined || object === undefined || subject !== i - 1 || tree.upos(subject) !== 'NOUN') continue
			if (!thing(tree, subject) || !tree.attach(subject, object, 'conj')) continue
			for (const k of tree.kids(i, 'cc')) tree.attach(k, subject, 'cc')
			tree.attach(i, subject, 'acl')
			tree.retag(i, { xpos: 'VBN' })
		}
	},
}

/** What is launched or planted, and does neither. */
const thing = (tree: Draft, i: number): boolean =>
	/^(?:drone|missile|rocket|shell|bomb|grenade|mine|landmine|round|mortar|projectile|torpedo|device|explosive|charge|weapon|balloon|kite)$/.test(
		tree.lemma(i),
	)
