/**
 * "An explosion wrecked a hospital … the building was struck by a missile": a bare explosion is of the kind that another mention
 * of the same event tells more exactly.
 */
import type { Draft } from '../draft.ts'
import type { SameAs } from '../same.ts'

const BARE = new Set(['explosion', 'blast', 'explode', 'detonation'])
const EXACT = new Set(['aerial', 'heavy-weapons', 'drone', 'suicide-attack'])

export function settleBlasts(links: readonly SameAs[]): void {
	for (const { from, to } of links)
		for (const [vague, exact] of [
			[from, to],
			[to, from],
		] as const) {
			const mode = exact.modes.find((m) => EXACT.has(m))
			if (mode === undefined || !isBareBlast(vague)) continue
			vague.modes = [mode, ...vague.modes.filter((m) => m !== 'explosives')]
			vague.delivery = exact.delivery
			vague.weapons = vague.weapons.filter((w) => !w.rules.includes('with-what/implied'))
		}
}

const isBareBlast = ({ triggers, modes }: Draft): boolean =>
	modes.includes('explosives') && triggers.some(({ word }) => word.parts.length === 1 && BARE.has(word.parts[0]!))
