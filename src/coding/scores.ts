/**
 * Share of right claims of each kind, and how many there were: what `npm run score -- --calibration --frozen --fit` prints for the frozen
 * halves of our own beds, which were counted and not read.
 */
export const SCORES: ReadonlyMap<string, number> = new Map([
	['actor', 0.69], // 217
	['event', 0.83], // 556
	['harm', 0.56], // 228
	['target', 0.56], // 277
	['weapon', 0.43], // 148
	['when', 0.62], // 245
	['where', 0.71], // 267
	['actor/named-aside', 0.84], // 20
	['actor/named-background', 0.85], // 9
	['actor/named-main', 0.71], // 66
	['actor/unnamed-aside', 0.74], // 21
	['actor/unnamed-background', 0.62], // 9
	['actor/unnamed-main', 0.61], // 92
	['event/aside', 0.83], // 89
	['event/background', 0.87], // 33
	['event/main', 0.83], // 403
	['event/meant', 0.86], // 31
	['harm/figure-background', 0.64], // 10
	['harm/figure-main', 0.6], // 178
	['harm/part-main', 0.43], // 35
	['target/named-aside', 0.5], // 7
	['target/named-background', 0.65], // 5
	['target/named-main', 0.54], // 43
	['target/unnamed-background', 0.65], // 19
	['target/unnamed-main', 0.56], // 199
	['weapon/implied-background', 0.6], // 6
	['weapon/implied-main', 0.48], // 49
	['weapon/named-background', 0.57], // 5
	['weapon/named-main', 0.35], // 85
	['when/day-of-news-main', 0.43], // 34
	['when/inferred-main', 0.53], // 24
	['when/resolved-aside', 0.54], // 16
	['when/resolved-background', 0.71], // 16
	['when/resolved-main', 0.78], // 80
	['when/same-scene-aside', 0.56], // 17
	['when/same-scene-main', 0.58], // 37
	['when/stated-background', 0.68], // 11
	['where/carried-main', 0.81], // 57
	['where/named-aside', 0.74], // 24
	['where/named-background', 0.65], // 27
	['where/named-main', 0.69], // 134
	['where/relative-main', 0.63], // 20
])
