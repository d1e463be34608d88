/** "The group", "the company", "the village", "the attackers", "ZFO": a common noun or initials that go back to a name told before. */
import type { Entity, EntityClass } from '../entity.ts'
import { kidsBy, lemmaAt, type Tree, uposAt } from '../tree.ts'

export interface Told {
	readonly sentence: number
	readonly entity: Entity
}

const KINDS: readonly (readonly [nouns: readonly string[], classes: readonly EntityClass[]])[] = [
	[
		['group', 'faction', 'militia', 'movement'],
		['armed-group', 'organisation'],
	],
	[['organisation', 'organization', 'company', 'firm', 'agency', 'party', 'charity', 'ministry'], ['organisation']],
	[['country', 'kingdom', 'republic'], ['state']],
	[['village', 'town', 'city'], ['place']],
	[
		['attacker', 'assailant'],
		['armed-group', 'people'],
	],
]
/** Nouns that stand in the name itself: "Mercy Hospital … the hospital". */
const OWN: ReadonlySet<EntityClass> = new Set(['facility', 'weapon', 'platform', 'organisation'])

/** What a group is called by what it does: "the aid group", "the human rights group". */
const CALLING =
	/^(?:aid|relief|rights?|human|monitoring|medical|advocacy|charity|militant|rebel|armed|separatist|guerrilla|insurgent|islamist|extremist)$/

/** Sentences back within which a common noun is taken for a name. */
const FAR = 3

/** The last name of the kind that a bare "the …" asks for; null where there is none, or where more than the noun is said. */
export function goesBackByKind(entity: Entity, sentence: number, told: readonly Told[]): Entity | null {
	const { tree, head } = entity
	if (!entity.definite || !entity.unnamed || entity.pronoun || uposAt(tree, head) !== 'NOUN') return null
	const more = kidsBy(tree, head, 'amod', 'compound', 'nmod', 'acl', 'nmod:poss', 'nummod', 'appos', 'flat', 'conj')
	const kindly =
		more.every((k) => CALLING.test(lemmaAt(tree, k))) && /^(?:group|organi[sz]ation)$/.test(lemmaAt(tree, head))
	if ((more.length > 0 && !kindly) || kidsBy(tree, head, 'det').every((k) => lemmaAt(tree, k) !== 'the')) return null
	const lemma = lemmaAt(tree, head)
	const before = told.filter(
		(t) => t.sentence >= sentence - FAR && (t.sentence < sentence || (t.sentence === sentence && t.entity.head < head)),
	)
	const own = before.findLast(
		({ entity: e }) =>
			e.class === entity.class && OWN.has(e.class) && !sameNominal(e, entity) && bearsName(e) && hasWord(e, lemma),
	)
	if (own) return own.entity
	const many = tree.tokens[head]?.xpos === 'NNS'
	const kind = KINDS.find(([nouns]) => nouns.includes(lemma))
	if (!kind) return null
	if (lemma === 'attacker' || lemma === 'assailant')
		return before.findLast(({ entity: e }) => isPlural(e) === many && isFighter(e))?.entity ?? null
	if (many) return null
	return before.findLast(({ entity: e }) => kind[1].includes(e.class) && isSure(e) && bearsName(e))?.entity ?? null
}

/** Named, and typed by more than the lack of anything better. */
const isSure = (e: Entity): boolean => !e.unnamed && !e.rules.includes('who/name')
const sameNominal = (a: Entity, b: Entity): boolean => a.tree === b.tree && a.head === b.head
const isPlural = (e: Entity): boolean => e.tree.tokens[e.head]?.xpos === 'NNS'
const isFighter = (e: Entity): boolean =>
	e.status === 'combatant' && (e.class === 'armed-group' || e.class === 'people')
const hasWord = (e: Entity, lemma: string): boolean =>
	e.name
		.toLowerCase()
		.split(/[\s-]+/)
		.includes(lemma)
const bearsName = ({ tree, span }: Entity): boolean =>
	tree.tokens.some((t, i) => t.start >= span.start && t.end <= span.end && /^\p{Lu}/u.test(t.form) && isProper(tree, i))
const isProper = (tree: Tree, i: number): boolean =>
	i > 0 || uposAt(tree, i) === 'PROPN' || tree.tokens[i + 1]?.upos === 'PROPN'

const SMALL = /^(?:of|the|for|and|de|la|del|al|in|on)$/i

/** Initials to the names told in the report that they stand for; none where two names have the same. */
export function initialsOf(told: readonly Told[]): ReadonlyMap<string, string> {
	const found = new Map<string, string | null>()
	for (const { entity } of told) {
		const words = entity.name.replace(/['’]s?\b/g, '').split(/[\s-]+/)
		if (entity.class === 'person' || words.length < 3 || !words.every((w) => /^\p{Lu}/u.test(w) || SMALL.test(w)))
			continue
		const letters = (all: readonly string[]): string => all.map((w) => w[0]!.toUpperCase()).join('')
		for (const short of new Set([letters(words), letters(words.filter((w) => !SMALL.test(w)))]))
			found.set(short, found.has(short) && found.get(short) !== entity.name ? null : entity.name)
	}
	return new Map([...found].flatMap(([short, name]) => (name && short.length > 2 ? [[short, name] as const] : [])))
}
