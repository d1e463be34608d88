/** A page of a long list: what went wrong, grey lines while it is coming, the lines, and the ways on. The address keeps the stretch. */
import type { ReactNode } from 'react'
import { type Asked, useSettled } from './counter.tsx'
import { useFilters } from './filters.ts'
import { Pager } from './pager.tsx'
import { ErrorNote, Skeleton } from './states.tsx'

export interface ListedProps<T> {
	answer: Asked & { readonly data: T | undefined; readonly error: unknown; readonly refetch: () => void }
	size: number
	/** What one of the lines is: "incident". */
	one: string
	children: (data: T) => ReactNode
}

/** Lines of the choice before stay, dimmed, until the next ones are there; that nothing fits is said of what was asked alone. */
export function Listed<T extends { readonly total: number }>({ answer, size, one, children }: ListedProps<T>) {
	const { data, error, refetch, isPlaceholderData } = answer
	const { offset, go } = useStretch()
	const shown = useSettled(answer, offset)
	return (
		<>
			{error ? <ErrorNote error={error} again={refetch} /> : null}
			{data && !(isPlaceholderData && data.total === 0) ? (
				<div className="settling" aria-busy={isPlaceholderData}>
					{children(data)}
					<Pager offset={shown} size={size} total={data.total} one={one} go={go} />
				</div>
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
