/** "stepped on a mine hours later", "shot a man days before the vote": the thing before a bare stretch of time is no part of it. */
import type { Draft, Rule } from './draft.ts'

const STRETCH = /^(?:moments|seconds|minutes|hours|days|weeks|months|years)$/u
const BEHIND = /^(?:later|earlier|before|after|afterwards?|previously|ago|apart)$/u
/** "in the early morning hours before the vote", "office hours" */
const OF_TIME =
	/^(?:morning|evening|night|afternoon|daylight|daytime|office|school|working|rush|business|peak|curfew|opening|visiting|early|late)$/u

export const thingBeforeTime: Rule = {
	name: 'thing-before-time',
	apply(tree) {
		for (let i = 2; i < tree.size - 1; i++)
			if (STRETCH.test(tree.form(i)) && BEHIND.test(tree.form(i + 1)) && isInside(tree, i - 1, i)) part(tree, i - 1, i)
	},
}

const isInside = (tree: Draft, thing: number, time: number): boolean =>
	tree.head(thing) === time &&
	/^(?:compound|nummod|nmod|flat)$/.test(tree.relation(thing)) &&
	/^(?:NOUN|PROPN)$/.test(tree.upos(thing)) &&
	!OF_TIME.test(tree.form(thing))

/** The thing takes what stands before it, and hangs on the verb. */
function part(tree: Draft, thing: number, time: number): void {
	let verb = tree.head(time)
	for (let n = 0; verb >= 0 && tree.upos(verb) !== 'VERB' && n < 4; n++) verb = tree.head(verb)
	if (verb < 0 || verb > thing || tree.upos(verb) !== 'VERB') return
	const before = tree.kids(time).filter((k) => k < thing)
	const isCased = before.some((k) => tree.relation(k) === 'case')
	if (!isCased && tree.has(verb, 'obj', 'aux:pass')) return
	tree.attach(thing, verb, isCased ? 'obl' : 'obj')
	for (const k of before) tree.attach(k, thing, tree.deprel(k))
}
