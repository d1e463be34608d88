/**
 * A bundle: one incident with everything it stands on, down to the bytes that were obtained, for a colleague who has no ledger. It is a
 * bag as BagIt (RFC 8493) has it, so that any program that knows bags, or `sha256sum` alone, can check that it arrived whole; what the
 * hashes mean in one another Attestary checks.
 */
import { z } from 'zod'
import { Claim, Mention, Statement } from '../../coding/schema.ts'
import { Incident } from '../../incident/schema.ts'
import { Capture, Metadatum, Version } from '../../report/schema.ts'

export const BUNDLE_FORMAT = 'attestary-bundle/1'

export const BundledClaim = z
	.strictObject({
		claim: Claim,
		words: z.array(z.string()).meta({ description: 'What stands in the text at each span of the evidence.' }),
	})
	.meta({ id: 'BundledClaim' })

export const BundledVersion = z
	.strictObject({
		version: Version.omit({ text: true }).meta({ description: 'Its text is the file `texts/TEXTHASH.txt`.' }),
		metadata: z.array(Metadatum),
	})
	.meta({ id: 'BundledVersion' })

export const BundledCapture = z
	.strictObject({
		capture: Capture,
		kept: z.boolean().meta({ description: 'Whether its bytes are in the bundle, as `bytes/SHA256`.' }),
	})
	.meta({ id: 'BundledCapture' })

/** A line of the log of decisions: keys and hashes, no words. */
export const LogLine = z
	.strictObject({
		seq: z.int(),
		id: z.string(),
		at: z.string(),
		by: z.string(),
		act: z.string(),
		keys: z.string(),
		payload: z
			.string()
			.meta({ description: 'The hash of what the line is about: `payloads/HASH.json`, where it is in the bundle.' }),
		prev: z.string(),
		hash: z.string(),
	})
	.meta({ id: 'LogLine' })
export type LogLine = Readonly<z.infer<typeof LogLine>>

export const Bundle = z
	.strictObject({
		format: z.literal(BUNDLE_FORMAT),
		program: z.string(),
		incident: Incident,
		claims: z.array(BundledClaim),
		statements: z.array(Statement),
		mentions: z.array(Mention),
		versions: z.array(BundledVersion),
		captures: z.array(BundledCapture),
		log: z.strictObject({ lines: z.int(), head: z.string() }).meta({
			description: 'How long the log of decisions is and the hash of its last line; the lines are in `log.jsonl`.',
		}),
	})
	.meta({ id: 'Bundle', description: 'What stands in `incident.json` of a bundle.' })
export type Bundle = Readonly<z.infer<typeof Bundle>>

export interface BundleFile {
	readonly name: string
	readonly bytes: Uint8Array
}
