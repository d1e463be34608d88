/**
 * The data source of a published site: records in script files beside the page, since a page that is opened from disk may load
 * scripts and ask for nothing else. What is large is loaded when it is first shown.
 */
import type { FeatureCollection } from 'geojson'
import { type DataSource, Refused } from '../data/source.ts'
import type { ChainDrawing, IncidentPage, Site, SpeakerPage } from '../data/types.ts'
import { isInArea } from '../incidents/within.ts'
import type { Atlas } from '../map/world.ts'
import { listOf, marksOf } from './list.ts'
import { actorsOf, placesOf } from './names.ts'
import { saidBy, speakersOf } from './said.ts'

/** What the files beside the page call: a name and what it stands for. */
export type Put = (name: string, value: unknown) => void

const held = new Map<string, unknown>()

export const put: Put = (name, value) => {
	held.set(name, value)
}

function load<T>(name: string): Promise<T> {
	if (held.has(name)) return Promise.resolve(held.get(name) as T)
	return new Promise((resolve, reject) => {
		const script = document.createElement('script')
		script.src = `data/${name}.js`
		script.onload = () => (held.has(name) ? resolve(held.get(name) as T) : reject(missing(name)))
		script.onerror = () => {
			script.remove()
			reject(missing(name))
		}
		document.head.append(script)
	})
}

/** Those that stand in the list of incidents. */
const linesOf = async (site: Promise<Site>) =>
	(await site).incidents.map(({ line }) => line).filter(({ recordable }) => recordable)

const missing = (name: string): Refused =>
	new Refused(`The file data/${name}.js of this site is missing or damaged.`, 'desk/no-file', 404)
const noSuch = (what: string): Refused => new Refused(`There is no such ${what} in this site.`, 'api/not-found', 404)

/** What a site has pages for: reports are cited, not carried. */
const PAGES = new Set(['/', '/incidents', '/reports', '/chains', '/speakers', '/registry', '/about'])

export function siteSource(): DataSource {
	const site = load<Site>('site')
	const notHere = () => Promise.reject(noSuch('page'))
	return {
		about: async () => (await site).about,
		method: async () => (await site).method,
		async reports({ q, publisher, language, limit = '50', offset = '0' }) {
			const { reports } = await site
			const fits = reports.filter(
				(line) =>
					(!q || line.title.toLowerCase().includes(q.toLowerCase())) &&
					(!publisher || line.publisher.toLowerCase().includes(publisher.toLowerCase())) &&
					(!language || line.language === language),
			)
			const facet = (of: 'publisher' | 'language') => {
				const counts = new Map<string, number>()
				for (const line of reports) if (line[of]) counts.set(line[of], (counts.get(line[of]) ?? 0) + 1)
				return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
			}
			return {
				total: fits.length,
				reports: fits.slice(Number(offset), Number(offset) + Number(limit)),
				facets: { publisher: facet('publisher'), language: facet('language') },
			}
		},
		report: notHere,
		reportProblems: () => Promise.resolve({ problems: [] }),
		original: notHere,
		originalOf: () => '',
		incidents: async (filters) => listOf(await site, filters),
		marks: async (filters) => ({ marks: marksOf((await site).incidents, filters) }),
		async incident(name) {
			const { incidents } = await site
			const entry = incidents.find(({ line: { key, handle } }) => key === name || handle === name)
			if (!entry) throw noSuch('incident')
			return load<IncidentPage>(entry.line.key)
		},
		async chains({ q, sort, limit = '50', offset = '0' }) {
			const { chains, ...rest } = await site
			const found = q ? new Set(listOf(rest, { q, limit: '100000' }).incidents.map(({ key }) => key)) : null
			const fits = chains.filter(({ incidents }) => !found || incidents.some(({ key }) => found.has(key)))
			const ordered = sort === 'longest' ? fits.toSorted((a, b) => b.incidentCount - a.incidentCount) : fits
			return { total: fits.length, chains: ordered.slice(Number(offset), Number(offset) + Number(limit)) }
		},
		async chain(key) {
			const { chains } = await site
			if (!chains.some((chain) => chain.key === key)) throw noSuch('chain')
			return load<ChainDrawing>(key)
		},
		speakers: async (filters) => speakersOf((await site).speakers, filters),
		async speaker(who, filters) {
			if (!(await site).speakers.some((line) => line.who === who)) throw noSuch('speaker')
			return saidBy(await load<SpeakerPage>(`speaker-${who}`), filters)
		},
		actors: async (filters) => actorsOf(await linesOf(site), filters),
		places: async (filters) => placesOf(await linesOf(site), filters),
		async search(words) {
			const all = await site
			const plain = words.replace(/\*$/, '')
			const { incidents, total } = listOf(all, { q: plain, limit: '10' })
			const reports = all.reports.filter(({ title }) => title.toLowerCase().includes(plain.toLowerCase()))
			return {
				reports: reports
					.slice(0, 10)
					.map((line) => ({ line, words: '', marks: [], span: { start: 0, end: 0 }, titleMarks: [] })),
				matches: reports.length,
				capped: false,
				incidents,
				incidentsTotal: total,
			}
		},
		towns: async (area) => ({ towns: (await site).towns.filter(isInArea(area)).slice(0, 60) }),
		outlines: async () => (await site).outlines as FeatureCollection | null,
		world: (grain) => load<Atlas>(`world-${grain}`),
		onChange: () => () => {},
		adding: null,
		deciding: null,
		exporting: null,
		async cited(id) {
			const { reports, incidents } = await site
			const line = reports.find(({ report }) => report === id)
			if (!line) throw noSuch('report')
			return { line, incidents: incidents.filter((entry) => entry.reports.includes(id)).map((entry) => entry.line) }
		},
		pages: PAGES,
	}
}
