/** The notes beside the text: each level with its sentence as far as there is room, the held one exactly. */
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { aligned } from './align.ts'
import { useStable } from './same.ts'

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
	/** Where the sentences stand: asked again only when the text moves, because asking is dear. */
	const wanted = useRef<readonly number[]>([])

	const look = useStable(() => {
		if (!frame.current || !text.current) return
		const from = frame.current.getBoundingClientRect().top
		const lines = linesIn(text.current)
		wanted.current = notes.map(({ at }) => Math.max(0, Math.round((rectIn(lines, at)?.top ?? from) - from)))
	})
	const place = useStable(() => {
		const elements = [...(frame.current?.children ?? [])] as HTMLElement[]
		const wishes = notes.map(({ key }, i) => ({
			key,
			top: wanted.current[i] ?? 0,
			height: elements[i]?.offsetHeight ?? 0,
		}))
		const tops = aligned(wishes, GAP, held)
		const last = wishes.length - 1
		const height = last < 0 ? 0 : tops[last]! + wishes[last]!.height
		const same =
			placed.height === height && placed.tops.length === tops.length && tops.every((top, i) => top === placed.tops[i])
		if (!same) setPlaced({ tops, height })
	})

	// biome-ignore lint/correctness/useExhaustiveDependencies: other notes have other sentences.
	useLayoutEffect(() => {
		look()
		place()
		const moved = new ResizeObserver(() => {
			look()
			place()
		})
		const grown = new ResizeObserver(place)
		if (text.current) moved.observe(text.current)
		for (const element of frame.current?.children ?? []) grown.observe(element)
		return () => {
			moved.disconnect()
			grown.disconnect()
		}
	}, [notes])

	// biome-ignore lint/correctness/useExhaustiveDependencies: what is open or held has another height or place.
	useLayoutEffect(place, [held, changed])

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

const linesIn = (text: HTMLElement): HTMLElement[] => [...text.querySelectorAll<HTMLElement>('[data-start]')]

/** Where on the screen a character stands. */
export const rectAt = (text: HTMLElement, at: number): DOMRect | null => rectIn(linesIn(text), at)

function rectIn(paragraphs: readonly HTMLElement[], at: number): DOMRect | null {
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
