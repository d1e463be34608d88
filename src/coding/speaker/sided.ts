/**
 * What a plain assertion does once it is known of which deed it speaks: the side that is charged clears itself by a counter-story,
 * somebody names where it came from, a group owns it by its reason, a witness reviles those who did it.
 */
import { isNot } from '../../language/names/clause.ts'
import { isParty } from '../../language/names/entity.ts'
import { below, kidsBy, lemmaAt, relation, uposAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import type { Draft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { deniedIn } from './counter-story.ts'
import { eventAtHand } from './meant.ts'
import { isCaller, isMessage } from './messages.ts'
import { originAt } from './origin.ts'
import { ownsDeed } from './own-part.ts'
import type { Saying } from './saying.ts'
import type { First } from './topic.ts'

export function settleSides(
	reading: Reading,
	people: People,
	sayings: readonly Saying[],
	drafts: readonly Draft[],
	first: First,
): void {
	for (const saying of sayings) {
		if (saying.act !== 'assertion' || saying.stance !== 'asserts' || saying.of !== null) continue
		if (saying.takes.has('mind') || saying.speaker.kind === 'publisher') continue
		if (eventAtHand(saying, drafts, first)) settleSide(reading, people, saying)
	}
}

function settleSide(reading: Reading, people: People, saying: Saying): void {
	const { tree, sentence, said } = saying
	const become = (act: Saying['act'], stance: Saying['stance'], rule: string): void => {
		saying.act = act
		saying.stance = stance
		saying.rules.push(rule)
	}
	const ofSide = (token: number): boolean => {
		const who = people.resolve(entityAt(reading, sentence, token), sentence)
		const named = [saying.speaker.name, saying.speaker.organisation].filter((name) => name !== undefined)
		return named.includes(who.name) || (who.country !== null && who.country === saying.speaker.country)
	}
	const denied = deniedIn(saying, ofSide)
	if (denied) {
		become('denial', 'denies', denied === 'own-part' ? 'speaker/clears-itself' : 'speaker/counter-story')
		return
	}
	const group = groupOf(saying)
	if (group === 'speaks' && isLeftBehind(saying)) {
		become('claim-of-responsibility', 'claims-responsibility', 'speaker/own-part')
		return
	}
	for (const k of said) {
		const at = originAt(tree, k)
		if (at !== null) {
			const named = entityAt(reading, sentence, at)
			const who = people.resolve(named, sentence)
			if (!isParty(who) && uposAt(tree, at) !== 'PROPN') continue
			if (who.pronoun || (who.unnamed && who.country === null)) continue
			if (ofSide(at)) continue
			saying.alleged = who
			become('blame', 'blames', 'speaker/points-at')
			return
		}
		const own = (token: number): boolean =>
			/^(?:it|we|they)$/.test(lemmaAt(tree, token)) || ofSide(token) || (group === 'brought' && isGroup(token))
		if (group !== null && ownsDeed(tree, k, own)) {
			const by = kidsBy(tree, k, 'nsubj')[0]
			if (group === 'brought' && by !== undefined && isGroup(by)) saying.alleged = entityAt(reading, sentence, by)
			become('claim-of-responsibility', 'claims-responsibility', 'speaker/own-part')
			return
		}
	}
	if (reviles(saying)) become('condemnation', 'condemns', 'speaker/reviles')

	function isGroup(token: number): boolean {
		const entity = entityAt(reading, sentence, token)
		return entity.class === 'armed-group' && !entity.unnamed
	}
}

/** A group speaks, or somebody brings its word. */
function groupOf({ entity, speaker, tree, token }: Saying): 'speaks' | 'brought' | null {
	if (!entity) return null
	// "telephoned a newspaper and said"
	if (relation(tree, token) === 'conj' && CALLS.has(lemmaAt(tree, tree.tokens[token]?.head ?? -1))) return 'brought'
	if (entity.class === 'armed-group' && !entity.pronoun) return 'speaks'
	if (isMessage(entity) || isCaller(entity)) return 'brought'
	return speaker.kind === 'person' && speaker.organisation !== undefined ? 'brought' : null
}

const CALLS = setOf('telephone phone call ring')

/** "A leaflet signed by the Front and left at the door": whoever leaves word owns the deed. */
const isLeftBehind = ({ tree, token }: Saying): boolean =>
	kidsBy(tree, token, 'nsubj', 'nsubj:pass').some(
		(k) =>
			/^(?:leaflet|note|message|pamphlet|card|banner|letter|tract|handbill)$/.test(lemmaAt(tree, k)) &&
			below(tree, k).some((n) => uposAt(tree, n) === 'VERB' && LEFT.has(lemmaAt(tree, n))),
	)
const LEFT = setOf('find leave drop pin attach scatter strew nail')

/** Words for people that condemn what they did. */
const VILE = setOf(
	'coward murderer butcher animal beast barbarian savage monster thug criminal terrorist killer assassin fascist',
)
const OUTCRY = setOf(
	'butchery barbarism savagery massacre murder slaughter carnage crime outrage atrocity cowardice terrorism',
)

/** "They are cowards", "only animals do such a thing", "This was murder." */
function reviles({ tree, said, head }: Saying): boolean {
	return [...said].some((k) => {
		if (!VILE.has(lemmaAt(tree, k)) && !OUTCRY.has(lemmaAt(tree, k))) return false
		if (isNot(tree, k)) return false
		const is = kidsBy(tree, k, 'cop').length > 0
		const subject = kidsBy(tree, k, 'nsubj')[0]
		if (is && k === head && subject !== undefined)
			return /^(?:they|these|those|he|this|it|that)$/.test(lemmaAt(tree, subject))
		const verb = tree.tokens[k]?.head ?? -1
		return VILE.has(lemmaAt(tree, k)) && lemmaAt(tree, verb) === 'do' && kidsBy(tree, verb, 'nsubj').includes(k)
	})
}
