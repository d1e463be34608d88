/** One question of an incident: every value that somebody gives, and under each who says it in which words. */
import type { ReactNode } from 'react'
import { grouped } from '../../report/grouped.ts'
import type { ClaimInContext, IncidentPage } from '../data/types.ts'
import { claimsAt } from '../deciding/claim-acts.tsx'
import { counted } from '../design/in-words.ts'
import { SaidList } from './said.tsx'

export interface FieldProps {
	name: string
	page: IncidentPage
	claims: readonly ClaimInContext[]
	/** What stands over the values: the one that counts. */
	children?: ReactNode
	/** What is to be said of a value beside its words. */
	aside?: (claims: readonly ClaimInContext[]) => ReactNode
}

export function Field({ name, page, claims, children, aside }: FieldProps) {
	if (claims.length === 0) return null
	const values = [...grouped(claims, ({ value }) => value.toLowerCase()).values()].sort((a, b) => b.length - a.length)
	const first = values.slice(0, MOST)
	const rest = values.slice(MOST)
	return (
		<section className="field">
			<h3>{name}</h3>
			{children}
			<Values values={first} page={page} aside={aside} />
			{rest.length > 0 ? (
				<details className="more">
					<summary>{counted(rest.length, 'more value')}</summary>
					<Values values={rest} page={page} aside={aside} />
				</details>
			) : null}
		</section>
	)
}

const MOST = 6

interface ValuesProps {
	values: readonly (readonly ClaimInContext[])[]
	page: IncidentPage
	aside: FieldProps['aside']
}

function Values({ values, page, aside }: ValuesProps) {
	return (
		<ul className="values">
			{values.map((same) => (
				<li key={same[0]!.claim.key}>
					<details>
						<summary {...claimsAt(same.map(({ claim }) => claim.key))}>
							<span className="value">{same[0]!.value}</span> {aside?.(same)}{' '}
							<span className="value-by">{byWhom(same)}</span>
						</summary>
						<SaidList claims={same} page={page} />
					</details>
				</li>
			))}
		</ul>
	)
}

/** "army and 2 others, in 3 reports". */
function byWhom(claims: readonly ClaimInContext[]): string {
	const speakers = [...new Set(claims.map(({ claim, speaker }) => (claim.speaker.kind === 'publisher' ? '' : speaker)))]
	const named = speakers.filter(Boolean)
	const reports = new Set(claims.map(({ report }) => report)).size
	const who =
		named.length === 0 ? '' : named.length === 1 ? named[0]! : `${named[0]} and ${counted(named.length - 1, 'other')}`
	return [who, counted(reports, 'report')].filter(Boolean).join(', ')
}
