/** What the export page says: groups of formats, rules, aspects, and why somebody is named. */
import type { ExportPreview, ExportWork, FormatList } from '../data/types.ts'
import { ruleInWords } from '../design/in-words.ts'

export type Format = FormatList['formats'][number]

const GROUPS = [
	'Tables and records',
	'In the shape of data sets',
	'Maps and timelines',
	'Networks',
	'To read and to cite',
] as const
type Group = (typeof GROUPS)[number]

const GROUP: Readonly<Record<Format['id'], Group>> = {
	csv: 'Tables and records',
	xlsx: 'Tables and records',
	jsonl: 'Tables and records',
	parquet: 'Tables and records',
	sqlite: 'Tables and records',
	json: 'Tables and records',
	acled: 'In the shape of data sets',
	ged: 'In the shape of data sets',
	plover: 'In the shape of data sets',
	polecat: 'In the shape of data sets',
	cameo: 'In the shape of data sets',
	geojson: 'Maps and timelines',
	kml: 'Maps and timelines',
	timelinejs: 'Maps and timelines',
	timemap: 'Maps and timelines',
	ftm: 'Networks',
	graphml: 'Networks',
	dot: 'Networks',
	annotation: 'To read and to cite',
	dossier: 'To read and to cite',
	docx: 'To read and to cite',
}

export const grouped = (formats: readonly Format[]): { group: Group; formats: readonly Format[] }[] =>
	GROUPS.map((group) => ({ group, formats: formats.filter(({ id }) => GROUP[id] === group) }))

export const RULES: readonly Format['rule'][] = ['ucdp', 'acled', 'latest-authority', 'majority-of-origins']

export const ruleOfFormat = ({ rule }: Format): string => `${ruleInWords(rule)} (the format’s own)`

export const PRECISIONS = [
	['exact', 'as they are known'],
	['town', 'to the town'],
	['province', 'to the province'],
	['country', 'to the country'],
] as const satisfies readonly (readonly [ExportPreview['precision'], string])[]

const ASPECT: Partial<Record<Format['lacks'][number], string>> = {
	bounds: 'lowest and highest figures',
	'open-above': 'that a figure is “at least”',
	'other-harm': 'harm other than dead and wounded',
	groups: 'figures by group',
	'place-precision': 'how precise a place is',
	attributions: 'who blames, claims and denies',
}
export const aspectInWords = (aspect: Format['lacks'][number]): string => ASPECT[aspect] ?? aspect

export const WHY: Readonly<Record<ExportPreview['people'][number]['as'], string>> = {
	victim: 'was harmed or aimed at, in no office',
	witness: 'speaks in no office',
	account: 'an account that posted',
}

export const KIND: Readonly<Record<ExportPreview['people'][number]['as'], readonly [one: string, many: string]>> = {
	victim: ['victim', 'victims'],
	witness: ['witness', 'witnesses'],
	account: ['account', 'accounts'],
}

/** "12 KB", "3.4 MB". */
export const sizeInWords = (bytes: number): string =>
	bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

type At = NonNullable<ExportWork['at']>
export type Work = At['work']

const STEP: Readonly<Record<At['what'], string>> = {
	loading: 'Loading what it needs',
	incidents: 'Reading incidents',
	reports: 'Reading reports',
	claims: 'Reading what reports say',
	names: 'Looking for names',
	handles: 'Giving handles',
	withholding: 'Withholding what is not told',
	files: 'Writing files',
	zip: 'Packing the ZIP',
}

/** "Reading reports … 1,200 of 10,000". One thread makes all of them: what is not yet begun waits for the other. */
export function workInWords(work: Work, at: ExportWork['at']): string {
	if (at === null) return 'Beginning …'
	if (at.work !== work) return `Waiting until ${at.work === 'preview' ? 'a preview is' : 'files are'} made …`
	const { what, done, of } = at
	return `${STEP[what]} …${of === null ? '' : ` ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`}`
}
