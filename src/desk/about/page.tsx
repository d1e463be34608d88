/** About this ledger: versions and counts, the method as a text, what counts, the codebook, and whose work it stands on. */
import { Link } from 'wouter'
import { CopyText } from '../cite/copy.tsx'
import { useAbout, useMethod } from '../data/hooks.tsx'
import type { Method } from '../data/types.ts'
import { counted, ruleInWords } from '../design/in-words.ts'
import { Page, PageHead } from '../design/page.tsx'
import { ErrorNote, Skeleton } from '../design/states.tsx'
import { usePlacesOf } from '../places.ts'
import { CREDITS } from './credits.ts'
import './about.css'

export default function About() {
	const about = useAbout()
	const method = useMethod()
	const guides = usePlacesOf().find(({ href }) => href === '/docs')
	const error = about.error ?? method.error
	return (
		<Page title="About" className="about-page">
			<PageHead title="About this ledger" under="How it was made, what its words mean, and whose work it stands on.">
				{guides ? <Link href={guides.href}>Guides and codebook</Link> : null}
			</PageHead>
			{error ? <ErrorNote error={error} again={() => void method.refetch()} /> : null}
			{about.data && method.data ? (
				<div className="about-parts">
					<nav aria-label="On this page" className="about-nav">
						<ul>
							{PARTS.map(([id, name]) => (
								<li key={id}>
									<button type="button" onClick={() => goTo(id)}>
										{name}
									</button>
								</li>
							))}
						</ul>
					</nav>
					<div className="about-main">
						<section aria-labelledby="about-settings" className="part">
							<h2 id="about-settings" tabIndex={-1}>
								Settings and versions
							</h2>
							<dl className="about-facts">
								<Fact name="Program">Attestary {about.data.version}</Fact>
								<Fact name="Coder">{about.data.coder ?? 'nothing was coded yet'}</Fact>
								<Fact name="Ledger">
									{about.data.ledger}
									{about.data.readOnly ? ', for reading alone' : ''}
								</Fact>
								<Fact name="Figures in lists">{ruleInWords(about.data.rule)}</Fact>
								<Fact name="What counts">{method.data.inclusion.name}</Fact>
								<Fact name="Holds">
									{counted(about.data.counts.reports, 'report')}, {counted(about.data.counts.incidents, 'incident')},{' '}
									{counted(about.data.counts.claims, 'claim')}, {counted(about.data.counts.decisions, 'decision')}
								</Fact>
							</dl>
						</section>
						<MethodText method={method.data} />
						<Codebook method={method.data} />
						<section aria-labelledby="about-credits" className="part">
							<h2 id="about-credits" tabIndex={-1}>
								Credits
							</h2>
							<ul className="about-credits">
								{CREDITS.map(({ what, whose, licence }) => (
									<li key={what}>
										<strong>{what}</strong> {whose} <span className="minor">{licence}</span>
									</li>
								))}
							</ul>
						</section>
					</div>
				</div>
			) : error ? null : (
				<Skeleton lines={9} />
			)}
		</Page>
	)
}

const PARTS = [
	['about-settings', 'Settings and versions'],
	['about-method', 'Method'],
	['about-codebook', 'Codebook'],
	['about-credits', 'Credits'],
] as const

function goTo(id: string): void {
	const heading = document.getElementById(id)
	heading?.scrollIntoView()
	heading?.focus({ preventScroll: true })
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	)
}

function MethodText({ method: { sections } }: { method: Method }) {
	const text = () => sections.map(({ title, paragraphs }) => [title, ...paragraphs].join('\n\n')).join('\n\n\n')
	return (
		<section aria-labelledby="about-method" className="part">
			<h2 id="about-method" tabIndex={-1}>
				Method
			</h2>
			<p className="minor">
				A draft to publish with the data, made from the settings and from what is in the ledger. Add what only you know:
				why these sources, who reviewed, what was left out on purpose.
			</p>
			<CopyText text={text}>Copy the text</CopyText>
			<div className="about-method">
				{sections.map(({ title, paragraphs }) => (
					<section key={title}>
						<h3>{title}</h3>
						{paragraphs.map((paragraph) => (
							<p key={paragraph}>{paragraph}</p>
						))}
					</section>
				))}
			</div>
		</section>
	)
}

function Codebook({ method: { codebook } }: { method: Method }) {
	return (
		<section aria-labelledby="about-codebook" className="part">
			<h2 id="about-codebook" tabIndex={-1}>
				Codebook
			</h2>
			<p className="minor">What each value means. The examples are invented, as is the country they are about.</p>
			{codebook.map(({ id, title, about, entries }) => (
				<details key={id} className="about-list">
					<summary>
						{title} <span className="minor">{counted(entries.length, 'value')}</span>
					</summary>
					{about ? <p className="minor">{about}</p> : null}
					<dl>
						{entries.map(({ value, means, example }) => (
							<div key={value}>
								<dt>{value}</dt>
								<dd>
									{means}
									{example ? <span className="about-example"> {example}</span> : null}
								</dd>
							</div>
						))}
					</dl>
				</details>
			))}
		</section>
	)
}
