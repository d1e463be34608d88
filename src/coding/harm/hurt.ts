/**
 * People hurt, told by what befell the body and no word for wounds: cut by glass, hit in the leg, overcome by smoke, two
 * fingers lost, "escaped with burns". Told in the wake of an event alone, since all of it happens in peace as well.
 */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { type Entity, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { isInjury } from './care.ts'
import { counted, harmOf, one } from './figure.ts'

export const LIMB =
	/^(?:arm|leg|shoulder|hand|foot|thigh|knee|back|stomach|abdomen|hip|jaw|ear|eye|face|ankle|elbow|wrist|finger|buttock|shin|calf)$/
/** Where a blow hits; a shot there kills as often as not. */
const TRUNK = /^(?:neck|throat|head|skull|chest|side|groin|rib|nose|mouth|tooth|cheek|forehead|torso)$/
const LOST = /^(?:arm|leg|hand|foot|eye|ear|finger|toe|limb)$/
const SHARDS = /^(?:glass|shrapnel|splinter|fragment|debris|bullet|pellet|masonry|stone|brick)$/
const BREAKS = /^(?:break|fracture|smash|crush|cut|slash|sever|burn|knock)$/
const DISABLES = /^(?:maim|blind|disfigure|paralyse|paralyze|cripple)$/
const FUMES = /^(?:smoke|gas|fume)$/
const WOUNDS = /^(?:cut|burn|bruise|wound|injury|scratch|fracture|graze|concussion|laceration)$/
const STRIKES = /^(?:cut|hit|strike|graze|pepper|shoot|stab|slash|lacerate|gash|scratch)$/

const TEARS = /^(?:tear|blow|rip|sever|hack|chop|amputate)$/

/** "tore off the hand of a postal clerk", "severed the driver’s arm": whose limb it was. */
const ownersOfLimb = (tree: Tree, k: number): number[] =>
	LOST.test(lemmaAt(tree, k))
		? kidsBy(tree, k, 'nmod', 'nmod:poss').filter(
				(o) => uposAt(tree, o) !== 'PRON' && /^(?:of)?$|'s/.test(caseOf(tree, o)),
			)
		: []

/** Those hurt at a verb, by the figure or the one person told. */
export function hurtAt(tree: Tree, i: number, at: (k: number) => Entity): HarmDraft[] {
	if (uposAt(tree, i) !== 'VERB') return []
	const lemma = lemmaAt(tree, i)
	const { subjects, objects, obliques, passive } = argumentsOfVerb(tree, i)
	const by = (re: RegExp, ...cases: string[]): boolean =>
		obliques.some((o) => cases.includes(o.by) && re.test(lemmaAt(tree, o.head)))
	if (TEARS.test(lemma)) return figures(objects.flatMap((k) => ownersOfLimb(tree, k)).map(at))
	if (passive) {
		const agents = [...subjects, ...flyingAgents(tree, i)]
		const hurt =
			(STRIKES.test(lemma) &&
				(by(LIMB, 'in', 'on') ||
					(lemma !== 'shoot' && by(TRUNK, 'in', 'on')) ||
					agents.some((k) => SHARDS.test(lemmaAt(tree, k))))) ||
			(/^(?:burn|scald)$/.test(lemma) &&
				objects.map(at).some((e) => e.number !== null || e.class === 'person' || e.class === 'people')) ||
			DISABLES.test(lemma) ||
			(lemma === 'overcome' && agents.some((k) => FUMES.test(lemmaAt(tree, k))))
		return (hurt || ((COMES_OUT.has(lemma) || lemma === 'leave') && withInjury(tree, i))) && !isDeadly(tree, i)
			? figures(objects.map(at))
			: []
	}
	// "left twelve with serious injuries"
	if (lemma === 'leave' && withInjury(tree, i)) return figures(objects.map(at))
	const hurt =
		(COMES_OUT.has(lemma) && withInjury(tree, i)) ||
		(lemma === 'nurse' && objects.some((k) => isInjury(tree, k))) ||
		(/^(?:have|suffer)$/.test(lemma) && objects.some((k) => isHurt(tree, k))) ||
		(lemma === 'take' && objects.some((k) => SHARDS.test(lemmaAt(tree, k))) && by(LIMB, 'in', 'to')) ||
		(lemma === 'lose' && objects.some((k) => LOST.test(lemmaAt(tree, k)))) ||
		(/^(?:have|suffer|sustain)$/.test(lemma) &&
			objects.some((k) => (LIMB.test(lemmaAt(tree, k)) || TRUNK.test(lemmaAt(tree, k))) && isBroken(tree, i, k))) ||
		(/^(?:need|require|receive)$/.test(lemma) && objects.some((k) => isTreatment(tree, k)))
	return hurt ? figures(subjects.map(at)) : []
}

/** How people come out of it: "crawled away with a shattered knee", "was pulled out with a broken arm". */
const COMES_OUT = setOf(
	'escape survive emerge crawl walk limp stagger run flee jump come get lie wake remain stay pull rescue find bring carry drag',
)

/** "with burns", "with a shattered knee", "lay unconscious with a fractured skull". */
const withInjury = (tree: Tree, verb: number): boolean =>
	[verb, ...kidsBy(tree, verb, 'xcomp')].some((k) =>
		kidsBy(tree, k, 'obl').some((o) => caseOf(tree, o) === 'with' && isInjury(tree, o)),
	)

/** "gunshot wounds", "shock", "a broken leg" that somebody has. */
const isHurt = (tree: Tree, k: number): boolean =>
	/^(?:shock|concussion|inhalation)$/.test(lemmaAt(tree, k)) ||
	(WOUNDS.test(lemmaAt(tree, k)) && kidsBy(tree, k, 'compound', 'amod').length > 0) ||
	(/^(?:wounds|injuries|burns)$/i.test(tree.tokens[k]!.form) && kidsBy(tree, k, 'det', 'nmod:poss').length === 0)

/** "cut by flying glass": the participle taken for the verb of a clause. */
const flyingAgents = (tree: Tree, i: number): number[] =>
	kidsBy(tree, i, 'advcl')
		.filter((k) => /^(?:fly|fall)$/.test(lemmaAt(tree, k)))
		.flatMap((k) => kidsBy(tree, k, 'obj'))

const isDeadly = (tree: Tree, i: number): boolean =>
	(tree.kids[i] ?? []).some((k) => /^(?:alive|dead|death|die|kill)$/.test(lemmaAt(tree, k)))

/** "had his jaw broken", "had a broken tooth" */
const isBroken = (tree: Tree, verb: number, part: number): boolean =>
	[...kidsBy(tree, part, 'acl', 'amod'), ...kidsBy(tree, verb, 'xcomp', 'ccomp')].some((k) =>
		BREAKS.test(lemmaAt(tree, k)),
	)

const isTreatment = (tree: Tree, k: number): boolean =>
	lemmaAt(tree, k) === 'stitch' ||
	(/^(?:treatment|surgery|attention)$/.test(lemmaAt(tree, k)) &&
		kidsBy(tree, k, 'compound', 'amod', 'nmod').some((m) =>
			/^(?:hospital|medical|emergency|wound|injury|burn)$/.test(lemmaAt(tree, m)),
		))

/** A number of people, one person, or "a third" of those told before. */
function figures(entities: readonly Entity[]): HarmDraft[] {
	return entities.flatMap((e) => {
		if (e.pronoun) return []
		if (ONE_MORE.test(lemmaAt(e.tree, e.head))) return [one(e, 'wounded', [e.span], 'harm/hurt')]
		if (e.number && !isParty(e) && uposAt(e.tree, e.head) === 'NUM')
			return [counted(e, e.number, 'wounded', 'harm/hurt')]
		const told = isParty(e) ? harmOf(e, 'wounded', 'harm/hurt') : null
		return told && told.count.vague !== true ? [told] : []
	})
}

const ONE_MORE = /^(?:second|third|fourth|fifth|sixth|another)$/
