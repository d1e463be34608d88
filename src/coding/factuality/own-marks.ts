/** What stands on the event word itself and makes it none yet or none at all: "did not", "no", "without", "will", "may", "if", "planned", "to". */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { hasKid, headAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { CONDITIONS, FUTURE, NEGATIONS, POSSIBLE, VOTES } from '../governors.ts'
import { type Made, made } from './fact.ts'

/** Words before an event that is none yet: "a planned march", "the looming strike". */
const NOT_YET = new Set(
	'possible potential planned future imminent impending looming upcoming forthcoming proposed threatened scheduled expected intended feared simulate simulated mock hypothetical fictional imaginary would-be'.split(
		' ',
	),
)

export function ownMarks(tree: Tree, i: number): Made | null {
	const kids = tree.kids[i] ?? []
	// "Not only did rebels attack the town" denies nothing.
	if (
		kids.some(
			(k) => NEGATIONS.has(lemmaAt(tree, k)) && relation(tree, k) === 'advmod' && lemmaAt(tree, k + 1) !== 'only',
		)
	)
		return made('denied', 'not')
	if (kids.some((k) => relation(tree, k) === 'det' && lemmaAt(tree, k) === 'no')) return made('denied', 'no')
	if (kids.some((k) => relation(tree, k) === 'case' && lemmaAt(tree, k) === 'without')) return made('denied', 'without')
	if (kids.some((k) => relation(tree, k) === 'mark' && CONDITIONS.has(lemmaAt(tree, k))))
		return made('hypothetical', 'condition')
	const aux = kids.filter((k) => relation(tree, k) === 'aux').map((k) => lemmaAt(tree, k))
	const have = aux.includes('have')
	if (aux.some((a) => FUTURE.has(a))) return made('planned', 'future')
	if (aux.includes('would') && isToldFuture(tree, i)) return made('planned', 'would')
	if (aux.some((a) => POSSIBLE.has(a)) && !(have && aux.includes('can'))) return made('hypothetical', 'modal')
	if (kids.some((k) => relation(tree, k) === 'det' && lemmaAt(tree, k) === 'any')) return made('hypothetical', 'any')
	if (isOfAnybody(tree, i)) return made('hypothetical', 'any')
	if (
		kids.some(
			(k) =>
				(NOT_YET.has(lemmaAt(tree, k)) || NOT_YET.has(tree.tokens[k]?.form.toLowerCase() ?? '')) &&
				['amod', 'compound'].includes(relation(tree, k)),
		)
	)
		return made('hypothetical', 'adjective')
	if (
		kids.some(
			(k) =>
				['alleged', 'suspected', 'reported', 'purported'].includes(lemmaAt(tree, k)) && relation(tree, k) === 'amod',
		)
	)
		return made('alleged', 'alleged')
	// "the fighters are to hand in their weapons"
	const be = [
		...kids.filter((k) => ['aux', 'cop', 'aux:pass'].includes(tree.tokens[k]?.deprel ?? '')),
		tree.tokens[i]?.head ?? -1,
	]
	if (
		tree.tokens[i]?.xpos === 'VB' &&
		kids.some(
			(k) =>
				relation(tree, k) === 'mark' &&
				lemmaAt(tree, k) === 'to' &&
				lemmaAt(tree, k - 1) === 'be' &&
				be.includes(k - 1),
		)
	)
		return made('planned', 'is-to')
	if (
		uposAt(tree, i) === 'VERB' &&
		tree.tokens[i]?.xpos === 'VB' &&
		kids.some((k) => relation(tree, k) === 'mark' && lemmaAt(tree, k) === 'to')
	) {
		// "authority to strike", "ordered to attack" are caught by the governor; a bare purpose has not happened.
		if (['advcl', 'acl', 'csubj'].includes(relation(tree, i)) && !isVotedIn(tree, i) && !isDoneWith(tree, i))
			return made('hypothetical', 'purpose')
	}
	return null
}

/** "no talks with those who kidnap and kill": whoever does so, and nobody in particular. */
function isOfAnybody(tree: Tree, i: number): boolean {
	if (!/^VB[PZ]$/.test(tree.tokens[i]?.xpos ?? '') || hasKid(tree, i, 'aux')) return false
	const first = relation(tree, i) === 'conj' ? headAt(tree, i) : i
	return tree.tokens[first]?.deprel === 'acl:relcl' && ANYBODY.test(lemmaAt(tree, headAt(tree, first)))
}
const ANYBODY = /^(?:those|that|anyone|anybody|everyone|everybody|whoever|person|people|somebody|someone)$/

/** "They said they would blockade the port": a will, told in the past. */
function isToldFuture(tree: Tree, i: number): boolean {
	const says = tree.tokens[i]?.head ?? -1
	if (!['ccomp', 'parataxis'].includes(relation(tree, i)) || tree.tokens[says]?.xpos !== 'VBD') return false
	if (
		kidsBy(tree, i, 'advcl').some((k) =>
			kidsBy(tree, k, 'mark').some((m) => ['if', 'unless'].includes(lemmaAt(tree, m))),
		)
	)
		return false
	return kidsBy(tree, i, 'nsubj').some((k) => ['they', 'it', 'he', 'she', 'we'].includes(lemmaAt(tree, k)))
}

/** "used an axe to kill the guard": what arms were used for was done with them. */
const isDoneWith = (tree: Tree, i: number): boolean => {
	const use = tree.tokens[i]?.head ?? -1
	return (
		/^(?:use|employ)$/.test(lemmaAt(tree, use)) &&
		kidsBy(tree, use, 'obj', 'nsubj:pass').some((k) => ARMS.test(lemmaAt(tree, k)))
	)
}

const ARMS =
	/^(?:axe?|bomb|bullet|car|club|drone|dynamite|explosives?|grenade|gun|hammer|knife|lorry|machete|missile|mortar|petrol|pistol|revolver|rifle|rocket|rope|sword|truck|van)$/

/** "Parliament voted to freeze the assets": done with the vote. */
export function isVotedIn(tree: Tree, i: number): boolean {
	const head = tree.tokens[i]?.head ?? -1
	return (
		lemmaAt(tree, head) === 'vote' && argumentsOfVerb(tree, head).subjects.some((k) => VOTES.test(lemmaAt(tree, k)))
	)
}
