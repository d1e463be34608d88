/**
 * Which kinds of time word a sentence holds. One look at each word decides which rules are tried at all, so that most
 * sentences cost almost nothing.
 */
export const CUE = {
	digit: 1,
	month: 2,
	weekday: 4,
	unit: 8,
	part: 16,
	dayWord: 32,
	season: 64,
	holiday: 128,
	often: 256,
	now: 512,
	weekend: 1024,
	decade: 2048,
	/** last, next, this … */
	near: 4096,
	/** early, mid, end … */
	third: 8192,
	/** earlier, later, after, before … */
	away: 16384,
	ago: 32768,
} as const

const WORDS: readonly (readonly [number, string])[] = [
	[
		CUE.month,
		'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
	],
	[
		CUE.weekday,
		'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed weds thu thur thurs fri sat sun',
	],
	[
		CUE.unit,
		'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries fortnight fortnights quarter quarters half yearlong daylong weeklong monthlong hourlong dayslong weekslong monthslong yearslong hourslong moment moments period time',
	],
	[
		CUE.part,
		'morning mornings afternoon afternoons evening evenings night nights dawn predawn daybreak sunrise dusk sunset nightfall noon midday midnight overnight tonight daytime nighttime',
	],
	[CUE.dayWord, 'yesterday today tomorrow tonight'],
	[CUE.season, 'spring summer autumn fall winter summers winters'],
	[CUE.holiday, 'christmas easter good whit palm holy ash maundy boxing eve nowruz thanksgiving halloween valentine'],
	[CUE.often, 'daily weekly monthly yearly annual annually nightly hourly fortnightly quarterly biweekly every each'],
	[
		CUE.now,
		'now currently current recently recent soon shortly future past present presently nowadays ongoing lately immediately imminent previously formerly once short long near foreseeable',
	],
	[CUE.weekend, 'weekend weekends'],
	[CUE.decade, 'twenties thirties forties fifties sixties seventies eighties nineties'],
	[
		CUE.near,
		'last past previous preceding prior next coming following recent this that these same current before earlier after later',
	],
	[
		CUE.third,
		'early earlier late later mid middle beginning start opening end close tail first second third fourth final latter half',
	],
	[
		CUE.away,
		'earlier later after afterward afterwards before beforehand previously since following ahead prior from hence on',
	],
	[CUE.ago, 'ago'],
]

const cueOf = new Map<string, number>()
for (const [cue, words] of WORDS) for (const word of words.split(' ')) cueOf.set(word, (cueOf.get(word) ?? 0) | cue)

const WORD = /\d+|[a-z]+/gi

/** The kinds of time word in the line, as bits. */
export function cuesIn(line: string): number {
	let cues = 0
	WORD.lastIndex = 0
	for (let match = WORD.exec(line); match; match = WORD.exec(line)) {
		const word = match[0]
		if (word.charCodeAt(0) < 58) cues |= CUE.digit
		else if (word.length < 11) cues |= cueOf.get(word.toLowerCase()) ?? 0
	}
	return cues
}
