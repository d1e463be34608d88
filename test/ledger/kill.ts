/** One round of kill -9: a program writes, is killed at a moment taken from the seed, and the ledger is looked at. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { applyDecisions, namedIn } from '../../src/incident/decisions.ts'
import { deriveIncidents } from '../../src/incident/index.ts'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { factsOf } from '../../src/run/attestary.ts'
import { settleLedger } from '../../src/run/settle.ts'
import { deriveSample, entry } from './sample.ts'

export interface Round {
	/** What the program said was safe. */
	readonly acknowledged: number
	/** What of that is not there. */
	readonly lost: readonly string[]
	/** Reports of which only a part is there. */
	readonly half: readonly string[]
	readonly problems: readonly string[]
}

const root = join(import.meta.dirname, '../..')

/** The program with all that it imports in one file: it starts in a third of the time. */
async function bundled(): Promise<string> {
	const outDir = join(root, '.attestary', 'writer')
	const output = { entryFileNames: 'writer.mjs' }
	const ssr = join(import.meta.dirname, 'writer.ts')
	await build({ configFile: false, logLevel: 'error', root, build: { ssr, outDir, rolldownOptions: { output } } })
	return join(outDir, 'writer.mjs')
}
let program: Promise<string> | null = null

export async function startWriter(...args: readonly string[]): Promise<ChildProcess> {
	program ??= bundled()
	return spawn(process.execPath, [await program, ...args], { stdio: ['ignore', 'pipe', 'inherit'], cwd: root })
}

/** The lines a program has said until it ended. `watch` sees each as it comes. */
export function linesOf(
	child: ChildProcess,
	watch: (line: string, count: number) => void = () => {},
): Promise<string[]> {
	const lines: string[] = []
	let rest = ''
	child.stdout?.setEncoding('utf8')
	child.stdout?.on('data', (text: string) => {
		const parts = (rest + text).split('\n')
		rest = parts.pop() ?? ''
		for (const line of parts) {
			lines.push(line)
			watch(line, lines.length)
		}
	})
	return new Promise((done) => child.on('close', () => done(lines)))
}

/** A small generator, so that a round can be run again from its seed. */
export function numbers(seed: number): () => number {
	let state = (seed * 2654435761 + 1) >>> 0
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		return state / 2 ** 32
	}
}

/** A ledger for rounds that decide. */
export async function prepare(file: string): Promise<void> {
	const { value } = await openLedger(file)
	await value?.addMany(Array.from({ length: 20 }, (_, n) => entry(n)))
	await value?.keepDerived(deriveSample(value.codings.all()))
	value?.close()
}

export async function killRound(file: string, what: 'adds' | 'decides' | 'settles', seed: number): Promise<Round> {
	const random = numbers(seed)
	const after = 2 + Math.floor(random() * 40)
	const delay = random() * 12
	const child = await startWriter(file, what, String(seed))
	const lines = await linesOf(child, (_, count) => {
		if (count === after) setTimeout(() => child.kill('SIGKILL'), delay)
	})
	return lookedAt(file, what, lines)
}

/** Two programs add, decide and settle in one ledger. One is killed on the way; the other must come to its end without a problem. */
export async function pairRound(file: string, seed: number, reports = 16): Promise<Round> {
	const random = numbers(seed)
	const after = 2 + Math.floor(random() * reports)
	const [one, other] = await Promise.all([
		startWriter(file, 'settles', String(2 * seed)),
		startWriter(file, 'settles', String(2 * seed + 1), String(reports)),
	])
	const [killed, ended] = await Promise.all([
		linesOf(one, (_, count) => {
			if (count === after) setTimeout(() => one.kill('SIGKILL'), random() * 12)
		}),
		linesOf(other),
	])
	const round = await lookedAt(file, 'settles', killed, ended)
	const said =
		ended.at(-1) === 'closed' ? ended.filter((line) => /^(?:problem|refused)/.test(line)) : ['It did not end.']
	return { ...round, problems: [...said, ...round.problems] }
}

/** What is left after programs that said these lines. */
async function lookedAt(file: string, what: 'adds' | 'decides' | 'settles', ...programs: string[][]): Promise<Round> {
	if (programs.some((said) => said[0] !== 'open'))
		return { acknowledged: 0, lost: [], half: [], problems: ['The program did not start.'] }
	const lines = programs.flat()
	const said = (verb: string) => lines.filter((l) => l.startsWith(verb)).map((l) => l.slice(verb.length + 1))
	const { value: ledger, problems } = await openLedger(file)
	if (!ledger) return { acknowledged: 0, lost: [], half: [], problems: problems.map((p) => p.message) }
	const kept = said('kept')
	const decided = said('decided')
	const minted = said('minted')
	const released = said('released')
	const held = new Set(ledger.decisions().map((d) => d.id))
	const handles = new Set(ledger.decisions().map((d) => (d.body.act === 'mint' ? d.body.handle : '')))
	const lost = [
		...kept.filter((id) => !ledger.facts.version(id)),
		...decided.filter((id) => !held.has(id)),
		...minted.filter((handle) => !handles.has(handle)),
		...released.filter((name) => !ledger.releases.manifest(name)),
	]
	const half: string[] = []
	for (const { version } of ledger.facts.texts()) {
		const whole = ledger.facts.captures(version.id).length === 1 && ledger.facts.metadata(version.id).length === 5
		const coded = [...ledger.codings.all(version.id)]
		const bytes = ledger.facts.bytes(ledger.facts.captures(version.id)[0]?.sha256 ?? '')
		if (!whole || coded.length !== 1 || coded[0]?.claims.length !== 4 || !bytes) half.push(version.report)
	}
	const settled = what === 'settles' ? await settledAs(ledger) : []
	const verified = await ledger.verify()
	ledger.close()
	return {
		acknowledged: kept.length + decided.length + minted.length + released.length,
		lost,
		half,
		problems: [...settled, ...verified.problems.map((p) => p.message)],
	}
}

/** What was left pending is settled, and then the ledger holds what deriving everything gives. */
export async function settledAs(ledger: Ledger): Promise<string[]> {
	const { problems } = await settleLedger(ledger)
	const coded = [...ledger.codings.all()]
	const ruling = applyDecisions(ledger.decisions(), namedIn(coded))
	const { incidents } = deriveIncidents({ coded, reports: [...ledger.facts.texts()].map(factsOf), ruling })
	const same = JSON.stringify(incidents) === JSON.stringify([...ledger.incidents.all()])
	return [
		...problems.filter(({ level }) => level === 'error').map((p) => p.message),
		...(same ? [] : ['The incidents are not those that deriving everything gives.']),
	]
}
