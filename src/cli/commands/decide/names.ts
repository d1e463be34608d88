/** Decisions about whom or which place a printed name means, in all reports. */
import { KnownActor, KnownPlace } from '../../../incident/schema.ts'
import { shown } from '../../print/layout.ts'
import { type Act, type Options, usage } from './act.ts'

const KINDS = KnownActor.shape.kind.unwrap().options
const LEVELS = KnownPlace.shape.level.unwrap().options
const YEARS: readonly (readonly [string, string])[] = [
	['--also <names...>', 'other names that mean it'],
	['--from <year>', 'first year in which the names mean it'],
	['--to <year>', 'last such year'],
]

export const NAMES: readonly Act[] = [
	{
		name: 'who-is-this',
		args: '<name> <who>',
		what: 'whom a name means, in all reports: "the Banner men" are "Grey Banner"',
		options: [
			...YEARS,
			['--country <code>', 'its country, two letters'],
			['--kind <kind>', `one of ${KINDS.join(', ')}`],
		],
		asks: ([name = '', who = ''], options) => ({
			act: 'who-is-this',
			names: [name, ...listOf(options['also'])],
			is: {
				name: who,
				...given('kind', oneOf(KINDS, options['kind'])),
				...given('country', countryOf(options['country'])),
				...yearsOf(options),
			},
		}),
	},
	{
		name: 'where-is-this',
		args: '<name> <place>',
		what: 'which place a name means, in all reports',
		options: [
			...YEARS,
			['--country <code>', 'its country, two letters'],
			['--lat <degrees>', 'where it lies'],
			['--lon <degrees>', 'where it lies'],
			['--within <metres>', 'how far off that may be'],
			['--level <level>', `one of ${LEVELS.join(', ')}`],
		],
		asks: ([name = '', place = ''], options) => ({
			act: 'where-is-this',
			names: [name, ...listOf(options['also'])],
			is: {
				name: place,
				...given('country', countryOf(options['country'])),
				...given('lat', numberOf('lat', options['lat'])),
				...given('lon', numberOf('lon', options['lon'])),
				...given('uncertaintyM', numberOf('within', options['within'])),
				...given('level', oneOf(LEVELS, options['level'])),
				...yearsOf(options),
			},
		}),
	},
]

const listOf = (value: Options[string]): readonly string[] => (Array.isArray(value) ? value : [])
const given = <K extends string, V>(key: K, value: V | undefined) =>
	(value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }

function oneOf<T extends string>(all: readonly T[], value: Options[string]): T | undefined {
	if (value === undefined) return undefined
	return all.find((one) => one === value) ?? usage(`It is one of ${all.join(', ')}, not "${shown(String(value))}".`)
}

function numberOf(name: string, value: Options[string]): number | undefined {
	if (value === undefined) return undefined
	const number = Number(value)
	return value !== '' && Number.isFinite(number)
		? number
		: usage(`--${name} is a number, not "${shown(String(value))}".`)
}

function countryOf(value: Options[string]): string | undefined {
	if (value === undefined) return undefined
	return /^[a-z]{2}$/i.test(String(value))
		? String(value).toUpperCase()
		: usage(`A country is two letters, such as QX, not "${shown(String(value))}".`)
}

function yearsOf(options: Options): { readonly from?: number; readonly to?: number } {
	const [from, to] = (['from', 'to'] as const).map((name) => {
		const year = numberOf(name, options[name])
		if (year !== undefined && !(Number.isInteger(year) && year >= 1000 && year <= 2999))
			usage(`--${name} is a year, such as 2021.`)
		return year
	})
	if (from !== undefined && to !== undefined && from > to) usage('--from is later than --to.')
	return { ...given('from', from), ...given('to', to) }
}
