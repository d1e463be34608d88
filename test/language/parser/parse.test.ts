import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadModel, openModel, type ParsedWord } from '../../../src/language/parser/index.ts'
import { UPOS } from '../../../src/language/schema.ts'
import { bytes, model } from './model.ts'

/** What is wrong with the tree: more or fewer roots than one, a head out of range, a cycle, an unknown tag. */
function faults(words: readonly ParsedWord[]): string[] {
	const found: string[] = []
	const roots = words.filter((w) => w.head === -1)
	if (roots.length !== 1 || roots[0]!.deprel !== 'root') found.push(`${roots.length} roots`)
	const reaches = new Set([-1])
	words.forEach((word, i) => {
		if (!UPOS.includes(word.upos)) found.push(`tag ${word.upos}`)
		if (word.head >= 0 && word.deprel === 'root') found.push('root with a head')
		const path: number[] = []
		let at = i
		while (!reaches.has(at) && path.length <= words.length) {
			path.push(at)
			at = words[at]?.head ?? Number.NaN
		}
		if (!reaches.has(at)) found.push(`word ${i} does not reach the root`)
		else for (const p of path) reaches.add(p)
	})
	return found
}
const expectTree = (words: readonly ParsedWord[]) => expect(faults(words)).toEqual([])

const form = fc.oneof(
	fc.constantFrom(
		'the',
		'rebels',
		'killed',
		'who',
		'said',
		'and',
		',',
		'"',
		'.',
		'SELK',
		'14',
		'107mm',
		'of',
		'U.S.',
		'-',
	),
	fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
)

test('what is no tree is told', () => {
	const word = (head: number, deprel: string): ParsedWord => ({ upos: 'X', xpos: 'FW', head, deprel })
	expect(faults([word(-1, 'root'), word(-1, 'root')])).toEqual(['2 roots'])
	expect(faults([word(-1, 'root'), word(2, 'dep'), word(1, 'dep')])).toHaveLength(2)
	expect(faults([word(-1, 'root'), word(5, 'dep')])).toEqual(['word 1 does not reach the root'])
})

test('any words give a tree', () => {
	fc.assert(
		fc.property(fc.array(form, { minLength: 1, maxLength: 60 }), (forms) => {
			const words = model.parse(forms)
			expect(words).toHaveLength(forms.length)
			expectTree(words)
		}),
		{ seed: 7, numRuns: 200 },
	)
})

test('no words, no tree', () => {
	expect(model.parse([])).toEqual([])
	expect(model.parseAll([])).toEqual([])
	expect(model.parseAll([[], ['Quiet', '.']]).map((s) => s.length)).toEqual([0, 2])
})

test('odd words are words', () => {
	for (const odd of ['', ' ', '\u0000', '\ud800', '\udc00x', '👩‍👩‍👧', 'ﷺ', 'İstanbul', 'x'.repeat(10_000), '́']) {
		expectTree(model.parse([odd]))
		expectTree(model.parse(['The', odd, 'fell', '.']))
	}
})

test('sentences of any length are read, in pieces when they are long', () => {
	const words = ['The', 'militia', 'shelled', 'the', 'town', 'and', 'the', 'army', 'fled', '.']
	for (const length of [255, 256, 257, 600, 2000, 5000]) {
		expectTree(model.parse(Array.from({ length }, (_, i) => words[i % words.length]!)))
		expectTree(model.parse(Array.from({ length }, () => 'x')))
	}
})

const sentences = [
	['Two', 'men', 'were', 'shot', 'dead', 'in', 'Selk', 'on', 'Sunday', '.'],
	['Nobody', 'claimed', 'it', '.'],
	['The', 'brigade', ',', 'which', 'Belgar', 'arms', ',', 'denied', 'that', 'it', 'had', 'fired', 'first', '.'],
	[],
	['DAWN'],
]

test('the same words give the same tree, whatever was read before and however many at once', () => {
	const once = sentences.map((s) => model.parse(s))
	model.parse(Array.from({ length: 700 }, (_, i) => `w${i}`))
	expect(model.parseAll([...sentences].reverse()).reverse()).toEqual(once)
	expect(loadModel(bytes).parseAll(sentences)).toEqual(once)
})

test('two models over one memory do not disturb each other', () => {
	const other = openModel(model.shared)
	const once = sentences.map((s) => model.parse(s))
	for (const [i, s] of sentences.entries()) {
		other.parse(Array.from({ length: 30 }, (_, j) => `w${j}`))
		expect(other.parse(s)).toEqual(once[i])
		expect(model.parse(s)).toEqual(once[i])
	}
})

test('a worker reads with the same memory and the same results', async () => {
	const code = `
		const { register } = await import('tsx/esm/api')
		register()
		await import(${JSON.stringify(new URL('worker.ts', import.meta.url).href)})`
	const worker = new Worker(`(async () => {${code}})()`, {
		eval: true,
		workerData: { shared: model.shared, sentences },
	})
	const theirs = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
	expect(theirs).toEqual(model.parseAll(sentences))
})

test('model bytes may lie in shared memory', () => {
	const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
	shared.set(bytes)
	expect(loadModel(shared).parseAll(sentences)).toEqual(model.parseAll(sentences))
})

test('vectors of words', () => {
	const near = (a: string, b: string) => {
		const [u, v] = [model.vector(a)!, model.vector(b)!]
		const dot = (x: Float32Array, y: Float32Array) => x.reduce((sum, n, i) => sum + n * y[i]!, 0)
		return dot(u, v) / Math.sqrt(dot(u, u) * dot(v, v))
	}
	expect(near('militia', 'rebels')).toBeGreaterThan(0.6)
	expect(near('MILITIA', 'rice')).toBeLessThan(0.4)
	expect(model.vector('zzqxv')).toBeNull()
})
