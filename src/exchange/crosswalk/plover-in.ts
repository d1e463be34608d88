/** Types and modes of PLOVER as records have them, those of its earlier versions too. */
import { CONTEXTS, type Context, MODES, PLOVER_TYPES, type PloverType } from '../../coding/lists.ts'

interface Read {
	readonly type: PloverType
	readonly modes: readonly string[]
	readonly contexts: readonly Context[]
}

/** What earlier versions called otherwise. CRIME was assault or coercion: assault here, because only its modes tell. */
const EARLIER: Readonly<Record<string, Read>> = {
	DEMAND: { type: 'REQUEST', modes: [], contexts: [] },
	DISAPPROVE: { type: 'ACCUSE', modes: ['disapprove'], contexts: [] },
	INVESTIGATE: { type: 'ACCUSE', modes: ['investigate'], contexts: [] },
	FIGHT: { type: 'ASSAULT', modes: [], contexts: [] },
	CRIME: { type: 'ASSAULT', modes: [], contexts: ['crime'] },
}

/** Null for what no version knows. Modes that the type has not are left out. */
export function fromPlover(
	words: string,
	modes: readonly string[] = [],
	contexts: readonly string[] = [],
): Read | null {
	const name = words.trim().toUpperCase()
	const type = PLOVER_TYPES.find((known) => known === name)
	const read = type ? { type, modes: [], contexts: [] } : EARLIER[name]
	if (!read) return null
	// CRIME with a mode of coercion was coercion.
	const isCoercion = name === 'CRIME' && modes.some((mode) => known('COERCE', mode))
	const chosen = isCoercion ? 'COERCE' : read.type
	return {
		type: chosen,
		modes: [...new Set([...read.modes, ...modes.map((mode) => mode.trim()).filter((mode) => known(chosen, mode))])],
		contexts: [...new Set([...read.contexts, ...CONTEXTS.filter((context) => contexts.includes(context))])],
	}
}

export const known = (type: PloverType, mode: string): boolean =>
	(MODES[type] as readonly string[]).includes(mode.trim())
