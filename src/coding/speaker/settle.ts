/** One speaker, one name: what a report tells of a source in one place holds wherever that source speaks. */
import { isUnder } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import type { Reading } from '../reading.ts'
import { conditionIn } from './condition.ts'
import type { Saying } from './saying.ts'

/** Spreads the condition of unnamed speakers, also where it is told in another sentence than the claim. */
export function settleSpeakers(reading: Reading, people: People, sayings: readonly Saying[]): void {
	const conditions = new Map<string, string>()
	reading.trees.forEach((_, sentence) => {
		const condition = conditionIn(reading, sentence)
		if (!condition) return
		const name = nearest(sayings, sentence, condition.at) ?? people.unnamedBefore(sentence, condition.at)
		if (name && !conditions.has(name)) conditions.set(name, condition.words)
	})
	// "Officials, citing witnesses, said": the witnesses, as the officials pass it on.
	for (const saying of sayings) {
		if (!saying.takes.has('cites') || saying.said.has(saying.token)) continue
		const by = sayings.find(
			(s) => s !== saying && s.tree === saying.tree && isUnder(s.tree, saying.token, s.token) && s.token >= 0,
		)
		const apart = by && by.speaker.kind !== 'publisher' && by.speaker.name !== saying.speaker.name
		if (apart) saying.speaker = { ...saying.speaker, via: by.speaker }
	}
	for (const saying of sayings) {
		const condition = saying.speaker.kind === 'unnamed' ? conditions.get(saying.speaker.name) : undefined
		if (condition) saying.speaker = { ...saying.speaker, condition }
	}
}

/** The unnamed speaker of the sentence whose name stands nearest before the words. */
function nearest(sayings: readonly Saying[], sentence: number, at: number): string | null {
	const here = sayings.filter((s) => s.sentence === sentence && s.speaker.kind === 'unnamed' && s.speaker.span)
	const gap = (s: Saying): number => Math.abs(at - s.speaker.span!.end)
	return here.sort((a, b) => gap(a) - gap(b))[0]?.speaker.name ?? null
}
