/** "The gunmen", "the two men", "the three", "the soldiers": those who bore arms in the sentences before, by what they were called there. */
import type { Entity } from '../entity.ts'
import { kidsBy, lemmaAt, uposAt } from '../tree.ts'
import { isMany, type Seen } from './seen.ts'

/** Sentences back within which they were told of. */
const FAR = 4
const FIGHTERS = new Set(
	(
		'gunman guerrilla rebel insurgent militant militiaman fighter terrorist extremist separatist jihadist attacker assailant raider intruder ' +
		'kidnapper captor abductor hijacker robber bandit pirate killer murderer shooter invader'
	).split(' '),
)
const SOLDIERS = new Set(['soldier', 'troops', 'trooper'])
/** Words for anybody: those who act. */
const ANYBODY = new Set(['man', 'youth'])
const ARMED = /^(?:armed|masked|hooded|unidentified|unknown|camouflaged)$/
/** What befalls somebody. */
const BEFALLS = new Set(['die', 'suffer', 'fall', 'perish', 'survive', 'disappear', 'collapse', 'lose', 'receive'])

/** Those who bore arms that a plain "the …" goes back to; null for any other words. */
export function theBand(entity: Entity, sentence: number, seen: readonly Seen[]): Entity | null {
	const { tree, head } = entity
	const lemma = lemmaAt(tree, head)
	const three = isCounted(entity)
	const kind = SOLDIERS.has(lemma) ? isTroops : FIGHTERS.has(lemma) || ANYBODY.has(lemma) || three ? isBand : null
	if (!kind || (entity.pronoun && !three) || !isPlain(entity)) return null
	if ((three || ANYBODY.has(lemma)) && !acts(entity)) return null
	const many = three ? Number(entity.number?.min ?? 2) > 1 || PAIRS.has(lemma) : isMany(entity)
	const number =
		PAIRS.get(lemma) ?? (three || kidsBy(tree, head, 'nummod').length > 0 ? (entity.number?.min ?? null) : null)
	const told = seen.filter(
		({ sentence: s, entity: e }) =>
			s >= sentence - FAR &&
			(s < sentence || (s === sentence && e.head < head)) &&
			e.tree.sentence.kind !== 'headline' &&
			kind(e) &&
			!isPlain(e) &&
			isMany(e) === many &&
			(number === null || e.number === null || e.number.min === number),
	)
	const same = told.findLast(({ entity: e }) => lemmaAt(e.tree, e.head) === lemma)
	return (same ?? told.at(-1))?.entity ?? null
}

/** "the three", "the pair": nothing but how many they are. */
export const isCounted = ({ tree, head }: Entity): boolean =>
	uposAt(tree, head) === 'NUM' || PAIRS.has(lemmaAt(tree, head))
const PAIRS: ReadonlyMap<string, number> = new Map([
	['pair', 2],
	['duo', 2],
	['trio', 3],
	['quartet', 4],
])

/** "the", and no more than a number. */
const isPlain = ({ tree, head, unnamed }: Entity): boolean =>
	unnamed &&
	kidsBy(tree, head, 'det').some((k) => /^(?:the|these|those)$/.test(lemmaAt(tree, k))) &&
	kidsBy(tree, head, 'amod', 'compound', 'nmod', 'nmod:poss', 'appos', 'flat').length === 0

function acts({ tree, head }: Entity): boolean {
	const verb = tree.tokens[head]?.head ?? -1
	return tree.tokens[head]?.deprel === 'nsubj' && uposAt(tree, verb) === 'VERB' && !BEFALLS.has(lemmaAt(tree, verb))
}

const isTroops = (e: Entity): boolean =>
	e.class === 'force' || (e.sectors.includes('MIL') && (e.class === 'people' || e.class === 'organisation'))
const isBand = (e: Entity): boolean =>
	!e.sectors.includes('MIL') &&
	!e.sectors.includes('COP') &&
	(e.class === 'armed-group' ||
		(e.class === 'people' &&
			(e.status === 'combatant' || kidsBy(e.tree, e.head, 'amod').some((k) => ARMED.test(lemmaAt(e.tree, k))))))
