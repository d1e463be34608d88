/** Guides, codebook and reference, built into the desk: readable and searched without the net. */

import { DOCS } from 'virtual:docs'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { FindField } from '../design/find-field.tsx'
import { counted } from '../design/in-words.ts'
import { Page, PageHead } from '../design/page.tsx'
import { Empty, ErrorNote, Skeleton } from '../design/states.tsx'
import { Blocks } from './blocks.tsx'
import { findIn, sectionsOf } from './search.ts'
import { anchorOf, type Doc } from './tree.ts'
import './docs.css'

export default function Docs({ id }: { id: string }) {
	const [words, find] = useState('')
	const doc = DOCS.find((one) => one.id === id) ?? null
	return (
		<Page title={doc?.title ?? 'Guides'} className="docs-page">
			<PageHead title={doc?.title ?? 'Guides'}>
				<FindField label="Find in the guides" words={words} find={find} />
			</PageHead>
			<div className="docs-parts">
				<nav aria-label="Guides" className="docs-nav">
					<div>
						{[...new Set(DOCS.map(({ group }) => group))].map((group) => (
							<section key={group}>
								<h2>{group}</h2>
								<ul>
									{DOCS.filter((one) => one.group === group).map((one) => (
										<li key={one.id}>
											<Link href={`/docs/${one.id}`} aria-current={one.id === id ? 'page' : undefined}>
												{one.title}
											</Link>
										</li>
									))}
								</ul>
							</section>
						))}
					</div>
				</nav>
				{words !== '' ? <FoundList words={words} opened={() => find('')} /> : doc ? <Reading doc={doc} /> : <Missing />}
			</div>
		</Page>
	)
}

function Missing() {
	return (
		<Empty title="There is no such guide">
			<Link href={`/docs/${DOCS[0]?.id ?? ''}`}>To the first one</Link>
		</Empty>
	)
}

function Reading({ doc }: { doc: Doc }) {
	const { data, error, refetch } = useQuery({ queryKey: ['docs', doc.id], queryFn: doc.load })
	const hash = window.location.hash.slice(1)
	useEffect(() => {
		if (!data) return
		const heading = hash === '' ? null : document.getElementById(anchorOf(decodeURIComponent(hash)))
		if (heading) {
			heading.scrollIntoView()
			heading.focus({ preventScroll: true })
		} else window.scrollTo(0, 0)
	}, [data, hash])
	if (error) return <ErrorNote error={error} again={() => void refetch()} />
	return <article className="docs-text">{data ? <Blocks blocks={data} /> : <Skeleton lines={9} />}</article>
}

function FoundList({ words, opened }: { words: string; opened: () => void }) {
	const { data } = useQuery({
		queryKey: ['docs', 'all'],
		queryFn: async () => (await Promise.all(DOCS.map(async (doc) => sectionsOf(doc, await doc.load())))).flat(),
	})
	if (!data) return <Skeleton lines={6} />
	const found = findIn(data, words)
	return (
		<div className="docs-found">
			<p className="minor" role="status">
				{counted(found.length, 'section')} with “{words}”
			</p>
			<ul>
				{found.map(({ doc, id, heading, before, words: hit, after }) => (
					<li key={`${doc.id}#${id}`}>
						<Link href={`/docs/${doc.id}${id === '' ? '' : `#${id}`}`} onClick={opened}>
							{heading}
						</Link>{' '}
						<span className="minor">{doc.title}</span>
						<p>
							{before}
							<mark>{hit}</mark>
							{after}
						</p>
					</li>
				))}
			</ul>
		</div>
	)
}
