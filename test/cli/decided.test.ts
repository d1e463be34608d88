import { equal, match } from 'node:assert/strict'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { attestary, Folder } from './terminal.ts'

const REPORT =
	'QARADAN, March 4, 2021 (Vale Wire) — Gunmen killed three guards at a checkpoint near Mosul on Wednesday, police said. At least five people were wounded.\n'

interface Held {
	readonly key: string
	readonly field: string
	readonly value: { readonly kind?: string }
}

const folder = new Folder()
const ledger = ['--ledger', join(folder.path, 'decided.db')]
const say = async (...args: string[]) => attestary([...args, ...ledger])
/** What is printed on one line, however it was wrapped. */
const flat = (text: string) => text.replace(/\s*[│├└]?\s+/g, ' ')
let incident = ''
let report = ''
let claims: Held[] = []
const harm = (kind: string) => claims.find((one) => one.field === 'harm' && one.value.kind === kind)!.key

beforeAll(async () => {
	await say('add', folder.file('report.txt', REPORT))
	incident = JSON.parse((await say('list', '--json')).out)[0].key
	const shown = JSON.parse((await say('show', incident, '--json')).out)
	claims = shown.claims
	report = shown.incident.reports[0]
})
afterAll(() => folder.remove())

describe('what a person decided stands where the claim is shown', () => {
	test('a corrected value, who corrected it and what the machine read', async () => {
		const value = JSON.stringify({
			kind: 'killed',
			count: { min: 4, max: 4 },
			who: 'guards',
			status: 'unknown',
		})
		equal((await say('decide', 'correct', harm('killed'), value, '--reason', 'one died later')).code, 0)
		for (const id of [incident, harm('killed')]) {
			const { out } = await say('show', id)
			match(flat(out), /corrected to 4 killed: guards by Ilva: one died later; the machine read: 3 killed: guards/)
		}
		match((await say('show', incident)).out, /Harm +4 killed: guards|^ +4 killed: guards/m)
	})
	test('a claim for programs, with what the machine read', async () => {
		const { claim, machine, status } = JSON.parse((await say('show', harm('killed'), '--json')).out)
		equal(status, 'corrected')
		equal(claim.value.count.min, 4)
		equal(machine.value.count.min, 3)
	})
	test('a value that does not fit is answered with one that would', async () => {
		const { code, err } = await say('decide', 'correct', harm('killed'), '{"kind":"killed"}', '--reason', 'x')
		equal(code, 1)
		match(err.replace(/\s+/g, ' '), /"count" is missing .* written like this: \{"kind":"killed","count"/)
	})
	test('a rejected claim', async () => {
		equal((await say('decide', 'reject', harm('wounded'), '--reason', 'another raid')).code, 0)
		match(flat((await say('show', incident)).out), /rejected by Ilva: another raid/)
		match(flat((await say('show', harm('wounded'))).out), /rejected by Ilva: another raid/)
	})
	test('notes, with the incident, the claim and the report', async () => {
		for (const [id, words] of [
			[incident, 'see the film'],
			[harm('killed'), 'asked the guards'],
			[report, 'a good paper'],
		] as const) {
			equal((await say('decide', 'note', id, '--reason', words)).code, 0)
			match(flat((await say('show', id)).out), new RegExp(words))
		}
		match((await say('show', incident)).out, /asked the guards/)
	})
})
