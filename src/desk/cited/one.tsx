/** One report: its text where there is one, else what it is cited for. */
import { useSource } from '../data/hooks.tsx'
import Reader from '../reader/page.tsx'
import { CitedReport } from './page.tsx'

export default function OneReport({ id }: { id: string }) {
	return useSource().cited ? <CitedReport id={id} /> : <Reader id={id} />
}
