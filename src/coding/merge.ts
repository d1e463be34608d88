/**
 * One event of a sentence may be told by several words: "a rocket attack that killed two", "were killed when rockets hit",
 * "struck the town, killing 12". Words that the tree ties to one event become one draft; two attacks in one sentence stay two.
 */
import { isPassive } from '../language/names/arguments.ts'
import { ancestors, caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import { otherWays } from './again/alike.ts'
import type { Draft } from './draft.ts'
import { isRanked, isViolent, isWeighed } from './merge-ranked.ts'
import { RESPONSE_VERBS } from './response/words.ts'
import { carrierNoun } from './what/light-verbs.ts'

/** Prepositions that tie a harm to its event: "killed in an attack", "died from the blast". */
const TIES = new Set([
	'in',
	'during',
	'by',
	'from',
	'of',
	'amid',
	'because of',
	'as a result of',
	'due to',
	'at',
	'with',
])
/** Verbs that say what an event led to: "resulted in", "left", "caused", "claimed". */
const LEADS_TO = new Set(['result', 'leave', 'cause', 'claim', 'lead', 'bring', 'take', 'inflict', 'see', 'include'])
const HARM_FRAMES = new Set(['harm', 'die', 'toll', 'flee'])

interface Tie {
	readonly into: number
	readonly from: number
	readonly rule: string
}

/** The drafts of one sentence, those that tell of the same event joined. */
export function mergeInSentence(drafts: readonly Draft[]): Draft[] {
	const owner = drafts.map((_, i) => i)
	const find = (i: number): number => {
		let at = i
		while (owner[at] !== at) at = owner[at] ?? at
		return at
	}
	const ties: Tie[] = []
	for (let a = 0; a < drafts.length; a++)
		for (let b = 0; b < drafts.length; b++) {
			if (a === b) continue
			const rule = tie(drafts[a]!, drafts[b]!)
			if (rule) ties.push({ into: a, from: b, rule })
		}
	for (const { from, rule } of ties) if (rule === 'merge/participle-far') drafts[from]!.actors = []
	for (const { into, from } of ties) owner[find(from)] = find(into)
	const groups = new Map<number, Draft[]>()
	for (const [i, draft] of drafts.entries()) groups.set(find(i), [...(groups.get(find(i)) ?? []), draft])
	return [...groups.values()].map((group) =>
		joined(
			group,
			ties.filter((t) => group.includes(drafts[t.into]!)).map((t) => t.rule),
		),
	)
}

const tokenOf = (draft: Draft): number => draft.triggers[0]!.token
const frameOf = (draft: Draft): string => draft.triggers[0]!.word.frame

/** "The ambush unleashed a wave of killings": what one deed lets loose is another. */
const isLetLoose = ({ tree, triggers }: Draft): boolean =>
	triggers.some(({ token, light }) => [token, light].some((k) => k >= 0 && lemmaAt(tree, k) === 'unleash'))

const isBombFound = (d: Draft): boolean => frameOf(d) === 'found' && d.modes.includes('explosives')
const DAY =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow)\.?$/i
const hasDay = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'obl', 'advmod').some((k) =>
		[k, ...kidsBy(tree, k, 'nmod', 'flat', 'compound', 'appos')].some((t) => DAY.test(tree.tokens[t]?.form ?? '')),
	)

/** "On 20 January a bomb killed 14, and on 2 March five died": each of two clauses has a day of its own. */
function isOnOtherDay(tree: Tree, x: number, y: number): boolean {
	const over = (k: number): number[] => [k, ...ancestors(tree, k)]
	// "and on 9 June two guards died": whatever the tree hangs the day on.
	const opens = (k: number): boolean => {
		const and = kidsBy(tree, k, 'cc')[0] ?? k
		return tree.tokens.slice(and + 1, k).some((t) => DAY.test(t.form))
	}
	const clause = over(y).find(
		(k) => relation(tree, k) === 'conj' && uposAt(tree, k) === 'VERB' && (hasDay(tree, k) || opens(k)),
	)
	if (clause === undefined || over(x).includes(clause)) return false
	const first = tree.tokens[clause]!.head
	return over(x).includes(first) && hasDay(tree, first)
}

