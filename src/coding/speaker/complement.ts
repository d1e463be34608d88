/** What is said: where a verb of saying has its clause, object or quote, over the ways in which news put it. */
import type { SpeechWord, Taking } from '../../knowledge/speech.ts'
import { type Arguments, argumentsOfVerb } from '../../language/names/arguments.ts'
import { isAs } from '../../language/names/clause.ts'
import {
	ancestors,
	below,
	caseOf,
	isUnder,
	kidsBy,
	lemmaAt,
	relation,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import { setOf } from '../set-of.ts'
import { FALSE, isBad } from './act.ts'

export interface Complement {
	readonly said: Set<number>
	/** The word it hangs on; -1 for none. */
	readonly head: number
}

const none = (): Complement => ({ said: new Set(), head: -1 })
const SAYS = setOf('say add tell write note report')
/** Verbs whose object is the hearer. */
const TO_SOMEBODY = setOf('tell warn inform assure remind advise urge ask order promise')
const ABOUT = setOf('for of as about with against over in on')

export function complementOf(tree: Tree, verb: number, word: SpeechWord, isTime: (k: number) => boolean): Complement {
	const { takes } = word
	const args = argumentsOfVerb(tree, verb)
	if (takes.has('clause') || takes.has('intent') || takes.has('mind') || takes.has('quote')) {
		const clause = clauseIn(tree, verb, word, args)
		if (clause) return clause
	}
	if (takes.has('figure')) {
		const figure = figureIn(tree, verb)
		if (figure.head >= 0 || !(takes.has('object') || takes.has('of'))) return figure
	}
	if (takes.has('as')) {
		const named = namingIn(tree, verb, args)
		if (named) return named
	}
	if (takes.has('object') || takes.has('of')) return objectIn(tree, verb, word, args, isTime)
	return none()
}

/** "spoke of three plans" is no figure. */
export function takingOf(tree: Tree, verb: number, { takes }: SpeechWord): ReadonlySet<Taking> {
	if (takes.size === 1 || !takes.has('figure') || figureIn(tree, verb).head >= 0) return takes
	return new Set([...takes].filter((taking) => taking !== 'figure'))
}

function clauseIn(tree: Tree, verb: number, word: SpeechWord, args: Arguments): Complement | null {
	const { takes } = word
	// "made it known that …": what is known, not that it is.
	const inner = (k: number): number[] =>
		word.parts.slice(1).includes(lemmaAt(tree, k)) && uposAt(tree, k) !== 'NOUN' && !hasThat(tree, k)
			? kidsBy(tree, k, 'ccomp')
			: [k]
	const clauses = kidsBy(tree, verb, 'ccomp', 'parataxis')
		.filter((k) => !isSayingOnly(tree, k))
		.flatMap(inner)
	const quoteOnly = takes.has('quote') && !takes.has('clause')
	const open = quoteOnly ? [] : kidsBy(tree, verb, 'xcomp').flatMap(inner)
	const heads = takes.has('intent') && !takes.has('clause') ? open.filter((k) => isTo(tree, k)) : [...clauses, ...open]
	const verbal = heads.filter((k) => !(args.passive && relation(tree, k) === 'parataxis'))
	if (verbal.length > 0) {
		const said = new Set(verbal.flatMap((k) => below(tree, k)))
		// "X was reported killed": the subject is part of what is reported.
		if (args.passive && !takes.has('intent') && open.length > 0)
			for (const s of kidsBy(tree, verb, 'nsubj:pass')) for (const t of below(tree, s)) said.add(t)
		return { said, head: verbal[0]! }
	}
	const asked = kidsBy(tree, verb, 'advcl').find((k) => k > verb && isAsked(tree, k))
	if (asked !== undefined && !takes.has('mind')) return { said: new Set(below(tree, asked)), head: asked }
	const above = tree.tokens[verb]?.head ?? -1
	const aside = relation(tree, verb) === 'parataxis' || isAside(tree, verb) || isOrSo(tree, verb)
	if (aside && above >= 0) {
		const noun = relation(tree, verb) === 'acl' ? ancestors(tree, above).find((k) => uposAt(tree, k) === 'VERB') : above
		const top = noun ?? above
		return { said: new Set(below(tree, top, (k) => k === verb)), head: top }
	}
	if (quoteOnly) return null
	const it = kidsBy(tree, verb, 'nsubj:pass', 'expl').some((k) => lemmaAt(tree, k) === 'it')
	return (args.passive && !it ? null : thatClause(tree, verb)) ?? intentOf(tree, verb, takes.has('intent'))
}

const hasThat = (tree: Tree, k: number): boolean =>
	below(tree, k).some((m) => m > k && relation(tree, m) === 'mark' && lemmaAt(tree, m) === 'that')

/** "have not said why …", "did not say whether …". */
const isAsked = (tree: Tree, k: number): boolean =>
	kidsBy(tree, k, 'mark', 'advmod').some((m) => m < k && ['why', 'how', 'whether', 'where'].includes(lemmaAt(tree, m)))

/** "as the minister put it", "as alleged by", "the raid, as told by survivors, …". */
const isAside = (tree: Tree, verb: number): boolean =>
	['advcl', 'acl'].includes(relation(tree, verb)) && isAs(tree, verb)

/** "…, or so the police say" */
const isOrSo = (tree: Tree, verb: number): boolean =>
	relation(tree, verb) === 'conj' && kidsBy(tree, verb, 'advmod').some((k) => k < verb && lemmaAt(tree, k) === 'so')

/** ", police said" beside another saying holds nothing by itself. */
const isSayingOnly = (tree: Tree, k: number): boolean =>
	relation(tree, k) === 'parataxis' && SAYS.has(lemmaAt(tree, k)) && kidsBy(tree, k, 'ccomp').length === 0

const isTo = (tree: Tree, k: number): boolean =>
	kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'to') || tree.tokens[k]?.xpos === 'VBG'

