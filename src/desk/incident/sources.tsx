/** What the incident stands on: reports grouped by whose text they carry, independent origins, and why mentions were joined. */
import { Link } from 'wouter'
import type { IncidentPage, ReportLine } from '../data/types.ts'
import { reportHref } from '../design/address.ts'
import { counted, dayInWords, plainName } from '../design/in-words.ts'
import { Named } from '../design/named.tsx'

export function Sources({ page }: { page: IncidentPage }) {
	const { texts, originList, origins, joins } = page.incident
	const lineOf = new Map(page.reports.map((line) => [line.report, line]))
	const groups = texts ?? page.reports.map(({ report }) => [report])
	return (
		<section className="part" aria-labelledby="sources">
			<h2 id="sources">
				{counted(page.reports.length, 'report')}, claims from {counted(origins, 'independent origin')}
			</h2>
			<ul className="texts">
				{groups.map((group) => (
					<li key={group[0]} className={group.length > 1 ? 'copies' : ''}>
						{group.length > 1 ? <p className="minor">One text, carried by {counted(group.length, 'report')}:</p> : null}
						<ul>
							{group.flatMap((report) => {
								const line = lineOf.get(report)
								return line ? [<ReportRow key={report} line={line} />] : []
							})}
						</ul>
					</li>
				))}
			</ul>
			{originList && originList.length > 0 ? (
				<details className="more">
					<summary>Where the knowledge comes from</summary>
					<p className="minor">
						An origin is whoever a claim comes from: a person or an office that is quoted, once however many papers
						quote it; or a text of its own that names nobody. One report may hold several, and ten copies of it hold no
						more.
					</p>
					<ul className="origins">
						{originList.map(({ key, label, reports, why }) => (
							<li key={key}>
								<strong>{label}</strong>{' '}
								<span className="minor">
									{why}
									{reports.length > 1 ? `, in ${reports.length} reports` : ''}
								</span>
							</li>
						))}
					</ul>
				</details>
			) : null}
			{joins && joins.length > 0 ? (
				<details className="more">
					<summary>Why {counted(page.incident.mentions.length, 'mention')} were joined to one incident</summary>
					<ul className="origins">
						{joins.map(({ a, b, score, explanation }) => (
							<li key={`${a}${b}`}>
								{explanation} <span className="minor">score {score.toFixed(2)}</span>
							</li>
						))}
					</ul>
				</details>
			) : null}
		</section>
	)
}

function ReportRow({ line }: { line: ReportLine }) {
	return (
		<li className="report-row">
			<Link href={reportHref(line.report)}>
				<Named>{line.title || line.opening || line.report}</Named>
			</Link>
			<span className="minor">
				{' '}
				{plainName(line.publisher) || 'publisher not known'}
				{line.published ? `, ${dayInWords(line.published.slice(0, 10))}` : ''}
			</span>
		</li>
	)
}