/** Why `b` tells of the event of `a`, or null. */
function tie(a: Draft, b: Draft): string | null {
	const tree = a.tree
	const [x, y] = [tokenOf(a), tokenOf(b)]
	const harmful = HARM_FRAMES.has(frameOf(b)) || (frameOf(b) === 'noun' && b.triggers[0]!.word.harm === 'killed')
	if (isRaidForArrest(tree, a, b)) return 'merge/raid-for-arrest'
	if (isTakenInBattle(tree, a, b)) return 'merge/taken-in-battle'
	if (b.type === 'COERCE' && a.type !== 'COERCE') return null
	// "planted under a bridge, it was found and defused": one bomb.
	if (isBombFound(b) && a.modes.includes('explosives') && a.type === 'ASSAULT' && (x < y || !isBombFound(a)))
		return 'merge/bomb-found'
	if (isOnOtherDay(tree, x, y) || isOnOtherDay(tree, y, x)) return null
	const compatible =
		a.type === b.type || (harmful && (a.type === 'ASSAULT' || a.type === 'PROTEST' || a.type === 'COERCE'))
	if (!compatible) return null
	// The verb that carries an event noun is itself an event word: "launched an attack", "opened fire".
	if (b.triggers[0]!.tokens.includes(x) || a.triggers[0]!.light === y) return 'merge/light-verb'
	if (subjectsAreEvent(tree, y, x, b)) return isLetLoose(b) ? null : 'merge/subject'
	if (!harmful && b.type !== a.type) return null
	if (isInWhich(a, b) && (harmful || (isViolent(b) && !isSeveral(a)))) return 'merge/in-which'
	// "the previous attack, a car bombing outside a clinic": the same told more exactly.
	if (relation(tree, y) === 'appos' && tree.tokens[y]?.head === x && bothNouns(a, b) && !isSeveral(a))
		return 'merge/apposed'
	if (isOfVictim(a, b)) return 'merge/of-victim'
	if (isRanked(tree, a, b)) return 'merge/ranked'
	if (isOfWeapon(tree, a, b) || isByWeaponThat(tree, a, b)) return 'merge/weapon-fired'
	if (isBegunWhen(tree, a, b)) return 'merge/begun-when'
	if (harmful && isWhere(tree, y, x)) return 'merge/where'
	if (harmful && underLeadsTo(tree, y, x)) return 'merge/led-to'
	if (harmful && tiedByPreposition(tree, y, x)) return 'merge/harm-in'
	const rel = relation(tree, y)
	if (rel === 'conj' && isLater(tree, y)) return null
	if (
		rel === 'advcl' &&
		tree.tokens[y]?.head === x &&
		participle(tree, y) &&
		kidsBy(tree, y, 'nsubj', 'mark').length === 0
	)
		return 'merge/participle'
	// "attacked the village, burning granaries and killing seven"
	if (rel === 'conj' && participle(tree, y) && harmful && isUnderParticiple(tree, y, x)) return 'merge/participle-and'
	// "the convoy struck a mine; three peacekeepers were injured"
	if (rel === 'parataxis' && harmful && tree.tokens[y]?.head === x && noDoer(b)) return 'merge/beside'
	if (rel === 'conj' && harmful && tree.tokens[y]?.head === x && noDoer(b) && !hasCause(b) && a.type === 'ASSAULT')
		return 'merge/and-harm'
	if (isWeighed(tree, a, b)) return 'merge/superlative'
	if (isWithFire(tree, a, b)) return 'merge/with-fire'
	if (isDoneIn(tree, a, b)) return 'merge/done-in'
	const clause = clauseOver(tree, x)
	// "were hacked to death when men came ashore and set fire to the houses", "escaped with cuts when shells hit".
	if (harmful && (clause === y || (clause >= 0 && uposAt(tree, y) === 'NOUN' && tree.tokens[y]?.head === clause)))
		return 'merge/when'
	if (isViolent(b) && noDoer(b) && isPassive(tree, y) && clauseOver(tree, x, ['when']) === y) return 'merge/when'
	// "opened fire on people who tried to cross the bridge, killing five": the comma takes it to the main clause.
	if (
		harmful &&
		rel === 'advcl' &&
		isFarParticiple(tree, y) &&
		!HARM_FRAMES.has(frameOf(a)) &&
		ancestors(tree, y).includes(x) &&
		uposAt(tree, x) === 'VERB'
	)
		return 'merge/participle-far'
	if (rel === 'conj' && tree.tokens[y]?.head === x && uposAt(tree, x) === 'VERB' && uposAt(tree, y) === 'VERB') {
		if (harmful && HARM_FRAMES.has(frameOf(a)) && !hasCause(b)) return 'merge/coordinated-harm'
		if (harmful && kidsBy(tree, y, 'nsubj', 'nsubj:pass').length === 0 && isPassive(tree, y) === isPassive(tree, x))
			return 'merge/coordinated'
	}
	// "attacked the village and burned the granaries", "were hacked or shot": one doer, one place and time.
	if (
		rel === 'conj' &&
		tree.tokens[y]?.head === x &&
		a.type === b.type &&
		['ASSAULT', 'PROTEST', 'COERCE'].includes(a.type) &&
		!otherWays(a, b) &&
		sharesClause(tree, x, y) &&
		willBe(tree, x) === willBe(tree, y)
	)
		return 'merge/and-also'
	// "shot nine before setting the bus alight": one doer, one scene.
	if (isViolent(a) && isViolent(b) && isBeforeDoing(tree, x, y)) return 'merge/before-doing'
	// Coordinated with the verb to which a "when" clause is tied: "were killed and 14 wounded when rockets hit".
	if (harmful && clause >= 0 && relation(tree, clause) === 'conj' && tree.tokens[clause]?.head === y)
		return 'merge/when-coordinated'
	return null
}

