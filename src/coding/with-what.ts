/**
 * With what: weapons and platforms of a sentence, each given to the event word it stands nearest to in the tree, with
 * model and calibre, number, launcher, and what became of it.
 */
import type { WeaponEntry } from '../knowledge/index.ts'
import { numberOf } from '../language/chunks/index.ts'
import { textOf } from '../language/names/entity.ts'
import { ancestors, kidsBy, lemmaAt, relation, spanOf, type Tree } from '../language/names/tree.ts'
import type { Span } from '../report/span.ts'
import type { Draft, WeaponDraft } from './draft.ts'
import type { Reading } from './reading.ts'

/** Gives each weapon named in the sentence to one of its violent drafts; weapons that stand with none are left. */
export function readWeapons(reading: Reading, sentence: number, drafts: readonly Draft[]): void {
	const tree = reading.trees[sentence]
	const names = reading.entities[sentence]?.names
	if (!tree || !names) return
	const violent = drafts.filter((d) => ['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN', 'PROTEST'].includes(d.type))
	for (const { entry, tokens } of names.weapons) {
		const head = headOf(tree, tokens)
		const draft = nearest(tree, head, violent)
		if (!draft || isAnotherWord(draft, tokens, entry)) continue
		draft.weapons.push(weaponOf(reading, tree, entry, tokens, head, draft))
	}
	for (const draft of violent) {
		draft.weapons = joinPlatforms(distinct(draft.weapons))
		const implied = draft.weapons.length === 0 ? impliedBy(draft) : null
		if (implied) draft.weapons.push(implied)
	}
}

/** What the event word itself says was used: "shot", "shelling", "airstrike". */
const IMPLIED: Readonly<Record<string, readonly [kind: string, family: string, mode: string]>> = {
	'small-arms': ['gun', 'firearm', 'firearms'],
	placed: ['bomb', 'explosive', 'explosives'],
	'air-dropped': ['aircraft', 'aircraft', 'aerial'],
	artillery: ['artillery', 'artillery', 'heavy-weapons'],
	rocket: ['rocket', 'rocket', 'heavy-weapons'],
	missile: ['missile', 'missile', 'heavy-weapons'],
	drone: ['drone', 'drone', 'drone'],
	blade: ['blade', 'blade', 'primitive'],
	suicide: ['suicide bomb', 'suicide', 'suicide-attack'],
	chemical: ['chemical agent', 'chemical', 'unconventional'],
}

function impliedBy(draft: Draft): WeaponDraft | null {
	if (draft.type !== 'ASSAULT') return null
	for (const trigger of draft.triggers) {
		const implied = IMPLIED[trigger.word.delivery ?? '']
		if (!implied) continue
		const [kind, family, ploverMode] = implied
		return {
			kind,
			family,
			type: null,
			platform: false,
			count: null,
			fate: null,
			launcher: null,
			delivery: trigger.word.delivery,
			ploverMode,
			spans: [spanOf(draft.tree, [trigger.token])],
			rules: ['with-what/implied'],
		}
	}
	return null
}

function headOf(tree: Tree, tokens: readonly number[]): number {
	return tokens.find((t) => !tokens.includes(tree.tokens[t]?.head ?? -1)) ?? tokens[0]!
}

/** The draft whose trigger lies on the way up from the weapon, or right below one of its governors. */
function nearest(tree: Tree, head: number, drafts: readonly Draft[]): Draft | null {
	const up = [head, ...ancestors(tree, head)]
	for (const at of up.slice(0, 6)) {
		const own = drafts.find((d) => d.triggers.some((t) => t.tokens.includes(at)))
		if (own) return own
		// "18 rockets hit", "with rockets that killed": a trigger that hangs on a governor of the weapon.
		const beside = drafts.find((d) =>
			d.triggers.some((t) => tree.tokens[t.token]?.head === at && relation(tree, t.token).startsWith('acl')),
		)
		if (beside) return beside
	}
	return drafts.length === 1 && up.length < 5 ? (drafts[0] ?? null) : null
}

/** The event word itself, when it is in the weapon list ("bombing", "shelling"), is no weapon beside itself. */
function isAnotherWord(draft: Draft, tokens: readonly number[], entry: WeaponEntry): boolean {
	const own = draft.triggers.some((t) => tokens.includes(t.token))
	return own && entry.family === 'event'
}

