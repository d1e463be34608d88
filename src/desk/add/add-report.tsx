/** A report is added by dropping files, pasting a text, or giving an address; how it goes is seen as it goes. */
import { type DragEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useAbout, useSource } from '../data/hooks.tsx'
import type { Given } from '../data/source.ts'
import type { Job } from '../data/types.ts'
import { reportHref } from '../design/address.ts'
import { Button } from '../design/button.tsx'
import { counted } from '../design/in-words.ts'
import { Progress } from '../design/progress.tsx'
import { ErrorNote } from '../design/states.tsx'
import { usePageKeys } from '../design/use-keys.ts'
import { useActions } from '../palette/actions.ts'
import { ColumnsForm } from './columns-form.tsx'
import { useAdding } from './use-adding.ts'
import './add-report.css'

/** Whether what was typed or pasted is an address to fetch rather than a text. */
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text.trim())

export function AddReport() {
	const { adding } = useSource()
	const about = useAbout()
	const [text, setText] = useState('')
	const [published, setPublished] = useState('')
	const [over, setOver] = useState(false)
	const files = useRef<HTMLInputElement>(null)
	const field = useRef<HTMLTextAreaElement>(null)
	const section = useRef<HTMLElement>(null)
	const work = useAdding()
	const id = useId()
	const write = () => field.current?.focus()
	useActions(adding ? [{ name: 'Add a report', key: 'n', run: write }] : [])
	usePageKeys(adding ? { n: write } : {})
	const isDone = work.job?.summary?.kept
	useEffect(() => {
		if (!isDone) return
		setText('')
		setPublished('')
		// Who gave a text and waits goes on with Enter.
		if (section.current?.contains(document.activeElement))
			section.current.querySelector<HTMLElement>('.added a')?.focus()
	}, [isDone])
	if (!adding || about.data?.readOnly) return null
	const address = isAddress(text)
	const give = (given: Given) => void work.start(given)
	const onDrop = (event: DragEvent) => {
		event.preventDefault()
		setOver(false)
		const dropped = [...event.dataTransfer.files]
		const words = event.dataTransfer.getData('text/uri-list') || event.dataTransfer.getData('text/plain')
		if (dropped.length > 0) give({ files: dropped })
		else if (words) setText(words)
	}
	const onSubmit = (event: FormEvent) => {
		event.preventDefault()
		const words = text.trim()
		if (words === '') return
		give(address ? { url: words } : { text, ...(published === '' ? {} : { published }) })
	}
	return (
		<section className="add" ref={section}>
			<h2 className="label">Add a report</h2>
			<form
				className={over ? 'add-form add-over' : 'add-form'}
				onSubmit={onSubmit}
				onDragOver={(event) => {
					event.preventDefault()
					setOver(true)
				}}
				onDragLeave={() => setOver(false)}
				onDrop={onDrop}
			>
				<label className="unseen" htmlFor={`${id}-text`}>
					Text or address of a report
				</label>
				<textarea
					id={`${id}-text`}
					ref={field}
					rows={text === '' || address ? 3 : 8}
					value={text}
					placeholder="Paste a text or the address of a page, or drop files here"
					onChange={(event) => setText(event.target.value)}
					onKeyDown={(event) => {
						if (event.key === 'Enter' && (event.metaKey || event.ctrlKey || address)) onSubmit(event)
					}}
				/>
				{text !== '' && !address ? (
					<div className="add-day">
						<label htmlFor={`${id}-day`}>Published on</label>
						<input
							id={`${id}-day`}
							type="date"
							value={published}
							onChange={(event) => setPublished(event.target.value)}
						/>
						<span>“Wednesday” counts from this day.</span>
					</div>
				) : null}
				<div className="add-do">
					<Button type="submit" kind={text === '' ? 'plain' : 'first'} disabled={text.trim() === '' || work.busy}>
						{address ? 'Fetch and add' : 'Add text'}
					</Button>
					<Button kind="quiet" onClick={() => files.current?.click()} disabled={work.busy}>
						Choose files
					</Button>
					<input
						ref={files}
						type="file"
						multiple
						hidden
						onChange={(event) => {
							const chosen = [...(event.target.files ?? [])]
							if (chosen.length > 0) give({ files: chosen })
							event.target.value = ''
						}}
					/>
				</div>
				{address ? (
					<p className="add-note">The page is asked for once. It is the only time that the net is used.</p>
				) : null}
			</form>
			<div aria-live="polite">
				{work.error ? <ErrorNote error={work.error} /> : null}
				{work.job ? <Going job={work.job} stop={work.stop} /> : null}
			</div>
			{work.asked ? (
				<ColumnsForm
					key={work.asked.table.from}
					table={work.asked.table}
					give={(columns) => give({ files: work.asked?.files ?? [], columns })}
					cancel={work.leave}
				/>
			) : null}
		</section>
	)
}

/** Problems told one by one; of more than these only the number is. */
const TOLD = 4

function Going({ job, stop }: { job: Job; stop: () => void }) {
	const { state, progress, summary, problems } = job
	const running = state === 'waiting' || state === 'running'
	const grave = problems.filter(({ problem }) => problem.level === 'error')
	return (
		<div className="going">
			{running ? (
				<Progress
					name="Reading"
					words={`${state === 'waiting' ? 'Waiting' : 'Reading'} ${job.what} … ${
						progress.of !== null && progress.of > 1 ? `${progress.seen} of ${progress.of}` : ''
					}`}
					done={progress.seen}
					of={progress.of}
					stop={stop}
				/>
			) : null}
			{summary ? <Added job={job} /> : null}
			{grave.slice(0, TOLD).map(({ problem, from }) => (
				<ErrorNote key={`${from} ${problem.code}`} error={problem} at={from} />
			))}
			{grave.length > TOLD ? <p className="add-note">and {counted(grave.length - TOLD, 'more problem')}.</p> : null}
		</div>
	)
}

function Added({ job: { summary, state, problems } }: { job: Job }) {
	if (!summary || summary.kept === 0) return null
	const [first] = summary.reports
	const notes = problems.filter(({ problem }) => problem.level !== 'error')
	return (
		<div className="added">
			<p>
				<strong>
					{state === 'stopped' ? 'Stopped. ' : ''}
					{summary.newVersions === 0 ? 'Known already.' : `${counted(summary.newVersions, 'report')} added.`}
				</strong>{' '}
				{first && summary.reports.length === 1 ? (
					<Link href={reportHref(first)}>Read it</Link>
				) : (
					<Link href="/reports">See them</Link>
				)}
			</p>
			{notes.slice(0, 3).map(({ problem }) => (
				<p key={problem.code + problem.message} className="add-note">
					{problem.message}
				</p>
			))}
		</div>
	)
}
