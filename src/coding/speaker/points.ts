/** Whom a clause points at as the doer without telling the deed: "X was behind it", "the work of X", "wore the uniform of X". */
import { agentOf, hasNo, isNot, isOwned } from '../../language/names/clause.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import {
	ancestors,
	below,
	caseOf,
	formAt,
	kidsBy,
	lemmaAt,
	relation,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import { hasWill } from '../intent.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { isKnownDeed } from './deed.ts'
import { sourceOfFire } from './fired-from.ts'
import type { Saying } from './saying.ts'

const WORK = /^(?:work|handiwork|hand|doing|deed|hallmark|fingerprint|signature|stamp|trademark)$/
/** Words that mean likeness where somebody's: "the attack bears the mark of X", "the method was that of X". */
const WAY = /^(?:mark|method|style|pattern|tactic|technique|manner)$/
const HAS = setOf('bear bore carry have show display')
const LIKE = setOf('typical characteristic')
const DRESS = /^(?:uniform|badge|insignia|emblem|armband|headband|fatigue|flag|patch)$/
const WEARS = setOf('wear carry bear bore sport don')
const SIGNS = /^(?:sign|evidence|trail|clue|indication|finger|everything|finding|haste|trace)$/
const DOERS =
	/^(?:attacker|gunman|killer|assailant|bomber|raider|assassin|perpetrator|shooter|kidnapper|abductor|culprit|intruder|they|he)$/
const MEMBER =
	/^(?:member|fighter|follower|soldier|militant|rebel|guerrilla|insurgent|militiaman|gunman|trooper|policeman|operative|agent|warrior|tribesman|commando)$/
/** What those are called who live by such deeds. */
const KIND =
	/^(?:bandit|brigand|criminal|pirate|robber|smuggler|trafficker|poacher|gangster|thug|hooligan|gang|mercenary|deserter|infiltrator|provocateur|extremist|terrorist|outsider|jihadist|jihadi|rustler|dissident|vigilante)$/
/** Beginning it: "the rebels fired first", "they started it". */
const FIRES = setOf('fire shoot attack strike shell bomb open')
const ROUNDS = /^(?:shot|round|rocket|missile|shell|mortar|gun|weapon|bullet|volley|salvo|artillery|grenade|flare)$/
const BEGINS = setOf('start begin provoke initiate')
const FIGHT =
	/^(?:it|this|fight|fighting|fire|shooting|firing|clash|battle|violence|trouble|exchange|shelling|hostility)$/
/** What is done to those who do it for somebody. */
const SENT = setOf('send hire pay recruit dispatch despatch order arm train equip direct commission')
/** Groups that may be the doer that "it was X" names. */
const GROUPS: ReadonlySet<Entity['class']> = new Set(['armed-group', 'force', 'organisation', 'state'])
/** What somebody does that is told again by "it". */
const DID = setOf(
	'lay plant place leave send order do stage plan commit perpetrate orchestrate mastermind organise organize direct instigate ' +
		'mount execute fire launch set throw bury hide detonate',
)

/** The party that what is said points at, and whether by words that need no name for it; null where it points at nobody. */
export function pointedAt(
	reading: Reading,
	saying: Saying,
): { readonly entity: Entity; readonly plainly: boolean } | null {
	const { tree, sentence, said } = saying
	const named = calledAs(saying)
	if (named !== null) return { entity: entityAt(reading, sentence, named), plainly: true }
	for (const k of said) {
		const began = firstAt(tree, k) ?? sentBy(tree, k) ?? bloodyAt(tree, k)
		const at = began ?? pointAt(tree, k) ?? sourceOfFire(tree, k) ?? itWas(reading, tree, sentence, k)
		if (at === null || at === undefined || isLeftOpen(tree, k)) continue
		const entity = entityAt(reading, sentence, at)
		const named = isParty(entity) || (uposAt(tree, at) === 'PROPN' && entity.class !== 'time')
		// "the work of one man" blames nobody; "the work of bandits" does.
		const plainly = began !== null || isOfKind(tree, at)
		if (named || entity.pronoun || plainly) return { entity, plainly }
	}
	return null
}

