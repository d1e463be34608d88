import { doesNotMatch, equal, match } from 'node:assert/strict'
import { join } from 'node:path'
import { afterAll, test } from 'vitest'
import { attestary, Folder } from './terminal.ts'

const folder = new Folder()
afterAll(() => folder.remove())

test('a place read twice from one phrase is listed once, as precisely as it was told', async () => {
	const { out } = await attestary(['code', '-', '--published', '2021-03-04'], {
		stdin: 'Rockets hit a military base near Mosul on Wednesday, killing three soldiers.\n',
	})
	const where = /Where {4}[\s\S]*?(?= {4}(?:Who|To whom|With|Harm) )/.exec(out)?.[0] ?? ''
	match(where, /base near Mosul/)
	equal(where.match(/\[c-/g)?.length, 1, where)
})

test('add tells as many incidents as list', async () => {
	const ledger = ['--ledger', join(folder.path, 'a.ledger')]
	const report = folder.file(
		'report.txt',
		'Gunmen killed three guards at a checkpoint near Mosul on Wednesday, police said. The army said it would attack the group if it did not leave.\n',
	)
	const told = (await attestary(['add', report, '--published', '2021-03-04', ...ledger])).out
	const listed = (await attestary(['list', ...ledger])).out.trim().split('\n').at(-1)!
	const count = /(\d+ incidents?)/.exec(listed)?.[1] ?? ''
	match(told, new RegExp(` and ${count}\\.`))
	doesNotMatch(told, /and 0 incidents/)
})
