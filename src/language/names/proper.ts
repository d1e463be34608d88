/**
 * Names that no list has: which words in a row are one name, and which of its own words say what it is ("X Front",
 * "Ministry of X", "Fort X", "General X"). What stands round it is asked in proper-company.ts.
 */
import type { Knowledge } from '../../knowledge/index.ts'
import type { EntityClass } from './entity.ts'
import { lemmaAt, type Tree, uposAt } from './tree.ts'

export interface ProperName {
	/** The tokens of the name, without title. */
	readonly tokens: readonly number[]
	readonly title: readonly number[]
	readonly military: boolean
	/** What its own words make it; null where only company can tell. */
	readonly class: EntityClass | null
	/** It can be armed as well as not: a front, a league, an army. */
	readonly mayBeArmed: boolean
	readonly sector: string | null
}

/** First words that say what the name is, in the languages from which news takes them. */
const FIRST = new Map<string, EntityClass>([
	...['mount', 'lake', 'wadi', 'jabal', 'jebel', 'cape', 'tel', 'tell', 'ain', 'kafr', 'deir'].map(one('place')),
	...['fort', 'camp', 'hotel', 'hospital', 'stadium', 'gare'].map(one('facility')),
	...['radio', 'bank', 'banco', 'association', 'comité', 'university'].map(one('organisation')),
	...['operation', 'battle', 'siege'].map(one('event')),
	...['abu', 'ibn'].map(one('person')),
	...['ansar', 'ansarul', 'harakat', 'jabhat', 'jaish', 'jaysh', 'jund', 'katiba', 'katibat', 'kataib', "kata'ib"].map(
		one('armed-group'),
	),
	...['lashkar', 'laskar', 'liwa', 'saraya', 'tehrik', 'tehreek', 'asaib', 'quwat', 'brigadas'].map(one('armed-group')),
])
function one(name: EntityClass): (word: string) => readonly [string, EntityClass] {
	return (word) => [word, name]
}

/** Last words that mean more in a name than as nouns. */
const LAST = new Map<string, EntityClass>([
	...['front', 'fronts', 'liberation', 'mujahideen', 'guerrillas', 'tigers', 'martyrs'].map(one('armed-group')),
	...['battalion', 'brigade', 'regiment', 'division', 'corps', 'squadron', 'guard', 'guards', 'police'].map(
		one('force'),
	),
	...['navy', 'army', 'force', 'forces', 'gendarmerie', 'command', 'commandos', 'marines'].map(one('force')),
	...['agency', 'alliance', 'association', 'assembly', 'authority', 'bank', 'bloc', 'board', 'bureau'].map(
		one('organisation'),
	),
	...['coalition', 'commission', 'committee', 'company', 'congress', 'corporation', 'council', 'court'].map(
		one('organisation'),
	),
	...['department', 'federation', 'foundation', 'fund', 'group', 'institute', 'league'].map(one('organisation')),
	...['ministry', 'mission', 'movement', 'network', 'news', 'observatory', 'organisation', 'organization'].map(
		one('organisation'),
	),
	...['parliament', 'party', 'relief', 'senate', 'service', 'society', 'telecom', 'trust', 'union', 'watch'].map(
		one('organisation'),
	),
	...['post', 'times', 'standard', 'observer', 'mail', 'gazette', 'herald', 'tribune', 'courier', 'mirror'].map(
		one('organisation'),
	),
	...[
		'accord',
		'accords',
		'agreement',
		'conference',
		'summit',
		'treaty',
		'war',
		'massacre',
		'uprising',
		'festival',
	].map(one('event')),
	...['bay', 'creek', 'delta', 'desert', 'falls', 'gulf', 'heights', 'highlands', 'hill', 'hills', 'island'].map(
		one('place'),
	),
	...['islands', 'lake', 'mountain', 'mountains', 'pass', 'peninsula', 'plain', 'province', 'ridge', 'river'].map(
		one('place'),
	),
	...['sea', 'strait', 'straits', 'valley', 'district', 'governorate', 'county'].map(one('place')),
	...['station', 'airport', 'barracks', 'base', 'bridge', 'cathedral', 'church', 'dam', 'embassy'].map(one('facility')),
	...['hospital', 'hotel', 'market', 'mosque', 'palace', 'plaza', 'port', 'prison', 'refinery', 'school'].map(
		one('facility'),
	),
	...['square', 'stadium', 'temple', 'terminal', 'university'].map(one('facility')),
])
const MAY_BE_ARMED = new Set(
	'army,front,league,movement,column,corps,brigade,brigades,guard,guards,group,organisation,organization,alliance,faction,force,forces,council,union,command,wolves,tigers,lions,sons'.split(
		',',
	),
)
const TAKES_FOR = new Set(
	'movement,front,party,committee,campaign,council,army,organisation,organization,alliance,centre,center,court,fund,coalition,bread'.split(
		',',
	),
)
const TAKES_OF = new Set(
	'order,sons,house,church,voice,army,lords,knights,martyrs,lions,wolves,soldiers,tigers,eagles,children'.split(','),
)