/** "shut its airspace and will close the border": one is done, the other is not. */
const willBe = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'aux').some((k) => ['will', 'shall', 'would', 'may', 'might'].includes(lemmaAt(tree, k)))

/** "sprayed a bar with gunfire", "raked the queue with automatic fire": the fire is what was done. */
const isWithFire = (tree: Tree, a: Draft, b: Draft): boolean =>
	isViolent(a) &&
	isViolent(b) &&
	uposAt(tree, tokenOf(a)) === 'VERB' &&
	uposAt(tree, tokenOf(b)) === 'NOUN' &&
	tree.tokens[tokenOf(b)]?.head === tokenOf(a) &&
	caseOf(tree, tokenOf(b)) === 'with' &&
	kidsBy(tree, tokenOf(b), 'det').length === 0

/** "was shot in an ambush", "huts were burned in a raid": the deed is part of what the noun tells. */
const isDoneIn = (tree: Tree, a: Draft, b: Draft): boolean =>
	isViolent(a) &&
	isViolent(b) &&
	uposAt(tree, tokenOf(a)) === 'NOUN' &&
	uposAt(tree, tokenOf(b)) === 'VERB' &&
	tree.tokens[carrierNoun(tree, tokenOf(a))]?.head === tokenOf(b) &&
	['in', 'during'].includes(caseOf(tree, carrierNoun(tree, tokenOf(a))))

/** A participle with "before", "after" or "while", and no doer, day or place of its own. */
const isBeforeDoing = (tree: Tree, x: number, y: number): boolean =>
	relation(tree, y) === 'advcl' &&
	tree.tokens[y]?.head === x &&
	tree.tokens[y]?.xpos === 'VBG' &&
	marks(tree, y, 'before', 'after', 'while') &&
	kidsBy(tree, y, 'nsubj', 'advmod').every((k) => relation(tree, k) === 'advmod') &&
	!hasOwnPlace(tree, y)

