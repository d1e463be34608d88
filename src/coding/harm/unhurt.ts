/**
 * People who came to no harm, told without a verb of wounding: "escaped unhurt", "no worker came to harm". Nought is a
 * figure where it is said of one person or of all; "two guards escaped unhurt" leaves open what became of the others.
 */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Span } from '../../report/span.ts'
import type { HarmDraft } from '../draft.ts'
import { isNone } from './none.ts'

const UNHURT = /^(?:unhurt|unharmed|uninjured|unscathed)$/i
const INJURY = /^(?:injury|harm|scratch|wound)$/
const EACH = /^(?:all|both|everyone|everybody|every|each)$/

/** Those who were not hurt, by the word at a token. */
export function unhurtAt(tree: Tree, i: number, at: (k: number) => Entity): HarmDraft[] {
	const lemma = lemmaAt(tree, i)
	if (UNHURT.test(tree.tokens[i]!.form)) return saidOf(tree, i).map(at).filter(isOneOrAll).map(nought(tree, i))
	// "escaped injury", "escaped without a scratch"
	if (/^(?:escape|get|walk|come|emerge)$/.test(lemma) && uposAt(tree, i) === 'VERB') {
		const { subjects, objects } = argumentsOfVerb(tree, i)
		const without = kidsBy(tree, i, 'obl').filter((k) => caseOf(tree, k) === 'without')
		const from = [...(lemma === 'escape' ? objects : []), ...without].find((k) => INJURY.test(lemmaAt(tree, k)))
		return from === undefined ? [] : subjects.map(at).filter(isOneOrAll).map(nought(tree, from))
	}
	// "All the passengers were safe."
	if (lemma === 'safe' && kidsBy(tree, i, 'cop').length > 0 && kidsBy(tree, i, 'obl').length === 0)
		return kidsBy(tree, i, 'nsubj')
			.map(at)
			.filter((e) => isOneOrAll(e) && isParty(e))
			.map(nought(tree, i))
	if (lemma !== 'harm') return []
	// "no worker came to harm", "neither ship nor crew was harmed"
	const come = tree.tokens[i]?.head ?? -1
	const who =
		lemmaAt(tree, come) === 'come'
			? kidsBy(tree, come, 'nsubj')
			: uposAt(tree, i) === 'VERB'
				? argumentsOfVerb(tree, i).objects
				: []
	return who
		.filter((k) => isNone(tree, k))
		.map(at)
		.map(nought(tree, i))
}

/** Who a word is said of: its own subject, that of its verb, or the noun that it follows. */
function saidOf(tree: Tree, i: number): readonly number[] {
	const own = kidsBy(tree, i, 'nsubj')
	const head = tree.tokens[i]?.head ?? -1
	if (own.length > 0 || head < 0 || relation(tree, i) === 'compound') return own
	return uposAt(tree, head) === 'VERB' ? argumentsOfVerb(tree, head).subjects : [head]
}

/** "Everyone", "both guards", "all 40 passengers", "the judge", "he"; not "two guards". */
function isOneOrAll(e: Entity): boolean {
	const { tree, head } = e
	if (
		EACH.test(lemmaAt(tree, head)) ||
		kidsBy(tree, head, 'det', 'det:predet').some((k) => EACH.test(lemmaAt(tree, k)))
	)
		return true
	return e.pronoun ? /^s?he$/i.test(tree.tokens[head]!.form) : isPerson(e)
}

const isPerson = ({ class: type, tree, head }: Entity): boolean =>
	(type === 'person' || type === 'people') && ['NN', 'NNP'].includes(tree.tokens[head]?.xpos ?? '')

/** One person who was not hurt is no figure of all. */
const nought =
	(tree: Tree, word: number) =>
	(entity: Entity): HarmDraft => ({
		kind: 'wounded',
		count: { min: 0, max: 0 },
		entity,
		spans: spansOf(entity, spanOf(tree, [word])),
		part: isParty(entity) && !entity.number,
		total: false,
		rules: ['harm/unhurt'],
	})

const spansOf = ({ tree, head, span }: Entity, word: Span): Span[] => [
	spanOf(tree, [
		...kidsBy(tree, head, 'det').filter((k) => lemmaAt(tree, k) === 'no'),
		...tree.tokens.flatMap((t, k) => (span.start <= t.start && t.end <= span.end ? [k] : [])),
	]),
	word,
]
