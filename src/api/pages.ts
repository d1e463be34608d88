/** Plain pages of the server itself, for when there is no desk to show. No script, no style: the policy of the desk holds for them too. */

const page = (title: string, ...paragraphs: readonly string[]): string =>
	`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} – Attestary</title>
<h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</html>
`

export const LOCKED = page(
	'The desk is locked',
	'Attestary prints an address in its terminal when it starts. It opens the desk once, in the browser where you open it first; press Enter in the terminal for another one.',
	'<a href="/">Open the desk</a>, if this browser has opened it before.',
)

export const NOT_BUILT = page(
	'The desk is not built',
	'This Attestary has its API, but no pages to show. <code>npm run build</code> makes them; start it again then.',
	'<a href="/api/about">What is being served</a> · <a href="/api/openapi.json">what can be asked</a>',
)

/** For a link that was followed from elsewhere: only a page of our own may bring the cookie. */
export const ENTERED = page('Welcome', '<a href="/">Open the desk</a>')
