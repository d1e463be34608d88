/**
 * "Demonstrators called for an inquiry.", "Tanks rolled into the capital.", "Teachers downed tools.": a form that is past and
 * participle, with a subject and nothing else to be the verb. What nobody suffers is done by its subject.
 */
import { lemmaOf } from '../lemma/index.ts'
import type { Draft, Rule } from './draft.ts'

export const pastActs: Rule = {
	name: 'past-acts',
	apply(tree) {
		if (tree.form(tree.size - 1) !== '.') return
		withObject(tree)
		overObject(tree)
		for (let i = 1; i < tree.size; i++) {
			if (tree.xpos(i) !== 'VBN' || tree.has(i, 'aux', 'cop', 'obj') || !isOwnDoing(tree, i)) continue
			const subject = tree.kids(i, 'nsubj').find((k) => k < i)
			if (subject !== undefined) acts(tree, i, subject)
			else if (isBareRoot(tree, i) && tree.swap(i, tree.root(), 'nsubj')) acts(tree, i, tree.kids(i, 'nsubj')[0]!)
		}
	},
}

/** "Oltania massed troops on the border.": no sentence is without a finite verb, so that what stands before the noun is no adjective. */
function withObject(tree: Draft): void {
	const noun = tree.root()
	if (!/^NNP?S?$/u.test(tree.xpos(noun)) || tree.has(noun, 'det', 'case', 'cop', 'acl:relcl')) return
	const verb = tree.kids(noun, 'amod').find((k) => k < noun && k > 0 && /ed$/u.test(tree.form(k)))
	if (verb === undefined) return
	const subject = [...tree.kids(noun, 'compound', 'nsubj', 'nmod', 'amod'), ...tree.kids(verb, 'nsubj')].find(
		(k) => k + 1 === verb && tree.nominal(k),
	)
	if (subject === undefined) return
	for (let k = 0; k < tree.size; k++) if (k !== verb && tree.finite(k)) return
	if (!tree.swap(verb, noun, 'obj')) return
	acts(tree, verb, subject)
	tree.retag(verb, { lemma: lemmaOf(tree.form(verb), 'VERB', 'VBD') })
	tree.attach(subject, verb, 'nsubj')
	for (const k of tree.kids(noun)) {
		if (k < subject) tree.attach(k, subject, tree.deprel(k))
		else if (k > noun && ['obl', 'nmod', 'punct', 'advcl', 'advmod'].includes(tree.relation(k)))
			tree.attach(k, verb, tree.relation(k) === 'nmod' && tree.case(k) !== 'of' ? 'obl' : tree.deprel(k))
	}
}

/** "An officer who would not be named identified one of the dead as a rebel.": whoever has an object and no auxiliary does it. */
function overObject(tree: Draft): void {
	const verb = tree.root()
	if (tree.xpos(verb) !== 'VBN' || tree.has(verb, 'aux', 'cop', 'iobj') || TAKES_TWO.has(tree.lemma(verb))) return
	const subject = tree.kids(verb, 'nsubj').find((k) => k < verb)
	if (subject !== undefined && tree.kids(verb, 'obj').some((k) => k > verb)) acts(tree, verb, subject)
}
/** "Soldier given ten years." */
const TAKES_TWO = new Set(
	'give award grant offer deny hand tell ask pay send show teach owe refuse allow forbid'.split(' '),
)

function acts(tree: Draft, verb: number, subject: number): void {
	tree.retag(verb, { upos: 'VERB', xpos: 'VBD' })
	tree.relabel(subject, 'nsubj')
}

/** What no one can do to another; "call" with what it is for. */
function isOwnDoing(tree: Draft, i: number): boolean {
	const next = tree.form(i + 1)
	if (tree.lemma(i) === 'call') return next === 'for' || next === 'on' || next === 'upon'
	if (tree.lemma(i) === 'dig') return next === 'in'
	return OWN.has(tree.lemma(i))
}
const OWN = new Set(
	'agree apologise apologize appeal arrive backtrack balk bow capitulate clash collapse collide complain comply compromise confer converge cooperate demonstrate depart disappear emerge erupt flee flock insist kneel march mutiny object plead pour protest rally react relent renege reply resign respond retaliate retreat riot roll rumble sail scuffle steam stream surge swarm vanish vote vow walk yield'.split(
		' ',
	),
)

/** The noun it was hung on is the root, and no other word is a finite verb of its own. */
function isBareRoot(tree: Draft, i: number): boolean {
	const noun = tree.head(i)
	if (tree.deprel(i) !== 'acl' || noun !== tree.root() || noun > i || !tree.nominal(noun) || tree.has(noun, 'cop'))
		return false
	return !tree.kids(noun).some((k) => k > i && tree.finite(k) && tree.upos(k) === 'VERB')
}
