/**
 * What somebody says they will or will not do. Who will not give, leave or talk refuses, and the refusal has happened; who lets nobody
 * pass keeps them out; and violence that its own doers announce is a threat, not only a plan.
 */
import { hasKid, headAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import type { Draft } from './draft.ts'
import { FUTURE, NEGATIONS } from './governors.ts'
import type { Factuality, Mode, PloverType } from './lists.ts'

/** Settles type and factuality of a draft whose words tell of an intent. */
export function settleIntent(draft: Draft): void {
	settleOffer(draft)
	settleStopped(draft)
	settleThreat(draft)
	if (draft.factuality === 'denied') settleRefusal(draft)
	else settleVow(draft)
}

/** "offered aid", "pledged two million": not given yet. */
function settleOffer(draft: Draft): void {
	const { word } = draft.triggers[0]!
	if (draft.type !== 'AID' || draft.factuality !== 'happened' || !OFFERS.has(word.parts[0]!)) return
	draft.factuality = 'planned'
	draft.rules.push('intent/offered')
}

const OFFERS = new Set(['offer', 'pledge', 'promise'])

/** "stopped paying grants to Oltania", "has ceased to arm the rebels": what was given or done together is no more. */
function settleStopped(draft: Draft): void {
	if (draft.type !== 'AID' && draft.type !== 'COOPERATE') return
	const verb = verbOf(draft)
	if (relation(draft.tree, verb) !== 'xcomp' || !STOPS.has(lemmaAt(draft.tree, headAt(draft.tree, verb)))) return
	const { tokens } = draft.triggers[0]!
	if (uposAt(draft.tree, verb) !== 'VERB' || tokens.includes(headAt(draft.tree, verb))) return
	become(draft, 'SANCTION', 'discontinue', 'happened', 'intent/stopped')
}

const STOPS = new Set(['cease', 'quit', 'stop'])

/** "This will not go unpunished", "did not rule out an attack": a threat, however it is turned. */
function settleThreat(draft: Draft): void {
	const { word, objects } = draft.triggers[0]!
	const ruled = draft.type === 'REJECT' && draft.factuality === 'denied' && word.parts[0] === 'rule'
	if (ruled && objects.some((e) => FORCE.test(lemmaAt(e.tree, e.head))))
		become(draft, 'THREATEN', 'violence', 'threatened', 'intent/not-ruled-out')
	else if (draft.type !== 'THREATEN') return
	else if (word.parts[0] === 'or' || word.parts[0] === 'menace') draft.factuality = 'threatened'
	else if (word.needs?.includes('to-come') || word.needs?.includes('vow-over')) draft.factuality = 'threatened'
	// "said it would retaliate"; "will not retaliate" threatens nobody.
	else if (word.frame === 'future' && draft.factuality === 'planned') draft.factuality = 'threatened'
}

const FORCE = /^(?:action|attack|force|intervention|invasion|option|retaliation|sanction|strike|use|war)$/

/** What is refused when it is not done, by type. */
const REFUSED: Readonly<Partial<Record<PloverType, Mode>>> = {
	AGREE: 'change',
	AID: 'assist',
	CONCEDE: 'yield',
	CONSULT: 'meet',
	COOPERATE: 'change',
	RETREAT: 'yield',
}

function settleRefusal(draft: Draft): void {
	// "does not bargain with kidnappers": the refusal has happened.
	if (draft.type === 'REJECT' && draft.triggers[0]!.word.needs?.includes('negated')) draft.factuality = 'happened'
	const mode = REFUSED[draft.type]
	const verb = verbOf(draft)
	if (mode && isRuledOut(draft.tree, verb)) {
		draft.targets.push(...draft.actors.splice(0))
		become(draft, 'REJECT', mode, 'happened', 'intent/ruled-out')
		return
	}
	if (!mode || !kidsBy(draft.tree, verb, 'advmod').some((k) => NEGATIONS.has(lemmaAt(draft.tree, k)))) return
	const wills = hasWill(draft.tree, verb)
	// "will not be let in", "are not allowed to leave": they are kept out, whoever keeps them.
	if (LETS.has(lemmaAt(draft.tree, verb)) && isPassive(draft.tree, verb))
		become(draft, 'COERCE', 'restrict', wills ? 'planned' : 'happened', 'intent/kept-out')
	else if (wills && draft.actors.length > 0 && !isPassive(draft.tree, verb))
		become(draft, 'REJECT', mode, 'happened', 'intent/refused')
}

/** "There will be no talks": whoever says so. */
function isRuledOut(tree: Tree, noun: number): boolean {
	const be = headAt(tree, noun)
	return (
		hasKid(tree, noun, 'det', 'no') &&
		lemmaAt(tree, be) === 'be' &&
		hasKid(tree, be, 'expl', 'there') &&
		hasWill(tree, be)
	)
}

const LETS = new Set(['let', 'allow', 'permit', 'admit'])

function become(draft: Draft, type: PloverType, mode: Mode | null, factuality: Factuality, rule: string): void {
	draft.type = type
	draft.modes = mode ? [mode] : []
	draft.factuality = factuality
	draft.rules.push(rule)
}

/** "They said they would blow up the plane", "we shall strike", "would freeze a loan unless": the doers say so themselves. */
function settleVow(draft: Draft): void {
	if (draft.factuality !== 'planned' && draft.factuality !== 'hypothetical') return
	const verb = verbOf(draft)
	if (
		!hasWill(draft.tree, verb) ||
		!draft.actors.some(({ entity: { tree, head, pronoun } }) =>
			pronoun
				? isSpeaker(tree, head)
				: // "said its members would walk out"
					kidsBy(tree, head, 'nmod:poss').some((k) => OWN.test(lemmaAt(tree, k))),
		)
	)
		return
	const conditional = isConditional(draft.tree, verb)
	const vowed =
		draft.type === 'ASSAULT' ? draft.factuality === 'planned' || conditional : HARSH.has(draft.type) && conditional
	if (!vowed) return
	become(draft, 'THREATEN', draft.type === 'ASSAULT' ? 'violence' : null, 'threatened', 'intent/vowed')
}

const HARSH: ReadonlySet<PloverType> = new Set(['COERCE', 'PROTEST', 'SANCTION'])
const OWN = /^(?:its|their|his|her|our|my)$/

/** "we" of a quotation, or whom reported speech goes back to. */
const isSpeaker = (tree: Tree, head: number): boolean =>
	['we', 'i', 'they', 'it', 'he', 'she'].includes(lemmaAt(tree, head))

const verbOf = ({ triggers }: Draft): number => {
	const { light, token } = triggers[0]!
	return light >= 0 ? light : token
}
/** "will", "shall" or, in reported speech, "would". */
export const hasWill = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'aux').some((k) => FUTURE.has(lemmaAt(tree, k)) || lemmaAt(tree, k) === 'would')
const isPassive = (tree: Tree, verb: number): boolean => kidsBy(tree, verb, 'aux:pass', 'nsubj:pass').length > 0
/** "if", "unless", "until": what would turn it away. */
export const isConditional = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'advcl').some((k) =>
		kidsBy(tree, k, 'mark', 'advmod').some((m) => ['if', 'unless', 'until', 'till'].includes(lemmaAt(tree, m))),
	)
