/** The questions that wait, beside the one that is asked. */
import { fieldInWords } from '../../coding/in-words.ts'
import type { ReviewItem } from '../data/types.ts'
import { Button } from '../design/button.tsx'
import { counted, shortTitle } from '../design/in-words.ts'
import { Kbd } from '../design/kbd.tsx'

export interface QueueProps {
	items: readonly ReviewItem[]
	here: string
	marked: ReadonlySet<string>
	go: (id: string) => void
	mark: (ids: readonly string[]) => void
	more: boolean
}

export function QueueList({ items, here, marked, go, mark, more }: QueueProps) {
	const alike = alikeOf(items, here)
	return (
		<aside className="review-queue" aria-label="What waits">
			<p className="label">
				{counted(items.length, 'question')}
				{more ? ' first, and more after them' : ''}
			</p>
			<p className="minor">
				<Kbd>j</Kbd> <Kbd>k</Kbd> next, before · <Kbd>x</Kbd> mark · <Kbd>u</Kbd> undo
			</p>
			{alike.length > 1 ? (
				<p>
					<Button kind="quiet" onClick={() => mark(alike)}>
						Mark all {alike.length} of this incident
					</Button>
				</p>
			) : null}
			<ol>
				{items.map((item, i) => (
					<li key={item.id}>
						{titleOf(item) === titleOf(items[i - 1]) ? null : <p className="review-of-line">{titleOf(item)}</p>}
						<button
							type="button"
							className="review-line"
							aria-current={item.id === here ? 'true' : undefined}
							onClick={() => go(item.id)}
						>
							<span className="review-line-value">
								{item.kind === 'claim' ? (
									<span className="review-line-field">{fieldInWords(item.claim.claim.field)} </span>
								) : null}
								{marked.has(item.id) ? <span className="review-marked">✓ marked </span> : null}
								{item.kind === 'claim' ? item.claim.value : 'One or two?'}
							</span>
						</button>
					</li>
				))}
			</ol>
		</aside>
	)
}

/** What the questions are of: said once over all that follow on each other. */
const titleOf = (item: ReviewItem | undefined): string =>
	item ? shortTitle(item.kind === 'claim' ? item.incident.title : item.a.title) : ''

/** The claims of the incident that is asked about. */
function alikeOf(items: readonly ReviewItem[], here: string): string[] {
	const item = items.find(({ id }) => id === here)
	if (item?.kind !== 'claim') return []
	return items.flatMap((one) => (one.kind === 'claim' && one.incident.key === item.incident.key ? [one.id] : []))
}