/** "said in a statement that …", "told reporters on Monday that …": the clause that the parser hung on the noun before it. */
function thatClause(tree: Tree, verb: number): Complement | null {
	for (let k = verb + 1; k < tree.tokens.length; k++) {
		const rel = tree.tokens[k]?.deprel ?? ''
		if (!(rel === 'acl' || rel === 'acl:relcl' || rel === 'advcl' || rel === 'conj') || !isUnder(tree, k, verb))
			continue
		const first = (tree.kids[k] ?? []).find((m) => m < k && lemmaAt(tree, m) === 'that')
		const subject = kidsBy(tree, k, 'nsubj', 'nsubj:pass', 'expl').find((s) => lemmaAt(tree, s) !== 'that')
		const nominal = ancestors(tree, k).slice(0, 4)
		const own = nominal
			.slice(0, nominal.indexOf(verb))
			.every((n) => uposAt(tree, n) !== 'VERB' || /^VB[GN]$/.test(tree.tokens[n]?.xpos ?? ''))
		if (first !== undefined && first > verb && subject !== undefined && own)
			return { said: new Set(below(tree, k)), head: k }
	}
	return null
}

/** "refused to comment", "vowed to fight on" parsed as a purpose. */
function intentOf(tree: Tree, verb: number, wanted: boolean): Complement | null {
	if (!wanted) return null
	const purpose = kidsBy(tree, verb, 'advcl', 'obl').find(
		(k) => uposAt(tree, k) === 'VERB' && isTo(tree, k) && k > verb,
	)
	// "gave them 48 hours to leave"
	const within = kidsBy(tree, verb, 'obj')
		.filter((k) => /^(?:hour|day|week|deadline|ultimatum|notice|until)$/.test(lemmaAt(tree, k)))
		.flatMap((k) => kidsBy(tree, k, 'acl'))
		.find((k) => isTo(tree, k) && k > verb)
	const found = purpose ?? within
	return found === undefined ? null : { said: new Set(below(tree, found)), head: found }
}

