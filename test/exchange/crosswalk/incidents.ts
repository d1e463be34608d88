/** An incident with the few fields that a crosswalk looks at. */
import type { ActorValue } from '../../../src/coding/schema.ts'
import type { Incident } from '../../../src/incident/schema.ts'

const actors = {
	army: { name: 'army', unnamed: true, kind: 'force', sectors: ['MIL'], country: 'IQ' },
	foreign: { name: 'US military', unnamed: false, kind: 'force', sectors: ['MIL'], country: 'US' },
	police: { name: 'police', unnamed: true, kind: 'force', sectors: ['COP'], country: 'IQ' },
	rebels: { name: 'Grey Banner', unnamed: false, kind: 'armed-group', sectors: ['REB'], country: 'IQ' },
	others: { name: 'Red Lantern', unnamed: false, kind: 'armed-group', sectors: ['PRM'], country: 'IQ' },
	gunmen: { name: 'gunmen', unnamed: true, kind: 'armed-group', sectors: ['UAF'] },
	militia: { name: 'militia', unnamed: true, kind: 'armed-group', sectors: ['REB'] },
	civilians: { name: 'villagers', unnamed: true, kind: 'people', sectors: ['CVL'] },
	soldiers: { name: 'soldiers', unnamed: true, kind: 'people', sectors: ['MIL'], country: 'IQ' },
	marchers: { name: 'marchers', unnamed: true, kind: 'people' },
	base: { name: 'army base', unnamed: true, kind: 'facility' },
	market: { name: 'market', unnamed: true, kind: 'facility' },
	somebody: { name: 'Ana Dorsk', unnamed: false, kind: 'person' },
} satisfies Record<string, ActorValue>
export type Who = keyof typeof actors

const party = (who: Who): Incident['actors'][number] => ({
	actor: actors[who],
	names: [actors[who].name],
	claims: [],
	status: 'stated',
})

export function incident(
	event: string,
	{ by = [], on = [], ...rest }: { by?: readonly Who[]; on?: readonly Who[] } & Partial<Incident> = {},
): Incident {
	const [type = '', modes = '', delivery] = event.split(/\s*[:/]\s*/)
	return {
		key: 'i-1',
		handle: 'ATT-IRQ-2021-0001',
		aliases: [],
		mentions: [],
		reports: [],
		origins: 1,
		type: type as Incident['type'],
		event: {
			type: type as Incident['type'],
			modes: modes ? modes.split(' ') : [],
			contexts: [],
			...(delivery ? { delivery: delivery as never } : {}),
		},
		factuality: 'happened',
		background: false,
		recordable: true,
		title: 'CONSTRUCTED',
		when: null,
		whenClaims: [],
		where: null,
		whereClaims: [],
		weapons: [],
		figures: [],
		attributions: [],
		contestedWho: false,
		contestedHarm: false,
		claims: [],
		statements: [],
		actors: by.map(party),
		targets: on.map(party),
		...rest,
	}
}