const MONTH_OR_DAY =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i
const CLOSED = new Set(['PRON', 'DET', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'PART', 'PUNCT', 'INTJ', 'NUM', 'ADV'])

/** All names of a sentence that stand in capitals, whether or not a list has a piece of them. */
export function properNames(tree: Tree, knowledge: Knowledge): ProperName[] {
	const { tokens } = tree
	const written = tokens.filter((t) => /^\p{L}{4,}/u.test(t.form))
	const loud = tree.sentence.kind === 'headline' ? /^\p{Lu}/u : /^\p{Lu}{2}/u
	const capital = written.filter((t) => loud.test(t.form)).length
	// Where most words are in capitals they tell nothing; then the tagger is asked.
	const cased = capital < 3 || capital < 0.6 * written.length
	const found: ProperName[] = []
	for (let i = 0; i < tokens.length; ) {
		const end = opens(tree, i, cased, knowledge) ? runEnd(tree, i, cased, knowledge) : i
		if (end === i) {
			i++
			continue
		}
		const name = nameOf(tree, i, end, knowledge)
		if (name) found.push(name)
		i = end
	}
	return found
}

const lower = (tree: Tree, i: number): string => tree.tokens[i]?.form.toLowerCase() ?? ''

/** "Boko" but not "The", "Rockets" or "Heavy" where a sentence starts. */
function isNameWord(tree: Tree, i: number, cased: boolean): boolean {
	const token = tree.tokens[i]
	if (!token || !/^(?:\p{Lu}|\d+(?:st|nd|rd|th)?$|\p{L}*\d)/u.test(token.form) || /^\d+$/.test(token.form)) return false
	if (MONTH_OR_DAY.test(token.form) && !isPersonsFirst(tree, i)) return false
	if (!cased) return token.upos === 'PROPN'
	return !CLOSED.has(token.upos) || token.upos === 'PROPN' || (token.upos === 'NUM' && /\p{L}/u.test(token.form))
}

/** "April Dunmore", "Sunday Okwale": a month or day with a name after it that is no month or day. */
function isPersonsFirst(tree: Tree, i: number): boolean {
	const next = tree.tokens[i + 1]
	if (next?.upos !== 'PROPN' || MONTH_OR_DAY.test(next.form) || !/^\p{Lu}\p{Ll}/u.test(next.form)) return false
	const before = tree.tokens[i - 1]
	return before === undefined || (before.upos === 'PROPN' && /\.$/.test(before.form))
}

