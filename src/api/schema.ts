/**
 * What the HTTP API answers, said once: a file of `schema/` for each subject. The desk takes its types from here (`import type`), the
 * routes of `contract.ts` are checked against it, and the OpenAPI document and `docs/api.md` are made from it. Records of other floors
 * are used as they are: a claim here is the claim that `attestary show --json` prints, a line the line of the ledger's list.
 */
export * from '../ledger/schema.ts'
export * from './schema/about.ts'
export * from './schema/chains.ts'
export * from './schema/columns.ts'
export * from './schema/decisions.ts'
export * from './schema/events.ts'
export * from './schema/exports.ts'
export * from './schema/facets.ts'
export * from './schema/incidents.ts'
export * from './schema/jobs.ts'
export * from './schema/method.ts'
export * from './schema/problem.ts'
export * from './schema/registry.ts'
export * from './schema/reports.ts'
export * from './schema/review.ts'
export * from './schema/rounds.ts'
export * from './schema/search.ts'
export type * from './schema/site.ts'
export * from './schema/speakers.ts'
export * from './schema/towns.ts'
export * from './schema/words.ts'
