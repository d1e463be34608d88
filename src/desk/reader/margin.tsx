/** The notes beside the text: each level with its sentence as far as there is room, the held one exactly. */
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { aligned } from './align.ts'

export interface MarginNote {
	readonly key: string
	/** Where in the text it belongs. */
	readonly at: number
}

export interface MarginProps {
	notes: readonly MarginNote[]
	draw: (key: string) => ReactNode
	held: string | null
	/** What holds the paragraphs, each with `data-start` and `data-end`. */
	text: RefObject<HTMLElement | null>
	/** Changes whenever a height may have changed. */
	changed: unknown
}

const GAP = 14

export function Margin({ notes, draw, held, text, changed }: MarginProps) {
	const frame = useRef<HTMLDivElement>(null)
	const [placed, setPlaced] = useState<{ tops: readonly number[]; height: number }>({ tops: [], height: 0 })

	// biome-ignore lint/correctness/useExhaustiveDependencies: `changed` is there to measure again.
	useLayoutEffect(() => {
		const measure = () => {
			if (!frame.current || !text.current) return
			const from = frame.current.getBoundingClientRect().top
			const elements = [...frame.current.querySelectorAll<HTMLElement>(':scope > [data-note]')]
			const wishes = notes.map(({ key, at }, i) => ({
				key,
				top: Math.max(0, Math.round(topOf(text.current!, at) - from)),
				height: elements[i]?.offsetHeight ?? 0,
			}))
			const tops = aligned(wishes, GAP, held)
			const last = wishes.length - 1
			setPlaced((before) => {
				const next = { tops, height: last < 0 ? 0 : tops[last]! + wishes[last]!.height }
				return JSON.stringify(before) === JSON.stringify(next) ? before : next
			})
		}
		measure()
		const watch = new ResizeObserver(measure)
		if (frame.current) {
			watch.observe(frame.current)
			for (const element of frame.current.children) watch.observe(element)
		}
		if (text.current) watch.observe(text.current)
		return () => watch.disconnect()
	}, [notes, held, text, changed])

	return (
		<div className="notes" ref={frame} style={{ minHeight: placed.height }}>
			{notes.map(({ key }, i) => (
				<div key={key} data-note={key} className="note" style={{ transform: `translateY(${placed.tops[i] ?? 0}px)` }}>
					{draw(key)}
				</div>
			))}
		</div>
	)
}

/** Where on the screen a character stands. */
export function topOf(text: HTMLElement, at: number): number {
	return rectAt(text, at)?.top ?? 0
}

export function rectAt(text: HTMLElement, at: number): DOMRect | null {
	const paragraphs = [...text.querySelectorAll<HTMLElement>('[data-start]')]
	const own = paragraphs.findLast(({ dataset }) => Number(dataset['start']) <= at)
	if (!own) return null
	let left = at - Number(own.dataset['start'])
	const walker = document.createTreeWalker(own, NodeFilter.SHOW_TEXT)
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const length = node.textContent?.length ?? 0
		if (left < length) {
			const range = document.createRange()
			range.setStart(node, left)
			range.setEnd(node, left + 1)
			return range.getClientRects()[0] ?? own.getBoundingClientRect()
		}
		left -= length
	}
	return own.getBoundingClientRect()
}
