/** Files that somebody sends instead of naming a path: the same inputs as from a disk. Pure. */
import { kindOfName, nameBeside } from './format.ts'
import { Given } from './given.ts'
import { fileOf, type Input, inputProblem } from './input.ts'

export interface Sent {
	readonly name: string
	readonly bytes: Uint8Array
}

/** In the order of their names, as a folder is read. A description is read with the file that it lies beside. */
export function* inputsSent(files: readonly Sent[]): Generator<Input> {
	const beside = new Map(files.filter(({ name }) => kindOfName(name) === 'beside').map((file) => [file.name, file]))
	for (const { name, bytes } of files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
		if (kindOfName(name) === 'beside') continue
		const description = beside.get(nameBeside(name))
		beside.delete(nameBeside(name))
		yield described(name, bytes, description)
	}
	for (const { name } of beside.values())
		yield inputProblem(
			'intake/bad-line',
			name,
			'It describes a report that was not sent with it, so nothing was made of it.',
		)
}

function described(name: string, bytes: Uint8Array, description: Sent | undefined): Input {
	if (!description) return fileOf(name, bytes)
	const metadata = readDescription(description.bytes)
	return metadata ? fileOf(name, bytes, { metadata }) : badDescription(description.name, name)
}

/** What a `.meta.json` says; null when it is none. */
export function readDescription(bytes: Uint8Array): Given | null {
	try {
		return Given.parse(JSON.parse(new TextDecoder().decode(bytes)))
	} catch {
		return null
	}
}

export const badDescription = (name: string, of: string): Input =>
	inputProblem('intake/bad-line', name, `It is not JSON that describes a report, so ${of} was left out.`)
