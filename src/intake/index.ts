/** Bytes to reports. Pure but for two doors: `walk.ts` alone reads the disk, `fetch.ts` alone asks the net. */

export { isAddress } from './addresses.ts'
export { MAX_REPORT_BYTES, type TakenText, type TakeOptions } from './assemble.ts'
export { type Alignment, originalSpan } from './canonical.ts'
export { type Fetched, fetchPage } from './fetch.ts'
export { Given, GivenReport, readGivenDate } from './given.ts'
export { type Page, pageOf, takeHtml } from './html/take.ts'
export { inputsOf, pageAt } from './inputs.ts'
export { inputsSent, type Sent } from './sent.ts'
export { takeLine, takeText } from './take.ts'
export { type Input, type WalkOptions, walk } from './walk.ts'
