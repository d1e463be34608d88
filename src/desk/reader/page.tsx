import { useReport } from '../data/hooks.tsx'
import { Page, PageHead } from '../design/page.tsx'
import { ErrorNote, Skeleton } from '../design/states.tsx'

export default function Reader({ id }: { id: string }) {
	const { data, error, refetch } = useReport(id)
	return (
		<Page title={data?.line.title ?? 'Report'}>
			{data ? <PageHead title={data.line.title} under={data.line.publisher} /> : null}
			{error ? <ErrorNote error={error} again={refetch} /> : null}
			{data || error ? null : <Skeleton />}
			<p className="serif">{data?.version.text}</p>
		</Page>
	)
}
