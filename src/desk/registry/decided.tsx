/** What people decided about names, each to be changed or taken back. */
import type { ActorRegistry, PlaceRegistry } from '../data/types.ts'
import { useDeciding } from '../deciding/deciding.tsx'
import { Button } from '../design/button.tsx'
import { counted } from '../design/in-words.ts'
import { type Given, givenOf, type Of } from './meaning.ts'

export interface DecidedProps {
	of: Of
	decided: readonly (ActorRegistry['decided'][number] | PlaceRegistry['decided'][number])[]
	/** Opens the form; null where nothing can be decided. */
	change: ((given: Given) => void) | null
}

export function Decided({ of, decided, change }: DecidedProps) {
	const deciding = useDeciding()
	if (decided.length === 0) return null
	return (
		<section className="registry-decided" aria-labelledby="decided">
			<h2 id="decided" className="label">
				Decided by people: {counted(decided.length, of === 'actors' ? 'actor' : 'place')}
			</h2>
			<ul>
				{decided.map(({ is, names, decisions }) => (
					<li key={is.id}>
						<span>
							<strong>{is.name}</strong>
							{is.from || is.to ? ` (${[is.from, is.to].map((year) => year ?? '').join('–')})` : ''} is what{' '}
							{names.map((name, i) => (
								<span key={name}>
									{i > 0 ? ', ' : ''}“<bdi>{name}</bdi>”
								</span>
							))}{' '}
							{names.length === 1 ? 'means' : 'mean'}
						</span>
						{change ? (
							<Button kind="quiet" onClick={() => change(givenOf(names, is))} aria-label={`Change: ${is.name}`}>
								Change
							</Button>
						) : null}
						{deciding ? (
							<Button
								kind="quiet"
								aria-label={`Take back: ${is.name}`}
								onClick={() =>
									void deciding.decide({
										asked: decisions.map((decision) => ({ act: 'undo', decision }) as const),
										said: `Taken back: ${is.name}`,
									})
								}
							>
								Take back
							</Button>
						) : null}
					</li>
				))}
			</ul>
		</section>
	)
}
