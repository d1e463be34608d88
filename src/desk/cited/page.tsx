/** A report of a published site: who published it and when, where to find it, and what it is cited for. The text is not carried. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { useSource } from '../data/hooks.tsx'
import { incidentHref } from '../design/address.ts'
import { counted, dayInWords, intervalInWords, plainName, titleWithoutDay } from '../design/in-words.ts'
import { Page, PageHead } from '../design/page.tsx'
import { Empty, ErrorNote, Skeleton } from '../design/states.tsx'
import './cited.css'

export function CitedReport({ id }: { id: string }) {
	const { cited } = useSource()
	const { data, error } = useQuery({ queryKey: ['cited', id], queryFn: () => cited?.(id) ?? null })
	const line = data?.line
	const title = line ? plainName(line.title || line.opening || line.report) : 'Report'
	return (
		<Page title={title}>
			{error ? <ErrorNote error={error} /> : null}
			{data && line ? (
				<>
					<PageHead
						title={<bdi>{title}</bdi>}
						under={[plainName(line.publisher), line.author, line.published ? dayInWords(line.published) : 'no date']
							.filter(Boolean)
							.join(' · ')}
					/>
					<p className="cited-note">
						The text of this report is not carried here: only the words that are evidence, with the sentence around
						them.
						{/^https?:\/\//.test(line.url) ? (
							<>
								{' '}
								It was published at{' '}
								<a href={line.url} rel="noreferrer noopener">
									{line.url}
								</a>
								.
							</>
						) : null}
					</p>
					<h2 className="label">It is cited for {counted(data.incidents.length, 'incident')}</h2>
					{data.incidents.length === 0 ? <Empty title="No incident of this site stands on it" /> : null}
					<ul className="cited-incidents">
						{data.incidents.map(({ key, handle, title: told, earliest, latest }) => (
							<li key={key}>
								<Link href={incidentHref(handle ?? key)}>{titleWithoutDay(told)}</Link>
								<span className="minor"> {intervalInWords(earliest, latest)}</span>
							</li>
						))}
					</ul>
				</>
			) : error ? null : (
				<Skeleton lines={5} />
			)}
		</Page>
	)
}
