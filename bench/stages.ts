/** The stages of the way from text to ledger, each as something to be timed, out of one built `dist` (this one or an earlier one). */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Intake from '../src/intake/index.ts'
import type { TakenText } from '../src/intake/index.ts'
import type * as Knowledge from '../src/knowledge/index.ts'
import type * as Language from '../src/language/index.ts'
import type * as Tokens from '../src/language/tokens/index.ts'
import type * as Ledger from '../src/ledger/index.ts'
import type * as Data from '../src/run/data.ts'
import type * as Run from '../src/run/index.ts'
import type { BenchText } from './corpus.ts'

export const STAGES = ['split', 'parse', 'read', 'code', 'derive', 'add'] as const
export type Stage = (typeof STAGES)[number]

export const MEANING: Readonly<Record<Stage, string>> = {
	split: 'sentences and words',
	parse: 'tags and trees of the words',
	read: 'all of reading: split, parse, lemmas, repairs',
	code: 'whole coding, reading included, every sentence parsed',
	derive: 'codings to incidents, links and chains',
	add: 'codings kept in a ledger file',
}

export interface Bench {
	readonly words: number
	readonly sentences: number
	readonly reports: number
	readonly claims: number
	/** Does the stage over the whole corpus once. */
	readonly run: Readonly<Record<Stage, () => unknown>>
}

/** Loads what lies in a folder of built files, reads the corpus once, and checks the answer. */
export async function benchOf(dist: URL, texts: readonly BenchText[]): Promise<Bench> {
	const module = async <T>(name: string): Promise<T> => (await import(new URL(name, dist).href)) as T
	const { createReader, loadModel } = await module<typeof Language>('language/index.js')
	const { splitSentences, splitTokens } = await module<typeof Tokens>('language/tokens/index.js')
	const { loadKnowledge } = await module<typeof Knowledge>('knowledge/index.js')
	const { readKnowledge, readModel } = await module<typeof Data>('run/data.js')
	const { Attestary } = await module<typeof Run>('run/index.js')
	const { takeText } = await module<typeof Intake>('intake/index.js')
	const { openLedger } = await module<typeof Ledger>('ledger/index.js')

	const model = loadModel(await readModel())
	const reader = createReader(model)
	const attestary = new Attestary(reader, loadKnowledge(await readKnowledge()))

	const taken = texts.map(({ id, text }): TakenText => {
		const options = { obtained: '2026-05-05T00:00:00Z', by: 'bench', options: { id, published: '2026-05-05' } }
		const { value } = takeText(new TextEncoder().encode(text), id, options)
		if (!value) throw new Error(`${id} is not taken in: the bench would measure something else`)
		return value
	})
	const inputs = taken.map(({ version, metadata }) => ({ version, metadata }))
	const read = () => inputs.map(({ version }) => reader.read(version.text, { sections: version.sections }))
	const code = () => inputs.map((input) => attestary.code(input))
	const forms = read().flatMap((sentences) => sentences.map(({ tokens }) => tokens.map(({ form }) => form)))
	const coded = code()
	check(coded, code())
	const codings = coded.map(({ value }) => value)
	const claims = codings.reduce((sum, one) => sum + one.claims.length, 0)
	if (claims < texts.length) throw new Error(`${claims} claims in ${texts.length} reports: the coder does not work`)

	return {
		words: forms.reduce((sum, list) => sum + list.length, 0),
		sentences: forms.length,
		reports: texts.length,
		claims,
		run: {
			split: () =>
				inputs.map(({ version: { text, sections } }) =>
					splitSentences(text, { sections }).map((cut) => splitTokens(text, cut)),
				),
			parse: () => forms.map((list) => model.parse(list)),
			read,
			code,
			derive: () => attestary.derive(inputs, codings),
			async add() {
				const folder = mkdtempSync(join(tmpdir(), 'attestary-bench-'))
				const { value: ledger, problems } = await openLedger(join(folder, 'bench.ledger'), { create: true })
				if (!ledger) throw new Error(problems.map(({ message }) => message).join(' '))
				await ledger.addMany(
					taken.map(({ alignment: _, ...fact }, i) => ({ taken: fact, coded: [codings[i]!] })),
					{ batch: 50 },
				)
				ledger.close()
				rmSync(folder, { recursive: true })
			},
		},
	}
}

/** The same text twice gives the same coding, and no report failed. */
function check(coded: readonly { readonly problems: readonly { readonly code: string }[] }[], again: unknown): void {
	if (coded.some(({ problems }) => problems.some(({ code }) => code === 'coding/failed')))
		throw new Error('the coder fails on a report of the corpus')
	if (JSON.stringify(coded) !== JSON.stringify(again)) throw new Error('the same reports were coded differently')
}
