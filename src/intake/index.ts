/** Bytes to reports. Pure but for `walk.ts`, which alone reads the disk. */
export { type Alignment, originalSpan } from './canonical.ts'
export { Given, GivenReport, readGivenDate } from './given.ts'
export { MAX_REPORT_BYTES, type TakenText, type TakeOptions, takeLine, takeText } from './take.ts'
export { type Input, type WalkOptions, walk } from './walk.ts'
