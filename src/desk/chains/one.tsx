/** One chain drawn: actors as lanes, incidents and statements in time, answers as arrows with how long they took; a table behind it. */
import { useRef } from 'react'
import { Link } from 'wouter'
import { ChainView } from '../chain/drawing.tsx'
import { chainModel } from '../chain/told.ts'
import { useChain } from '../data/hooks.tsx'
import type { ChainDrawing } from '../data/types.ts'
import { counted, intervalInWords, shortTitle, titleWithoutDay } from '../design/in-words.ts'
import { Page, PageHead } from '../design/page.tsx'
import { ErrorNote, Skeleton } from '../design/states.tsx'
import { SaveDrawing } from '../save/buttons.tsx'
import { ChainTable } from './table.tsx'
import './chains.css'

export default function Chain({ name }: { name: string }) {
	const { data, error, refetch } = useChain(name)
	return (
		<Page title={data ? titleOf(data) : 'Chain'} wide className="chain-page">
			{error ? (
				<>
					<ErrorNote error={error} again={refetch} />
					<p className="chains-back">
						<Link href="/chains">All chains</Link>
					</p>
				</>
			) : null}
			{data ? <Told drawing={data} /> : error ? null : <Skeleton lines={9} label="Loading the chain" />}
		</Page>
	)
}

const titleOf = ({ incidents }: ChainDrawing): string =>
	incidents[0] ? shortTitle(titleWithoutDay(incidents[0].title)) : 'What was said'

function Told({ drawing }: { drawing: ChainDrawing }) {
	const frame = useRef<HTMLDivElement>(null)
	const { incidents, statements } = drawing
	const model = chainModel(drawing)
	const days = incidents.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)
	const [first = null, last = null] = [days.sort()[0], days.at(-1)]
	return (
		<>
			<PageHead
				title={titleOf(drawing)}
				under={`${counted(incidents.length, 'incident')} and ${counted(statements.length, 'statement')}, ${intervalInWords(first, last)}. What came of what, as far as anybody says so.`}
			>
				<SaveDrawing of={frame} name={`chain-${titleOf(drawing)}`} />
			</PageHead>
			<div ref={frame}>
				<ChainView model={model} name={`Chain: ${titleOf(drawing)}`} />
			</div>
			<ChainTable model={model} />
		</>
	)
}
