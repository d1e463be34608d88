/**
 * `statement-ties.tsv`: what speaks for or against a statement being about an event, as `tools/train/ties` learned it. A name with "+"
 * weighs what is seen of the event together with something else that is seen.
 */
import { rowsOf } from './speech.ts'

export interface StatementTies {
	/** How likely a statement is about an event, by what is seen of both. */
	likely(seen: readonly string[]): number
}

export function statementTies(file: string): StatementTies {
	const alone = new Map<string, number>()
	const together = new Map<string, Map<string, number>>()
	for (const [name = '', weight = ''] of rowsOf(file)) {
		const [one = '', other] = name.split('+')
		if (other === undefined) alone.set(name, Number(weight))
		else together.set(one, (together.get(one) ?? new Map<string, number>()).set(other, Number(weight)))
	}
	return {
		likely(seen) {
			let sum = 0
			for (const name of seen) {
				sum += alone.get(name) ?? 0
				const others = together.get(name)
				if (others) for (const other of seen) sum += others.get(other) ?? 0
			}
			return 1 / (1 + Math.exp(-sum))
		},
	}
}
