/** Whether two ways of harm may be of one deed: a bomb that is not told to have been laid may have come from anywhere. */
const BLASTS = new Set(['explosives', 'aerial', 'heavy-weapons', 'drone', 'destroy', 'suicide-attack'])
const HANDS = new Set(['firearms', 'primitive', 'beat', 'targeted', 'destroy', 'torture', 'sexual'])

export const alike = (a: string, b: string): boolean =>
	a === b ||
	(BLASTS.has(a) && BLASTS.has(b) && [a, b].some((m) => m === 'explosives' || m === 'destroy')) ||
	(HANDS.has(a) && HANDS.has(b))

interface Ways {
	readonly modes: readonly string[]
}

/** One way of the one may be a way of the other. */
export const sharesWay = (a: Ways, b: Ways): boolean => a.modes.some((m) => b.modes.some((n) => alike(m, n)))

/** Both tell how, and in no way alike: "dynamited two bridges and ambushed a convoy". */
export const otherWays = (a: Ways, b: Ways): boolean => a.modes.length > 0 && b.modes.length > 0 && !sharesWay(a, b)
