/** Who decides, in the bar: the name's first letters, and a way to change it. */
import { useDeciding } from './deciding.tsx'
import { useReviewer } from './reviewer.ts'

export function ReviewerButton() {
	const deciding = useDeciding()
	const name = useReviewer()
	if (!deciding) return null
	const initials = name
		.split(/\s+/)
		.map((word) => [...word][0] ?? '')
		.join('')
		.slice(0, 2)
		.toUpperCase()
	return (
		<button
			type="button"
			className={name ? 'reviewer' : 'reviewer reviewer-none'}
			aria-haspopup="dialog"
			aria-label={name ? `Decisions are made as ${name}. Change` : 'Who decides? Choose a name'}
			title={name ? `Decisions are made as ${name}` : 'Who decides?'}
			onClick={() => void deciding.askName()}
		>
			{initials || '?'}
		</button>
	)
}
