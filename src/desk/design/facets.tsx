/** The values of one field with how many rows have each; choosing one narrows the list, choosing it again widens it. */
import { useState } from 'react'
import './facets.css'

export interface FacetValue {
	value: string
	label: string
	/** Left out where it is not known. */
	count?: number
}

export interface FacetListProps {
	name: string
	values: readonly FacetValue[]
	chosen: string | null
	choose: (value: string | null) => void
	/** How many are shown before "more". */
	first?: number
}

export function FacetList({ name, values, chosen, choose, first = 6 }: FacetListProps) {
	const [all, setAll] = useState(false)
	if (values.length === 0) return null
	const most = Math.max(1, ...values.map(({ count = 0 }) => count))
	const shown = all ? values : values.filter(({ value }, i) => i < first || value === chosen)
	return (
		<fieldset className="facet">
			<legend className="label">{name}</legend>
			<ul>
				{shown.map(({ value, label, count = 0 }) => (
					<li key={value}>
						<button
							type="button"
							className="facet-value"
							aria-pressed={value === chosen}
							onClick={() => choose(value === chosen ? null : value)}
						>
							<span className="facet-label">{label}</span>
							<span className="facet-count">{count > 0 ? count.toLocaleString('en') : ''}</span>
							<svg className="facet-bar" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
								<rect width={(100 * count) / most} height="1" />
							</svg>
						</button>
					</li>
				))}
			</ul>
			{values.length > first ? (
				<button type="button" className="facet-more" aria-expanded={all} onClick={() => setAll(!all)}>
					{all ? 'Fewer' : `${values.length - first} more`}
				</button>
			) : null}
		</fieldset>
	)
}
