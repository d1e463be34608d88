/** The files of a bundle. The same incident of the same ledger gives the same bytes. */
import { hashOfBytes } from '../../report/hash.ts'
import type { Bundle, BundleFile, LogLine } from './schema.ts'

export interface BundleParts {
	readonly bundle: Bundle
	/** Texts of the versions, by their hash. */
	readonly texts: ReadonlyMap<string, string>
	/** Bytes as obtained, by their hash. */
	readonly bytes: ReadonlyMap<string, Uint8Array>
	readonly log: readonly LogLine[]
	/** What the decisions on this incident say, by hash. */
	readonly payloads: ReadonlyMap<string, string>
	/** The chain of custody, printed. */
	readonly custody: string
}

const README = `A bundle of Attestary: one incident with everything it stands on.

PRIVATE: it holds whole texts of reports, the bytes that were obtained, and names.

  custody.txt     the chain of custody in words: figure, rule, claims, words, version, capture
  incident.json   the same as records
  texts/          each text, named by the SHA-256 of its bytes
  bytes/          what was obtained, named by the SHA-256 of its bytes
  log.jsonl       the log of decisions: each line holds the hash of the one before; keys and hashes, no words
  payloads/       what the decisions on this incident say, named by the SHA-256 of their bytes

To check that it is whole, with nothing but what every system has:
  sha256sum --check manifest-sha256.txt     (in the folder that holds it)
To check that words, versions, captures and decisions hang together:
  attestary verify FOLDER or FILE.zip
`

export function bundleFiles({ bundle, texts, bytes, log, payloads, custody }: BundleParts): BundleFile[] {
	const utf8 = new TextEncoder()
	const payload: BundleFile[] = [
		['README.txt', README],
		['custody.txt', custody],
		['incident.json', `${JSON.stringify(bundle, null, '\t')}\n`],
		['log.jsonl', log.map((line) => `${JSON.stringify(line)}\n`).join('')],
		...[...texts].map(([hash, text]) => [`texts/${hash}.txt`, text] as const),
		...[...payloads].map(([hash, json]) => [`payloads/${hash}.json`, json] as const),
	].map(([name, text]) => ({ name: `data/${name}`, bytes: utf8.encode(text) }))
	payload.push(...[...bytes].map(([hash, own]) => ({ name: `data/bytes/${hash}`, bytes: own })))
	payload.sort((a, b) => (a.name < b.name ? -1 : 1))
	const size = payload.reduce((sum, file) => sum + file.bytes.length, 0)
	const tags: BundleFile[] = [
		[
			'bag-info.txt',
			`Bag-Software-Agent: ${bundle.program}\nExternal-Description: PRIVATE. ${bundle.format}\nPayload-Oxum: ${size}.${payload.length}\n`,
		],
		['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
		['manifest-sha256.txt', manifestOf(payload)],
	].map(([name, text]) => ({ name: name!, bytes: utf8.encode(text) }))
	return [...tags, { name: 'tagmanifest-sha256.txt', bytes: utf8.encode(manifestOf(tags)) }, ...payload]
}

const manifestOf = (files: readonly BundleFile[]): string =>
	files.map(({ name, bytes }) => `${hashOfBytes(bytes)}  ${name}\n`).join('')
