/** "The talks were off", "the truce is dead", "an amnesty was out of the question": who says so will have none of it. */
import type { Entity } from '../../language/names/entity.ts'
import { caseOf, hasKid, kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf, tableOf } from '../set-of.ts'
import { bareTrigger, type Trigger, unlisted } from '../trigger.ts'
import { speakersOver } from './who-threatens.ts'

const OFF = unlisted({ parts: ['off'], type: 'REJECT', frame: 'verbal' })
/** What is said of a dealing that will not be. */
const ENDS: Readonly<Record<string, RegExp>> = tableOf({
	off: /^(?:accord|agreement|amnesty|armistice|ceasefire|conference|deal|exchange|meeting|negotiation|round|summit|swap|talk|talks|truce|visit)$/,
	over: /^(?:armistice|ceasefire|truce)$/,
	dead: /^(?:accord|agreement|armistice|ceasefire|deal|negotiation|pact|process|settlement|talk|talks|treaty|truce)$/,
	void: /^(?:accord|agreement|armistice|ceasefire|deal|pact|treaty|truce)$/,
	question:
		/^(?:amnesty|armistice|ceasefire|compromise|concession|deal|dialogue|exchange|independence|negotiation|ransom|recognition|resignation|return|surrender|swap|talk|talks|truce|withdrawal)$/,
	unthinkable:
		/^(?:amnesty|armistice|ceasefire|compromise|concession|deal|dialogue|exchange|independence|negotiation|ransom|recognition|surrender|swap|talk|talks|truce|withdrawal)$/,
})

const GIVES_WAY = setOf(
	'compromise ease free grant lift negotiate pardon recognise recognize release remove resume return surrender talk withdraw',
)

/** The word by which a dealing is called off, where somebody says so. */
export function calledOff(reading: Reading, sentence: number, tree: Tree, i: number): Trigger | null {
	const what = ENDS[lemmaAt(tree, i)]
	if (!what || kidsBy(tree, i, 'cop').length === 0 || hasKid(tree, i, 'advmod', 'not', "n't", 'never')) return null
	if (lemmaAt(tree, i) === 'question' && caseOf(tree, i) !== 'out of') return null
	const isIt = (k: number): boolean => what.test(lemmaAt(tree, k))
	// "lifting the ban is out of the question"
	const doing =
		lemmaAt(tree, i) === 'off' ? [] : kidsBy(tree, i, 'csubj').filter((k) => GIVES_WAY.has(lemmaAt(tree, k)))
	if (!kidsBy(tree, i, 'nsubj').some(isIt) && doing.length === 0) return null
	const who: readonly Entity[] = speakersOver(reading, sentence, tree, i)
	return who.length === 0
		? null
		: bareTrigger({
				sentence,
				tree,
				tokens: [i],
				word: OFF,
				subjects: who,
				objects: kidsBy(tree, i, 'obl')
					.filter((k) => ['with', 'for'].includes(caseOf(tree, k)))
					.map((k) => entityAt(reading, sentence, k)),
				rules: ['what/called-off'],
			})
}
