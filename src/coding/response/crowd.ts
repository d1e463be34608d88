/** A crowd that is met, broken up, shot at or driven out. */
import { headLemma } from '../../language/names/entity.ts'
import { hasKid, headAt, isUnder, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft, isReal } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, anchoredAt, at, clauseAt, isInNext, isToldBack, objectOf } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { under } from './under.ts'
import { BREAKS_UP, CONFLICT, CROWD, CROWD_CONTROL, ORDERLY } from './words.ts'

/** "sent troops to end the rioting" */
const ENDS_RIOTS = setOf('end stop curb contain control halt')
const PARTICLE: Readonly<Record<string, string>> = { break: 'up', put: 'down' }

/** "broke up a march": police answer the crowd that they scatter. */
export const brokenUp: LinkRule = (a, i) => {
	const { tree } = a
	if (uposAt(tree, i) !== 'VERB') return []
	const isEnd = ENDS_RIOTS.has(lemmaAt(tree, i)) && hasKid(tree, i, 'mark', 'to')
	if (!BREAKS_UP.has(lemmaAt(tree, i)) && !isEnd) return []
	const object = objectOf(a, i)
	if (object === undefined) return []
	const particle = PARTICLE[lemmaAt(tree, i)]
	if (particle && !hasKid(tree, i, ['compound:prt', 'advmod'], particle)) return []
	const own = at(a, i) ?? a.here.findLast((d) => anchorOf(d) < i && isUnder(tree, i, anchorOf(d))) ?? null
	const from = own ?? a.here.findLast((d) => anchorOf(d) < i) ?? null
	const march = under(a, object)
	const to = march?.type === 'PROTEST' ? march : CROWD.has(lemmaAt(tree, object)) ? lastProtest(a, from) : null
	return [answer(from, to, [i, object], `response/${lemmaAt(tree, i)}`)]
}

/** "Police opened fire on demonstrators", "fired tear gas to drive them back": on those who marched. */
export const onCrowd: LinkRule = (a, i) => {
	const own = anchoredAt(a, i)
	if (!own || (own.type !== 'ASSAULT' && own.type !== 'COERCE')) return []
	if (!isReal(own)) return []
	// "evicted the students who had occupied the rectorate"
	const whose = own.targets
		.map(({ entity }) => (entity.tree === a.tree ? protestOf(a, entity.head) : null))
		.find((d) => d)
	if (whose) return [answer(own, whose, [i], 'response/on-crowd')]
	const lemma = ({ entity }: Draft['targets'][number]): string => headLemma(entity)
	if (!own.actors.some((r) => ORDERLY.has(lemma(r)))) return []
	const crowd = own.targets.find((r) => CROWD.has(lemma(r)) && !r.entity.pronoun)
	// Strikers are on strike, demonstrators march.
	const fits = (d: Draft): boolean => crowd === undefined || isStrike(d) === (lemma(crowd) === 'striker')
	const control = isCrowdControl(own)
	const pelted = crowd || own.targets.length > 0 ? null : peltedBefore(a, own)
	if (pelted) return [answer(own, pelted, [i], 'response/on-crowd')]
	if (!crowd && !control) return []
	const tokens = crowd && crowd.entity.tree === a.tree ? [i, crowd.entity.head] : [i]
	const before = lastProtest(a, own, fits)
	const to = before ?? nextProtest(a, fits) ?? lastProtest(a, own) ?? nextProtest(a)
	return [answer(own, crowd ? to : before, tokens, 'response/on-crowd')]
}

/** "Marchers pelted police with stones, and police opened fire": on whom is plain. */
const peltedBefore = (a: Around, own: Draft): Draft | null =>
	a.here.findLast(
		(d) => isMarch(d) && anchorOf(d) < anchorOf(own) && d.targets.some(({ entity }) => ORDERLY.has(headLemma(entity))),
	) ?? null

/** What those who are named by a noun are told there to have done, or to have tried to do. */
const protestOf = (a: Around, head: number): Draft | null =>
	a.here.find((d) => {
		const verb = anchorOf(d)
		const top = a.tree.tokens[verb]?.deprel === 'xcomp' ? headAt(a.tree, verb) : verb
		return isMarch(d) && a.tree.tokens[top]?.deprel === 'acl:relcl' && a.tree.tokens[top]?.head === head
	}) ?? null

/** With what breaks up a crowd, or "into the crowd". */
const isCrowdControl = ({ tree, triggers, modes, targets }: Draft): boolean =>
	modes.includes('crowd-control') ||
	triggers.some(({ tokens }) => tokens.some((k) => CROWD_CONTROL.has(lemmaAt(tree, k)))) ||
	targets.some(({ entity }) => headLemma(entity) === 'crowd')

/** "opened fire when the crowd threw stones", "When the garrison ignored his call, his mortars opened up" */
export const when: LinkRule = (a, i) => {
	const { tree } = a
	if (!['when', 'as'].includes(lemmaAt(tree, i)) || !['mark', 'advmod'].includes(tree.tokens[i]?.deprel ?? ''))
		return []
	const clause = headAt(tree, i)
	if (tree.tokens[clause]?.deprel !== 'advcl') return []
	const main = headAt(tree, clause)
	const result = kidsBy(tree, main, 'advcl').find((k) => k > main && at(a, k) !== null)
	const from = clauseAt(a, main) ?? (result === undefined ? null : at(a, result))
	const to = at(a, clause) ?? under(a, clause)
	if (!from || !to || from === to || from.factuality === 'hypothetical') return []
	const isOrderly = from.actors.some(({ entity }) => ORDERLY.has(headLemma(entity)))
	const answers =
		(to.type === 'PROTEST' && isOrderly && (from.type === 'ASSAULT' || from.type === 'COERCE')) ||
		(to.type === 'REJECT' && CONFLICT.has(from.type))
	return answers ? [answer(from, to, [i, clause], 'response/when')] : []
}

const isMarch = (d: Draft): boolean => d.type === 'PROTEST' && d.factuality === 'happened'

const isStrike = ({ tree, triggers }: Draft): boolean =>
	triggers.some(({ token }) => ['strike', 'stoppage', 'walkout', 'shutdown'].includes(lemmaAt(tree, token)))

function lastProtest(a: Around, from: Draft | null, fits: (d: Draft) => boolean = () => true): Draft | null {
	return (
		a.all.findLast(
			(d) => d !== from && isMarch(d) && fits(d) && d.sentence <= a.sentence && a.sentence - d.sentence <= 2,
		) ?? null
	)
}

function nextProtest(a: Around, fits: (d: Draft) => boolean = () => true): Draft | null {
	// "After the news spread, youths set fire to an office": what comes behind the shots answers them.
	return (
		a.all.find(
			(d) => isMarch(d) && fits(d) && isInNext(a, d, 2) && (isToldBack(d) || uposAt(d.tree, anchorOf(d)) === 'NOUN'),
		) ?? null
	)
}
