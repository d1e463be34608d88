/** One speaker: every statement with its sentence, what it is about, and what others made of it later. */
import { Link } from 'wouter'
import { actInWords } from '../../coding/in-words.ts'
import { citationOf } from '../cite/citation.ts'
import { CopyCitation } from '../cite/copy.tsx'
import { useSpeaker } from '../data/hooks.tsx'
import type { ClaimInContext, SaidInContext, SpeakerPage } from '../data/types.ts'
import { incidentHref } from '../design/address.ts'
import { Choice } from '../design/choice.tsx'
import { useFilters } from '../design/filters.ts'
import { counted, dayInWords, titleWithoutDay } from '../design/in-words.ts'
import { Listed, useStretch } from '../design/listed.tsx'
import { Page, PageHead } from '../design/page.tsx'
import { Empty } from '../design/states.tsx'
import { usePageKeys } from '../design/use-keys.ts'
import { citedOf, Said, Source, Words } from '../incident/said.tsx'
import { useActions } from '../palette/actions.ts'
import './speakers.css'

const SIZE = 30

const SHOW = {
	all: 'Everything',
	blame: 'Blames',
	denial: 'Denials',
	'claim-of-responsibility': 'Claims',
	later: 'Said again by others',
	corrected: 'Changed later',
} as const
type Show = keyof typeof SHOW

export default function Speaker({ who }: { who: string }) {
	const [chosen, choose] = useFilters()
	const { offset } = useStretch()
	const show = (chosen['show'] ?? 'all') as Show
	const told = show === 'later' || show === 'corrected' ? show : undefined
	const act = show === 'all' || told ? undefined : show
	const answer = useSpeaker(who, { act, told, limit: `${SIZE}`, offset: `${offset}` })
	const { data } = answer
	const name = data?.names[0]?.name ?? data?.speaker.name ?? ''
	const only = (value: Show) => () => choose({ show: value === 'all' ? null : value, offset: null })
	usePageKeys({ a: only('all'), b: only('blame'), d: only('denial') })
	useActions([
		{ name: 'Every denial', key: 'd', run: only('denial') },
		{ name: 'Every blame', key: 'b', run: only('blame') },
	])
	return (
		<Page title={name || 'Speaker'}>
			{data ? (
				<>
					<PageHead title={<bdi>{name}</bdi>} under={underOf(data)} />
					<Counts page={data} />
					<Names page={data} />
					<Choice
						name="What is shown"
						values={shownOf(data)}
						chosen={show}
						choose={(value) => choose({ show: value === 'all' ? null : value, offset: null })}
					/>
				</>
			) : null}
			<Listed answer={answer} size={SIZE} one="statement">
				{(page) =>
					page.said.length > 0 ? (
						<ol className="history speaker-said">
							{page.said.map((one) => (
								<Statement key={one.statement.statement.key} one={one} page={page} />
							))}
						</ol>
					) : (
						<Empty title="No statement of this kind">Choose another kind above.</Empty>
					)
				}
			</Listed>
		</Page>
	)
}

function underOf({ speaker }: SpeakerPage): string {
	if (speaker.kind === 'unnamed')
		return 'Not named. All who are described like this stand here together: they may be several people, and nobody is identified.'
	return speaker.kind === 'person' ? 'A person who is quoted by name.' : 'Quoted by name.'
}

function shownOf({ speaker }: SpeakerPage) {
	const counts: Readonly<Record<Show, number>> = {
		all: speaker.statements,
		blame: speaker.blames,
		denial: speaker.denials,
		'claim-of-responsibility': speaker.claims,
		later: speaker.later,
		corrected: speaker.corrected,
	}
	return (Object.keys(SHOW) as Show[])
		.filter((value) => value === 'all' || counts[value] > 0)
		.map((value) => ({ value, label: `${SHOW[value]} ${counts[value].toLocaleString('en')}` }))
}

function Counts({ page: { speaker } }: { page: SpeakerPage }) {
	const rows = [
		['Statements', speaker.statements],
		['About incidents', speaker.incidents],
		['In reports', speaker.reports],
		['Said again by others', speaker.later],
		['Changed later', speaker.corrected],
	] as const
	return (
		<dl className="speaker-counts">
			{rows.map(([name, n]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>{n.toLocaleString('en')}</dd>
				</div>
			))}
		</dl>
	)
}

function Names({ page: { names, speaker } }: { page: SpeakerPage }) {
	if (names.length < 2 && speaker.kind !== 'unnamed') return null
	return (
		<p className="speaker-names">
			{speaker.kind === 'unnamed' ? 'Described as ' : 'Also written '}
			{names.map(({ name, count }, i) => (
				<span key={name}>
					{i > 0 ? ', ' : ''}“<bdi>{name}</bdi>” ({count})
				</span>
			))}
			.
		</p>
	)
}

function Statement({ one, page }: { one: SaidInContext; page: SpeakerPage }) {
	const { statement, saying, content, day, report, speaker, incidents } = one.statement
	const passages = statement.quotes.length > 0 && content.length > 0 ? content : [saying]
	const whom = statement.alleged && statement.act !== 'claim-of-responsibility' ? ` ${statement.alleged.name}` : ''
	const about = page.incidents.filter(({ key }) => incidents.includes(key))
	return (
		<li className={`step step-${statement.act}`}>
			<p className="step-day">{day ? dayInWords(day) : 'day not known'}</p>
			<div>
				<p className="step-said">
					<strong>{actInWords(statement.act)}</strong>
					{whom}
					{statement.addressee ? ` to ${statement.addressee}` : ''}
					{statement.certainty ? <span className="minor">, “{statement.certainty.words}”</span> : null}
				</p>
				<figure className="said-claim">
					<Words passages={passages} />
					<figcaption>
						<Source page={page} report={report} name={statement.key} />
						{' · '}
						<CopyCitation
							citation={() =>
								citationOf({
									...citedOf(passages, page, report),
									value: `${actInWords(statement.act)}${whom}`,
									speaker,
									name: `statement ${statement.key}`,
								})
							}
							small
						/>
					</figcaption>
				</figure>
				{about.map(({ key, handle, title }) => (
					<p key={key} className="speaker-about">
						about <Link href={incidentHref(handle ?? key)}>{titleWithoutDay(title)}</Link>
					</p>
				))}
				<Afterwards name={`Later said too by ${counted(one.later.length, 'other')}`} claims={one.later} page={page} />
				<Afterwards name="Later gave another figure" claims={one.corrected} page={page} changed />
			</div>
		</li>
	)
}

interface AfterwardsProps {
	name: string
	claims: readonly ClaimInContext[]
	page: SpeakerPage
	changed?: boolean
}

function Afterwards({ name, claims, page, changed = false }: AfterwardsProps) {
	if (claims.length === 0) return null
	return (
		<details className={changed ? 'speaker-later speaker-changed' : 'speaker-later'}>
			<summary>{name}</summary>
			{claims.map((claim) => (
				<Said key={claim.claim.key} one={claim} page={page} withValue />
			))}
		</details>
	)
}
