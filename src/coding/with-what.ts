/**
 * With what: weapons and platforms of a sentence, each given to the event word it stands nearest to in the tree, with
 * model and calibre, number, launcher, and what became of it.
 */
import type { WeaponEntry } from '../knowledge/index.ts'
import { numberOf } from '../language/chunks/index.ts'
import { argumentsOfVerb } from '../language/names/arguments.ts'
import { isCalendarWord } from '../language/names/calendar.ts'
import { isArmed, isParty } from '../language/names/entity.ts'
import { textOf } from '../language/names/nominal.ts'
import {
	ancestors,
	caseOf,
	isUnder,
	kidsBy,
	lemmaAt,
	relation,
	spanOf,
	type Tree,
	uposAt,
} from '../language/names/tree.ts'
import { bySpan, type Span } from '../report/span.ts'
import type { Draft, WeaponDraft } from './draft.ts'
import { entityAt, type Reading } from './reading.ts'

/** Gives each weapon named in the sentence to one of its violent drafts; weapons that stand with none are left. */
export function readWeapons(reading: Reading, sentence: number, drafts: readonly Draft[]): void {
	const tree = reading.trees[sentence]
	const names = reading.entities[sentence]?.names
	if (!tree || !names) return
	const violent = drafts.filter((d) => ['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN', 'PROTEST'].includes(d.type))
	for (const { entry, tokens } of names.weapons) {
		const head = headOf(tree, tokens)
		const draft = nearest(tree, head, violent)
		// "blocked the road to the mine": where people dig.
		if (draft && draft.type !== 'ASSAULT' && lemmaAt(tree, head) === 'mine') continue
		if (!draft || isAnotherWord(draft, tokens, entry) || !isUsed(reading, tree, sentence, draft, entry, head)) continue
		draft.weapons.push(weaponOf(reading, tree, entry, tokens, head, draft))
		// "planted the bomb which sank a ferry": what was planted is what sank it.
		for (const other of violent)
			if (other !== draft && other.type === 'ASSAULT' && other.triggers.some((t) => isOfWeapon(tree, t.token, head)))
				other.weapons.push(weaponOf(reading, tree, entry, tokens, head, other))
	}
	for (const draft of violent) {
		draft.weapons = joinPlatforms(distinct(draft.weapons))
		const implied = draft.weapons.every((w) => w.platform && w.family !== 'aircraft') ? impliedBy(draft) : null
		if (implied) draft.weapons.unshift(implied)
	}
}

/** "The attackers used machine guns.": what is used in the next sentences is of the event told last. */
export function readWeaponsLater(
	reading: Reading,
	sentence: number,
	here: readonly Draft[],
	before: readonly Draft[],
): void {
	const tree = reading.trees[sentence]
	const names = reading.entities[sentence]?.names
	const event = before.findLast((d) => d.type === 'ASSAULT' && d.factuality === 'happened' && !d.background)
	if (!tree || !names || !event || sentence - event.sentence > 2) return
	if (here.some((d) => d.type === 'ASSAULT' && !d.rules.includes('what/in-the-wake'))) return
	for (const { entry, tokens } of names.weapons) {
		const head = headOf(tree, tokens)
		let at = head
		while (relation(tree, at) === 'conj') at = tree.tokens[at]!.head
		if (
			entry.family === 'event' ||
			!(isWielded(reading, sentence, tree, at, head) || isBorne(reading, sentence, tree, at, entry, event))
		)
			continue
		if (event.weapons.some((w) => w.kind === kindOf(entry))) continue
		const told = event.weapons.filter((w) => !w.rules.includes('with-what/implied'))
		event.weapons = [...told, { ...weaponOf(reading, tree, entry, tokens, head, event), fate: null }]
	}
}

/** "The attackers used machine guns." */
function isWielded(reading: Reading, sentence: number, tree: Tree, at: number, head: number): boolean {
	const verb = tree.tokens[at]?.head ?? -1
	if (!/^(?:use|employ|wield|fire|carry|brandish)$/.test(lemmaAt(tree, verb))) return false
	const { objects, subjects } = argumentsOfVerb(tree, verb)
	const doers = subjects.map((k) => entityAt(reading, sentence, k))
	return objects.includes(head) && (doers.length === 0 || doers.some((e) => isArmed(e) || e.pronoun))
}

