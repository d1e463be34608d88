/** Statements as one line each: who, what act, "what is said" and what else the row wants to say. */

import { NEWS_FIELD, NEWS_FIELDS_BY_STANCE, NEWS_STANCE } from '../../../src/coding/crosswalk.ts'
import type { Claim, Coded, Statement } from '../../../src/coding/schema.ts'
import { SETTING } from '../../../src/coding/speaker/asserted.ts'
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

/** Whose word stands for what of which event: "speaker stance field of TYPE@sentence", the event where it is told first. */
export function sources(text: string): string[] {
	const { coded } = view(text)
	const mentions = new Map(coded.mentions.map((m) => [m.key, m]))
	const first = firstOf(coded)
	const groups = new Map<string, Set<Claim['field']>>()
	const add = (speaker: string, stance: Claim['stance'], field: Claim['field'], about: string) => {
		const id = JSON.stringify([speaker, stance, about])
		groups.set(id, (groups.get(id) ?? new Set()).add(field))
	}
	for (const claim of coded.claims)
		if (claim.speaker.kind !== 'publisher' && !claim.rules.includes(SETTING)) {
			const { type, sentence } = mentions.get(first.get(claim.about)!)!
			add(claim.speaker.name, claim.stance, claim.field, `${type}@${sentence + 1}`)
		}
	for (const { act, speaker, stance, sentence } of coded.statements)
		if (act === 'threat' && speaker.kind !== 'publisher') add(speaker.name, stance, 'event', `THREATEN@${sentence + 1}`)
	return [...groups]
		.map(([id, fields]) => {
			const [speaker, stance, about] = JSON.parse(id) as [string, Claim['stance'], string]
			const field = NEWS_FIELDS_BY_STANCE[stance].find((f) => fields.has(f)) ?? 'event'
			return `${speaker} ${NEWS_STANCE[stance]} ${NEWS_FIELD[field]} of ${about}`
		})
		.sort()
}

/** The first mention of each event, over the links of the report. */
export function firstOf({ mentions, links }: Coded): Map<string, string> {
	const first = new Map(mentions.map((m) => [m.key, m.key]))
	const order = new Map(mentions.map((m, i) => [m.key, i]))
	for (const { kind, from, to } of links) {
		if (kind !== 'same-as') continue
		const [a, b] = [first.get(from)!, first.get(to)!]
		const [early, late] = order.get(a)! <= order.get(b)! ? [a, b] : [b, a]
		for (const [key, held] of first) if (held === late) first.set(key, early)
	}
	return first
}
