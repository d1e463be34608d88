/** What the words say of the event they hang on, and what they do not. */
import { expect, test } from 'vitest'
import { boundsOfEvent, readTimes } from '../../../src/coding/when.ts'
import { light } from './light.ts'

const rows: readonly (readonly [text: string, earliest: string | null, latest?: string])[] = [
	['He was shot on Monday.', '2021-09-13', '2021-09-13'],
	['Ten have been shot since Monday.', '2021-09-13', '2021-09-16'],
	['Fighting has raged since dawn.', '2021-09-16', '2021-09-16'],
	['He was shot before dawn.', '2021-09-16', '2021-09-16'],
	['He was shot just after 3 p.m.', '2021-09-16', '2021-09-16'],
	['It was the deadliest raid since 1998.', null],
	['For the first time since the July raid, shops opened.', null],
	['The road was safe before 2003.', null],
	['They will stay until Friday.', null],
	['Talks must end by Friday.', null],
	['They struck two days after the raid.', null],
	['They held out for two days.', null],
	['Fighting between 2 and 5 March killed sixty.', '2021-03-02', '2021-03-05'],
]
for (const [text, earliest, latest] of rows)
	test(text, () => {
		const [time] = readTimes(light(text)[0]!, { anchor: { day: '2021-09-16', basis: 'option' }, earlier: [] })
		expect(time && boundsOfEvent(time)).toEqual(earliest === null ? null : { earliest, latest })
	})
