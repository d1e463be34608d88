/**
 * What a saying means that tells no event of its own: "There was only smoke," said a spice seller whose brother was among the
 * dead. Its words, or what is told of its speaker, point back at the violence that the report told last.
 */
import { isNot } from '../../language/names/clause.ts'
import { changed, type Entity } from '../../language/names/entity.ts'
import { below, caseOf, formAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { isMain, isMaterial } from '../background.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { isCount } from './figure.ts'
import { answeredIn } from './motive.ts'
import type { Saying } from './saying.ts'
import { type First, topicAt } from './topic.ts'

/** What violence leaves behind. */
const LEFT = setOf(
	'dead wounded injured injury body corpse victim casualty grave coffin blood burn shrapnel wound survivor mourner rubble debris ' +
		'wreckage crater smoke flame siren bullet cartridge shell-case stretcher ambulance morgue mortuary remains carnage panic',
)
/** Who does it, when nobody is named. */
const DOERS = setOf(
	'attacker assailant gunman bomber raider killer shooter intruder kidnapper perpetrator assassin hijacker captor invader arsonist ' +
		'culprit assaulter sniper aggressor abductor knifeman',
)
/** With what. */
const MEANS = setOf(
	'bomb device explosion blast explosive shell rocket missile mortar gunfire shot grenade drone jet warplane plane helicopter aircraft ' +
		'canister gas projectile round fire shooting firing bang boom munition warhead detonator',
)
const PERCEIVES = setOf('see hear feel smell witness watch notice wake find count')
/** People who were there, or who saw what it left. */
const WITNESS = setOf(
	'witness eyewitness survivor bystander onlooker passer-by passerby passenger resident villager neighbour neighbor inhabitant relative ' +
		'doctor medic nurse surgeon paramedic physician rescuer firefighter fireman undertaker coroner pathologist orderly hospital clinic',
)
const TELLS = setOf('assertion confirmation denial')

/** The event that a saying without one of its own speaks of; null where nothing points at one. */
export function meantBy(reading: Reading, saying: Saying, drafts: readonly Draft[], first: First): Draft | null {
	if (!TELLS.has(saying.act) || saying.stance === 'declines' || saying.speaker.kind === 'publisher') return null
	if (isOpen(saying)) return null
	const before = drafts.filter((d) => isTold(d) && isBefore(d, saying))
	// "a sergeant explained to the parents of the boy whom a patrol shot": told behind, where nothing is told before.
	const told = before.length > 0 ? before : drafts.filter((d) => isTold(d) && d.sentence === saying.sentence)
	if (told.length === 0) return null
	const named = told.findLast((d) => namesPartOf(saying, d))
	if (named) return named
	if (
		saying.act !== 'denial' &&
		answeredIn(saying) === null &&
		!isCount(saying.tree, saying.head) &&
		!pointsBack(saying) &&
		!isThere(saying) &&
		!(isTale(saying) && isNear(saying, told)) &&
		!(
			(isPast(reading, saying) || isAccount(reading, saying, told)) &&
			(isNear(saying, told) || (isNear(saying, told, LATER) && !isOther(saying, drafts, told)))
		)
	)
		return null
	return topicAt(saying, told, first)
}

/** The violence that the report speaks of where a saying stands, whether or not the saying speaks of it. */
export function eventAtHand(saying: Saying, drafts: readonly Draft[], first: First): Draft | null {
	if (isOpen(saying)) return null
	const inside = (d: Draft): boolean =>
		d.sentence === saying.sentence && d.triggers.some((t) => saying.said.has(t.token) && t.token !== saying.token)
	if (drafts.some((d) => d.type === 'ASSAULT' && inside(d) && d.factuality !== 'hypothetical')) return null
	const before = drafts.filter((d) => isTold(d) && isBefore(d, saying))
	return before.length > 0 ? topicAt(saying, before, first) : null
}

/** Sentences behind an event in which a tale told by somebody is a tale of it. */
const NEXT = 1
const LATER = 3
const isNear = ({ sentence }: Saying, told: readonly Draft[], reach = NEXT): boolean =>
	told.some((d) => !d.background && sentence - d.sentence <= reach)

/** Something else that is no violence was told since. */
const isOther = ({ sentence }: Saying, drafts: readonly Draft[], told: readonly Draft[]): boolean => {
	const last = told.at(-1)!
	return drafts.some(
		(d) => d.type !== 'ASSAULT' && d.sentence > last.sentence && d.sentence < sentence && isMaterial(d) && isMain(d),
	)
}

/** "The three belonged to a group", "the throwers sped off": of what somebody did or was, and no judgement of a man. */
function isPast(reading: Reading, { tree, sentence, head, token, said }: Saying): boolean {
	if (head < 0 || ANNOUNCES.has(lemmaAt(tree, token)) || IS.has(lemmaAt(tree, head))) return false
	const is = kidsBy(tree, head, 'cop')
	const words = [head, ...is, ...kidsBy(tree, head, 'aux', 'aux:pass')]
	if (!words.some((k) => tree.tokens[k]?.xpos === 'VBD')) return false
	const subject = kidsBy(tree, head, 'nsubj', 'nsubj:pass')[0]
	if (subject === undefined || !said.has(subject)) return false
	const { pronoun, class: cls } = entityAt(reading, sentence, subject)
	if (pronoun && uposAt(tree, subject) !== 'NUM')
		return /^(?:they|he|she|we|i|it)$/.test(lemmaAt(tree, subject)) && !(is.length > 0 && caseOf(tree, head) === '')
	return uposAt(tree, subject) === 'NUM' || ACTS.has(cls)
}
const ANNOUNCES = setOf('announce declare promise pledge thank welcome order praise recall remind congratulate')

/**
 * A whole clause that speaks of what was told: by what one asks of any deed ("money was the motive", "there were no suspects"), by
 * "it" and "they", or by a thing that the report named with it.
 */
function isAccount(reading: Reading, { tree, token, said, head, quotes }: Saying, told: readonly Draft[]): boolean {
	if (token < 0 || head < 0 || relation(tree, token) === 'acl' || ANNOUNCES.has(lemmaAt(tree, token))) return false
	if (kidsBy(tree, head, 'nsubj', 'nsubj:pass', 'expl').length === 0) return false
	const words = [...said].filter((k) => k !== token)
	if (words.some((k) => uposAt(tree, k) === 'NOUN' && ASKED.has(lemmaAt(tree, k)))) return true
	const quoted = (k: number): boolean =>
		quotes.some((q) => q.start <= tree.tokens[k]!.start && tree.tokens[k]!.end <= q.end)
	const subject = kidsBy(tree, head, 'nsubj', 'nsubj:pass')[0]
	const is = kidsBy(tree, head, 'cop', 'aux:pass').length > 0
	if (subject !== undefined && said.has(subject) && !quoted(subject))
		if (lemmaAt(tree, subject) === 'they' || (is && /^(?:it|this|that)$/.test(lemmaAt(tree, subject)))) return true
	const last = told.at(-1)!
	const named = new Set(
		reading.trees[last.sentence]!.tokens.flatMap((t, k) =>
			t.upos === 'NOUN' && !isTime(reading, last.tree, k) ? [lemmaAt(last.tree, k)] : [],
		),
	)
	return words.some((k) => uposAt(tree, k) === 'NOUN' && named.has(lemmaAt(tree, k)) && !COMMON.has(lemmaAt(tree, k)))
}
const isTime = (reading: Reading, tree: Tree, k: number): boolean =>
	reading.knowledge.nouns.classOf(lemmaAt(tree, k)) === 'time'
/** What is asked of every deed: who, why, how, how many, how it came about. */
const ASKED = setOf(
	'motive reason cause culprit suspect perpetrator attacker target aim purpose toll figure number count total loss losses evidence proof sign ' +
		'indication trace clue explanation doubt finger suspicion responsibility affair incident deed crime tragedy outrage claim ' +
		'method witness circumstance origin inquiry investigation autopsy version intention victim casualty damage',
)
/** What takes part in a scene. */
const ACTS = setOf('person people force armed-group platform weapon')

/** "They put a lamp on us", "We only wanted a look at the boat": what was done, by those who were there; not what is so. */
function isTale({ tree, said }: Saying): boolean {
	return [...said].some((k) => {
		if (uposAt(tree, k) !== 'VERB' || IS.has(lemmaAt(tree, k))) return false
		const past =
			tree.tokens[k]?.xpos === 'VBD' || kidsBy(tree, k, 'aux').some((t) => /^(?:had|was|were)$/.test(formAt(tree, t)))
		if (!past || isNot(tree, k)) return false
		return kidsBy(tree, k, 'nsubj', 'nsubj:pass').some((t) => /^(?:i|we|they|he|she)$/.test(lemmaAt(tree, t)))
	})
}
const IS = setOf('have be know think believe hope want like love feel seem need mean understand remain')

/** "would have to", "may be", "if they come": nothing that was. */
const isOpen = ({ tree, head }: Saying): boolean =>
	head >= 0 &&
	(kidsBy(tree, head, 'aux').some((k) =>
		/^(?:will|would|shall|may|might|could|must|should|ll|'ll|’ll)$/.test(lemmaAt(tree, k)),
	) ||
		kidsBy(tree, head, 'mark').some((k) => /^(?:if|unless)$/.test(lemmaAt(tree, k))))

/** "None of its planes had been there", "we never aim at hospitals": of one's own side, and not so. */
export function deniesOwn({ tree, said }: Saying): boolean {
	return [...said].some((k) => {
		const subject = kidsBy(tree, k, 'nsubj', 'nsubj:pass')[0]
		if (subject === undefined || !said.has(subject) || KNOWS.has(lemmaAt(tree, k))) return false
		const inside = below(tree, subject)
		const own = inside.some((t) => /^(?:its|our|their|we|it)$/.test(formAt(tree, t)))
		const side = inside.some((t) =>
			/^(?:army|force|troop|military|soldier|fighter|unit|member)$/.test(lemmaAt(tree, t)),
		)
		const none = inside.some((t) => /^(?:none|no|nobody|neither)$/.test(lemmaAt(tree, t)))
		return (own && (none || isNot(tree, k))) || (side && none)
	})
}
const KNOWS = setOf(
	'know say have comment believe think see confirm understand expect want forget forgive accept recognise recognize',
)

const isTold = (d: Draft): boolean =>
	d.type === 'ASSAULT' && (d.factuality === 'happened' || d.factuality === 'alleged') && isMain(d)

const isBefore = (d: Draft, { sentence, token }: Saying): boolean =>
	d.sentence < sentence || (d.sentence === sentence && (token < 0 || anchorOf(d) < token))

/** "The depot had been used to move ammunition": what was hit, who did it or with what, told again with "the". */
function namesPartOf({ tree, said }: Saying, draft: Draft): boolean {
	const parts = new Set(
		[...draft.targets, ...draft.actors]
			.map(({ entity }) => entity)
			.filter((e) => !e.pronoun && uposAt(e.tree, e.head) === 'NOUN' && !COMMON.has(lemmaAt(e.tree, e.head)))
			.map((e) => lemmaAt(e.tree, e.head)),
	)
	return [...said].some(
		(k) =>
			parts.has(lemmaAt(tree, k)) &&
			uposAt(tree, k) === 'NOUN' &&
			kidsBy(tree, k, 'det').some((d) => ['the', 'these', 'those', 'this'].includes(lemmaAt(tree, d))),
	)
}
const COMMON = setOf('people person man woman child other one group force government police army authority')

/** What is said names what violence does, leaves or needs; or "we heard", "I saw". */
function pointsBack({ tree, said }: Saying): boolean {
	return [...said].some((k) => {
		const lemma = lemmaAt(tree, k)
		const upos = uposAt(tree, k)
		if (PERCEIVES.has(lemma) && upos === 'VERB')
			return kidsBy(tree, k, 'nsubj').some((s) => /^(?:i|we|they|he|she)$/.test(lemmaAt(tree, s)))
		if (DOERS.has(lemma)) return true
		return (LEFT.has(lemma) || MEANS.has(lemma)) && upos !== 'VERB'
	})
}

/** "a doctor who treated the wounded", "a trader whose brother was among the dead". */
function isThere({ entity, tree, token }: Saying): boolean {
	if (!entity) return false
	return describes(entity.tree, entity) || (token >= 0 && beside(tree, token, entity))
}

const describes = (tree: Tree, { head }: Entity): boolean =>
	WITNESS.has(lemmaAt(tree, head)) ||
	below(tree, head).some((k) => k !== head && (WITNESS.has(lemmaAt(tree, k)) || LEFT.has(lemmaAt(tree, k))))

/** The subject that stands at the verb, where the speaker goes back to a name. */
const beside = (tree: Tree, token: number, entity: Entity): boolean =>
	kidsBy(tree, token, 'nsubj').some((k) => k !== entity.head && describes(tree, changed(entity, { head: k })))
