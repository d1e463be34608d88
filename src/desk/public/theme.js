// Runs before the first paint, so that a dark room is not lit by a white page. `design/theme.ts` does the switching.
;(() => {
	let chosen = 'system'
	try {
		chosen = localStorage.getItem('attestary.theme') || 'system'
	} catch {}
	const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
	document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
