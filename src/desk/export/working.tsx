/** How far the files or the preview are, as the thread that makes them says. */
import { useEffect, useState } from 'react'
import { useExportWork } from '../data/hooks.tsx'
import { Progress } from '../design/progress.tsx'
import { type Work, workInWords } from './words.ts'

export function Working({ work, name, stop }: { work: Work; name: string; stop: () => void }) {
	const at = useExportWork().data?.at ?? null
	const own = at?.work === work ? at : null
	return (
		<div className="export-working">
			<Progress name={name} words={workInWords(work, at)} done={own?.done ?? 0} of={own?.of ?? null} stop={stop} />
		</div>
	)
}

/** True once something has lasted: what is soon over need not be told. */
export function useLasting(isGoing: boolean): boolean {
	const [isLong, setLong] = useState(false)
	useEffect(() => {
		if (!isGoing) return setLong(false)
		const timer = setTimeout(() => setLong(true), 1000)
		return () => clearTimeout(timer)
	}, [isGoing])
	return isGoing && isLong
}
