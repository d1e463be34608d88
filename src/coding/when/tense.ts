/**
 * Whether the clause around a time expression speaks of what was, is or will be. The tree answers when there is one;
 * headlines, fragments and unparsed sentences are answered by the nearest words that carry tense.
 */
import type { Sentence, Token } from '../../language/schema.ts'
import { countsSomething } from './guards.ts'

export type Tense = 'past' | 'present' | 'future' | 'unknown'

const WILL = new Set([
	'will',
	"'ll",
	'wo',
	'shall',
	'would',
	"'d",
	'may',
	'might',
	'can',
	'could',
	'must',
	'should',
	'ought',
])
/** Verbs whose infinitive has happened when they have: "managed to leave", "were forced to leave". */
const IMPLICATIVE = new Set([
	'manage',
	'fail',
	'try',
	'attempt',
	'begin',
	'start',
	'continue',
	'force',
	'help',
	'go',
	'come',
	'use',
	'have',
	'get',
	'dare',
	'appear',
	'seem',
	'refuse',
	'decline',
	'prove',
	'claim',
	'report',
	'say',
	'allege',
	'believe',
	'know',
	'tend',
	'happen',
])
const SCHEDULED = new Set([
	'schedule',
	'slate',
	'plan',
	'expect',
	'due',
	'set',
	'bill',
	'tip',
	'poise',
	'intend',
	'aim',
])
const SAYING = new Set([
	'say',
	'tell',
	'report',
	'announce',
	'write',
	'add',
	'quote',
	'show',
	'warn',
	'claim',
	'suggest',
])

