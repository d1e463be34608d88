/** What a page asks first, asked while its file is still on its way. The page finds the answer by the same question. */
import type { QueryClient } from '@tanstack/react-query'
import { CONTESTED, mostContested, NEWEST } from '../home/asked.ts'
import { facetsAsked, listAsked, marksAsked } from '../incidents/narrowing.ts'
import { queueAsked } from '../review/asked.ts'
import type { DataSource, Filters } from './source.ts'
import type { IncidentList } from './types.ts'

type Ask = (source: DataSource) => Promise<unknown>

export function askAhead(client: QueryClient, source: DataSource, path: string, search: string): void {
	const chosen = Object.fromEntries(new URLSearchParams(search))
	const ask = (name: string, about: unknown, queryFn: Ask) =>
		client.prefetchQuery({ queryKey: [name, about], queryFn: () => queryFn(source) })
	const list = (filters: Filters) => ask('incidents', filters, (from) => from.incidents(filters))
	const one = (name: string) => ask('incident', name, (from) => from.incident(name))
	if (path === '/') {
		void list(CONTESTED).then(() => {
			const lead = mostContested(client.getQueryData<IncidentList>(['incidents', CONTESTED])?.incidents ?? [])
			if (lead) void one(lead.key)
		})
		void list(NEWEST)
	} else if (path === '/incidents') {
		const marks = marksAsked(chosen)
		void list(listAsked(chosen))
		void list(facetsAsked(chosen))
		void ask('marks', marks, (from) => from.marks(marks))
	} else if (path === '/review') {
		const queue = queueAsked(chosen)
		void ask('review', queue, async (from) => from.deciding?.review(queue) ?? null)
	} else {
		const [, of, id] = path.split('/')
		const name = id === undefined ? null : decodeURIComponent(id)
		if (name !== null && of === 'incidents') void one(name)
		if (name !== null && of === 'reports') void ask('report', name, (from) => from.report(name))
	}
	void ask('about', null, (from) => from.about())
}
