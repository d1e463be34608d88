/** Export: what counts, or the selection that the list of incidents led here with, in a format of others; and whom that exposes. */
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useAbout, useExportPreview, useFormats, useSource } from '../data/hooks.tsx'
import { type ManyFilters, queryOf } from '../data/source.ts'
import type { About } from '../data/types.ts'
import { Button } from '../design/button.tsx'
import { Choice } from '../design/choice.tsx'
import { ChosenBar } from '../design/chosen-bar.tsx'
import { useFilters } from '../design/filters.ts'
import { Labelled, Choice as Select } from '../design/form.tsx'
import { counted, ruleInWords } from '../design/in-words.ts'
import { Page, PageHead } from '../design/page.tsx'
import { Empty, ErrorNote, Skeleton } from '../design/states.tsx'
import { usePageKeys } from '../design/use-keys.ts'
import { inWords, NARROW } from '../incidents/narrowing.ts'
import { useActions } from '../palette/actions.ts'
import { save } from '../save/drawing.ts'
import { Formats } from './formats.tsx'
import { Exposed, NOBODY, type Revealed } from './preview.tsx'
import { type Format, PRECISIONS, RULES, ruleOfFormat, sizeInWords } from './words.ts'
import { useLasting, Working } from './working.tsx'
import './export.css'

export default function Export() {
	const about = useAbout()
	const formats = useFormats()
	const { exporting } = useSource()
	const error = about.error ?? formats.error
	return (
		<Page title="Export" className="export-page">
			<PageHead
				title="Export"
				under="What counts, in a format that others read, with every claim, a report of what was lost and a manifest beside it."
			/>
			{error ? <ErrorNote error={error} again={() => void formats.refetch()} /> : null}
			{!exporting ? (
				<Empty title="Nothing can be exported from here" />
			) : about.data && formats.data ? (
				about.data.counts.incidents === 0 ? (
					<Empty title="Nothing to export yet">
						<p>
							<Link href="/">Add a report on the start page</Link>; the incidents it tells of can be exported then.
						</p>
					</Empty>
				) : (
					<Making about={about.data} formats={formats.data.formats} />
				)
			) : error ? null : (
				<Skeleton lines={9} />
			)}
		</Page>
	)
}

function Making({ about, formats }: { about: About; formats: readonly Format[] }) {
	const [chosen, choose] = useFilters()
	const set = (name: string, otherwise: string) => (value: string) =>
		choose({ [name]: value === otherwise ? null : value }, { replace: true })
	const format = formats.find(({ id }) => id === chosen['format']) ?? formats[0]
	const narrowing = Object.fromEntries(NARROW.map((name) => [name, chosen[name]]))
	const profile = chosen['profile'] === 'private' ? 'private' : 'public'
	const places = PRECISIONS.find(([value]) => value === chosen['places'])?.[0] ?? 'exact'
	const rule = RULES.find((one) => one === chosen['rule'])
	// Never in the address: whoever opens it later reveals nobody unawares.
	const [revealed, reveal] = useState<Revealed>(NOBODY)
	const revealing = profile === 'public' ? { reveal: revealed.names, revealAs: revealed.kinds } : {}
	const preview = useExportPreview({ ...narrowing, profile, places, ...revealing })
	const isSlow = useLasting(preview.isFetching)
	if (!format) return null
	const items = NARROW.filter((name) => chosen[name]).map((name) => ({
		name,
		label: inWords(name, chosen[name] ?? '', about.countries),
	}))
	// Of the choice before: whom this one would expose is not known yet.
	const isLooking = preview.isPlaceholderData && preview.isFetching
	const isStopped = preview.fetchStatus === 'idle' && !preview.error && preview.isStale
	const incidents = isStopped || preview.isPlaceholderData ? undefined : preview.data?.incidents
	const working = isSlow ? <Working work="preview" name="Looking whom this would expose" stop={preview.stop} /> : null
	return (
		<div className="export-parts">
			<Formats formats={formats} chosen={format.id} choose={set('format', formats[0]?.id ?? '')} />
			<div className="export-main">
				<section aria-labelledby="export-what" className="part">
					<h2 id="export-what">{format.title}</h2>
					<p className="minor">
						{items.length > 0 ? 'Of the incidents that fit: ' : 'Everything that counts. '}
						<Link href={`/incidents${queryOf(narrowing)}`}>
							{items.length > 0 ? 'choose others' : 'Narrow it in the list of incidents'}
						</Link>
					</p>
					<ChosenBar
						items={items}
						drop={(name) => choose({ [name]: null })}
						dropAll={() => choose(Object.fromEntries(NARROW.map((name) => [name, null])))}
					/>
					<div className="form-grid export-settings">
						<Labelled name="Whose figures">
							<Select
								value={rule ?? ''}
								onChange={(event) => set('rule', '')(event.target.value)}
								options={[['', ruleOfFormat(format)], ...RULES.map((one) => [one, ruleInWords(one)] as const)]}
							/>
						</Labelled>
						<Labelled name="Places are told">
							<Select
								value={places}
								onChange={(event) => set('places', 'exact')(event.target.value)}
								options={PRECISIONS}
							/>
						</Labelled>
						<div className="labelled">
							<span className="label" aria-hidden="true">
								For whom
							</span>
							<Choice
								name="For whom"
								values={[
									{ value: 'public', label: 'Public' },
									{ value: 'private', label: 'Private' },
								]}
								chosen={profile}
								choose={set('profile', 'public')}
							/>
						</div>
					</div>
					{profile === 'private' ? (
						<p className="export-private" role="note">
							<strong>Private withholds nothing.</strong> Names of victims and witnesses, whole texts, notes and the
							names of those who decide are told. Give it only to people who may see all of this ledger.
						</p>
					) : (
						<p className="minor">
							Public withholds names of private people, texts beyond the words that are evidence, notes and imported
							rows.
						</p>
					)}
					<Download
						wanted={{ ...narrowing, profile, places, ...revealing, rule, format: format.id }}
						why={about.readOnly ? READ_ONLY : incidents === 0 ? 'Nothing that counts fits.' : ''}
						name={`Download ${incidents === undefined ? 'ZIP' : counted(incidents, 'incident')}${profile === 'private' ? ', private' : ''}`}
					/>
				</section>
				{preview.error ? <ErrorNote error={preview.error} again={() => void preview.refetch()} /> : null}
				{isStopped ? (
					<Unknown again={() => void preview.refetch()} />
				) : preview.data ? (
					<>
						{working}
						<div className="settling" aria-busy={isLooking}>
							<Exposed preview={preview.data} {...{ format, revealed, reveal, isLooking }} />
						</div>
					</>
				) : preview.error ? null : (
					<section aria-labelledby="export-people" className="part">
						<h2 id="export-people">Who would be exposed</h2>
						<p className="export-sum">Looking whom this would expose … On a large ledger it takes a while.</p>
						{working}
						<Skeleton lines={5} label="Looking whom this would expose" />
					</section>
				)}
			</div>
		</div>
	)
}

