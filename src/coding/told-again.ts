/**
 * An event told again by what is in it: one victim, one weapon, the same deed, its noise, its damage, or a detail of it with
 * nothing of its own. Each way is one file of `again/`; the first that finds an event told before ties the mention to it.
 */
import { headAt, relation } from '../language/names/tree.ts'
import { attackers } from './again/attackers.ts'
import { damaged } from './again/damaged.ts'
import { detail } from './again/detail.ts'
import { foundDead } from './again/found-dead.ts'
import { heard } from './again/heard.ts'
import { oneScene } from './again/one-scene.ts'
import { repeated } from './again/repeated.ts'
import { sameScene } from './again/same-scene.ts'
import { superlative } from './again/superlative.ts'
import { takenIn } from './again/taken-in.ts'
import { sameVictim } from './again/victim.ts'
import { sameWeapon } from './again/weapon.ts'
import { agrees } from './carry-on/agrees.ts'
import { isByItself } from './carry-on/apart.ts'
import { type Draft, isReal } from './draft.ts'
import type { SameAs } from './same.ts'

interface Way {
	readonly rule: string
	readonly score: number
	/** By what stands near, and by nothing that names the event. */
	readonly loosely?: boolean
	/** The event that the mention goes back to, of those told in earlier sentences. */
	readonly to: (
		draft: Draft,
		before: readonly Draft[],
		all: readonly Draft[],
		isTold: (draft: Draft) => boolean,
	) => Draft | undefined
}

const WAYS: readonly Way[] = [
	{ rule: 'same/superlative', score: 0.95, to: superlative },
	{ rule: 'same/attackers', score: 0.95, to: attackers },
	{ rule: 'same/victim', score: 0.95, to: sameVictim },
	{ rule: 'same/found-dead', score: 0.95, to: foundDead },
	{ rule: 'same/damage', score: 0.95, to: damaged, loosely: true },
	{ rule: 'same/detail', score: 0.95, to: detail, loosely: true },
	{ rule: 'same/definite-weapon', score: 0.95, to: sameWeapon },
	{ rule: 'same/repeated', score: 0.95, to: repeated },
	{ rule: 'same/heard', score: 0.75, to: heard },
	// What was done again is sooner meant than what was done in a raid.
	{ rule: 'same/taken-in', score: 0.95, to: takenIn },
	{ rule: 'same/scene', score: 0.95, to: sameScene, loosely: true },
	{ rule: 'same/one-scene', score: 0.95, to: oneScene, loosely: true },
]

/** Links from each mention that tells again of an event told in an earlier sentence; `known` are those that were found before. */
export function toldAgain(drafts: readonly Draft[], known: readonly SameAs[] = []): SameAs[] {
	const links: SameAs[] = []
	const told = new Set(known.map((l) => l.from))
	drafts.forEach((draft, i) => {
		const sharing = draft.whens.length > 0 ? undefined : joinedTo(draft, drafts)
		const before = drafts
			.slice(0, i)
			.filter((d) => d.sentence < draft.sentence && isReal(d) && (!sharing || agrees(sharing, d)))
		const loose = before.filter((d) => !isByItself(draft, d))
		for (const { rule, score, to: find, loosely } of WAYS) {
			const to = find(draft, loosely ? loose : before, drafts, (d) => told.has(d))
			if (!to) continue
			links.push({ from: draft, to, score, rule })
			told.add(draft)
			break
		}
	})
	return links
}

/** "On Friday soldiers robbed travellers and raped two girls": the deed whose day the one joined to it shares. */
const joinedTo = ({ tree, triggers }: Draft, drafts: readonly Draft[]): Draft | undefined => {
	const { token, light } = triggers[0]!
	const verb = light >= 0 ? light : token
	if (relation(tree, verb) !== 'conj') return undefined
	const first = headAt(tree, verb)
	return drafts.find(
		(d) => d.tree === tree && d.whens.length > 0 && d.triggers.some((t) => t.token === first || t.light === first),
	)
}
