/** What the event word itself, or who did it, says was used: "shelling", "airstrike", a bomber. */
import { formAt, kidsBy, lemmaAt, spanOf, type Tree } from '../language/names/tree.ts'
import type { Span } from '../report/span.ts'
import type { Draft, WeaponDraft } from './draft.ts'

/** What the event word itself says was used: "shot", "shelling", "airstrike". */
const IMPLIED: Readonly<Record<string, readonly [kind: string, family: string, mode: string]>> = {
	placed: ['bomb', 'explosive', 'explosives'],
	dynamite: ['dynamite', 'explosive', 'explosives'],
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
		const how = isDynamiting(draft.tree, trigger) ? 'dynamite' : (trigger.word.delivery ?? '')
		const implied = isThingNamed(draft.tree, trigger) ? impliedAs(how, draft, [wordsOf(draft.tree, trigger)]) : null
		if (implied) return implied
	}
	return null
}

/** "a bombing", "rocketed": the word names a thing; "a blast", "an air raid", "shelling" say how it was done, which is its mode. */
const isThingNamed = (tree: Tree, { tokens }: Draft['triggers'][number]): boolean =>
	tokens.some((t) => THING.test(lemmaAt(tree, t)) && !/^shell(?:ed|ing|s)$/i.test(formAt(tree, t)))
const isDynamiting = (tree: Tree, { token }: Draft['triggers'][number]): boolean =>
	/^dynamit/.test(lemmaAt(tree, token))
const THING = /bomb|dynamit|rocket|missile|drone|grenade|mine|mortar|chemical|gas|suicide|artillery|^shell$/

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
		delivery: draft.delivery ?? (delivery === 'dynamite' ? 'placed' : delivery),
		ploverMode,
		spans,
		rules: ['with-what/implied'],
	}
}
