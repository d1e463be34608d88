/** `docs/problems.md`: every code that a problem can have. */
import { PROBLEMS } from '../../src/report/problem.ts'

export function problemsPage(): string {
	const floors = grouped()
	const lines = [
		'# Problems',
		'',
		'Reading a report does not fail: it yields what it can, and a list of problems. Codes are for programs and never change',
		'their meaning; the sentence that comes with one is for people and may improve. Made from `src/report/problem.ts`; a test compares.',
		'',
		'Levels: `error` (something was not done), `warning` (something was done with a loss), `note` (you may want to know).',
	]
	for (const [floor, codes] of floors) {
		lines.push('', `## ${floor}`, '', '| code | meaning |', '| --- | --- |')
		for (const [code, meaning] of codes) lines.push(`| \`${code}\` | ${meaning} |`)
	}
	return `${lines.join('\n')}\n`
}

function grouped(): Map<string, [string, string][]> {
	const floors = new Map<string, [string, string][]>()
	for (const [code, meaning] of Object.entries(PROBLEMS)) {
		const floor = code.slice(0, code.indexOf('/'))
		floors.set(floor, [...(floors.get(floor) ?? []), [code, meaning]])
	}
	return floors
}
