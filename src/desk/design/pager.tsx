import { Button } from './button.tsx'
import { counted } from './in-words.ts'
import './pager.css'

export interface PagerProps {
	offset: number
	size: number
	total: number
	go: (offset: number) => void
	one: string
}

/** Which stretch of a long list is shown, and the ways on. */
export function Pager({ offset, size, total, go, one }: PagerProps) {
	if (total <= size && offset === 0) return null
	return (
		<nav className="pager" aria-label="Stretches of the list">
			<Button disabled={offset === 0} onClick={() => go(Math.max(0, offset - size))}>
				Earlier lines
			</Button>
			<p>
				{(offset + 1).toLocaleString('en')}–{Math.min(total, offset + size).toLocaleString('en')} of{' '}
				{counted(total, one)}
			</p>
			<Button disabled={offset + size >= total} onClick={() => go(offset + size)}>
				Further lines
			</Button>
		</nav>
	)
}
