/** What pages take from the project's own knowledge: the names of its countries, and their outlines. */
import { countryInWords } from '../coding/in-words.ts'
import type { Problem } from '../report/problem.ts'
import { readProject, readProjectOutlines } from '../run/data.ts'
import type { Outline } from '../run/index.ts'

export interface Project {
	/** Names of countries, the project's own first. */
	readonly countryName: (code: string) => string
	readonly outlines: readonly Outline[] | null
}

export async function projectOf(
	knowledge: string | null,
	tell: (problems: readonly Problem[]) => void = () => {},
): Promise<Project> {
	if (knowledge === null) return { countryName: countryInWords, outlines: null }
	const [project, outlines] = [await readProject(knowledge), await readProjectOutlines(knowledge)]
	tell([...project.problems, ...outlines.problems])
	const own = new Map(project.value.countries?.map(({ iso2, name }) => [iso2, name]))
	return { countryName: (code) => own.get(code) ?? countryInWords(code), outlines: outlines.value }
}
