/** The formats there are, in groups, each with who reads it. */
import { type Format, grouped } from './words.ts'

export interface FormatsProps {
	formats: readonly Format[]
	chosen: string
	choose: (id: string) => void
}

export function Formats({ formats, chosen, choose }: FormatsProps) {
	return (
		<div className="export-formats">
			{grouped(formats).map(({ group, formats }) => (
				<fieldset key={group}>
					<legend className="label">{group}</legend>
					{formats.map(({ id, title, readers }) => (
						<label key={id} className="export-format">
							<input type="radio" name="format" value={id} checked={id === chosen} onChange={() => choose(id)} />
							<span>
								<span className="export-title">{title}</span>
								<span className="export-readers">for {readers}</span>
							</span>
						</label>
					))}
				</fieldset>
			))}
		</div>
	)
}
