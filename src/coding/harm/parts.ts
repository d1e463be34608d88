/**
 * Who is among those of a figure: "nine people, including a nurse and two guards", "five, among them four airmen", "six
 * people, two of them children", "three of whom were soldiers".
 */
import { numberOf } from '../../language/chunks/index.ts'
import { withConjuncts } from '../../language/names/arguments.ts'
import { isParty } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { counted, harmOf } from './figure.ts'
import { harmWord } from './word.ts'

/** The parts that are told behind a figure, up to the next figure. */
export function partsOf(reading: Reading, sentence: number, whole: HarmDraft, until: number): HarmDraft[] {
	const tree = whole.entity.tree
	if (tree !== reading.trees[sentence]) return []
	const from = tree.tokens.findIndex((t) => t.start >= Math.max(...whole.spans.map((s) => s.end)))
	if (from < 0) return []
	const found: HarmDraft[] = []
	for (let k = from; k < Math.min(tree.tokens.length, until); k++) {
		const form = tree.tokens[k]!.form.toLowerCase()
		if (
			/^incl(?:uding|\.)?$/.test(form) ||
			(form === 'among' && /^(?:them|whom)$/i.test(tree.tokens[k + 1]?.form ?? ''))
		) {
			const behind = nominalFrom(tree, form === 'among' || tree.tokens[k + 1]?.form === '.' ? k + 2 : k + 1)
			const head = behind >= 0 || form !== 'among' ? behind : listBefore(tree, from, k)
			if (head >= 0) found.push(...listed(reading, sentence, head, whole))
		}
		if ((uposAt(tree, k) === 'NUM' || form === 'one') && isOfThem(tree, k)) {
			const part = ofThem(reading, sentence, k, whole)
			if (part) found.push(part)
		}
		if (uposAt(tree, k) === 'NUM' && /^whom$/i.test(tree.tokens[k - 1]?.form ?? '') && lemmaAt(tree, k - 2) === 'of') {
			const part = ofThem(reading, sentence, k, whole, k + 1)
			if (part) found.push(part)
		}
		const grave = whole.kind === 'wounded' && isGraveOnes(tree, k) ? numberOf(tree.sentence, k) : null
		if (grave) found.push({ ...counted(whole.entity, grave, whole.kind, 'harm/of-them'), spans: [grave.span] })
	}
	found.push(...inApposition(reading, sentence, whole, from))
	return found.map((h) => ({ ...h, part: true }))
}

/** "17 were injured, four seriously" */
const isGraveOnes = (tree: Tree, k: number): boolean =>
	uposAt(tree, k) === 'NUM' &&
	/^(?:seriously|critically|gravely|badly|severely|slightly|lightly)$/i.test(tree.tokens[k + 1]?.form ?? '') &&
	/^[,.;]$/.test(tree.tokens[k + 2]?.form ?? '.')

/** ", a priest and two nuns among them" */
function listBefore(tree: Tree, from: number, among: number): number {
	let k = among - 1
	while (k >= from && !/^[,;(–—]$/.test(tree.tokens[k]!.form)) k--
	return k < from ? -1 : nominalFrom(tree, k + 1)
}

/** "killed 14 people: nine recruits and five bystanders", "the dead at seven: two …": no more than the whole together. */
function inApposition(reading: Reading, sentence: number, whole: HarmDraft, from: number): HarmDraft[] {
	const { tree, head } = whole.entity
	const all = whole.count.max ?? whole.count.min
	if (all === null || uposAt(tree, head) === 'PROPN') return []
	const named = kidsBy(tree, head, 'appos').find((k) => k > head && kidsBy(tree, k, 'nummod').length > 0)
	const opened = OPENS.test(tree.tokens[from]?.form ?? '') ? nominalFrom(tree, from + 1) : -1
	const behind = named ?? opened
	const parts = behind < 0 ? [] : listed(reading, sentence, behind, whole)
	const sum = parts.reduce((total, { count }) => total + (count.min ?? 0), 0)
	return parts.length > 1 && sum <= all ? parts : []
}

/** What a list stands behind. */
const OPENS = /^(?:[:(–—]|-)$/

const isOfThem = (tree: Tree, k: number): boolean =>
	lemmaAt(tree, k + 1) === 'of' && /^(?:them|whom|these|those)$/i.test(tree.tokens[k + 2]?.form ?? '')

/** "two of them children", "three of whom were soldiers", "four of them seriously", "of whom 31 were under twelve". */
function ofThem(reading: Reading, sentence: number, k: number, whole: HarmDraft, from = k + 3): HarmDraft | null {
	const tree = whole.entity.tree
	const number = numberOf(tree.sentence, k)
	if (!number || number.min === null) return null
	let at = from
	while (uposAt(tree, at) === 'AUX') at++
	const head = ['NOUN', 'ADJ', 'PROPN', 'DET'].includes(uposAt(tree, at)) ? nominalFrom(tree, at) : -1
	const entity = head >= 0 ? entityAt(reading, sentence, head) : null
	if (entity && isParty(entity)) return counted(entity, number, whole.kind, 'harm/of-them')
	const next = tree.tokens[at]?.form ?? '.'
	const ends =
		uposAt(tree, at) === 'ADV' || /^[,.;]$/.test(next) || /^(?:in|for|with|from|under|below|over)$/i.test(next)
	return ends ? { ...counted(whole.entity, number, whole.kind, 'harm/of-them'), spans: [number.span] } : null
}

/** Everyone in a list that begins at a nominal. */
export function listed(reading: Reading, sentence: number, head: number, whole: Pick<HarmDraft, 'kind'>): HarmDraft[] {
	const tree = reading.trees[sentence]!
	return withConjuncts(tree, head).flatMap((k) => {
		// "including 11 soldiers, and 24 injured"
		if (uposAt(tree, k) === 'NUM' && harmWord(tree, k + 1)) return []
		const part = harmOf(entityAt(reading, sentence, k), whole.kind, 'harm/among')
		return part ? [{ ...part, part: true }] : []
	})
}

/** The head of the nominal that begins at a token; -1 where none does. */
export function nominalFrom(tree: Tree, from: number): number {
	for (let k = from; k < Math.min(tree.tokens.length, from + 8); k++) {
		const upos = uposAt(tree, k)
		if (upos === 'NOUN' || upos === 'PROPN' || (upos === 'NUM' && !leads(tree, k))) {
			if (!leads(tree, k)) return k
			continue
		}
		if (!['DET', 'ADJ', 'NUM', 'ADV', 'PRON'].includes(upos) && !/^[-–’']/.test(tree.tokens[k]!.form)) return -1
	}
	return -1
}

/** A word before the head of its nominal. */
function leads(tree: Tree, k: number): boolean {
	const head = tree.tokens[k]?.head ?? -1
	return head > k && ['compound', 'amod', 'nummod', 'nmod', 'flat', 'det'].includes(relation(tree, k)) && head - k <= 6
}
