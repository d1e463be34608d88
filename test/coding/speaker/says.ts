/** Statements as one line each: who, what act, "what is said" and what else the row wants to say. */
import type { Statement } from '../../../src/coding/schema.ts'
import { view } from '../view.ts'

export function says(text: string): string[] {
	const { coded, text: whole } = view(text)
	return coded.statements.map((statement) => shown(statement, whole))
}

function shown({ speaker, act, content }: Statement, text: string): string {
	const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
	return `${speaker.kind === 'publisher' ? '–' : speaker.name} ${act}: ${said}`
}

/** Claims with a speaker of their own: "field: speaker stance", without those that only set the scene. */
export function asserts(text: string): string[] {
	const { coded } = view(text)
	const own = coded.claims.filter((c) => c.speaker.kind !== 'publisher' && !c.rules.includes('speaker/setting'))
	return [...new Set(own.map((c) => `${c.field}: ${c.speaker.name} ${c.stance}`))].sort()
}
