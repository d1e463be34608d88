/** What pages take from the knowledge: names of countries, outlines of the project's own, towns for the map. */
import { countryInWords } from '../coding/in-words.ts'
import type { Problem } from '../report/problem.ts'
import { readProject, readProjectOutlines, readTowns } from '../run/data.ts'
import type { Area, Outline, Town } from '../run/index.ts'

export interface Project {
	/** Names of countries, the project's own first. */
	readonly countryName: (code: string) => string
	readonly outlines: readonly Outline[] | null
	/** Read when first asked for. */
	towns(area: Area, most: number): Promise<Town[]>
}

export async function projectOf(
	knowledge: string | null,
	tell: (problems: readonly Problem[]) => void = () => {},
): Promise<Project> {
	if (knowledge === null) return { countryName: countryInWords, outlines: null, towns: townsOf({}) }
	const [project, outlines] = [await readProject(knowledge), await readProjectOutlines(knowledge)]
	tell([...project.problems, ...outlines.problems])
	const own = new Map(project.value.countries?.map(({ iso2, name }) => [iso2, name]))
	return {
		countryName: (code) => own.get(code) ?? countryInWords(code),
		outlines: outlines.value,
		towns: townsOf(project.value),
	}
}

function townsOf(project: Parameters<typeof readTowns>[0]): Project['towns'] {
	let read: ReturnType<typeof readTowns> | null = null
	return async (area, most) => {
		read ??= readTowns(project)
		return (await read)(area, most)
	}
}