/** People called by what they serve or live by: "soldiers", "bandits". */
export const isOfKind = (tree: Tree, k: number): boolean =>
	KIND.test(lemmaAt(tree, k)) || (MEMBER.test(lemmaAt(tree, k)) && tree.tokens[k]?.xpos === 'NNS')

/** "the ministry has the blood of workers on its hands" */
function bloodyAt(tree: Tree, k: number): number | null {
	const verb = tree.tokens[k]?.head ?? -1
	if (lemmaAt(tree, k) !== 'blood' || lemmaAt(tree, verb) !== 'have' || isNot(tree, verb)) return null
	const on = [...kidsBy(tree, k, 'nmod'), ...kidsBy(tree, verb, 'obl')]
	return on.some((n) => lemmaAt(tree, n) === 'hand' && caseOf(tree, n) === 'on')
		? (kidsBy(tree, verb, 'nsubj')[0] ?? null)
		: null
}

/** "described the killers as mercenaries" */
export const calledAs = ({ tree, token, head, takes }: Saying): number | null =>
	takes.has('as') &&
	head >= 0 &&
	isOfKind(tree, head) &&
	!isNot(tree, token) &&
	kidsBy(tree, token, 'obj').some((o) => o !== head && isDoer(tree, o))
		? head
		: null

/** "the gunmen had been sent by the intelligence service" */
const sentBy = (tree: Tree, k: number): number | null =>
	SENT.has(lemmaAt(tree, k)) && !isNot(tree, k) && kidsBy(tree, k, 'nsubj:pass').some((s) => isDoer(tree, s))
		? (agentOf(tree, k) ?? null)
		: null

/** "the launch had shot first", "the guards were the first to fire", "said the other side had started it": who began it. */
function firstAt(tree: Tree, k: number): number | null {
	const lemma = lemmaAt(tree, k)
	if (uposAt(tree, k) !== 'VERB' || isNot(tree, k) || hasWill(tree, k)) return null
	if (tree.tokens[k]?.xpos === 'VB' && !isFirstTo(tree, k)) return null
	const objects = kidsBy(tree, k, 'obj')
	const fires =
		FIRES.has(lemma) &&
		(lemma !== 'open' || objects.some((o) => lemmaAt(tree, o) === 'fire')) &&
		(lemma !== 'fire' || objects.every((o) => ROUNDS.test(lemmaAt(tree, o)))) &&
		(kidsBy(tree, k, 'advmod', 'obl', 'xcomp').some((n) => formAt(tree, n) === 'first') || isFirstTo(tree, k))
	const begins =
		BEGINS.has(lemma) &&
		objects.some((o) => FIGHT.test(lemmaAt(tree, o)) && (uposAt(tree, o) === 'PRON' || isThe(tree, o)))
	if (!fires && !begins) return null
	// "ignored an order to halt and shot first": the subject of what it is joined to, however the parser hung it.
	for (const up of [k, ...ancestors(tree, k)]) {
		const own = kidsBy(tree, up, 'nsubj')[0]
		if (own !== undefined) return own
		if (!/^(?:conj|acl|xcomp|advcl|obj)$/.test(relation(tree, up))) return null
	}
	return null
}

/** "the first to open fire" */
const isFirstTo = (tree: Tree, k: number): boolean => formAt(tree, tree.tokens[k]?.head ?? -1) === 'first'

const isThe = (tree: Tree, k: number): boolean =>
	kidsBy(tree, k, 'det').some((d) => /^(?:the|this|that)$/.test(lemmaAt(tree, d)))

/** "no evidence that X was behind it", "too early to say whether it was X". */
function isLeftOpen(tree: Tree, k: number): boolean {
	return [k, ...ancestors(tree, k)].some(
		(up) =>
			kidsBy(tree, up, 'mark', 'advmod').some((m) => /^(?:whether|if)$/.test(lemmaAt(tree, m))) ||
			(/^(?:evidence|proof|sign|indication|reason)$/.test(lemmaAt(tree, up)) &&
				kidsBy(tree, up, 'det', 'advmod').some((d) => /^(?:no|any|little)$/.test(lemmaAt(tree, d)))),
	)
}

