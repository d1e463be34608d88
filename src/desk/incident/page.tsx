import { useIncident } from '../data/hooks.tsx'
import { Page, PageHead } from '../design/page.tsx'
import { ErrorNote, Skeleton } from '../design/states.tsx'

export default function Incident({ name }: { name: string }) {
	const { data, error, refetch } = useIncident(name)
	return (
		<Page title={data?.line.title ?? 'Incident'}>
			{data ? <PageHead title={data.line.title} /> : null}
			{error ? <ErrorNote error={error} again={refetch} /> : null}
			{data || error ? null : <Skeleton />}
		</Page>
	)
}
