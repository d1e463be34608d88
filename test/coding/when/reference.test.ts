/**
 * A reference suite of constructed sentences, as news writes them: what each says of when, all of it and nothing more.
 * The day of the report is 16 September 2021, a Thursday. `words: first..last`, one day where both are the same, `-` for none.
 */
import { expect, test } from 'vitest'
import { readTimes } from '../../../src/coding/when.ts'
import { light } from './light.ts'

const SUITE: readonly (readonly [text: string, ...times: string[]])[] = [
	// weekdays
	['Gunmen killed four guards at a checkpoint near Tarsova on Monday.', 'Monday: 2021-09-13'],
	['A drone struck the refinery on Thursday, setting two tanks ablaze.', 'Thursday: 2021-09-16'],
	['The council will debate the truce on Friday.', 'Friday: 2021-09-17'],
	["Sunday's market bombing killed nine people, doctors said.", 'Sunday: 2021-09-12'],
	['Officials said on Tuesday that talks would resume on Saturday.', 'Tuesday: 2021-09-14', 'Saturday: 2021-09-18'],
	['The army said it shot down a drone late on Wednesday.', 'late on Wednesday: 2021-09-15'],
	['Two farmers were abducted on Wednesday night.', 'Wednesday night: 2021-09-15'],
	['The response to that Tuesday attack would be proportional, he said.', 'Tuesday: 2021-09-14'],
	['Protesters plan to march on Saturday.', 'Saturday: 2021-09-18'],
	['He is due in court on Monday.', 'Monday: 2021-09-20'],
	['The minister, who resigned last Friday, denies it.', 'last Friday: 2021-09-10'],
	['Envoys are expected in Tarsova next Tuesday.', 'next Tuesday: 2021-09-21'],
	['Clashes that began on Monday had spread by Wednesday.', 'Monday: 2021-09-13', 'Wednesday: 2021-09-15'],
	['Shelling was reported from Saturday to Monday.', 'from Saturday to Monday: 2021-09-11..2021-09-13'],
	// near days
	['A mine wounded two children yesterday.', 'yesterday: 2021-09-15'],
	['The general said earlier today that the road was safe.', 'earlier today: 2021-09-16'],
	['Polling stations open tomorrow.', 'tomorrow: 2021-09-17'],
	['The convoy left the day before yesterday.', 'the day before yesterday: 2021-09-14'],
	['Rockets landed near the airport this morning.', 'this morning: 2021-09-16'],
	['A curfew starts tonight.', 'tonight: 2021-09-16'],
	['Three houses were burned last night.', 'last night: 2021-09-15'],
	['Air raids continued overnight.', 'overnight: 2021-09-15..2021-09-16'],
	['Fighting has raged since dawn.', 'dawn: 2021-09-16'],
	// a story of long ago stays in its year
	[
		'In April 2012 crowds seized the hall. Police opened fire on 27 April.',
		'April 2012: 2012-04-01..2012-04-30',
		'27 April: 2012-04-27',
	],
	// another month, or what is to come: the year is that of the report
	[
		'In April 2012 crowds seized the hall. Shots were fired on 3 August.',
		'April 2012: 2012-04-01..2012-04-30',
		'3 August: 2021-08-03',
	],
	[
		'In April 2012 crowds seized the hall. Police will open it on 27 April.',
		'April 2012: 2012-04-01..2012-04-30',
		'27 April: 2022-04-27',
	],
	[
		'On 3 March 1997 the mill burned. A new one burned on 2 January.',
		'3 March 1997: 1997-03-03',
		'2 January: 2021-01-02',
	],
	[
		'The hall has stood since April 2012. Police opened fire there on 27 August.',
		'April 2012: 2012-04-01..2021-09-16',
		'27 August: 2021-08-27',
	],
	// in the day, the day after
	[
		'He was shot on Tuesday. Earlier in the day he had warned of a plot.',
		'Tuesday: 2021-09-14',
		'Earlier in the day: 2021-09-14',
	],
	[
		'The bridge was mined on 2 May. It collapsed the following day.',
		'2 May: 2021-05-02',
		'the following day: 2021-05-03',
	],
	['On 2 May the army entered Tarsova. That night shops were looted.', '2 May: 2021-05-02', 'That night: 2021-05-02'],
	[
		'On 2 May a policeman was shot. Two days earlier his brother had been killed.',
		'2 May: 2021-05-02',
		'Two days earlier: 2021-04-30',
	],
	[
		'On 2 May a policeman was shot. Three days later two men were charged.',
		'2 May: 2021-05-02',
		'Three days later: 2021-05-05',
	],
	[
		'On Monday a car bomb exploded; hours later a second one was defused.',
		'Monday: 2021-09-13',
		'hours later: 2021-09-13',
	],
	['He was arrested on 9 June and released the same day.', '9 June: 2021-06-09', 'the same day: 2021-06-09'],
	// days of the month
	['An airstrike on January 3 killed the commander.', 'January 3: 2021-01-03'],
	['An airstrike on December 3 killed the commander.', 'December 3: 2020-12-03'],
	['The tribunal will rule on December 3.', 'December 3: 2021-12-03'],
	['On 12 March 2020, 18 rockets hit the base.', '12 March 2020: 2020-03-12'],
	['On Thursday, March 12, 2020, rockets hit the base.', 'Thursday, March 12, 2020: 2020-03-12'],
	['The ceasefire of 14 July 2015 held for a week.', '14 July 2015: 2015-07-14', 'a week: -'],
	['The village was raided on Oct. 5, 1998.', 'Oct. 5, 1998: 1998-10-05'],
	[
		'PORTOVAL, 14 MAR 89 (NEWSDESK) -- GUERRILLAS KILLED TWO SOLDIERS TODAY.',
		'14 MAR 89: 1989-03-14',
		'TODAY: 2021-09-16',
	],
	['REBELS ATTACKED THE POST ON 3 JANUARY, THE MINISTRY SAID.', '3 JANUARY: 2021-01-03'],
	['Incident report: 2021-08-30, sector four.', '2021-08-30: 2021-08-30'],
	['The log is dated 12/03/2019.', '12/03/2019: -'],
	['He fell ill on the 9th, his lawyer said.', 'the 9th: 2021-09-09'],
	// stretches
	['Fighting between 2 and 5 March killed sixty.', 'between 2 and 5 March: 2021-03-02..2021-03-05'],
	['From 12 to 14 May the town was without water.', 'From 12 to 14 May: 2021-05-12..2021-05-14'],
	['Raids on March 3 and 4 left eleven dead.', 'March 3 and 4: 2021-03-03..2021-03-04'],
	['On the night of 3-4 March the depot blew up.', 'the night of 3-4 March: 2021-03-03..2021-03-04'],
	[
		'The siege lasted from 28 December 2019 to 3 January 2020.',
		'from 28 December 2019 to 3 January 2020: 2019-12-28..2020-01-03',
	],
	['Between May and July the militia burned nine villages.', 'Between May and July: 2021-05-01..2021-07-31'],
	['He led the front from 2009 to 2011.', 'from 2009 to 2011: 2009-01-01..2011-12-31'],
	// months and parts of them
	['A contractor died in a late December rocket attack.', 'late December: 2020-12-21..2020-12-31'],
	['Two journalists were seized in early August.', 'early August: 2021-08-01..2021-08-10'],
	['The offensive began in mid-May.', 'mid-May: 2021-05-11..2021-05-20'],
	['The truce collapsed at the end of last month.', 'the end of last month: 2021-08-21..2021-08-31'],
	['At least 40 people were killed in March.', 'March: 2021-03-01..2021-03-31'],
	['A new government will be formed in November.', 'November: 2021-11-01..2021-11-30'],
	['The dam was captured in August 2014.', 'August 2014: 2014-08-01..2014-08-31'],
	['It happened in the first week of June.', 'the first week of June: 2021-06-01..2021-06-07'],
	// weeks, years and more
	['Eleven policemen were killed last week.', 'last week: 2021-09-06..2021-09-12'],
	['Seven people died in clashes over the weekend.', 'the weekend: 2021-09-11..2021-09-12'],
	['The parties will meet again next month.', 'next month: 2021-10-01..2021-10-31'],
	['More than 300 civilians have been killed this year.', 'this year: 2021-01-01..2021-09-16'],
	['The group seized Tarsova last year.', 'last year: 2020-01-01..2020-12-31'],
	['The province has been at war since 2014.', '2014: 2014-01-01..2021-09-16'],
	['The 2003 invasion destroyed the archive.', '2003: 2003-01-01..2003-12-31'],
	['By mid-2014 half the country was lost.', 'mid-2014: 2014-05-01..2014-08-31'],
	['In the 1980s he trained in the hills.', 'the 1980s: 1980-01-01..1989-12-31'],
	['Raids peaked in the second quarter of 2018.', 'the second quarter of 2018: 2018-04-01..2018-06-30'],
	['The offensive of last summer failed.', 'last summer: 2021-06-01..2021-08-31'],
	['The church was attacked on Christmas Eve.', 'Christmas Eve: 2020-12-24'],
	// counted from the report
	['The men were abducted three weeks ago.', 'three weeks ago: 2021-08-25..2021-08-27'],
	['He was pardoned two years ago.', 'two years ago: 2019-01-01..2019-12-31'],
	['Over the past two years 90 mayors have been shot.', 'the past two years: 2019-09-16..2021-09-16'],
	['Nine soldiers were killed in the last 24 hours.', 'the last 24 hours: 2021-09-15..2021-09-16'],
	['The strikes came just two months after Norland fired missiles at a base.', 'two months: 2021-07-01..2021-07-31'],
	['Hours after the attack, jets bombed a depot.', 'Hours: 2021-09-15..2021-09-16'],
	['The embassy will close in three days.', 'three days: 2021-09-19'],
	['The militia recently changed its name.', 'recently: -'],
	['The two sides are now talking.', 'now: -'],
	['An exchange of prisoners is expected soon.', 'soon: -'],
	// times of day
	[
		'The bomb went off at 3:30 a.m. local time on Monday.',
		'3:30 a.m. local time: 2021-09-13T03:30..2021-09-13T03:30',
		'Monday: 2021-09-13',
	],
	[
		'At 0530 GMT on 5 August the line went dead.',
		'0530 GMT: 2021-08-05T05:30..2021-08-05T05:30',
		'5 August: 2021-08-05',
	],
	['Shots were heard around midnight.', 'midnight: 2021-09-16..2021-09-17'],
	['122345Z MAR 20 PATROL STRUCK MINE NEAR TARSOVA.', '122345Z MAR 20: 2020-03-12T23:45..2020-03-12T23:45'],
	// how long, how often
	['He was sentenced to 20 years in prison.', '20 years: -'],
	['The siege went on for three months.', 'three months: -'],
	['They have held weekly protests every Friday.', 'weekly: -', 'every Friday: -'],
	['The mine makes 500 tonnes a day.', 'a day: -'],
	['A two-year blockade ended.', 'two-year: -'],
	// nothing of the kind
	['A 23-year-old student was shot in the leg.'],
	['Demonstrators may march on the palace.'],
	['Theresa May met Colonel August in Port March.'],
	['The militia fired 2000 rounds and 107mm rockets.'],
	['Resolution 1973 passed by 10 votes to 5.'],
	['The team won 3-2 after extra play.'],
	['Prices rose 12.5 percent to $1,999.'],
	['The March 23 Movement holds the ridge.'],
	['The 14 February Coalition called for calm.'],
	['Three of the 12 hostages, aged 5 and 12, were freed.'],
	['An M16 rifle, an AK-47 and 300 9mm rounds were found in room 2014.'],
	['The Sunday Lantern Times said the fall of Tarsova was near.'],
	['A second attack failed.'],
]

for (const [text, ...expected] of SUITE)
	test(text, () => {
		const earlier: ReturnType<typeof readTimes> = []
		for (const sentence of light(text))
			earlier.push(...readTimes(sentence, { anchor: { day: '2021-09-16', basis: 'option' }, earlier }))
		const found = earlier.map(({ words, interval }) => {
			if (!interval) return `${words}: -`
			const { earliest, latest } = interval
			return `${words}: ${earliest}${earliest === latest && earliest.length === 10 ? '' : `..${latest}`}`
		})
		expect(found).toEqual(expected)
	})