function pointAt(tree: Tree, k: number): number | null | undefined {
	const lemma = lemmaAt(tree, k)
	const of = (): number | undefined => kidsBy(tree, k, 'nmod').find((n) => caseOf(tree, n) === 'of')
	const subject = (): number | undefined => kidsBy(tree, k, 'nsubj')[0]
	// "were soldiers dressed as rebels": the parser may take what follows for the verb.
	const is = kidsBy(tree, k, 'cop').length > 0 || (uposAt(tree, k) === 'NOUN' && subject() !== undefined)
	const negated = kidsBy(tree, k, 'advmod', 'det', 'cc:preconj').some((n) =>
		/^(?:not|never|no)$/.test(lemmaAt(tree, n)),
	)
	const ruledOut = lemma === 'exclude' || (lemma === 'rule' && kidsBy(tree, k, 'compound:prt').length > 0)
	// "the militia could not be excluded"
	if (ruledOut && negated && kidsBy(tree, k, 'aux:pass').length > 0) return kidsBy(tree, k, 'nsubj:pass')[0]
	if (negated) return null
	if (caseOf(tree, k) === 'behind' && is) return subject()
	if (/^(?:responsible|suspect|culprit|perpetrator|author)$/.test(lemma) && is) return subject()
	const verb = tree.tokens[k]?.head ?? -1
	// 'bore "all the hallmarks" of X': the marks keep the parser from seeing whose.
	if (WORK.test(lemma))
		return (
			of() ??
			(HAS.has(lemmaAt(tree, verb)) ? kidsBy(tree, verb, 'obl').find((n) => caseOf(tree, n) === 'of') : undefined)
		)
	if (WAY.test(lemma) && HAS.has(lemmaAt(tree, verb))) return of()
	if (LIKE.has(lemma)) return kidsBy(tree, k, 'obl', 'nmod').find((n) => caseOf(tree, n) === 'of')
	// "the method was that of X"
	if (is && caseOf(tree, k) === 'of' && WAY.test(lemmaAt(tree, subject() ?? -1))) return k
	if (DRESS.test(lemma) && WEARS.has(lemmaAt(tree, verb)))
		return (
			of() ??
			kidsBy(tree, k, 'amod', 'compound', 'nmod:poss').find(
				(n) => uposAt(tree, n) === 'PROPN' || lemmaAt(tree, n) === 'army',
			)
		)
	const to = (pattern: RegExp): number | undefined => kidsBy(tree, k, 'obl').find((n) => pattern.test(caseOf(tree, n)))
	if (['point', 'lead'].includes(lemma) && uposAt(tree, k) === 'VERB')
		return kidsBy(tree, k, 'nsubj').some((s) => SIGNS.test(lemmaAt(tree, s))) ? to(/^(?:to|at|towards?)$/) : null
	// "suspicion fell on X", "investigators leaned towards X"
	if (lemmaAt(tree, subject() ?? -1) === 'suspicion') return to(/^(?:on|upon|at|towards?)$/)
	if (['lean', 'incline', 'tend'].includes(lemma)) return to(/^towards?$/)
	const isMember = MEMBER.test(lemma) && is
	if (isMember || lemma === 'belong' || (KIND.test(lemma) && is)) {
		// "said the attackers, about 200 of them, belonged to X": the parser may give them to the word of saying.
		const subjects = kidsBy(tree, k, 'nsubj')
		const doer = (subjects.length > 0 ? subjects : kidsBy(tree, verb, 'iobj')).find((s) => DOERS.test(lemmaAt(tree, s)))
		if (doer === undefined) return null
		if (lemma === 'belong') return to(/^to$/)
		const group = of() ?? kidsBy(tree, k, 'compound', 'amod').find((n) => uposAt(tree, n) === 'PROPN')
		return group ?? (isDoer(tree, doer) ? k : undefined)
	}
	// "was to blame", "were guilty of it"
	if (lemma === 'guilty' && is) return subject()
	if (lemma === 'blame' && kidsBy(tree, k, 'mark').some((n) => lemmaAt(tree, n) === 'to'))
		return subject() ?? subjectAbove(tree, k)
	return didIt(tree, k) && !hasWill(tree, k) ? doerOfIt(tree, k) : null
}

