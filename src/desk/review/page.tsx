/**
 * The queue of what waits for a person, by doubt and by harm: one question at a time with its sentence, single keys, and how far
 * one has come. What is decided leaves the queue at once; the next question is there before the ledger has answered.
 */
import { useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { fieldInWords } from '../../coding/in-words.ts'
import { FIELDS } from '../../coding/lists.ts'
import { useReview } from '../data/hooks.tsx'
import type { ReviewItem, ReviewQueue } from '../data/types.ts'
import { toDecide } from '../deciding/claim.ts'
import { useDeciding } from '../deciding/deciding.tsx'
import { useReviewer } from '../deciding/reviewer.ts'
import { mergeHref, splitHref } from '../deciding/ways.ts'
import { incidentHref } from '../design/address.ts'
import { Button } from '../design/button.tsx'
import { useFilters } from '../design/filters.ts'
import { Choice, Labelled } from '../design/form.tsx'
import { counted } from '../design/in-words.ts'
import { Page, PageHead } from '../design/page.tsx'
import { Empty, ErrorNote, Skeleton } from '../design/states.tsx'
import { usePageKeys } from '../design/use-keys.ts'
import { queueAsked } from './asked.ts'
import { ClaimQuestion, SameQuestion } from './questions.tsx'
import { QueueList } from './queue.tsx'
import { Agreements } from './rounds/agreements.tsx'
import './review.css'
import '../incident/incident.css'

export default function Review() {
	const [chosen, choose] = useFilters()
	const { kind, field } = chosen
	const { data, error, refetch } = useReview(queueAsked(chosen))
	const deciding = useDeciding()
	return (
		<Page title="Review" className="review-page">
			<PageHead
				title="Review"
				under="What is doubtful and grave comes first. Every decision is an entry that can be taken back."
			>
				<Labelled name="Questions">
					<Choice
						options={[
							['', 'All'],
							['claim', 'Claims'],
							['same', 'Perhaps one incident'],
							...FIELDS.map((one) => [`field:${one}`, fieldInWords(one)] as const),
						]}
						value={field ? `field:${field}` : (kind ?? '')}
						onChange={({ target: { value } }) =>
							choose(
								value.startsWith('field:')
									? { field: value.slice(6), kind: null }
									: { kind: value || null, field: null },
							)
						}
					/>
				</Labelled>
				<Link href="/review/rounds" className="button button-plain">
					Double coding
				</Link>
				<Link href="/review/log" className="button button-plain">
					Decisions
				</Link>
			</PageHead>
			{error ? <ErrorNote error={error} again={refetch} /> : null}
			{!deciding ? (
				<Empty title="This ledger can only be read" />
			) : data ? (
				<Queue key={`${kind} ${field}`} data={data} />
			) : error ? null : (
				<Skeleton lines={8} label="Loading what waits" />
			)}
			{deciding ? <Agreements /> : null}
		</Page>
	)
}

function Queue({ data }: { data: ReviewQueue }) {
	const deciding = useDeciding()
	const [, go] = useLocation()
	const by = useReviewer()
	/** Decided here and on its way, or put off for this visit. */
	const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
	const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
	const [here, setHere] = useState<string | null>(null)
	const done = useRef(0)
	const items = data.items.filter(({ id }) => !gone.has(id))
	const at = Math.max(
		0,
		items.findIndex(({ id }) => id === here),
	)
	const item = items[at]
	const question = useRef<HTMLElement>(null)

	const moveTo = (next: number) => setHere(items[Math.min(Math.max(next, 0), items.length - 1)]?.id ?? null)
	/** Leaves the queue at once, and comes back when it could not be entered or was not meant. */
	const settle = async (some: readonly ReviewItem[], decide: () => Promise<unknown>) => {
		const ids = some.map(({ id }) => id)
		const next = items.find(({ id }, i) => i > at && !ids.includes(id)) ?? items.findLast(({ id }) => !ids.includes(id))
		const put = (add: boolean) =>
			setGone((before) => new Set(add ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))))
		setHere(next?.id ?? null)
		put(true)
		setMarked(new Set())
		if (await decide()) done.current += ids.length
		else {
			put(false)
			setHere(ids[0] ?? null)
		}
	}
	const chosenItems = () => (marked.size > 0 ? items.filter(({ id }) => marked.has(id)) : item ? [item] : [])
	const act = (kind: 'accept' | 'correct' | 'reject') => {
		const some = chosenItems().filter((one) => one.kind === 'claim')
		const meant = kind === 'correct' ? some.slice(0, 1) : some
		if (meant.length > 0)
			void settle(meant, async () =>
				deciding?.act(
					kind,
					meant.map(({ claim }) => toDecide(claim)),
				),
			)
	}
	const same = item?.kind === 'same' ? item : null
	const name = (line: { handle: string | null; key: string }) => line.handle ?? line.key
	const merge = () => {
		if (same)
			return void settle([same], async () =>
				deciding?.decide({
					asked: [{ act: 'merge', incidents: [name(same.a), name(same.b)] }],
					title: 'Merge these two incidents',
					said: `Merged: ${same.a.title} and ${same.b.title}`,
					reasons: 'merge',
				}),
			)
		if (item?.kind === 'claim') go(mergeHref(name(item.incident)))
	}
	const apart = () => {
		if (!same) return
		void settle([same], async () =>
			deciding?.decide({
				asked: [{ act: 'split', incident: name(same.a), mentions: [name(same.b)] }],
				title: 'These are two incidents',
				said: `Kept apart: ${same.a.title} and ${same.b.title}`,
				reasons: 'apart',
			}),
		)
	}
	const mark = () =>
		setMarked((before) => {
			const next = new Set(before)
			if (item && !next.delete(item.id)) next.add(item.id)
			return next
		})
	usePageKeys({
		a: () => act('accept'),
		c: () => act('correct'),
		r: () => (same ? apart() : act('reject')),
		m: merge,
		s: () => item?.kind === 'claim' && go(splitHref(name(item.incident))),
		x: () => (same ? apart() : mark()),
		l: () => item && go(incidentHref(name(item.kind === 'claim' ? item.incident : item.a))),
		j: () => moveTo(at + 1),
		k: () => moveTo(at - 1),
		n: () => moveTo(at + 1),
	})
	// Whoever hears the page hears the new question.
	useEffect(() => {
		if (here !== null) question.current?.focus({ preventScroll: true })
	}, [here])

	if (!item)
		return (
			<Empty title={data.claims === 0 ? 'There is nothing in the ledger yet' : 'Nothing waits here'}>
				{data.claims === 0 ? (
					<Link href="/">Add a first report</Link>
				) : (
					<p>Everything that was asked for has been decided on.</p>
				)}
			</Empty>
		)
	return (
		<div className="review">
			<div className="review-main">
				<Progress data={data} by={by} done={done.current} />
				<section ref={question} tabIndex={-1} className="review-question" aria-live="polite" aria-label="The question">
					{item.kind === 'claim' ? (
						<ClaimQuestion item={item} act={act} />
					) : (
						<SameQuestion item={item} merge={merge} apart={apart} />
					)}
				</section>
				{marked.size > 0 ? (
					<div className="review-bulk">
						<p>{counted(marked.size, 'claim')} marked</p>
						<Button onClick={() => act('accept')}>Accept them</Button>
						<Button onClick={() => act('reject')}>Reject them</Button>
						<Button kind="quiet" onClick={() => setMarked(new Set())}>
							Unmark
						</Button>
					</div>
				) : null}
			</div>
			<QueueList
				items={items}
				here={item.id}
				marked={marked}
				go={setHere}
				mark={(ids) => setMarked(new Set(ids))}
				more={data.more}
			/>
		</div>
	)
}

function Progress({ data, by, done }: { data: ReviewQueue; by: string; done: number }) {
	const { claims, decided, proposals } = data
	const share = claims > 0 ? decided / claims : 0
	return (
		<div className="review-progress">
			<progress value={share} max={1} aria-label="Claims decided on" />
			<p className="minor">
				{decided.toLocaleString('en')} of {counted(claims, 'claim')} decided on
				{proposals > 0 ? ` · ${counted(proposals, 'question')} whether two are one` : ''}
				{done > 0 ? ` · ${done} in this sitting` : ''}
				{by ? ` · as ${by}` : ''}
			</p>
		</div>
	)
}
