/**
 * How well text is split, measured on a treebank: the raw text is rebuilt from a CoNLL-U file (SpaceAfter=No,
 * newpar, newdoc), split again, and both cuts are compared by place. Prints F1 for words and sentences.
 *
 *   node tools/setup/run-ts.mjs tools/score/segmentation.ts FILE.conllu [--only=REGEX on sent_id] [--show=40]
 */
import { readFileSync } from 'node:fs'
import { splitSentences, splitTokens } from '../../src/language/tokens/index.ts'
import type { Span } from '../../src/report/span.ts'

interface Gold {
	text: string
	sentences: Span[]
	words: Span[]
}

/** One text for each document, paragraphs parted by a blank line. */
function rebuild(conllu: string, only: RegExp | null): Gold[] {
	const documents: Gold[] = []
	let gold: Gold = { text: '', sentences: [], words: [] }
	let glue = ''
	for (const block of conllu.split(/\n\n+/u)) {
		const rows = block.split('\n').filter((l) => l !== '')
		if (rows.length === 0) continue
		const heads = rows.filter((l) => l.startsWith('#'))
		const id = /^# sent_id = (\S+)/mu.exec(block)?.[1] ?? ''
		if (heads.some((l) => l.startsWith('# newdoc'))) {
			gold = { text: '', sentences: [], words: [] }
			documents.push(gold)
			glue = ''
		} else if (heads.some((l) => /^# newpar(?: |$|_)/u.test(l))) glue = '\n\n'
		if (only && !only.test(id)) continue
		if (gold.text !== '') gold.text += glue
		const from = gold.text.length
		const cells = rows.filter((l) => !l.startsWith('#')).map((l) => l.split('\t'))
		let last = ' '
		let inside = 0
		for (const row of cells) {
			const [n, form, , , , , , , , misc] = row as [string, string, ...string[]]
			if (n.includes('.')) continue
			const blank = misc?.includes('SpaceAfter=No') ? '' : ' '
			if (Number(n) <= inside) continue
			const at = gold.text.length + (last === ' ' && gold.text.length > from ? 1 : 0)
			if (at > gold.text.length) gold.text += ' '
			gold.text += form
			if (n.includes('-')) {
				const [a, b] = n.split('-').map(Number) as [number, number]
				inside = b
				const parts = cells.filter((c) => Number(c[0]) >= a && Number(c[0]) <= b).map((c) => c[1]!)
				gold.words.push(...place(parts, form, at))
			} else gold.words.push({ start: at, end: at + form.length })
			last = blank
		}
		gold.sentences.push({ start: from, end: gold.text.length })
		glue = last
	}
	return documents.filter((d) => d.text !== '')
}

/** Parts of a contraction in its surface form; where they do not add up the first takes what the others leave. */
function place(parts: readonly string[], surface: string, at: number): Span[] {
	let from = at
	const whole = parts.join('').length
	return parts.map((part, i) => {
		const length = i === 0 ? part.length + surface.length - whole : part.length
		const span = { start: from, end: from + length }
		from += length
		return span
	})
}

const key = (s: Span): string => `${s.start}-${s.end}`

function f1(right: number, gold: number, found: number): string {
	return ((200 * right) / Math.max(1, gold + found)).toFixed(2)
}

const [file, ...flags] = process.argv.slice(2)
if (!file) throw new Error('usage: segmentation.ts FILE.conllu [--only=REGEX] [--show=N]')
const flag = (name: string): string | undefined => flags.find((f) => f.startsWith(`--${name}=`))?.split('=')[1]
const only = flag('only')
let show = Number(flag('show') ?? 0)
const sum = { words: 0, found: 0, right: 0, sentences: 0, cuts: 0, same: 0 }
let length = 0
let took = 0
for (const { text, sentences, words } of rebuild(readFileSync(file, 'utf8'), only ? new RegExp(only, 'u') : null)) {
	const began = performance.now()
	const cuts = splitSentences(text)
	const tokens = cuts.flatMap((cut) => splitTokens(text, cut))
	took += performance.now() - began
	length += text.length
	const goldWords = new Set(words.map(key))
	const goldSentences = new Set(sentences.map(key))
	sum.words += words.length
	sum.found += tokens.length
	sum.right += tokens.filter((t) => goldWords.has(key(t))).length
	sum.sentences += sentences.length
	sum.cuts += cuts.length
	sum.same += cuts.filter((c) => goldSentences.has(key(c))).length
	const cutKeys = new Set(cuts.map(key))
	const foundKeys = new Set(tokens.map(key))
	const what = flag('what') ?? 'all'
	for (const s of what === 'words' ? [] : sentences) {
		if (show > 0 && !cutKeys.has(key(s))) {
			show--
			console.log(
				`S ${JSON.stringify(text.slice(Math.max(0, s.start - 15), s.start))} | ${JSON.stringify(text.slice(s.start, s.end).slice(0, 60))} … ${JSON.stringify(text.slice(Math.max(s.start, s.end - 30), s.end))} | ${JSON.stringify(text.slice(s.end, s.end + 25))}`,
			)
		}
	}
	for (const w of what === 'sentences' ? [] : words) {
		if (show > 0 && !foundKeys.has(key(w))) {
			show--
			const ours = tokens.filter((t) => t.start < w.end && t.end > w.start).map((t) => t.form)
			console.log(
				`W ${JSON.stringify(text.slice(w.start - 12, w.start))} [${text.slice(w.start, w.end)}] ours ${ours.join(' | ')}`,
			)
		}
	}
}
console.log(`words ${sum.words}, F1 ${f1(sum.right, sum.words, sum.found)}`)
console.log(`sentences ${sum.sentences}, found ${sum.cuts}, F1 ${f1(sum.same, sum.sentences, sum.cuts)}`)
console.log(`${(sum.words / took).toFixed(0)}k words/s, ${(length / 1e6).toFixed(2)} MB`)
