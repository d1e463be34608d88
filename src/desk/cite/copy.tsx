import { type ReactNode, useState } from 'react'
import { Button } from '../design/button.tsx'
import './cite.css'

export interface CopyCitationProps {
	/** Made when it is asked for. */
	citation: () => string
	/** Among other words, as a link is. */
	small?: boolean
}

export function CopyCitation({ citation, small = false }: CopyCitationProps) {
	return (
		<CopyText text={citation} small={small} name="Copy citation">
			{small ? 'Cite' : 'Copy citation'}
		</CopyText>
	)
}

export interface CopyTextProps {
	text: () => string
	small?: boolean
	/** What it is called for those who hear it, when its words are short. */
	name?: string
	children: ReactNode
}

/** Copies a text; where the browser does not let us, shows it to be copied by hand. */
export function CopyText({ text, small = false, name, children }: CopyTextProps) {
	const [state, setState] = useState<'' | 'copied' | 'shown'>('')
	const copy = () =>
		(navigator.clipboard?.writeText(text()) ?? Promise.reject()).then(
			() => setState('copied'),
			() => setState('shown'),
		)
	return (
		<span className={small ? 'cite cite-small' : 'cite'}>
			{small ? (
				<button type="button" className="cite-button" onClick={copy} aria-label={name}>
					{children}
				</button>
			) : (
				<Button onClick={copy}>{children}</Button>
			)}
			<span role="status" className="cite-said">
				{state === 'copied' ? 'Copied' : ''}
			</span>
			{state === 'shown' ? <span className="cite-text">{text()}</span> : null}
		</span>
	)
}