/** "They went from hut to hut with machetes", "the mob was armed with axes": what those who did it bore. */
function isBorne(
	reading: Reading,
	sentence: number,
	tree: Tree,
	at: number,
	{ kind, platform }: WeaponEntry,
	event: Draft,
): boolean {
	if (platform || !BORNE.has(kind) || caseOf(tree, at) !== 'with') return false
	const verb = tree.tokens[at]?.head ?? -1
	const { subjects, objects } =
		uposAt(tree, verb) === 'VERB' ? argumentsOfVerb(tree, verb) : { subjects: [verb], objects: [] }
	const bearers = (lemmaAt(tree, verb) === 'arm' ? objects : subjects).map((k) => entityAt(reading, sentence, k))
	const did = event.actors.map((r) => lemmaAt(r.entity.tree, r.entity.head))
	return bearers.some(
		(e) =>
			/^they$/i.test(e.name) ||
			e.class === 'armed-group' ||
			did.includes(lemmaAt(e.tree, e.head)) ||
			MOB.test(lemmaAt(e.tree, e.head)),
	)
}

/** Arms that somebody bears, and no gear that an army has. */
const BORNE = new Set(['blade', 'blunt', 'firearm', 'machine-gun', 'incendiary', 'grenade'])
const MOB = /^(?:mob|attacker|assailant|raider|killer|rioter|gunman|youth)$/

/** Verbs whose object is what is used; of others it is what is hit. */
const USE = new Set(
	'fire,launch,lob,hurl,drop,throw,shoot,rain,use,employ,detonate,explode,plant,lay,set,place,drive,ram,crash,fly,send,carry,wield,brandish,unleash,direct,open,deliver'.split(
		',',
	),
)
const TAKES = new Set(
	'seize,find,recover,capture,confiscate,discover,surrender,supply,sell,buy,uncover,defuse,steal,loot,smuggle,load,unload,strip'.split(
		',',
	),
)
const FUEL = /^(?:kerosene|petrol|gasoline|diesel|paraffin|fuel|oil)$/
const POURED = /^(?:pour|douse|drench|splash|sprinkle|soak|throw|set|torch|ignite)$/
/** "carried off their weapons", "drove off with four lorries": taken away, not used. */
const isAway = (tree: Tree, verb: number): boolean =>
	/^(?:carry|make|cart|haul|bear|take|drive|get|run|ride)$/.test(lemmaAt(tree, verb)) &&
	(tree.kids[verb] ?? []).some((k) => /^(?:off|away)$/.test(lemmaAt(tree, k)))
const THROWS = /^(?:throw|hurl|pelt|fling|toss|lob|shower|stone|rain|hit|strike|beat|attack|arm|use|smash|clash)$/i
const ON_ROAD = /^(?:ram|plough|plow|drive|crash|run|mow|slam|speed)$/
/** Nouns that a weapon stands before and is meant itself: "mortar rounds", "rocket attack". */
const MEANS_IT =
	/^(?:round|fire|shell|barrage|attack|strike|salvo|volley|warhead|blast|explosion|bomb|bombing|charge|device|raid|launch|assault|bombardment|shelling|hit|ambush|duel|exchange|battle|burst|shot|gun|grenade|blow|wound)$/

/** False for what only stands near: what is hit or taken, a word before another thing, a car that somebody came in. */
function isUsed(
	reading: Reading,
	tree: Tree,
	sentence: number,
	draft: Draft,
	entry: WeaponEntry,
	head: number,
): boolean {
	const up = tree.tokens[head]?.head ?? -1
	const rel = relation(tree, head)
	if ((rel === 'compound' || rel === 'amod') && up > head && uposAt(tree, up) !== 'VERB') {
		const above = reading.entities[sentence]?.names.weaponAt(up)
		if (!above && !MEANS_IT.test(lemmaAt(tree, up))) return false
	}
	const verb = up >= 0 && uposAt(tree, up) === 'VERB' ? lemmaAt(tree, up) : ''
	const object = ['obj', 'nsubj:pass'].includes(tree.tokens[head]?.deprel ?? '') || rel === 'conj'
	if (
		draft.type === 'ASSAULT' &&
		((TAKES.has(verb) && object) || (isAway(tree, up) && (object || caseOf(tree, head) === 'with')))
	)
		return false
	if (entry.platform && entry.kind !== 'crowd-control' && !['ASSAULT', 'MOBILIZE'].includes(draft.type)) return false
	// "the price of kerosene"
	if (FUEL.test(lemmaAt(tree, head)) && !tree.tokens.some((t) => POURED.test(t.lemma))) return false
	// "carrying rifles" of a lorry tells of a load.
	if (verb === 'carry' && /^(?:amod|acl)/.test(relation(tree, up))) {
		const bearer = tree.tokens[up]?.head ?? -1
		if (bearer < 0 || bearer === head || !isParty(entityAt(reading, sentence, bearer))) return false
	}
	// "bombings rock the capital": stones are thrown.
	if (entry.family === 'stone' && !tree.tokens.some((t) => THROWS.test(t.lemma))) return false
	if (entry.kind === 'vehicle' || entry.family === 'vehicle')
		return (
			!draft.triggers.some((t) => t.word.frame === 'mine') &&
			(isLaden(tree, head) ||
				(ON_ROAD.test(verb) &&
					(verb === 'ram' || rel !== 'nsubj' || ON_ROAD.test(lemmaAt(tree, draft.triggers[0]!.token)))))
		)
	const trigger = draft.triggers.find((t) => t.objects.some((e) => e.head === head))
	return (
		trigger === undefined ||
		trigger.word.pos === 'n' ||
		USE.has(lemmaAt(tree, trigger.token)) ||
		['intercept', 'mine'].includes(trigger.word.frame)
	)
}

