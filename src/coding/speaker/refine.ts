/** What a plain assertion does by what it says: it points at a doer, clears its speaker, or calls the deed a crime. */
import { hasNo, isNot, isOurs } from '../../language/names/clause.ts'
import type { Entity } from '../../language/names/entity.ts'
import { below, formAt, kidsBy, lemmaAt, relation, uposAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import type { Reading } from '../reading.ts'
import { APPALLED, CLAIMS, FALSE, isBad } from './act.ts'
import { announcesHarm } from './announces.ts'
import { isCaller, isMessage } from './messages.ts'
import { motiveIn, namesReason } from './motive.ts'
import { calledAs, clearsItself, pointedAt } from './points.ts'
import type { Saying } from './saying.ts'

const REFINED: ReadonlySet<Saying['act']> = new Set(['assertion', 'hint', 'confirmation'])

export function refine(reading: Reading, people: People, saying: Saying): void {
	if (saying.takes.has('mind') || !REFINED.has(saying.act) || !/^(?:asserts|confirms)$/.test(saying.stance)) return
	if (saying.takes.has('object') && !saying.takes.has('clause') && calledAs(saying) === null) return
	const become = (act: Saying['act'], stance: Saying['stance'], rule: string): void => {
		saying.act = act
		saying.stance = stance
		saying.rules.push(rule)
	}
	const confirms = saying.act === 'confirmation'
	if (!confirms && clearsItself(saying, reading)) {
		become('denial', 'denies', 'speaker/clears-itself')
		return
	}
	if (!confirms && callsUntrue(saying)) {
		become('denial', 'denies', 'speaker/called-untrue')
		return
	}
	const pointed = pointedAt(reading, saying)
	if (pointed) {
		const { entity: at, plainly } = pointed
		const who = people.resolve(at, saying.sentence)
		const own = at.pronoun
			? /^(?:it|we|they)$/i.test(at.name)
			: [at.name, who.name].some((name) => isNameOf(name, saying.speaker.name)) ||
				who.name === saying.speaker.organisation ||
				isOwnPart(at, saying)
		if (own) {
			become('claim-of-responsibility', 'claims-responsibility', 'speaker/own-deed')
			return
		}
		if (confirms) return
		const brought = saying.entity !== null && (isMessage(saying.entity) || isCaller(saying.entity))
		if (brought && !who.pronoun && !who.unnamed && (who.class === 'armed-group' || who.class === 'organisation')) {
			saying.alleged = who
			become('claim-of-responsibility', 'claims-responsibility', 'speaker/brought-claim')
			return
		}
		// "the work of one man" blames nobody.
		if (
			!who.pronoun &&
			(plainly || !(who.unnamed && who.country === null && who.class !== 'force' && who.class !== 'armed-group'))
		) {
			saying.alleged = who
			become('blame', 'blames', 'speaker/points-at')
			return
		}
	}
	if (confirms) return
	if (saying.entity?.class === 'armed-group' && !saying.entity.pronoun && givesReason(saying)) {
		become('claim-of-responsibility', 'claims-responsibility', 'speaker/own-reason')
		return
	}
	if (announcesHarm(saying)) {
		become('threat', 'threatens', 'speaker/announces-harm')
		return
	}
	if (isAppalled(saying)) {
		become('condemnation', 'condemns', 'speaker/reviles')
		return
	}
	if (callsBad(saying) || speaksOfBad(saying)) become('condemnation', 'condemns', 'speaker/called-bad')
}

/** "It was the answer to the raid", "they were retaliating for his death": of what was told, by those who did it. */
function givesReason(saying: Saying): boolean {
	const { tree, head, said, takes } = saying
	if (head < 0) return false
	// "called it the answer to the raid"
	if (takes.has('as')) return relation(tree, saying.token) !== 'acl' && namesReason(saying)
	const subject = kidsBy(tree, head, 'nsubj')[0]
	const it = subject !== undefined && said.has(subject) && /^(?:it|this|that|they|we)$/.test(lemmaAt(tree, subject))
	if (!it) return false
	const answers = /^(?:retaliate|respond)$/.test(lemmaAt(tree, head)) && kidsBy(tree, head, 'aux').length > 0
	return answers || (kidsBy(tree, head, 'cop').length > 0 && motiveIn(saying) !== null)
}

/** "the work of its Third Company": of a group that speaks of its own. */
const isOwnPart = ({ tree, head }: Entity, { entity }: Saying): boolean =>
	entity?.class === 'armed-group' && isOurs(tree, head)

/** "the Front" is the Mountain Front where that speaks. */
const isNameOf = (name: string, full: string): boolean =>
	name === full || full.toLowerCase().endsWith(` ${name.toLowerCase().replace(/^the /, '')}`)

/** "said the reports of an attack were false", "that is a lie": of what somebody else has told. */
function callsUntrue(saying: Saying): boolean {
	const { tree, head, said } = saying
	if (head < 0) return false
	if (findsNoTruth(saying)) return true
	// "considers the claim unfounded"
	if (FALSE.has(lemmaAt(tree, head)) && relation(tree, head) === 'xcomp')
		return kidsBy(tree, tree.tokens[head]!.head, 'obj').some((k) => CLAIMS.has(lemmaAt(tree, k)))
	if (!FALSE.has(lemmaAt(tree, head)) || kidsBy(tree, head, 'cop').length === 0) return false
	if (isNot(tree, head)) return false
	return kidsBy(tree, head, 'nsubj').some(
		(k) => said.has(k) && (CLAIMS.has(lemmaAt(tree, k)) || /^(?:that|this|these|those)$/.test(lemmaAt(tree, k))),
	)
}

/** "There was no truth in the reports", "the claim was not true". */
function findsNoTruth({ tree, head, said }: Saying): boolean {
	const isClaim = (k: number): boolean => CLAIMS.has(lemmaAt(tree, k)) || /^(?:it|that|this)$/.test(lemmaAt(tree, k))
	if (isNot(tree, head) && /^(?:true|correct|accurate)$/.test(lemmaAt(tree, head)))
		return kidsBy(tree, head, 'nsubj', 'expl').some((k) => said.has(k) && isClaim(k))
	return [...said].some(
		(k) =>
			/^(?:truth|basis|foundation|substance)$/.test(lemmaAt(tree, k)) &&
			hasNo(tree, k) &&
			said.has(k) &&
			below(tree, tree.tokens[k]?.head === head ? head : k).some((n) => CLAIMS.has(lemmaAt(tree, n))),
	)
}

/** "I am appalled by this", "said she was horrified": the speaker's own feeling about what was done. */
const isAppalled = ({ tree, head, said }: Saying): boolean =>
	head >= 0 &&
	APPALLED.test(formAt(tree, head)) &&
	!isNot(tree, head) &&
	kidsBy(tree, head, 'nsubj', 'nsubj:pass').some(
		(k) => said.has(k) && /^(?:i|we|he|she|it|they)$/.test(lemmaAt(tree, k)),
	)

/** "spoke of a barbaric deed": of what was told. */
const speaksOfBad = ({ tree, head, takes }: Saying): boolean =>
	takes.has('of') &&
	!takes.has('clause') &&
	uposAt(tree, head) === 'NOUN' &&
	DEEDS.test(lemmaAt(tree, head)) &&
	isBad(tree, head)
const DEEDS =
	/^(?:deed|act|crime|attack|killing|bombing|massacre|atrocity|outrage|barbarism|butchery|terrorism|murder)$/

/** "This was an act of barbarism": of what was told, not of anything else. */
function callsBad({ tree, head, said }: Saying): boolean {
	if (head < 0 || kidsBy(tree, head, 'cop').length === 0) return false
	const subject = kidsBy(tree, head, 'nsubj')[0]
	if (subject === undefined || !said.has(subject)) return false
	const points = /^(?:this|it|that|these|those)$/.test(lemmaAt(tree, subject)) && uposAt(tree, subject) === 'PRON'
	const named = kidsBy(tree, subject, 'det').some((k) => /^(?:the|this|that|these|such)$/.test(lemmaAt(tree, k)))
	return (
		(points ||
			(named &&
				/^(?:attack|killing|bombing|murder|raid|massacre|shooting|strike|violence|abduction)$/.test(
					lemmaAt(tree, subject),
				))) &&
		isBad(tree, head)
	)
}
