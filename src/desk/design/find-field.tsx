/** A field that narrows the list of its page while one types. */
import { useEffect, useRef, useState } from 'react'
import './find-field.css'

export interface FindFieldProps {
	label: string
	words: string
	find: (words: string) => void
}

export function FindField({ label, words, find }: FindFieldProps) {
	const [typed, setTyped] = useState(words)
	const waiting = useRef<number | undefined>(undefined)
	useEffect(() => setTyped(words), [words])
	useEffect(() => () => clearTimeout(waiting.current), [])
	const type = (next: string) => {
		setTyped(next)
		clearTimeout(waiting.current)
		waiting.current = setTimeout(() => find(next.trim()), 200)
	}
	return (
		<input
			className="find-field"
			type="search"
			aria-label={label}
			placeholder={label}
			value={typed}
			onChange={(event) => type(event.target.value)}
		/>
	)
}
