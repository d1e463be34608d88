/**
 * Golden files, read by eye: what the samples give today, printed and exported. A difference writes `*-changed.*` beside
 * the original; look at every changed line, then take it over with UPDATE_GOLDEN=1.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { lookOf } from '../src/cli/print/layout.ts'
import { printReport } from '../src/cli/print/report.ts'
import { FORMATS, type Format, type Holdings } from '../src/exchange/index.ts'
import { takeText } from '../src/intake/index.ts'
import { chooseMetadata } from '../src/report/schema.ts'
import { type Attestary, loadAttestary, readProject } from '../src/run/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, 'samples', 'reports')
const ids = readdirSync(reports)
	.filter((name) => name.endsWith('.txt'))
	.map((name) => basename(name, '.txt'))
	.sort()

let attestary: Attestary
beforeAll(async () => {
	attestary = await loadAttestary({ project: (await readProject(join(root, 'samples', 'knowledge'))).value })
})

function taken(id: string) {
	const metadata = JSON.parse(readFileSync(join(reports, `${id}.meta.json`), 'utf8'))
	return takeText(readFileSync(join(reports, `${id}.txt`)), `${id}.txt`, { obtained: '', by: '', metadata })
}

function golden(name: string, content: string): void {
	const path = join(root, 'test', 'golden', name)
	const changed = path.replace(/\.(\w+)$/, '-changed.$1')
	if (process.env['UPDATE_GOLDEN']) writeFileSync(path, content)
	const held = readFileSync(path, 'utf8')
	if (held === content) rmSync(changed, { force: true })
	else writeFileSync(changed, content)
	expect(content).toBe(held)
}

describe('each sample, printed', () => {
	for (const id of ids) {
		test(id, () => {
			const { value, problems } = taken(id)
			const coded = attestary.finish({ version: value!.version, metadata: chooseMetadata(value!.metadata) }, problems)
			expect(coded.problems.filter(({ level }) => level === 'error')).toEqual([])
			const { version, metadata, derived } = coded.value
			golden(
				`${id}.txt`,
				printReport({ reports: [{ version, metadata }], codings: [coded.value.coded], derived }, lookOf({}, {})),
			)
		})
	}
})

describe('all samples together, exported', () => {
	// JSON carries the same records whole; nobody can read that by eye.
	for (const format of ['csv', 'geojson'] satisfies Format[]) {
		test(format, () => {
			const texts = ids.map((id) => ({
				version: taken(id).value!.version,
				metadata: chooseMetadata(taken(id).value!.metadata),
			}))
			const codings = texts.map((text) => attestary.code(text).value)
			const holdings: Holdings = {
				reports: texts,
				codings,
				derived: attestary.derive(texts, codings).value,
				decisions: [],
			}
			for (const { suffix, extension, pieces } of FORMATS[format](holdings).files)
				golden(`samples${suffix}.${extension}`, [...pieces()].join(''))
		})
	}
})
