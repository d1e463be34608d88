/**
 * Which event a saying is about where its words alone do not tell: "There was only smoke," said a spice seller. What points back at
 * the violence that was told last is meant by rule; else it is the likeliest of all events of the report, by weights that were
 * learned from reports coded by hand, and none where even that one is not likely enough.
 */
import type { Draft } from '../../draft.ts'
import type { Reading } from '../../reading.ts'
import { setOf } from '../../set-of.ts'
import { meantBy } from '../meant.ts'
import type { Saying } from '../saying.ts'
import type { First } from '../topic.ts'
import { isBefore, type Scene, type Told } from './scene.ts'
import { seenOf } from './seen.ts'
import { seenWith } from './seen-with.ts'

export interface Ties {
	/** The mention that a saying is about which tells no event itself; null for none. */
	of(saying: Saying): Draft | null
	/** A saying is likely about the event of a mention. */
	isLikely(saying: Saying, mention: Draft): boolean
}

/** What is said, or who says it, has to do with the event: where a statement stands is not enough. */
const POINTS = setOf(
	'left doers means bad witness names-deed names-target names-doer names-weapon speaker-did-it speaker-was-hit',
)

/** How likely it must be: below, more of what is tied is wrong than ties made by rule are. */
const LIKELY = 0.4

export function tiesIn(reading: Reading, scene: Scene, drafts: readonly Draft[], first: First): Ties {
	const known = new Map<Saying, Draft | null>()
	const own = new Map<Saying, readonly string[]>()
	const seenOfBoth = (saying: Saying, event: Told): string[] => {
		const seen = own.get(saying) ?? seenOf(scene, saying)
		own.set(saying, seen)
		return [...seen, ...seenWith(scene, saying, event)]
	}
	const { likely } = reading.knowledge.statementTies
	return {
		of(saying) {
			const held = known.get(saying)
			if (held !== undefined) return held
			const meant = meantBy(reading, saying, drafts, first) ?? likeliest(saying)
			known.set(saying, meant)
			return meant
		},
		isLikely(saying, mention) {
			if (!mayTell(saying)) return false
			const event = scene.events.find(({ mentions }) => mentions.includes(mention))
			return event !== undefined && likely(seenOfBoth(saying, event)) > LIKELY
		},
	}

	function likeliest(saying: Saying): Draft | null {
		if (saying.of !== null || !mayTell(saying)) return null
		let best: Told | null = null
		let most = LIKELY
		for (const event of scene.events) {
			const seen = seenOfBoth(saying, event)
			const now = likely(seen)
			if (now <= most || !seen.some((name) => POINTS.has(name))) continue
			best = event
			most = now
		}
		// What was told last of it, before it is spoken of.
		return best && (best.mentions.findLast((d) => isBefore(d, saying)) ?? best.mentions[0]!)
	}
}

const mayTell = ({ stance, speaker }: Saying): boolean => stance !== 'declines' && speaker.kind !== 'publisher'
