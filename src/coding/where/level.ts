/** How precise a place is: a base is exact, a town is a town, a state of a federation a province, a river a water. */
import type { PlaceEntry } from '../../knowledge/index.ts'
import type { WhereValue } from '../schema.ts'

type Level = WhereValue['level']

/** The level of an entry of the list of places. */
export const levelOf = ({ kind }: PlaceEntry): Level => LEVELS[kind]

const LEVELS: Readonly<Record<PlaceEntry['kind'], Level>> = {
	continent: 'country',
	country: 'country',
	admin1: 'province',
	admin2: 'district',
	desert: 'region',
	island: 'region',
	mountain: 'region',
	region: 'region',
	road: 'region',
	valley: 'region',
	lake: 'water',
	river: 'water',
	sea: 'water',
	strait: 'water',
	'admin1-seat': 'town',
	'admin2-seat': 'town',
	capital: 'town',
	ruin: 'town',
	section: 'town',
	settlement: 'town',
	town: 'town',
	airport: 'exact',
	base: 'exact',
	camp: 'exact',
	crossing: 'exact',
	facility: 'exact',
}

const FROM_FINE: readonly Level[] = ['exact', 'town', 'near', 'district', 'province', 'region', 'water', 'country']

/** The lower, the finer. */
export const fineness = ({ level }: WhereValue): number => FROM_FINE.indexOf(level)

/** On land and within a country. */
export const isClose = (value: WhereValue): boolean => fineness(value) < FROM_FINE.indexOf('water')
