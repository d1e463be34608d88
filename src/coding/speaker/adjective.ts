/** "The army is adamant that …", "the mayor was convinced that …", "is of the view that …": said by an adjective of how sure somebody is. */
import { isNot } from '../../language/names/clause.ts'
import { below, caseOf, kidsBy, lemmaAt, relation, type Tree } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { certaintyIn, clauseOf } from '../certainty.ts'
import { entityAt, type Reading } from '../reading.ts'
import { canSpeak } from './can-speak.ts'
import { type Saying, sayingOf } from './saying.ts'
import { speakerOf } from './who-speaks.ts'

const SURE =
	/^(?:adamant|convinced|convince|persuaded|persuade|sure|certain|confident|positive|clear|insistent|unequivocal|emphatic|categorical)$/

export function adjectiveSayings(reading: Reading, people: People, tree: Tree, sentence: number): Saying[] {
	return tree.tokens.flatMap((token, i): Saying[] => {
		const sure = SURE.test(lemmaAt(tree, i)) || isNoDoubt(tree, i)
		const verb = hasNoDoubt(tree, i) ? (tree.tokens[i]?.head ?? -1) : i
		if (verb === i && (!sure || kidsBy(tree, i, 'cop', 'aux:pass').length === 0)) return []
		if (verb === i && isNot(tree, i)) return []
		const clause = [
			...kidsBy(tree, i, 'ccomp', 'acl'),
			...(verb === i ? [] : kidsBy(tree, verb, 'ccomp', 'parataxis')),
		].find((k) => k > i && kidsBy(tree, k, 'nsubj', 'nsubj:pass').length > 0)
		const subject = kidsBy(tree, verb, 'nsubj', 'nsubj:pass')[0]
		if (clause === undefined || subject === undefined || subject > i) return []
		const own = entityAt(reading, sentence, subject)
		if (lemmaAt(tree, subject) === 'it' || !canSpeak(own)) return []
		const entity = people.source(own, sentence)
		const said = new Set(below(tree, clause))
		return [
			sayingOf({
				sentence,
				tree,
				token: i,
				anchor: token,
				speaker: speakerOf(reading, people, entity, subject, sentence),
				entity,
				said,
				head: clause,
				certainty: certaintyIn(reading, tree, new Set([...clauseOf(tree, verb), ...said])),
				rules: ['speaker/sure'],
			}),
		]
	})
}

/** "has no doubt that …", "had little doubt that …" */
const hasNoDoubt = (tree: Tree, i: number): boolean =>
	lemmaAt(tree, i) === 'doubt' &&
	relation(tree, i) === 'obj' &&
	/^(?:have|harbour|harbor|entertain|express|leave)$/.test(lemmaAt(tree, tree.tokens[i]?.head ?? -1)) &&
	kidsBy(tree, i, 'det', 'amod').some((k) => /^(?:no|little)$/.test(lemmaAt(tree, k)))

/** "was in no doubt that …" */
const isNoDoubt = (tree: Tree, i: number): boolean =>
	lemmaAt(tree, i) === 'doubt' &&
	caseOf(tree, i) === 'in' &&
	kidsBy(tree, i, 'det').some((k) => lemmaAt(tree, k) !== 'the')
