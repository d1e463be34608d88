/** The layers with their lines as a key; each can be switched off and on, by pointer or by its number. */
import { Kbd } from '../design/kbd.tsx'
import { LAYERS, type LayerId } from './layers.ts'
import type { ReaderMark } from './marks.ts'
import { classOf } from './paragraph.tsx'

export interface LayersBarProps {
	marks: readonly ReaderMark[]
	shown: ReadonlySet<LayerId>
	toggle: (layer: LayerId) => void
}

export function LayersBar({ marks, shown, toggle }: LayersBarProps) {
	return (
		<fieldset className="layers">
			<legend className="unseen">Layers of marks</legend>
			{LAYERS.map(({ id, label }, i) => {
				const count = marks.filter(({ layer }) => layer === id).length
				return (
					<button
						key={id}
						type="button"
						className="layer"
						aria-pressed={shown.has(id)}
						disabled={count === 0}
						onClick={() => toggle(id)}
						title={`${shown.has(id) ? 'Hide' : 'Show'}: key ${i + 1}`}
					>
						<span className={`mark ${classOf(id)} level-0`}>{label}</span> <span className="layer-count">{count}</span>
					</button>
				)
			})}
			<span className="keys" aria-hidden="true">
				<Kbd>j</Kbd> <Kbd>k</Kbd> step <Kbd>Enter</Kbd> opens <Kbd>Esc</Kbd> closes
			</span>
		</fieldset>
	)
}
