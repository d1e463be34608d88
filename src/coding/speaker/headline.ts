/** A headline's source: "Rockets hit base: officials", "Army: 3 killed", "Two dead in blast - police". */
import type { Entity } from '../../language/names/entity.ts'
import { lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { certaintyIn } from '../certainty.ts'
import { entityAt, type Reading } from '../reading.ts'
import { authorOf } from './author.ts'
import { canSpeak, isSource } from './can-speak.ts'
import { type Saying, sayingOf } from './saying.ts'
import { speakerOf } from './who-speaks.ts'

/** A source at either end of a headline is no longer than this. */
const LONGEST = 4

export function headlineSaying(reading: Reading, people: People, tree: Tree, sentence: number): Saying | null {
	const short = tree.sentence.kind === 'headline'
	const mark = tree.tokens.findIndex(({ form, start }, i) => {
		const apart = form === ':' || reading.text[start - 1] === ' '
		return i > 0 && /^[:—–-]$/.test(form) && apart && sideOf(tree, i) !== null
	})
	const side = mark < 0 ? null : sideOf(tree, mark)
	if (!side) return null
	const inside = (k: number): boolean => k >= side.from && k < side.to
	const head = tree.tokens.findLastIndex((_, k) => inside(k) && ['NOUN', 'PROPN'].includes(uposAt(tree, k)))
	if (head < 0) return null
	const author = authorOf(reading, tree, head) ?? head
	const own = entityAt(reading, sentence, author)
	const entity = people.source(own, sentence)
	const colon = tree.tokens[mark]?.form === ':'
	// "Army figures: three dead, five hurt." stands in a telegram too.
	if (!short && !(colon && isTelegram(tree, side, mark, own))) return null
	if (!canSpeak(own) || own.class === 'place' || (!colon && own.class === 'state')) return null
	const first = tree.tokens[side.from]!
	const words = { start: first.start, end: tree.tokens[side.to - 1]!.end }
	const speaker = speakerOf(reading, people, entity, head, sentence)
	const said = new Set(tree.tokens.map((_, k) => k).filter((k) => !inside(k) && k !== mark))
	const root = inside(tree.root) ? ([...said].find((k) => inside(tree.tokens[k]?.head ?? -1)) ?? -1) : tree.root
	return sayingOf({
		sentence,
		tree,
		token: mark,
		anchor: tree.tokens[mark]!,
		speaker:
			own.span.start < first.start
				? { ...speaker, name: reading.text.slice(words.start, words.end), span: words }
				: speaker,
		entity,
		said,
		head: root,
		certainty: certaintyIn(reading, tree, said),
		rules: ['speaker/headline'],
	})
}

/** In running text only a house or the press before a colon, and figures or a broken-off sentence behind it. */
function isTelegram(tree: Tree, side: Side, mark: number, { class: cls, tree: own, head }: Entity): boolean {
	const house = cls === 'force' || cls === 'organisation' || (isSource(own, head) && lemmaAt(own, head) !== 'source')
	const behind = side.from === 0 ? tree.tokens.slice(mark + 1) : tree.tokens.slice(0, mark)
	const article = tree.tokens[side.from]?.upos === 'DET'
	return house && !article && behind.length > 0 && !/^["“]/.test(behind[0]!.form)
}

interface Side {
	readonly from: number
	readonly to: number
}

/** The short side of the mark, without a verb: the last words, or before a colon the first. */
function sideOf(tree: Tree, mark: number): Side | null {
	const end = tree.tokens.length
	const silent = (from: number, to: number): boolean =>
		to > from &&
		to - from <= LONGEST &&
		!tree.tokens.slice(from, to).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
	if (silent(mark + 1, end) && mark > 3) return { from: mark + 1, to: end }
	if (tree.tokens[mark]?.form === ':' && silent(0, mark) && end - mark > 3) return { from: 0, to: mark }
	return null
}
