/** Needs that ask how a verb and its clause stand, and what clauses hang on it: "to-comp", "main-clause", "being-held". */
import { type Arguments, argumentsOfVerb } from '../../language/names/arguments.ts'
import { isArmed, isParty, isSomebody } from '../../language/names/entity.ts'
import { caseOf, hasKid, headAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { NEGATIONS } from '../governors.ts'
import type { Trigger } from '../trigger.ts'
import { anyOf, besides, type Needs } from './need.ts'

export const STANDS: Needs = {
	'main-clause': ({ tree, token }) => !/^(?:acl|amod|advcl)/.test(tree.tokens[token]?.deprel ?? ''),
	told: ({ tree, token }) => !isWanted(tree, token),
	// "does not negotiate": it is said not to be done.
	negated: ({ tree, token }) => kidsBy(tree, token, 'advmod').some((k) => NEGATIONS.has(lemmaAt(tree, k))),
	'to-come': ({ tree, token }) => isToCome(tree, token),
	'not-to-come': ({ tree, token }) => !isToCome(tree, token),
	'will-be': ({ tree, token }) => kidsBy(tree, token, 'cop').length > 0 && hasAux(tree, token, WILL),
	// "are being held in Karsovia": a talk is held, a person is kept.
	'being-held': ({ tree, token }) =>
		kidsBy(tree, token, 'aux:pass').some((k) => tree.tokens[k]?.form.toLowerCase() === 'being'),
	// "was fired upon": the preposition has nothing behind it.
	stranded: ({ tree, token, tokens }) =>
		kidsBy(tree, token, 'nsubj:pass').length > 0 &&
		tokens.includes(token + 1) &&
		['ADP', 'PUNCT', 'SCONJ', 'CCONJ'].includes(tree.tokens[token + 2]?.upos ?? 'PUNCT'),
	// "sent home its troops"; not "taken from his home".
	homeward: ({ tree, tokens }) => tokens.some((k) => lemmaAt(tree, k) === 'home' && caseOf(tree, k) === ''),
	'out-part': ({ tree, token, obliques }) =>
		[...(tree.kids[token] ?? []), ...obliques.flatMap((o) => kidsBy(tree, o.entity.head, 'case'))].some((k) =>
			['out', 'back', 'from'].includes(lemmaAt(tree, k)),
		),
	reporting: ({ tree, token }) =>
		tree.tokens[token]?.deprel === 'parataxis' ||
		kidsBy(tree, token, 'ccomp', 'parataxis').length > 0 ||
		// "The state is failing refugees, a group protested": what was said stands before the comma.
		kidsBy(tree, token, 'advcl').some(
			(k) =>
				kidsBy(tree, k, 'nsubj', 'nsubj:pass').length > 0 &&
				kidsBy(tree, k, 'mark', 'advmod').every((m) => uposAt(tree, m) !== 'SCONJ') &&
				kidsBy(tree, token, 'nsubj').some((n) => n > k),
		),
	'vow-over': ({ tree, token }) =>
		['xcomp', 'advcl'].includes(relation(tree, token)) && VOWS.test(lemmaAt(tree, headAt(tree, token))),
	xcomp: ({ tree, token }, args) =>
		kidsBy(tree, token, 'xcomp', 'ccomp').length > 0 || (args?.objects.length ?? 0) > 1 || isTold(tree, token, args),
	'to-comp': ({ tree, token }) => kidsBy(tree, token, 'xcomp', 'advcl').some((k) => hasKid(tree, k, 'mark', 'to')),
	// "wants the president to resign": somebody else has to do it.
	'party-to': ({ tree, token }) =>
		kidsBy(tree, token, 'xcomp', 'ccomp', 'advcl').some(
			(k) =>
				kidsBy(tree, k, 'mark').every((m) => lemmaAt(tree, m) === 'to') &&
				[...kidsBy(tree, k, 'nsubj'), ...kidsBy(tree, token, 'obj')].some((n) => n < k && n > token),
		),
	// "wants the men freed", "want the march banned"
	'wants-done': ({ tree, token, objects }) =>
		kidsBy(tree, token, 'xcomp', 'ccomp').some((k) => tree.tokens[k]?.xpos === 'VBN') ||
		objects.some((e) => kidsBy(e.tree, e.head, 'acl').some((k) => tree.tokens[k]?.xpos === 'VBN' && k === e.head + 1)),
	// "told to be out of the country", "given 72 hours to leave"
	'to-leave': ({ tree, token, objects }) =>
		[token, ...objects.map((e) => e.head)]
			.flatMap((at) => kidsBy(tree, at, 'xcomp', 'advcl', 'ccomp', 'acl'))
			.some((k) => LEAVING.test(lemmaAt(tree, k)) || caseOf(tree, k) === 'out of'),
	'kept-from': (t) => isKeptFrom(t),
	'protest-clause': (t) =>
		t.subjects.some((e) => isParty(e) && !isArmed(e)) &&
		(kidsBy(t.tree, t.token, 'advcl', 'xcomp', 'acl', 'conj').some((k) => PROTESTING.test(lemmaAt(t.tree, k))) ||
			anyOf(besides(t), /^protest$/)),
}

const WILL = /^(?:will|would|shall)$/
const hasAux = (tree: Tree, token: number, words: RegExp): boolean =>
	kidsBy(tree, token, 'aux').some((k) => words.test(lemmaAt(tree, k)))

/** "will", "we'll": it is still to come. */
export const isToCome = (tree: Tree, token: number): boolean => hasAux(tree, token, /^(?:will|would|shall|['’]ll)$/)

/** "allowed 3,000 exiles to return": what they may do, which the tree may take for a purpose. */
const isTold = (tree: Tree, token: number, args: Arguments | null): boolean =>
	(args?.objects ?? []).some((o) => kidsBy(tree, token, 'advcl').some((k) => k > o && hasKid(tree, k, 'mark', 'to')))

const WANTING = /^(?:appeal|ask|beg|call|demand|exhort|implore|insist|need|plead|press|request|urge|want)$/
/** What somebody wants, what is done to bring it about, what something hangs on: "demanded that X drop the charges", "unless X signs". */
function isWanted(tree: Tree, token: number): boolean {
	const rel = tree.tokens[token]?.deprel ?? ''
	const marks = kidsBy(tree, token, 'mark').map((k) => lemmaAt(tree, k))
	// "the first state to recognise X" has done so.
	const done = rel === 'acl' && argumentsOfVerb(tree, token).subjects.length > 0
	if (/^(?:advcl|acl)/.test(rel) && !done && marks.some((m) => ['to', 'if', 'unless', 'until', 'without'].includes(m)))
		return true
	return /^(?:xcomp|ccomp|advcl|acl)/.test(rel) && WANTING.test(lemmaAt(tree, headAt(tree, token)))
}

/** "The police prevented the bishop from entering": an injury or snow that keeps somebody away coerces nobody. */
const isKeptFrom = ({ tree, token, subjects, objects }: Trigger): boolean =>
	subjects.every(isSomebody) &&
	objects.some(isSomebody) &&
	kidsBy(tree, token, 'advcl', 'xcomp', 'obl', 'ccomp').some(
		(k) => MOVING.test(lemmaAt(tree, k)) && (caseOf(tree, k) === 'from' || hasKid(tree, k, 'mark', 'from')),
	)
/** What people are kept from by force or decree: "prevented from entering", "barred from travelling". */
const MOVING =
	/^(?:enter|leave|attend|hold|visit|reach|work|travel|march|gather|vote|meet|speak|pass|cross|return|board|fly|protest|demonstrate|pray|publish|report|film|broadcast|approach|flee|contact)$/

const VOWS = /^(?:vow|pledge|promise|swear|threaten)$/
const LEAVING =
	/^(?:leave|depart|quit|go|gone|close|shut|vacate|pack|withdraw|wind|out|clear|move|stay|keep|avoid|evacuate)$/
const PROTESTING = /^(?:protest|demand|chant|denounce|oppose|shout|condemn|demonstrate|rally|call|press|march)$/
