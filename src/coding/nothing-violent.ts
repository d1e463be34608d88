/** What a report that tells of no violence leaves of its words: bare harm that weather, fire and machines do, and echoes of war. */
import { isParty } from '../language/names/entity.ts'
import { lemmaAt } from '../language/names/tree.ts'
import { isCalm, isVague } from './calm.ts'
import { isBareHarm, isFlight, isUnexplained } from './carry-on/bare-harm.ts'
import type { Draft } from './draft.ts'
import { isEcho, isFirm, isSpokenOf } from './echo.ts'
import { hasGraveWord, isGrave, kindOfNews } from './kind-of-news.ts'
import { hadMishap, isArmsTold } from './mishap.ts'
import { neverWas } from './never-was.ts'
import { isByHand } from './plain.ts'
import type { Reading } from './reading.ts'
import { isOfThePast, looksBack } from './recalled.ts'
import type { SameAs } from './same.ts'
import { setOf } from './set-of.ts'
import type { Saying } from './speaker/saying.ts'

/** The drafts that tell of no event once the whole report is known. */
export function noEventsOf(
	reading: Reading,
	drafts: readonly Draft[],
	carried: readonly SameAs[],
	sayings: readonly Saying[],
): ReadonlySet<Draft> {
	const grave = isGrave(reading) || isStrife(reading, drafts)
	const isDone = (d: Draft): boolean => d.type === 'ASSAULT' && d.factuality === 'happened' && !isBareHarm(d)
	const violent = drafts.some((d) => isDone(d) && !isFlight(d))
	const arms = isArmsTold(reading)
	const deed = drafts.some((d) => isDone(d) && (arms || !isOfItself(d)) && !isOfThePast(d, drafts))
	const mishap = !deed && (hadMishap(reading) || ['weather', 'accident'].includes(kindOfNews(reading) ?? ''))
	const isMishap = (d: Draft): boolean => mishap && !d.background && (isBareHarm(d) || (!arms && isOfItself(d)))
	const isNone = (d: Draft): boolean => isMishap(d) || isUnexplained(d, carried, grave, violent)
	const firm = drafts.some((d) => isFirm(d) && !isNone(d))
	// What a report looks back on is its own deed, however little is told of it.
	const calm =
		!looksBack(reading) && isCalm(drafts, reading.trees.length, reading.published?.value.slice(0, 10) ?? null, isNone)
	const gone = new Set(
		drafts.filter(
			(d) =>
				isNone(d) ||
				(((!firm && isEcho(d)) || (calm && isVague(d))) && !isSpokenOf(d, sayings)) ||
				neverWas(d, drafts, sayings),
		),
	)
	// Harm that only went on from what is no event.
	for (const { from, to } of carried) if (gone.has(to) && isBareHarm(from)) gone.add(from)
	return gone
}

/** Where people strike or march and policemen or troops are told of, whoever is killed may have been killed in it. */
const isStrife = (reading: Reading, drafts: readonly Draft[]): boolean =>
	drafts.some(({ type, factuality }) => type === 'PROTEST' && factuality === 'happened') &&
	reading.trees.some((tree) => hasGraveWord(tree))

/** What needs no hand: a fire that sweeps through a hall, a blast, fumes; with no doer told, nor arms that tell of one. */
const isOfItself = ({ type, triggers, actors, weapons }: Draft): boolean =>
	type === 'ASSAULT' &&
	triggers.some(({ tree, token }) => OF_ITSELF.has(lemmaAt(tree, token))) &&
	!triggers.some(isByHand) &&
	!actors.some(({ entity }) => isParty(entity) && !entity.pronoun) &&
	weapons.every(({ rules }) => rules.includes('with-what/implied'))
const OF_ITSELF = setOf(
	'explode explosion blast fire blaze burn burning sweep rip tear shake rock poison poisoning gut',
)
