/** A report as it was published, with what was read from it marked in the text and said beside it. */
import { useReport } from '../data/hooks.tsx'
import { Page } from '../design/page.tsx'
import { ErrorNote, Skeleton } from '../design/states.tsx'
import { ReaderDesk } from './desk.tsx'
import './marks.css'
import './reader.css'

export default function Reader({ id }: { id: string }) {
	const { data, error, refetch } = useReport(id)
	return (
		<Page title={data?.line.title || data?.line.opening || 'Report'} className="reader-page">
			{error ? <ErrorNote error={error} again={refetch} /> : null}
			{data ? <ReaderDesk reading={data} /> : error ? null : <Skeleton lines={9} />}
		</Page>
	)
}