/** Set phrases right before or after the words that look ahead whatever the verb does. */
const AHEAD_BEFORE =
	/(?:\b(?:is|are) to [a-z]+(?: [\w'-]+){0,6}? (?:by|before|on|in|until|at|from|next)|\b(?:scheduled|slated|planned|due|set|expected|billed|tentatively|deadline|postponed|delayed|pushed back)(?: to (?:\w+ ){1,3}?)? ?(?:for|on|until|till|to|by|in)?|\bahead of|\bupcoming|\bin the run-?up to|\bcoming)(?: the| a| its)? ?$/i
const AHEAD_AFTER = /^(?:'s)? (?:deadline|target date)\b/i

/** "called a march for Saturday" makes an appointment; "blamed for Saturday's raid" does not. */
function endsThere(after: string): boolean {
	return !after.startsWith("'s") && !countsSomething(after)
}

/** Tense, and whether the words hang on a noun rather than on the verb that has it. */
export interface Clause {
	readonly tense: Tense
	readonly ofNoun: boolean
	/** The verb makes appointments in the present: "the talks open on Friday". */
	readonly fixed?: boolean
	/** It was meant to be, at a time that is past: "they planned to meet on 3 May". */
	readonly meant?: boolean
}

/** Tense at the words from `start` to `end` (offsets into the text of the report, as tokens have them). */
export function tenseAt(sentence: Sentence, line: string, start: number, end: number): Clause {
	const from = start - sentence.start
	const to = end - sentence.start
	const before = line.slice(Math.max(0, from - 60), from)
	const after = line.slice(to, to + 20)
	if (AHEAD_BEFORE.test(before) || AHEAD_AFTER.test(after) || (/\bfor $/i.test(before) && endsThere(after)))
		return { tense: 'future', ofNoun: false }
	if (!sentence.parsed) return { tense: tenseOfWords(line, from, to, isHeadline(sentence)), ofNoun: false }
	const at = sentence.tokens.findIndex((token) => token.end > start)
	const told = at < 0 ? UNKNOWN : climb(sentence.tokens, at, end)
	if (told.tense !== 'present') return told
	// a headline's present is past; a noun's day in a present clause is no appointment ("up from 25 cases on Thursday")
	if (isHeadline(sentence)) return { ...told, tense: 'past' }
	return told.ofNoun || !told.fixed ? { ...told, tense: 'unknown' } : told
}

/** A line that is one, or that ends as one does: without a full stop. */
function isHeadline(sentence: Sentence): boolean {
	if (sentence.kind !== 'prose') return sentence.kind === 'headline'
	return /[\p{L}\p{N}]/u.test(sentence.tokens.at(-1)?.form.slice(-1) ?? '.')
}

const CLOCK_NOUN = /^(?:midnight|noon|midday|morning|afternoon|evening|night|dawn|dusk|hours|[ap]\.?m\.?|GMT|UTC)$/i

const UNKNOWN: Clause = { tense: 'unknown', ofNoun: false }

function climb(tokens: readonly Token[], from: number, end: number): Clause {
	let at = from
	let ofNoun = false
	for (let steps = 0; steps < 16 && at >= 0; steps++) {
		const token = tokens[at]
		if (!token) break
		const tense = token.upos === 'VERB' || token.upos === 'AUX' ? ofVerb(tokens, at, ofNoun) : ofCopula(tokens, at)
		if (tense !== null)
			return {
				tense,
				ofNoun,
				fixed: token.upos !== 'VERB' || TIMETABLE.has(token.lemma),
				meant: tense === 'future' && wasMeant(tokens, token),
			}
		// inside the expression itself ("midnight on Saturday") a noun means nothing
		const outside =
			(tokens[token.head]?.start ?? 0) >= end || (tokens[token.head]?.start ?? 0) < (tokens[from]?.start ?? 0)
		const governor = tokens[token.head]
		if (
			outside &&
			governor?.upos !== 'VERB' &&
			!CLOCK_NOUN.test(governor?.form ?? '') &&
			(token.deprel.startsWith('nmod') || token.deprel === 'compound')
		)
			ofNoun = true
		at = token.head
	}
	return { tense: 'unknown', ofNoun }
}

/** The tense of a verb, or null when its governor has to answer. */
function ofVerb(tokens: readonly Token[], at: number, ofNoun: boolean): Tense | null {
	const verb = tokens[at]!
	const helpers = tokens.filter((token) => token.head === at && token.deprel.startsWith('aux'))
	if (SCHEDULED.has(verb.lemma) && verb.xpos === 'VBN') {
		// "a bomb was set off on Saturday", "were set free on Saturday"
		if (tokens.some((token) => token.head === at && token.deprel === 'compound:prt')) return 'past'
		if (
			verb.lemma === 'set' &&
			DONE_TO.test(
				tokens
					.slice(at + 1, at + 3)
					.map((t) => t.form)
					.join(' '),
			)
		)
			return 'past'
		// "the attack of 6 December had been planned" looks back, "had been planned for 6 December" ahead
		return ofNoun && helpers.some((token) => token.form.toLowerCase() === 'had') ? 'past' : 'future'
	}
	if (tokens.some((token) => token.head === at && token.xpos === 'TO')) return ofInfinitive(tokens, verb, helpers)
	const tense = ofHelpers(helpers)
	if (tense) return tense
	switch (verb.xpos) {
		case 'VBD':
			return 'past'
		case 'VBZ':
			return SAYING.has(verb.lemma) ? 'past' : 'present'
		case 'VBP':
			return SAYING.has(verb.lemma) || isLikePast(verb) ? 'past' : 'present'
		case 'VBN':
			return verb.deprel.startsWith('conj') ? null : 'past'
		case 'VB':
			// a bare form is a helper's second verb, an order, or a noun taken for a verb
			if (verb.deprel.startsWith('conj')) return null
			if (isLikePast(verb) && tokens.some((token) => token.head === at && token.deprel === 'nsubj')) return 'past'
			return tokens.some((token) => token.head === at && token.deprel === 'nsubj' && token.upos !== 'PROPN')
				? 'present'
				: 'unknown'
		case 'VBG':
			return isCharged(tokens, at) ? 'past' : null
		default:
			return null
	}
}

/** What something is set to be, at once. */
const DONE_TO = /^(?:(?:free|ablaze|alight|aflame|afire|loose|upon|fire|back|apart)\b|on fire$)/i

/** "The talks open on Friday" makes an appointment; "the decision follows a raid on Friday" does not. */
const TIMETABLE = new Set(
	(
		'address appear arrive attend begin be celebrate close come commemorate conclude convene debate decide deliver depart elect end ' +
		'expire face fall fly gather get go have head hold hope host insist intend join kick land last launch leave make mark march meet move open plan ' +
		'play present publish receive release reopen resume return run sail sign sit speak stand start stop swear take tour travel ' +
		'vote visit want'
	).split(' '),
)

/** "A crowd beat two men", "shells hit the town": news with a verb whose past looks like its present tells of what was. */
const isLikePast = ({ lemma, form }: Token): boolean => LIKE_PAST.has(lemma) && form.toLowerCase() === lemma
const LIKE_PAST = new Set(
	'beat hit cut set put shut hurt burst cast split spread shed quit rid thrust upset wed bet let slit bid read'.split(
		' ',
	),
)

/** "accuse them of shooting a boy on Saturday", "is held for planting the bomb on Friday": what somebody is charged with was done. */
function isCharged(tokens: readonly Token[], at: number): boolean {
	const marks = tokens.filter((token) => token.head === at && (token.deprel === 'mark' || token.deprel === 'case'))
	const by = marks.map(({ form }) => form.toLowerCase())
	const governor = tokens[tokens[at]!.head]
	return (
		governor !== undefined &&
		by.some((word) => /^(?:of|for|with|over|after)$/.test(word)) &&
		CHARGES.has(governor.lemma)
	)
}
const CHARGES = new Set(
	'accuse suspect convict charge blame condemn criticise criticize hold arrest sentence jail try indict guilty apologise apologize denounce thank praise'.split(
		' ',
	),
)

/** "is to be held" and "plans to meet" look ahead; "managed to leave" and "left to meet" are as their governor. */
function ofInfinitive(tokens: readonly Token[], verb: Token, helpers: readonly Token[]): Tense | null {
	if (helpers.some((token) => token.lemma === 'be' && token.xpos !== 'VB')) return 'future'
	// "to avenge the execution on Monday": what is avenged has happened.
	if (LOOKS_BACK.has(verb.lemma)) return 'past'
	const governor = tokens[verb.head]
	return governor && (IMPLICATIVE.has(governor.lemma) || verb.deprel === 'advcl') ? null : 'future'
}

/** "planned to leave", "had meant to strike". */
function wasMeant(tokens: readonly Token[], { head, deprel }: Token): boolean {
	const governor = tokens[head]
	return (
		deprel === 'xcomp' && governor !== undefined && MEANT.has(governor.lemma) && ofVerb(tokens, head, false) === 'past'
	)
}
const MEANT = new Set(['plan', 'intend', 'plot', 'conspire', 'want', 'mean', 'hope', 'aim', 'prepare'])

const LOOKS_BACK = new Set(['avenge', 'commemorate', 'mourn', 'remember', 'investigate'])

/** "will be", "had been", "is being": the helpers alone, or null. */
function ofHelpers(helpers: readonly Token[]): Tense | null {
	if (helpers.length === 0) return null
	const lemmas = helpers.map((token) => token.form.toLowerCase())
	const perfect = helpers.some((token) => token.lemma === 'have')
	if (helpers.some((token, i) => (token.xpos === 'MD' || WILL.has(lemmas[i]!)) && token.lemma !== 'have')) {
		// "could have been killed on Monday" looks back; "will have left by Monday" does not
		return perfect && !lemmas.includes('will') && !lemmas.includes("'ll") ? 'past' : 'future'
	}
	if (perfect) return 'past'
	if (helpers.some((token) => token.xpos === 'VBD')) return 'past'
	return helpers.some((token) => token.xpos === 'VBZ' || token.xpos === 'VBP') ? 'present' : null
}

/** A noun or adjective as predicate: its copula has the tense. */
function ofCopula(tokens: readonly Token[], at: number): Tense | null {
	const copula = tokens.find((token) => token.head === at && token.deprel === 'cop')
	if (!copula) return null
	const helpers = tokens.filter((token) => token.head === at && token.deprel.startsWith('aux'))
	const told = ofHelpers(helpers)
	if (told) return told
	const word = tokens[at]!
	if (word.lemma === 'due' || word.lemma === 'set') return 'future'
	return copula.xpos === 'VBD' ? 'past' : copula.xpos === 'VBZ' || copula.xpos === 'VBP' ? 'present' : null
}

const PAST_WORDS = new Set(
	'was were had did has have said told went came took made left began fell fought shot hit struck killed blew broke brought burnt caught cut drove felt found gave held kept knew led lost met ran rose sent set spoke stood thought threw won wrote became saw got put died fled'.split(
		' ',
	),
)
const NOT_PAST = new Set(
	'need speed indeed exceed proceed seed feed red bed united armed unarmed alleged hundred sacred wicked masked'.split(
		' ',
	),
)
const PRESENT_WORDS = new Set('is are am says say remains remain opens begins starts arrives meets holds'.split(' '))
/** Nouns that follow "to" as often as a verb does. */
const PLACES =
	/^(?:hospital|prison|jail|court|school|work|power|death|life|justice|safety|war|peace|people|exile|trial|parliament|reporters|journalists|police|victory|members|date|town|security|home)$/
const AFTER_TO_NOT = /^(?:the|a|an|his|her|their|its|this|that|our|these|those|some|all|\d|[A-Z])/
const FINITE_WILL = new Set(['will', "'ll", "won't", 'would', 'shall', 'should', 'must', 'could', 'might'])
const WORD = /[A-Za-z]+(?:n't)?|'(?:ll|s)\b|\d+|[;:]/g

function tenseOfWords(line: string, from: number, to: number, headline: boolean): Tense {
	const before = wordsOf(line.slice(Math.max(0, from - 90), from)).reverse()
	const told = nearest(before, line.slice(0, from), headline, true)
	if (told !== 'unknown') return told
	return nearest(wordsOf(line.slice(to, to + 90)), line.slice(to), headline, false)
}

function wordsOf(text: string): string[] {
	const words: string[] = []
	WORD.lastIndex = 0
	for (let match = WORD.exec(text); match; match = WORD.exec(text)) words.push(match[0])
	return words
}

function nearest(words: readonly string[], text: string, headline: boolean, isBackward: boolean): Tense {
	for (const [i, word] of words.entries()) {
		const low = word.toLowerCase()
		if (low === ';') break
		// in capitals "May" and "MAY" are months as often as verbs
		if (FINITE_WILL.has(low) || word === 'may') return 'future'
		if (low === 'to') {
			const next = words[isBackward ? i - 1 : i + 1]
			if (
				next &&
				/^[a-z]/.test(next) &&
				!AFTER_TO_NOT.test(next) &&
				!PLACES.test(next) &&
				!/[^s]s$/.test(next) &&
				text.includes(`to ${next}`)
			)
				return 'future'
			continue
		}
		if (PAST_WORDS.has(low) || (low.length > 3 && low.endsWith('ed') && !NOT_PAST.has(low))) {
			// "will be finished": the helper before it has the tense
			if (isBackward && /^(?:be|being)$/i.test(words[i + 1] ?? '')) continue
			return 'past'
		}
		if (PRESENT_WORDS.has(low)) return headline || low.startsWith('say') ? 'past' : 'present'
	}
	return headline ? 'past' : 'unknown'
}
