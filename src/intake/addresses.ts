/** Which addresses of the net may be asked for a page: public ones alone. Pure; `fetch.ts` asks it at every step. */
import ipaddr from 'ipaddr.js'

/** Names that lead to this machine, its network or the machines that run it, whatever the name service says. */
const PRIVATE_NAMES =
	/(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa|in-addr\.arpa|ip6\.arpa|onion|test|invalid)$/
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3')
const PORTS = new Set(['', '80', '443', '8080', '8443'])

/** Why an address is not fetched: it is none of a page, or it leads where nothing may be asked. */
export type Refusal = { readonly code: 'intake/fetch-address' | 'intake/fetch-refused'; readonly message: string }

/** True when the text names the web: what `add` takes for an address instead of a path. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text)

export function refusalOf(url: URL): Refusal | null {
	if (url.protocol !== 'http:' && url.protocol !== 'https:')
		return { code: 'intake/fetch-address', message: 'Only http and https addresses are fetched.' }
	if (url.username || url.password)
		return { code: 'intake/fetch-address', message: 'The address holds a name or password. Give it without.' }
	const host = hostOf(url)
	const isPrivate = ipaddr.isValid(host) ? !isPublic(host) : PRIVATE_NAMES.test(host) || !host.includes('.')
	if (isPrivate) return REFUSED
	if (!PORTS.has(url.port))
		return {
			code: 'intake/fetch-refused',
			message: 'Pages are fetched from the usual ports alone (80, 443, 8080, 8443).',
		}
	return null
}

export const REFUSED: Refusal = {
	code: 'intake/fetch-refused',
	message:
		'The address leads to this machine or a private network, so it was not fetched. Save the page as a file and add that.',
}

export const hostOf = ({ hostname }: URL): string =>
	hostname
		.replace(/^\[|\]$/g, '')
		.replace(/\.+$/, '')
		.toLowerCase()

/** Addresses that anybody can reach: no loopback, private, link-local, shared, reserved, mapped or translated one. */
export function isPublic(address: string): boolean {
	try {
		// An IPv4 address in IPv6 clothes counts as the IPv4 address.
		const read = ipaddr.process(address.replace(/^\[|\]$/g, '').replace(/%.*$/, ''))
		if (read.range() !== 'unicast') return false
		return read.kind() === 'ipv4' || read.match(GLOBAL_V6)
	} catch {
		return false
	}
}
