/** The sample reports, taken in as `attestary add` takes them: a text with what stands beside it, or a saved page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { takeText } from '../src/intake/index.ts'
import { chooseMetadata, metadatum } from '../src/report/schema.ts'

export const samples = fileURLToPath(new URL('../samples', import.meta.url))
const reports = join(samples, 'reports')

/** In the order of their numbers. */
export const sampleFiles = readdirSync(reports)
	.filter((name) => /\.(?:txt|html)$/.test(name))
	.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))

export function takeSample(file: string) {
	const beside = join(reports, file.replace(/\.\w+$/, '.meta.json'))
	const metadata = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : undefined
	const { value, problems } = takeText(readFileSync(join(reports, file)), file, { obtained: '', by: '', metadata })
	if (!value) throw new Error(`${file}: ${problems[0]?.message}`)
	const chosen = chooseMetadata(value.metadata)
	const about = (field: 'title' | 'publisher' | 'published' | 'language') => metadatum(chosen, field)?.value ?? ''
	return { version: value.version, metadata: chosen, problems, about }
}
