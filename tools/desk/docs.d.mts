/** What `docs.mjs` gives; the bundler runs it as it is. */
export function docsOf(root: string): {
	readonly id: string
	readonly title: string
	readonly group: string
	readonly blocks: readonly never[]
}[]