/** "a mortar bomb fired at the base killed one", "was hit by a missile launched from the hills": what became of the weapon is the event. */
function isOfWeapon(tree: Tree, a: Draft, b: Draft): boolean {
	const y = tokenOf(b)
	if (tree.tokens[y]?.deprel !== 'acl' || tree.tokens[y]?.xpos !== 'VBN' || !isViolent(a) || !isViolent(b)) return false
	const weapon = tree.tokens[y]!.head
	const of = a.triggers.some(
		({ token, subjects, objects, obliques }) =>
			token === weapon ||
			[...subjects, ...(isPassive(tree, token) ? objects : []), ...obliques.map((o) => o.entity)].some(
				(e) => e.head === weapon,
			),
	)
	return (
		of &&
		b.triggers[0]!.objects.some(
			(e) => e.head === weapon && (e.class === 'weapon' || e.class === 'platform' || tokenOf(a) === weapon),
		)
	)
}

/** "who fired the shells that killed them", "a raid by helicopters that hit a wedding": what became of those at whom it was fired. */
const isByWeaponThat = (tree: Tree, a: Draft, b: Draft): boolean =>
	isViolent(a) &&
	isViolent(b) &&
	tree.tokens[tokenOf(b)]?.deprel === 'acl:relcl' &&
	(isRaidOf(a, tree.tokens[tokenOf(b)]!.head) || isFiredBy(tree, a, b))
const isRaidOf = ({ triggers: [first] }: Draft, craft: number): boolean =>
	first!.word.pos === 'n' &&
	first!.obliques.some(
		({ by, entity: e }) =>
			/^(?:by|with|from)$/.test(by) && (e.class === 'platform' || e.class === 'weapon') && e.head === craft,
	)
const isFiredBy = (tree: Tree, a: Draft, b: Draft): boolean =>
	// "denied that it laid the mine that sank a barge": the barge sank all the same.
	a.triggers[0]!.subjects.some((e) => /^who(?:ever)?$/i.test(tree.tokens[e.head]?.form ?? '')) &&
	a.triggers[0]!.objects.some((e) => e.class === 'weapon' && e.head === tree.tokens[tokenOf(b)]!.head)

/** "the murder of X, a nurse stabbed by two men", "the arrest of X, who was dragged off a train": how it was done to that one. */
function isOfVictim(a: Draft, b: Draft): boolean {
	const { tree } = a
	const [x, y] = [tokenOf(a), tokenOf(b)]
	if (a.type !== b.type || a.triggers[0]!.word.pos !== 'n' || isSeveral(a) || !isPassive(tree, y)) return false
	if (!/^acl/.test(tree.tokens[y]?.deprel ?? '') || y < x) return false
	const of = [tree.tokens[y]!.head, ...ancestors(tree, tree.tokens[y]!.head)]
	const beside = of.findIndex((k) => !['appos', 'flat'].includes(relation(tree, k)))
	return a.targets.some((r) => r.entity.tree === tree && of.slice(0, beside + 2).includes(r.entity.head))
}

/** "The clashes broke out when fighters attacked a post": what began was that. */
function isBegunWhen(tree: Tree, a: Draft, b: Draft): boolean {
	const [x, y] = [tokenOf(a), tokenOf(b)]
	if (!isViolent(a) || !isViolent(b) || uposAt(tree, y) !== 'NOUN' || relation(tree, y) !== 'nsubj') return false
	const began = tree.tokens[y]!.head
	const lasts = LASTS.has(lemmaAt(tree, y)) && lemmaAt(tree, y) !== 'fighting'
	return !lasts && BEGINS.has(lemmaAt(tree, began)) && clauseOver(tree, x, ['when']) === began
}
const BEGINS = new Set(['begin', 'break', 'start', 'erupt', 'flare', 'open', 'commence'])

/** "the massacre of Elm, where soldiers killed 163": where it happened, told again. */
function isWhere(tree: Tree, y: number, x: number): boolean {
	if (tree.tokens[y]?.deprel !== 'acl:relcl' || !kidsBy(tree, y, 'advmod').some((k) => lemmaAt(tree, k) === 'where'))
		return false
	const place = tree.tokens[y]!.head
	return uposAt(tree, x) === 'NOUN' && (place === x || tree.tokens[place]?.head === x)
}

