/**
 * Harm told by words that mean it only in the wake of an event: people taken to hospital, bodies found, men lost, lives
 * claimed. Alone, with nothing violent told near, they are no claim (see carry-on/bare-harm.ts).
 */
import { argumentsOfVerb, withConjuncts } from '../../language/names/arguments.ts'
import { isCalendarWord } from '../../language/names/calendar.ts'
import { type Entity, isArmed, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { type At, inCare, people } from './care.ts'
import { type Figure, harmOf } from './figure.ts'
import { bodies, laidOut } from './found-dead.ts'
import { hurtAt } from './hurt.ts'
import { lost } from './lost.ts'
import { nobodyLost } from './nobody.ts'
import { unhurtAt } from './unhurt.ts'
import { unseen } from './unseen.ts'

export function wakeFigures(reading: Reading, sentence: number): Figure[] {
	const tree = reading.trees[sentence]!
	const entity = (k: number): Entity => entityAt(reading, sentence, k)
	const figures: Figure[] = []
	for (let i = 0; i < tree.tokens.length; i++) {
		if (SILENT.has(uposAt(tree, i))) continue
		for (const read of READERS)
			for (const draft of read(tree, i, entity)) {
				// "came to no harm": told of those who did.
				const isOfThem = lemmaAt(tree, i) === 'harm' && draft.rules.includes('harm/unhurt')
				figures.push({ at: isOfThem && draft.entity.tree === tree ? draft.entity.head : i, draft })
			}
	}
	return figures
}

/** Words that tell of no harm, whatever stands beside them. */
const SILENT = setOf('PUNCT DET ADP CCONJ SCONJ PART AUX')

/** "met their death", "were led away", "fell in battle". */
function gone(tree: Tree, i: number, at: At): HarmDraft[] {
	if (uposAt(tree, i) !== 'VERB') return []
	const { subjects, objects } = argumentsOfVerb(tree, i)
	if (isDying(tree, i, objects) || isDone(tree, i))
		return [...(isDone(tree, i) ? objects : subjects)]
			.map(at)
			.flatMap((e) => harmOf(e, 'killed', 'harm/met-death') ?? [])
			.filter((h) => h.count.vague !== true)
	if (isTakenAlong(tree, i) && subjects.map(at).every((e) => isArmed(e) || e.pronoun))
		return objects
			.map(at)
			.filter((e) => !e.pronoun && isParty(e))
			.flatMap((e) => harmOf(e, 'abducted', 'harm/taken-along') ?? [])
			.filter((h) => h.count.vague !== true)
	// "Five of the crew drowned"
	if (/^(?:drown|suffocate|asphyxiate)$/.test(lemmaAt(tree, i)))
		return people(kidsBy(tree, i, 'aux:pass').length > 0 ? objects.map(at) : subjects.map(at), 'killed', 'harm/drowned')
	// "The raiders took five women"
	if (isTaken(tree, i, subjects.map(at)))
		return people(
			objects.map(at).filter((e) => e.class === 'people'),
			'abducted',
			'harm/taken',
		)
	// "Nine were cut down as they ran", "two were finished off"
	if (isCutDown(tree, i))
		return people(
			objects.map(at).filter((e) => !isBroughtDown(tree, i, e)),
			'killed',
			'harm/cut-down',
		)
	if (isMadeOff(tree, i))
		return people(
			kidsBy(tree, i, 'obl')
				.filter((k) => caseOf(tree, k) === 'with')
				.flatMap((k) => withConjuncts(tree, k))
				.map(at)
				.filter(isOfPeople),
			'abducted',
			'harm/led-away',
		)
	if (isLedAway(tree, i) && subjects.map(at).every((e) => isArmed(e) || e.pronoun))
		return people(objects.map(at).filter(isOfPeople), 'abducted', 'harm/led-away')
	const byArms = lemmaAt(tree, i) === 'fall' && isByArms(tree, i)
	if (byArms || (lemmaAt(tree, i) === 'fall' && isFallen(tree, i)))
		return subjects
			.map(at)
			.filter((e) => !e.pronoun && (byArms ? isParty(e) || e.number !== null : isArmed(e)))
			.flatMap((e) => harmOf(e, 'killed', 'harm/fallen') ?? [])
			.filter((h) => h.count.vague !== true)
	return []
}

/** "met their death", "paid with their lives", "did not survive". */
const isDying = (tree: Tree, i: number, objects: readonly number[]): boolean =>
	objects.some(
		(o) => lemmaAt(tree, o) === 'martyrdom' || (lemmaAt(tree, o) === 'death' && lemmaAt(tree, i) === 'meet'),
	) ||
	(lemmaAt(tree, i) === 'pay' && kidsBy(tree, i, 'obl').some((k) => lemmaAt(tree, k) === 'life')) ||
	(lemmaAt(tree, i) === 'survive' && objects.length === 0 && isDenied(tree, i))

/** "was trampled to death" */
const isDone = (tree: Tree, i: number): boolean =>
	kidsBy(tree, i, 'aux:pass').length > 0 &&
	kidsBy(tree, i, 'obl').some((k) => lemmaAt(tree, k) === 'death' && caseOf(tree, k) === 'to')

const isDenied = (tree: Tree, i: number): boolean =>
	(tree.kids[i] ?? []).some((k) => /^(?:not|n't|n’t)$/.test(lemmaAt(tree, k)))

/** "took three nurses with them", "withdrew, taking with them four drivers" */
const isTakenAlong = (tree: Tree, i: number): boolean =>
	/^(?:take|carry|drag|lead)$/.test(lemmaAt(tree, i)) &&
	kidsBy(tree, i, 'aux:pass').length === 0 &&
	kidsBy(tree, i, 'obl').some((k) => caseOf(tree, k) === 'with' && lemmaAt(tree, k) === 'they')

const isOfPeople = (e: Entity): boolean =>
	(['people', 'person', 'force', 'armed-group'].includes(e.class) && lemmaAt(e.tree, e.head) !== 'press') ||
	uposAt(e.tree, e.head) === 'NUM'

/** "seven were led away", "were marched off into the forest", "were dragged into the bush": by whom need not be said. */
const isLedAway = (tree: Tree, i: number): boolean =>
	/^(?:lead|march|drag|take|haul|cart|carry|herd|spirit)$/.test(lemmaAt(tree, i)) &&
	kidsBy(tree, i, 'aux:pass').length > 0 &&
	((tree.kids[i] ?? []).some((k) => /^(?:away|off)$/.test(lemmaAt(tree, k))) ||
		(lemmaAt(tree, i) !== 'carry' &&
			kidsBy(tree, i, 'obl').some((k) => caseOf(tree, k) === 'into' && WILDS.test(lemmaAt(tree, k))))) &&
	!kidsBy(tree, i, 'obl').some((k) => LED_TO.test(lemmaAt(tree, k)))

const WILDS = /^(?:forest|bush|jungle|hill|mountain|desert|wood|woods|swamp|scrub|savannah)$/
/** Where people are brought in peace, or by the law. */
const LED_TO =
	/^(?:hospital|clinic|burial|treatment|safety|ambulance|stretcher|questioning|interrogation|police|policeman|officer|van|helicopter|handcuff|doctor|medic|custody|prison|jail|cell|court|bus|train|plane|boat|coach|taxi)$/

/** Taken by those who attacked, and nowhere that one is taken in peace. */
const isTaken = (tree: Tree, i: number, doers: readonly Entity[]): boolean =>
	lemmaAt(tree, i) === 'take' &&
	doers.length > 0 &&
	doers.every((e) => e.class === 'armed-group') &&
	(tree.kids[i] ?? []).every(
		(k) =>
			/^(?:nsubj|obj|punct|aux|advmod|cc|obl:unmarked|mark)$/.test(tree.tokens[k]!.deprel) ||
			isCalendarWord(tree.tokens[k]!.form) ||
			/^(?:captive|hostage|prisoner)$/.test(lemmaAt(tree, k)),
	)

const isCutDown = (tree: Tree, i: number): boolean =>
	/^(?:cut|mow|gun|shoot|strike|scythe|finish|pick)$/.test(lemmaAt(tree, i)) &&
	kidsBy(tree, i, 'aux:pass').length > 0 &&
	kidsBy(tree, i, 'compound').some((k) => /^(?:down|off)$/.test(lemmaAt(tree, k))) &&
	!kidsBy(tree, i, 'obl').some((k) => lemmaAt(tree, k) === 'size')

/** "33 missiles were fired, of which 21 were shot down": of things in the air. */
const isBroughtDown = (tree: Tree, i: number, e: Entity): boolean =>
	lemmaAt(tree, i) === 'shoot' &&
	uposAt(tree, e.head) === 'NUM' &&
	kidsBy(tree, i, 'compound').some((k) => lemmaAt(tree, k) === 'down')

/** "made off with six girls", "fled with two hostages": who robs people. */
const isMadeOff = (tree: Tree, i: number): boolean =>
	lemmaAt(tree, i) === 'make' && (tree.kids[i] ?? []).some((k) => /^(?:off|away)$/.test(lemmaAt(tree, k)))

/** "two of our men fell": in battle, and not back, silent, ill or from a roof. */
const isFallen = (tree: Tree, i: number): boolean =>
	(tree.kids[i] ?? []).every((k) => {
		const rel = relation(tree, k)
		if (rel === 'obl')
			return (
				/^(?:battle|combat|action|fighting|line|clash|attack|assault|raid|ambush|engagement|skirmish|exchange|fight)$/.test(
					lemmaAt(tree, k),
				) ||
				caseOf(tree, k).startsWith('accord') ||
				isCalendarWord(tree.tokens[k]!.form) ||
				(uposAt(tree, k) === 'PROPN' && /^(?:in|at|near|outside)$/.test(caseOf(tree, k)))
			)
		if (rel === 'advmod') return /^(?:there|also|here|then|today|yesterday|yet|already)$/.test(lemmaAt(tree, k))
		return !['obj', 'xcomp', 'compound', 'ccomp'].includes(rel)
	})

/** "two fell to police bullets", "victims fell under the knives of the mob". */
const isByArms = (tree: Tree, i: number): boolean =>
	kidsBy(tree, i, 'obl').some(
		(k) =>
			/^(?:to|under|before)$/.test(caseOf(tree, k)) &&
			/^(?:bullet|fire|shot|gunfire|knife|blade|bomb|shell|grenade|axe|sword|spear|sniper|assassin|gun|rifle|volley|burst|machete)$/.test(
				lemmaAt(tree, k),
			),
	)

/** In this order: of two figures in the same words the first is kept. */
const READERS: readonly ((tree: Tree, i: number, at: At) => readonly HarmDraft[])[] = [
	inCare,
	bodies,
	lost,
	unseen,
	gone,
	nobodyLost,
	laidOut,
	hurtAt,
	unhurtAt,
]
