/**
 * What a noun tells of, with the company it keeps: "the rebels' rocket attack on the barracks", "carried out a raid". The first sense of
 * the event list whose other parts stand before it and whose company fits.
 */
import type { EventWord } from '../../knowledge/events.ts'
import { argumentsOfNoun, argumentsOfVerb } from '../../language/names/arguments.ts'
import type { Entity } from '../../language/names/entity.ts'
import { formAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import { fits } from '../sense.ts'
import type { Trigger } from '../trigger.ts'
import { hyphenedBefore } from './hyphened.ts'
import { lightObjects, lightSubjects, lightVerb, nounObliques, thoseIn } from './light-verbs.ts'

export function nounTrigger(reading: Reading, sentence: number, tree: Tree, i: number): Trigger | null {
	const senses = sensesOf(reading, tree, i).flatMap((word) => {
		const before = tokensBefore(tree, i, word)
		return before ? [{ word, before }] : []
	})
	const first = senses[0]
	if (!first) return null
	// "a note of protest": the first noun carries the phrase.
	const at = first.word.parts.includes('of') ? Math.min(...first.before) : i
	const asEntity = (head: number): Entity => entityAt(reading, sentence, head)
	const args = argumentsOfNoun(tree, at)
	const light = lightVerb(tree, at)
	const carried = light >= 0 ? argumentsOfVerb(tree, light) : null
	const company = {
		subjects: (carried ? lightSubjects(tree, light, carried) : thoseIn(tree, at)).map(asEntity),
		objects: carried ? lightObjects(tree, light, at, carried).map(asEntity) : [],
		recipients: [],
		obliques: nounObliques(tree, at, args, carried).map(({ by, head }) => ({ by, entity: asEntity(head) })),
		modifiers: [...args.compounds, ...args.adjectives].sort((a, b) => a - b).map(asEntity),
		possessors: args.possessors.map(asEntity),
	}
	const verb = light >= 0 ? [light, ...kidsBy(tree, light, 'compound:prt')] : []
	// The first sense whose company fits: "on strike" is work laid down, other strikes are attacks.
	for (const { word, before } of senses) {
		// "a dynamite charge": a thing that explodes, and no accusation.
		if (word.type !== 'ASSAULT' && asEntity(i).class === 'weapon') continue
		const trigger: Trigger = {
			sentence,
			tree,
			token: at,
			tokens: [...verb, ...before, i].sort((a, b) => a - b),
			word,
			...company,
			light,
			rules: [`what/noun-${word.parts.join('-')}`, ...(light >= 0 ? [`what/light-${lemmaAt(tree, light)}`] : [])],
		}
		if (fits(trigger, null)) return trigger
	}
	return null
}

/** Senses of a noun that may tell of something: none of a word that only says more of the next one. */
function sensesOf({ knowledge: { events } }: Reading, tree: Tree, i: number): readonly EventWord[] {
	const rel = relation(tree, i)
	if (rel === 'compound' || rel === 'flat' || tree.tokens[i]?.deprel === 'nmod:desc') return []
	// "drive-by shooters": how they came.
	if (rel === 'case' && uposAt(tree, i) === 'ADP' && tree.tokens[i]?.head === i + 1) return []
	const joined = hyphenedBefore(tree, i)
	// "the fire-fighting platoon": what they are for.
	if (rel === 'amod' && joined !== null) return []
	const own = uposAt(tree, i) === 'VERB' ? formAt(tree, i) : lemmaAt(tree, i)
	const whole = joined === null ? [] : [`${joined}-${own}`, `${joined}${own}`].flatMap((w) => events.noun(w))
	return whole.length > 0 ? whole.filter(({ parts }) => parts.length === 1) : events.noun(own)
}

/** How far before the noun its other parts may stand: "joint naval exercises" is a joint exercise. */
const GAP = 3

/** The tokens of the other parts of a compound, in front of the noun with nothing but its own modifiers between; null when they are not there. */
function tokensBefore(tree: Tree, i: number, { parts }: EventWord): number[] | null {
	const before = parts.slice(0, -1)
	const whole = standBefore(tree, i, before)
	// "machine-gun fire" may be four words.
	return (
		whole ??
		(before.some((part) => part.includes('-'))
			? standBefore(
					tree,
					i,
					before.flatMap((part) => part.split('-')),
				)
			: null)
	)
}

function standBefore(tree: Tree, i: number, parts: readonly string[]): number[] | null {
	const found: number[] = []
	let at = i
	const is = (k: number, part: string): boolean => lemmaAt(tree, k) === part || formAt(tree, k) === part
	for (const part of parts.toReversed()) {
		let k = at - 1
		while (k >= 0 && k >= at - GAP && !is(k, part) && isModifier(tree, k)) k--
		if (!is(k, part) || k < at - GAP) return null
		found.push(k)
		at = k
	}
	return found
}

const isModifier = (tree: Tree, k: number): boolean =>
	tree.tokens[k]?.form === '-' ||
	(['amod', 'compound', 'punct'].includes(relation(tree, k)) && /^[\p{L}-]+$/u.test(tree.tokens[k]?.form ?? ''))
