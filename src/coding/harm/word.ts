/** Words that say how people were harmed, beside a figure or as a noun: "12 dead", "the wounded", "those killed". */
import { wordAt } from '../../language/chunks/tree-walk.ts'
import { lemmaAt, type Tree } from '../../language/names/tree.ts'
import type { Harm } from '../lists.ts'

const mapOf = (harms: Readonly<Record<string, Harm>>): ReadonlyMap<string, Harm> => new Map(Object.entries(harms))

const BY_FORM = mapOf({
	dead: 'killed',
	killed: 'killed',
	slain: 'killed',
	kia: 'killed',
	wia: 'wounded',
	mia: 'missing',
	murdered: 'killed',
	wounded: 'wounded',
	injured: 'wounded',
	hurt: 'wounded',
	maimed: 'wounded',
	missing: 'missing',
	'unaccounted for': 'missing',
	abducted: 'abducted',
	kidnapped: 'abducted',
	captured: 'abducted',
	arrested: 'detained',
	detained: 'detained',
	jailed: 'detained',
})

export const harmWord = (tree: Tree, i: number): Harm | null => BY_FORM.get(wordAt(tree.sentence, i)) ?? null

const BY_NOUN = mapOf({
	dead: 'killed',
	death: 'killed',
	fatality: 'killed',
	victim: 'killed',
	body: 'killed',
	casualty: 'killed',
	killing: 'killed',
	corpse: 'killed',
	wounded: 'wounded',
	injured: 'wounded',
	injury: 'wounded',
	missing: 'missing',
	hostage: 'abducted',
	detainee: 'detained',
	arrest: 'detained',
})

/** What a noun counts when a number of it is told: "the number of dead", "12 bodies". */
export const harmNoun = (tree: Tree, i: number): Harm | null => BY_NOUN.get(lemmaAt(tree, i)) ?? null
