import { type RefObject, useEffect, useState } from 'react'

/** How large an element is, as it changes; nothing until it is known. */
export function useSize(of: RefObject<HTMLElement | null>): { width: number; height: number } | null {
	const [size, setSize] = useState<{ width: number; height: number } | null>(null)
	useEffect(() => {
		const element = of.current
		if (!element) return
		const watch = new ResizeObserver(([entry]) => {
			if (entry) setSize({ width: Math.round(entry.contentRect.width), height: Math.round(entry.contentRect.height) })
		})
		watch.observe(element)
		return () => watch.disconnect()
	}, [of])
	return size
}
