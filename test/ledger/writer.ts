/**
 * A program that writes to a ledger until it is killed, and says on its output what it was told is safe:
 * `writer.ts FILE adds|decides|settles SEED COUNT`. Run by the tests of two processes and of kill -9, and by `bench/faults.ts`.
 */
import { writeSync } from 'node:fs'
import { lineOf } from '../../src/incident/release/differences.ts'
import { EVERYTHING } from '../../src/incident/release/inclusion.ts'
import { openLedger } from '../../src/ledger/index.ts'
import { settleLedger } from '../../src/run/settle.ts'
import { deriveSample, entry } from './sample.ts'

const [, , file = '', what = 'adds', seed = '0', count = '1000000'] = process.argv
/** At once and whole, even when the reader is behind and the pipe is full. */
function say(line: string): void {
	for (;;) {
		try {
			writeSync(1, `${line}\n`)
			return
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
		}
	}
}

const { value: ledger, problems } = await openLedger(file, { wait: 20_000 })
if (!ledger) {
	say(`refused ${problems[0]?.code}`)
	process.exit(1)
}
say('open')
const start = Number(seed) * 1_000_000
if (what === 'adds') {
	for (let n = start; n < start + Number(count); n++) {
		const { problems } = n % 7 === 6 ? await ledger.addMany([entry(n)]) : await ledger.add(entry(n))
		if (problems.length > 0) say(`problem ${problems[0]?.code}`)
		else say(`kept ${entry(n).taken.version.id}`)
		if (n % 5 === 4) await ledger.keepDerived(deriveSample(ledger.codings.all()), { gone: [] })
	}
} else if (what === 'settles') {
	const by = { by: `writer ${seed}`, reason: 'as ever' }
	for (let n = start; n < start + Number(count); n++) {
		const { problems } = await ledger.add(entry(n))
		say(problems.length > 0 ? `problem ${problems[0]?.code}` : `kept ${entry(n).taken.version.id}`)
		const [one, other] = [n, Math.max(start, n - 1 - (n % 3))].map((k) => entry(k).coded[0]!.mentions[0]!.key)
		if (n % 2 === 1 && one !== other) {
			const act = n % 4 === 1 ? 'merge' : 'split'
			const body = act === 'merge' ? { act, mentions: [one!, other!] } : { act, mentions: [one!], from: [other!] }
			const { value } = await ledger.decide({ ...by, body } as Parameters<typeof ledger.decide>[0])
			if (value) say(`decided ${value.id}`)
		}
		if (n % 3 === 2) {
			const { problems: failed } = await settleLedger(ledger)
			if (failed.some(({ level }) => level === 'error')) say(`problem ${failed[0]?.code}`)
		}
		if (n % 8 === 7) {
			const given = { name: `r${n}`, at: '', ...by, note: '', program: '1', knowledge: '', rules: EVERYTHING }
			const lines = () => [...ledger.incidents.all()].map((i) => lineOf(i, EVERYTHING, i.key))
			const { value } = await ledger.release({ given, lines })
			if (value) say(`released ${value.name}`)
		}
	}
} else {
	const claims = [...ledger.codings.all()].flatMap((c) => c.claims.map((claim) => claim.key))
	const incidents = [...ledger.incidents.all()].map((i) => i.key)
	for (let n = 0; n < Number(count); n++) {
		if (n % 10 === 9 && incidents.length > 0) {
			const by = { by: `writer ${seed}`, reason: 'cited', country: `Q${String.fromCharCode(65 + (n % 26))}X` }
			const { value } = await ledger.mint([{ ...by, incident: incidents[n % incidents.length]! }])
			say(`minted ${value?.[0]}`)
			continue
		}
		const body = { act: n % 2 === 0 ? 'accept' : 'reject', claim: claims[n % claims.length]! } as const
		const { value, problems } = await ledger.decide({ by: `writer ${seed}`, reason: `Reason ${n}.`, body })
		say(value ? `decided ${value.id}` : `problem ${problems[0]?.code}`)
	}
}
ledger.close()
say('closed')
