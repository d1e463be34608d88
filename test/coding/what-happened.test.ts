/** Which events sentences of all kinds tell of, and which tell of none: the table is what-happened.tsv. */
import { describe, expect, test } from 'vitest'
import { fileBeside, view } from './view.ts'

const rows = fileBeside('what-happened.tsv')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.slice(1)
	.map((line) => line.split('\t') as [expected: string, sentence: string, open?: string])

/** "TYPE modes" of each mention; those that only are thought of, denied or to come left out when asked for what happened. */
function told(sentence: string, happened: boolean): string[] {
	const { coded } = view(sentence)
	return coded.mentions
		.filter((m) => !happened || ((m.factuality === 'happened' || m.factuality === 'alleged') && !m.background))
		.map((m) => {
			const event = coded.claims.find((c) => c.about === m.key && c.field === 'event')
			return [m.type, ...(event?.field === 'event' ? event.value.modes : [])].join(' ')
		})
}

describe('what happened', () => {
	for (const [expected, sentence, open] of rows.filter(([e]) => !e.startsWith('none'))) {
		const [type, mode] = expected.split(' ')
		const holds = (one: string) => one.split(' ')[0] === type && (mode === undefined || one.split(' ').includes(mode))
		if (open) test.todo(sentence)
		else test(`${expected}: ${sentence}`, () => expect(told(sentence, false).filter(holds)).not.toEqual([]))
	}
})

describe('no violence, protest or coercion', () => {
	for (const [, sentence, open] of rows.filter(([e]) => e.startsWith('none'))) {
		if (open) test.todo(sentence)
		else
			test(sentence, () =>
				expect(told(sentence, true).filter((one) => /^(?:ASSAULT|PROTEST|COERCE|MOBILIZE)/.test(one))).toEqual([]),
			)
	}
})
