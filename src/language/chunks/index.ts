/**
 * Questions about a parsed sentence that everything above asks: how far does this noun phrase reach, who stands beside
 * it, how many are they, and who did what to whom by this verb. All take a sentence and the index of one of its tokens;
 * none looks at the world outside the sentence, and none knows which words are events.
 */
export {
	type Argument,
	agentOf,
	doerOf,
	objectOf,
	passiveOf,
	subjectOf,
	undergoerOf,
} from './arguments.ts'
export { appositions, conjuncts } from './coordination.ts'
export { numberOf } from './count.ts'
export { type Phrase, type PhraseOptions, phraseOf } from './phrase.ts'
export { plainRelation } from './tree-walk.ts'
