/** Writes the pages that are made from code. The tests make them again and compare. */
import { writeFileSync } from 'node:fs'
import { fieldsPage } from './fields.ts'
import { problemsPage } from './problems.ts'

for (const [name, page] of [
	['fields', fieldsPage()],
	['problems', problemsPage()],
] as const) {
	writeFileSync(new URL(`../../docs/${name}.md`, import.meta.url), page)
}
