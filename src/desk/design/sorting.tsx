import './sorting.css'

export interface SortingProps<Name extends string> {
	/** The first one is meant when none is chosen. */
	names: Readonly<Record<Name, string>>
	chosen: string | undefined
	choose: (name: string | null) => void
}

/** The order of a list. */
export function Sorting<Name extends string>({ names, chosen, choose }: SortingProps<Name>) {
	const all = Object.entries<string>(names)
	const first = all[0]?.[0]
	return (
		<label className="sorting">
			Order{' '}
			<select
				value={chosen ?? first}
				onChange={(event) => choose(event.target.value === first ? null : event.target.value)}
			>
				{all.map(([name, words]) => (
					<option key={name} value={name}>
						{words}
					</option>
				))}
			</select>
		</label>
	)
}
