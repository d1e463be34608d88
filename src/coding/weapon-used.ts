/** Whether a weapon that stands near an event was used in it, or is only what was hit, taken, carried, or a word before another thing. */
import type { WeaponEntry } from '../knowledge/index.ts'
import { hasNo, isNot } from '../language/names/clause.ts'
import { isParty } from '../language/names/entity.ts'
import {
	ancestors,
	caseOf,
	headAt,
	isUnder,
	kidsBy,
	lemmaAt,
	relation,
	type Tree,
	uposAt,
} from '../language/names/tree.ts'
import type { Draft } from './draft.ts'
import { entityAt, type Reading } from './reading.ts'

/** Verbs whose object is what is used; of others it is what is hit. */
export const USE = new Set(
	'fire,launch,lob,hurl,drop,throw,shoot,rain,use,pull,draw,produce,whip,point,exchange,trade,return,employ,detonate,explode,plant,lay,set,place,drive,ram,crash,fly,send,carry,wield,brandish,unleash,direct,open,deliver,toss,roll,fling,heave,chuck,pitch,sling,hide,conceal,strap,attach,bury,leave,activate,trigger,pump,aim,discharge,swing,empty,loose,let,release,deploy,touch,rig,pour,spray,turn,train,play'.split(
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
/** "seized 40 rifles", "a crate of dynamite was found", "grenades recovered from the car". */
const isTaken = (tree: Tree, head: number): boolean => {
	const top = carried(tree, head)
	return (
		(/^(?:obj|nsubj:pass)$/.test(tree.tokens[top]?.deprel ?? '') && TAKES.has(lemmaAt(tree, headAt(tree, top)))) ||
		kidsBy(tree, top, 'acl').some((k) => TAKES.has(lemmaAt(tree, k)))
	)
}
/** What is taken or borne as a whole: "a crate of grenades", "rifles and grenades". */
function carried(tree: Tree, head: number): number {
	let top = head
	while (relation(tree, top) === 'conj' || (relation(tree, top) === 'nmod' && caseOf(tree, top) === 'of'))
		top = headAt(tree, top)
	return top
}

/** "carried off their weapons", "drove off with four lorries": taken away, not used. */
const isAway = (tree: Tree, verb: number): boolean =>
	/^(?:carry|make|cart|haul|bear|take|drive|get|run|ride)$/.test(lemmaAt(tree, verb)) &&
	(tree.kids[verb] ?? []).some((k) => /^(?:off|away)$/.test(lemmaAt(tree, k)))
/** "two tanks were lost", "knocked out 34 tanks", "the loss of three planes": what was done to them. */
function isLost(tree: Tree, head: number): boolean {
	const top = carried(tree, head)
	const verb = headAt(tree, top)
	return (
		(/^(?:obj|nsubj:pass)$/.test(tree.tokens[top]?.deprel ?? '') && LOSES.test(lemmaAt(tree, verb))) ||
		[top, head].some((n) => kidsBy(tree, n, 'acl').some((k) => LOSES.test(lemmaAt(tree, k)))) ||
		lemmaAt(tree, top) === 'loss' ||
		(lemmaAt(tree, verb) === 'knock' && (tree.kids[verb] ?? []).some((k) => lemmaAt(tree, k) === 'out'))
	)
}
const LOSES = /^(?:lose|destroy|damage|wreck|cripple|disable|abandon|burn|torch|hijack)$/
const THROWS =
	/^(?:throw|hurl|pelt|fling|toss|lob|shower|stone|rain|hit|strike|beat|attack|arm|use|smash|clash|barrage|hail|volley)$/i
const ON_ROAD = /^(?:ram|plough|plow|drive|crash|run|mow|slam|speed)$/
const DOWNS = /^(?:shoot|down|hit|strike|destroy|bring|intercept)$/
/** Nouns that a weapon stands before and is meant itself: "mortar rounds", "rocket attack". */
const MEANS_IT =
	/^(?:round|fire|shell|barrage|attack|strike|salvo|volley|warhead|blast|explosion|bomb|bombing|charge|device|raid|launch|assault|bombardment|shelling|hit|ambush|duel|exchange|burst|shot|gun|grenade|blow|wound)$/

/** False for what only stands near: what is hit or taken, a word before another thing, a car that somebody came in. */
export function isUsed(
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
		// "treated for bullet wounds": of which gun, nothing is said.
		if (lemmaAt(tree, up) === 'wound' && entry.kind === 'firearm') return false
		// "Sukhoi jets": the name says which.
		if (above && rel === 'compound' && uposAt(tree, head) === 'PROPN') return false
	}
	const verb = up >= 0 && uposAt(tree, up) === 'VERB' ? lemmaAt(tree, up) : ''
	const object = ['obj', 'nsubj:pass'].includes(tree.tokens[head]?.deprel ?? '') || rel === 'conj'
	const load = carried(tree, head)
	const bearer = headAt(tree, load)
	if (isTaken(tree, head) || (isAway(tree, up) && (object || caseOf(tree, head) === 'with'))) return false
	// "made off with two lorries of ammunition"
	if (load !== head && isAway(tree, bearer) && caseOf(tree, load) === 'with') return false
	if (isNotThere(tree, draft, head)) return false
	// "shot down a helicopter": what is brought down.
	if (entry.platform && object && draft.triggers.some((t) => t.token === up) && DOWNS.test(verb)) return false
	if (entry.platform && draft.factuality === 'happened' && isLost(tree, head)) return false
	if (isLoadOf(reading, tree, sentence, head)) return false
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

/** "fired no missiles", "denied that live rounds were used", where the deed itself is told as done. */
const isNotThere = (tree: Tree, draft: Draft, head: number): boolean =>
	(hasNo(tree, head) && !draft.triggers.some((t) => t.token === headAt(tree, head))) ||
	ancestors(tree, head).some(
		(at) =>
			(isNot(tree, at) || /^(?:deny|refute|dispute|reject)$/.test(lemmaAt(tree, at))) &&
			!draft.triggers.some((t) => t.token === at || isUnder(tree, t.token, at)),
	)

/** "a drone packed with explosives": the load is of what carries it. */
const isLoadOf = (reading: Reading, tree: Tree, sentence: number, head: number): boolean => {
	const packed = headAt(tree, head)
	const carrier = reading.entities[sentence]?.names.weaponAt(headAt(tree, packed))
	return (
		isPacked(tree, packed) && /^(?:acl|amod)/.test(relation(tree, packed)) && !!carrier && carrier.kind !== 'vehicle'
	)
}
const isPacked = (tree: Tree, at: number): boolean =>
	/^(?:pack|load|lade|fill|rig|stuff|cram|laden)$/.test(lemmaAt(tree, at))

/** "a lorry packed with explosives", "a car driven by a suicide bomber". */
const isLaden = (tree: Tree, head: number): boolean =>
	kidsBy(tree, head, 'acl', 'amod').some(
		(k) =>
			(isPacked(tree, k) &&
				kidsBy(tree, k, 'obl').some((m) => /^(?:explosive|bomb|dynamite|charge|mine|shell)$/.test(lemmaAt(tree, m)))) ||
			(lemmaAt(tree, k) === 'drive' && kidsBy(tree, k, 'obl').some((m) => lemmaAt(tree, m) === 'bomber')),
	)
