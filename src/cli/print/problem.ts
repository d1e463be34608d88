/** Problems as in a compiler: where, what, the line with a caret under the words, and the way out. */
import type { Problem } from '../../report/problem.ts'
import { type Look, shown, wrapped } from './layout.ts'

/** `name` is what the user calls the report (a path); `text` is its canonical text when there is one. */
export function printProblem(problem: Problem, look: Look, name = problem.report, text?: string): string {
	const { paint, width } = look
	const level = { error: paint.red('error'), warning: paint.yellow('warning'), note: paint.cyan('note') }[problem.level]
	const place = problem.span && text !== undefined ? placeOf(text, problem.span.start) : null
	const where = place ? `${shown(name)}:${place.line}:${place.column}` : shown(name)
	const lines = [`${where}  ${level}  ${problem.code}`]
	if (place && problem.span && text !== undefined) lines.push(...excerpt(text, problem.span, width))
	lines.push(...wrapped(shown(problem.message), width, '  '))
	return lines.join('\n')
}

/** Line and column from 1, columns in characters. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset)
	const line = before.split('\n').length
	return { line, column: [...before.slice(before.lastIndexOf('\n') + 1)].length + 1 }
}

/** The words around a span on one line, and carets under the span. */
export function excerpt(text: string, span: { start: number; end: number }, width: number): string[] {
	const from = text.lastIndexOf('\n', span.start - 1) + 1
	const newline = text.indexOf('\n', span.start)
	const to = newline < 0 ? text.length : newline
	const end = Math.min(span.end, to)
	const room = Math.max(20, width - 6)
	const words = Math.min(end - span.start, room)
	const left = Math.max(from, Math.min(span.start - Math.floor((room - words) / 2), to - room))
	const right = Math.min(to, left + room)
	const lead = left > from ? '… ' : ''
	const line = `${lead}${shown(text.slice(left, span.start))}`
	return [
		`  ${line}${shown(text.slice(span.start, right))}${right < to ? ' …' : ''}`,
		`  ${' '.repeat([...line].length)}${'^'.repeat(Math.max(1, [...shown(text.slice(span.start, Math.min(end, right)))].length))}`,
	]
}
