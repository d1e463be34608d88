/** Whom "he", "they" and "it" go back to: "*X* was held. *He* denied it". */
import { argumentsOfVerb } from '../arguments.ts'
import type { Entity } from '../entity.ts'
import { formAt, kidsBy, relation, uposAt } from '../tree.ts'
import { CLOSE, isMany, isOne, type Seen } from './seen.ts'

const HE = new Set(['he', 'him', 'his', 'himself'])
const SHE = new Set(['she', 'her', 'hers', 'herself'])
const THEY = new Set(['they', 'them', 'their', 'themselves'])
const IT = new Set(['it', 'its', 'itself'])
const FIRST = new Set(['i', 'we', 'our', 'my', 'us', 'me'])

/** Sentences back within which "he" is the last person who did or said something. */
const FAR = 8

export function pronoun(
	entity: Entity,
	sentence: number,
	seen: readonly Seen[],
	said: ReadonlySet<number> = new Set(),
): Entity | null {
	const lemma = formAt(entity.tree, entity.head)
	if (FIRST.has(lemma)) return null
	const before = seen.filter(
		(s) =>
			!s.quoted &&
			(s.sentence < sentence || (s.sentence === sentence && s.entity.head < entity.head && !said.has(s.entity.head))),
	)
	const last = (far: number, fits: (s: Seen) => boolean): Entity | null =>
		before.findLast((s) => s.sentence >= sentence - far && fits(s))?.entity ?? null
	if (HE.has(lemma) || SHE.has(lemma)) {
		const isPerson = ({ entity: e }: Seen): boolean =>
			e.class === 'person' && genderOf(e) !== (HE.has(lemma) ? 'she' : 'he')
		const [own, isObject] = [ownSubjects(entity), entity.tree.tokens[entity.head]?.deprel === 'obj']
		// "dismissed the judge and put him under arrest"
		const beside = isObject
			? last(
					0,
					(s) =>
						!own.includes(s.entity.head) &&
						isOne(s.entity, true) &&
						(isPerson(s) || (s.entity.class === 'people' && s.entity.definite)),
				)
			: null
		return (
			beside ??
			last(CLOSE, (s) => s.subject && isPerson(s)) ??
			last(CLOSE, (s) => s.subject && (s.entity.class === 'people' || isMemberNoun(s.entity)) && isOne(s.entity)) ??
			last(CLOSE, (s) => s.subject && isUntyped(s.entity)) ??
			last(FAR, (s) => s.subject && isPerson(s)) ??
			last(CLOSE, isPerson) ??
			ahead(entity, sentence, seen.filter(isPerson))
		)
	}
	const fits = ({ entity: e }: Seen): boolean =>
		THEY.has(lemma) ? isMany(e) && e.class !== 'facility' : IT.has(lemma) && !isMany(e) && isHouse(e)
	if (lemma === 'them') {
		const own = ownSubjects(entity)
		const isOther = (s: Seen): boolean =>
			fits(s) && !(s.entity.tree === entity.tree && own.includes(s.entity.head)) && s.entity.class !== 'state'
		const beside = last(0, (s) => !s.subject && isOther(s)) ?? last(0, isOther)
		return beside ?? last(CLOSE, (s) => !s.subject && isOther(s)) ?? last(CLOSE, isOther)
	}
	return last(CLOSE, (s) => s.subject && fits(s)) ?? last(CLOSE, fits)
}

/** "the soldiers shot them": others than whoever did it, or are accused of it. */
function ownSubjects({ tree, head }: Entity): readonly number[] {
	const above = tree.tokens[head]?.head ?? -1
	const verb = uposAt(tree, above) === 'VERB' ? above : (tree.tokens[above]?.head ?? -1)
	return verb < 0 ? [] : argumentsOfVerb(tree, verb).subjects
}

/** "When he landed, X was met": the subject of the clause that the pronoun's own clause hangs on. */
function ahead({ tree, head }: Entity, sentence: number, seen: readonly Seen[]): Entity | null {
	const verb = tree.tokens[head]?.head ?? -1
	if (relation(tree, head) !== 'nsubj' || relation(tree, verb) !== 'advcl') return null
	const main = tree.tokens[verb]?.head ?? -1
	if (main < head) return null
	const subjects = kidsBy(tree, main, 'nsubj')
	return seen.find((s) => s.sentence === sentence && subjects.includes(s.entity.head))?.entity ?? null
}

const isHouse = (e: Entity): boolean => ['organisation', 'armed-group', 'state', 'force', 'facility'].includes(e.class)
/** "A Clear Dawn commander": named by the group, and one of it. */
const isMemberNoun = (e: Entity): boolean => e.group !== undefined && e.unnamed
/** A name of two words that no list knows may be a person's. */
const isUntyped = (e: Entity): boolean => e.rules.includes('who/name') && e.name.split(' ').length > 1

function genderOf({ role }: Entity): 'he' | 'she' | null {
	if (!role) return null
	if (/^(?:mr|sir|lord|king|prince)\b|(?:man|father|brother|king)$/i.test(role)) return 'he'
	return /^(?:ms|mrs|miss|lady|dame|queen|princess)\b|(?:woman|mother|sister|queen)$/i.test(role) ? 'she' : null
}
