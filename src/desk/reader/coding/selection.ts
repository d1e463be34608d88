/** Words that are selected in the text of a report, as places in its version; and a way to select them by keyboard. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { isTyping } from '../../design/search-field.tsx'
import type { Span } from '../segments.ts'

interface SelectedWords {
	/** What the page was told of last, without blanks at its ends; null when it is nothing of the text. */
	readonly selected: Span | null
	/** What is selected at this moment: a browser tells of it a little later. */
	readonly read: () => Span | null
}

export function useSelectedWords(text: { readonly current: HTMLElement | null }, whole: string): SelectedWords {
	const [selected, setSelected] = useState<Span | null>(null)
	const read = useCallback(() => (text.current ? selectedIn(text.current, whole) : null), [text, whole])
	useEffect(() => {
		const onChange = () => {
			const found = read()
			setSelected((before) => (before?.start === found?.start && before?.end === found?.end ? before : found))
		}
		document.addEventListener('selectionchange', onChange)
		return () => document.removeEventListener('selectionchange', onChange)
	}, [read])
	return { selected, read }
}

function selectedIn(text: HTMLElement, whole: string): Span | null {
	const selection = getSelection()
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
	const range = selection.getRangeAt(0)
	if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null
	return trimmed(
		whole,
		offsetOf(range.startContainer, range.startOffset),
		offsetOf(range.endContainer, range.endOffset),
	)
}

/** Without blanks at its ends; null when nothing is left. */
export function trimmed(whole: string, from: number | null, to: number | null): Span | null {
	if (from === null || to === null) return null
	let [start, end] = [Math.min(from, to), Math.max(from, to)]
	while (start < end && /\s/u.test(whole[start]!)) start++
	while (start < end && /\s/u.test(whole[end - 1]!)) end--
	return start < end ? { start, end } : null
}

/** The place in the version of a point in the page: lines know where they begin. */
function offsetOf(node: Node, offset: number): number | null {
	const element = node instanceof Element ? node : node.parentElement
	const line = element?.closest<HTMLElement>('[data-start]')
	if (!line) return null
	const before = document.createRange()
	before.setStart(line, 0)
	before.setEnd(node, offset)
	return Number(line.dataset['start']) + before.toString().length
}

/** The words of a line, with where each begins and ends in it. Any script: blanks need not part them. */
export function wordsOf(line: string, language: string): Span[] {
	let segmenter: Intl.Segmenter
	try {
		segmenter = new Intl.Segmenter(language || 'en', { granularity: 'word' })
	} catch {
		segmenter = new Intl.Segmenter('en', { granularity: 'word' })
	}
	return [...segmenter.segment(line)].flatMap(({ index, segment, isWordLike }) =>
		isWordLike ? [{ start: index, end: index + segment.length }] : [],
	)
}

/**
 * Words by keyboard: "w" takes the first word in view, arrows go on (Left is forward where the text runs that way), Shift takes
 * more, Escape lets go. The browser's own selection shows it, so that it looks and is read out like any other.
 */
export function useWordKeys(text: { readonly current: HTMLElement | null }, language: string): void {
	const at = useRef<{ line: HTMLElement; first: number; last: number } | null>(null)
	useEffect(() => {
		const lines = () => [...(text.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])]
		const show = () => {
			const here = at.current
			if (!here) return
			const words = wordsOf(here.line.textContent ?? '', language)
			const [from, to] = [words[Math.min(here.first, here.last)], words[Math.max(here.first, here.last)]]
			if (!from || !to) return
			const [start, end] = [pointIn(here.line, from.start), pointIn(here.line, to.end)]
			if (start && end) getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
			here.line.scrollIntoView({ block: 'nearest' })
		}
		const begin = () => {
			const line = lines().find((one) => one.getBoundingClientRect().top > 60) ?? lines()[0]
			at.current = line ? { line, first: 0, last: 0 } : null
			show()
		}
		const step = (by: 1 | -1, more: boolean) => {
			const here = at.current
			if (!here) return
			const next = here.last + by
			const count = wordsOf(here.line.textContent ?? '', language).length
			if (next >= 0 && next < count) at.current = { line: here.line, first: more ? here.first : next, last: next }
			else if (!more) changeLine(by, by > 0 ? 'first' : 'last')
			show()
		}
		const changeLine = (by: 1 | -1, word: 'first' | 'last') => {
			const all = lines()
			const line = all[all.indexOf(at.current?.line ?? all[0]!) + by]
			if (!line) return
			const first = word === 'first' ? 0 : wordsOf(line.textContent ?? '', language).length - 1
			at.current = { line, first, last: first }
		}
		const onKey = (event: KeyboardEvent) => {
			if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
			if (event.key === 'w') begin()
			else if (!at.current || getSelection()?.isCollapsed) return
			else if (event.key === 'Escape') {
				at.current = null
				getSelection()?.removeAllRanges()
			} else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
				const forward = getComputedStyle(at.current.line).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
				step(event.key === forward ? 1 : -1, event.shiftKey)
			} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
				changeLine(event.key === 'ArrowDown' ? 1 : -1, 'first')
				show()
			} else return
			event.preventDefault()
		}
		document.addEventListener('keydown', onKey)
		return () => document.removeEventListener('keydown', onKey)
	}, [text, language])
}

function pointIn(line: HTMLElement, at: number): { node: Node; offset: number } | null {
	let left = at
	const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const length = node.textContent?.length ?? 0
		if (left <= length) return { node, offset: left }
		left -= length
	}
	return null
}
