/** The layers of marks that a reader can switch: one for each question asked of a report, and two for who speaks. */
import type { Claim } from '../data/types.ts'

export const LAYERS = [
	{ id: 'what', label: 'What', fields: ['event', 'motive'] },
	{ id: 'who', label: 'Who', fields: ['actor'] },
	{ id: 'whom', label: 'To whom', fields: ['target'] },
	{ id: 'when', label: 'When', fields: ['when'] },
	{ id: 'where', label: 'Where', fields: ['where'] },
	{ id: 'weapon', label: 'With what', fields: ['weapon'] },
	{ id: 'harm', label: 'Harm', fields: ['harm', 'victim'] },
	{ id: 'says', label: 'Who says', fields: [] },
	{ id: 'quotes', label: 'Quotes', fields: [] },
] as const satisfies readonly { id: string; label: string; fields: readonly Claim['field'][] }[]

export type LayerId = (typeof LAYERS)[number]['id']

export const ALL_LAYERS: ReadonlySet<LayerId> = new Set(LAYERS.map(({ id }) => id))

const BY_FIELD = new Map<Claim['field'], LayerId>(
	LAYERS.flatMap(({ id, fields }) => fields.map((field: Claim['field']) => [field, id] as const)),
)

export const layerOf = (field: Claim['field']): LayerId => BY_FIELD.get(field) ?? 'what'