/** "put the toll at 19", "raised the toll to 47", "spoke of 12 dead", "counted 14 bodies". */
function figureIn(tree: Tree, verb: number): Complement {
	// "received seven wounded", "had taken in 19 bodies": as the parser hangs them.
	const object =
		kidsBy(tree, verb, 'obj')[0] ??
		kidsBy(tree, verb, 'xcomp').find((k) => HARM.test(lemmaAt(tree, k))) ??
		kidsBy(tree, verb, 'obl').find((k) => caseOf(tree, k) === 'in' && HARM.test(lemmaAt(tree, k)))
	// "gives the losses as 14 soldiers killed": the parser made a clause of it.
	const behind =
		kidsBy(tree, verb, 'obl').find((k) => FIGURE_BEHIND.test(caseOverNumber(tree, k))) ??
		kidsBy(tree, verb, 'advcl').find((k) => /^(?:as|at)$/.test(lemmaAt(tree, below(tree, k)[0] ?? -1)))
	const parts = [object, harmedBeside(tree, verb), behind].filter((k) => k !== undefined)
	const said = parts.flatMap((k) => below(tree, k))
	const subject = kidsBy(tree, verb, 'nsubj')[0]
	const bare = behind !== undefined && uposAt(tree, behind) === 'NUM'
	const toll =
		behind !== undefined && [object, bare ? subject : undefined].some((k) => k !== undefined && isToll(tree, k))
	const counts =
		(toll ||
			// "the ministry counted 13"
			(lemmaAt(tree, verb) === 'count' && object !== undefined && uposAt(tree, object) === 'NUM') ||
			said.some((k) => HARM.test(lemmaAt(tree, k)))) &&
		said.some((k) => uposAt(tree, k) === 'NUM' || lemmaAt(tree, k) === 'no')
	return counts ? { said: new Set(said), head: parts[0]! } : none()
}

/** The number stands behind these: "put the toll at 19", "raised it to 47", "spoke of 12 dead". */
export const FIGURE_BEHIND = /^(?:at|to|of|as)$/

/** "of four wounded": the parser may hang the preposition on the number. */
export const caseOverNumber = (tree: Tree, k: number): string =>
	caseOf(tree, k) || kidsBy(tree, k, 'nummod').map((n) => caseOf(tree, n))[0] || ''

/** "counted 33 injured": the number alone is the object. */
export const harmedBeside = (tree: Tree, verb: number): number | undefined =>
	kidsBy(tree, verb, 'obj').some((k) => uposAt(tree, k) === 'NUM')
		? kidsBy(tree, verb, 'xcomp').find((k) => HARM.test(lemmaAt(tree, k)))
		: undefined

/** "the number", "the number of those seized"; not "the number of schools". */
function isToll(tree: Tree, noun: number): boolean {
	if (!/^(?:number|figure|toll|count|tally|list)$/.test(lemmaAt(tree, noun))) return false
	if (lemmaAt(tree, noun) === 'toll') return true
	return kidsBy(tree, noun, 'nmod').every((k) => caseOf(tree, k) !== 'of' || AFFECTED.test(lemmaAt(tree, k)))
}

const AFFECTED = /^(?:those|person|people|hostage|captive|detainee|prisoner|abductee|arrest|victim)$/
const HARM =
	/^(?:dead|death|kill|killed|missing|toll|fatality|body|corpse|grave|coffin|victim|loss|wound|wounded|injure|injured|injury|casualty)$/

/** What was told, as it is taken up again. */
const TOLD =
	/^(?:claim|allegation|accusation|charge|report|figure|toll|count|tally|estimate|number|account|version|story|assertion|suggestion|statement|fact|something|rumou?r|news|death|attack|killing)$/

/** "called the raid a crime", "described it as a mistake", "was labelled a spy". */
function namingIn(tree: Tree, verb: number, args: Arguments): Complement | null {
	const names = [...kidsBy(tree, verb, 'xcomp'), ...kidsBy(tree, verb, 'obl', 'advcl').filter((k) => isAs(tree, k))]
	const objects = args.passive ? kidsBy(tree, verb, 'nsubj:pass') : kidsBy(tree, verb, 'obj', 'iobj')
	// "called the raid a violation of the truce": the parser took the raid for a name as well.
	const named = objects.length === 0 && !args.passive && names.length > 1 ? names.splice(0, 1) : objects
	// "called the attack cowardly": the adjective hangs on the verb as an adverb, or beside the noun.
	if (names.length === 0 && named.length === 1 && !args.passive)
		names.push(
			...[...kidsBy(tree, verb, 'advmod'), ...kidsBy(tree, named[0]!, 'appos', 'amod')].filter(
				(k) => k > named[0]! && (isBad(tree, k) || FALSE.has(lemmaAt(tree, k))),
			),
		)
	// "called the measure collective punishment": the parser made one noun of both.
	const one = named[0]
	if (
		names.length === 0 &&
		named.length === 1 &&
		!args.passive &&
		kidsBy(tree, one!, 'compound').length > 0 &&
		isBad(tree, one!)
	)
		return { said: new Set(below(tree, one!)), head: one! }
	// "in what it called revenge for …": what is named is the deed of the clause above.
	const above = tree.tokens[verb]?.head ?? -1
	if (names.length === 0 && named.length === 1 && relation(tree, verb) === 'acl' && lemmaAt(tree, above) === 'what')
		return { said: new Set(below(tree, one!)), head: one! }
	// "a verdict that X has called a farce", "a charge X called absurd": what is named stands before.
	if (
		names.length + named.length === 1 &&
		relation(tree, verb) === 'acl' &&
		uposAt(tree, above) === 'NOUN' &&
		!args.passive
	) {
		const told = below(tree, above, (k) => isUnder(tree, verb, k))
		const name = names[0] ?? one!
		return { said: new Set([...told, ...below(tree, name)]), head: name }
	}
	if (names.length === 0 && named.length < 2) return null
	const said = [...named, ...names].flatMap((k) => below(tree, k))
	return { said: new Set(said), head: names[0] ?? named[1]! }
}

