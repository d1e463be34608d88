/** What the event word itself, or who did it, says was used: "shelling", "airstrike", a bomber. */
import { kidsBy, lemmaAt, spanOf, type Tree } from '../language/names/tree.ts'
import type { Span } from '../report/span.ts'
import type { Draft, WeaponDraft } from './draft.ts'

/** What the event word itself says was used: "shot", "shelling", "airstrike". */
const IMPLIED: Readonly<Record<string, readonly [kind: string, family: string, mode: string]>> = {
	placed: ['bomb', 'explosive', 'explosives'],
	'air-dropped': ['aircraft', 'aircraft', 'aerial'],
	artillery: ['artillery', 'artillery', 'heavy-weapons'],
	rocket: ['rocket', 'rocket', 'heavy-weapons'],
	missile: ['missile', 'missile', 'heavy-weapons'],
	drone: ['drone', 'drone', 'drone'],
	suicide: ['suicide bomb', 'suicide', 'suicide-attack'],
	chemical: ['chemical agent', 'chemical', 'unconventional'],
}

export function impliedBy(draft: Draft): WeaponDraft | null {
	if (draft.type !== 'ASSAULT') return null
	const bomber = draft.actors.find((r) => /bomber$/.test(lemmaAt(r.entity.tree, r.entity.head)) && !r.entity.ref)
	if (bomber) return impliedAs('suicide', draft, [bomber.entity.span])
	for (const trigger of draft.triggers) {
		const implied = impliedAs(trigger.word.delivery ?? '', draft, [wordsOf(draft.tree, trigger)])
		if (implied) return implied
	}
	return null
}

/** "opened fire", "a chemical attack": the event words, with what stands right before them. */
const wordsOf = (tree: Tree, { token, tokens }: Draft['triggers'][number]): Span =>
	spanOf(tree, [...tokens, ...kidsBy(tree, token, 'amod', 'compound').filter((k) => k === token - 1)])

function impliedAs(delivery: string, draft: Draft, spans: readonly Span[]): WeaponDraft | null {
	const implied = IMPLIED[delivery]
	if (!implied) return null
	const [kind, family, ploverMode] = implied
	return {
		kind,
		family,
		type: null,
		platform: false,
		count: null,
		fate: null,
		launcher: null,
		delivery: draft.delivery ?? delivery,
		ploverMode,
		spans,
		rules: ['with-what/implied'],
	}
}
