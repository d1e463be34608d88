/** Who and what a verb of saying has beside it: as of any verb, but its subjects stand outside what is said. */
import { type Arguments, argumentsOfVerb, withConjuncts } from '../../language/names/arguments.ts'
import { below, isUnder, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import { isAsSaying } from './cited.ts'
import { nounAtEnd } from './mend.ts'

/** As of any verb; but "…, and police said" after a passive is no passive, and a base "vows" nothing. */
export function speechArguments(reading: Reading, tree: Tree, sentence: number, verb: number): Arguments {
	const args = argumentsOfVerb(tree, verb)
	const above = tree.tokens[verb]?.head ?? -1
	if (isAsSaying(tree, verb) && /^(?:quote|cite)$/.test(lemmaAt(tree, above))) {
		const objects = kidsBy(tree, above, 'obj')
		if (objects.length > 0) return { ...args, passive: false, subjects: objects.flatMap((k) => withConjuncts(tree, k)) }
	}
	// "An official who would not be named said …": a past that has no auxiliary and stands over a clause is no passive.
	const past =
		tree.tokens[verb]?.xpos === 'VBD' ||
		(relation(tree, verb) === 'root' && tree.sentence.kind === 'prose' && kidsBy(tree, verb, 'ccomp').length > 0)
	const own = kidsBy(tree, verb, 'nsubj').filter((s) => past || tree.tokens[s]?.deprel === 'nsubj')
	const plain = !args.passive || kidsBy(tree, verb, 'aux:pass').length === 0
	const outer = own.length === 0 && plain ? outerSubjects(reading, tree, sentence, verb, args.subjects) : null
	if (outer) return { ...args, passive: false, subjects: outer }
	if (!args.passive || own.length === 0 || kidsBy(tree, verb, 'aux:pass').length > 0) return args
	return { ...args, passive: false, subjects: own.flatMap((s) => withConjuncts(tree, s)), objects: [] }
}

/** "demanded that a commission look into it and called for …", "confirmed that the base was hit and vowed …": who speaks above. */
function outerSubjects(
	reading: Reading,
	tree: Tree,
	sentence: number,
	verb: number,
	inherited: readonly number[],
): readonly number[] | null {
	const beside = tree.tokens[verb]?.head ?? -1
	const above = tree.tokens[beside]?.head ?? -1
	if (relation(tree, verb) !== 'conj' || relation(tree, beside) !== 'ccomp' || uposAt(tree, above) !== 'VERB')
		return null
	const senses = reading.knowledge.speech.verb(lemmaAt(tree, above))
	if (senses.length === 0) return null
	const finite = tree.tokens[verb]?.xpos === 'VBD' && tree.tokens[beside]?.xpos === 'VB'
	// "denied that his men were involved and blamed the army": who denies blames.
	const denies = senses.some(({ act }) => act === 'denial')
	const mute = inherited.every((s) =>
		['facility', 'thing', 'place', 'event', 'weapon'].includes(entityAt(reading, sentence, s).class),
	)
	return denies || finite || mute ? argumentsOfVerb(tree, above).subjects : null
}

/** The subjects outside what is said. Of two that the parser gave one verb, the far one is the first word of what is said. */
export function ownSubjects(tree: Tree, verb: number, { subjects, passive }: Arguments, said: Set<number>): number[] {
	// "X and Y each accused": the two before.
	const both =
		subjects.length === 1 && lemmaAt(tree, subjects[0]!) === 'each' ? kidsBy(tree, verb, 'nsubj')[0] : undefined
	if (both !== undefined && both !== subjects[0]) return withConjuncts(tree, both)
	// "the Sons of the Valley and the Army of Dawn each said": the second was hung on the last name of the first.
	if (subjects.length === 1 && kidsBy(tree, verb, 'advmod').some((k) => k < verb && lemmaAt(tree, k) === 'each'))
		return [subjects[0]!, ...kidsBy(tree, subjects[0]!, 'nmod').flatMap((k) => kidsBy(tree, k, 'conj'))]
	const all = subjects.filter((s) => !said.has(s) && s !== verb)
	const direct = kidsBy(tree, verb, 'nsubj').filter((s) => s < verb && all.includes(s))
	// "X put the toll at three, one of them a policeman": what follows the verb is no second subject.
	const outside =
		!passive && direct.length > 0 ? all.filter((s) => s < verb || !kidsBy(tree, verb, 'nsubj').includes(s)) : all
	const last = passive || direct.length === 0 ? -1 : nounAtEnd(tree, verb)
	if (
		last >= 0 &&
		!direct.includes(last) &&
		direct.every((s) => s < last - 1) &&
		said.size > 0 &&
		[...said].every((k) => k < verb)
	) {
		const start = below(tree, direct[0]!)[0] ?? direct[0]!
		for (let k = start; k < last; k++) if (!isUnder(tree, k, last)) said.add(k)
		return [last]
	}
	const near = direct.at(-1)
	if (passive || near === undefined || direct.length < 2) return outside
	// "two officials and a medic said": both.
	const left = below(tree, near)[0] ?? near
	const joins = (far: number): boolean => {
		const right = below(tree, far).at(-1) ?? far
		const between = tree.tokens.slice(right + 1, left).map(({ form }) => form)
		return between.includes('and') && between.every((form) => form === 'and' || form === ',')
	}
	for (const far of direct.slice(0, -1)) if (!joins(far)) for (const t of below(tree, far)) said.add(t)
	return outside.filter((s) => !said.has(s))
}
