/**
 * What may befall others, or be done by whoever speaks, by the verb, adjective or noun that tells it, and the company that makes
 * it a threat: "will pay for this" and no bill, "will face an answer" and no question.
 */
import { type Entity, headLemma } from '../../language/names/entity.ts'
import { caseOf, hasKid, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { isConditional } from '../intent.ts'
import type { Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import type { Sayer } from './who-threatens.ts'

/** A word of what somebody says, with those who say it. */
export interface Told {
	readonly reading: Reading
	readonly sentence: number
	readonly tree: Tree
	readonly i: number
	readonly lemma: string
	/** Those of whom it is said. */
	readonly whom: readonly Entity[]
	readonly sayer: Sayer
}

type Fate = (told: Told) => boolean
const objectOf =
	(words: RegExp): Fate =>
	({ tree, i }) =>
		kidsBy(tree, i, 'obj', 'obl', 'xcomp', 'iobj').some((k) => words.test(lemmaAt(tree, k)))
const ANSWER =
	/^(?:answer|blow|consequence|death|fate|force|fury|hell|lesson|price|punishment|rebuff|reply|response|retribution|reprisal|surprise|vengeance|wrath)$/
const answered = objectOf(ANSWER)
/** "will pay for this", "will pay with their lives", "will pay dearly": no sum and no bill. */
const pays: Fate = ({ tree, i, sayer }) =>
	kidsBy(tree, i, 'obj', 'obl').some((k) => /^(?:price|penalty|blood|life|head)$/.test(lemmaAt(tree, k))) ||
	kidsBy(tree, i, 'advmod').some((k) => /^(?:dearly|heavily)$/.test(lemmaAt(tree, k))) ||
	(kidsBy(tree, i, 'obj').length === 0 && (sayer.armed || kidsBy(tree, i, 'obl').some((k) => isCrime(tree, k))))
const isCrime = (tree: Tree, k: number): boolean =>
	caseOf(tree, k) === 'for' &&
	/^(?:act|action|aggression|attack|bombing|crime|deed|drop|killing|massacre|murder|provocation|raid|this|treachery)$/.test(
		lemmaAt(tree, k),
	)
const byArmed: Fate = ({ sayer }) => sayer.armed
const orElse: Fate = (told) => told.sayer.armed && isConditional(told.tree, told.i)

/** "This is only the beginning." */
function isMereStart({ tree, i, whom, sayer }: Told): boolean {
	return (
		sayer.armed &&
		whom.some((e) => /^(?:this|that|it)$/.test(headLemma(e))) &&
		hasKid(tree, i, 'advmod', 'only', 'just', 'merely', 'but')
	)
}

/** What others will suffer. */
export const SUFFERED: ReadonlyMap<string, Fate> = new Map<string, Fate>([
	['pay', pays],
	['regret', () => true],
	['rue', () => true],
	['perish', byArmed],
	['die', byArmed],
	['bleed', byArmed],
	['burn', byArmed],
	['suffer', (told) => answered(told) || orElse(told)],
	['face', answered],
	['meet', answered],
	['get', answered],
	['receive', answered],
	['find', objectOf(/^(?:death|grave|hell)$/)],
	['target', (told) => uposAt(told.tree, told.i) === 'NOUN'],
	['turn', objectOf(/^(?:ash|bloodbath|cemetery|grave|graveyard|hell|inferno|rubble)$/)],
	['number', (told) => told.whom.some((e) => headLemma(e) === 'day')],
	['exhaust', ({ whom }) => whom.some((e) => headLemma(e) === 'patience')],
	['beginning', isMereStart],
	['foretaste', isMereStart],
	['instalment', isMereStart],
	['start', isMereStart],
	['taste', isMereStart],
])

/** What others will not be spared or granted. */
export const SPARED: ReadonlyMap<string, Fate> = new Map<string, Fate>([
	['safe', byArmed],
	['live', (told) => kidsBy(told.tree, told.i, 'xcomp', 'advcl').some((k) => lemmaAt(told.tree, k) === 'see')],
	[
		'see',
		(told) => told.sayer.armed && objectOf(/^(?:child|family|home|dawn|light|day|parent|mother|wife|again)$/)(told),
	],
	['leave', (told) => told.sayer.armed && hasKid(told.tree, told.i, 'xcomp', 'alive')],
	['sleep', byArmed],
	['pass', objectOf(/^(?:answer|consequence|penalty|punishment|reply|reprisal|response|retaliation|retribution)$/)],
	['go', objectOf(/^(?:unanswered|unavenged|unpunished)$/)],
	['remain', objectOf(/^(?:unanswered|unavenged|unpunished)$/)],
	['spare', byArmed],
])

/** What the speaker's own side will do. */
export const OWN: ReadonlyMap<string, Fate> = new Map<string, Fate>([
	[
		'know',
		({ tree, i }) =>
			(tree.kids[i] ?? [])
				.flatMap((k) => [k, ...kidsBy(tree, k, 'acl', 'xcomp', 'advcl')])
				.some((k) => /^(?:answer|avenge|defend|react|reply|respond|retaliate)$/.test(lemmaAt(tree, k))) &&
			hasKid(tree, i, ['obj', 'advmod', 'mark', 'ccomp'], 'how', 'answer', 'respond', 'reply', 'retaliate', 'react'),
	],
	['deliver', answered],
	['give', answered],
	['teach', objectOf(/^lesson$/)],
	['exact', objectOf(/^(?:price|revenge|vengeance|retribution|toll)$/)],
	['take', objectOf(/^(?:revenge|vengeance)$/)],
	['turn', objectOf(/^(?:ash|bloodbath|cemetery|grave|graveyard|hell|inferno|rubble)$/)],
	['set', objectOf(/^(?:ablaze|alight|fire|flame)$/)],
	['wipe', objectOf(/^out$/)],
	[
		'make',
		({ tree, i }) =>
			kidsBy(tree, i, 'xcomp', 'ccomp').some((k) => /^(?:pay|ungovernable|bleed|regret)$/.test(lemmaAt(tree, k))),
	],
])

/** Such words of which nobody says that they befell others. */
export const OWN_WORDS = setOf('know deliver teach exact')

/** Words that threaten in what is now: "their days are numbered". */
export const STATES = setOf('beginning exhaust foretaste instalment number start taste')
