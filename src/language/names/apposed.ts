/** A word with a name set beside it is whom it names: "the regional prefect, X Y", "the network operator X". */
import { changed, type Entity } from './entity.ts'
import { entityAt, type NamedText } from './named.ts'
import { below, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from './tree.ts'

/** The same, or the person or the house that is named beside it; also for words that no list knows. */
export function apposed(reading: NamedText, sentence: number, entity: Entity): Entity {
	const { tree, head, unnamed, class: cls } = entity
	if (entity.pronoun) return entity
	const beside = kidsBy(tree, head, 'appos')
	const inner = beside.length > 0 ? [] : kidsBy(tree, head, 'nmod').filter((k) => kidsBy(tree, k, 'appos').length > 0)
	if (beside.length === 0 && inner.length === 0) return entity
	const form = tree.tokens[head]?.form ?? ''
	// "the attorney general, X Y", "the Inspector General of Police, X Y": titles that were tagged as names.
	const common = /^\p{Ll}/u.test(form)
	const titled = common ? entity.rules.includes('who/title') : cls !== 'person' || isOffice(entity, beside)
	const title = titled && reading.knowledge.titles.find(form) !== null
	if (cls === 'person' && !title) return entity
	if (!common && !title && uposAt(tree, head) !== 'NOUN') return entity
	const house = houseBeside(reading, sentence, entity, beside)
	if (house) return house
	if (unnamed && (cls === 'organisation' || cls === 'armed-group') && !title) return entity
	// "the commander of the Third Battalion, X Y,": one of a force, and no force himself.
	const one = tree.tokens[head]?.xpos === 'NN' && reading.knowledge.nouns.info(lemmaAt(tree, head))?.isPerson === true
	if (
		kidsBy(tree, head, 'det', 'nmod:poss').length === 0 ||
		(!title && (cls === 'organisation' || (cls === 'force' && !one)))
	)
		return entity
	return personBeside(reading, sentence, entity, beside, inner)
}

/** "the Interior Minister, Prince X,": an office with capitals, and no name in it. */
const isOffice = ({ tree, head }: Entity, beside: readonly number[]): boolean =>
	kidsBy(tree, head, 'det', 'nmod:poss').length > 0 &&
	kidsBy(tree, head, 'flat').length === 0 &&
	beside.some((k) => uposAt(tree, k) === 'PROPN' && tree.tokens[(below(tree, k)[0] ?? k) - 1]?.form !== '(')

const HOUSES: ReadonlySet<Entity['class']> = new Set(['organisation', 'armed-group', 'force'])
/** Who keep a house; they are named by it. */
const KEEPERS =
	/^(?:operator|owner|employer|maker|builder|manufacturer|producer|developer|contractor|supplier|insurer|carrier|line|giant|parent|publisher|outlet|website|channel|chain|mission)$/

/** "a splinter faction, the Covenant Brigade,", "its owner, the timber firm X,", "the network operator X": the house that is named. */
function houseBeside(reading: NamedText, sentence: number, entity: Entity, beside: readonly number[]): Entity | null {
	const { tree, head, unnamed, class: cls } = entity
	const group = unnamed && (cls === 'organisation' || cls === 'armed-group')
	const isHouse = (k: number): boolean =>
		uposAt(tree, k) === 'NOUN' &&
		(KEEPERS.test(lemmaAt(tree, k)) || reading.knowledge.nouns.info(lemmaAt(tree, k))?.isGroup === true)
	if (!group && ![head, ...beside].some(isHouse)) return null
	for (const k of [...beside, ...beside.flatMap((b) => kidsBy(tree, b, 'appos'))]) {
		const named = entityAt(reading, sentence, k)
		if (!named.unnamed && HOUSES.has(named.class) && (group || uposAt(tree, k) === 'PROPN')) return named
		const called = group ? calledBeside(reading, entity, k, named) : null
		if (called) return called
	}
	return null
}

/** "a little-known group, the Companions of the Martyrs,": what a group is called, whatever the words of the name mean elsewhere. */
function calledBeside({ text }: NamedText, group: Entity, k: number, named: Entity): Entity | null {
	const { tree } = group
	if (!NAMELESS.has(named.class) || named.country !== null || uposAt(tree, k) !== 'PROPN') return null
	const words = [k, ...below(tree, k)].sort((a, b) => a - b).filter((t, i, all) => t !== all[i - 1])
	const first = words.findIndex((t) => uposAt(tree, t) !== 'DET' && uposAt(tree, t) !== 'PUNCT')
	const name: number[] = []
	for (const t of words.slice(first)) {
		if (name.length > 0 && t !== name.at(-1)! + 1) break
		if (!/^\p{Lu}/u.test(tree.tokens[t]?.form ?? '') && !/^(?:of|the|for|and|de|la|al)$/.test(lemmaAt(tree, t))) break
		name.push(t)
	}
	while (name.length > 0 && !/^\p{Lu}/u.test(tree.tokens[name.at(-1)!]?.form ?? '')) name.pop()
	if (!name.includes(k)) return null
	const span = spanOf(tree, name)
	return changed(group, {
		span,
		name: text.slice(span.start, span.end),
		unnamed: false,
		rules: [...group.rules, 'who/called-beside'],
	})
}
/** What a name may be read as where nothing but its words is known. */
const NAMELESS: ReadonlySet<Entity['class']> = new Set(['people', 'thing', 'weapon', 'platform', 'event'])

/** "X Y", "El-X Y" */
const joins = (tree: Tree, a: number, b: number): boolean =>
	b === a + 1 || (b === a + 2 && tree.tokens[a + 1]?.form === '-')

function personBeside(
	reading: NamedText,
	sentence: number,
	entity: Entity,
	beside: readonly number[],
	inner: readonly number[],
): Entity {
	const { tree, head } = entity
	// "the attorney general, X Y": the parser set the name beside the word beside.
	const own = beside.flatMap((k) =>
		k === head + 1 && kidsBy(tree, k, 'appos').length > 0 ? kidsBy(tree, k, 'appos') : [k],
	)
	const isName = (k: number): boolean => uposAt(tree, k) === 'PROPN'
	const isRank = (k: number): boolean =>
		reading.knowledge.titles.find(tree.tokens[k]?.form ?? '')?.role === 'military-rank'
	const isPerson = (k: number): boolean =>
		tree.tokens[k]?.xpos === 'NN' && reading.knowledge.nouns.info(lemmaAt(tree, k))?.isPerson === true
	// "A commander of the Front, X Y, denied": the parser hangs the name on the nearer noun.
	const nearer = inner.filter((k) => entityAt(reading, sentence, k).class !== 'person' && !isPerson(k))
	const named = [...own, ...nearer.flatMap((k) => kidsBy(tree, k, 'appos'))].filter((k) => isName(k) && k > head)
	const first = named[0]
	if (first === undefined) return entity
	const names = [
		...new Set(
			named.flatMap((k) => [
				k,
				...kidsBy(tree, k, 'flat', 'nmod:desc').filter(
					(n) => (isName(n) && !isRank(n)) || relation(tree, n) === 'flat',
				),
				...kidsBy(tree, k, 'compound').filter(isName),
			]),
		),
	].sort((a, b) => a - b)
	if (names.length < 2 || names.some((k, i) => i > 0 && !joins(tree, names[i - 1]!, k))) return entity
	const span = spanOf(tree, names)
	const known = entityAt(reading, sentence, first)
	if (known.country !== null || ['state', 'place', 'armed-group', 'force'].includes(known.class)) return entity
	const name = reading.text.slice(span.start, span.end)
	return changed(entity, {
		class: 'person',
		unnamed: false,
		name,
		span,
		role: entity.name,
		rules: [...entity.rules, 'who/name-beside'],
	})
}
