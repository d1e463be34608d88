/** "The shells came from hills held by X", "were fired from Karsovian soil": where fire comes from is whose it is. */
import { agentOf, isNot } from '../../language/names/clause.ts'
import { caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { setOf } from '../set-of.ts'

const FIRE =
	/^(?:shell|rocket|missile|round|fire|shot|salvo|drone|mortar|bomb|projectile|bullet|gunfire|shelling|volley|barrage|warplane)$/
/** These come for other ends too: only the one that was told of. */
const AIRCRAFT = /^(?:aircraft|plane|jet|helicopter|gunship)$/
const COMES = setOf('come originate emanate fire launch')
const HELD = setOf('hold control occupy man use run')
const GROUND =
	/^(?:position|territory|soil|side|line|base|camp|area|post|trench|battery|hill|ground|land|village|district|bank|border|frontier|airspace|waters?|stronghold|bunker|emplacement|barracks|garrison|compound|enclave|quarter|sector|zone|embassy|mission)$/
const HOLDERS =
	/^(?:army|government|rebel|separatist|guerrilla|militia|insurgent|enemy|police|navy|regime|militant|loyalist)$/

/** The word for whose fire it is; null for none. */
export function sourceOfFire(tree: Tree, verb: number): number | null {
	if (!COMES.has(lemmaAt(tree, verb)) || kidsBy(tree, verb, 'obl:agent').length > 0) return null
	const passive = /^(?:fire|launch)$/.test(lemmaAt(tree, verb))
	const isFire = (k: number): boolean =>
		FIRE.test(lemmaAt(tree, k)) ||
		(AIRCRAFT.test(lemmaAt(tree, k)) && kidsBy(tree, k, 'det').some((d) => lemmaAt(tree, d) === 'the'))
	if (!kidsBy(tree, verb, passive ? 'nsubj:pass' : 'nsubj').some(isFire)) return null
	if (isNot(tree, verb)) return null
	const from = kidsBy(tree, verb, 'obl').find((k) => caseOf(tree, k) === 'from')
	if (from === undefined) return null
	const holder = holderOf(tree, from)
	return holder ?? (!GROUND.test(lemmaAt(tree, from)) && uposAt(tree, from) === 'PROPN' && !passive ? from : null)
}

/** Whose ground this is: "hills held by X", "Karsovian soil", "the army's positions", "a rebel-held village". */
export function holderOf(tree: Tree, ground: number): number | null {
	const by = kidsBy(tree, ground, 'acl')
		.filter((k) => HELD.has(lemmaAt(tree, k)))
		.flatMap((k) => agentOf(tree, k) ?? [])[0]
	if (by !== undefined) return by
	if (!GROUND.test(lemmaAt(tree, ground))) return null
	return (
		kidsBy(tree, ground, 'nmod').find((k) => caseOf(tree, k) === 'of') ??
		kidsBy(tree, ground, 'nmod:poss', 'compound', 'amod').find((k) => /^\p{Lu}/u.test(tree.tokens[k]?.form ?? '')) ??
		kidsBy(tree, ground, 'nmod:poss', 'compound', 'amod').find((k) => HOLDERS.test(lemmaAt(tree, k))) ??
		null
	)
}
