/** The chain of custody of an incident: which claims stand on which words of which text, and how each text was obtained. */
import type { Claim, Mention, Statement } from '../coding/schema.ts'
import {
	BUNDLE_FORMAT,
	type Bundle,
	type BundleFile,
	bundleFiles,
	type CheckedBundle,
	checkBundle,
} from '../exchange/bundle/index.ts'
import { unzipped, zipOf } from '../exchange/zip.ts'
import { type Decision, type Incident, targetsOf } from '../incident/schema.ts'
import type { Ledger, LogRow } from '../ledger/index.ts'
import { hashOfBytes, hashOfText } from '../report/hash.ts'
import type { Capture, Metadatum, Version } from '../report/schema.ts'

export interface HeldCapture {
	readonly capture: Capture
	/** Whether the bytes are still there, and still those that were obtained. */
	readonly bytes: 'identical' | 'altered' | 'not kept'
}

export interface HeldText {
	readonly version: Version
	/** Whether the text still has the hash under which it was kept. */
	readonly stands: boolean
	readonly metadata: readonly Metadatum[]
	/** Earliest first. */
	readonly captures: readonly HeldCapture[]
}

export interface Custody {
	readonly incident: Incident
	readonly claims: readonly Claim[]
	readonly statements: readonly Statement[]
	readonly mentions: readonly Mention[]
	readonly texts: readonly HeldText[]
	/** What people decided on any of it, undone ones too, in the order of the log. */
	readonly decisions: readonly Decision[]
	readonly log: { readonly lines: number; readonly head: string }
}

export function custodyOf(ledger: Ledger, incident: Incident): Custody {
	const claims = ledger.incidents.claims(incident)
	const statements = ledger.incidents.statements(incident)
	const mentions = incident.mentions.flatMap((key) => ledger.codings.mentions(key).slice(0, 1))
	const versions = [...new Set([...mentions, ...claims, ...statements].map(({ version }) => version))].sort()
	const lines = ledger.logLines()
	const about = new Set([
		incident.key,
		...(incident.handle ? [incident.handle] : []),
		...incident.aliases,
		...incident.reports,
		...[...mentions, ...claims, ...statements].map(({ key }) => key),
	])
	const all = ledger.decisions()
	const direct = all.filter(({ body }) => targetsOf(body).some((key) => about.has(key)))
	const own = new Set(direct.map(({ id }) => id))
	return {
		incident,
		claims,
		statements,
		mentions,
		texts: versions.flatMap((id) => textOf(ledger, id) ?? []),
		decisions: all.filter(({ id, body }) => own.has(id) || (body.act === 'undo' && own.has(body.decision))),
		log: { lines: lines.length, head: lines.at(-1)?.hash ?? '' },
	}
}

function textOf(ledger: Ledger, id: string): HeldText | null {
	const version = ledger.facts.version(id)
	if (!version) return null
	return {
		version,
		stands: hashOfText(version.text) === version.textHash,
		metadata: ledger.facts.text(id)?.metadata ?? [],
		captures: ledger.facts.captures(id).map((capture) => {
			const bytes = ledger.facts.bytes(capture.sha256)
			return {
				capture,
				bytes: bytes === null ? 'not kept' : hashOfBytes(bytes) === capture.sha256 ? 'identical' : 'altered',
			}
		}),
	}
}

/** The files of a bundle of the incident. `custody` is its chain of custody, printed. */
export function bundleOf(
	ledger: Ledger,
	held: Custody,
	{ program, custody }: { readonly program: string; readonly custody: string },
): BundleFile[] {
	const { incident, claims, statements, mentions, texts, decisions, log } = held
	const textOf = new Map(texts.map(({ version }) => [version.id, version.text]))
	const captures = texts.flatMap((text) => text.captures)
	const bundle: Bundle = {
		format: BUNDLE_FORMAT,
		program,
		incident,
		claims: claims.map((claim) => ({ claim, words: wordsOf(claim, textOf.get(claim.version) ?? '') })),
		statements: [...statements],
		mentions: [...mentions],
		versions: texts.map(({ version: { text: _, ...version }, metadata }) => ({ version, metadata: [...metadata] })),
		captures: captures.map(({ capture, bytes }) => ({ capture, kept: bytes !== 'not kept' })),
		log,
	}
	const lines = ledger.logLines()
	const own = new Set(decisions.map(({ id }) => id))
	const bytes = captures.flatMap(({ capture: { sha256 } }) => {
		const kept = ledger.facts.bytes(sha256)
		return kept ? [[sha256, kept] as const] : []
	})
	return bundleFiles({
		bundle,
		texts: new Map(texts.map(({ version }) => [version.textHash, version.text])),
		bytes: new Map(bytes),
		log: lines.map(({ json: _, ...line }: LogRow & { readonly json: string | null }) => line),
		payloads: new Map(
			lines.flatMap(({ id, payload, json }) => (own.has(id) && json !== null ? [[payload, json] as const] : [])),
		),
		custody,
	})
}

/** What stands at each span of a claim's evidence. */
export const wordsOf = ({ evidence }: Claim, text: string): string[] =>
	evidence.kind === 'decision' ? [] : evidence.spans.map(({ start, end }) => text.slice(start, end))

/** A bundle in one file, and out of it: the same files give the same bytes. */
export const zippedBundle = (files: readonly BundleFile[]): Uint8Array => zipOf(files)

/** Checks the files of a bundle, or the one ZIP that holds them. */
export function verifyBundle(files: readonly BundleFile[]): CheckedBundle {
	const [only, ...more] = files
	const packed = only && more.length === 0 && only.bytes[0] === 0x50 && only.bytes[1] === 0x4b
	return checkBundle(packed ? unzipped(only.bytes) : files)
}
