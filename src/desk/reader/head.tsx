/** Under the headline: who published it and when, how that is known, and what was obtained. */

import { Link } from 'wouter'
import { useSource } from '../data/hooks.tsx'
import type { Reading } from '../data/types.ts'
import { reportHref } from '../design/address.ts'
import { Button } from '../design/button.tsx'
import { counted, dayInWords, languageInWords } from '../design/in-words.ts'
import { Kbd } from '../design/kbd.tsx'

const BASIS: Readonly<Record<Reading['metadata'][number]['basis'], string>> = {
	decision: 'decided by a person',
	option: 'given when it was added',
	metadata: 'from metadata',
	dateline: 'from its dateline',
	'embedded-post': 'from an embedded post',
	text: 'from its text',
}

const NAME: Readonly<Record<Reading['metadata'][number]['field'], string>> = {
	title: 'Title',
	publisher: 'Publisher',
	author: 'Author',
	published: 'Published',
	updated: 'Updated',
	rights: 'Rights',
	language: 'Language',
	url: 'Address',
}

export interface ReportHeadProps {
	reading: Reading
	/** Whether the original stands beside the text. */
	isBeside: boolean
	setBeside: (isBeside: boolean) => void
}

export function ReportHead({ reading, isBeside, setBeside }: ReportHeadProps) {
	const { line, metadata } = reading
	const published = metadata.find(({ field }) => field === 'published')
	const updated = metadata.find(({ field }) => field === 'updated')
	return (
		<div className="report-head">
			<p className="byline">
				<strong>{line.publisher || 'Publisher not known'}</strong>
				{line.author ? ` · ${line.author}` : ''}
			</p>
			<p className="dates">
				{published ? (
					<>
						Published {dayInWords(published.value)} <span className="basis">({BASIS[published.basis]})</span>
					</>
				) : (
					<>No date of publication: relative days in it stay open</>
				)}
				{updated ? (
					<>
						{' · '}updated {dayInWords(updated.value)} <span className="basis">({BASIS[updated.basis]})</span>
					</>
				) : null}
			</p>
			<Button kind="quiet" className="beside" aria-pressed={isBeside} onClick={() => setBeside(!isBeside)}>
				Original beside it <Kbd>o</Kbd>
			</Button>
			<About reading={reading} />
		</div>
	)
}

function About({ reading }: { reading: Reading }) {
	const { line, metadata, version, versions, captures, sameText } = reading
	const source = useSource()
	return (
		<details className="about">
			<summary>About this report</summary>
			<dl className="facts">
				{metadata.map(({ field, value, basis }) => (
					<div key={field}>
						<dt>{NAME[field]}</dt>
						<dd>
							{field === 'language'
								? languageInWords(value)
								: field === 'published' || field === 'updated'
									? dayInWords(value)
									: value}{' '}
							<span className="basis">({BASIS[basis]})</span>
						</dd>
					</div>
				))}
				<div>
					<dt>Report</dt>
					<dd>{line.report}</dd>
				</div>
				<div>
					<dt>Text</dt>
					<dd>
						{counted(line.length, 'character')}, SHA-256 <code>{version.textHash}</code>
						{versions.length > 1 ? `, newest of ${versions.length} versions` : ''}
					</dd>
				</div>
				{captures.map(({ id, from, obtained, by, sha256, size }) => (
					<div key={id}>
						<dt>Obtained</dt>
						<dd>
							{dayInWords(obtained.slice(0, 16))} by {by} from {from}: {counted(size, 'byte')}, SHA-256{' '}
							<code>{sha256}</code>
						</dd>
					</div>
				))}
				{sameText.length > 0 ? (
					<div>
						<dt>Same text</dt>
						<dd>
							{sameText.map((other, i) => (
								<span key={other.report}>
									{i > 0 ? ', ' : ''}
									<Link href={reportHref(other.report)}>{other.publisher || other.title}</Link>
								</span>
							))}
						</dd>
					</div>
				) : null}
			</dl>
			<p className="original">
				<a href={source.originalOf(line.report)} download>
					Save the original as it was obtained
				</a>
			</p>
		</details>
	)
}