function weaponOf(
	reading: Reading,
	tree: Tree,
	entry: WeaponEntry,
	tokens: readonly number[],
	head: number,
	draft: Draft,
): WeaponDraft {
	const modifiers = kidsBy(tree, head, 'compound', 'amod', 'nummod').filter((k) => k < head && !tokens.includes(k))
	const calibre = calibreOf(tree, head)
	const count = draft.triggers.some((t) => t.token === head) ? null : countOf(tree, head, calibre)
	const typeTokens = [...calibre, ...modifiers.filter((k) => isTypeWord(reading, tree, k)), ...tokens].sort(
		(a, b) => a - b,
	)
	const type = textOf(tree, spanOf(tree, typeTokens)).replace(/\s*-\s*/g, '-')
	const spans: Span[] = [spanOf(tree, typeTokens)]
	if (count) spans.unshift(count.span)
	return {
		kind: entry.family,
		family: entry.kind,
		type: typeWordsOf(type, entry.family),
		platform: entry.platform,
		count: count
			? {
					min: count.min,
					max: count.max,
					...(count.approx ? { approx: true } : {}),
					...(count.strict ? { strict: true } : {}),
				}
			: null,
		fate: fateOf(tree, head),
		launcher: null,
		delivery: null,
		ploverMode: entry.ploverMode,
		spans,
		rules: [`with-what/${entry.words}`],
	}
}

/** Model and other words without the kind itself: "107mm Katyusha" of "107mm Katyusha rockets". */
function typeWordsOf(type: string, kind: string): string | null {
	const rest = type
		.split(' ')
		.filter((word) => !kind.split(' ').some((k) => word.toLowerCase() === k || word.toLowerCase() === `${k}s`))
		.join(' ')
	return rest === '' ? null : rest
}

const NOT_TYPE = new Set([
	'several',
	'many',
	'few',
	'other',
	'more',
	'massive',
	'huge',
	'large',
	'powerful',
	'deadly',
	'small',
	'big',
	'first',
	'second',
	'incoming',
	'additional',
	'multiple',
	'suspected',
])
function isTypeWord(reading: Reading, tree: Tree, k: number): boolean {
	const upos = tree.tokens[k]?.upos
	if (reading.knowledge.nouns.classOf(lemmaAt(tree, k)) === 'time' || isMonthOrDay(lemmaAt(tree, k))) return false
	const named = reading.entities[reading.trees.indexOf(tree)]?.names.at(k)
	if (named && named.kind !== 'actor') return false
	return (
		(upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ') &&
		!NOT_TYPE.has(lemmaAt(tree, k)) &&
		!/^\d+$/.test(tree.tokens[k]?.form ?? '')
	)
}

const isMonthOrDay = (lemma: string): boolean =>
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(
		lemma,
	)

/** "107mm", "107 mm", "122-millimetre", "7.62". */
function calibreOf(tree: Tree, head: number): number[] {
	for (let i = Math.max(0, head - 6); i < head; i++) {
		const form = tree.tokens[i]?.form ?? ''
		if (/^\d+(?:\.\d+)?-?mm$/i.test(form)) return [i]
		if (/^(?:mm|millimet(?:re|er)s?|cm)$/i.test(form)) {
			const from = /^-$/.test(tree.tokens[i - 1]?.form ?? '') ? i - 2 : i - 1
			if (/^\d+(?:\.\d+)?$/.test(tree.tokens[from]?.form ?? ''))
				return Array.from({ length: i - from + 1 }, (_, k) => from + k)
		}
	}
	return []
}

function countOf(tree: Tree, head: number, calibre: readonly number[]): ReturnType<typeof numberOf> {
	const number = numberOf(tree.sentence, head)
	if (!number) return null
	const inCalibre = calibre.some(
		(c) => (tree.tokens[c]?.start ?? -1) <= number.span.start && number.span.start < (tree.tokens[c]?.end ?? -1),
	)
	return inCalibre ? null : number
}

function fateOf(tree: Tree, head: number): WeaponDraft['fate'] {
	for (const at of ancestors(tree, head).slice(0, 2)) {
		const lemma = lemmaAt(tree, at)
		if (['fire', 'launch', 'lob', 'hurl', 'drop', 'throw', 'shoot', 'rain'].includes(lemma)) return 'fired'
		if (['hit', 'strike', 'slam', 'land', 'explode', 'crash', 'fall', 'impact', 'detonate'].includes(lemma))
			return 'hit'
		if (['intercept', 'down', 'destroy'].includes(lemma)) return 'intercepted'
		if (['find', 'recover', 'seize', 'discover', 'defuse', 'uncover'].includes(lemma)) return 'found'
		if (['misfire', 'malfunction', 'fail'].includes(lemma)) return 'failed'
	}
	return null
}

/** One weapon said twice is one; "from a truck launcher" is the launcher of the rockets beside it. */
function joinPlatforms(weapons: readonly WeaponDraft[]): WeaponDraft[] {
	const launcher = weapons.find((w) => w.family === 'launcher')
	if (!launcher) return [...weapons]
	return weapons.map((w) => (w !== launcher && !w.platform ? { ...w, launcher: launcher.type ?? launcher.kind } : w))
}

function distinct(weapons: readonly WeaponDraft[]): WeaponDraft[] {
	const kept: WeaponDraft[] = []
	for (const weapon of weapons) {
		const at = kept.findIndex((w) => w.kind === weapon.kind)
		const same = kept[at]
		if (!same) kept.push(weapon)
		else if (!same.count && weapon.count) kept[at] = { ...weapon, type: weapon.type ?? same.type }
	}
	return kept
}
