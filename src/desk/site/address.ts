/** Where one is in a published site, behind the "#": a page that is opened from disk has one path alone. */
import { useSyncExternalStore } from 'react'

const listen = (tell: () => void) => {
	window.addEventListener('hashchange', tell)
	return () => window.removeEventListener('hashchange', tell)
}

/** "/incidents?type=ASSAULT"; what follows a second "#" is a place in a text, and texts are not carried. */
const inAddress = (): string => (location.hash.startsWith('#/') ? location.hash.slice(1).split('#')[0]! : '/')
const path = (): string => inAddress().split('?')[0]!
const search = (): string => inAddress().split('?')[1] ?? ''

function go(to: string, { replace = false }: { replace?: boolean } = {}): void {
	if (replace) location.replace(`#${to}`)
	else location.hash = to
	window.scrollTo(0, 0)
}

export const useSitePath = (): [string, typeof go] => [useSyncExternalStore(listen, path), go]
export const useSiteSearch = (): string => useSyncExternalStore(listen, search)
export const siteHref = (href: string): string => `#${href}`