/** "Wednesday's ambush in which a sergeant was shot", "a strike on a barracks in which three died": told as what came to pass in it. */
function isInWhich(a: Draft, b: Draft): boolean {
	const { tree } = a
	const [x, y] = [tokenOf(a), tokenOf(b)]
	if (a.triggers[0]!.word.pos !== 'n' || tree.tokens[y]?.deprel !== 'acl:relcl' || LASTS.has(lemmaAt(tree, x)))
		return false
	const which = kidsBy(tree, y, 'obl', 'nmod').find((k) => tree.tokens[k]?.form.toLowerCase() === 'which' && k < y)
	if (which === undefined || !['in', 'during'].includes(caseOf(tree, which))) return false
	const up = [tree.tokens[y]!.head, ...ancestors(tree, tree.tokens[y]!.head)]
	// "in retaliation for a strike on a barracks, in which": the tree may hang the barracks beside the strike.
	const beside = (k: number): boolean =>
		relation(tree, x) === 'nmod' && x < k && tree.tokens[k]?.head === tree.tokens[x]?.head
	const over = up.findIndex((k) => k === x || beside(k))
	return over >= 0 && up.slice(0, over).every((k) => uposAt(tree, k) !== 'VERB' && relation(tree, k) === 'nmod')
}
/** What goes on for long has many events in it. */
const LASTS = new Set(
	'war conflict insurgency rebellion uprising revolt violence fighting warfare unrest campaign crackdown offensive operation siege bloodshed feud'.split(
		' ',
	),
)

const bothNouns = (a: Draft, b: Draft): boolean => [a, b].every((d) => uposAt(d.tree, tokenOf(d)) === 'NOUN')
const isSeveral = ({ tree, triggers }: Draft): boolean => tree.tokens[triggers[0]!.token]?.xpos === 'NNS'

/** "raided two garages, arresting nine suspects", "were seized in raids on flats": the raid is how they were taken. */
function isRaidForArrest(tree: Tree, arrest: Draft, raid: Draft): boolean {
	if (arrest.type !== 'COERCE' || !arrest.modes.includes('arrest') || raid.type !== 'ASSAULT') return false
	const [x, y] = [tokenOf(arrest), tokenOf(raid)]
	if (!RAIDS.has(lemmaAt(tree, y)) || raid.modes.length > 0) return false
	if (tree.tokens.some((t) => /^(?:kill|wound|injure|dead|die|shoot)$/i.test(t.lemma))) return false
	if (uposAt(tree, y) === 'NOUN') return tiedByPreposition(tree, x, y)
	const under = tree.tokens[x]?.head === y && ['advcl', 'conj'].includes(relation(tree, x))
	return (
		under ||
		(relation(tree, x) === 'conj' && relation(tree, tree.tokens[x]!.head) === 'advcl' && ancestors(tree, x).includes(y))
	)
}
/** "recaptured the town after four days of fighting", "took the hill in an assault": a place that was fought for. */
function isTakenInBattle(tree: Tree, taken: Draft, battle: Draft): boolean {
	if (taken.type !== 'COERCE' || !taken.modes.includes('seize') || !isViolent(battle)) return false
	if (!taken.targets.some(({ entity: e }) => e.class === 'place' || e.class === 'facility')) return false
	const [x, y] = [tokenOf(taken), tokenOf(battle)]
	if (uposAt(tree, x) !== 'VERB' || battle.triggers[0]!.word.pos !== 'n' || !BATTLES.has(lemmaAt(tree, y))) return false
	// "after four days of house-to-house fighting", read as a verb.
	const noun = relation(tree, y) === 'acl' ? (tree.tokens[y]?.head ?? -1) : carrierNoun(tree, y)
	return tree.tokens[noun]?.head === x && /^(?:after|in|during|following|amid)$/.test(caseOf(tree, noun))
}
const BATTLES = new Set(
	'fighting fight battle combat clash assault offensive attack firefight gunfight siege storm bombardment'.split(' '),
)

const RAIDS = new Set(['raid', 'search', 'sweep', 'swoop', 'storm', 'operation', 'comb'])

