/**
 * "X was responsible for a rocket attack", "X was behind the bombing": X is its doer, as where it is only thought or held so: "X is
 * believed to be behind it", "X is held responsible for it".
 */
import { withConjuncts } from '../../language/names/arguments.ts'
import { isOpen } from '../../language/names/clause.ts'
import { caseOf, hasKid, headAt, isUnder, kidsBy, lemmaAt, relation } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'

const HELD = /^(?:think|believe|suspect|say|hold|presume|allege|consider|understand|know|find)$/

export function addResponsible(reading: Reading, sentence: number, drafts: readonly Draft[]): void {
	const tree = reading.trees[sentence]
	if (!tree) return
	const under = (token: number): Draft | undefined =>
		drafts.find((d) => d.triggers.some((t) => isUnder(tree, t.token, token)))
	for (let i = 0; i < tree.tokens.length; i++) {
		const lemma = lemmaAt(tree, i)
		const responsible = lemma === 'responsible'
		const behind = hasKid(tree, i, 'case', 'behind') && kidsBy(tree, i, 'cop').length > 0 && lemma !== 'bar'
		const above = headAt(tree, i)
		if ((!responsible && !behind) || (relation(tree, i) === 'xcomp' && isOpen(tree, above))) continue
		const event = responsible ? kidsBy(tree, i, 'obl', 'nmod').find((k) => caseOf(tree, k) === 'for') : i
		const draft = event === undefined ? undefined : under(event)
		const subject =
			kidsBy(tree, i, 'nsubj')[0] ??
			(['acl', 'amod'].includes(tree.tokens[i]?.deprel ?? '') ? above : undefined) ??
			(relation(tree, i) === 'xcomp' && HELD.test(lemmaAt(tree, above))
				? kidsBy(tree, above, 'nsubj:pass')[0]
				: undefined)
		if (!draft || subject === undefined) continue
		for (const head of withConjuncts(tree, subject))
			if (!draft.actors.some((r) => r.entity.head === head))
				draft.actors.push({ entity: entityAt(reading, sentence, head), rule: 'who/responsible-for' })
	}
}
