/**
 * What will befall those who do not do as they are told: "gave them two days to leave or face the consequences", "hand over the boy or
 * we burn the house", "otherwise force will be used". It is a threat beside the demand, by whoever demands.
 */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { type Entity, isArmed, isSomebody } from '../../language/names/entity.ts'
import { hasKid, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { isMenacing } from '../needs/kinds.ts'
import { entityAt, type Reading } from '../reading.ts'
import { isMessage } from '../speaker/messages.ts'
import { bareTrigger, type Trigger, unlisted } from '../trigger.ts'
import { hasOffice } from './who-threatens.ts'

const THREAT = unlisted({ parts: ['or'], type: 'THREATEN', frame: 'verbal' })

/** What befalls whoever does not obey, and what is done to him. */
const FATE =
	/^(?:face|die|suffer|pay|share|risk|meet|regret|perish|burn|lose|shoot|bury|kill|hang|arrest|attack|bomb|shell|destroy|jail|prosecute|dismiss|sack|expel|blow|storm|strike|execute|punish|treat|crush|receive|sink|gas|seize|evict|starve|freeze)$/

/** "gave them two days to leave or be shot": a term with a consequence is a threat as a whole. */
const GIVES_TERM = /^(?:give|set|allow|grant)$/

/** The triggers of a sentence, where it demands something and names what else will happen: with the threat beside the demand. */
export function withOrElse(reading: Reading, sentence: number, tree: Tree, found: readonly Trigger[]): Trigger[] {
	if (!tree.tokens.some((t) => /^(?:or|otherwise|failing)$/i.test(t.form))) return [...found]
	const demand =
		found.find(({ word }) => word.type === 'REQUEST' && word.pos === 'v') ?? toldBy(reading, sentence, tree, found)
	const at = demand ? consequence(tree, demand) : -1
	if (!demand || at < 0) return [...found]
	// A term with a consequence threatens as a whole.
	const tokens = GIVES_TERM.test(demand.word.parts[0]!) ? [demand.token, termOf(tree, demand.token)] : [at]
	const rest = found.filter((t) => t.token !== at)
	return [
		...rest,
		{ ...demand, token: tokens[0]!, tokens, word: THREAT, obliques: [], light: -1, rules: ['what/or-else'] },
	]
}

/** "48 hours", "until noon": the words of the term, else the next word, so that the threat has words of its own beside the demand. */
function termOf(tree: Tree, verb: number): number {
	const term = tree.lemmas.findIndex(
		(lemma, k) => k > verb && k < verb + NEAR && /^(?:hour|day|week|month|minute|until|till)$/.test(lemma),
	)
	return term > 0 ? term : verb + 1
}

const TELLS = /^(?:tell|order|warn|advise|command|instruct|urge)$/

/** "The colonel told the students to go home or face the consequences": what is told is no demand of the list. */
function toldBy(reading: Reading, sentence: number, tree: Tree, found: readonly Trigger[]): Trigger | null {
	const verb = tree.tokens.findIndex(
		(_, k) => uposAt(tree, k) === 'VERB' && TELLS.test(lemmaAt(tree, k)) && !found.some((t) => t.token === k),
	)
	if (verb < 0) return null
	const { subjects, objects, recipients } = argumentsOfVerb(tree, verb)
	const entity = (k: number): Entity => entityAt(reading, sentence, k)
	const who = subjects.map(entity)
	const means = who.some(
		(e) =>
			isArmed(e) ||
			hasOffice(e) ||
			isMenacing(e) ||
			isMessage(e) ||
			e.class === 'state' ||
			e.sectors.some((s) => ['GOV', 'MIL', 'COP', 'REB'].includes(s)),
	)
	// "told the students to": the tree may make the students the subject of what they are to do.
	const behind = kidsBy(tree, verb, 'xcomp', 'ccomp').flatMap((k) => kidsBy(tree, k, 'nsubj'))
	const whom = [...objects, ...recipients, ...behind].map(entity).filter(isSomebody)
	if (!means || whom.length === 0) return null
	return bareTrigger({
		sentence,
		tree,
		tokens: [verb],
		word: THREAT,
		subjects: who,
		objects: whom,
		rules: [],
	})
}

/** How far behind "or" its verb may stand: "or, he said, be shot". */
const NEAR = 7

function consequence(tree: Tree, { token, tokens }: Trigger): number {
	for (let k = Math.min(token, ...tokens) + 1; k < tree.tokens.length; k++) {
		const lemma = lemmaAt(tree, k)
		// "failing which they will walk out"
		if ((lemma === 'otherwise' || (lemma === 'fail' && lemmaAt(tree, k + 1) === 'which')) && follows(tree, k)) return k
		if (lemma !== 'or') continue
		if (lemmaAt(tree, k + 1) === 'else') return k + 1
		const behind = Array.from({ length: NEAR }, (_, i) => k + 1 + i)
		// "or be stoned"; "face" may be read as a noun.
		const be = behind.find((i) => lemmaAt(tree, i) === 'be' && tree.tokens[i]?.xpos === 'VB')
		if (be !== undefined && tree.tokens[tree.tokens[be]!.head]?.xpos === 'VBN') return tree.tokens[be]!.head
		const fate = behind.find((i) => (uposAt(tree, i) === 'VERB' || i === k + 1) && FATE.test(lemmaAt(tree, i)))
		if (fate !== undefined) return fate
	}
	return -1
}

/** Something will happen behind it. */
const follows = (tree: Tree, k: number): boolean =>
	tree.tokens.some((_, i) => i > k && hasKid(tree, i, 'aux', 'will', 'would', 'shall'))
