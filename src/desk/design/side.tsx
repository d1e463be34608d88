/** What a list is narrowed by: beside it where there is room, else folded away above it. */
import { type ReactNode, useState } from 'react'
import './side.css'

export function Side({ children }: { children: ReactNode }) {
	const [roomy] = useState(() => matchMedia('(min-width: 861px)').matches)
	return (
		<details className="side-fold" open={roomy}>
			<summary>Narrow the list</summary>
			<div className="side-parts">{children}</div>
		</details>
	)
}
