/** What the event word itself, or who did it, says was used: "machine-gunned", "a bombing", a bomber. */
import type { Knowledge } from '../knowledge/index.ts'
import { kidsBy, lemmaAt, spanOf, type Tree } from '../language/names/tree.ts'
import type { Span } from '../report/span.ts'
import type { Draft, WeaponDraft } from './draft.ts'
import { tableOf } from './set-of.ts'
import { kindOf } from './weapon-told.ts'

/** By what a word says of the delivery; an air raid, shelling or gunfire says how it was done, which is its mode, and names no thing. */
const IMPLIED: Readonly<Record<string, readonly [kind: string, family: string, mode: string]>> = tableOf({
	placed: ['bomb', 'explosive', 'explosives'],
	rocket: ['rocket', 'rocket', 'heavy-weapons'],
	missile: ['missile', 'missile', 'heavy-weapons'],
	drone: ['drone', 'drone', 'drone'],
	suicide: ['suicide bomb', 'suicide', 'suicide-attack'],
	chemical: ['chemical agent', 'chemical', 'unconventional'],
})

export function impliedBy(draft: Draft, { weapons }: Knowledge): WeaponDraft | null {
	if (draft.type !== 'ASSAULT') return null
	const bomber = draft.actors.find((r) => /bomber$/.test(lemmaAt(r.entity.tree, r.entity.head)) && !r.entity.ref)
	if (bomber) return impliedAs('suicide', draft, [bomber.entity.span])
	for (const trigger of draft.triggers) {
		const words = wordsOf(draft.tree, trigger)
		const arm = armOf(draft, trigger, weapons)
		if (arm) return arm
		// "drove a car into the crowd"
		if (trigger.word.delivery === 'ground-vehicle' && trigger.tokens.some((k) => lemmaAt(draft.tree, k) === 'car'))
			return made(draft, ['car', 'vehicle', 'vehicle'], 'ground-vehicle', [words])
		const how = trigger.word.delivery ?? ''
		const implied = how !== 'placed' || isBombNamed(draft.tree, trigger) ? impliedAs(how, draft, [words]) : null
		if (implied) return implied
	}
	return null
}

/** "helicopters rocketed a village": the verb names what the craft fired. */
export function saidByVerb(draft: Draft, { weapons }: Knowledge): WeaponDraft | null {
	return draft.triggers.map((t) => armOf(draft, t, weapons)).find((arm) => arm !== null) ?? null
}

function armOf(draft: Draft, trigger: Draft['triggers'][number], weapons: Knowledge['weapons']): WeaponDraft | null {
	const arm = isOfArm(trigger) ? weapons.find(trigger.word.parts[0]!) : null
	return arm ? made(draft, [kindOf(arm), arm.kind, arm.ploverMode], arm.delivery, [wordsOf(draft.tree, trigger)]) : null
}

/** "machine-gunned", "speared to death", "dynamited": a verb made of the thing. "Shelled", "mined" and "torched" are not. */
const isOfArm = ({ word: { pos, parts } }: Draft['triggers'][number]): boolean =>
	pos === 'v' &&
	(parts.length === 1 || parts[1] === 'death') &&
	!/^(?:shell|bomb|mine|torch|gun|fire|gas|ram|drive)$/.test(parts[0]!)

/** "a bombing", "a car bomb": a blast or explosion may be of anything. */
const isBombNamed = (tree: Tree, { tokens }: Draft['triggers'][number]): boolean =>
	tokens.some((t) => /bomb|mine|grenade|dynamit/.test(lemmaAt(tree, t)))

/** "opened fire", "a chemical attack": the event words, with what stands right before them. */
const wordsOf = (tree: Tree, { token, tokens }: Draft['triggers'][number]): Span =>
	spanOf(tree, [...tokens, ...kidsBy(tree, token, 'amod', 'compound').filter((k) => k === token - 1)])

function impliedAs(delivery: string, draft: Draft, spans: readonly Span[]): WeaponDraft | null {
	const implied = IMPLIED[delivery]
	return implied ? made(draft, implied, delivery, spans) : null
}

const made = (
	{ delivery: known }: Draft,
	[kind, family, ploverMode]: readonly [kind: string, family: string, mode: string],
	delivery: string | null,
	spans: readonly Span[],
): WeaponDraft => ({
	kind,
	family,
	type: null,
	platform: false,
	count: null,
	fate: null,
	launcher: null,
	delivery: known ?? delivery,
	ploverMode,
	spans,
	rules: ['with-what/implied'],
})
