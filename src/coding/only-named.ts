/** Where the grammar around the word of an event shows that none is told: a kind of deed, a habit, a place, a question. */
import { below, caseOf, kidsBy, lemmaAt, uposAt } from '../language/names/tree.ts'
import type { Reading } from './reading.ts'
import { isAnswering } from './response/phrase.ts'
import type { Trigger } from './trigger.ts'

export const isOnlyNamed = (reading: Reading, trigger: Trigger): boolean =>
	isQuestion(trigger) ||
	isFoundSo(trigger) ||
	isKindOnly(trigger) ||
	isWhereOnly(trigger) ||
	isOfOldArms(trigger) ||
	isWholeWar(trigger) ||
	isStatistic(trigger) ||
	isSimile(trigger) ||
	isOfAnyone(trigger) ||
	isHabit(trigger) ||
	(trigger.word.pos === 'n' && (isAnswering(trigger.tree, trigger.token) || isInProtest(reading, trigger)))

/** "Asked whether the army would attack, he declined to answer": to ask what is so demands nothing of anybody. */
function isQuestion({ tree, token }: Trigger): boolean {
	if (lemmaAt(tree, token) !== 'ask') return false
	return kidsBy(tree, token, 'ccomp', 'advcl', 'xcomp', 'obl', 'obj').some(
		(k) =>
			['if', 'whether', 'about'].includes(caseOf(tree, k)) ||
			kidsBy(tree, k, 'mark', 'advmod').some((m) => /^(?:if|whether|why|how|when|where)$/.test(lemmaAt(tree, m))) ||
			lemmaAt(tree, k) === 'question',
	)
}

/** "marched in protest": the verb tells the march. */
function isInProtest(reading: Reading, { tree, token }: Trigger): boolean {
	if (lemmaAt(tree, token) !== 'protest' || caseOf(tree, token) !== 'in') return false
	const verb = lemmaAt(tree, tree.tokens[token]?.head ?? -1)
	// "took part in a protest": that verb tells of nothing by itself.
	if (verb === 'take') return false
	return reading.knowledge.events.verb(verb).some(({ type, parts }) => type === 'PROTEST' && parts.length === 1)
}

/** "a truck that police found burning": the state a thing is found in, and no act of anybody. */
function isFoundSo({ tree, token, objects }: Trigger): boolean {
	if (!['burn', 'smoulder', 'smolder'].includes(lemmaAt(tree, token)) || tree.tokens[token]?.xpos !== 'VBG')
		return false
	const head = tree.tokens[token]?.head ?? -1
	return (
		objects.every((e) => e.head < token) && ['find', 'see', 'leave', 'spot', 'discover'].includes(lemmaAt(tree, head))
	)
}

/** "Murders fell by a third", "attacks on shops were at their lowest": counted over a time. */
const COUNTED =
	/^(?:fall|rise|drop|increase|decrease|decline|double|treble|triple|halve|surge|soar|plummet|low|lowest|high|highest|common|rare|frequent)$/

function isStatistic({ tree, token, word }: Trigger): boolean {
	if (word.pos !== 'n' || tree.tokens[token]?.xpos !== 'NNS' || tree.tokens[token]?.deprel !== 'nsubj') return false
	const bare = kidsBy(tree, token, 'det', 'nummod', 'nmod:poss').length === 0
	return bare && COUNTED.test(lemmaAt(tree, tree.tokens[token]?.head ?? -1))
}

/** "fought like lions", "battled like soldiers": what it was like is told, not what it was. */
const isSimile = ({ tree, token }: Trigger): boolean =>
	/^(?:fight|battle|attack|charge|defend|work)$/.test(lemmaAt(tree, token)) &&
	kidsBy(tree, token, 'obl', 'nmod', 'advcl').some(
		(k) =>
			caseOf(tree, k) === 'like' &&
			/^(?:soldier|lion|lioness|warrior|tiger|gladiator|commando|hero|demon|devil|bull|terrier|trojan|knight|army|wolf|tigress)$/.test(
				lemmaAt(tree, k),
			),
	)