function opens(tree: Tree, i: number, cased: boolean, knowledge: Knowledge): boolean {
	const token = tree.tokens[i]!
	// "14 Division", "7th Brigade"
	if (/^\d+(?:st|nd|rd|th)?$/.test(token.form))
		return isNameWord(tree, i + 1, cased) && UNIT.test(unitWord(tree, i, cased))
	if (/^(?:al|el|ul|ad|an|ar|as)$/.test(token.form) && isHyphen(tree, i + 1)) return isNameWord(tree, i + 2, cased)
	if (!isNameWord(tree, i, cased)) return false
	const starts = i === 0 || /^["“‘'(—–-]$/.test(tree.tokens[i - 1]?.form ?? '')
	if (!starts || !cased) return true
	const noun = knowledge.nouns.info(lemmaAt(tree, i))
	const more = isNameWord(tree, i + 1, cased) || isHyphen(tree, i + 1)
	if (token.upos === 'PROPN') return more || !noun || !/s$/.test(token.form)
	if (knowledge.titles.find(token.form) && more) return true
	return (token.upos === 'ADJ' || token.upos === 'NOUN' || token.upos === 'X') && more && !noun && !isWord(token.form)
}
const UNIT = /^(?:division|brigade|regiment|battalion|corps|army|squadron|company|infantry|fleet|wing|group|command)$/
function unitWord(tree: Tree, i: number, cased: boolean): string {
	let k = i
	while (isNameWord(tree, k + 1, cased)) k++
	return lower(tree, k)
}
/** Adjectives that open sentences and no names. */
const isWord = (form: string): boolean => /(?:al|ed|ent|est|ful|ic|ing|ive|less|ous|vy|ian|ese)$/i.test(form)
const isHyphen = (tree: Tree, i: number): boolean =>
	/^[-–]$/.test(tree.tokens[i]?.form ?? '') && tree.tokens[i]!.start === tree.tokens[i - 1]?.end

/** "Inspector General of Police Arif Rul": what an office is over ends where the name of who holds it begins. */
function endsOffice(tree: Tree, from: number, end: number): boolean {
	const office = tree.tokens[from]?.head ?? -1
	return (
		tree.tokens[from]?.deprel === 'nmod' &&
		tree.tokens[office]?.deprel === 'nmod:desc' &&
		tree.tokens[office]?.head === end &&
		from > office
	)
}

function runEnd(tree: Tree, from: number, cased: boolean, knowledge: Knowledge): number {
	let end = from + 1
	for (;;) {
		if (isHyphen(tree, end)) {
			const next = tree.tokens[end + 1]
			const part =
				next?.start === tree.tokens[end]?.end &&
				(isNameWord(tree, end + 1, cased) || /^\d+\p{L}?$/u.test(next?.form ?? ''))
			// "Lashkar-e-X"
			if (
				/^(?:e|i|ul|al|el|us|ur)$/.test(next?.form ?? '') &&
				isHyphen(tree, end + 2) &&
				isNameWord(tree, end + 3, cased)
			) {
				end += 4
				continue
			}
			if (!part) return end
			end += 2
			continue
		}
		const form = lower(tree, end)
		const here = tree.tokens[end]
		const close = here !== undefined && here.start - tree.tokens[end - 1]!.end <= 1
		if (close && isNameWord(tree, end, cased) && (cased || isLinked(tree, end)) && !endsOffice(tree, from, end)) {
			end++
			continue
		}
		if (!cased && !/^(?:of|al|el|ul)$/.test(form)) return end
		// "al-Qarawi", "ul-Haq", "de la Cruz"
		if (/^(?:al|el|ul|ad|ar|as|bin|ibn|de|del|la|van|von|der)$/.test(form)) {
			const skip = isHyphen(tree, end + 1) ? 2 : 1
			if (isNameWord(tree, end + skip, cased)) {
				end += skip + 1
				continue
			}
			if (/^(?:la|der)$/.test(lower(tree, end + 1)) && isNameWord(tree, end + 2, cased)) {
				end += 3
				continue
			}
		}
		const last = lemmaAt(tree, end - 1)
		// "People's Unity Party", "Journalists' Union"
		if (/^['’]s?$/.test(form) && isNameWord(tree, end + 1, cased) && COLLECTIVE.test(lower(tree, end - 1))) {
			end += 2
			continue
		}
		if (form === 'of' || form === 'for') {
			const the = lower(tree, end + 1) === 'the' ? 1 : 0
			const word = lower(tree, end - 1)
			const takes =
				form === 'for'
					? TAKES_FOR.has(word)
					: TAKES_OF.has(word) ||
						LAST.has(word) ||
						['event', 'facility', 'group'].includes(knowledge.nouns.classOf(last) ?? '') ||
						['ministry', 'strait', 'bank', 'university', 'wolves'].includes(word)
			if (takes && isNameWord(tree, end + 1 + the, cased) && uposAt(tree, end - 1) !== 'VERB') {
				end += 2 + the
				continue
			}
		}
		return end
	}
}
/** The tagger's tree holds two words together where capitals tell nothing. */
export function isLinked(tree: Tree, i: number): boolean {
	const [a, b] = [tree.tokens[i - 1]!, tree.tokens[i]!]
	const inner = /^(?:flat|compound|nmod:desc|amod)/
	if (a.head === i) return inner.test(a.deprel)
	if (b.head === i - 1) return inner.test(b.deprel)
	return a.head === b.head && (inner.test(a.deprel) || inner.test(b.deprel))
}
const COLLECTIVE =
	/^(?:people|workers|women|men|children|journalists|teachers|lawyers|lords|students|farmers|peasants|traders|miners|doctors|writers|veterans|mothers|king|queen)s?$/

function nameOf(tree: Tree, from: number, end: number, knowledge: Knowledge): ProperName | null {
	const all = Array.from({ length: end - from }, (_, k) => from + k)
	const forms = all.map((i) => tree.tokens[i]!.form)
	const of = forms.findIndex((f) => /^(?:of|for)$/i.test(f))
	const key = (of > 0 ? forms[of - 1] : forms.at(-1))!.toLowerCase()
	const mayBeArmed = MAY_BE_ARMED.has(key)
	const info = knowledge.nouns.info(lemmaAt(tree, of > 0 ? all[of - 1]! : all.at(-1)!))
	let title = -1
	let military = false
	for (let at = 0; at < forms.length - 1; at++) {
		// "Spaniard Ana Ruiz": whose countryman it is stands before the name as a title does.
		if (knowledge.countries.demonym(forms[at]!) && knowledge.isGivenName(forms[at + 1]!)) title = at
		const match = knowledge.titles.longestMatch(forms, at)
		if (!match || at + match.length >= forms.length) continue
		title = at + match.length - 1
		military ||= match.entry.role === 'military-rank' || match.entry.role === 'police-rank'
		at = title
	}
	if (knowledge.titles.find(forms.join(' '))) return null
	const own = all.length > 1 ? LAST.get(key) : undefined
	if (own) {
		const sector = own === 'force' ? (/police|gendarmerie/.test(key) ? 'COP' : 'MIL') : (info?.sector ?? null)
		return { tokens: all, title: [], military: false, class: own, mayBeArmed, sector }
	}
	const start = forms[0]!.toLowerCase().split('-')
	const first = all.length > 1 || start.length > 1 ? FIRST.get(start[0]!) : undefined
	if (first)
		return { tokens: all, title: [], military: false, class: first, mayBeArmed: first === 'organisation', sector: null }
	if (title >= 0)
		return {
			tokens: all.slice(title + 1),
			title: all.slice(0, title + 1),
			military,
			class: 'person',
			mayBeArmed,
			sector: null,
		}
	return { tokens: all, title: [], military: false, class: null, mayBeArmed, sector: null }
}
