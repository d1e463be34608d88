/** One of a few, side by side: radio buttons that look like a switch. */
import { useId } from 'react'
import './choice.css'

export interface ChoiceProps<Value extends string> {
	/** What is chosen, for those who hear it. */
	name: string
	values: readonly { value: Value; label: string }[]
	chosen: Value
	choose: (value: Value) => void
}

export function Choice<Value extends string>({ name, values, chosen, choose }: ChoiceProps<Value>) {
	const id = useId()
	return (
		<fieldset className="choice">
			<legend className="unseen">{name}</legend>
			{values.map(({ value, label }) => (
				<label key={value} className="choice-one">
					<input type="radio" name={id} value={value} checked={value === chosen} onChange={() => choose(value)} />
					<span>{label}</span>
				</label>
			))}
		</fieldset>
	)
}
