/** Enough of a reader for tables without line breaks in cells. */
export function rowsOf(csv: string): Record<string, string>[] {
	const cells = (line: string) =>
		[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
			(quoted ?? bare ?? '').replaceAll('""', '"'),
		)
	const [head = '', ...lines] = csv
		.replace(/^\uFEFF/, '')
		.trimEnd()
		.split(/\r?\n/)
	return lines.map((line) => Object.fromEntries(cells(head).map((name, i) => [name, cells(line)[i] ?? ''])))
}
