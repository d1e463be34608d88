/** Filters of a list live in the address: they can be kept, sent to somebody, and undone with the back button. */
import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'

export type Chosen = Readonly<Record<string, string>>
export type Choose = (changes: Readonly<Record<string, string | null>>, options?: { replace?: boolean }) => void

export function useFilters(): readonly [Chosen, Choose] {
	const search = useSearch()
	const [path, go] = useLocation()
	const chosen = useMemo(() => Object.fromEntries(new URLSearchParams(search)), [search])
	const choose = useCallback<Choose>(
		(changes, { replace = false } = {}) => {
			const words = new URLSearchParams(search)
			for (const [name, value] of Object.entries(changes)) {
				if (value === null || value === '') words.delete(name)
				else words.set(name, value)
			}
			const query = words.toString()
			go(query === '' ? path : `${path}?${query}`, { replace })
		},
		[search, path, go],
	)
	return [chosen, choose]
}
