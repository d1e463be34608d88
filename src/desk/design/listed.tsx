/** A page of a long list: what went wrong, grey lines while it is coming, the lines, and the ways on. The address keeps the stretch. */
import type { ReactNode } from 'react'
import { useFilters } from './filters.ts'
import { Pager } from './pager.tsx'
import { ErrorNote, Skeleton } from './states.tsx'

export interface ListedProps<T> {
	answer: { readonly data: T | undefined; readonly error: unknown; readonly refetch: () => void }
	size: number
	/** What one of the lines is: "incident". */
	one: string
	children: (data: T) => ReactNode
}

export function Listed<T extends { readonly total: number }>({ answer, size, one, children }: ListedProps<T>) {
	const { data, error, refetch } = answer
	const { offset, go } = useStretch()
	return (
		<>
			{error ? <ErrorNote error={error} again={refetch} /> : null}
			{data ? (
				<>
					{children(data)}
					<Pager offset={offset} size={size} total={data.total} one={one} go={go} />
				</>
			) : error ? null : (
				<Skeleton lines={9} />
			)}
		</>
	)
}

/** Which stretch of the list the address asks for. */
export function useStretch() {
	const [chosen, choose] = useFilters()
	return {
		offset: Number(chosen['offset'] ?? 0) || 0,
		go: (at: number) => choose({ offset: at === 0 ? null : `${at}` }),
	}
}
