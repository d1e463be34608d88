/**
 * Checking a bundle without a ledger and without a net: that it arrived whole, that every hash is that of what it names, that the words of
 * every claim stand in their text, that figures rest on claims that are there, and that the log of decisions is one chain.
 */
import { claimKey } from '../../coding/keys.ts'
import { GENESIS, hashOfLine } from '../../ledger/index.ts'
import { hashOf, hashOfBytes, hashOfText } from '../../report/hash.ts'
import type { Problem, ProblemCode } from '../../report/problem.ts'
import { captureId } from '../../report/schema.ts'
import { Bundle, type BundleFile, LogLine } from './schema.ts'

export interface CheckedBundle {
	readonly problems: readonly Problem[]
	/** How many of each kind were looked at. */
	readonly checked: Readonly<Record<string, number>>
	/** What the incident is called, and the hash in which the log ends: compare it with one that was noted elsewhere. */
	readonly title: string
	readonly head: string
}

type Tell = (code: ProblemCode, about: string, message: string) => void

/** Null in `title` is never: what is no bundle at all is one problem. */
export function checkBundle(given: readonly BundleFile[]): CheckedBundle {
	const problems: Problem[] = []
	const tell: Tell = (code, report, message) => problems.push({ code, level: 'error', report, span: null, message })
	const files = new Map(inFolder(given).map(({ name, bytes }) => [name, bytes]))
	const utf8 = new TextDecoder()
	const text = (name: string): string => utf8.decode(files.get(name) ?? new Uint8Array())
	const record = bundleIn(text('data/incident.json'))
	if (!files.has('bagit.txt') || !record) {
		tell(
			'bundle/not-a-bundle',
			'bundle',
			'This is no bundle of Attestary, or a newer one: bagit.txt or a readable data/incident.json is missing.',
		)
		return { problems, checked: {}, title: '', head: '' }
	}
	const checked = {
		files: checkWhole(files, text, tell),
		versions: checkVersions(record, files, tell),
		captures: checkCaptures(record, files, tell),
		claims: checkClaims(record, text, tell),
		figures: checkFigures(record, tell),
		decisions: checkLog(record, text, files, tell),
	}
	return { problems, checked, title: record.incident.title, head: record.log.head }
}

/** A ZIP may hold the bag in a folder of its own. */
function inFolder(files: readonly BundleFile[]): BundleFile[] {
	const root = files.find(({ name }) => /^[^/]+\/bagit\.txt$/.test(name))?.name.replace(/bagit\.txt$/, '')
	return files.map((file) =>
		root && file.name.startsWith(root) ? { ...file, name: file.name.slice(root.length) } : file,
	)
}

function bundleIn(json: string): Bundle | null {
	try {
		const read = Bundle.safeParse(JSON.parse(json))
		return read.success ? read.data : null
	} catch {
		return null
	}
}

type Files = ReadonlyMap<string, Uint8Array>

