/** Languages by the three letters of ISO 639-3, as FollowTheMoney and others have them; we keep the two of ISO 639-1. */
import { iso6393To1 } from 'iso-639-3/iso6393-to-1.js'

const LONG = new Map(Object.entries(iso6393To1).map(([three, two]) => [two, three]))

/** `en` and `en-GB` to `eng`; what has three letters stays; nothing for what is no code. */
export function threeLetters(language: string): string {
	const [code = ''] = language.toLowerCase().split(/[-_]/)
	return LONG.get(code) ?? (/^[a-z]{3}$/.test(code) ? code : '')
}
