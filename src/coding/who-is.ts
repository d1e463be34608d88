/**
 * One person, one name: which earlier words a name, a pronoun or "the minister" goes back to, within one report. Only as
 * far as coding needs it, and empty where it is not sure.
 */
import { type Entity, isParty } from './entity.ts'
import { entityAt, type Reading } from './reading.ts'
import { kidsBy, lemmaAt, relation, type Tree, uposAt } from './tree.ts'

export interface People {
	/** The nominal that this one goes back to, or itself. */
	resolve(entity: Entity, sentence: number): Entity
	/** The speaker that this one goes back to: as `resolve`, and "the two officials" are the officials told of before. */
	source(entity: Entity, sentence: number): Entity
	/** The unnamed people told of last before a place in a sentence, by the name of their first mention. */
	unnamedBefore(sentence: number, at: number): string | null
	/** The fullest form of a person's name in the report. */
	fullName(entity: Entity): string
	/** Office and title known of a person anywhere in the report. */
	roleOf(name: string): string | null
}

interface Seen {
	readonly sentence: number
	readonly entity: Entity
	readonly subject: boolean
}

export function peopleOf(reading: Reading): People {
	const seen: Seen[] = []
	const names: string[] = []
	const roles = new Map<string, string>()
	reading.trees.forEach((tree, sentence) => {
		for (let i = 0; i < tree.tokens.length; i++) {
			const upos = uposAt(tree, i)
			if (upos !== 'PROPN' && upos !== 'NOUN') continue
			const rel = tree.tokens[i]?.deprel ?? ''
			if (['flat', 'compound', 'amod', 'nmod:desc'].includes(rel)) continue
			const entity = entityAt(reading, sentence, i)
			if (!isParty(entity)) continue
			seen.push({ sentence, entity, subject: rel.startsWith('nsubj') })
			if (entity.class !== 'person') continue
			names.push(entity.name)
			if (entity.role && !/^(?:mr|mrs|ms|miss|dr)\.?$/i.test(entity.role)) roles.set(entity.name, entity.role)
		}
	})
	const full = new Map<string, string>()
	const fullOf = (name: string): string => {
		const held = full.get(name)
		if (held) return held
		const last = name.split(' ').at(-1)?.toLowerCase() ?? ''
		const longer = names.filter(
			(n) =>
				n.length > name.length &&
				(n.toLowerCase().endsWith(` ${last}`) || n.toLowerCase().startsWith(`${name.toLowerCase()} `)),
		)
		const best = name.includes(' ')
			? (names.find((n) => n.length > name.length && n.endsWith(name)) ?? name)
			: (longer[0] ?? name)
		full.set(name, best)
		return best
	}
	const resolve = (entity: Entity, sentence: number): Entity => {
		if (entity.pronoun) return pronoun(entity, sentence, seen) ?? entity
		if (isOneOf(entity)) return oneOf(reading, entity, sentence) ?? entity
		if (entity.class === 'people' && entity.definite && entity.unnamed)
			return byRole(entity, sentence, seen, roles) ?? entity
		return entity
	}
	const source = (entity: Entity, sentence: number): Entity => {
		const found = resolve(entity, sentence)
		return found.class === 'people' ? (firstOf(found, seen, sentence) ?? found) : found
	}
	return {
		resolve,
		source,
		unnamedBefore(sentence, at) {
			const near = seen.findLast(
				(s) => s.sentence === sentence && s.entity.class === 'people' && s.entity.span.end <= at,
			)
			return near ? source(near.entity, sentence).name : null
		},
		fullName: (entity) => (entity.class === 'person' ? fullOf(entity.name) : entity.name),
		roleOf: (name) => roles.get(name) ?? null,
	}
}

