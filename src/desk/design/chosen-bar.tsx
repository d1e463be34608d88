/** What the list is narrowed by, each with a way to take it back. */
import './chosen-bar.css'

export interface ChosenBarProps {
	items: readonly { name: string; label: string }[]
	drop: (name: string) => void
	dropAll: () => void
}

export function ChosenBar({ items, drop, dropAll }: ChosenBarProps) {
	if (items.length === 0) return null
	return (
		<ul className="chosen" aria-label="Narrowed by">
			{items.map(({ name, label }) => (
				<li key={name}>
					<button type="button" className="chosen-item" onClick={() => drop(name)} aria-label={`No longer by ${label}`}>
						{label} <span aria-hidden="true">✕</span>
					</button>
				</li>
			))}
			{items.length > 1 ? (
				<li>
					<button type="button" className="chosen-all" onClick={dropAll}>
						Clear all
					</button>
				</li>
			) : null}
		</ul>
	)
}
