/**
 * Somebody's words in a clause of his own that no verb of saying brings: "described the mood as “businesslike”", "had “heard the
 * same rumour”", "gave them until noon to go “or be buried here”". They are of whoever the clause is about.
 */
import { apposed } from '../../language/names/apposed.ts'
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import type { Quote } from '../../language/names/quotes.ts'
import { ancestors, kidsBy, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { certaintyIn } from '../certainty.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { authorOf } from './author.ts'
import { canSpeak } from './can-speak.ts'
import { type Saying, sayingOf, topOf } from './saying.ts'
import { speakerOf } from './who-speaks.ts'

/** The saying that words in marks are by themselves; null where they only colour a name or nobody is there to say them. */
export function sayingOfPart(
	reading: Reading,
	people: People,
	quote: Quote,
	sentence: number,
	inside: readonly number[],
): Saying | null {
	const tree = reading.trees[sentence]!
	const said = new Set(inside)
	const top = topOf(tree, said)
	if (top < 0 || isColour(tree, top, inside) || isClause(tree, inside)) return null
	const speaker = speakerAbove(reading, people, tree, sentence, top, said)
	if (!speaker) return null
	return sayingOf({
		sentence,
		tree,
		token: -1,
		anchor: quote.span,
		takes: new Set(),
		said,
		head: top,
		certainty: certaintyIn(reading, tree, said),
		entity: speaker.entity,
		speaker: speakerOf(reading, people, speaker.entity, speaker.at, sentence),
		rules: ['speaker/part-quoted'],
	})
}

/** 'eleven "delinquents"', 'the "people’s" court', 'calls itself "Dawn of the South"': a name in marks, and nothing that was said. */
function isColour(tree: Tree, top: number, inside: readonly number[]): boolean {
	const words = inside.filter((t) => uposAt(tree, t) !== 'PUNCT')
	const rel = relation(tree, top)
	if (['amod', 'compound', 'flat', 'nummod', 'det', 'appos', 'nsubj', 'nsubj:pass', 'nmod:poss'].includes(rel))
		return true
	if (isName(tree, words)) return true
	// 'took the "third road"'
	if (kidsBy(tree, top, 'det', 'nmod:poss').some((k) => !inside.includes(k))) return true
	return words.length === 1 && !['xcomp', 'advcl', 'obl', 'ccomp'].includes(rel)
}

/** "and “there may be more under the slabs”": whole in itself, and not of the clause before it. */
const isClause = (tree: Tree, inside: readonly number[]): boolean =>
	inside.some((t) => kidsBy(tree, t, 'nsubj', 'nsubj:pass', 'expl').some((k) => inside.includes(k)))

const isName = (tree: Tree, words: readonly number[]): boolean => {
	const telling = words.filter((t) => NAMING.has(uposAt(tree, t)))
	const shouted = !tree.tokens.some(({ form }) => /\p{Ll}/u.test(form))
	return !shouted && telling.length > 0 && telling.every((t) => /^\p{Lu}/u.test(tree.tokens[t]!.form))
}
const NAMING = setOf('NOUN PROPN ADJ VERB ADV')

/** A clause that has its subject from the one above. */
const isLent = (tree: Tree, verb: number): boolean =>
	['xcomp', 'advcl', 'acl', 'acl:relcl', 'conj'].includes(relation(tree, verb)) &&
	kidsBy(tree, verb, 'nsubj', 'nsubj:pass').length === 0

/** The subject of the nearest clause over the quoted words that has one outside them, if it can speak. */
function speakerAbove(
	reading: Reading,
	people: People,
	tree: Tree,
	sentence: number,
	top: number,
	inside: ReadonlySet<number>,
): { at: number; entity: Entity } | null {
	for (const verb of [top, ...ancestors(tree, top)]) {
		// "gave them until noon to go “or be buried here”": not those who are to go.
		if (uposAt(tree, verb) !== 'VERB' || isLent(tree, verb)) continue
		const { subjects, passive } = argumentsOfVerb(tree, verb)
		const outside = passive ? [] : subjects.filter((s) => !inside.has(s))
		if (outside.length !== 1) {
			if (passive) return null
			continue
		}
		const at = authorOf(reading, tree, outside[0]!) ?? outside[0]!
		const entity = apposed(reading, sentence, entityAt(reading, sentence, at))
		const back = people.source(entity, sentence)
		return canSpeak(entity) && (isParty(back) || back.class === 'person') ? { at, entity: back } : null
	}
	return null
}
