/** The kind of news that a sentence or a whole report is, by its words: sport, film, business, weather, accidents, or violence. */
import { lemmaAt, type Tree } from '../language/names/tree.ts'
import type { Reading } from './reading.ts'
import { setOf } from './set-of.ts'

/** Words that only stand in violence: with one of them near, the kind of news does not count. */
const GRAVE = setOf(
	'soldier troops troop militant rebel gunman insurgent guerrilla terrorist militia army police policeman gendarme gendarmerie garrison bomb rocket missile mortar grenade rifle airstrike warplane drone hostage civilian jihadist bomber gunfire fighter paramilitary explosive shelling ambush massacre assassinate protester demonstrator',
)

const wordsOfTrees = new WeakMap<Tree, readonly string[]>()

/** Each word of a sentence, with the one behind it, and whole where hyphens join it: "half-time". */
export function anyWords(tree: Tree): readonly string[] {
	let words = wordsOfTrees.get(tree)
	if (!words) {
		words = tree.lemmas.flatMap((lemma, i) =>
			lemmaAt(tree, i + 1) === '-'
				? [lemma, `${lemma}-${lemmaAt(tree, i + 2)}`]
				: [lemma, `${lemma} ${lemmaAt(tree, i + 1)}`],
		)
		wordsOfTrees.set(tree, words)
	}
	return words
}

/** The word that is asked about is no witness for itself. */
export function hasGraveWord(tree: Tree, asked: readonly number[] = []): boolean {
	return tree.lemmas.some(
		// "a fighter pilot" may fly into a hill.
		(lemma, i) => GRAVE.has(lemma) && !asked.includes(i) && !(lemma === 'fighter' && CRAFT.test(lemmaAt(tree, i + 1))),
	)
}

const CRAFT = /^(?:pilot|jet|plane|aircraft)$/

const sentenceWeights = new WeakMap<Tree, ReadonlyMap<string, number>>()
const reportTopics = new WeakMap<Reading, { topic: string | null; grave: boolean }>()

/** The kind of news a sentence shows by itself, when strongly; words that only say where it was are no sign: "a blast at the cinema". */
export function topicOf(reading: Reading, sentence: number, scene: readonly string[] = []): string | null {
	const topic = strongest(weightsOf(reading, sentence), 2)
	const tree = reading.trees[sentence]
	return topic === null || !tree || scene.length === 0 ? topic : strongest(weigh(reading, [tree], new Set(scene)), 2)
}

function weightsOf(reading: Reading, sentence: number): ReadonlyMap<string, number> {
	const tree = reading.trees[sentence]
	if (!tree) return new Map()
	let weights = sentenceWeights.get(tree)
	if (!weights) {
		weights = weigh(reading, [tree])
		sentenceWeights.set(tree, weights)
	}
	return weights
}

/** A sentence so full of another kind of news that even a soldier in it does not count: a film's plot, a match. */
export function strongTopic(reading: Reading, sentence: number): boolean {
	const topic = strongest(weightsOf(reading, sentence), 4)
	return topic === 'film' || topic === 'sport'
}

/** The kind of news a report is, when its words say so again and again. */
export function topicOfReport(reading: Reading): string | null {
	return whole(reading).topic
}

/** True when words that only stand in violence run through the report. */
export function isGrave(reading: Reading): boolean {
	return whole(reading).grave
}

function whole(reading: Reading): { topic: string | null; grave: boolean } {
	let held = reportTopics.get(reading)
	if (!held) {
		const words = reading.trees.reduce((sum, tree) => sum + tree.tokens.length, 0)
		const grave = reading.trees.filter((tree) => hasGraveWord(tree)).length
		held = {
			topic: strongest(weigh(reading, reading.trees), Math.max(3.5, words / 50)),
			grave: grave * 3 >= reading.trees.length,
		}
		reportTopics.set(reading, held)
	}
	return held
}

function weigh(reading: Reading, trees: readonly Tree[], without: ReadonlySet<string> = NONE): Map<string, number> {
	const weights = new Map<string, number>()
	const seen = new Set<string>()
	for (const tree of trees) {
		if (hasResult(tree)) weights.set('sport', (weights.get('sport') ?? 0) + 1)
		for (const words of anyWords(tree)) {
			const found = reading.knowledge.topics.topicOf(words)
			if (!found || without.has(words) || (trees.length > 1 && seen.has(words))) continue
			seen.add(words)
			weights.set(found.topic, (weights.get(found.topic) ?? 0) + found.weight)
		}
	}
	return weights
}

const NONE: ReadonlySet<string> = new Set()

/** "won 3-1" */
const hasResult = ({ lemmas }: Tree): boolean =>
	lemmas.some(
		(lemma, i) =>
			/^\d{1,3}-\d{1,3}$/.test(lemma) ||
			(lemma === '-' && /^\d{1,3}$/.test(lemmas[i - 1] ?? '') && /^\d{1,3}$/.test(lemmas[i + 1] ?? '')),
	)

function strongest(weights: ReadonlyMap<string, number>, least: number): string | null {
	let best: string | null = null
	let most = least - 1e-9
	for (const [topic, weight] of weights) {
		if (weight > most) {
			best = topic
			most = weight
		}
	}
	return best
}

/** The kind of news a text of a sentence or two is, when nothing in it is violence: "weather", "accident", "sport". */
export function kindOfNews(reading: Reading): string | null {
	return (
		topicOfReport(reading) ?? reading.trees.map((_, s) => topicOf(reading, s)).find((topic) => topic !== null) ?? null
	)
}