/** "the gunmen", not "they". */
const isDoer = (tree: Tree, k: number): boolean => uposAt(tree, k) === 'NOUN' && DOERS.test(lemmaAt(tree, k))

/** "the rebels were to blame", where the parser takes the copula for the verb. */
function subjectAbove(tree: Tree, k: number): number | undefined {
	const above = tree.tokens[k]?.head ?? -1
	return lemmaAt(tree, above) === 'be' ? kidsBy(tree, above, 'nsubj')[0] : undefined
}

const didIt = (tree: Tree, k: number): boolean =>
	DID.has(lemmaAt(tree, k)) ||
	(lemmaAt(tree, k) === 'carry' && kidsBy(tree, k, 'compound:prt').some((n) => lemmaAt(tree, n) === 'out'))

/** "it had been laid by X", "X had ordered it", "X had carried out the attack": it was told before. */
function doerOfIt(tree: Tree, k: number): number | null {
	const isIt = (n: number): boolean => isKnownDeed(tree, n)
	if (kidsBy(tree, k, 'nsubj:pass').some(isIt)) return agentOf(tree, k) ?? null
	return kidsBy(tree, k, 'obj').some(isIt) ? (kidsBy(tree, k, 'nsubj')[0] ?? null) : null
}

/** "it was the Front", "this could just as well have been X"; not "it was X that called for calm". */
function itWas(reading: Reading, tree: Tree, sentence: number, k: number): number | null {
	const subject = kidsBy(tree, k, 'nsubj')[0]
	if (subject === undefined) return null
	const from = ofCountry(reading, tree, sentence, k, subject)
	if (from !== null) return from
	if (!/^(?:it|this|that)$/.test(lemmaAt(tree, subject))) return null
	if (
		kidsBy(tree, k, 'cop').length === 0 ||
		kidsBy(tree, k, 'case', 'acl', 'ccomp', 'csubj', 'advmod').some((n) => isClause(tree, n))
	)
		return null
	const entity = entityAt(reading, sentence, k)
	return GROUPS.has(entity.class) && !entity.unnamed ? k : null
}

/** "it was Karsovian", "the missile was a Karsovian one": whose what was fired is. */
function ofCountry(reading: Reading, tree: Tree, sentence: number, k: number, subject: number): number | null {
	if (kidsBy(tree, k, 'cop').length === 0 || isNot(tree, k)) return null
	if (!/^(?:it|this|that)$/.test(lemmaAt(tree, subject)) && !FIRED.test(lemmaAt(tree, subject))) return null
	const words = FIRED.test(lemmaAt(tree, k)) || lemmaAt(tree, k) === 'one' ? kidsBy(tree, k, 'amod') : [k]
	return (
		words.find(
			(n) =>
				/^(?:ADJ|PROPN)$/.test(uposAt(tree, n)) &&
				reading.knowledge.countries.demonym(tree.tokens[n]!.form) !== null &&
				entityAt(reading, sentence, n).country !== null,
		) ?? null
	)
}
const FIRED =
	/^(?:missile|rocket|drone|shell|mortar|projectile|bomb|warhead|round|aircraft|plane|jet|helicopter|gun|munition)$/

const isClause = (tree: Tree, n: number): boolean =>
	uposAt(tree, n) === 'VERB' || uposAt(tree, n) === 'ADP' || /^(?:not|never)$/.test(lemmaAt(tree, n))

const OWN = setOf('it they we he she i')

