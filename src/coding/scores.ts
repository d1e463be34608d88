/**
 * Share of right claims of each kind, and how many there were: what `npm run score -- --calibration --frozen --fit` prints for the frozen
 * halves of our own beds, which were counted and not read.
 */
export const SCORES: ReadonlyMap<string, number> = new Map([
	['actor', 0.68], // 397
	['event', 0.81], // 948
	['harm', 0.64], // 387
	['target', 0.62], // 522
	['weapon', 0.44], // 239
	['when', 0.65], // 447
	['where', 0.71], // 546
	['actor/named-aside', 0.83], // 36
	['actor/named-background', 0.87], // 11
	['actor/named-main', 0.76], // 124
	['actor/unnamed-aside', 0.8], // 25
	['actor/unnamed-background', 0.62], // 12
	['actor/unnamed-main', 0.57], // 189
	['event/aside', 0.76], // 129
	['event/background', 0.88], // 48
	['event/main', 0.81], // 720
	['event/meant', 0.77], // 51
	['harm/figure-aside', 0.4], // 5
	['harm/figure-background', 0.68], // 20
	['harm/figure-main', 0.68], // 304
	['harm/part-main', 0.58], // 51
	['target/named-aside', 0.55], // 10
	['target/named-background', 0.76], // 9
	['target/named-main', 0.65], // 80
	['target/unnamed-aside', 0.66], // 10
	['target/unnamed-background', 0.59], // 26
	['target/unnamed-main', 0.61], // 387
	['weapon/implied-background', 0.5], // 5
	['weapon/implied-main', 0.32], // 62
	['weapon/named-background', 0.53], // 8
	['weapon/named-main', 0.48], // 159
	['when/day-of-news-main', 0.48], // 57
	['when/day-of-report-main', 0.48], // 5
	['when/inferred-main', 0.58], // 41
	['when/resolved-aside', 0.59], // 28
	['when/resolved-background', 0.73], // 25
	['when/resolved-main', 0.78], // 186
	['when/same-scene-aside', 0.62], // 26
	['when/same-scene-main', 0.52], // 56
	['when/stated-background', 0.71], // 12
	['where/carried-main', 0.79], // 92
	['where/named-aside', 0.53], // 46
	['where/named-background', 0.73], // 37
	['where/named-main', 0.69], // 307
	['where/relative-main', 0.76], // 57
])