function checkWhole(files: Files, text: (name: string) => string, tell: Tell): number {
	const listed = new Map<string, string>()
	for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
		for (const line of text(manifest).split('\n').filter(Boolean)) {
			const [, hash, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
			if (hash && name) listed.set(name, hash)
			else tell('bundle/altered', manifest, `A line of ${manifest} cannot be read.`)
		}
	for (const [name, hash] of listed) {
		const bytes = files.get(name)
		if (!bytes) tell('bundle/altered', name, `${name} is listed and is not there.`)
		else if (hashOfBytes(bytes) !== hash) tell('bundle/altered', name, `${name} is not the file that was put in.`)
	}
	for (const name of files.keys())
		if (name !== 'tagmanifest-sha256.txt' && !name.endsWith('/') && !listed.has(name))
			tell('bundle/altered', name, `${name} is there and is not listed.`)
	return listed.size
}

function checkVersions({ versions }: Bundle, files: Files, tell: Tell): number {
	for (const { version } of versions) {
		const { id, report, textHash, sections } = version
		const bytes = files.get(`data/texts/${textHash}.txt`)
		if (!bytes) tell('bundle/altered', report, `The text of version ${id} is missing.`)
		else if (hashOfBytes(bytes) !== textHash)
			tell('ledger/text-altered', report, `The text of version ${id} does not have its hash.`)
		if (hashOf({ report, textHash, sections }) !== id)
			tell(
				'ledger/text-altered',
				report,
				`Version ${id} does not have its own id: report, text or sections were changed.`,
			)
	}
	return versions.length
}

function checkCaptures({ captures, versions }: Bundle, files: Files, tell: Tell): number {
	const there = new Set(versions.map(({ version }) => version.id))
	for (const { capture, kept } of captures) {
		const { id, version, sha256, from, size } = capture
		if (captureId(version, sha256, from) !== id)
			tell('ledger/text-altered', from, `The capture from ${from} does not have its own id.`)
		if (!there.has(version)) tell('bundle/altered', from, `The capture from ${from} is of a version that is not there.`)
		const bytes = files.get(`data/bytes/${sha256}`)
		if (kept && !bytes) tell('bundle/altered', from, `The bytes obtained from ${from} are missing.`)
		else if (bytes && (hashOfBytes(bytes) !== sha256 || bytes.length !== size))
			tell('ledger/text-altered', from, `The bytes obtained from ${from} are not those that were obtained.`)
	}
	for (const { version } of versions)
		if (!captures.some(({ capture }) => capture.version === version.id))
			tell('bundle/altered', version.report, `Nothing says how version ${version.id} was obtained.`)
	return captures.length
}

function checkClaims({ claims, versions }: Bundle, text: (name: string) => string, tell: Tell): number {
	const texts = new Map(versions.map(({ version }) => [version.id, text(`data/texts/${version.textHash}.txt`)]))
	for (const { claim, words } of claims) {
		if (claim.evidence.kind === 'decision') continue
		const { spans } = claim.evidence
		const own = texts.get(claim.version)
		const stands =
			own !== undefined &&
			spans.length === words.length &&
			spans.every(({ start, end }, i) => start < end && end <= own.length && own.slice(start, end) === words[i])
		if (!stands) tell('evidence/not-in-report', claim.key, `The words of ${claim.key} do not stand in its text.`)
		const kind = claim.field === 'harm' ? `harm/${claim.value.kind}` : claim.field
		if (claim.key.split('~')[0] !== claimKey(claim.version, kind, spans))
			tell('bundle/altered', claim.key, `${claim.key} is not the key of these words.`)
	}
	return claims.length
}

function checkFigures({ incident, claims }: Bundle, tell: Tell): number {
	const there = new Set(claims.map(({ claim }) => claim.key as string))
	for (const { rule, kind, low, best, high, used, setAside } of incident.figures) {
		const about = `${kind} by the rule ${rule}`
		const missing = [...used, ...setAside.map(({ claim }) => claim)].filter((key) => !there.has(key))
		if (missing.length > 0)
			tell('bundle/altered', about, `The figure ${about} rests on claims that are not there: ${missing.join(', ')}.`)
		if ((low ?? 0) > (best ?? low ?? 0) || (best ?? 0) > (high ?? best ?? 0))
			tell('bundle/altered', about, `The figure ${about} does not keep low ≤ best ≤ high.`)
	}
	return incident.figures.length
}

function checkLog({ log }: Bundle, text: (name: string) => string, files: Files, tell: Tell): number {
	let [prev, seq] = [GENESIS, 1]
	const lines = text('data/log.jsonl').split('\n').filter(Boolean)
	const payloads = new Set<string>()
	for (const json of lines) {
		const line = lineIn(json)
		if (!line) {
			tell('ledger/log-altered', 'log', `Line ${seq} of the log cannot be read.`)
			return lines.length
		}
		if (
			line.seq !== seq ||
			line.prev !== prev ||
			line.hash !== hashOfLine(line) ||
			line.id !== `d-${line.hash.slice(0, 16)}`
		)
			tell(
				'ledger/log-altered',
				line.id,
				`Line ${line.seq} of the log is not the one that was written, or one before it is missing.`,
			)
		payloads.add(line.payload)
		prev = line.hash
		seq = line.seq + 1
	}
	if (lines.length !== log.lines || (log.head !== '' && prev !== log.head))
		tell('ledger/log-altered', 'log', 'The log does not end in the line that the bundle names.')
	for (const [name, bytes] of files) {
		const [, hash] = /^data\/payloads\/([0-9a-f]{64})\.json$/.exec(name) ?? []
		if (hash && (hashOfText(new TextDecoder().decode(bytes)) !== hash || !payloads.has(hash)))
			tell('ledger/log-altered', name, 'What a decision says is not what the log holds the hash of.')
	}
	return lines.length
}

function lineIn(json: string): LogLine | null {
	try {
		const read = LogLine.safeParse(JSON.parse(json))
		return read.success ? read.data : null
	} catch {
		return null
	}
}