/** "had nothing to do with the attack", "was not behind it", "played no part": a denial of one's own deed. */
export function clearsItself({ tree, said, speaker }: Saying, reading: Reading): boolean {
	if (speaker.kind === 'publisher') return false
	const own = (k: number): boolean => {
		const lemma = lemmaAt(tree, k)
		if (OWN.has(lemma)) return true
		const country = entityAt(reading, tree.sentence.index, k).country
		return (country !== null && country === speaker.country) || isOwned(tree, k)
	}
	return [...said].some((k) => {
		const lemma = lemmaAt(tree, k)
		const subject = kidsBy(tree, k, 'nsubj')[0]
		if (subject === undefined) return false
		// "the drone was not one of its own", "not one shell came from its positions"
		if (isNegated(tree, k, subject) && isFromOwnSide(tree, k)) return true
		if (isNotUs(tree, k, subject) || hasNothingToDo(tree, k)) return true
		if (!own(subject)) return false
		const negated = isNot(tree, k)
		const guilty =
			['involved', 'responsible', 'involve', 'guilty', 'blame'].includes(lemma) || caseOf(tree, k) === 'behind'
		if (negated && (guilty || (didIt(tree, k) && kidsBy(tree, k, 'obj').some((o) => isKnownDeed(tree, o))))) return true
		// "was innocent", "knew nothing of it"
		if (!negated && lemma === 'innocent' && kidsBy(tree, k, 'cop').length > 0) return true
		if (lemma === 'know' && kidsBy(tree, k, 'obj').some((o) => lemmaAt(tree, o) === 'nothing' && ofIt(tree, k, o)))
			return true
		return kidsBy(tree, k, 'obj').some(
			(o) =>
				(hasNo(tree, o) || (negated && kidsBy(tree, o, 'det').some((d) => lemmaAt(tree, d) === 'any'))) &&
				/^(?:part|role|hand|involvement|connection|link|knowledge)$/.test(lemmaAt(tree, o)),
		)
	})
}

/** "Its planes had nothing to do with the bombs": whoever is meant, that they did it is denied. */
const hasNothingToDo = (tree: Tree, k: number): boolean =>
	lemmaAt(tree, k) === 'have' &&
	kidsBy(tree, k, 'obj').some(
		(o) => lemmaAt(tree, o) === 'nothing' && below(tree, o).some((w) => lemmaAt(tree, w) === 'do' && w > o),
	)

/** "knew nothing of the attack", "about it" */
const ofIt = (tree: Tree, verb: number, nothing: number): boolean =>
	[...kidsBy(tree, verb, 'obl'), ...kidsBy(tree, nothing, 'nmod')].some((n) => /^(?:of|about)$/.test(caseOf(tree, n)))

/** "It was not us." */
const isNotUs = (tree: Tree, k: number, subject: number): boolean =>
	/^(?:us|we)$/.test(formAt(tree, k)) && /^(?:it|this|that)$/.test(lemmaAt(tree, subject)) && isNot(tree, k)

const isNegated = (tree: Tree, k: number, subject: number): boolean =>
	isNot(tree, k) || below(tree, subject).some((n) => /^(?:no|none|not)$/.test(lemmaAt(tree, n)))

/** "one of its own", "from its positions", "by our guns". */
const isFromOwnSide = (tree: Tree, k: number): boolean =>
	[k, ...kidsBy(tree, k, 'obl', 'nmod')]
		.flatMap((n) => [n, ...kidsBy(tree, n, 'nmod')])
		.some(
			(n) =>
				(ARMS.test(lemmaAt(tree, n)) || lemmaAt(tree, n) === 'own') &&
				(/^(?:from|of|by)$/.test(caseOf(tree, n)) || caseOf(tree, n) === '') &&
				isOwned(tree, n),
		)
const ARMS =
	/^(?:position|gun|artillery|battery|side|force|troop|man|soldier|fighter|unit|aircraft|plane|jet|drone|missile|shell|rocket|launcher|gunner|pilot|territory|soil|line)$/
