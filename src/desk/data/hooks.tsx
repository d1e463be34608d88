/** One hook for each question a page asks. Answers are kept until the ledger changes, in whichever tab or program. */
import { keepPreviousData, QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { type DataSource, type Filters, type ManyFilters, Refused } from './source.ts'
import type { DecisionList, ExportPreview, ExportWork, FormatList, ReviewQueue, RoundList } from './types.ts'

const Source = createContext<DataSource | null>(null)

/** What was answered. */
export const newAnswers = (): QueryClient =>
	new QueryClient({
		defaultOptions: {
			queries: {
				staleTime: Number.POSITIVE_INFINITY,
				refetchOnWindowFocus: false,
				retry: (times, error) => times < 2 && error instanceof Refused && error.status === 0,
			},
		},
	})

export interface DataProviderProps {
	source: DataSource
	answers: QueryClient
	children: ReactNode
}

export function DataProvider({ source, answers, children }: DataProviderProps) {
	return (
		<QueryClientProvider client={answers}>
			<Source value={source}>
				<Listening source={source} />
				{children}
			</Source>
		</QueryClientProvider>
	)
}

function Listening({ source }: { source: DataSource }) {
	const client = useQueryClient()
	useEffect(() => source.onChange(() => void client.invalidateQueries()), [source, client])
	return null
}

export function useSource(): DataSource {
	const source = useContext(Source)
	if (!source) throw new Error('no data source')
	return source
}

function useAnswer<T>(name: string, about: unknown, ask: (source: DataSource) => Promise<T>, keep = false) {
	const source = useSource()
	return useQuery({
		queryKey: [name, about],
		queryFn: () => ask(source),
		...(keep ? { placeholderData: keepPreviousData } : {}),
	})
}

export const useAbout = () => useAnswer('about', null, (source) => source.about())
export const useMethod = () => useAnswer('method', null, (source) => source.method())
export const useReports = (filters: Filters) => useAnswer('reports', filters, (source) => source.reports(filters), true)
export const useReport = (id: string) => useAnswer('report', id, (source) => source.report(id))
export const useReportProblems = (id: string) => useAnswer('problems', id, (source) => source.reportProblems(id))
export const useOriginal = (id: string) => useAnswer('original', id, (source) => source.original(id))
export const useIncidents = (filters: Filters) =>
	useAnswer('incidents', filters, (source) => source.incidents(filters), true)
/** Ten thousand of them: comparing them one by one with those that were there would take longer than drawing them. */
export const useMarks = (filters: Filters) => {
	const source = useSource()
	return useQuery({
		queryKey: ['marks', filters],
		queryFn: () => source.marks(filters),
		placeholderData: keepPreviousData,
		structuralSharing: false,
	})
}
export const useIncident = (key: string) => useAnswer('incident', key, (source) => source.incident(key))
export const useChains = (filters: Filters) => useAnswer('chains', filters, (source) => source.chains(filters), true)
export const useChain = (key: string) => useAnswer('chain', key, (source) => source.chain(key))
export const useSpeakers = (filters: Filters) =>
	useAnswer('speakers', filters, (source) => source.speakers(filters), true)
export const useSpeaker = (who: string, filters: Filters) =>
	useAnswer('speaker', { who, ...filters }, (source) => source.speaker(who, filters), true)
export const useActors = (filters: Filters) => useAnswer('actors', filters, (source) => source.actors(filters), true)
export const usePlaces = (filters: Filters) => useAnswer('places', filters, (source) => source.places(filters), true)
/** Nothing is asked while there are no words. */
export const useSearchFor = (words: string) =>
	useAnswer('search', words, (source) => (words === '' ? Promise.resolve(null) : source.search(words)), true)
/** Actors and speakers whose name holds these letters: a few, for the palette. */
export const useNamesFor = (words: string) =>
	useAnswer(
		'names',
		words,
		async (source) => {
			if (words === '') return null
			const [{ entries }, { speakers }] = await Promise.all([
				source.actors({ q: words, limit: '4' }),
				source.speakers({ q: words, limit: '4' }),
			])
			return { actors: entries, speakers }
		},
		true,
	)
/** Of an area; from too far away (null) there are none. */
export const useTowns = (area: string | null) =>
	useAnswer('towns', area, (source) => (area === null ? Promise.resolve({ towns: [] }) : source.towns(area)), true)
export const useOutlines = () => useAnswer('outlines', null, (source) => source.outlines())
export const useDecisions = (filters: Filters) =>
	useAnswer('decisions', filters, async (source) => (await source.deciding?.decisions(filters)) ?? NO_DECISIONS, true)
export const useReview = (filters: Filters) =>
	useAnswer('review', filters, async (source) => (await source.deciding?.review(filters)) ?? NOTHING_TO_REVIEW)
export const useRounds = (as: string) =>
	useAnswer('rounds', as, async (source) => (await source.deciding?.rounds({ as: as || undefined })) ?? NO_ROUNDS, true)
export const useFormats = () =>
	useAnswer(
		'formats',
		null,
		async (source): Promise<FormatList> => (await source.exporting?.formats()) ?? { formats: [] },
	)
/** Stopped when another is asked for, the page is left, or `stop` is called; then nothing of it is known. */
export function useExportPreview(filters: ManyFilters) {
	const { exporting } = useSource()
	const client = useQueryClient()
	const queryKey = ['export', filters]
	const asked = useQuery({
		queryKey,
		queryFn: async ({ signal }): Promise<ExportPreview | null> => (await exporting?.preview(filters, signal)) ?? null,
		placeholderData: keepPreviousData,
	})
	return { ...asked, stop: () => void client.cancelQueries({ queryKey, exact: true }) }
}
/** How far the export or preview is that is being made, asked twice a second. */
export function useExportWork() {
	const { exporting } = useSource()
	return useQuery({
		queryKey: ['export work'],
		queryFn: async (): Promise<ExportWork> => (await exporting?.work()) ?? { at: null },
		refetchInterval: 500,
		staleTime: 0,
		gcTime: 0,
	})
}

const NO_ROUNDS: RoundList = { rounds: [], machine: [] }
const NO_DECISIONS: DecisionList = { total: 0, decisions: [], orphaned: 0, people: [] }
const NOTHING_TO_REVIEW: ReviewQueue = { items: [], claims: 0, decided: 0, proposals: 0, more: false }
