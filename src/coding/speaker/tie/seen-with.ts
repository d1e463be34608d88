/** What is seen of an event as the one that a statement may be about: where it stands, and what both name. */
import { kidsBy, lemmaAt, uposAt } from '../../../language/names/tree.ts'
import { anchorOf, type Draft, isReal } from '../../draft.ts'
import { partyName } from '../../same.ts'
import { setOf } from '../../set-of.ts'
import type { Saying } from '../saying.ts'
import { insideOf, type Scene, type Told } from './scene.ts'
import { some } from './seen.ts'

const CONTENT = setOf('NOUN VERB PROPN ADJ')
const COMMON = setOf(
	'people person man woman child other one group force government police army authority official be have say do make take get go ' +
		'year day time week month',
)

export function seenWith(scene: Scene, saying: Saying, event: Told): string[] {
	const { sentence, token } = saying
	const { mentions } = event
	const top = mentions[0]!
	const main = scene.events.filter((e) => e.main)
	const seen = [`type:${top.type}`, event.main ? 'main' : 'aside', `events:${some(main.length)}`]
	if (main[0] === event) seen.push('told-first')
	if (top.type === 'ASSAULT' && isReal(top)) seen.push('violent')
	if (scene.topicOf(saying, 'deed') === event) seen.push('topic')
	if (scene.topicOf(saying, 'violence') === event) seen.push('violent-topic')
	const inside = insideOf(event, saying)
	if (inside.length > 0) seen.push('inside')
	const beside = mentions.filter((d) => d.sentence === sentence && !inside.includes(d))
	if (beside.some((d) => token < 0 || anchorOf(d) < token)) seen.push('before-it')
	if (beside.some((d) => token >= 0 && anchorOf(d) > token)) seen.push('behind-it')
	const last = mentions.findLast((d) => d.sentence < sentence)
	if (last) {
		seen.push(`back:${some(sentence - last.sentence)}`)
		const between = main.filter(
			(e) => e !== event && e.mentions.some((d) => d.sentence > last.sentence && d.sentence <= sentence),
		)
		seen.push(`between:${some(between.length)}`)
	} else if (inside.length === 0 && beside.length === 0) seen.push('told-later')
	return [...seen, ...shared(saying, mentions, inside.length > 0), ...parts(saying, mentions)]
}

/** Words of what is said that also tell of the event. */
function shared({ tree, said }: Saying, mentions: readonly Draft[], inside: boolean): string[] {
	const words = new Set([...said].filter((k) => CONTENT.has(uposAt(tree, k))).map((k) => lemmaAt(tree, k)))
	const has = (lemmas: Iterable<string>): boolean => {
		for (const lemma of lemmas) if (lemma.length > 2 && !COMMON.has(lemma) && words.has(lemma)) return true
		return false
	}
	const named = (of: 'actors' | 'targets'): string[] =>
		mentions.flatMap((d) =>
			d[of]
				.filter(({ entity }) => !entity.pronoun)
				.flatMap(({ entity: e }) =>
					[e.head, ...kidsBy(e.tree, e.head, 'compound', 'amod')].map((k) => lemmaAt(e.tree, k)),
				),
		)
	const seen: string[] = []
	if (!inside && has(mentions.flatMap((d) => d.triggers.map((t) => lemmaAt(t.tree, t.token))))) seen.push('names-deed')
	if (has(named('targets'))) seen.push('names-target')
	if (has(named('actors'))) seen.push('names-doer')
	const places = mentions.flatMap((d) => d.wheres.flatMap(({ value }) => value.name.toLowerCase().split(/\P{L}+/u)))
	if (has(places)) seen.push('names-place')
	if (has(mentions.flatMap((d) => d.weapons.flatMap((w) => [w.kind, w.family])))) seen.push('names-weapon')
	return seen
}

/** Who speaks did it, or was hit. */
function parts({ entity, speaker }: Saying, mentions: readonly Draft[]): string[] {
	if (!entity) return []
	const name = partyName(entity) ?? speaker.name
	const isPart = (of: 'actors' | 'targets'): boolean =>
		mentions.some((d) => d[of].some((role) => partyName(role.entity) === name))
	return [...(isPart('actors') ? ['speaker-did-it'] : []), ...(isPart('targets') ? ['speaker-was-hit'] : [])]
}