/** In place of a preview that was stopped; whoever stopped it can begin again with Enter. */
function Unknown({ again }: { again: () => void }) {
	const section = useRef<HTMLElement>(null)
	useEffect(() => section.current?.querySelector('button')?.focus(), [])
	return (
		<section aria-labelledby="export-people" className="part" ref={section}>
			<h2 id="export-people">Who would be exposed</h2>
			<p className="export-sum" role="status">
				Stopped: whom this would expose is not known.
			</p>
			<Button onClick={again}>Look again</Button>
		</section>
	)
}

const READ_ONLY = 'This ledger is for reading alone, so what is exported can get no handles to be cited by.'

type State = { kind: 'none' | 'busy' | 'stopped' } | { kind: 'done'; said: string } | { kind: 'failed'; error: unknown }

interface DownloadProps {
	wanted: ManyFilters
	/** Why it cannot be had; empty when it can. */
	why: string
	name: string
}

function Download({ wanted, why, name }: DownloadProps) {
	const { exporting } = useSource()
	const [state, setState] = useState<State>({ kind: 'none' })
	const going = useRef<AbortController | null>(null)
	const button = useRef<HTMLDivElement>(null)
	// Nobody waits for it on another page.
	useEffect(() => () => going.current?.abort(), [])
	const make = async () => {
		if (!exporting || why !== '' || state.kind === 'busy') return
		setState({ kind: 'busy' })
		const control = new AbortController()
		going.current = control
		try {
			const file = await exporting.make(wanted, control.signal)
			const called = `attestary-${String(wanted['format'])}${wanted['profile'] === 'private' ? '-private' : ''}.zip`
			save(file, called)
			setState({ kind: 'done', said: `${called}, ${sizeInWords(file.size)}: see losses.csv in it for what was lost.` })
		} catch (error) {
			setState(control.signal.aborted ? { kind: 'stopped' } : { kind: 'failed', error })
		}
	}
	const stop = () => {
		going.current?.abort()
		button.current?.querySelector('button')?.focus()
	}
	useActions(why === '' ? [{ name: 'Download this export', key: 'd', run: () => void make() }] : [])
	usePageKeys({ d: () => void make() })
	return (
		<div className="export-download" ref={button}>
			<Button kind="first" disabled={why !== ''} aria-disabled={state.kind === 'busy'} onClick={() => void make()}>
				{name}
			</Button>
			<p role="status">{why || saidOf(state)}</p>
			{state.kind === 'busy' ? <Working work="export" name="Making the files" stop={stop} /> : null}
			{state.kind === 'failed' ? <ErrorNote error={state.error} again={() => void make()} /> : null}
		</div>
	)
}

function saidOf(state: State): string {
	if (state.kind === 'busy') return 'Making the files …'
	if (state.kind === 'stopped') return 'Stopped: no file was made.'
	return state.kind === 'done' ? state.said : ''
}
