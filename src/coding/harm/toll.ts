/**
 * Tolls: "the death toll rose from 10 to 15", "put the number of dead at 19", "bringing to eight the number of people
 * killed", "the dead numbered 19". The figure is the whole as far as it is known then.
 */
import { numberOf } from '../../language/chunks/index.ts'
import { numberValue } from '../../language/chunks/number-words.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Count } from '../../report/count.ts'
import type { HarmDraft } from '../draft.ts'
import type { Harm } from '../lists.ts'
import { entityAt, type Reading } from '../reading.ts'
import { type Figure, spansOf } from './figure.ts'
import { listed, nominalFrom } from './parts.ts'
import { harmNoun, harmWord } from './word.ts'

/** How far behind the toll its figure may stand. */
const REACH = 12
const STATES = new Set(
	'put,rise,raise,climb,reach,stand,be,grow,increase,bring,revise,pass,exceed,top,hit,surpass,jump,remain,lower,cut,estimate,give,set'.split(
		',',
	),
)

const RISES = /^(?:rise|climb|reach|pass|exceed|top|jump|mount|grow|total)$/
/** What people die of that others do to them. */
const OF_DEED =
	/(?:bomb|bombing|attack|raid|blast|clash|fighting|shelling|strike|violence|shooting|explosion|riot|rioting|unrest|battle|massacre|ambush)$/
const HELD = /^(?:held|detainees?|prisoners?)$/i
const NUMBERS = /^(?:number|total)(?:s|l?ed)?$/

export function tollFigures(reading: Reading, sentence: number): Figure[] {
	const tree = reading.trees[sentence]!
	const found: Figure[] = []
	for (let i = 0; i < tree.tokens.length; i++) {
		const toll = tollAt(tree, i)
		const number = toll && (figureAfter(tree, i, toll.last) ?? figureBefore(tree, i))
		if (!toll || number === null || isOfMany(tree, i, toll.last)) continue
		const count = reachedAt(tree, number)
		if (!count || (count.min === null && count.max === null)) continue
		const parts = listedAt(reading, sentence, number, toll.kind)
		if (parts.length > 1) {
			found.push(...parts.map((draft) => ({ at: i, draft })))
			continue
		}
		const { span, ...bounds } = count
		found.push({
			at: i,
			draft: {
				kind: toll.kind,
				count: bounds,
				entity: countedAt(reading, sentence, number) ?? entityAt(reading, sentence, i),
				spans: spansOf(span, spanOf(tree, [i, toll.last])),
				part: false,
				total: true,
				rules: ['harm/toll'],
			},
		})
	}
	return found
}

/** "put its losses at one officer", "the toll stands at nine policemen" */
function countedAt(reading: Reading, sentence: number, number: number): Entity | null {
	const head = nominalFrom(reading.trees[sentence]!, number)
	const entity = head < 0 || head === number ? null : entityAt(reading, sentence, head)
	return entity && ['people', 'armed-group'].includes(entity.class) ? entity : null
}

/** "put the toll at 33 rebels, ten policemen and four bystanders": no sum is told. */
function listedAt(reading: Reading, sentence: number, number: number, kind: Harm): HarmDraft[] {
	const tree = reading.trees[sentence]!
	const head = nominalFrom(tree, number)
	return head === number || head < 0 || !isParty(entityAt(reading, sentence, head))
		? []
		: listed(reading, sentence, head, { kind })
}

/** "brings to nine the number of soldiers killed since January": the count of a time, not of what it is told with. */
const isOfMany = (tree: Tree, first: number, last: number): boolean => {
	if (lemmaAt(tree, tree.tokens[first]?.head ?? -1) !== 'bring') return false
	const ahead = tree.tokens.slice(last + 1, last + 8).map((t) => t.form.toLowerCase())
	const ends = ahead.findIndex((form) => /^[,;.]$/.test(form))
	const clause = ends < 0 ? ahead : ahead.slice(0, ends)
	return (
		clause.includes('since') || (clause.includes('this') && /^(?:year|month|week|season)$/.test(clause.at(-1) ?? ''))
	)
}

/** The number; of "from 10 to 15" and "from 19 to 16" the second. */
function reachedAt(tree: Tree, k: number): Count | null {
	const count = numberOf(tree.sentence, k)
	const from = count ? tree.tokens.findIndex((t) => t.start >= count.span.start) - 1 : -1
	// "risen by one to eight"
	if (count && lemmaAt(tree, from) === 'by' && lemmaAt(tree, k + 1) === 'to') {
		const reached = numberValue([tree.tokens[k + 2]!.form.toLowerCase().replaceAll(',', '')])
		return reached === null ? null : { min: reached, max: reached, span: spanOf(tree, [k + 2]) }
	}
	if (!count || count.max === null || count.min === count.max || lemmaAt(tree, from) !== 'from') return count
	const fell = String(count.min) === tree.tokens[k]!.form
	const reached = fell ? count.min : count.max
	return { min: reached, max: reached, span: spanOf(tree, [k]) }
}

