/** The report as it was obtained, beside the text that was read: its bytes as text, and in it the words that are lit. */
import { useEffect, useRef } from 'react'
import { useOriginal, useSource } from '../data/hooks.tsx'
import type { Reading } from '../data/types.ts'
import { Button } from '../design/button.tsx'
import { counted, dayInWords } from '../design/in-words.ts'
import { ErrorNote, Skeleton } from '../design/states.tsx'
import { foundAgain } from './found-again.ts'
import type { Span } from './segments.ts'

export function Original({ reading, lit, close }: { reading: Reading; lit: Span | null; close: () => void }) {
	const { line, captures, version } = reading
	const { data, error, refetch } = useOriginal(line.report)
	const source = useSource()
	const newest = captures.at(-1)
	const frame = useRef<HTMLElement>(null)
	// With little room it stands over the text, which one may have scrolled away from.
	useEffect(() => {
		frame.current?.scrollIntoView({ block: 'nearest' })
	}, [])
	return (
		<aside className="reader-original" aria-label="The original" ref={frame}>
			<div className="original-head">
				<h2 className="label">As it was obtained</h2>
				<a href={source.originalOf(line.report)} download>
					Save it
				</a>
				<Button kind="quiet" onClick={close} title="Close (o)">
					Close
				</Button>
			</div>
			{newest ? (
				<p className="minor">
					{dayInWords(newest.obtained.slice(0, 10))}, {counted(newest.size, 'byte')}
				</p>
			) : null}
			{error ? <ErrorNote error={error} again={refetch} /> : null}
			{data ? (
				data.text === null ? (
					<p className="original-none">It is no text that can be shown as it is. Save it to open it elsewhere.</p>
				) : (
					<Text text={data.text} lit={lit && foundAgain(data.text, version.text, lit)} language={line.language} />
				)
			) : error ? null : (
				<Skeleton lines={8} label="Loading the original" />
			)}
		</aside>
	)
}

function Text({ text, lit, language }: { text: string; lit: Span | null; language: string }) {
	const mark = useRef<HTMLElement>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: into view whenever other words are lit.
	useEffect(() => {
		const [word, frame] = [mark.current, mark.current?.closest('pre')]
		if (!word || !frame) return
		const { top } = word.getBoundingClientRect()
		frame.scrollTo({ top: frame.scrollTop + top - frame.getBoundingClientRect().top - frame.clientHeight / 3 })
	}, [lit?.start, lit?.end])
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard.
		<pre className="original-text" dir="auto" lang={language} tabIndex={0}>
			{lit ? (
				<>
					{text.slice(0, lit.start)}
					<mark ref={mark}>{text.slice(lit.start, lit.end)}</mark>
					{text.slice(lit.end)}
				</>
			) : (
				text
			)}
		</pre>
	)
}
