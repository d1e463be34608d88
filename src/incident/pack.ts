/**
 * Events of a version as a ledger keeps them: one line of JSON for each, with the keys under which it is looked up, and the
 * edges between them. What is packed and unpacked compares as before.
 */
import type { Edge } from './agglomerate.ts'
import { type Block, blocksOf } from './blocks.ts'
import type { Locals } from './local.ts'
import { allRuns, type Profile } from './profile.ts'

export interface PackedEvent {
	readonly mentions: readonly string[]
	readonly blocks: readonly Block[]
	readonly key: string
	readonly json: string
}

export interface PackedLocals {
	readonly version: string
	readonly events: readonly PackedEvent[]
	/** The edges within the report. */
	readonly json: string
}

export function packLocals(locals: Locals): PackedLocals {
	const { joined, doubtful, apart } = locals
	return {
		version: locals.version,
		events: locals.events.map((event) => ({
			key: event.key,
			mentions: event.mentions,
			blocks: blocksOf(event),
			json: packEvent(event),
		})),
		json: JSON.stringify({ joined: joined.map(plain), doubtful: doubtful.map(plain), apart }),
	}
}

const plain = ({ a, b, points, why }: Edge) => ({ a, b, points, why: why() })

export function unpackEdges(version: string, json: string): Locals {
	const { joined, doubtful, apart } = JSON.parse(json) as {
		joined: ReturnType<typeof plain>[]
		doubtful: ReturnType<typeof plain>[]
		apart: [string, string][]
	}
	const edge = ({ why, ...rest }: ReturnType<typeof plain>): Edge => ({ ...rest, why: () => why })
	return { version, events: [], joined: joined.map(edge), doubtful: doubtful.map(edge), apart }
}

type Packed = Omit<Profile, 'harms' | 'around' | 'aroundAny'> & {
	readonly harms: readonly (readonly [string, { readonly numbers: readonly number[]; readonly open: boolean }])[]
	readonly around: readonly (readonly number[])[]
}

function packEvent(event: Profile): string {
	const { harms, around, aroundAny: _, ...rest } = event
	const packed: Packed = { ...rest, harms: [...harms], around: around.map((runs) => [...runs]) }
	return JSON.stringify(packed)
}

export function unpackEvent(json: string): Profile {
	const { harms, around, ...rest } = JSON.parse(json) as Packed
	const runs = around.map((one) => Uint32Array.from(one))
	return { ...rest, harms: new Map(harms), around: runs, aroundAny: allRuns(runs) }
}