/** "a lorry packed with explosives", "a car driven by a suicide bomber". */
const isLaden = (tree: Tree, head: number): boolean =>
	kidsBy(tree, head, 'acl', 'amod').some(
		(k) =>
			(/^(?:pack|load|lade|fill|rig|stuff|cram|laden)$/.test(lemmaAt(tree, k)) &&
				kidsBy(tree, k, 'obl').some((m) => /^(?:explosive|bomb|dynamite|charge|mine|shell)$/.test(lemmaAt(tree, m)))) ||
			(lemmaAt(tree, k) === 'drive' && kidsBy(tree, k, 'obl').some((m) => lemmaAt(tree, m) === 'bomber')),
	)

/** What the event word itself says was used: "shot", "shelling", "airstrike". */
const IMPLIED: Readonly<Record<string, readonly [kind: string, family: string, mode: string]>> = {
	placed: ['bomb', 'explosive', 'explosives'],
	'air-dropped': ['aircraft', 'aircraft', 'aerial'],
	artillery: ['artillery', 'artillery', 'heavy-weapons'],
	rocket: ['rocket', 'rocket', 'heavy-weapons'],
	missile: ['missile', 'missile', 'heavy-weapons'],
	drone: ['drone', 'drone', 'drone'],
	suicide: ['suicide bomb', 'suicide', 'suicide-attack'],
	chemical: ['chemical agent', 'chemical', 'unconventional'],
}

function impliedBy(draft: Draft): WeaponDraft | null {
	if (draft.type !== 'ASSAULT') return null
	const bomber = draft.actors.find((r) => /bomber$/.test(lemmaAt(r.entity.tree, r.entity.head)) && !r.entity.ref)
	if (bomber) return impliedAs('suicide', draft, [bomber.entity.span])
	for (const trigger of draft.triggers) {
		const implied = impliedAs(trigger.word.delivery ?? '', draft, [wordsOf(draft.tree, trigger)])
		if (implied) return implied
	}
	return null
}

/** "opened fire", "a chemical attack": the event words, with what stands right before them. */
const wordsOf = (tree: Tree, { token, tokens }: Draft['triggers'][number]): Span =>
	spanOf(tree, [...tokens, ...kidsBy(tree, token, 'amod', 'compound').filter((k) => k === token - 1)])

function impliedAs(delivery: string, draft: Draft, spans: readonly Span[]): WeaponDraft | null {
	const implied = IMPLIED[delivery]
	if (!implied) return null
	const [kind, family, ploverMode] = implied
	return {
		kind,
		family,
		type: null,
		platform: false,
		count: null,
		fate: null,
		launcher: null,
		delivery: draft.delivery ?? delivery,
		ploverMode,
		spans,
		rules: ['with-what/implied'],
	}
}

function headOf(tree: Tree, tokens: readonly number[]): number {
	return tokens.find((t) => !tokens.includes(tree.tokens[t]?.head ?? -1)) ?? tokens[0]!
}

