/** Needs of a noun: whose it is, what stands before it and how it stands: "court-mod", "of-work", "in-protest". */
import { type Entity, headLemma, isArmed, isParty } from '../../language/names/entity.ts'
import { caseOf, headAt, kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'
import type { Trigger } from '../trigger.ts'
import { isState } from '../what/light-verbs.ts'
import { isPerson, isPolitical } from './kinds.ts'
import { behind, hasWord, type Needs } from './need.ts'

export const OF_NOUN: Needs = {
	'person-poss': ({ possessors }) => possessors.some(isPerson),
	'armed-actor': ({ subjects, possessors, modifiers }) => [...subjects, ...possessors, ...modifiers].some(isArmed),
	'party-mod': (t) =>
		[...t.subjects, ...t.modifiers, ...t.possessors, ...behind(t, 'from', 'by', 'of')].some(isPolitical),
	'state-mod': (t) => [...t.modifiers, ...t.possessors, ...behind(t, 'from', 'by')].some(isPolitical),
	'political-mod': (t) => [...t.subjects, ...t.modifiers, ...t.possessors, ...behind(t, 'by')].some(isPolitical),
	'court-mod': ({ tree, token }) =>
		kidsBy(tree, token, 'compound', 'amod', 'nmod').some((k) =>
			/^(?:prison|jail|death|life|suspended|year|sentence)$/.test(lemmaAt(tree, k)),
		),
	// "in retaliation for": why something was done, and no deed.
	'no-in': ({ tree, token }) => !['in', 'as', 'out of'].includes(caseOf(tree, token)),
	'in-protest': ({ tree, token, subjects }) =>
		caseOf(tree, token) === 'in' && subjects.some((e) => isParty(e) && !isArmed(e)),
	'in-state': ({ tree, token }) => isState(tree, token),
	// "There were calls for an inquiry"; not a call for help by telephone.
	'calls-for': (t) => t.tree.tokens[t.token]?.form.toLowerCase() === 'calls' && behind(t, 'for').length > 0,
	// "teachers on strike": nothing stands before it, and no doer is needed.
	'on-strike': ({ tree, token }) =>
		caseOf(tree, token) === 'on' && kidsBy(tree, token, 'det', 'amod', 'compound', 'nmod:poss').length === 0,
	// "Teachers began a strike", "a 48-hour strike", "a strike by dockers over pay": those who work, and no arms.
	'of-work': (t) =>
		isCalled(t) ||
		kidsBy(t.tree, t.token, 'compound', 'amod', 'nummod').some((k) => WORK_STRIKE.test(lemmaAt(t.tree, k))) ||
		behind(t, 'over').some((e) => e.class !== 'place') ||
		isAtWork(t) ||
		[...t.subjects, ...t.possessors, ...behind(t, 'by', 'of')].some(mayWork),
	// A bomb is an event where it does something itself: "a bomb killed", "the bomb, which wounded".
	cause: ({ tree, token }) => isDoer(tree, token),
}

/** "called a strike" */
const isCalled = ({ tree, token }: Trigger): boolean =>
	tree.tokens[token]?.deprel === 'obj' && ['call', 'observe'].includes(lemmaAt(tree, headAt(tree, token)))

const mayWork = (e: Entity): boolean =>
	(e.class === 'people' || e.class === 'organisation') && !isArmed(e) && !e.pronoun && e.country === null

/** What is said of strikes in which work rests: how long, of whom, what for. */
const WORK_STRIKE =
	/^(?:national|nationwide|indefinite|general|countrywide|token|wildcat|warning|solidarity|sympathy|pay|wage|labou?r|transport|teacher|doctor|nurse|student|bus|taxi|rail|dock|docker|miner|pilot|lorry|trader|school|shutter|shutter-down|shutdown|hour|(?:.*-)?(?:hour|day|week)-?(?:long)?)$/

/** "strikes on the docks", in a sentence that speaks of labour and of no arms. */
const isAtWork = (t: Trigger): boolean =>
	behind(t, 'on', 'at', 'in', 'across').some((e) => WORKPLACE.test(headLemma(e))) &&
	hasWord(t.tree, LABOUR) &&
	!hasWord(t.tree, ARMS_OF_STRIKES)
const WORKPLACE =
	/^(?:dock|wharf|railway|tram|bus|ferry|pit|mine|coalfield|colliery|shipyard|yard|plant|factory|refinery|mill|works|port|post|school|hospital|university|network|line|underground|metro|quay|mailroom|newspaper)$/
const LABOUR =
	/^(?:union|unionist|stevedore|docker|worker|labour|labor|wage|pay|employer|miner|teacher|nurse|driver|clerk|strikebreaker|walkout|layoff|railwayman|employee|overtime|pension|bonus|seaman)$/
const ARMS_OF_STRIKES =
	/^(?:air|airstrike|missile|drone|rocket|jet|warplane|bomber|artillery|shell|bomb|kill|wound|army|rebel|soldier|militant|hit)$/

/** Subject of a verb, or of a relative clause, that tells of harm or impact. */
function isDoer(tree: Tree, token: number): boolean {
	const head = headAt(tree, token)
	return (
		tree.tokens[token]?.deprel === 'nsubj' &&
		head >= 0 &&
		['kill', 'wound', 'injure', 'hurt', 'maim', 'claim', 'leave'].includes(lemmaAt(tree, head))
	)
}
