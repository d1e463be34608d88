/** The parts of a value as fields of a form. */
import { Choice, Input, Labelled } from '../design/form.tsx'
import { codeInWords } from '../design/in-words.ts'
import { type Field, PARTS, type Part, shownAt } from './fields.ts'

export interface ValueFormProps {
	field: Field
	value: unknown
	given: Readonly<Record<string, string>>
	change: (path: string, text: string) => void
}

export function ValueForm({ field, value, given, change }: ValueFormProps) {
	return (
		<div className="form-grid">
			{PARTS[field].map((part, i) => (
				<PartField
					key={part.path}
					part={part}
					first={i === 0}
					text={given[part.path] ?? shownAt(value, part)}
					change={(text) => change(part.path, text)}
				/>
			))}
		</div>
	)
}

interface PartProps {
	part: Part
	first: boolean
	text: string
	change: (text: string) => void
}

export function PartField({ part, first, text, change }: PartProps) {
	const { name, kind, options = [], open = false, hint } = part
	if (kind === 'yes')
		return (
			<label className="check">
				<input
					type="checkbox"
					checked={text === 'true'}
					onChange={({ target }) => change(target.checked ? 'true' : '')}
				/>{' '}
				{name}
			</label>
		)
	if (kind === 'choice')
		return (
			<Labelled name={name}>
				<Choice autoFocus={first} options={options} value={text} onChange={({ target }) => change(target.value)} />
			</Labelled>
		)
	if (kind === 'list') return <ListField name={name} options={options} text={text} change={change} />
	return (
		<Labelled name={name} {...(hint ? { hint } : {})}>
			<Input
				autoFocus={first}
				dir="auto"
				value={text}
				required={!open}
				inputMode={kind === 'number' ? 'decimal' : undefined}
				pattern={kind === 'number' ? '-?[0-9]+([.][0-9]+)?' : kind === 'moment' ? MOMENT : undefined}
				onFocus={({ target }) => target.select()}
				onChange={({ target }) => change(target.value)}
			/>
		</Labelled>
	)
}

const MOMENT = '\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?'

/** Several of a closed list: those chosen, each to be taken out, and one more to put in. */
function ListField({
	name,
	options,
	text,
	change,
}: { name: string; options: Part['options'] } & Omit<PartProps, 'part' | 'first'>) {
	const chosen = text === '' ? [] : text.split(' ')
	return (
		<div className="labelled">
			<Labelled name={name}>
				<Choice
					options={[['', chosen.length > 0 ? 'add another' : 'not said'], ...(options ?? [])]}
					value=""
					onChange={({ target }) => change([...new Set([...chosen, target.value])].filter(Boolean).join(' '))}
				/>
			</Labelled>
			<div className="list-chosen">
				{chosen.map((one) => (
					<button
						key={one}
						type="button"
						aria-label={`Take out ${codeInWords(one)}`}
						onClick={() => change(chosen.filter((other) => other !== one).join(' '))}
					>
						{codeInWords(one)} ✕
					</button>
				))}
			</div>
		</div>
	)
}
