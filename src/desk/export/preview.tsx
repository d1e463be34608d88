/** Before anything is written: who is named and why, which places are told how finely, and what the format does not carry. */
import { Link } from 'wouter'
import type { ExportPreview } from '../data/types.ts'
import { incidentHref } from '../design/address.ts'
import { counted } from '../design/in-words.ts'
import { type Column, Table } from '../design/table.tsx'
import { Tag } from '../design/tag.tsx'
import { aspectInWords, type Format, KIND, WHY } from './words.ts'

/** A table of more lines than this is cut off. */
const MOST = 200

type Person = ExportPreview['people'][number]

/** Whose names are told although they would be withheld: single ones, and all of a kind. */
export interface Revealed {
	readonly names: readonly string[]
	readonly kinds: readonly Person['as'][]
}
export const NOBODY: Revealed = { names: [], kinds: [] }

export interface ExposedProps {
	preview: ExportPreview
	format: Format
	revealed: Revealed
	reveal: (revealed: Revealed) => void
	/** The preview is of another choice, and this one's is on its way. */
	isLooking: boolean
}

export function Exposed({ preview, format, revealed, reveal, isLooking }: ExposedProps) {
	const { people, places, precision, profile } = preview
	const choosing = profile === 'public' ? { revealed, reveal } : null
	const named = people.filter(({ told }) => told).length
	return (
		<>
			<section aria-labelledby="export-people" className="part">
				<h2 id="export-people">Who would be exposed</h2>
				<p className="export-sum" role="status">
					{isLooking
						? 'Looking whom this would expose …'
						: people.length === 0
							? 'Nobody private is named.'
							: named === 0
								? `${counted(people.length, 'private person or account', 'private people and accounts')} named in the ledger; no name is told.`
								: `${counted(named, 'private person or account', 'private people and accounts')} would be named.`}
				</p>
				{choosing ? <Kinds people={people} {...choosing} /> : null}
				{people.length > 0 ? (
					<Table
						caption="People who are named"
						columns={peopleColumns(choosing)}
						rows={people.slice(0, MOST)}
						keyOf={personKey}
					/>
				) : null}
				<More of={people.length} />
				<p className="minor">
					Names are found by what was coded. A name that no claim and no speaker carries is not known to be one: read an
					export before you publish it.
				</p>
				{places.length > 0 ? (
					<details className="export-places">
						<summary>
							{counted(places.length, 'place')}{' '}
							{precision === 'exact' ? 'told more finely than a town' : `told to the ${precision}`}
						</summary>
						<Table
							caption="Places"
							columns={PLACES}
							rows={places.slice(0, MOST)}
							keyOf={({ incident, known }) => `${incident} ${known}`}
						/>
						<More of={places.length} />
					</details>
				) : null}
			</section>
			<section aria-labelledby="export-lost" className="part">
				<h2 id="export-lost">What it holds and what is lost</h2>
				<p>{format.holds.replaceAll('`', '')}</p>
				<dl className="export-lost">
					<div>
						<dt>Not carried by the format</dt>
						<dd>{format.lacks.length > 0 ? format.lacks.map(aspectInWords).join(', ') : 'nothing: it carries all'}</dd>
					</div>
					<Carried name="Whole texts" {...preview.texts} />
					<Carried name="Log of decisions" {...preview.notes} />
					<Carried name="Claims of imported rows" {...preview.rows} />
				</dl>
				<p className="minor">
					{counted(preview.claims, 'claim')} behind it, as far as they may be told, lie beside it; losses.csv names each
					loss, incident by incident.
				</p>
			</section>
		</>
	)
}

const personKey = ({ name, as }: ExportPreview['people'][number]): string => `${as} ${name}`

function More({ of }: { of: number }) {
	return of > MOST ? <p className="minor">and {(of - MOST).toLocaleString('en')} more</p> : null
}

function Carried({ name, count, told }: { name: string; count: number; told: boolean }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>
				{count === 0 ? (
					<span className="none">none</span>
				) : (
					<>
						{count.toLocaleString('en')} <Told told={told} />
					</>
				)}
			</dd>
		</div>
	)
}

const Told = ({ told }: { told: boolean }) => <Tag tone={told ? 'harm' : 'plain'}>{told ? 'told' : 'withheld'}</Tag>

function Incidents({ names }: { names: readonly string[] }) {
	return (
		<>
			{names.slice(0, 3).map((name, i) => (
				<span key={name}>
					{i > 0 ? ', ' : ''}
					<Link href={incidentHref(name)}>{short(name)}</Link>
				</span>
			))}
			{names.length > 3 ? ` and ${names.length - 3} more` : ''}
		</>
	)
}

/** A handle as it is, a key by its beginning. */
const short = (name: string): string => (name.startsWith('ATT-') ? name : name.slice(0, 10))

type Choosing = Pick<ExposedProps, 'revealed' | 'reveal'>

const without = <T,>(all: readonly T[], one: T, told: boolean): readonly T[] =>
	told ? [...all, one] : all.filter((other) => other !== one)

/** One box for each kind of people that there is. */
function Kinds({ people, revealed, reveal }: Choosing & { people: readonly Person[] }) {
	const counts = new Map<Person['as'], number>()
	for (const { as } of people) counts.set(as, (counts.get(as) ?? 0) + 1)
	if (counts.size === 0) return null
	return (
		<fieldset className="export-kinds">
			<legend className="label">Tell all the same</legend>
			{[...counts].map(([as, count]) => (
				<label key={as} className="check">
					<input
						type="checkbox"
						checked={revealed.kinds.includes(as)}
						onChange={({ target }) => reveal({ ...revealed, kinds: without(revealed.kinds, as, target.checked) })}
					/>{' '}
					{counted(count, ...KIND[as])}
				</label>
			))}
		</fieldset>
	)
}

const peopleColumns = (choosing: Choosing | null): readonly Column<Person>[] => [
	{
		name: 'Name',
		cell: ({ name, as, incidents }) => (
			<>
				<div className="table-title">
					<bdi>{name}</bdi>
				</div>
				<div className="minor">
					{WHY[as]}
					{incidents.length > 0 ? (
						<>
							{' · '}
							<Incidents names={incidents} />
						</>
					) : null}
				</div>
			</>
		),
	},
	{
		name: 'In the export',
		cell: ({ name, as, told }) => (
			<span className="nowrap">
				<Told told={told} />
				{choosing && !choosing.revealed.kinds.includes(as) ? (
					<label className="check export-tell">
						<input
							type="checkbox"
							aria-label={`Tell the name ${name}`}
							checked={choosing.revealed.names.includes(name)}
							onChange={({ target }) =>
								choosing.reveal({
									...choosing.revealed,
									names: without(choosing.revealed.names, name, target.checked),
								})
							}
						/>{' '}
						tell
					</label>
				) : null}
			</span>
		),
	},
]

const PLACES: readonly Column<ExportPreview['places'][number]>[] = [
	{ name: 'Incident', cell: ({ incident }) => <Incidents names={[incident]} /> },
	{
		name: 'Place',
		cell: ({ known, told }) => (
			<>
				<bdi>{known}</bdi>
				{known === told ? null : (
					<div className="minor">
						told as <bdi>{told}</bdi>
					</div>
				)}
			</>
		),
	},
]
