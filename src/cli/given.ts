/** Values of options, checked where they are read: what cannot be meant is told before anything is done. */
import { InvalidArgumentError } from 'commander'
import { countryInWords } from '../coding/in-words.ts'
import { PLOVER_TYPES } from '../coding/lists.ts'
import { isDay } from '../report/days.ts'

export function count(text: string): number {
	if (!/^\d{1,9}$/.test(text) || Number(text) === 0) throw new InvalidArgumentError('Give a whole number, 1 or more.')
	return Number(text)
}

export function day(text: string): string {
	if (!isDay(text)) throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD.')
	return text
}

/** One or more, with commas between. */
export function countries(text: string): string[] {
	const codes = text.toUpperCase().split(',')
	if (codes.some((code) => !/^[A-Z]{2}$/.test(code)))
		throw new InvalidArgumentError('Give the two letters of a country, for example IQ, or several as IQ,SY.')
	return codes
}

/** The first that ISO 3166-1 does not have, nor the project. */
export function unknownCountry(codes: readonly string[], own: readonly string[]): string | null {
	const isKnown = (code: string) => own.includes(code) || ![code, 'Unknown Region'].includes(countryInWords(code))
	return codes.find((code) => !isKnown(code)) ?? null
}

export function types(text: string): string[] {
	const given = text.toUpperCase().split(',')
	if (given.some((type) => !PLOVER_TYPES.some((known) => known === type)))
		throw new InvalidArgumentError(`Types are ${PLOVER_TYPES.join(', ')}; several have commas between them.`)
	return given
}