/** The verb to which a clause with "when", "as" or "after" is tied, looked for from the clause's verb or one coordinated with it; -1 for none. */
function clauseOver(tree: Tree, x: number, words = ['when', 'as', 'after']): number {
	let at = x
	while (relation(tree, at) === 'conj' && uposAt(tree, at) === 'VERB') at = tree.tokens[at]?.head ?? -1
	return relation(tree, at) === 'advcl' && marks(tree, at, ...words) ? (tree.tokens[at]?.head ?? -1) : -1
}

function isFarParticiple(tree: Tree, y: number): boolean {
	return (
		tree.tokens[y]?.xpos === 'VBG' && tree.tokens[y - 1]?.form === ',' && kidsBy(tree, y, 'nsubj', 'mark').length === 0
	)
}

/** Two verbs of one subject, the second with no subject, time or place of its own. */
function sharesClause(tree: Tree, x: number, y: number): boolean {
	if (uposAt(tree, x) !== 'VERB' || uposAt(tree, y) !== 'VERB' || isPassive(tree, x) !== isPassive(tree, y))
		return false
	if (kidsBy(tree, y, 'nsubj', 'nsubj:pass', 'nsubj:outer').length > 0) return false
	if (kidsBy(tree, y, 'advmod').some((k) => ['then', 'later', 'also', 'earlier'].includes(lemmaAt(tree, k))))
		return false
	// "killed a chief and burned his house near Elm on Sunday": where and when stand behind both.
	return !hasOwnPlace(tree, y) || (y - x < NEAR && !kidsBy(tree, x, 'obl').some((k) => k < y))
}
/** How many words two verbs may stand apart to share what is told behind the second. */
const NEAR = 8

const hasOwnPlace = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'obl').some(
		(k) => ['in', 'at', 'near', 'on', 'outside'].includes(caseOf(tree, k)) && tree.tokens[k]?.upos === 'PROPN',
	)

/** "and a bomb wounded three more": what did it is told, so it is another. */
const hasCause = (draft: Draft): boolean =>
	draft.triggers[0]!.subjects.some((e) => ['weapon', 'platform', 'event'].includes(e.class) && !e.definite)
const noDoer = (draft: Draft): boolean => draft.actors.length === 0

function isUnderParticiple(tree: Tree, verb: number, event: number): boolean {
	const head = tree.tokens[verb]?.head ?? -1
	return participle(tree, head) && relation(tree, head) === 'advcl' && tree.tokens[head]?.head === event
}

/** True when the event noun at `noun` is the logical subject of the verb at `verb`, relative clauses included. */
function subjectsAreEvent(tree: Tree, verb: number, noun: number, draft: Draft): boolean {
	const trigger = draft.triggers[0]!
	if (trigger.subjects.some((e) => e.head === noun)) return true
	// "an attack on a base that killed": the clause hangs on the nearer noun, the event noun is above it.
	if (tree.tokens[verb]?.deprel !== 'acl:relcl' || !HARM_FRAMES.has(trigger.word.frame)) return false
	const on = tree.tokens[verb]?.head ?? -1
	const held = trigger.subjects[0]
	if (!held || (held.class !== 'place' && held.class !== 'facility' && held.class !== 'thing')) return false
	return ancestors(tree, on).slice(0, 3).includes(noun)
}

function underLeadsTo(tree: Tree, harm: number, event: number): boolean {
	for (const verb of ancestors(tree, harm).slice(0, 3)) {
		if (uposAt(tree, verb) !== 'VERB' || !LEADS_TO.has(lemmaAt(tree, verb))) continue
		if (kidsBy(tree, verb, 'nsubj').includes(event)) return true
		// "broke windows but caused no casualties"
		if (
			relation(tree, verb) === 'conj' &&
			tree.tokens[verb]?.head === event &&
			kidsBy(tree, verb, 'nsubj').length === 0
		)
			return true
		if (relation(tree, verb) === 'acl' && ancestors(tree, verb).slice(0, 3).includes(event)) return true
		if (relation(tree, verb) === 'advcl' && tree.tokens[verb]?.head === event) return true
	}
	return false
}

