/** How many, as a range with everyone who says so; which rule chose the number, and why the others were set aside. */
import { useState } from 'react'
import type { Figure, IncidentPage } from '../data/types.ts'
import { ClaimPlot } from '../design/claim-plot.tsx'
import { rangeInWords } from '../design/figure-range.tsx'
import { Tag } from '../design/tag.tsx'
import { figureTold } from './figure-lines.ts'
import { Moves } from './moves.tsx'
import { Said, SaidList } from './said.tsx'

type Rule = Figure['rule']

const RULES: readonly { rule: Rule; name: string; does: string }[] = [
	{
		rule: 'latest-authority',
		name: 'Latest authority',
		does: 'The latest figure of those nearest to the count: hospitals and coroners before officials, officials before papers.',
	},
	{
		rule: 'ucdp',
		name: 'UCDP',
		does: 'The most reliable report; where none is better, the lower figure.',
	},
	{ rule: 'acled', name: 'ACLED', does: 'The lowest figure that is credible and not replaced by its own source.' },
	{
		rule: 'majority-of-origins',
		name: 'Majority of origins',
		does: 'What most independent origins say, however many papers reprint them.',
	},
]

const GRAVE = ['killed', 'wounded', 'missing', 'abducted', 'detained', 'displaced', 'damaged']

export function Figures({ page }: { page: IncidentPage }) {
	const { figures, contestedHarm } = page.incident
	const rules = RULES.filter(({ rule }) =>
		figures.some((figure) => figure.rule === rule && figure.flag !== 'not-reported'),
	)
	const [chosen, setChosen] = useState<Rule | null>(null)
	const rule = chosen ?? rules[0]?.rule
	const totals = figures
		.filter((figure) => figure.rule === rule && figure.who === null && figure.flag !== 'not-reported')
		.sort((a, b) => GRAVE.indexOf(a.kind) - GRAVE.indexOf(b.kind))
	if (totals.length === 0) return null
	const differs = (kind: Figure['kind']) =>
		new Set(figures.filter((one) => one.kind === kind && one.who === null).map(({ best }) => best)).size > 1
	return (
		<section className="part" aria-labelledby="harm">
			<div className="part-head">
				<h2 id="harm">Harm</h2>
				{contestedHarm ? <Tag tone="contested">contested</Tag> : null}
			</div>
			<fieldset className="rules">
				<legend>
					<span className="label">Which figure to stand behind</span>
				</legend>
				{rules.map(({ rule: one, name }) => (
					<label key={one} className="rule">
						<input type="radio" name="rule" value={one} checked={one === rule} onChange={() => setChosen(one)} />
						<span>{name}</span>
					</label>
				))}
			</fieldset>
			<p className="rule-does" aria-live="polite">
				{rules.find((one) => one.rule === rule)?.does}
				{totals.some(({ kind }) => differs(kind)) ? '' : ' All rules come to the same number here.'}
			</p>
			{totals.map((figure) => (
				<FigurePart key={figure.kind} figure={figure} page={page} />
			))}
		</section>
	)
}

function FigurePart({ figure, page }: { figure: Figure; page: IncidentPage }) {
	const { kind, low, best, high, openAbove } = figure
	const told = figureTold(page, figure)
	const [key, setKey] = useState<string | null>(null)
	const line = told.lines.find((one) => one.key === key) ?? told.lines.find(({ aside }) => !aside) ?? told.lines[0]
	const groups = page.incident.figures.filter((one) => one.kind === kind && one.who !== null)
	const span = rangeInWords(low, high, openAbove)
	return (
		<div className="figure-part">
			<p className="figure-line">
				<span className="figure-best-number">{best ?? span}</span> <span className="figure-kind">{kind}</span>
				{span === String(best) ? null : (
					<span className={low === high ? 'figure-reach-words' : 'figure-reach-words is-range'}>
						{low === high ? span : `${span} in all that is said`}
					</span>
				)}
			</p>
			{told.lines.length > 0 ? (
				<ClaimPlot
					what={kind}
					{...{ low, best, high, openAbove }}
					lines={told.lines}
					chosen={line?.key ?? null}
					choose={setKey}
				/>
			) : null}
			<div className="figure-said" aria-live="polite">
				{line ? (
					<p className="trace">
						{line.aside ? (
							<>
								<strong>Set aside:</strong> {line.aside}
							</>
						) : (
							<strong>Used by this rule</strong>
						)}
					</p>
				) : null}
				{line ? <SaidList claims={line.claims} page={page} withValue={line.claims.length > 1} /> : null}
			</div>
			<Moves page={page} figure={figure} />
			{groups.length > 0 || told.beside.length > 0 ? (
				<details className="more">
					<summary>{partsInWords(groups, told.beside.length)}</summary>
					<div className="parts">
						{groups.map((group) => (
							<Group key={group.who} group={group} page={page} />
						))}
						{told.beside
							.filter(({ claim }) => !groups.some(({ used }) => used.includes(claim.claim.key)))
							.map(({ claim, reason }) => (
								<Said key={claim.claim.key} one={claim} page={page} trace={reason} withValue />
							))}
					</div>
				</details>
			) : null}
		</div>
	)
}

/** "Among them: 2 Orvanian soldiers, 1 Kestrian medic". */
function partsInWords(groups: readonly Figure[], beside: number): string {
	const named = groups
		.slice(0, 4)
		.map(({ who, low, high, openAbove }) => `${rangeInWords(low, high, openAbove)} ${who}`)
	const more = groups.length > 4 ? `, and ${groups.length - 4} more groups` : ''
	return named.length > 0 ? `Among them: ${named.join(', ')}${more}` : `${beside} more, counted as parts of these`
}

function Group({ group, page }: { group: Figure; page: IncidentPage }) {
	const { lines, beside } = figureTold(page, group)
	const trace = new Map(beside.map(({ claim, reason }) => [claim.claim.key, reason]))
	return [...lines.flatMap(({ claims }) => claims), ...beside.map(({ claim }) => claim)].map((one) => (
		<Said key={one.claim.key} one={one} page={page} trace={trace.get(one.claim.key)} withValue />
	))
}
