/** The text and its notes, and what pointer and keyboard do between them. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { grouped } from '../../report/grouped.ts'
import { useReportProblems } from '../data/hooks.tsx'
import type { Reading, ReportProblems } from '../data/types.ts'
import { claimInReading } from '../deciding/claim.ts'
import { useClaimKeys } from '../deciding/claim-acts.tsx'
import { useComing } from '../deciding/standings.ts'
import { Article } from './article.tsx'
import { Card } from './card.tsx'
import { CodingByHand } from './coding/coding.tsx'
import { ReportHead } from './head.tsx'
import { useKeys } from './keys.ts'
import { ALL_LAYERS, LAYERS, type LayerId } from './layers.ts'
import { LayersBar } from './layers-bar.tsx'
import { Margin, type MarginNote, rectAt } from './margin.tsx'
import type { ReaderMark } from './marks.ts'
import { useNarrow } from './narrow.ts'
import { hasAnything, NoteView } from './note.tsx'
import type { NoteItem } from './notes.ts'
import { Original } from './original.tsx'
import { laid } from './reading.ts'
import { Abstained, Flaw, Tells } from './remarks.tsx'
import { useStable } from './same.ts'

const NOTHING: ReadonlySet<string> = new Set()
const NONE: ReportProblems['problems'] = []

export function ReaderDesk({ reading }: { reading: Reading }) {
	const layout = useMemo(() => laid(reading), [reading])
	const problems = useReportProblems(reading.line.report).data?.problems ?? NONE
	const [shown, setShown] = useState<ReadonlySet<LayerId>>(ALL_LAYERS)
	const [alone, setAlone] = useState<string | null>(null)
	/** What the pointer or the focus is on; without it, what was opened or linked to stays lit. */
	const [hovered, setHovered] = useState<ReadonlySet<string> | null>(null)
	const [pinned, setPinned] = useState<ReadonlySet<string>>(NOTHING)
	const lit = hovered ?? pinned
	const [open, setOpen] = useState<string | null>(null)
	const [held, setHeld] = useState<string | null>(null)
	const [isBeside, setBeside] = useState(false)
	const text = useRef<HTMLDivElement>(null)
	const narrow = useNarrow()

	const marks = useMemo(() => {
		const isAbout = (key: string) => alone === null || layout.incidentOf.get(key) === alone
		return layout.marks.filter(({ layer, of }) => shown.has(layer) && of.some(isAbout))
	}, [layout, shown, alone])

	const flaws = useMemo(() => problems.flatMap(({ problem }) => problem.span ?? []), [problems])
	const whole = problems.filter(({ problem }, i) => problem.span === null && isFirst(problems, i))

	const light = useStable((keys: readonly string[] | null) => setHovered(keys && new Set(keys)))
	const toggleLayer = (layer: LayerId) => setShown((before) => toggled(before, layer))
	const toggleItem = useStable((item: NoteItem, note: string) => {
		setHeld(note)
		setOpen(open === item.key ? null : item.key)
		setPinned(open === item.key ? NOTHING : new Set(item.claims.map(({ key }) => key)))
	})
	const point = useStable((under: readonly ReaderMark[] | null) => light(under?.flatMap(({ of }) => of) ?? null))
	const choose = useStable((under: readonly ReaderMark[]) => {
		const item = under.flatMap(({ of }) => of).flatMap((key) => layout.itemOf.get(key) ?? [])[0]
		if (item) openItem(item.key)
	})
	const shut = useStable(() => {
		setOpen(null)
		setPinned(NOTHING)
	})
	const openItem = (key: string) => {
		setHeld(layout.noteOf.get(key)?.key ?? null)
		setOpen(key)
		setPinned(new Set(layout.itemOf.get(key)?.claims.map((claim) => claim.key)))
	}
	/** Where the words of these claims stand comes into view. */
	const showWords = (keys: ReadonlySet<string>) => {
		const first = layout.marks.find(({ of }) => of.some((key) => keys.has(key)))
		const rect = first && text.current ? rectAt(text.current, first.start) : null
		if (rect && (rect.top < 120 || rect.bottom > innerHeight - 160)) scrollBy({ top: rect.top - innerHeight * 0.4 })
	}

	const coming = useComing()
	const [, go] = useLocation()
	const claimOf = useMemo(() => new Map(reading.claims.map((claim) => [claim.key as string, claim])), [reading])
	useClaimKeys((key) => {
		const claim = claimOf.get(key)
		return claim ? claimInReading(claim, reading) : null
	})
	useKeys({
		step: (by) => {
			const steps = [...document.querySelectorAll<HTMLElement>('[data-item]')]
			const at = steps.indexOf(document.activeElement as HTMLElement)
			const button = steps[at < 0 ? (by > 0 ? 0 : steps.length - 1) : Math.min(Math.max(at + by, 0), steps.length - 1)]
			const next = button?.dataset['item']
			if (next === undefined) return
			setHeld(layout.noteOf.get(next)?.key ?? null)
			if (open !== null) openItem(next)
			button?.focus({ preventScroll: !narrow })
			if (!narrow) showWords(new Set(layout.itemOf.get(next)?.claims.map(({ key }) => key)))
		},
		unreviewed: () => {
			const steps = [...document.querySelectorAll<HTMLElement>('[data-item]')]
			const at = steps.indexOf(document.activeElement as HTMLElement)
			const next = steps.find((button, i) => {
				const item = layout.itemOf.get(button.dataset['item'] ?? '')
				return i > at && item?.claims.some(({ key }) => !reading.standings[key] && !coming.has(key))
			})
			if (!next) return go('/review')
			const key = next.dataset['item'] ?? ''
			openItem(key)
			next.focus({ preventScroll: !narrow })
			if (!narrow) showWords(new Set(layout.itemOf.get(key)?.claims.map((claim) => claim.key)))
		},
		close: () => {
			const own = open
			shut()
			if (own) buttonOf(own)?.focus({ preventScroll: true })
		},
		beside: () => setBeside(!isBeside),
		layer: (n) => {
			const layer = LAYERS[n]
			if (layer) toggleLayer(layer.id)
		},
	})

	// A link into the report names a claim, a statement or characters: "#c-…", "#s-…", "#at-120-134".
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each report and each address.
	useEffect(() => {
		const go = () => {
			const name = location.hash.slice(1)
			const at = /^at-(\d+)-(\d+)$/.exec(name)
			const item = layout.itemOf.get(name)
			const meant = layout.marks.filter(({ of, start, end }) =>
				at ? Number(at[1]) <= start && end <= Number(at[2]) : of.includes(name),
			)
			if (!at && meant.length === 0) return
			if (item) openItem(item.key)
			setPinned(new Set(at ? meant.flatMap(({ of }) => of) : [name]))
			const rect = text.current ? rectAt(text.current, at ? Number(at[1]) : meant[0]!.start) : null
			if (rect) scrollTo({ top: scrollY + rect.top - innerHeight * 0.35 })
		}
		go()
		addEventListener('hashchange', go)
		return () => removeEventListener('hashchange', go)
	}, [layout])

	const card = useCallback((item: NoteItem) => <Card item={item} reading={reading} close={shut} />, [reading, shut])
	const inNote = useMemo(
		() => new Map(layout.notes.map((note, i) => [note.key, { note, before: layout.notes[i - 1] }])),
		[layout],
	)
	/** What is lit, by the note it stands in. */
	const litIn = grouped([...lit], (key) => layout.noteOf.get(key)?.key)
	const openIn = open === null ? undefined : layout.noteOf.get(open)?.key
	const places = useMemo(() => {
		const notes = layout.notes.filter((note) => hasAnything(note, shown, alone))
		const placed: MarginNote[] = notes.map(({ key, start }) => ({ key, at: start }))
		for (const { at, key } of flawsIn(problems)) placed.push({ key, at })
		return placed.sort((a, b) => a.at - b.at)
	}, [layout, shown, alone, problems])
	const draw = (key: string) => {
		const held = inNote.get(key)
		const flaw = held ? null : flawsIn(problems).find((one) => one.key === key)
		if (!held) return flaw ? <Flaw problem={flaw.problem} /> : null
		const { note, before } = held
		return (
			<NoteView
				note={note}
				reading={reading}
				laid={layout}
				shown={shown}
				before={before?.blocks.at(-1)?.incident ?? null}
				alone={alone}
				lit={(litIn.get(key) ?? []).join(' ')}
				open={openIn === key ? open : null}
				light={light}
				toggle={toggleItem}
				card={narrow ? noCard : card}
			/>
		)
	}
	const opened = open === null ? undefined : layout.itemOf.get(open)
	const bare = layout.notes.length === 0 && !isBeside
	const litWords = layout.marks.find(({ of }) => of.some((key) => lit.has(key))) ?? null

	return (
		<div className={isBeside ? 'reader reader-beside' : bare ? 'reader bare' : 'reader'}>
			<div className="reader-text" ref={text}>
				<Article reading={reading} marks={marks} lit={lit} problems={flaws} point={point} choose={choose}>
					<ReportHead reading={reading} isBeside={isBeside} setBeside={setBeside} />
					{reading.read ? null : <Abstained language={reading.line.language} />}
					{whole
						.filter(({ problem }) => reading.read || problem.code !== 'intake/language')
						.map(({ problem }) => (
							<Flaw key={problem.code} problem={problem} />
						))}
					{reading.read && layout.numberOf.size === 0 ? (
						<p className="remark">The machine read this report and found no incident to record in it.</p>
					) : null}
					{layout.numberOf.size > 0 ? (
						<Tells reading={reading} layout={layout} alone={alone} choose={setAlone} />
					) : null}
					{layout.notes.length === 0 ? null : <LayersBar marks={layout.marks} shown={shown} toggle={toggleLayer} />}
				</Article>
			</div>
			{isBeside ? (
				<Original reading={reading} lit={litWords} close={() => setBeside(false)} />
			) : bare ? null : (
				<aside className="reader-side" aria-label="What was read from it">
					<Margin notes={places} draw={draw} held={held} text={text} changed={open} />
				</aside>
			)}
			<CodingByHand reading={reading} text={text} />
			{narrow && opened ? <div className="sheet">{card(opened)}</div> : null}
		</div>
	)
}

/** Problems that stand at a place in the text. */
const flawsIn = (problems: ReportProblems['problems']) =>
	problems.flatMap(({ problem }, i) => (problem.span ? [{ key: `problem ${i}`, at: problem.span.start, problem }] : []))

/** With little room the card stands at the foot of the window. */
const noCard = () => null

const buttonOf = (item: string): HTMLElement | null => document.querySelector(`[data-item="${CSS.escape(item)}"]`)

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
	const next = new Set(set)
	if (!next.delete(one)) next.add(one)
	return next
}

/** Intake and coding may both say the same of a whole report. */
const isFirst = (problems: readonly { problem: { code: string; span: unknown } }[], at: number): boolean =>
	problems.findIndex(({ problem }) => problem.span === null && problem.code === problems[at]!.problem.code) === at
