/**
 * What is blamed, denied or owned up to is named and is no violence: "accused the government of corruption", "denied any part in
 * the fraud", "blamed the ministry for the drought". It goes back to nothing that the report told.
 */
import { opens } from '../../language/names/clause.ts'
import { caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { CLAIMS } from './act.ts'
import { VIOLENT } from './deed.ts'
import type { Saying } from './saying.ts'

/** Names for violence and for what led to it or came of it, beside its plain names. */
const DEEDS = setOf(
	'crime act deed incident violence outrage atrocity tragedy bloodshed death loss damage harm trouble unrest terrorism terror aggression ' +
		'genocide provocation breach violation negligence failure inaction brutality cruelty excess use fighting clash war event plot escalation ' +
		'disaster bloodbath carnage destruction fire crash downing sinking action operation bombardment blaze inferno fray havoc mayhem turmoil rampage spree hostility riot one disappearance ' +
		'offence offense atrocious torture abuse rape treachery sabotage attempt policy role involvement part siege incursion burning torching ' +
		'looting threat conspiracy campaign wave series string situation state security lack absence inability warning everything anything ' +
		'casualty victim toll injury massacre suffering misery crisis killer kidnapper cleansing vandalism conflict behaviour behavior conduct',
)
/** What somebody who did it, let it happen or stood behind it is accused of doing. */
const DOINGS = setOf(
	'tear side favour favor renege prolong fail neglect ignore act react respond look watch stand turn incite instigate stir provoke foment orchestrate order plan plot stage use ' +
		'arm train fund finance harbour harbor shelter back support sponsor help aid abet allow let permit be have try attempt seek send hire ' +
		'do carry bring commit break violate target hide cover conceal cause start open plant attack kill bomb shoot shell fire launch burn ' +
		'destroy lay set masterminded mastermind protect abandon sow spread whip encourage collude conspire cooperate connive assist supply ' +
		'pay execute murder kidnap abduct hold take escalate intend aim want torture beat abuse infiltrate cross storm occupy invade hit strike ' +
		'endanger shield tolerate escape sabotage undermine',
)
const ABOUT = /^(?:of|for|in|to|from|with|over|about)$/
/** Nouns that only say what somebody has in it: the thing itself stands behind. */
const PARTS =
	/^(?:part|role|responsibility|involvement|hand|blame|complicity|knowledge|guilt|innocence|ignorance|connection|participation|link|itself|himself|themselves|credit|nothing|claim)$/

export function speaksOfElse(saying: Saying, drafts: readonly Draft[]): boolean {
	if (!['blame', 'denial', 'claim-of-responsibility', 'confirmation'].includes(saying.act) || saying.token < 0)
		return false
	// "said it had nothing to do with it": the verb itself is plain.
	if (saying.rules.length > 1) return false
	const topics = topicsOf(saying)
	if (topics.length === 0) return false
	const told = new Set(drafts.flatMap(({ tree, triggers }) => triggers.map(({ token }) => lemmaAt(tree, token))))
	return topics.every((k) => !isDeedLike(saying.tree, k, told))
}

/** "accused the police of doing nothing", "of failing to protect them", "of negligence": it let it happen, and did not do it. */
export const isOmission = (saying: Saying): boolean => {
	if (saying.act !== 'blame' || saying.token < 0 || saying.rules.length > 1) return false
	const topics = topicsOf(saying)
	return topics.length > 0 && topics.every((k) => isLetting(saying.tree, k))
}
const LETS = setOf(
	'side favour favor renege prolong fail neglect ignore tolerate allow let permit negligence failure inaction inability indifference passivity laxity complacency',
)
function isLetting(tree: Tree, k: number): boolean {
	const lemma = lemmaAt(tree, k)
	const object = kidsBy(tree, k, 'obj').map((o) => lemmaAt(tree, o))
	return (
		LETS.has(lemma) ||
		kidsBy(tree, k, 'advmod').some((a) => lemmaAt(tree, a) === 'not') ||
		(lemma === 'do' && object.includes('nothing')) ||
		(lemma === 'turn' && object.some((o) => o === 'eye' || o === 'back')) ||
		(/^(?:stand|look)$/.test(lemma) &&
			kidsBy(tree, k, 'advmod', 'compound:prt').some((a) => /^(?:by|aside|on|away)$/.test(lemmaAt(tree, a))))
	)
}

function topicsOf({ tree, token, act }: Saying): number[] {
	const objects = kidsBy(tree, token, 'obj', 'nsubj:pass', 'xcomp')
	const inner = objects.flatMap((o) => {
		const holds = PARTS.test(lemmaAt(tree, o)) || CLAIMS.has(lemmaAt(tree, o))
		return kidsBy(tree, o, 'nmod', 'acl', 'obl', 'advcl').filter((k) =>
			holds ? isAbout(tree, k) : opens(tree, k) === 'for',
		)
	})
	const own =
		act === 'blame' ? kidsBy(tree, token, 'obl', 'advcl').filter((k) => /^(?:of|for|with)$/.test(opens(tree, k))) : []
	// "withdrew its claim to the house"
	const withdrawn = /^(?:withdraw|retract)$/.test(lemmaAt(tree, token))
	const idiom = kidsBy(tree, token, 'obl').filter(
		(k) => act !== 'blame' && (withdrawn ? /^(?:of|in|from|to)$/ : /^(?:of|in|from)$/).test(caseOf(tree, k)),
	)
	return [...inner, ...own, ...idiom].filter((k) => !['PROPN', 'NUM'].includes(uposAt(tree, k)))
}

const isAbout = (tree: Tree, k: number): boolean => ABOUT.test(opens(tree, k))

function isDeedLike(tree: Tree, k: number, told: ReadonlySet<string>): boolean {
	const lemma = lemmaAt(tree, k)
	const upos = uposAt(tree, k)
	if (upos === 'PRON' || upos === 'DET') return true
	if (told.has(lemma)) return true
	if (upos === 'VERB' || upos === 'AUX') return DOINGS.has(lemma)
	return (
		VIOLENT.test(lemma) ||
		DEEDS.has(lemma) ||
		CLAIMS.has(lemma) ||
		/^(?:time|day|night|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|statement|interview|letter|message|video|broadcast|telephone|call|leaflet)$/.test(
			lemma,
		)
	)
}
