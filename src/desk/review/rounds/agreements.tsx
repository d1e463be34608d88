/** How far coders agree with each other, and the machine with people: by field. */
import { fieldInWords } from '../../../coding/in-words.ts'
import { useRounds } from '../../data/hooks.tsx'
import type { FieldAgreement, RoundList } from '../../data/types.ts'
import { useReviewer } from '../../deciding/reviewer.ts'
import { type Column, Table } from '../../design/table.tsx'
import './rounds.css'

const alpha = (n: number | null): string => (n === null ? '–' : n.toFixed(2))
const share = (n: number | null): string => (n === null ? '–' : `${Math.round(100 * n)} %`)

const FIELD: Column<FieldAgreement>[] = [
	{ name: 'Field', cell: ({ field }) => fieldInWords(field) },
	{ name: 'Claims', cell: ({ units }) => units, number: true },
	{ name: 'The same', cell: ({ same }) => share(same), number: true },
	{ name: 'Alpha', cell: ({ alpha: n }) => alpha(n), number: true },
	{ name: 'Alpha of numbers', cell: ({ alphaOfNumbers: n }) => alpha(n), number: true, wide: true },
]
type Machine = RoundList['machine'][number]
const MACHINE: Column<Machine>[] = [
	...(FIELD as Column<Machine>[]),
	{ name: 'Accepted', cell: ({ accepted }) => accepted, number: true, wide: true },
	{ name: 'Corrected', cell: ({ corrected }) => corrected, number: true, wide: true },
	{ name: 'Rejected', cell: ({ rejected }) => rejected, number: true, wide: true },
]

export function AgreementTable({ caption, rows }: { caption: string; rows: readonly FieldAgreement[] }) {
	return <Table caption={caption} columns={FIELD} rows={rows} keyOf={({ field }) => field} />
}

/** On the review page: the machine against people, and each round that is over. */
export function Agreements() {
	const { data } = useRounds(useReviewer())
	if (!data || (data.machine.length === 0 && data.rounds.length === 0)) return null
	return (
		<section className="agreements" aria-labelledby="agreements">
			<h2 id="agreements">Agreement</h2>
			{data.machine.length > 0 ? (
				<>
					<h3 className="label">The machine against people, over all claims that somebody decided on</h3>
					<Table
						caption="The machine against people"
						columns={MACHINE}
						rows={data.machine}
						keyOf={({ field }) => field}
					/>
				</>
			) : null}
			{data.rounds.flatMap(({ id, name, coders, agreement }) =>
				agreement && agreement.length > 0
					? [
							<div key={id}>
								<h3 className="label">
									{name}: {coders.map(({ coder }) => coder).join(' and ')}
								</h3>
								<AgreementTable caption={`Agreement of the coders of ${name}`} rows={agreement} />
							</div>,
						]
					: [],
			)}
			<p className="minor">
				Alpha is Krippendorff’s: 1 is full agreement, 0 what chance would give; “–” where all say the same thing, so
				that nothing can be told from it. Claims that people looked at are no random sample: the doubtful ones come
				first.
			</p>
		</section>
	)
}
