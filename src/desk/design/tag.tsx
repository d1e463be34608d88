import type { ReactNode } from 'react'
import './tag.css'

/** What a tag says, beside its word: a colour and a sign of its own. */
export type Tone = 'plain' | 'harm' | 'contested' | 'denied' | 'accent'
const SIGN: Partial<Record<Tone, string>> = { contested: '≠', denied: '✕' }

export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
	const sign = SIGN[tone]
	return (
		<span className={`tag tag-${tone}`}>
			{sign ? <span aria-hidden="true">{sign}</span> : null}
			{children}
		</span>
	)
}
