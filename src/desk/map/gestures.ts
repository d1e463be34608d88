/** Hands on the map: dragging, pinching, drawing a frame, the wheel. */
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { moved, type Point, type View, zoomed } from './view.ts'

type Move = (change: (view: View) => View) => void

/** Moving by pointer: one finger or the mouse; two fingers zoom. While drawing, a stretched frame is handed over instead. */
export function useDrag(setView: Move, drawing: boolean, drawn: (from: Point, to: Point) => void) {
	const [frame, setFrame] = useState<readonly [Point, Point] | null>(null)
	const held = useRef(new Map<number, { x: number; y: number }>())
	const hands = {
		onPointerDown(event: PointerEvent<HTMLElement>) {
			if (event.target instanceof Element && event.target.closest('.map-card, .map-mark')) return
			event.currentTarget.setPointerCapture(event.pointerId)
			if (drawing) {
				const at = within(event)
				setFrame([at, at])
				return
			}
			held.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
		},
		onPointerMove(event: PointerEvent<HTMLElement>) {
			if (frame) {
				setFrame([frame[0], within(event)])
				return
			}
			const before = held.current.get(event.pointerId)
			if (!before) return
			const now = { x: event.clientX, y: event.clientY }
			const other = [...held.current].find(([id]) => id !== event.pointerId)?.[1]
			const box = event.currentTarget.getBoundingClientRect()
			if (other) {
				const stretch = distance(now, other) / Math.max(1, distance(before, other))
				setView((view) => zoomed(view, stretch, { x: other.x - box.left, y: other.y - box.top }))
			} else setView((view) => moved(view, now.x - before.x, now.y - before.y))
			held.current.set(event.pointerId, now)
		},
		onPointerUp(event: PointerEvent<HTMLElement>) {
			held.current.delete(event.pointerId)
			// Where it was let go: what was drawn last may lie behind.
			const to = within(event)
			if (frame && distance(frame[0], to) > 6) drawn(frame[0], to)
			setFrame(null)
		},
		onPointerCancel(event: PointerEvent<HTMLElement>) {
			held.current.delete(event.pointerId)
			setFrame(null)
		},
	}
	return { frame, hands }
}

function within(event: PointerEvent<HTMLElement>): Point {
	const box = event.currentTarget.getBoundingClientRect()
	return { x: event.clientX - box.left, y: event.clientY - box.top }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** With Ctrl (or a pinch on a trackpad) the wheel zooms; without, it scrolls the page as everywhere. */
export function useWheel(frame: { current: HTMLElement | null }, setView: Move) {
	useEffect(() => {
		const element = frame.current
		if (!element) return
		const onWheel = (event: WheelEvent) => {
			if (!event.ctrlKey && !event.metaKey) return
			event.preventDefault()
			const box = element.getBoundingClientRect()
			const factor = Math.exp(-event.deltaY * 0.004)
			setView((view) => zoomed(view, factor, { x: event.clientX - box.left, y: event.clientY - box.top }))
		}
		element.addEventListener('wheel', onWheel, { passive: false })
		return () => element.removeEventListener('wheel', onWheel)
	}, [frame, setView])
}