function objectIn(
	tree: Tree,
	verb: number,
	{ takes, parts }: SpeechWord,
	args: Arguments,
	isTime: (k: number) => boolean,
): Complement {
	const hearer = TO_SOMEBODY.has(lemmaAt(tree, verb)) && !args.passive
	const objects = args.passive
		? kidsBy(tree, verb, 'nsubj:pass', 'csubj:pass')
		: hearer
			? []
			: kidsBy(tree, verb, 'obj', 'ccomp', 'xcomp')
	const idiom = parts.slice(1)
	const named = idiom.some((part) => ABOUT.has(part) || part === 'at' || part === 'to')
	const about = (k: number): boolean =>
		named
			? idiom.includes(caseOf(tree, k))
			: ABOUT.has(caseOf(tree, k)) || (idiom.length > 0 && /^(?:at|to)$/.test(caseOf(tree, k)))
	const rest = kidsBy(tree, verb, 'obl').filter((k) => about(k) && !isTime(k) && k > verb)
	const verbal = kidsBy(tree, verb, 'advcl').filter((k) =>
		kidsBy(tree, k, 'mark').some((m) => ['of', 'for', 'as', 'with'].includes(lemmaAt(tree, m))),
	)
	// "called for a ceasefire", "reacted with horror to the raid"
	const own = rest.filter((k) => idiom.length > 0 && !idiom.includes(lemmaAt(tree, k)))
	if (objects.length === 0 && own.length > 0)
		return { said: new Set(own.flatMap((k) => below(tree, k))), head: own[0]! }
	// "condemned in the strongest terms the ambush"
	const terms = kidsBy(tree, verb, 'obl').find((k) => lemmaAt(tree, k) === 'term' && caseOf(tree, k) === 'in')
	const behind =
		objects.length === 0 && terms !== undefined
			? kidsBy(tree, terms, 'appos', 'nmod').find((k) => k > terms)
			: undefined
	if (behind !== undefined) return { said: new Set(below(tree, terms!).filter((k) => k >= behind - 2)), head: behind }
	const above = tree.tokens[verb]?.head ?? -1
	// "a claim the army denied", "a toll confirmed by the hospital": what was told before, by the noun that it goes by.
	if (objects.length === 0 && relation(tree, verb) === 'acl' && TOLD.test(lemmaAt(tree, above)))
		return { said: new Set(below(tree, above, (k) => isUnder(tree, verb, k))), head: above }
	if (objects.length === 0 && !(takes.has('of') && rest.length + verbal.length > 0)) return none()
	if (args.passive && kidsBy(tree, verb, 'obj').length > 0) return none()
	// "the killing, which X has acknowledged": the noun itself is meant.
	if (
		relation(tree, verb) === 'acl' &&
		above >= 0 &&
		objects.every((o) => /^(?:which|that|whom|who)$/.test(lemmaAt(tree, o)))
	)
		return { said: new Set(below(tree, above, (k) => isUnder(tree, verb, k))), head: above }
	const all = [...objects, ...(takes.has('of') || args.passive || objects.length > 0 ? [...rest, ...verbal] : [])]
	return { said: new Set(all.flatMap((k) => below(tree, k))), head: verbal[0] ?? objects[0] ?? rest[0]! }
}
