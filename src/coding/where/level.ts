/** How precise a place is: a base is exact, a town is a town, a state of a federation a province, a river a water. */
import type { PlaceEntry } from '../../knowledge/index.ts'
import type { WhereValue } from '../schema.ts'

type Level = WhereValue['level']

/** The level of an entry of the list of places; most of them are towns. */
export const levelOf = ({ kind }: PlaceEntry): Level => LEVELS[kind] ?? 'town'

const LEVELS: Partial<Record<PlaceEntry['kind'], Level>> = {
	country: 'country',
	continent: 'country',
	admin1: 'province',
	admin2: 'district',
	region: 'region',
	island: 'region',
	mountain: 'region',
	desert: 'region',
	sea: 'water',
	strait: 'water',
	river: 'water',
	base: 'exact',
	facility: 'exact',
}

const FROM_FINE: readonly Level[] = ['exact', 'town', 'near', 'district', 'province', 'region', 'water', 'country']

/** The lower, the finer. */
export const fineness = ({ level }: WhereValue): number => FROM_FINE.indexOf(level)

/** On land and within a country. */
export const isClose = (value: WhereValue): boolean => fineness(value) < FROM_FINE.indexOf('water')
