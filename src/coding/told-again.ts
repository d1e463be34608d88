/**
 * An event told again by something definite in it: "the bomb went off", "when the rockets hit", "40 had been detained",
 * "they heard six explosions", "three others were captured". Words that open another event keep two events apart.
 */
import { type Entity, isArmed, isParty } from '../language/names/entity.ts'
import { kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import { agrees, isBareHarm } from './carry-on.ts'
import type { Draft } from './draft.ts'
import { differentDoers, type SameAs } from './same.ts'

/** How many sentences back the event may stand. */
const REACH = 6
const NEXT = 2

/** Words in a sentence that open another event. */
const ANOTHER = new Set(
	'another separate separately elsewhere meanwhile also earlier previous previously ago last other different similar again'.split(
		' ',
	),
)

/** Links from each mention that something definite, repeated or heard ties to an event told before. */
export function toldAgain(drafts: readonly Draft[]): SameAs[] {
	return drafts.flatMap((draft, i) => {
		const before = drafts.slice(0, i).filter((d) => d.sentence < draft.sentence && isTold(d))
		return (
			weaponAgain(draft, before) ??
			repeated(draft, before) ??
			heard(draft, before) ??
			takenIn(draft, before) ??
			damaged(draft, before) ??
			[]
		)
	})
}

const isTold = (d: Draft): boolean => d.factuality === 'happened' || d.factuality === 'alleged'
const lemmaOf = (e: Entity): string => lemmaAt(e.tree, e.head)
const opensAnother = (d: Draft): boolean => d.tree.tokens.some((t) => ANOTHER.has(t.lemma.toLowerCase()))

/** Of the events that fit the nearest sentence, the one that it tells first; those that are only recalled come last. */
function nearest(draft: Draft, before: readonly Draft[], reach: number): Draft | undefined {
	const near = before.filter((d) => draft.sentence - d.sentence <= reach && agrees(draft, d))
	const shown = near.filter((d) => !d.background && !isBareHarm(d))
	return (shown.length > 0 ? shown : near).at(-1)
}

/** "The bomb had been left in a handcart and went off at nine": a definite weapon is the one told of before. */
function weaponAgain(draft: Draft, before: readonly Draft[]): SameAs | null {
	if (draft.type !== 'ASSAULT' || !isTold(draft)) return null
	const trigger = draft.triggers[0]!
	const definite = [...trigger.subjects, ...trigger.objects].find(
		(e) => e.class === 'weapon' && e.definite && isPlainThe(e),
	)
	if (!definite) return null
	const lemma = lemmaOf(definite)
	const families = draft.weapons.map((w) => w.family)
	const number = definite.number?.min
	const to = nearest(
		draft,
		before.filter(
			(d) =>
				d.type === 'ASSAULT' &&
				(d.weapons.some((w) => families.includes(w.family)) || names(d, lemma)) &&
				!(number && d.weapons.some((w) => w.count?.min && w.count.min !== number)),
		),
		REACH,
	)
	return to ? { from: draft, to, score: 0.85, rule: 'same/definite-weapon' } : null
}

const names = (d: Draft, lemma: string): boolean =>
	d.triggers.some((t) => [...t.subjects, ...t.objects].some((e) => lemmaOf(e) === lemma) || t.word.parts[0] === lemma)

/** "the bomb", and not "the second bomb", "the bomb that killed him in 2012". */
function isPlainThe({ tree, head }: Entity): boolean {
	const the = kidsBy(tree, head, 'det').some((k) =>
		['the', 'this', 'that', 'these', 'those'].includes(lemmaAt(tree, k)),
	)
	const own = kidsBy(tree, head, 'amod', 'acl:relcl', 'nmod:poss')
	return the && !own.some((k) => /^(?:first|second|third|fourth|fifth|other|next|last)$/.test(lemmaAt(tree, k)))
}

/** Verbs that people have done to them and that a later sentence repeats with another figure. */
const TAKEN = new Set('arrest detain abduct kidnap capture seize shoot hit strike injure wound hurt'.split(' '))

/** "The organisers said that 40 people had been detained": the same done to the same kind of people, by nobody told. */
function repeated(draft: Draft, before: readonly Draft[]): SameAs | null {
	const { tree, token } = draft.triggers[0]!
	const lemma = lemmaAt(tree, token)
	if (!TAKEN.has(lemma) || uposAt(tree, token) !== 'VERB' || !isTold(draft)) return null
	if (draft.actors.length > 0 || draft.whens.length > 0 || opensAnother(draft)) return null
	if (draft.wheres.some((w) => w.value.place)) return null
	if (kidsBy(tree, token, 'aux:pass').length === 0) return null
	const whom = draft.targets.map((r) => r.entity)
	const to = nearest(
		draft,
		before.filter(
			(d) =>
				(d.triggers.some((t) => lemmaAt(t.tree, t.token) === lemma) || isStruck(lemma, d)) &&
				whom.some((e) => isStruck(lemma, d) || d.targets.some((r) => likePeople(e, r.entity))),
		),
		REACH,
	)
	return to ? { from: draft, to, score: 0.8, rule: 'same/repeated' } : null
}

/** People who "had been hit" were hit by the strikes or shots just told. */
const isStruck = (lemma: string, d: Draft): boolean =>
	['hit', 'strike'].includes(lemma) &&
	d.type === 'ASSAULT' &&
	d.modes.some((m) => /aerial|heavy|drone|firearms/.test(m))

const ANYBODY = new Set(['people', 'person', 'man', 'woman', 'other', 'suspect', 'member', 'demonstrator', 'protester'])

function likePeople(a: Entity, b: Entity): boolean {
	const [x, y] = [lemmaOf(a), lemmaOf(b)]
	if (x === y) return a.class !== 'person' || a.name === b.name
	const anybody = (e: Entity): boolean => ANYBODY.has(lemmaOf(e)) || uposAt(e.tree, e.head) === 'NUM'
	return (anybody(a) && isParty(b)) || (anybody(b) && isParty(a))
}

const SOUNDS = new Set(['explosion', 'blast', 'gunfire', 'shooting', 'shot', 'gunshot', 'shelling', 'bang', 'firing'])
const SENSES = new Set(['hear', 'feel', 'see', 'witness', 'notice'])

/** "Residents heard six explosions": what was heard is what was told, unless they heard it somewhere else. */
function heard(draft: Draft, before: readonly Draft[]): SameAs | null {
	const { tree, token } = draft.triggers[0]!
	if (!SOUNDS.has(lemmaAt(tree, token)) || draft.type !== 'ASSAULT') return null
	const head = tree.tokens[token]?.head ?? -1
	if (!SENSES.has(lemmaAt(tree, head)) || opensAnother(draft)) return null
	const to = nearest(
		draft,
		before.filter((d) => d.type === 'ASSAULT' && d.modes.length > 0),
		REACH,
	)
	return to ? { from: draft, to, score: 0.75, rule: 'same/heard' } : null
}

const RAID = new Set(['raid', 'storm', 'attack', 'operation', 'assault', 'ambush', 'search', 'offensive'])

/** "Three other members were captured" after a raid: taken in it. */
function takenIn(draft: Draft, before: readonly Draft[]): SameAs | null {
	const { tree, token } = draft.triggers[0]!
	if (!['capture', 'seize', 'take', 'arrest', 'detain'].includes(lemmaAt(tree, token))) return null
	if (uposAt(tree, token) !== 'VERB' || kidsBy(tree, token, 'aux:pass').length === 0 || !isTold(draft)) return null
	if (draft.actors.length > 0 || draft.whens.length > 0 || draft.wheres.some((w) => w.value.place)) return null
	if (!draft.targets.some((r) => isParty(r.entity)) || isElsewhere(draft)) return null
	const to = nearest(
		draft,
		before.filter(
			(d) => d.type === 'ASSAULT' && d.triggers.some((t) => RAID.has(lemmaAt(t.tree, t.token))) && byForces(d, before),
		),
		NEXT,
	)
	return to ? { from: draft, to, score: 0.95, rule: 'same/taken-in' } : null
}

const RUINS = new Set(['destroy', 'damage', 'burn', 'wreck', 'demolish', 'flatten', 'gut', 'collapse', 'raze'])

/** "A store of shells was destroyed", "a shed burned down", by nobody told, right after an attack: done by it. */
function damaged(draft: Draft, before: readonly Draft[]): SameAs | null {
	const { tree, token } = draft.triggers[0]!
	if (!RUINS.has(lemmaAt(tree, token)) || uposAt(tree, token) !== 'VERB' || !isTold(draft)) return null
	if (kidsBy(tree, token, 'obj', 'obl:agent').length > 0 || draft.actors.length > 0 || isElsewhere(draft)) return null
	if (draft.whens.length > 0 || draft.wheres.some((w) => w.value.level === 'town')) return null
	const to = nearest(
		draft,
		before.filter((d) => d.type === 'ASSAULT'),
		1,
	)
	return to ? { from: draft, to, score: 0.95, rule: 'same/damage' } : null
}

const isElsewhere = (d: Draft): boolean =>
	d.tree.tokens.some((t) =>
		['elsewhere', 'meanwhile', 'separately', 'separate', 'later'].includes(t.lemma.toLowerCase()),
	)

/** The raid, or the one just before that it goes back to, was made by people under arms. */
const byForces = (raid: Draft, before: readonly Draft[]): boolean =>
	[raid, ...before.filter((d) => d.sentence >= raid.sentence - NEXT && d.sentence <= raid.sentence)].some((d) =>
		d.actors.some((r) => isArmed(r.entity) || r.entity.class === 'state'),
	)

/** Those taken by soldiers or police in a raid are detained, not abducted. */
export function settleTaken(links: readonly SameAs[], drafts: readonly Draft[]): void {
	for (const { from, to, rule } of links) {
		if (rule !== 'same/taken-in') continue
		const doers = drafts
			.filter((d) => d.sentence <= to.sentence && d.sentence >= to.sentence - NEXT)
			.flatMap((d) => d.actors)
		if (!doers.some(({ entity }) => entity.class === 'state' || (isArmed(entity) && entity.class !== 'armed-group')))
			continue
		from.harms = from.harms.map((harm) => (harm.kind === 'abducted' ? { ...harm, kind: 'detained' } : harm))
		from.modes = from.modes.filter((mode) => mode !== 'abduct')
	}
}

/** "It was the worst attack in years": said of what was told right before. */
export function superlatives(drafts: readonly Draft[]): SameAs[] {
	return drafts.flatMap((draft, i) => {
		const { tree, token } = draft.triggers[0]!
		if (uposAt(tree, token) !== 'NOUN' || !isSuperlative(tree, token) || !isPredicate(tree, token)) return []
		const to = drafts
			.slice(0, i)
			.findLast(
				(d) => d.sentence < draft.sentence && draft.sentence - d.sentence <= NEXT && d.type === draft.type && isTold(d),
			)
		return to && !differentDoers(draft, to) ? [{ from: draft, to, score: 0.95, rule: 'same/superlative' }] : []
	})
}

const isSuperlative = (tree: Tree, token: number): boolean =>
	kidsBy(tree, token, 'amod', 'advmod').some(
		(k) =>
			['JJS', 'RBS'].includes(tree.tokens[k]?.xpos ?? '') ||
			/^(?:first|latest|second|third)$/.test(lemmaAt(tree, k)) ||
			kidsBy(tree, k, 'advmod').some((m) => ['most', 'least'].includes(lemmaAt(tree, m))),
	)

const isPredicate = (tree: Tree, token: number): boolean =>
	relation(tree, token) === 'root' && kidsBy(tree, token, 'cop').length > 0
