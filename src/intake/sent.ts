/** Files that somebody sends instead of naming a path: the same inputs as from a disk. Pure. */
import { kindOfName, nameBeside } from './format.ts'
import { Given } from './given.ts'
import type { Input } from './walk.ts'

export interface Sent {
	readonly name: string
	readonly bytes: Uint8Array
}

/** In the order of their names, as a folder is read. A description is read with the file that it lies beside. */
export function* inputsSent(files: readonly Sent[]): Generator<Input> {
	const beside = new Map(files.filter(({ name }) => kindOfName(name) === 'beside').map((file) => [file.name, file]))
	for (const { name, bytes } of files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
		if (kindOfName(name) === 'beside') continue
		if (kindOfName(name) === 'lines') {
			yield* linesIn(name, bytes)
			continue
		}
		const description = beside.get(nameBeside(name))
		beside.delete(nameBeside(name))
		yield described(name, bytes, description)
	}
	for (const { name } of beside.values())
		yield problem(name, 'It describes a report that was not sent with it, so nothing was made of it.')
}

function described(from: string, bytes: Uint8Array, description: Sent | undefined): Input {
	if (!description) return { kind: 'bytes', from, bytes }
	try {
		const metadata = Given.parse(JSON.parse(new TextDecoder().decode(description.bytes)))
		return { kind: 'bytes', from, bytes, metadata }
	} catch {
		return problem(description.name, `It is not JSON that describes a report, so ${from} was left out.`)
	}
}

function* linesIn(name: string, bytes: Uint8Array): Generator<Input> {
	let number = 0
	for (const line of new TextDecoder().decode(bytes).split('\n')) {
		number++
		if (line.trim()) yield { kind: 'line', from: `${name}:${number}`, line }
	}
}

const problem = (report: string, message: string): Input => ({
	kind: 'problem',
	problem: { code: 'intake/bad-line', level: 'error', report, span: null, message },
})
