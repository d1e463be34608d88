/**
 * Figures as they stand in news: "10,000", "3.5", "10:30", "9/11", "1980s", "20th" are one word;
 * "107mm", "5m" and "9am" are a figure and its unit.
 */
const FIGURE =
	/\d{1,4}-\d{1,2}-\d{1,4}(?![\w-])|(?:\d-)?\d{3}-\d{3,4}(?:-\d{4})?(?![\w-])|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\w/])|\d+(?:,\d{2,3}(?!\d))*(?:[.:]\d+)*/uy
const ORDINAL = /(?:st|nd|rd|th|s|['’]s)(?![\p{L}\p{N}])/iuy
const UNIT =
	/(?:mm?|cm|km|kms|kg|kgs|g|mg|lbs?|oz|ft|mi|mph|kph|kmh|kt|kts|nm|k|bn|mn|tn|b|am|pm|a\.m\.?|p\.m\.?|hrs?|mins?|h|gmt|utc|kw|mw|gw|mhz|ghz|khz|kb|mb|gb|tb|cc|ha|cal|kcal|km²|m²|m³)(?![\p{L}\p{N}])/iuy

/** Cuts of the word that starts with a figure at `at`: [end of figure, end of unit or null]; null for no figure. */
export function figureAt(
	text: string,
	at: number,
	end: number,
): { readonly end: number; readonly unit: number | null } | null {
	const stop = stick(FIGURE, text, at, end)
	if (stop < 0) return null
	const ordinal = stick(ORDINAL, text, stop, end)
	if (ordinal > 0) return { end: ordinal, unit: null }
	const unit = stick(UNIT, text, stop, end)
	return { end: stop, unit: unit > 0 ? unit : null }
}

function stick(pattern: RegExp, text: string, at: number, end: number): number {
	pattern.lastIndex = at
	const found = pattern.exec(text)
	return found ? Math.min(at + found[0].length, end) : -1
}
