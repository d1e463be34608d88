/** What is to be said about a report as a whole: what it tells of, what is wrong with it, that no machine read it. */
import { Link } from 'wouter'
import type { Reading, ReportProblems } from '../data/types.ts'
import { incidentHref } from '../design/address.ts'
import { languageInWords, shortTitle } from '../design/in-words.ts'
import type { Laid } from './reading.ts'

type Problem = ReportProblems['problems'][number]['problem']

const LEVEL: Readonly<Record<Problem['level'], string>> = { error: 'Error', warning: 'Warning', note: 'Note' }

export function Flaw({ problem }: { problem: Problem }) {
	return (
		<div className={`remark remark-${problem.level}`}>
			<p>
				<strong>
					<span aria-hidden="true">△ </span>
					{LEVEL[problem.level]}
				</strong>{' '}
				{problem.message}
			</p>
			<p className="minor">{problem.code}</p>
		</div>
	)
}

export function Abstained({ language }: { language: string }) {
	return (
		<p className="remark">
			<strong>Not read by the machine.</strong> It is written in {languageInWords(language)}, which the machine does not
			read, so nothing is marked in it. It is kept as it is, can be searched, and can be coded by hand.
		</p>
	)
}

export interface TellsProps {
	reading: Reading
	layout: Laid
	alone: string | null
	choose: (incident: string | null) => void
}

/** The incidents of the report by number; one of them can be looked at alone. */
export function Tells({ reading, layout, alone, choose }: TellsProps) {
	const listed = reading.incidents.filter(({ key }) => layout.numberOf.has(key))
	return (
		<fieldset className="tells">
			<legend className="label">
				{listed.length === 1 ? 'It tells of one incident' : `It tells of ${listed.length} incidents`}
				{listed.length > 1 ? <span className="minor"> · a number shows it alone</span> : null}
			</legend>
			<ol>
				{listed.map(({ key, handle, title, contestedHarm, contestedWho }) => (
					<li key={key} className={alone === null || alone === key ? 'tell' : 'tell tell-off'}>
						{listed.length > 1 ? (
							<button
								type="button"
								className="number"
								aria-pressed={alone === key}
								aria-label={`Show incident ${layout.numberOf.get(key)} alone`}
								onClick={() => choose(alone === key ? null : key)}
							>
								{layout.numberOf.get(key)}
							</button>
						) : (
							<span className="number">{layout.numberOf.get(key)}</span>
						)}
						<span>
							<Link href={incidentHref(handle ?? key)}>{shortTitle(title)}</Link>
							{contestedHarm || contestedWho ? <span className="contested-word"> ≠ contested</span> : null}
						</span>
					</li>
				))}
			</ol>
		</fieldset>
	)
}
