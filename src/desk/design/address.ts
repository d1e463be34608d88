/** Ids in addresses. Report ids are addresses or hold blanks themselves, so both ways go through here. */
export const reportHref = (id: string): string => `/reports/${encodeURIComponent(id)}`
export const incidentHref = (key: string): string => `/incidents/${encodeURIComponent(key)}`

export const chainHref = (key: string): string => `/chains/${encodeURIComponent(key)}`
export const speakerHref = (who: string): string => `/speakers/${encodeURIComponent(who)}`

/** The id after "/reports/" or "/incidents/", from the bar itself: a router that decodes first would decode twice. */
export function idInAddress(): string {
	// A published site keeps its address behind the "#": a file has no paths of its own.
	const path = location.hash.startsWith('#/') ? location.hash.slice(1) : location.pathname
	const raw = path.split(/[?#]/)[0]!.split('/')[2] ?? ''
	try {
		return decodeURIComponent(raw)
	} catch {
		return raw
	}
}
