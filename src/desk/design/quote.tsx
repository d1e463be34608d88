/** Words of a report, with what stands around them, and where they stand. The heart of the desk: every value leads to one. */
import type { ReactNode } from 'react'
import './quote.css'

export interface QuoteProps {
	before?: string
	words: string
	after?: string
	/** Who says it, in which report, when. */
	source: ReactNode
	/** Reads as a large pull quote. */
	large?: boolean
	language?: string
}

export function Quote({ before = '', words, after = '', source, large = false, language }: QuoteProps) {
	return (
		<figure className={large ? 'quote quote-large' : 'quote'}>
			<blockquote lang={language} dir="auto">
				{before}
				<mark>{words}</mark>
				{after}
			</blockquote>
			<figcaption>{source}</figcaption>
		</figure>
	)
}
