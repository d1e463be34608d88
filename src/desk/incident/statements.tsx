/** Acts of saying about it: who said what, in time. Reprints of one saying stand once. */

import { actInWords } from '../../coding/in-words.ts'
import { grouped } from '../../report/grouped.ts'
import { citationOf } from '../cite/citation.ts'
import { CopyCitation } from '../cite/copy.tsx'
import type { IncidentPage, StatementInContext } from '../data/types.ts'
import { counted, dayInWords } from '../design/in-words.ts'
import { citedOf, Source, Words } from './said.tsx'

export function Statements({ page }: { page: IncidentPage }) {
	if (page.statements.length === 0) return null
	const bySaying = grouped(page.statements, ({ speaker, statement, saying }) =>
		[speaker, statement.act, sentenceOf(saying)].join('|'),
	)
	const said = [...bySaying.values()].sort((a, b) => ((a[0]!.day ?? '9999') < (b[0]!.day ?? '9999') ? -1 : 1))
	return (
		<section className="part" aria-labelledby="statements">
			<h2 id="statements">{counted(said.length, 'statement')} about it</h2>
			<ol className="history">
				{said.slice(0, FIRST).map((same) => (
					<Statement key={same[0]!.statement.key} same={same} page={page} />
				))}
			</ol>
			{said.length > FIRST ? (
				<details className="more">
					<summary>{said.length - FIRST} more</summary>
					<ol className="history">
						{said.slice(FIRST).map((same) => (
							<Statement key={same[0]!.statement.key} same={same} page={page} />
						))}
					</ol>
				</details>
			) : null}
		</section>
	)
}

const FIRST = 6

const sentenceOf = ({ before, words, after }: StatementInContext['saying']): string => before + words + after

function Statement({ same, page }: { same: readonly StatementInContext[]; page: IncidentPage }) {
	const { statement, speaker, saying, content, day } = same[0]!
	const passages = statement.quotes.length > 0 && content.length > 0 ? content : [saying]
	return (
		<li className="step">
			<p className="step-day">{day ? dayInWords(day) : 'day not known'}</p>
			<div>
				<p className="step-said">
					<strong>{speaker}</strong> {actInWords(statement.act)}
					{statement.addressee ? ` to ${statement.addressee}` : ''}
					{statement.certainty ? <span className="minor">, “{statement.certainty.words}”</span> : null}
				</p>
				<figure className="said-claim">
					<Words passages={passages} />
					<figcaption>
						{same.map((one, i) => (
							<span key={one.statement.key}>
								{i > 0 ? '; ' : ''}
								<Source page={page} report={one.report} name={one.statement.key} />
							</span>
						))}
						{' · '}
						<CopyCitation
							citation={() =>
								citationOf({
									...citedOf(passages, page, same[0]!.report),
									value: actInWords(statement.act),
									speaker,
									name: `statement ${statement.key}`,
								})
							}
							small
						/>
					</figcaption>
				</figure>
			</div>
		</li>
	)
}
