import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { predictTimex } from '../../tools/predict/timex.ts'
import { light } from '../coding/when/light.ts'

const items = [
	{ docid: 'given', dct: '2021-09-16', text: 'A mine killed two on Monday.' },
	{ docid: 'dateline', dct: null, text: 'Mine kills two\nSeptember 16, 2021\nA mine killed two on Monday.' },
	{ docid: 'none', dct: null, text: 'A mine killed two on Monday.' },
	{ docid: 'range', dct: '2021-09-16', text: 'Fighting between 2 and 5 March killed sixty.' },
]

test('times of each item, placed by the date it gives or states; the ends of a range apart', () => {
	const folder = mkdtempSync(join(tmpdir(), 'timex-'))
	const [from, to] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')]
	writeFileSync(from, items.map((item) => JSON.stringify(item)).join('\n'))
	predictTimex(from, to, { read: light })
	const found = readFileSync(to, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line))
	expect(found).toEqual([
		{ docid: 'given', timex: [{ start: 21, end: 27, type: 'DATE', value: '2021-09-13' }] },
		{
			docid: 'dateline',
			timex: [
				{ start: 15, end: 33, type: 'DATE', value: '2021-09-16' },
				{ start: 55, end: 61, type: 'DATE', value: '2021-09-13' },
			],
		},
		{ docid: 'none', timex: [{ start: 21, end: 27, type: 'DATE', value: 'XXXX-WXX-1' }] },
		{
			docid: 'range',
			timex: [
				{ start: 17, end: 18, type: 'DATE', value: '2021-03-02' },
				{ start: 23, end: 24, type: 'DATE', value: '2021-03-05' },
			],
		},
	])
})