/** The draft whose trigger lies on the way up from the weapon, or right below one of its governors. */
function nearest(tree: Tree, head: number, drafts: readonly Draft[]): Draft | null {
	const up = [head, ...ancestors(tree, head)]
	for (const at of up.slice(0, 6)) {
		const own = drafts.find((d) => d.triggers.some((t) => t.tokens.includes(at)))
		if (own) return own
		// "18 rockets hit", "with rockets that killed": a trigger that hangs on a governor of the weapon.
		const beside = drafts.find((d) => d.triggers.some((t) => isOfWeapon(tree, t.token, at)))
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

const isThen = (tree: Tree, trigger: number, verb: number): boolean =>
	tree.tokens[trigger]?.head === verb &&
	['conj', 'parataxis', 'advcl', 'xcomp'].includes(relation(tree, trigger)) &&
	trigger > verb

/** The event word itself, when it is in the weapon list ("bombing", "shelling"), is no weapon beside itself. */
function isAnotherWord(draft: Draft, tokens: readonly number[], entry: WeaponEntry): boolean {
	const own = draft.triggers.some((t) => tokens.includes(t.token))
	return own && entry.family === 'event'
}

function weaponOf(
	reading: Reading,
	tree: Tree,
	entry: WeaponEntry,
	tokens: readonly number[],
	head: number,
	draft: Draft,
): WeaponDraft {
	const calibre = calibreOf(tree, head)
	const count = draft.triggers.some((t) => t.token === head) ? null : countOf(tree, head, calibre)
	const typeTokens = [...new Set([...calibre, ...wordsBefore(reading, tree, tokens[0]!, head), ...tokens])].sort(
		(a, b) => a - b,
	)
	const type = textOf(tree, spanOf(tree, typeTokens)).replace(/\s*-\s*/g, '-')
	const spans: Span[] = [spanOf(tree, typeTokens)]
	if (count) spans.unshift(count.span)
	return {
		kind: kindOf(entry),
		family: entry.kind,
		type: typeWordsOf(type, entry),
		platform: entry.platform,
		count: count
			? {
					min: count.min,
					max: count.max,
					...(count.approx ? { approx: true } : {}),
					...(count.strict ? { strict: true } : {}),
				}
			: null,
		fate: fateOf(tree, head),
		launcher: null,
		delivery: null,
		ploverMode: entry.ploverMode,
		spans,
		rules: [`with-what/${entry.words}`],
	}
}

/** Families that hold too many things to be a name for one: the thing itself is the kind. */
const COARSE = new Set([
	'blade',
	'blunt object',
	'firearm',
	'handgun',
	'combat aircraft',
	'armoured vehicle',
	'vehicle',
	'warship',
	'chemical agent',
	'kinetic impact',
	'artillery',
	'incendiary',
	'air defence',
	'nuclear weapon',
	'biological agent',
])

/** The kind: "rifle" of "AK-47", "knife" of "kitchen knife", "nerve agent" as it stands. */
function kindOf({ words, family }: WeaponEntry): string {
	if (!COARSE.has(family) || words !== words.toLowerCase() || /\d/.test(words)) return family
	const last = words.split(/[\s-]/).at(-1)!
	if (/^(?:agent|butt|gas|weapon|bullet|round|material|gun|pod|system|battery|vehicle|fire)$/.test(last)) return words
	return last
}

/** Model and other words without the kind itself: "107mm Katyusha" of "107mm Katyusha rockets", "kitchen" of "kitchen knife". */
function typeWordsOf(type: string, entry: WeaponEntry): string | null {
	const kind = kindOf(entry).split(' ')
	const singular = (word: string): string =>
		word
			.toLowerCase()
			.replace(/(?<=[^s])s$/, '')
			.replace(/ie$/, 'y')
	const rest = type
		.split(' ')
		.filter((word) => !kind.some((k) => word.toLowerCase() === k || singular(word) === k || singular(word) === `${k}e`))
	const which = rest.filter((word) => !/^(?:rounds?|shells?|fire)$/i.test(word))
	return which.length === 0 ? null : which.join(' ')
}

/** The words before a weapon that say which: back to the article, number or anything that says whose it is. */
function wordsBefore(reading: Reading, tree: Tree, first: number, head: number): number[] {
	const found: number[] = []
	for (let k = first - 1; k >= 0; k--) {
		const token = tree.tokens[k]!
		const hyphen = /^[-–]$/.test(token.form)
		const joined = /^[-–]$/.test(tree.tokens[k + 1]?.form ?? '')
		if (!isUnder(tree, k, head) && !isUnder(tree, k, tree.tokens[head]?.head ?? -1)) break
		const number = token.upos === 'NUM' && /^[-–]$/.test(tree.tokens[k - 1]?.form ?? '')
		if (!hyphen && !joined && !number && !isTypeWord(reading, tree, k)) break
		if (joined && !['NOUN', 'PROPN', 'ADJ', 'ADV', 'VERB', 'NUM', 'X'].includes(token.upos)) break
		found.unshift(k)
	}
	while (found.length > 0 && /^[-–]$/.test(tree.tokens[found[0]!]!.form)) found.shift()
	return found
}

const NOT_TYPE = new Set([
	'several',
	'many',
	'few',
	'other',
	'more',
	'massive',
	'huge',
	'large',
	'powerful',
	'deadly',
	'small',
	'big',
	'first',
	'second',
	'incoming',
	'additional',
	'multiple',
	'suspected',
])
function isTypeWord(reading: Reading, tree: Tree, k: number): boolean {
	const upos = tree.tokens[k]?.upos
	const noun = reading.knowledge.nouns.info(lemmaAt(tree, k))
	if (noun?.class === 'time' || isCalendarWord(tree.tokens[k]?.form ?? '') || noun?.isPerson || noun?.isGroup)
		return false
	const named = reading.entities[reading.trees.indexOf(tree)]?.names.at(k)
	if (named && named.kind !== 'actor') return false
	return (
		(upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ' || (upos === 'VERB' && relation(tree, k) === 'amod')) &&
		!NOT_TYPE.has(lemmaAt(tree, k)) &&
		!/^\d+$/.test(tree.tokens[k]?.form ?? '')
	)
}

/** "107mm", "107 mm", "122-millimetre", "7.62". */
function calibreOf(tree: Tree, head: number): number[] {
	for (let i = Math.max(0, head - 6); i < head; i++) {
		const form = tree.tokens[i]?.form ?? ''
		if (/^\d+(?:\.\d+)?-?mm$/i.test(form)) return [i]
		if (/^(?:mm|millimet(?:re|er)s?|cm)$/i.test(form)) {
			const from = /^-$/.test(tree.tokens[i - 1]?.form ?? '') ? i - 2 : i - 1
			if (/^\d+(?:\.\d+)?$/.test(tree.tokens[from]?.form ?? ''))
				return Array.from({ length: i - from + 1 }, (_, k) => from + k)
		}
	}
	return []
}

function countOf(tree: Tree, head: number, calibre: readonly number[]): ReturnType<typeof numberOf> {
	const number = numberOf(tree.sentence, head)
	// "a bomb" counts nothing.
	if (!number || /^(?:an?|another)$/i.test(textOf(tree, number.span))) return null
	const inCalibre = calibre.some(
		(c) => (tree.tokens[c]?.start ?? -1) <= number.span.start && number.span.start < (tree.tokens[c]?.end ?? -1),
	)
	return inCalibre ? null : number
}

function fateOf(tree: Tree, head: number): WeaponDraft['fate'] {
	for (const at of ancestors(tree, head).slice(0, 2)) {
		const lemma = lemmaAt(tree, at)
		if (['fire', 'launch', 'lob', 'hurl', 'drop', 'throw', 'shoot', 'rain'].includes(lemma)) return 'fired'
		if (['hit', 'strike', 'slam', 'land', 'explode', 'crash', 'fall', 'impact', 'detonate'].includes(lemma))
			return 'hit'
		if (['intercept', 'down', 'destroy'].includes(lemma)) return 'intercepted'
		if (['find', 'recover', 'seize', 'discover', 'defuse', 'uncover'].includes(lemma)) return 'found'
		if (['misfire', 'malfunction', 'fail'].includes(lemma)) return 'failed'
	}
	return null
}

/** One weapon said twice is one; "from a truck launcher", "warplanes dropped bombs": what carries the weapon beside it. */
function joinPlatforms(weapons: readonly WeaponDraft[]): WeaponDraft[] {
	const fired = weapons.filter((w) => w.family !== 'launcher' && (!w.platform || w.family === 'vehicle'))
	// A lorry full of explosives is itself what was used.
	const carrier = weapons.find((w) => !fired.includes(w))
	if (!carrier || fired.length === 0) return [...weapons]
	// "two helicopter gunships fired 24 rockets": craft that are counted are told of as arms, too.
	const counted = weapons.filter((w) => w.platform && /^(?:aircraft|helicopter)$/.test(w.family) && w.count !== null)
	const withLauncher = fired.map((w) => ({
		...w,
		launcher: [carrier.type, carrier.kind].filter(Boolean).join(' '),
		// Its words are what the launcher was read from.
		spans: [...w.spans, ...carrier.spans].sort(bySpan),
	}))
	return [...withLauncher, ...counted]
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