/** "The two officials", "officials" in a headline: the first nominal of the report with that noun that says more, in the same number. */
function firstOf(entity: Entity, seen: readonly Seen[], sentence: number): Entity | null {
	const { tree, head } = entity
	if (uposAt(tree, head) !== 'NOUN') return null
	const lemma = lemmaAt(tree, head)
	const modifiers = (e: Entity): string[] => kidsBy(e.tree, e.head, 'amod', 'compound').map((k) => lemmaAt(e.tree, k))
	const own = modifiers(entity)
	const bare = !entity.definite && (tree.sentence.kind !== 'headline' || own.length > 0)
	if (bare) return null
	const first = seen.find(
		(s) =>
			(s.sentence <= sentence || tree.sentence.kind === 'headline') &&
			lemmaAt(s.entity.tree, s.entity.head) === lemma &&
			s.entity.unnamed &&
			s.entity.tree.sentence.kind !== 'headline' &&
			own.every((m) => modifiers(s.entity).includes(m)),
	)
	return first && (first.entity.head !== head || first.entity.tree !== tree) ? first.entity : null
}

const HE = new Set(['he', 'him', 'his', 'himself'])
const SHE = new Set(['she', 'her', 'hers', 'herself'])
const THEY = new Set(['they', 'them', 'their', 'themselves'])
const IT = new Set(['it', 'its', 'itself'])
const FIRST = new Set(['i', 'we', 'our', 'my', 'us', 'me'])

function pronoun(entity: Entity, sentence: number, seen: readonly Seen[]): Entity | null {
	const lemma = entity.tree.tokens[entity.head]?.form.toLowerCase() ?? ''
	if (FIRST.has(lemma)) return null
	const fits = (e: Entity): boolean => {
		if (HE.has(lemma) || SHE.has(lemma)) return e.class === 'person' || (e.class === 'people' && isOne(e))
		if (THEY.has(lemma)) return isMany(e)
		if (IT.has(lemma))
			return (
				(e.class === 'organisation' || e.class === 'armed-group' || e.class === 'state' || e.class === 'force') &&
				!isMany(e)
			)
		return false
	}
	const before = seen.filter((s) => s.sentence < sentence || (s.sentence === sentence && s.entity.head < entity.head))
	const near = before.filter((s) => s.sentence >= sentence - 2 && fits(s.entity))
	const recent = Math.max(-1, ...near.map((s) => s.sentence))
	const pool = near.filter((s) => s.sentence === recent)
	return (pool.findLast((s) => s.subject) ?? pool.at(-1))?.entity ?? null
}

const isMany = (e: Entity): boolean => {
	const xpos = e.tree.tokens[e.head]?.xpos ?? ''
	return (
		xpos === 'NNS' ||
		xpos === 'NNPS' ||
		(e.number?.min ?? 1) > 1 ||
		['troops', 'police', 'people', 'personnel', 'militia', 'military'].includes(lemmaAt(e.tree, e.head)) ||
		kidsBy(e.tree, e.head, 'conj').length > 0
	)
}
const isOne = (e: Entity): boolean => e.tree.tokens[e.head]?.xpos === 'NN'

/** "One of the officials" is one of them, not somebody new. */
function isOneOf(entity: Entity): boolean {
	return (
		uposAt(entity.tree, entity.head) === 'NUM' ||
		['one', 'some', 'many', 'several', 'another', 'both', 'most'].includes(lemmaAt(entity.tree, entity.head))
	)
}

function oneOf(reading: Reading, entity: Entity, sentence: number): Entity | null {
	const of = kidsBy(entity.tree, entity.head, 'nmod').find((k) => isOf(entity.tree, k))
	if (of !== undefined) return entityAt(reading, sentence, of)
	return null
}
const isOf = (tree: Tree, k: number): boolean => kidsBy(tree, k, 'case').some((c) => lemmaAt(tree, c) === 'of')

/** "the minister": the last person whose office has the word. */
function byRole(
	entity: Entity,
	sentence: number,
	seen: readonly Seen[],
	roles: ReadonlyMap<string, string>,
): Entity | null {
	if (entity.tree.tokens[entity.head]?.xpos !== 'NN') return null
	const lemma = lemmaAt(entity.tree, entity.head)
	const found = seen.findLast(
		(s) =>
			(s.sentence < sentence || (s.sentence === sentence && s.entity.head < entity.head)) &&
			s.entity.class === 'person' &&
			(roles.get(s.entity.name) ?? '').toLowerCase().includes(lemma),
	)
	return found?.entity ?? null
}

/** True where a nominal stands as the subject of something. */
export function isSubject(tree: Tree, i: number): boolean {
	return relation(tree, i) === 'nsubj'
}
