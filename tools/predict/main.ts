/**
 * `npm run predict -- TASK IN OUT [KNOWLEDGE]`: codes what lies at IN and writes predictions that the scorers of `tools/score` read.
 * Each task is an adapter from the coder's output; none of them looks at a text.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { wordsByKey } from '../../src/coding/words.ts'
import { type Given, originalSpan, takeText } from '../../src/intake/index.ts'
import { loadModel } from '../../src/language/parser/index.ts'
import { chooseMetadata, metadatum, type ReportText } from '../../src/report/schema.ts'
import { readModel } from '../../src/run/data.ts'
import { loadAttestary, readProject } from '../../src/run/index.ts'
import { predictCausal } from './causal.ts'
import { arcsSentences, predictArcs, predictConll } from './conll.ts'
import { predictEvents } from './events.ts'
import { predictLabels } from './labels.ts'
import { predictMuc4 } from './muc4.ts'
import { clusterOf, newsOf } from './news.ts'
import { predictPages } from './pages.ts'
import { predictPetrarch } from './petrarch.ts'
import { predictPlover } from './plover.ts'
import { predictQuotes } from './quotes.ts'
import { predictTimex } from './timex.ts'
import { predictToponyms } from './toponyms.ts'

const TASKS: Readonly<Record<string, (from: string, to: string, knowledge?: string) => Promise<void>>> = {
	news: predictNews,
	conll: async (from, to) => predictConll(from, to, loadModel(await readModel())),
	arcs: async (from, to) =>
		predictArcs(
			arcsSentences(from, join(from, '..', '..', 'seed', 'text', 'seed.txt')),
			to,
			loadModel(await readModel()),
		),
	quotes: async (from, to) => predictQuotes(from, to, await loadAttestary()),
	plover: async (from, to) => predictPlover(from, to, await loadAttestary()),
	muc4: async (from, to) => predictMuc4(from, to, await loadAttestary()),
	toponyms: async (from, to) => predictToponyms(from, to, await loadAttestary()),
	pages: async (from, to) => predictPages(from, to),
	events: async (from, to) => predictEvents(from, to, await loadAttestary()),
	labels: async (from, to) => predictLabels(from, to, await loadAttestary()),
	petrarch: async (from, to) => predictPetrarch(from, to, await loadAttestary()),
	causal: async (from, to) => predictCausal(from, to, await loadAttestary()),
	timex: async (from, to) => predictTimex(from, to, (await loadAttestary()).reader),
}

/** A folder of `<id>.txt` with `<id>.meta.json` beside them, all in one derivation. */
async function predictNews(from: string, to: string, knowledge?: string): Promise<void> {
	const attestary = await (knowledge
		? loadAttestary({ project: (await readProject(knowledge)).value })
		: loadAttestary())
	mkdirSync(to, { recursive: true })
	const ids = readdirSync(from)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => basename(name, '.txt'))
		.sort()
	const items = ids.flatMap((id) => {
		const given = JSON.parse(readFileSync(join(from, `${id}.meta.json`), 'utf8')) as Given
		const taken = takeText(readFileSync(join(from, `${id}.txt`)), id, { obtained: '', by: '', metadata: given }).value
		if (!taken) return []
		const input: ReportText = { version: taken.version, metadata: chooseMetadata(taken.metadata) }
		const { value: coded, problems } = attestary.code(input)
		for (const { code, message } of problems.filter(({ level }) => level === 'error'))
			process.stderr.write(`${id}: ${code}: ${message}\n`)
		return [{ id, input, coded, alignment: taken.alignment }]
	})
	const all = attestary.derive(
		items.map(({ input }) => input),
		items.map(({ coded }) => coded),
	).value
	const incidents = new Map(all.incidents.flatMap(({ key, mentions }) => mentions.map((mention) => [mention, key])))
	for (const { id, input, coded, alignment } of items) {
		const report = newsOf({
			id,
			coded,
			own: attestary.derive([input], [coded]).value,
			words: wordsByKey(coded, input.version.text),
			toFile: (span) => originalSpan(alignment, span),
			incidentOf: (mention) => incidents.get(mention),
			published: metadatum(input.metadata, 'published')?.value.slice(0, 10),
		})
		writeFileSync(join(to, `${id}.json`), JSON.stringify(report, null, '\t'))
	}
	writeFileSync(join(to, 'cluster.json'), JSON.stringify(clusterOf(all), null, '\t'))
}

const [task = '', from, to, knowledge] = process.argv.slice(2)
const predict = TASKS[task]
if (!predict || !from || !to) {
	process.stderr.write(`usage: npm run predict -- TASK IN OUT [KNOWLEDGE]   (TASK: ${Object.keys(TASKS).join(', ')})\n`)
	process.exitCode = 2
} else await predict(from, to, knowledge)
