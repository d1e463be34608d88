/** Ids in addresses. Report ids are addresses or hold blanks themselves, so both ways go through here. */
export const reportHref = (id: string): string => `/reports/${encodeURIComponent(id)}`
export const incidentHref = (key: string): string => `/incidents/${encodeURIComponent(key)}`

/** The id after "/reports/" or "/incidents/", from the bar itself: a router that decodes first would decode twice. */
export function idInAddress(): string {
	const raw = location.pathname.split('/')[2] ?? ''
	try {
		return decodeURIComponent(raw)
	} catch {
		return raw
	}
}
