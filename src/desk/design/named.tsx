/** Names and titles that others wrote. Invented samples carry their mark in the text itself; here it is set small. */
import { plainName } from './in-words.ts'
import './named.css'

export function Named({ children }: { children: string }) {
	const plain = plainName(children)
	if (plain === children) return <bdi>{children}</bdi>
	return (
		<>
			<bdi>{plain}</bdi> <span className="constructed">constructed</span>
		</>
	)
}
