import { useState } from 'react'
import { Button } from '../design/button.tsx'
import './cite.css'

export interface CopyCitationProps {
	/** Made when it is asked for. */
	citation: () => string
	/** Among other words, as a link is. */
	small?: boolean
}

/** Copies the citation; where the browser does not let us, shows it to be copied by hand. */
export function CopyCitation({ citation, small = false }: CopyCitationProps) {
	const [state, setState] = useState<'' | 'copied' | 'shown'>('')
	const copy = () =>
		(navigator.clipboard?.writeText(citation()) ?? Promise.reject()).then(
			() => setState('copied'),
			() => setState('shown'),
		)
	return (
		<span className={small ? 'cite cite-small' : 'cite'}>
			{small ? (
				<button type="button" className="cite-button" onClick={copy} aria-label="Copy citation">
					Cite
				</button>
			) : (
				<Button onClick={copy}>Copy citation</Button>
			)}
			<span role="status" className="cite-said">
				{state === 'copied' ? 'Copied' : ''}
			</span>
			{state === 'shown' ? <span className="cite-text">{citation()}</span> : null}
		</span>
	)
}
