/**
 * What is not an event though a word of the event list stands there: sport, film, metaphor, business, weather, accidents.
 * Company decides (a table), then the kind of news the sentence and the report are, then the kind of cause.
 */

import { caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../language/names/tree.ts'
import { CROWD } from './beside.ts'
import { isOnlyNamed } from './only-named.ts'
import type { Reading } from './reading.ts'
import type { Trigger } from './what.ts'

/** Words that only stand in violence: with one of them near, the kind of news does not count. */
const GRAVE = new Set([
	'soldier',
	'troops',
	'troop',
	'militant',
	'rebel',
	'gunman',
	'insurgent',
	'guerrilla',
	'terrorist',
	'militia',
	'army',
	'police',
	'policeman',
	'bomb',
	'rocket',
	'missile',
	'mortar',
	'grenade',
	'rifle',
	'airstrike',
	'warplane',
	'drone',
	'hostage',
	'civilian',
	'jihadist',
	'bomber',
	'gunfire',
	'fighter',
	'paramilitary',
	'explosive',
	'shelling',
	'ambush',
	'massacre',
	'assassinate',
	'protester',
	'demonstrator',
])

export function isNoEvent(reading: Reading, trigger: Trigger): boolean {
	if (
		// A bus that hits a mine is no accident.
		(trigger.word.frame !== 'mine' && (badCompany(reading, trigger) || isAccident(trigger))) ||
		isOnlyNamed(reading, trigger)
	)
		return true
	const { type } = trigger.word
	if (type !== 'ASSAULT' && type !== 'PROTEST' && type !== 'RETREAT' && type !== 'MOBILIZE' && type !== 'COERCE')
		return false
	// Strikers of the plural play no match.
	if (type === 'PROTEST' && trigger.subjects.some((e) => e.name.toLowerCase().endsWith('strikers'))) return false
	if (strongTopic(reading, trigger.sentence)) return true
	// A review tells its story in the present: "a general is assassinated by his cook".
	if (topicOfReport(reading) === 'film' && isPresent(trigger)) return true
	if (isBareExplosion(trigger) && (hadMishap(reading) || isShownNow(trigger))) return true
	if (hasGraveWord(trigger.tree, trigger.tokens) || trigger.subjects.some((e) => e.class === 'weapon')) return false
	if (natureActs(trigger.tree)) return true
	const here = topicOf(reading, trigger.sentence)
	// "Crowds overturned cars", "drivers parked their lorries across the motorway": no accident.
	if (here === 'accident' && crowdOverturns(trigger.tree)) return false
	const meant = trigger.word.mode === 'obstruct' || trigger.subjects.some((e) => CROWD.test(lemmaAt(e.tree, e.head)))
	if (type === 'PROTEST' && here === 'accident' && meant) return false
	if (here !== null && here !== 'history') return true
	const whole = topicOfReport(reading)
	return whole !== null && (type === 'ASSAULT' || type === 'PROTEST') && !graveReport(reading)
}

const crowdOverturns = (tree: Tree): boolean =>
	tree.tokens.some(
		(_, k) => lemmaAt(tree, k) === 'overturn' && kidsBy(tree, k, 'nsubj').some((n) => CROWD.test(lemmaAt(tree, n))),
	)

const NATURE =
	/^(?:storm|hurricane|cyclone|typhoon|tornado|flood|floodwater|flooding|hail|hailstone|earthquake|quake|aftershock|tsunami|avalanche|landslide|mudslide|lightning|gale|blizzard|wildfire|volcano|monsoon|heatwave|heat|squall|thunderstorm|snowstorm|sandstorm|drought|rain|wind|sea)$/

/** "A storm pounded the coast, killing a fisherman": what the weather does, no hand did. Not "a storm of stones". */
const natureActs = (tree: Tree): boolean =>
	tree.tokens.some(({ deprel, lemma }, i) => {
		if (deprel !== 'nsubj' && !(deprel === 'obl:agent' && caseOf(tree, i) === 'by')) return false
		const own = [i, ...kidsBy(tree, i, 'compound', 'flat', 'nmod:desc')]
		if (!own.some((k) => NATURE.test(lemmaAt(tree, k)))) return false
		return NATURE.test(lemma.toLowerCase()) ? !kidsBy(tree, i, 'nmod').some((k) => caseOf(tree, k) === 'of') : true
	})

const ARMS =
	/^(?:artillery|mortar|machine-?gun|gun|tank|rocket|enemy|sniper|arm|small|rifle|cannon|friendly|hostile|police|rebel|army|drone|air|missile)$/

const MISHAPS =
	/^(?:accident|boiler|candle|cigarette|cylinder|fault|firedamp|fuse|gas|leak|lightning|methane|negligence|short-circuit|spark|stove|wiring)$/

/** "The explosion was caused by a leaking gas cylinder": what caused it makes it an accident. */
function isAccident({ tree, token, word }: Trigger): boolean {
	if (word.pos !== 'n' || !['explosion', 'blast', 'fire'].includes(word.parts.at(-1) ?? '')) return false
	const verb = tree.tokens[token]?.head ?? -1
	if (verb < 0 || !['cause', 'blame', 'trigger', 'spark', 'set'].includes(lemmaAt(tree, verb))) return false
	return kidsBy(tree, verb, 'obl')
		.filter((k) => ['by', 'on', 'off by'].includes(caseOf(tree, k)))
		.some((k) => [k, ...kidsBy(tree, k, 'compound', 'amod')].some((t) => MISHAPS.test(lemmaAt(tree, t))))
}

function isPresent({ tree, token, light }: Trigger): boolean {
	const verb = light >= 0 ? light : uposAt(tree, token) === 'VERB' ? token : (tree.tokens[token]?.head ?? -1)
	const tags = [verb, ...kidsBy(tree, verb, 'aux')].map((k) => tree.tokens[k]?.xpos)
	return tags.includes('VBZ') || tags.includes('VBP')
}

const isBareExplosion = ({ word, subjects, possessors }: Trigger): boolean =>
	['explosion', 'blast', 'explode'].includes(word.parts.at(-1) ?? '') &&
	word.parts.length === 1 &&
	subjects.length + possessors.length <= 1

/** What sets off an accident, near a word that says so: "a cigarette had ignited the crates", "a faulty boiler was to blame". */
const SETS_OFF = /^(?:cause|ignite|blame|spark|trigger|fault|faulty|leak|leaking|explode|negligence)$/

/** "The explosion sends a flock of parrots up": a scene told in the present, with nobody harmed. */
const isShownNow = (trigger: Trigger): boolean =>
	trigger.tree.sentence.kind === 'prose' &&
	isPresent(trigger) &&
	!trigger.tree.tokens.some(({ lemma }) => /^(?:kill|wound|injure|hurt|dead|die|casualty|victim)$/i.test(lemma))

/** "It was a gas leak, not a bomb", said anywhere in the report. */
export function hadMishap(reading: Reading): boolean {
	return reading.trees.some((tree) => isMishap(tree) || isSetOff(tree))
}

function isSetOff(tree: Tree): boolean {
	const { lemmas } = tree
	return (
		lemmas.some((l) => SETS_OFF.test(l)) &&
		lemmas.some((l, i) => MISHAPS.test(l) && l !== 'accident' && l !== 'spark' && !isDenied(tree, i))
	)
}

const isDenied = (tree: Tree, i: number): boolean =>
	tree.lemmas.slice(Math.max(0, i - 5), i).some((before) => ['not', 'no', "n't"].includes(before))

const isMishap = (tree: Tree): boolean =>
	tree.lemmas.some(
		(lemma, i) =>
			/^(?:leak|cylinder|boiler|short-circuit|firedamp|methane)$/.test(lemma) &&
			(lemma !== 'leak' || lemmaAt(tree, i - 1) === 'gas') &&
			!isDenied(tree, i),
	)

function badCompany(reading: Reading, trigger: Trigger): boolean {
	const { tree, token, word } = trigger
	const lemma = word.parts[0] === lemmaAt(tree, token) ? lemmaAt(tree, token) : (word.parts.at(-1) ?? '')
	const arms = [...trigger.subjects, ...trigger.obliques.map((o) => o.entity)].some((e) => e.class === 'weapon')
	const own = (w: string): boolean => word.parts.length > 1 && word.parts.includes(w)
	for (const line of reading.knowledge.topics.nonEvents(lemma)) {
		// "hit by a drone in the roads": with a weapon in the phrase, a word anywhere else says nothing.
		for (const where of line.where)
			if (where === 'any' && arms) continue
			else if (
				companyOf(trigger, where).some(
					// "struck a deal" is a phrase of its own.
					(w) => !own(w) && (line.company.has(w) || (w.endsWith('s') && line.company.has(w.slice(0, -1)))),
				)
			)
				return true
	}
	return false
}

function companyOf(trigger: Trigger, where: string): readonly string[] {
	const { tree, token } = trigger
	const lemmas = (tokens: readonly number[]): string[] => tokens.map((t) => lemmaAt(tree, t))
	switch (where) {
		case 'mod':
			return lemmas(kidsBy(tree, token, 'compound', 'amod', 'nmod:desc', 'nmod:poss'))
		case 'of':
			return lemmas(
				kidsBy(tree, token, 'nmod', 'obl').filter((k) =>
					['of', 'for', 'with', 'on', 'against', 'over', 'between'].includes(caseOf(tree, k)),
				),
			)
		case 'under':
			return caseOf(tree, token) === 'under'
				? kidsBy(tree, token, 'nmod', 'obl', 'conj').flatMap((k) => lemmas([k, ...kidsBy(tree, k, 'conj')]))
				: []
		case 'in':
			return lemmas(kidsBy(tree, token, 'obl', 'nmod').filter((k) => caseOf(tree, k) === 'in'))
		case 'head':
			return lemmas([tree.tokens[token]?.head ?? token])
		case 'comp':
			return lemmas(kidsBy(tree, token, 'xcomp', 'ccomp', 'advcl'))
		case 'obj':
			return trigger.objects.map((e) => lemmaAt(tree, e.head))
		case 'subj':
			// "killed by artillery fire": no blaze.
			return trigger.subjects
				.filter((e) => !kidsBy(tree, e.head, 'compound', 'amod').some((k) => ARMS.test(lemmaAt(tree, k))))
				.map((e) => lemmaAt(tree, e.head))
		default:
			return anyWords(tree)
	}
}

const wordsOfTrees = new WeakMap<Tree, readonly string[]>()

/** Each word of a sentence, and with the one behind it. */
function anyWords(tree: Tree): readonly string[] {
	let words = wordsOfTrees.get(tree)
	if (!words) {
		words = tree.lemmas.flatMap((lemma, i) => [lemma, `${lemma} ${lemmaAt(tree, i + 1)}`])
		wordsOfTrees.set(tree, words)
	}
	return words
}

/** The word that is asked about is no witness for itself. */
function hasGraveWord(tree: Tree, asked: readonly number[] = []): boolean {
	return tree.lemmas.some((lemma, i) => GRAVE.has(lemma) && !asked.includes(i))
}

const sentenceWeights = new WeakMap<Tree, ReadonlyMap<string, number>>()
const reportTopics = new WeakMap<Reading, { topic: string | null; grave: boolean }>()

/** The kind of news a sentence shows by itself, when strongly. */
function topicOf(reading: Reading, sentence: number): string | null {
	return strongest(weightsOf(reading, sentence), 2)
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
function strongTopic(reading: Reading, sentence: number): boolean {
	const topic = strongest(weightsOf(reading, sentence), 4)
	return topic === 'film' || topic === 'sport'
}

/** The kind of news a report is, when its words say so again and again. */
function topicOfReport(reading: Reading): string | null {
	return whole(reading).topic
}

/** True when words that only stand in violence run through the report. */
export function isGrave(reading: Reading): boolean {
	return graveReport(reading)
}

const DRILL = new Set(['drill', 'exercise', 'simulate', 'simulated', 'simulation', 'rehearsal', 'rehearse', 'mock'])

/** True when a report is about a drill: what will be stormed and blown up there is played. */
export function isDrill(reading: Reading): boolean {
	const words = new Set(reading.trees.flatMap((tree) => tree.lemmas.filter((lemma) => DRILL.has(lemma))))
	return words.size >= 3
}

function graveReport(reading: Reading): boolean {
	return whole(reading).grave
}

function whole(reading: Reading): { topic: string | null; grave: boolean } {
	let held = reportTopics.get(reading)
	if (!held) {
		const words = reading.trees.reduce((sum, tree) => sum + tree.tokens.length, 0)
		const grave = reading.trees.filter((tree) => hasGraveWord(tree)).length
		held = {
			topic: strongest(weigh(reading, reading.trees), Math.max(4, words / 40)),
			grave: grave * 3 >= reading.trees.length,
		}
		reportTopics.set(reading, held)
	}
	return held
}

function weigh(reading: Reading, trees: readonly Tree[]): Map<string, number> {
	const weights = new Map<string, number>()
	const seen = new Set<string>()
	for (const tree of trees) {
		for (const words of anyWords(tree)) {
			const found = reading.knowledge.topics.topicOf(words)
			if (!found || (trees.length > 1 && seen.has(words))) continue
			seen.add(words)
			weights.set(found.topic, (weights.get(found.topic) ?? 0) + found.weight)
		}
	}
	return weights
}

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
