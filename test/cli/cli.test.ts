import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { attestary, Folder, widest } from './terminal.ts'

const ATTACK = `QARADAN, March 4, 2021 (Vale Wire) — Gunmen killed three guards at a checkpoint near Mosul on Wednesday, police said. At least five people were wounded.

The army blamed the Grey Banner for the attack. “We did not do it,” the group said in a statement.
`
const FOOTBALL =
	'The striker scored twice on Sunday and the home side won the cup. Fans sang in the square until midnight.\n'

const folder = new Folder()
const ledger = ['--ledger', join(folder.path, 'a ledger.db')]
let attack: string
beforeAll(() => {
	attack = folder.file('attack.txt', ATTACK)
	mkdirSync(join(folder.path, 'reports'))
	folder.file('reports/1-attack.txt', ATTACK)
	folder.file('reports/2-football.txt', FOOTBALL)
	folder.file('reports/3-empty.txt', '')
	folder.file('reports/4-binary.txt', new Uint8Array([0, 1, 2, 0, 255, 0, 0, 7]))
	folder.file(
		'reports/5-french.txt',
		'Quatre soldats ont été tués mardi dans une embuscade près de la frontière, selon l’armée, qui accuse les rebelles.',
	)
})
afterAll(() => folder.remove())

describe('help and usage', () => {
	const COMMANDS = [
		'code',
		'add',
		'list',
		'show',
		'chain',
		'search',
		'decide',
		'decisions',
		'expunge',
		'export',
		'rebuild',
		'verify',
	]
	test('the help names every command, gives examples and exit codes, and fits 80 columns', async () => {
		const { code, out } = await attestary(['--help'])
		equal(code, 0)
		for (const command of COMMANDS) match(out, new RegExp(`^ {2}${command}`, 'm'))
		match(out, /Examples:/)
		match(out, /Exit codes:/)
		ok(widest(out) <= 80, `${widest(out)} columns`)
	})
	for (const command of COMMANDS) {
		test(`${command} --help`, async () => {
			const { code, out } = await attestary([command, '--help'])
			equal(code, 0)
			ok(widest(out) <= 80, out)
		})
	}
	const wrong: readonly (readonly string[])[] = [
		[],
		['fly'],
		['code'],
		['code', 'x', '--fast'],
		['export'],
		['export', '--format', 'pdf'],
		['decide', 'accept', 'c-1'],
	]
	for (const args of wrong) {
		test(`typed wrongly: attestary ${args.join(' ')}`, async () => {
			const { code, out, err } = await attestary(args)
			equal(code, 2)
			equal(out, '')
			ok(err.length > 0 && !/\bat .*:\d+:\d+/.test(err), err)
		})
	}
})

describe('code', () => {
	test('prints for people: the incident, who says so, the words, in 80 columns and no colour', async () => {
		const { code, out, err } = await attestary(['code', attack])
		equal(code, 0, err)
		match(out, /4 March 2021 \(from dateline\)/)
		match(out, /3 killed: guards/)
		match(out, /at least 5 wounded/)
		match(out, /police: “three guards”/)
		match(out, /Grey Banner/)
		ok(!out.includes('\u001b'))
		ok(widest(out) <= 80, `${widest(out)} columns`)
	})
	test('the same from standard input', async () => {
		const [file, piped] = [await attestary(['code', attack]), await attestary(['code', '-'], { stdin: ATTACK })]
		equal(piped.out, file.out)
	})
	test('--json is the whole coding, for programs', async () => {
		const { out } = await attestary(['code', attack, '--json'])
		const { version, coded, derived, problems } = JSON.parse(out)
		deepEqual(problems, [])
		equal(version.text, ATTACK)
		for (const { evidence } of coded.claims)
			for (const { start, end } of evidence.spans) ok(start < end && end <= version.text.length)
		ok(derived.incidents.length > 0)
	})
	test('--why explains a claim by the beginning of its key', async () => {
		const { coded } = JSON.parse((await attestary(['code', attack, '--json'])).out)
		const claim = coded.claims.find((one: { field: string }) => one.field === 'harm')
		const { code, out } = await attestary(['code', attack, '--why', claim.key.slice(0, 10)])
		equal(code, 0)
		match(out, /\^\^\^/)
		match(out, /rules/)
		equal((await attestary(['code', attack, '--why', 'c-nothing'])).code, 2)
	})
	test('--tree draws how sentences were read', async () =>
		match((await attestary(['code', attack, '--tree'])).out, /root/))
	test('a date on the command line wins', async () =>
		match((await attestary(['code', attack, '--published', '2021-03-05'])).out, /5 March 2021 \(from option\)/))
	const refused: readonly (readonly [name: string, file: string, code: string])[] = [
		['an empty file', 'reports/3-empty.txt', 'intake/empty'],
		['a binary one', 'reports/4-binary.txt', 'intake/binary'],
		['none at all', 'nowhere.txt', 'intake/unreadable'],
	]
	for (const [name, file, problem] of refused) {
		test(`${name} is one problem and exit code 1`, async () => {
			const { code, out, err } = await attestary(['code', folder.file(file)])
			equal(code, 1)
			equal(out, '')
			equal(err.match(/error {2}/g)?.length, 1)
			ok(err.includes(problem))
		})
	}
	test('a language that is not read says so, and is shown', async () => {
		const { code, out, err } = await attestary(['code', folder.file('reports/5-french.txt')])
		equal(code, 0)
		match(out, /did not read this report/)
		equal(err.match(/intake\/language/g)?.length, 1)
	})
})

