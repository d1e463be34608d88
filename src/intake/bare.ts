/** The same page under one address, whoever sent the reader there. */
export function bareAddress(address: string): string {
	if (!URL.canParse(address)) return address
	const url = new URL(address)
	url.hash = ''
	for (const name of [...url.searchParams.keys()])
		if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref_src|cmpid|ocid)$/i.test(name)) url.searchParams.delete(name)
	return url.href
}
