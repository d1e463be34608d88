/**
 * What the coder makes of a word that somebody else has marked as an event, whether or not it is in the list of event words:
 * how sure, denied or to come, and who takes part. Nothing is kept of it; measuring reads it.
 */
import { argumentsOfNoun, argumentsOfVerb } from '../language/names/arguments.ts'
import { isParty } from '../language/names/entity.ts'
import { ancestors, caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import { factAt } from './factuality.ts'
import type { Factuality } from './lists.ts'
import { entityAt, type Reading } from './reading.ts'
import { lightVerb } from './what/light-verbs.ts'

export interface GivenWord {
	readonly sentence: number
	readonly token: number
	readonly lemma: string
	readonly upos: string
	readonly factuality: Factuality
	/** The rule that decided it: "factuality/modal". */
	readonly rule: string
	/** The modal verb over it: "could", "may", "would"; "" for none. */
	readonly modal: string
	/** Told as still to come: "will", "plans to", "to be delivered". */
	readonly future: boolean
	/** The token that a relative pronoun stands for, or null. */
	readonly back: number | null
	/** "the deal", "this": goes back to something told. */
	readonly definite: boolean
	/** Names of who and what takes part, in small letters. */
	readonly parties: readonly string[]
	/** Lemmas of the nouns around it that are no names. */
	readonly things: readonly string[]
}

export function lookAt(reading: Reading, sentence: number, token: number): GivenWord {
	const tree = reading.trees[sentence]!
	const verbal = uposAt(tree, token) === 'VERB' || uposAt(tree, token) === 'AUX'
	const light = verbal ? -1 : lightVerb(tree, token)
	const fact = factAt(tree, token, light)
	const around = verbal ? ofVerb(tree, token) : [...ofNoun(tree, token), ...(light >= 0 ? ofVerb(tree, light) : [])]
	const entities = [...new Set(around)].filter((k) => k !== token).map((k) => entityAt(reading, sentence, k))
	const factuality = fact?.factuality ?? 'happened'
	return {
		sentence,
		token,
		lemma: lemmaAt(tree, token),
		upos: uposAt(tree, token),
		factuality,
		rule: fact?.rule ?? 'factuality/plain',
		modal: modalOver(tree, light >= 0 ? light : token),
		future: factuality === 'planned' || factuality === 'threatened' || isToCome(tree, light >= 0 ? light : token),
		back: antecedent(tree, token),
		definite: kidsBy(tree, token, 'det', 'nmod:poss').some((k) => !['a', 'an', 'any', 'no'].includes(lemmaAt(tree, k))),
		parties: entities
			.filter((e) => isParty(e) && !e.pronoun && !e.unnamed)
			.map((e) => (e.ref ?? e.country ?? e.name).toLowerCase()),
		things: entities.filter((e) => e.unnamed && !e.pronoun && e.class !== 'time').map((e) => lemmaAt(tree, e.head)),
	}
}

function ofVerb(tree: Tree, verb: number): number[] {
	const { subjects, objects, recipients, obliques } = argumentsOfVerb(tree, verb)
	return [...subjects, ...objects, ...recipients, ...obliques.map((o) => o.head)]
}

function ofNoun(tree: Tree, noun: number): number[] {
	const { possessors, compounds, adjectives, obliques } = argumentsOfNoun(tree, noun)
	return [...possessors, ...compounds, ...adjectives, ...obliques.map((o) => o.head)]
}

/** A "to" or a future above it that has not been left by a clause of its own. */
function isToCome(tree: Tree, at: number): boolean {
	for (const i of [at, ...ancestors(tree, at).slice(0, 3)]) {
		if (kidsBy(tree, i, 'aux').some((k) => ['will', 'shall', "'ll"].includes(lemmaAt(tree, k)))) return true
		const to = kidsBy(tree, i, 'mark').some((k) => lemmaAt(tree, k) === 'to')
		if (to && ['advcl', 'acl', 'xcomp'].includes(relation(tree, i))) return true
		if (uposAt(tree, i) === 'VERB' && ['acl:relcl', 'parataxis'].includes(tree.tokens[i]?.deprel ?? '')) return false
		if (caseOf(tree, i) === 'after') return false
	}
	return false
}

const MODALS: ReadonlySet<string> = new Set([
	'can',
	'could',
	'may',
	'might',
	'would',
	'should',
	'must',
	'will',
	'shall',
])

/** Nearest modal: its own, or of the verb whose complement or object it is. */
function modalOver(tree: Tree, at: number): string {
	for (const i of [at, ...ancestors(tree, at).slice(0, 2)]) {
		const modal = kidsBy(tree, i, 'aux').find((k) => MODALS.has(lemmaAt(tree, k)))
		if (modal !== undefined) return lemmaAt(tree, modal)
		if (!['xcomp', 'obj', 'conj', 'nmod', 'compound'].includes(relation(tree, i))) return ''
	}
	return ''
}

/** "a deal which ended the strike": the noun on which the clause hangs. */
function antecedent(tree: Tree, token: number): number | null {
	if (!['which', 'that', 'who'].includes(lemmaAt(tree, token))) return null
	const clause = ancestors(tree, token).find((k) => tree.tokens[k]?.deprel.startsWith('acl'))
	return clause === undefined ? null : (tree.tokens[clause]?.head ?? null)
}