describe('a ledger from the first report to the last', () => {
	const say = async (...args: string[]) => attestary([...args, ...ledger])
	test('add: what is bad is told, the rest is kept', async () => {
		const { code, out, err } = await say('add', join(folder.path, 'reports'))
		equal(code, 1)
		match(out, /3 new texts kept, 2 refused/)
		deepEqual(
			[...err.matchAll(/error {2}(\S+)/g)].map(([, problem]) => problem),
			['intake/empty', 'intake/binary'],
		)
	})
	test('add again: nothing changes', async () => {
		const { out } = await say('add', join(folder.path, 'reports'), '--quiet')
		match(out, /0 new texts kept, 3 already known/)
		match(out, /holds 3 reports/)
	})
	test('list: incidents, reports, for programs', async () => {
		match((await say('list')).out, /3 killed/)
		match((await say('list', '--reports')).out, /3 reports\./)
		ok(JSON.parse((await say('list', '--json')).out).length >= 1)
		match((await say('list', '--country', 'ZW')).out, /No incident/)
	})
	test('show and chain, by the beginning of a key', async () => {
		const [{ key }] = JSON.parse((await say('list', '--json')).out)
		const { code, out } = await say('show', key.slice(0, 8))
		equal(code, 0)
		match(out, /three guards/)
		equal((await say('chain', key)).code, 0)
		equal((await say('show', 'i-ffffffffffff')).code, 2)
	})
	test('show a report that no machine read', async () => {
		const french = JSON.parse((await say('list', '--reports', '--json')).out).find(
			(one: { language: string }) => one.language === 'fr',
		)
		match((await say('show', french.report.slice(0, 20))).out, /did not read/)
	})
	test('search finds words of every report, read or not', async () => {
		match((await say('search', 'embuscade')).out, /1 match\./)
		match((await say('search', 'nowhere-at-all')).out, /No match/)
	})
	test('decide: reject a claim, see it gone, take it back', async () => {
		const killed = async () =>
			JSON.parse((await say('list', '--json')).out).map((one: { killed: { high: number | null } }) => one.killed.high)
		const before = await killed()
		const [incident] = JSON.parse((await say('list', '--json')).out)
		const { claims } = JSON.parse((await say('show', incident.key, '--json')).out)
		const claim = claims.find(
			(one: { field: string; value: { kind: string } }) => one.field === 'harm' && one.value.kind === 'killed',
		)
		const { code, out } = await say('decide', 'reject', claim.key, '--reason', 'another raid')
		equal(code, 0)
		ok(!(await killed()).includes(3))
		const decision = /d-[0-9a-f]+/.exec(out)![0]
		equal((await say('decide', 'undo', decision, '--reason', 'it was this one')).code, 0)
		deepEqual(await killed(), before)
		match((await say('decisions')).out, /another raid/)
	})
	test('decide: the day of publication moves what hangs on it', async () => {
		const french = JSON.parse((await say('list', '--reports', '--json')).out).find(
			(one: { language: string }) => one.language === 'fr',
		)
		equal(
			(await say('decide', 'set-published', french.report, '2019-05-01', '--reason', 'the paper of that day')).code,
			0,
		)
		match((await say('list', '--reports')).out, /2019-05-01/)
		equal((await say('decide', 'set-published', french.report, 'soon', '--reason', 'x')).code, 2)
		equal((await say('decide', 'accept', 'c-0000000000000000', '--reason', 'x')).code, 2)
	})
	for (const format of ['json', 'csv', 'geojson']) {
		test(`export ${format}`, async () => {
			const out = folder.file(`incidents.${format}`)
			const { code, err } = await say('export', '--format', format, '--out', out)
			equal(code, 0, err)
			match(err, /export\/lossy/)
			ok(existsSync(out))
			match(readFileSync(out, 'utf8'), /ATT-[A-Z]{3}-2021-0001/)
			if (format === 'csv') ok(existsSync(folder.file('incidents-claims.csv')))
		})
	}
	test('a handle names an incident from then on', async () =>
		equal((await say('show', JSON.parse((await say('list', '--json')).out)[0].handle)).code, 0))
	test('rebuild makes the same again', async () => match((await say('rebuild')).out, /Everything is as it was/))
	test('verify, with everything coded anew', async () => {
		const { code, out, err } = await say('verify', '--rebuilt')
		equal(err, '')
		equal(code, 0)
		match(out, /agrees with itself/)
	})
	test('expunge takes a report out for good', async () => {
		const football = JSON.parse((await say('list', '--reports', '--json')).out).find(
			(one: { length: number }) => one.length === FOOTBALL.length,
		)
		equal((await say('expunge', football.report, '--reason', 'asked to')).code, 2) // not without --yes
		equal((await say('expunge', football.report, '--reason', 'asked to', '--yes')).code, 0)
		match((await say('search', 'striker')).out, /No match/)
		equal((await say('verify')).code, 0)
	})
})

describe('a ledger that cannot be used is exit code 3, in one sentence', () => {
	test('a folder', async () => {
		const { code, err } = await attestary(['list', '--ledger', folder.path])
		equal(code, 3)
		match(err, /ledger\/not-a-ledger/)
	})
	test('another file', async () => equal((await attestary(['add', attack, '--ledger', attack])).code, 3))
	test('none', async () => equal((await attestary(['show', 'i-1', '--ledger', folder.file('none.db')])).code, 3))
})