/** "You ambush them at dawn, and they come back": done by anybody at any time. */
const isOfAnyone = ({ tree, token, word, light }: Trigger): boolean => {
	const verb = light >= 0 ? light : token
	return (
		word.pos === 'v' &&
		word.type === 'ASSAULT' &&
		tree.tokens[verb]?.xpos === 'VBP' &&
		kidsBy(tree, verb, 'aux').length === 0 &&
		kidsBy(tree, verb, 'nsubj').some((k) => lemmaAt(tree, k) === 'you')
	)
}

/** "gangs who throw stones at buses": what people are wont to do. */
function isHabit({ tree, token, light }: Trigger): boolean {
	const verb = light >= 0 ? light : token
	return (
		tree.sentence.kind === 'prose' &&
		tree.tokens[verb]?.xpos === 'VBP' &&
		tree.tokens[verb]?.deprel === 'acl:relcl' &&
		kidsBy(tree, verb, 'aux', 'cop').length === 0
	)
}

/** "set off 36 mines in controlled explosions", "an old shell went off": arms of another time, cleared away or come upon. */
function isOfOldArms({ tree, token, word, subjects, objects }: Trigger): boolean {
	if (word.type !== 'ASSAULT' || word.pos !== 'v') return false
	const controlled = below(tree, token).some(
		(k) =>
			/^(?:explosion|detonation|blast)$/.test(lemmaAt(tree, k)) &&
			kidsBy(tree, k, 'amod', 'compound').some((m) => /^controll?(?:ed)?$/.test(lemmaAt(tree, m))),
	)
	return (
		controlled ||
		[...subjects, ...objects].some(
			(e) =>
				e.class === 'weapon' &&
				kidsBy(e.tree, e.head, 'amod', 'compound').some((k) =>
					/^(?:old|rusted|rusty|wartime)$/.test(lemmaAt(e.tree, k)),
				),
		)
	)
}

/** "stopped at a roadblock": where something was done. */
const isWhereOnly = ({ tree, token, word }: Trigger): boolean =>
	word.pos === 'n' &&
	/^(?:roadblock|barricade|picket)$/.test(lemmaAt(tree, token)) &&
	/^(?:at|near|by|from)$/.test(caseOf(tree, token))

/** "Killings are rarely solved": a bare plural in the present is a kind of event and no single one. */
function isKindOnly({ tree, token, word, obliques, modifiers, possessors }: Trigger): boolean {
	if (word.pos !== 'n' || tree.tokens[token]?.xpos !== 'NNS' || tree.sentence.kind === 'headline') return false
	if (obliques.length + modifiers.length + possessors.length > 0 || kidsBy(tree, token, 'det', 'nummod').length > 0)
		return false
	const verb = tree.tokens[token]?.head ?? -1
	const present = [verb, ...kidsBy(tree, verb, 'aux', 'cop')].some((k) => tree.tokens[k]?.xpos === 'VBP')
	return (
		['nsubj', 'nsubj:pass'].includes(tree.tokens[token]?.deprel ?? '') &&
		present &&
		!kidsBy(tree, verb, 'aux').some((k) => lemmaAt(tree, k) === 'have')
	)
}

const LASTING = /^(?:war|insurgency|conflict|rebellion|insurrection|uprising|revolt|warfare)$/
const MADE = /^(?:launch|begin|start|stage|wage|break|erupt|declare|end|lead|spread|intensify|resume|rage|flare)$/

/** "the worst atrocity of the 17-year civil war", "since the war": a time in which things happen, and none of them. */
function isWholeWar({ tree, token, word, light }: Trigger): boolean {
	if (word.pos !== 'n' || !LASTING.test(lemmaAt(tree, token)) || light >= 0) return false
	if (!['nmod', 'obl'].includes(tree.tokens[token]?.deprel ?? '')) return false
	const head = tree.tokens[token]?.head ?? -1
	const named = kidsBy(tree, token, 'det', 'nmod:poss', 'amod', 'compound').length > 0
	return (
		named &&
		['of', 'during', 'in', 'since', 'throughout', 'after', 'before', 'from'].includes(caseOf(tree, token)) &&
		!(uposAt(tree, head) === 'VERB' && MADE.test(lemmaAt(tree, head)))
	)
}
