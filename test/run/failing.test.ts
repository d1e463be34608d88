/** A fault of ours in one report is a problem of that report: the others are kept, coded and joined, and nothing is thrown. */
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'vitest'
import type { Claim, Coded } from '../../src/coding/schema.ts'
import type { Input } from '../../src/intake/index.ts'
import type { Reader } from '../../src/language/index.ts'
import type { Ledger } from '../../src/ledger/index.ts'
import type { Outcome } from '../../src/report/problem.ts'
import type { ReportText } from '../../src/report/schema.ts'
import { Attestary, addInputs, loadAttestary } from '../../src/run/index.ts'
import { freshLedger } from '../ledger/fresh.ts'

const GOOD = 'Gunmen killed three guards at a checkpoint near Mosul on Wednesday, police said.'
const BAD = 'Gunmen killed two drivers at a bridge near Tikrit on Thursday, police said.'
const LAST = 'Shells hit a school near Samarra on Friday and killed a teacher, a hospital said.'
const bytes = (text: string) => new TextEncoder().encode(text)
const input = (text: string): Input => ({
	kind: 'bytes',
	from: `${text.slice(0, 20)}.txt`,
	bytes: bytes(text),
	metadata: { published: '2021-03-05', id: text === BAD ? 'bad' : text.slice(-20) },
})

type Fault = 'throws' | ((coded: Outcome<Coded>) => Outcome<Coded>)

/** A coder that goes wrong on one report, in one way. */
class Failing extends Attestary {
	private readonly fault: Fault
	constructor({ reader, knowledge }: Attestary, fault: Fault) {
		const read: Reader['read'] = (text) => {
			if (fault === 'throws' && text.includes('Tikrit')) throw new RangeError('no such token')
			return reader.read(text)
		}
		super({ ...reader, read }, knowledge)
		this.fault = fault
	}
	override code(text: ReportText): Outcome<Coded> {
		const made = super.code(text)
		return text.version.text === BAD && this.fault !== 'throws' ? this.fault(made) : made
	}
}

const changed = ({ value, problems }: Outcome<Coded>, claims: (all: readonly Claim[]) => unknown): Outcome<Coded> => ({
	value: { ...value, claims: claims(value.claims) as Claim[] },
	problems,
})

interface Row {
	readonly what: string
	readonly inputs?: readonly Input[]
	readonly fault?: Fault
	readonly problem: readonly [code: string, report: string]
	readonly reports: number
}

const rows: readonly Row[] = [
	{
		what: 'reading it throws',
		inputs: [input(GOOD), { kind: 'bytes', from: 'bad.txt', bytes: null as never }, input(LAST)],
		problem: ['intake/failed', 'bad.txt'],
		reports: 2,
	},
	{
		what: 'coding it throws',
		fault: 'throws',
		problem: ['coding/failed', 'id:bad'],
		reports: 3,
	},
	{
		what: 'its coding cannot be stored',
		fault: (made) => changed(made, (claims) => claims.map((one) => ({ ...one, speaker: null }))),
		problem: ['coding/failed', 'id:bad'],
		reports: 3,
	},
	{
		what: 'its coding cannot be joined into incidents',
		fault: (made) => changed(made, (claims) => claims.map((one) => ({ ...one, value: null }))),
		problem: ['incident/failed', 'id:bad'],
		reports: 3,
	},
]

async function add(ledger: Ledger, { inputs, fault }: Partial<Row>) {
	const whole = await loadAttestary()
	const told: (readonly [string, string])[] = []
	const { value, problems } = await addInputs(
		inputs ?? [GOOD, BAD, LAST].map(input),
		ledger,
		fault ? new Failing(whole, fault) : whole,
		{
			take: { obtained: '2026-01-02T03:04:05Z', by: 'a test' },
			onProblem: ({ code, report, level }) => level === 'error' && told.push([code, report]),
		},
	)
	for (const { code, report, level } of problems) if (level === 'error') told.push([code, report])
	return { value, told }
}

for (const row of rows) {
	test(`${row.what}: one problem, and the others are done`, async () => {
		const ledger = await freshLedger()
		const { value, told } = await add(ledger, row)
		deepEqual(told, [row.problem])
		equal(value?.kept, row.reports)
		equal(ledger.counts().reports, row.reports)
		const joined = new Set([...ledger.incidents.all()].flatMap(({ reports }) => reports))
		deepEqual([joined.has(`id:${GOOD.slice(-20)}`), joined.has(`id:${LAST.slice(-20)}`)], [true, true])
	})
}

test('what could not be joined waits, and is joined when it can be', async () => {
	const ledger = await freshLedger()
	await add(ledger, rows.at(-1)!)
	equal(ledger.pending().versions.length, 1)
	await ledger.dropDerived()
	const { told } = await add(ledger, {})
	deepEqual(told, [])
	equal(ledger.pending().versions.length, 0)
})
