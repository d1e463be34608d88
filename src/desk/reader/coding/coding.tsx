/** Coding by hand in the reader: words that are selected become a claim of an event that is told, or of a new one. */
import { type RefObject, useState } from 'react'
import type { Reading } from '../../data/types.ts'
import { useDeciding } from '../../deciding/deciding.tsx'
import { Button } from '../../design/button.tsx'
import { Kbd } from '../../design/kbd.tsx'
import { later } from '../../design/later.tsx'
import { usePageKeys } from '../../design/use-keys.ts'
import type { Span } from '../segments.ts'
import { useSelectedWords, useWordKeys } from './selection.ts'
import './coding.css'

const CodeDialog = later(async () => (await import('./code-dialog.tsx')).CodeDialog)

export function CodingByHand({ reading, text }: { reading: Reading; text: RefObject<HTMLElement | null> }) {
	const deciding = useDeciding()
	const { version, line } = reading
	const { selected, read } = useSelectedWords(text, version.text)
	useWordKeys(text, line.language)
	const [open, setOpen] = useState<{ readonly span: Span; readonly isNew: boolean } | null>(null)
	// Whoever types fast presses the key before the page was told of the selection.
	const code = (isNew: boolean) => () => {
		const span = read()
		if (span) setOpen({ span, isNew })
	}
	usePageKeys({ h: code(false), e: code(true) })
	if (!deciding) return null
	const words = selected ? version.text.slice(selected.start, selected.end) : ''
	return (
		<>
			{selected && !open ? (
				<div className="coding-bar" role="toolbar" aria-label="Words that are selected">
					<bdi className="coding-words">“{words.length > 80 ? `${words.slice(0, 76)} …` : words}”</bdi>
					<Button onClick={code(false)}>
						Claim <Kbd>h</Kbd>
					</Button>
					<Button onClick={code(true)}>
						New event <Kbd>e</Kbd>
					</Button>
				</div>
			) : null}
			{open ? <CodeDialog reading={reading} span={open.span} isNew={open.isNew} close={() => setOpen(null)} /> : null}
		</>
	)
}
