/**
 * Denials that tell another story and use no word of denying: one's own side was idle ("its guns had been silent"), has not the
 * means ("it possessed no artillery"), was elsewhere ("his client had been at work"); there was nothing of the kind ("there was
 * no hospital there"); or the dead did it themselves ("the man had hanged himself").
 */
import { hasNo, isNot } from '../../language/names/clause.ts'
import { below, caseOf, formAt, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { setOf } from '../set-of.ts'
import type { Saying } from './saying.ts'

export type Denies = 'own-part' | 'deed'

/** What a counter-story denies: the part of one's own side, or the deed itself; null where none is told. */
export function deniedIn(saying: Saying, ofSide: (token: number) => boolean): Denies | null {
	const { tree, said } = saying
	for (const k of said) {
		const subject = kidsBy(tree, k, 'nsubj', 'nsubj:pass').find((s) => said.has(s))
		if (subject === undefined) continue
		if (thereWasNone(tree, k, subject)) return 'deed'
		if (byOwnHand(tree, k) || nobodyWas(tree, k, subject)) return 'deed'
		const own = isOwn(tree, subject) || ofSide(subject)
		if (own && (isIdle(tree, k) || hasNone(tree, k) || neverHeard(tree, k, saying) || isNone(tree, k, subject)))
			return 'own-part'
		if (isAdvocate(saying) && isDefended(tree, subject) && wasElsewhere(tree, k)) return 'own-part'
	}
	return null
}

const OWN = /^(?:its|our|their|his|her|my)$/
/** "its guns", "we", "none of our men". */
const isOwn = (tree: Tree, subject: number): boolean =>
	/^(?:it|we|they)$/.test(lemmaAt(tree, subject)) || below(tree, subject).some((k) => OWN.test(formAt(tree, k)))

const isPast = (tree: Tree, k: number): boolean =>
	[k, ...kidsBy(tree, k, 'cop', 'aux')].some((t) => /^(?:VBD)$/.test(tree.tokens[t]?.xpos ?? ''))

const IDLE = setOf('silent asleep idle elsewhere absent grounded unarmed unloaded empty inactive still quiet abroad')
const HOME = setOf('barracks port base camp hangar harbour harbor quarters home garrison bed ground')

/** "had been silent", "were asleep", "had been in port": said of what was. */
const isIdle = (tree: Tree, k: number): boolean =>
	kidsBy(tree, k, 'cop').length > 0 &&
	isPast(tree, k) &&
	!isNot(tree, k) &&
	(IDLE.has(lemmaAt(tree, k)) || (/^(?:in|at|on)$/.test(caseOf(tree, k)) && HOME.has(lemmaAt(tree, k))))

/** Having, using or knowing. */
const HAS = setOf('have possess own use carry fire hold send give receive operate deploy employ issue')
/** What a deed needs, or those who do it. */
const MEANS = setOf(
	'artillery gun mortar weapon rocket missile shell drone aircraft plane jet helicopter ammunition round bullet explosive bomb mine gas ' +
		'grenade launcher tank unit commander fighter man troop soldier force cell member order operation presence patrol company battery arm record trace',
)

/** "possessed no artillery", "had nothing that reaches so high", "had no unit of that name". */
const hasNone = (tree: Tree, k: number): boolean =>
	HAS.has(lemmaAt(tree, k)) &&
	kidsBy(tree, k, 'obj').some(
		(o) =>
			(MEANS.has(lemmaAt(tree, o)) && (isNot(tree, k) || hasNo(tree, o))) ||
			(lemmaAt(tree, o) === 'nothing' &&
				kidsBy(tree, o, 'acl').some((n) => /^(?:reach|fly|fire|shoot|carry|strike)$/.test(lemmaAt(tree, n)))),
	)

/** "had never heard of the caller" */
const neverHeard = (tree: Tree, k: number, { entity }: Saying): boolean =>
	(entity?.class === 'armed-group' || entity?.class === 'organisation') &&
	lemmaAt(tree, k) === 'hear' &&
	isNot(tree, k) &&
	kidsBy(tree, k, 'obl').some((o) => caseOf(tree, o) === 'of')

/** "none of its fighters had been there" */
const isNone = (tree: Tree, k: number, subject: number): boolean =>
	isPast(tree, k) && /^(?:none|neither)$/.test(lemmaAt(tree, subject))

/** What there would have been. */
const DEED = setOf(
	'shot attack raid strike flight sortie shelling bombing explosion operation fighting firing massacre killing civilian hospital clinic ' +
		'school incursion clash ambush order bombardment casualty torture beating troop soldier fighter plane aircraft drone',
)

/** "There was no hospital", "there had been no flights", "there was not one civilian". */
const thereWasNone = (tree: Tree, k: number, subject: number): boolean =>
	kidsBy(tree, k, 'expl').length > 0 &&
	isPast(tree, k) &&
	DEED.has(lemmaAt(tree, subject)) &&
	(isNot(tree, k) ||
		kidsBy(tree, subject, 'det', 'nummod', 'advmod').some((d) => /^(?:no|not)$/.test(lemmaAt(tree, d))))

/** "Nobody had been ill-treated." */
const nobodyWas = (tree: Tree, k: number, subject: number): boolean =>
	kidsBy(tree, k, 'aux:pass').length > 0 &&
	isPast(tree, k) &&
	(/^(?:nobody|none)$/.test(lemmaAt(tree, subject)) || hasNo(tree, subject)) &&
	(/^(?:mistreat|maltreat|ill-treat|beat|torture|touch|abuse|strike|shoot|fire|drop|launch)$/.test(lemmaAt(tree, k)) ||
		(lemmaAt(tree, k) === 'treat' && kidsBy(tree, k, 'advmod').some((n) => /^(?:ill|badly)$/.test(lemmaAt(tree, n)))))

/** "had hanged himself", "shot himself", "took his own life". */
const byOwnHand = (tree: Tree, k: number): boolean =>
	/^(?:hang|kill|shoot|stab|drown|strangle)$/.test(lemmaAt(tree, k)) &&
	kidsBy(tree, k, 'obj').some((o) => /^(?:himself|herself|themselves)$/.test(formAt(tree, o)))

const ADVOCATE = setOf('lawyer attorney counsel solicitor advocate defender defence defense barrister')
const KIN = setOf(
	'mother father wife husband brother sister son daughter family parent uncle aunt cousin relative colleague friend widow',
)
const isAdvocate = ({ entity }: Saying): boolean => {
	if (!entity) return false
	const lemma = lemmaAt(entity.tree, entity.head)
	return ADVOCATE.has(lemma) || KIN.has(lemma) || /\b(?:lawyer|attorney|counsel|solicitor)\b/i.test(entity.role ?? '')
}

/** "his client", "he", "all three": whom the speaker stands up for. */
const isDefended = (tree: Tree, subject: number): boolean =>
	/^(?:he|she|they|client|son|daughter|husband|brother|all|both|pair)$/.test(lemmaAt(tree, subject)) ||
	['PROPN', 'NUM'].includes(uposAt(tree, subject))

const AWAY = setOf('work home wedding school church bed office hospital sea dinner party funeral mass prayer abroad')

/** "had been at work that night", "were at a wedding". */
const wasElsewhere = (tree: Tree, k: number): boolean =>
	kidsBy(tree, k, 'cop').length > 0 &&
	isPast(tree, k) &&
	AWAY.has(lemmaAt(tree, k)) &&
	(/^(?:at|in|on)$/.test(caseOf(tree, k)) || lemmaAt(tree, k) === 'abroad')
