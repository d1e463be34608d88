/**
 * A tree that rules may change. Every change is checked: one root, no cycles. Rules ask for children and words here and
 * call `attach`; what would break the tree is refused and the rule goes on.
 */
import { plainRelation } from '../chunks/tree-walk.ts'
import type { TaggedWord } from '../tagged.ts'

export interface Rule {
	/** Named as its file. */
	readonly name: string
	apply(tree: Draft): void
}

const NONE: readonly number[] = []
const FINITE_BY = ['aux', 'cop']

export class Draft {
	readonly size: number
	private readonly forms: readonly string[]
	private readonly small: readonly string[]
	private readonly nodes: { -readonly [K in keyof TaggedWord]: TaggedWord[K] }[]
	/** What all rules ask of every word, kept beside: lemma in small letters, relation without its subtype. */
	private readonly lemmas: string[]
	private readonly relations: string[]

	/** Children of each token; made anew after a change. */
	private children: readonly (readonly number[])[] | null = null

	constructor(forms: readonly string[], words: readonly TaggedWord[]) {
		this.forms = forms
		this.small = forms.map((form) => form.toLowerCase())
		this.size = words.length
		this.nodes = []
		this.lemmas = []
		this.relations = []
		for (const { upos, xpos, head, deprel, lemma } of words) {
			this.nodes.push({ upos, xpos, head, deprel, lemma })
			this.lemmas.push(lemma.toLowerCase())
			this.relations.push(plainRelation(deprel))
		}
	}

	words(): TaggedWord[] {
		return this.nodes
	}

	/** The word in small letters; '' outside. */
	form(i: number): string {
		return this.small[i] ?? ''
	}

	/** Written with a capital letter, and not in capitals alone. */
	capital(i: number): boolean {
		return /^\p{Lu}.*\p{Ll}/u.test(this.forms[i] ?? '')
	}

	lemma(i: number): string {
		return this.lemmas[i] ?? ''
	}

	upos(i: number): string {
		return this.nodes[i]?.upos ?? ''
	}

	xpos(i: number): string {
		return this.nodes[i]?.xpos ?? ''
	}

	head(i: number): number {
		return this.nodes[i]?.head ?? -1
	}

	deprel(i: number): string {
		return this.nodes[i]?.deprel ?? ''
	}

	/** The relation without its subtype. */
	relation(i: number): string {
		return this.relations[i] ?? ''
	}

	root(): number {
		return this.nodes.findIndex((n) => n.head < 0)
	}

	/** Children in text order, those with one of the relations (subtype or not) where any are named. */
	kids(i: number, ...relations: readonly string[]): readonly number[] {
		const all = this.below(i)
		if (relations.length === 0 || all.length === 0) return all
		const found: number[] = []
		for (const k of all) if (this.is(k, relations)) found.push(k)
		return found
	}

	/** True when the token has a child with one of the relations. */
	has(i: number, ...relations: readonly string[]): boolean {
		for (const k of this.below(i)) if (this.is(k, relations)) return true
		return false
	}

	private below(i: number): readonly number[] {
		if (!this.children) {
			const made: number[][] = []
			for (let k = 0; k < this.size; k++) made.push([])
			for (let k = 0; k < this.size; k++) made[this.nodes[k]!.head]?.push(k)
			this.children = made
		}
		return this.children[i] ?? NONE
	}

	private is(k: number, relations: readonly string[]): boolean {
		return relations.includes(this.relations[k]!) || relations.includes(this.nodes[k]!.deprel)
	}

	/** The preposition of a phrase: its first case word. */
	case(i: number): string {
		for (const k of this.below(i)) if (this.relations[k] === 'case' && this.xpos(k) !== 'POS') return this.form(k)
		return ''
	}

	/** True when `i` is `top` or below it. */
	under(i: number, top: number): boolean {
		for (let at = i, n = 0; at >= 0 && n <= this.size; at = this.head(at), n++) if (at === top) return true
		return false
	}

	/** First token of what hangs below `i`, itself included. */
	leftEdge(i: number): number {
		for (let k = 0; k < i; k++) if (this.under(k, i)) return k
		return i
	}

	/** Last token of what hangs below `i`, itself included. */
	rightEdge(i: number): number {
		for (let k = this.size - 1; k > i; k--) if (this.under(k, i)) return k
		return i
	}

	/** Hangs `i` on `head` by the relation. False, and nothing done, when that would make a cycle or move the root. */
	attach(i: number, head: number, deprel: string): boolean {
		const node = this.nodes[i]
		if (!node || head < 0 || head >= this.size || node.head < 0 || this.under(head, i)) return false
		node.head = head
		this.call(i, deprel)
		this.children = null
		return true
	}

	relabel(i: number, deprel: string): void {
		const node = this.nodes[i]
		if (node && node.head >= 0) this.call(i, deprel)
	}

	private call(i: number, deprel: string): void {
		this.nodes[i]!.deprel = deprel
		this.relations[i] = plainRelation(deprel)
	}

	retag(
		i: number,
		tags: { readonly upos?: TaggedWord['upos']; readonly xpos?: string; readonly lemma?: string },
	): void {
		const node = this.nodes[i]
		if (!node) return
		Object.assign(node, tags)
		this.lemmas[i] = node.lemma.toLowerCase()
	}

	/** `i` takes the place of a governor of it, which then hangs on `i` by the relation; children stay where they are. */
	swap(i: number, governor: number, deprel: string): boolean {
		const low = this.nodes[i]
		const high = this.nodes[governor]
		if (!low || !high || i === governor || !this.under(i, governor)) return false
		low.head = high.head
		this.call(i, high.deprel)
		high.head = i
		this.call(governor, deprel)
		this.children = null
		return true
	}

	/** A finite verb, or a participle with an auxiliary. */
	finite(i: number): boolean {
		if (/^(?:VBD|VBZ|VBP|MD)$/u.test(this.xpos(i))) return true
		for (const k of this.below(i)) if (this.is(k, FINITE_BY) && /^(?:VBD|VBZ|VBP|MD)$/u.test(this.xpos(k))) return true
		return false
	}

	/** A part of somebody's name: "Shahin", "R." */
	isNamePart(i: number): boolean {
		return this.upos(i) === 'PROPN' && (this.capital(i) || /^\p{L}\.$/u.test(this.form(i)))
	}

	nominal(i: number): boolean {
		return /^(?:NOUN|PROPN|PRON|NUM)$/u.test(this.upos(i))
	}
}
