/** A few words about what the pointer or the keyboard is on. Never the only place where something stands. */
import { type ReactNode, useId, useState } from 'react'
import './tooltip.css'

export function Tooltip({ text, children }: { text: ReactNode; children: ReactNode }) {
	const [open, setOpen] = useState(false)
	const id = useId()
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only watches what is inside, which takes the focus itself.
		<span
			className="tooltip"
			onPointerEnter={() => setOpen(true)}
			onPointerLeave={() => setOpen(false)}
			onFocus={() => setOpen(true)}
			onBlur={() => setOpen(false)}
			onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
		>
			<span aria-describedby={open ? id : undefined}>{children}</span>
			{open ? (
				<span role="tooltip" id={id} className="tooltip-text">
					{text}
				</span>
			) : null}
		</span>
	)
}
