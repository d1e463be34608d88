/** What is to be said about a report as a whole: what it tells of, what is wrong with it, that no machine read it. */
import type { Reading, ReportProblems } from '../data/types.ts'
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
				{listed.length > 1 ? <span className="minor"> · choose one to see it alone</span> : null}
			</legend>
			<ol>
				{listed.map(({ key, title, contestedHarm, contestedWho }) => (
					<li key={key}>
						<button
							type="button"
							className="tell"
							aria-pressed={alone === key}
							disabled={listed.length === 1}
							onClick={() => choose(alone === key ? null : key)}
						>
							<span className="number">{layout.numberOf.get(key)}</span>
							<span>
								{shortTitle(title)}
								{contestedHarm || contestedWho ? <span className="contested-word"> ≠ contested</span> : null}
							</span>
						</button>
					</li>
				))}
			</ol>
		</fieldset>
	)
}
