// Style sheets are imported for what they do; the bundler collects them.
declare module '*.css'

// The address of a file that is served beside the page.
declare module '*?url' {
	const address: string
	export default address
}
