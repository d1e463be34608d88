/**
 * With what: weapons and platforms of a sentence, each given to the event word it stands nearest to in the tree. Whether it was used is
 * asked in `weapon-used.ts`, what is said of it in `weapon-told.ts`, what the event word alone says in `weapon-implied.ts`, what the next
 * sentences tell of it in `weapon-later.ts`.
 */
import type { WeaponEntry } from '../knowledge/index.ts'
import { ancestors, caseOf, headOf, lemmaAt, relation, type Tree } from '../language/names/tree.ts'
import { bySpan } from '../report/span.ts'
import type { Draft, WeaponDraft } from './draft.ts'
import { entityAt, type Reading } from './reading.ts'
import { impliedBy, saidByVerb } from './weapon-implied.ts'
import { weaponOf } from './weapon-told.ts'
import { isUsed } from './weapon-used.ts'

/** Gives each weapon named in the sentence to one of its violent drafts; weapons that stand with none are left. */
export function readWeapons(reading: Reading, sentence: number, drafts: readonly Draft[]): void {
	const tree = reading.trees[sentence]
	const names = reading.entities[sentence]?.names
	if (!tree || !names) return
	const violent = drafts.filter((d) => ['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN', 'PROTEST'].includes(d.type))
	for (const { entry, tokens } of names.weapons) {
		const head = headOf(tree, tokens)
		const draft = nearest(tree, head, violent)
		// "blocked the road to the mine", "miners of a gold mine": where people dig.
		const mine = lemmaAt(tree, head) === 'mine'
		if (mine && (draft?.type !== 'ASSAULT' || entityAt(reading, sentence, head).class === 'facility')) continue
		if (!draft || isAnotherWord(draft, tokens, entry) || !isUsed(reading, tree, sentence, draft, entry, head)) continue
		draft.weapons.push(weaponOf(reading, tree, entry, tokens, head, draft))
		// "planted the bomb which sank a ferry": what was planted is what sank it.
		for (const other of violent)
			if (other !== draft && other.type === 'ASSAULT' && other.triggers.some((t) => isOfWeapon(tree, t.token, head)))
				other.weapons.push(weaponOf(reading, tree, entry, tokens, head, other))
	}
	for (const draft of violent) {
		draft.weapons = joinPlatforms(tree, distinct(draft.weapons))
		const craft = draft.weapons.some((w) => w.family === 'aircraft' || w.family === 'helicopter')
		const implied = draft.weapons.every((w) => w.platform)
			? craft
				? saidByVerb(draft, reading.knowledge)
				: impliedBy(draft, reading.knowledge)
			: null
		if (implied) draft.weapons.unshift(implied)
	}
}

/** The draft whose trigger lies on the way up from the weapon, or right below one of its governors. */
function nearest(tree: Tree, head: number, drafts: readonly Draft[]): Draft | null {
	const up = [head, ...ancestors(tree, head)]
	for (const at of up.slice(0, 6)) {
		const own = drafts.find((d) => d.triggers.some((t) => t.tokens.includes(at)))
		if (own) return own
		// "18 rockets hit", "with rockets that killed": a trigger that hangs on a governor of the weapon.
		const beside = drafts.find((d) =>
			d.triggers.some((t) => isOfWeapon(tree, t.token, at) || isUsedTo(tree, t.token, at)),
		)
		if (beside) return beside
	}
	// "came with hunting rifles and killed": what they came with.
	const verb = tree.tokens[head]?.head ?? -1
	const then = caseOf(tree, head) === 'with' && drafts.find((d) => d.triggers.some((t) => isThen(tree, t.token, verb)))
	if (then) return then
	// "mobs armed with axes went from lane to lane, setting fire": what those who did it bore.
	const borne = drafts.find((d) =>
		d.actors.some((r) => r.entity.tree === tree && up.slice(1, 5).includes(r.entity.head)),
	)
	return borne ?? (drafts.length === 1 && up.length < 5 ? (drafts[0] ?? null) : null)
}

/** The verb is told of the weapon in a clause of its own: "rockets that killed". */
const isOfWeapon = (tree: Tree, trigger: number, head: number): boolean =>
	tree.tokens[trigger]?.head === head && relation(tree, trigger).startsWith('acl')

/** "Bombs were used to blow open the doors": what they were used for. */
const isUsedTo = (tree: Tree, trigger: number, verb: number): boolean =>
	tree.tokens[trigger]?.head === verb &&
	/^(?:use|employ|deploy)$/.test(lemmaAt(tree, verb)) &&
	['xcomp', 'advcl'].includes(relation(tree, trigger)) &&
	trigger > verb

const isThen = (tree: Tree, trigger: number, verb: number): boolean =>
	tree.tokens[trigger]?.head === verb &&
	['conj', 'parataxis', 'advcl', 'xcomp'].includes(relation(tree, trigger)) &&
	trigger > verb

/** The event word itself, when it is in the weapon list ("bombing", "shelling"), is no weapon beside itself. */
function isAnotherWord(draft: Draft, tokens: readonly number[], entry: WeaponEntry): boolean {
	const own = draft.triggers.some((t) => tokens.includes(t.token))
	return own && entry.family === 'event'
}

/** One weapon said twice is one; "from a truck launcher", "warplanes dropped bombs": what carries the weapon beside it. */
function joinPlatforms(tree: Tree, weapons: readonly WeaponDraft[]): WeaponDraft[] {
	const fired = weapons.filter((w) => w.family !== 'launcher' && (!w.platform || w.family === 'vehicle'))
	// A lorry full of explosives is itself what was used.
	const carrier = weapons.find((w) => !fired.includes(w) && !fired.some((f) => isListed(tree, w, f)))
	if (!carrier || fired.length === 0) return [...weapons]
	// "two helicopter gunships fired 24 rockets": craft that are counted are told of as arms, too.
	const counted = weapons.filter((w) => w.platform && /^(?:aircraft|helicopter)$/.test(w.family) && w.count !== null)
	const withLauncher = fired.map((w) => ({
		...w,
		launcher: [carrier.type, carrier.kind].filter(Boolean).join(' '),
		// Its words are what the launcher was read from.
		spans: [...w.spans, ...carrier.spans].sort(bySpan),
	}))
	return [
		...withLauncher,
		...counted,
		...weapons.filter((w) => w !== carrier && !fired.includes(w) && !counted.includes(w)),
	]
}

/** "with machine guns and rocket launchers": in one list, neither is fired from the other. */
function isListed(tree: Tree, a: WeaponDraft, b: WeaponDraft): boolean {
	const [x, y] = [a, b].map(({ spans }) =>
		firstOfList(
			tree,
			tree.tokens.findLastIndex((t) => t.start < spans.at(-1)!.end),
		),
	)
	return x === y
}
function firstOfList(tree: Tree, k: number): number {
	let top = k
	while (relation(tree, top) === 'conj') top = tree.tokens[top]!.head
	return top
}

function distinct(weapons: readonly WeaponDraft[]): WeaponDraft[] {
	const kept: WeaponDraft[] = []
	for (const weapon of weapons) {
		const at = kept.findIndex((w) => w.kind === weapon.kind)
		const same = kept[at]
		if (!same) kept.push(weapon)
		else if (!same.count && weapon.count) kept[at] = { ...weapon, type: weapon.type ?? same.type }
	}
	return kept
}
