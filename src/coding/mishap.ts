/** What nobody did to anybody: weather, fire, gas and machines that fail. */
import { headLemma } from '../language/names/entity.ts'
import { caseOf, hasKid, headAt, kidsBy, lemmaAt, type Tree } from '../language/names/tree.ts'
import type { Reading } from './reading.ts'
import type { Trigger } from './trigger.ts'

const NATURE =
	/^(?:storm|hurricane|cyclone|typhoon|tornado|flood|floodwater|flooding|hail|hailstone|earthquake|quake|aftershock|tsunami|avalanche|landslide|mudslide|lightning|gale|blizzard|wildfire|volcano|monsoon|heatwave|heat|squall|thunderstorm|snowstorm|sandstorm|drought|rain|wind|sea)$/

const BLOW = /^(?:attack|assault|offensive|raid|strike|war)$/
/** "winds of 160 km an hour" */
const MEASURES = /^(?:km|kilometre|kilometer|kph|mph|mile|knot|metre|meter|foot|magnitude|degree|hour|strength)$/

/** "A storm pounded the coast, killing a fisherman": what the weather does, no hand did. Not "a storm of stones". */
export const natureActs = (tree: Tree): boolean =>
	tree.tokens.some(({ deprel, lemma }, i) => {
		if (deprel !== 'nsubj' && !(deprel === 'obl:agent' && caseOf(tree, i) === 'by')) return false
		// "a lightning raid"
		if (BLOW.test(lemma.toLowerCase())) return false
		const own = [i, ...kidsBy(tree, i, 'compound', 'flat', 'nmod:desc')]
		if (!own.some((k) => NATURE.test(lemmaAt(tree, k)))) return false
		return (
			!NATURE.test(lemma.toLowerCase()) ||
			!kidsBy(tree, i, 'nmod').some((k) => caseOf(tree, k) === 'of' && !MEASURES.test(lemmaAt(tree, k)))
		)
	})

const MISHAPS =
	/^(?:accident|appliance|boiler|cooker|fryer|heater|oven|socket|candle|cigarette|cylinder|fault|firedamp|fuse|gas|leak|lightning|methane|negligence|short-circuit|spark|stove|wiring)$/

/** "The explosion was caused by a leaking gas cylinder": what caused it makes it an accident. */
export function isAccident({ tree, token, word }: Trigger): boolean {
	if (word.pos !== 'n' || !['explosion', 'blast', 'fire'].includes(word.parts.at(-1) ?? '')) return false
	const verb = headAt(tree, token)
	if (verb < 0 || !['cause', 'blame', 'trigger', 'spark', 'set'].includes(lemmaAt(tree, verb))) return false
	return kidsBy(tree, verb, 'obl')
		.filter((k) => ['by', 'on', 'off by'].includes(caseOf(tree, k)))
		.some((k) => [k, ...kidsBy(tree, k, 'compound', 'amod')].some((t) => MISHAPS.test(lemmaAt(tree, t))))
}

const FIREARM = /^(?:gun|shotgun|rifle|pistol|revolver|handgun|firearm|musket|weapon|carbine|airgun)$/
/** How a gun goes off that nobody fires at anybody: by whom and at what it is carried. */
const CARELESS =
	/^(?:trip|stumble|slip|clean|unload|holster|gamekeeper|beater|pheasant|grouse|partridge|hunter|hunting|mishap|accidental|accidentally|inadvertently|toddler|airgun|toy)$/

/** "He tripped over a root and his shotgun went off." */
export const isGunMishap = (reading: Reading, { tree, token, subjects }: Trigger): boolean =>
	/^(?:go|discharge|fire)$/.test(lemmaAt(tree, token)) &&
	subjects.some((e) => FIREARM.test(headLemma(e))) &&
	(tree.tokens.some((t) => CARELESS.test(t.lemma)) ||
		reading.trees.some((other) => other.tokens.some((t) => /^(?:mishap|accidental|accidentally)$/.test(t.lemma))))

/** "A tanker exploded while its tanks were being cleaned": at work on it, and no attack. */
export const isAtWorkOnIt = ({ tree, token }: Trigger): boolean =>
	/^(?:explode|burst|blow|catch|ignite)$/.test(lemmaAt(tree, token)) &&
	kidsBy(tree, token, 'advcl').some(
		(k) =>
			/^(?:clean|weld|repair|refuel|fill|unload|test|dismantle|overhaul|cut|scrap)$/.test(lemmaAt(tree, k)) &&
			hasKid(tree, k, 'mark', 'while', 'as', 'when'),
	)

/** What sets off an accident, near a word that says so: "a cigarette had ignited the crates", "a faulty boiler was to blame". */
const SETS_OFF = /^(?:cause|ignite|blame|spark|trigger|fault|faulty|leak|leaking|explode|negligence)$/

/** "It was a gas leak, not a bomb", said anywhere in the report. */
export function hadMishap(reading: Reading): boolean {
	return reading.trees.some((tree) => isMishap(tree) || isSetOff(tree))
}

function isSetOff(tree: Tree): boolean {
	const { lemmas } = tree
	return (
		lemmas.some((l) => SETS_OFF.test(l)) &&
		lemmas.some(
			(l, i) =>
				MISHAPS.test(l) &&
				l !== 'accident' &&
				l !== 'spark' &&
				!(l === 'gas' && /^(?:tear|poison|nerve|mustard|toxic|pepper)$/.test(lemmaAt(tree, i - 1))) &&
				!(
					l === 'gas' &&
					/^(?:pipeline|pipe|main|field|terminal|depot|plant|company|line|tanker|supply|export|deal)$/.test(
						lemmaAt(tree, i + 1),
					)
				) &&
				!isDenied(tree, i),
		)
	)
}

/** "It was a bomb", said anywhere and not denied: then no machine failed. */
export const isArmsTold = (reading: Reading): boolean =>
	reading.trees.some((tree) => tree.lemmas.some((lemma, i) => ARMS.test(lemma) && !isDenied(tree, i)))
const ARMS =
	/^(?:bomb|bomber|bombing|grenade|rocket|missile|landmine|mortar|dynamite|arson|arsonist|sabotage|saboteur|gunman|militant|firebomb)$/

const isDenied = (tree: Tree, i: number): boolean =>
	tree.lemmas
		.slice(Math.max(0, i - 5), i)
		.some((before) => ['not', 'no', "n't", 'rule', 'nothing', 'without'].includes(before))

const isMishap = (tree: Tree): boolean =>
	tree.lemmas.some(
		(lemma, i) =>
			/^(?:leak|cylinder|boiler|short-circuit|firedamp|methane)$/.test(lemma) &&
			(lemma !== 'leak' || lemmaAt(tree, i - 1) === 'gas') &&
			!isDenied(tree, i),
	)
