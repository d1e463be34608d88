/**
 * Golden files, read by eye: what the samples give today. Some reports are printed whole, all together are listed, and the
 * reports of one attack are exported. A difference writes `*-changed.*` beside the original; look at every changed line,
 * then take it over with UPDATE_GOLDEN=1.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { lookOf } from '../src/cli/print/layout.ts'
import { printReport } from '../src/cli/print/report.ts'
import { FORMATS, type Format, type Holdings } from '../src/exchange/index.ts'
import { type Attestary, loadAttestary, readProject } from '../src/run/index.ts'
import { Folder, attestary as typed } from './cli/terminal.ts'
import { made } from './exchange/made.ts'
import { samples, takeSample } from './samples.ts'

const PRINTED = [
	'1-hadrel-outpost.txt',
	'2-hadrel-toll.txt',
	'8-vessin-market.txt',
	'11-vessin-hospital.html',
	'15-marn-strikes.txt',
]
const EXPORTED = ['1-hadrel-outpost.txt', '2-hadrel-toll.txt', '3-tolm-bridge.txt']

let attestary: Attestary
beforeAll(async () => {
	attestary = await loadAttestary({ project: (await readProject(`${samples}/knowledge`)).value })
})

function golden(name: string, content: string): void {
	const path = fileURLToPath(new URL(`golden/${name}`, import.meta.url))
	const changed = path.replace(/\.(\w+)$/, '-changed.$1')
	if (process.env['UPDATE_GOLDEN']) {
		mkdirSync(dirname(path), { recursive: true })
		writeFileSync(path, content)
	}
	const held = readFileSync(path, 'utf8')
	if (held === content) rmSync(changed, { force: true })
	else writeFileSync(changed, content)
	expect(content).toBe(held)
}

function held(files: readonly string[]): Holdings {
	const reports = files.map((file) => takeSample(file))
	const codings = reports.map((report) => attestary.code(report).value)
	return { reports, codings, derived: attestary.derive(reports, codings).value, decisions: [] }
}

describe('a sample, printed', () => {
	for (const file of PRINTED) {
		test(file, () => {
			const { version, metadata, problems } = takeSample(file)
			const coded = attestary.finish({ version, metadata }, problems)
			expect(coded.problems.filter(({ level }) => level === 'error')).toEqual([])
			const { coded: coding, derived } = coded.value
			const printed = printReport({ reports: [{ version, metadata }], codings: [coding], derived }, lookOf({}, {}))
			golden(file.replace(/\.\w+$/, '.txt'), printed)
		})
	}
})

test('all samples together, listed', async () => {
	const folder = new Folder()
	const at = ['--ledger', folder.file('a.ledger'), '--knowledge', `${samples}/knowledge`]
	expect((await typed([...at, 'add', `${samples}/reports`, '--quiet'])).code).toBe(0)
	golden('samples-list.txt', (await typed([...at, 'list', '--limit', '1000'])).out)
	folder.remove()
})

describe('the reports of one attack, exported', () => {
	// What is not text, and JSON that carries the same records whole, nobody can read by eye.
	const READ = Object.keys(FORMATS).filter(
		(format) => !/^(?:json|jsonl|xlsx|parquet|sqlite|docx|annotation)$/.test(format),
	)
	for (const format of READ as Format[]) {
		test(format, async () => {
			const { files, text } = await made(format, held(EXPORTED), {}, attestary.knowledge.countries.byIso2)
			for (const name of files.keys())
				if (name !== 'claims.jsonl' && name !== 'manifest.json') golden(`export/${format}/${name}`, text(name))
		})
	}
})