/** "toll", "death toll", "number of dead", "number of people killed", "put the dead at". */
function tollAt(tree: Tree, i: number): { kind: Harm; last: number } | null {
	const lemma = lemmaAt(tree, i)
	if (lemma === 'toll' || lemma === 'count') {
		const before = lemmaAt(tree, i - 1)
		if (lemma === 'count' && !/^(?:body|casualty|death)$/.test(before)) return toldOfNumber(tree, i)
		if (lemma === 'toll' && uposAt(tree, i) === 'VERB') return null
		return { kind: /^(?:injury|injured|wounded)$/.test(before) ? 'wounded' : 'killed', last: i }
	}
	if (/^(?:number|total|figure|list|tally)$/.test(lemma)) return toldOfNumber(tree, i)
	// "The dead number 19", "Fatalities now totalled 19"
	const number = uposAt(tree, i + 1) === 'ADV' ? i + 2 : i + 1
	if (NUMBERS.test(tree.tokens[number]?.form ?? '') && uposAt(tree, number + 1) === 'NUM') {
		const kind = harmNoun(tree, i)
		return kind ? { kind, last: number } : null
	}
	// "Deaths from the bombing rose to 13"
	if (
		/^(?:deaths|fatalities)$/i.test(tree.tokens[i]!.form) &&
		relation(tree, i) === 'nsubj' &&
		RISES.test(lemmaAt(tree, tree.tokens[i]!.head)) &&
		kidsBy(tree, i, 'nmod').every((k) => OF_DEED.test(lemmaAt(tree, k)))
	)
		return { kind: 'killed', last: i }
	const the = kidsBy(tree, i, 'det').length > 0 || /^(?:the|its|their|own)$/.test(lemmaAt(tree, i - 1))
	const kind =
		/^(?:dead|injured|wounded|loss|death|fatality)$/.test(lemma) && the ? (harmNoun(tree, i) ?? 'killed') : null
	// "Enemy dead are given as fifteen", "army casualties were put at nine dead"
	if (
		lemma === 'dead' &&
		kidsBy(tree, i, 'compound', 'amod').length > 0 &&
		uposAt(tree, i + 1) === 'AUX' &&
		/^(?:give|put|estimate|number)$/.test(lemmaAt(tree, i + 2))
	)
		return { kind: 'killed', last: i }
	// "put the dead at seven"
	return kind && lemmaAt(tree, i + 1) === 'at' ? { kind, last: i } : null
}

/** "the number of dead", "the number of people known to have died", "the total killed". */
function toldOfNumber(tree: Tree, i: number): { kind: Harm; last: number } | null {
	const told = harmWord(tree, i + 1) !== null
	if (!told && !/^(?:of|know|confirm|report|believe|who)$/.test(lemmaAt(tree, i + 1))) return null
	for (let k = told ? i + 1 : i + 2; k < Math.min(tree.tokens.length, i + 9); k++) {
		const lemma = lemmaAt(tree, k)
		const kind = lemma === 'casualty' ? null : (harmNoun(tree, k) ?? harmWord(tree, k))
		if (kind) return { kind, last: k }
		if (lemma === 'die') return { kind: 'killed', last: k }
		if (HELD.test(tree.tokens[k]!.form)) return { kind: 'detained', last: k }
		if (/^those$/i.test(tree.tokens[k]!.form)) continue
		// "the number of people known to have died"
		if (/^(?:know|believe|confirm|report|be|have|to|who|fear)$/.test(lemma)) continue
		if (!['DET', 'NOUN', 'ADJ', 'PROPN', 'ADV'].includes(uposAt(tree, k))) return null
	}
	return null
}

/** The figure that the toll came to: the last of "from 10 to 15", else the first after "to", "at", "of", "reached". */
function figureAfter(tree: Tree, first: number, last: number): number | null {
	// "The toll from Tuesday's bombing of a market in the old town rose to 18": the verb that the toll stands to, however far.
	const head = tree.tokens[first]?.head ?? -1
	const from = head > last && relation(tree, first) === 'nsubj' && STATES.has(lemmaAt(tree, head)) ? head : last + 1
	let stated = NUMBERS.test(tree.tokens[last]!.form)
	let found: number | null = null
	for (let k = from; k < Math.min(tree.tokens.length, from + REACH); k++) {
		const form = tree.tokens[k]!.form.toLowerCase()
		const upos = uposAt(tree, k)
		if (/^[;:]$/.test(form) || (form === ',' && found !== null)) break
		if (upos === 'VERB' || upos === 'AUX') {
			if (!STATES.has(lemmaAt(tree, k))) {
				if (found !== null || stated) break
				if (upos === 'VERB' && k > last + 2) break
				continue
			}
			stated = true
			continue
		}
		if (/^(?:to|at|of|is|as)$/.test(form)) stated = true
		if (upos !== 'NUM' || !stated || isTime(tree, k)) continue
		// "from 10 to 15"
		const on = lemmaAt(tree, k - 1) === 'from' && /^(?:to|up)$/.test(lemmaAt(tree, k + 1))
		if (on) continue
		found ??= k
	}
	return found
}

/** "brings to eight the number of dead", "a 47 death toll" is not written. */
function figureBefore(tree: Tree, i: number): number | null {
	for (let k = i - 1; k >= Math.max(1, i - 4); k--) {
		const upos = uposAt(tree, k)
		if (upos === 'NUM') return lemmaAt(tree, k - 1) === 'to' ? k : null
		if (upos !== 'DET') return null
	}
	return null
}

const isTime = (tree: Tree, k: number): boolean =>
	/^(?:p\.?m\.?|a\.?m\.?|january|february|march|april|may|june|july|august|september|october|november|december|gmt|o'clock|year|day|hour|per|percent|%)$/i.test(
		tree.tokens[k + 1]?.form ?? '',
	) || /^(?:1[89]|20)\d\d$/.test(tree.tokens[k]!.form)