function tiedByPreposition(tree: Tree, harm: number, told: number): boolean {
	// "died in three days of rioting"
	const event = carrierNoun(tree, told)
	const head = tree.tokens[event]?.head ?? -1
	const by = caseOf(tree, event)
	// "died as a result of the raid"
	if (!TIES.has(by) && !(by === 'as' && lemmaAt(tree, event) === 'result')) return false
	if (head === harm) return true
	if (isOfWounds(tree, harm, head)) return true
	// "were killed and 30 wounded in an attack"; but "killed nine and the army answered with a raid"
	return relation(tree, head) === 'conj' && tree.tokens[head]?.head === harm && !RESPONSE_VERBS.has(lemmaAt(tree, head))
}

/** "died of burns suffered in the bombing": by way of what they died of. */
function isOfWounds(tree: Tree, harm: number, suffered: number): boolean {
	// Right beside it, however the parser reads the participle.
	const wounds = relation(tree, suffered) === 'acl' ? tree.tokens[suffered]!.head : suffered - 1
	return (
		SUFFERED.has(lemmaAt(tree, suffered)) &&
		WOUNDS.has(lemmaAt(tree, wounds)) &&
		tree.tokens[wounds]?.head === harm &&
		['of', 'from'].includes(caseOf(tree, wounds))
	)
}
const SUFFERED = new Set(['suffer', 'sustain', 'receive', 'incur'])
const WOUNDS = new Set(['burn', 'injury', 'wound'])

/** "and two days later 15 men were clubbed to death": a time of its own, after the other. */
const isLater = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'advmod', 'obl').some((k) =>
		[k, ...kidsBy(tree, k, 'advmod')].some((m) =>
			/^(?:later|afterwards?|earlier|previously)$/i.test(tree.tokens[m]?.form ?? ''),
		),
	)

const participle = (tree: Tree, i: number): boolean => tree.tokens[i]?.xpos === 'VBG' || tree.tokens[i]?.xpos === 'VBN'

function marks(tree: Tree, i: number, ...words: readonly string[]): boolean {
	return kidsBy(tree, i, 'mark', 'advmod').some((k) => words.includes(lemmaAt(tree, k)))
}

/** How good a word is as the anchor: an event noun or verb of attack before a word of harm. */
function weight(draft: Draft): number {
	const { word } = draft.triggers[0]!
	// "Shot dead" tells how, "killed" only what came of it.
	if (HARM_FRAMES.has(word.frame)) return word.mode !== null && word.mode !== '' && word.mode !== 'targeted' ? 2 : 0
	if (word.frame === 'noun' && word.mode) return 4
	if (word.frame === 'noun') return 3
	return 2
}

function joined(group: readonly Draft[], rules: readonly string[]): Draft {
	const fought = rules.includes('merge/taken-in-battle')
	const taken = fought || rules.includes('merge/raid-for-arrest')
	// The verb tells it, and the noun only weighs it or names the fire.
	const verbal = rules.some((rule) => rule === 'merge/superlative' || rule === 'merge/with-fire')
	const rank = (d: Draft): number =>
		taken && d.type === 'COERCE' ? 9 : verbal && uposAt(d.tree, tokenOf(d)) === 'NOUN' ? -1 : weight(d)
	const [first, ...rest] = [...group].sort((a, b) => rank(b) - rank(a) || tokenOf(a) - tokenOf(b))
	const draft = first!
	for (const other of rest) {
		draft.triggers.push(...other.triggers)
		const named = new Set([...draft.actors, ...draft.targets].map((r) => r.entity.head))
		draft.actors.push(...other.actors.filter((r) => !named.has(r.entity.head)))
		draft.targets.push(...other.targets.filter((r) => !named.has(r.entity.head)))
		draft.modes = [...new Set([...draft.modes, ...other.modes])]
		draft.contexts = [...new Set([...draft.contexts, ...other.contexts])]
		draft.delivery ??= other.delivery
		draft.rules.push(...other.rules)
	}
	if (fought) {
		draft.type = 'ASSAULT'
		draft.modes = draft.modes.filter((mode) => mode !== 'seize')
	}
	draft.rules.push(...new Set(rules))
	return draft
}
