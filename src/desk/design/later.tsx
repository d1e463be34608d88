/**
 * A component in a file of its own, fetched when it is first shown or a moment before. React's own `lazy` would hold it back:
 * what takes the place of the fallback of a Suspense waits until that has stood for 300 ms.
 */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { Refused } from '../data/source.ts'

export interface Later<P> {
	(props: P): ReactNode
	/** Fetches the file; what it holds is then shown at once. */
	fetch(): Promise<void>
	/** Whether it is there. */
	isHere(): boolean
}

export function later<P extends object>(load: () => Promise<ComponentType<P>>, meanwhile: ReactNode = null): Later<P> {
	let here: ComponentType<P> | null = null
	const fetch = async () => {
		here ??= await load().catch(() => {
			throw new Refused(
				'A part of the desk did not come. Is Attestary still running in its terminal?',
				'desk/no-part',
				0,
			)
		})
	}
	function Shown(props: P) {
		const [Part, setPart] = useState(() => here)
		const [error, setError] = useState<unknown>(null)
		useEffect(() => {
			if (!Part) fetch().then(() => setPart(() => here), setError)
		}, [Part])
		// A boundary above says it.
		if (error !== null) throw error
		return Part ? <Part {...props} /> : meanwhile
	}
	return Object.assign(Shown, { fetch, isHere: () => here !== null })
}
