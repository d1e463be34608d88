/** Parts of a form: a label over its field, in one look for every page. */
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import './form.css'

export function Labelled({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) {
	return (
		// biome-ignore lint/a11y/noLabelWithoutControl: the field is handed in.
		<label className="labelled">
			<span className="label">{name}</span>
			{children}
			{hint ? <span className="labelled-hint">{hint}</span> : null}
		</label>
	)
}

export function Input({ className = '', ...rest }: InputHTMLAttributes<HTMLInputElement>) {
	return <input className={`input ${className}`} {...rest} />
}

export function Area(props: TextareaHTMLAttributes<HTMLTextAreaElement>) {
	return <textarea className="input area" rows={2} {...props} />
}

export interface ChoiceProps extends SelectHTMLAttributes<HTMLSelectElement> {
	options: readonly (readonly [value: string, words: string])[]
}

export function Choice({ options, ...rest }: ChoiceProps) {
	return (
		<select className="input" {...rest}>
			{options.map(([value, words]) => (
				<option key={value} value={value}>
					{words}
				</option>
			))}
		</select>
	)
}
