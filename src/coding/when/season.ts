/** "last summer", "the spring of 2014", "winter 2013", "in the autumn". */
import { yearOf } from '../../report/days.ts'
import { CUE } from './cues.ts'
import type { Place, Reading, TimeRule } from './expression.ts'
import { aSeason, noAnchor, partOf, resolved, STATED, thirdOf } from './make.ts'
import { FREE_WORD, pattern, SEASON, YEAR } from './vocabulary.ts'

export const season: TimeRule = {
	name: 'when/season',
	cues: CUE.season,
	patterns: [
		pattern(
			`${FREE_WORD}(?:the )?(?:(?<third>early|late|mid|beginning of|end of|start of)[ -](?:the )?)?(?<season>${SEASON}) (?:of )?(?:(?<y>${YEAR})|(?<rely>last|this|next) year)(?!\\w)`,
		),
		pattern(`${FREE_WORD}(?<rel>last|this|next|this past|this coming) (?<season>${SEASON})(?!\\w)`),
		pattern(
			`(?<=\\b(?:in|by|since|until|during|before|after|through) )(?:the )?(?:(?<third>early|late|mid)[ -])?(?<season>${SEASON})(?!\\w| (?:of|in) | \\w+ing\\b)`,
		),
	],
	read({ third, season: name, y, rely, rel }, at) {
		const word = (name ?? '').toLowerCase()
		const named = third ? thirdOf(third) : null
		const narrow = (whole: Reading): Reading => (named ? partOf(whole, named) : whole)
		if (y !== undefined) return narrow(aSeason(Number(y), word, STATED))
		if (!at.anchor) return noAnchor(aSeason(2000, word, STATED).timex.value.replace('2000', 'XXXX'), 'season')
		const how = resolved(at.anchor)
		const year = yearOf(at.anchor)
		if (rely) return narrow(aSeason(year + { last: -1, this: 0, next: 1 }[rely.toLowerCase() as 'last'], word, how))
		const chosen = choose(
			[-2, -1, 0, 1].map((away) => aSeason(year + away, word, how)),
			rel?.toLowerCase(),
			at,
		)
		return chosen && narrow(chosen)
	},
}

/** Which of the seasons of these years, in order, the words and the tense mean. */
function choose(seasons: readonly Reading[], rel: string | undefined, at: Place): Reading | null {
	const today = at.anchor ?? ''
	const over = seasons.findLast((season) => season.interval!.latest < today)
	const begun = seasons.findLast((season) => season.interval!.earliest <= today)
	const ahead = seasons.find((season) => season.interval!.earliest > today)
	if (rel === 'last' || rel === 'this past') return over ?? null
	if (rel === 'next' || rel === 'this coming') return ahead ?? null
	const running = begun !== over
	if (running || at.tense() !== 'future') return begun ?? null
	return ahead ?? null
}
