/** What a saying itself claims: a blame, a claim of responsibility, a denial, a figure, a reason. */
import type { People } from '../../language/names/who-is.ts'
import { overlaps, type Span } from '../../report/span.ts'
import type { Draft } from '../draft.ts'
import type { Reading } from '../reading.ts'
import { hostOf, meantOnly } from '../speaker/about.ts'
import { BY_ACT } from '../speaker/asserted.ts'
import { figureOf, figureTold } from '../speaker/figure.ts'
import { answeredIn, isReason, motiveIn } from '../speaker/motive.ts'
import type { First } from '../speaker/topic.ts'
import { isGroupsReason } from '../speaker/whose-deed.ts'
import type { Saying } from '../speaker.ts'
import { actorValue } from './actor.ts'
import { claimAnswer } from './answer.ts'
import { answering } from './claimant.ts'
import { claimDoers } from './doer.ts'
import type { Claimed, Maker } from './maker.ts'
import { eventValue, type Said, wordsOf } from './of-saying.ts'
import { claimMeant } from './told-of.ts'

export function claimsOfSaying(
	maker: Maker,
	reading: Reading,
	saying: Saying,
	drafts: readonly Draft[],
	keys: ReadonlyMap<Draft, string>,
	about: readonly string[],
	statement: string,
	people: People,
	sayings: readonly Saying[],
	told: First,
): void {
	if (about.length === 0 || saying.stance === 'declines') return
	const who: Claimed = {
		speaker: saying.speaker,
		stance: saying.stance,
		factuality: 'alleged',
		certainty: saying.certainty,
		statement,
		score: 0.75,
		rules: [...saying.rules, BY_ACT],
	}
	const self = answering(reading, people, saying)
	const all: Said = { maker, reading, people, saying, sayings, drafts, keys, about, who }
	const blamed = claimDoers(all, self)
	const first = drafts.find((d) => keys.get(d) === about[0])
	const owns =
		first !== undefined && saying.stance === 'asserts' && first.type === 'ASSAULT' && isGroupsReason(first, saying)
	const said: Said = owns && saying.entity ? { ...all, who: { ...who, stance: 'claims-responsibility' } } : all
	const happened: Claimed = { ...said.who, factuality: 'happened' }
	if (owns && saying.entity)
		maker.add('actor', actorValue(saying.entity, people), [saying.entity.span], about[0]!, happened)
	const host = hostOf(saying, drafts)
	if (host && saying.stance !== 'denies') {
		const spans = wordsOf(saying)
		if (isReason(saying)) maker.add('motive', { words: textOf(reading, spans) }, spans, about[0]!, happened)
		else
			maker.add('event', eventValue(host), spans, about[0]!, { ...said.who, factuality: host.factuality, score: 0.6 })
		return
	}
	const tells = saying.stance === 'asserts' || saying.stance === 'claims-responsibility'
	const why = tells ? (motiveIn(saying) ?? answeredIn(saying)) : null
	if (why) maker.add('motive', { words: textOf(reading, [why]) }, [why], about[0]!, happened)
	const meant = saying.of === null ? meantOnly(reading, saying, drafts, told) : null
	const read = saying.takes.has('figure')
		? figureOf(saying, first?.harms[0]?.kind ?? null)
		: meant
			? figureTold(saying)
			: null
	const figure = read && !isHeld(read.spans, saying, drafts) ? read : null
	if (figure) maker.add('harm', figure.value, figure.spans, about[0]!, happened)
	if (meant && !figure && !blamed && !why) claimMeant(said, meant, self)
	claimAnswer(said, self, first)
}

const textOf = ({ text }: Reading, spans: readonly Span[]): string =>
	spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

/** The figure is one that an event of the sentence has already. */
const isHeld = (spans: readonly Span[], { tree }: Saying, drafts: readonly Draft[]): boolean =>
	drafts.some((d) => d.tree === tree && d.harms.some((h) => h.spans.some((a) => spans.some((b) => overlaps(a, b)))))
