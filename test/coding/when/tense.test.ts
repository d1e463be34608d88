/** Tense by the tree where there is one, by words where there is none. Trees are written as `form/TAG/head/relation`. */
import { describe, expect, test } from 'vitest'
import { type Tense, tenseAt } from '../../../src/coding/when/tense.ts'
import type { Sentence, Token, Upos } from '../../../src/language/schema.ts'
import { light } from './light.ts'

const LEMMAS: Record<string, string> = {
	was: 'be',
	is: 'be',
	were: 'be',
	been: 'be',
	are: 'be',
	has: 'have',
	looting: 'loot',
	had: 'have',
	have: 'have',
	forced: 'force',
	expected: 'expect',
	managed: 'manage',
}

/** Heads count from 1, 0 is the root, as in CoNLL-U. */
function tree(lines: string, kind: Sentence['kind'] = 'prose'): { sentence: Sentence; line: string } {
	let at = 0
	const tokens = (kind === 'prose' ? `${lines} ././0/punct` : lines).split(' ').map((cell): Token => {
		const [form = '', xpos = '', head = '0', deprel = 'dep'] = cell.split('/')
		const start = at
		at += form.length + 1
		const upos: Upos =
			xpos === 'MD' || deprel.startsWith('aux') || deprel === 'cop'
				? 'AUX'
				: xpos.startsWith('V')
					? 'VERB'
					: xpos === 'NNP'
						? 'PROPN'
						: 'NOUN'
		return {
			start,
			end: start + form.length,
			form,
			lemma: LEMMAS[form.toLowerCase()] ?? form.toLowerCase(),
			upos,
			xpos,
			head: Number(head) - 1,
			deprel,
		}
	})
	return {
		sentence: { start: 0, end: at - 1, index: 0, kind, paragraph: 0, tokens, parsed: true },
		line: tokens.map((token) => token.form).join(' '),
	}
}

const trees: readonly (readonly [tree: string, Tense])[] = [
	['They/PRP/2/nsubj fled/VBD/0/root Monday/NNP/2/obl:tmod', 'past'],
	['They/PRP/3/nsubj will/MD/3/aux flee/VB/0/root Monday/NNP/3/obl:tmod', 'future'],
	['They/PRP/3/nsubj were/VBD/3/aux:pass shot/VBN/0/root Monday/NNP/3/obl:tmod', 'past'],
	['They/PRP/4/nsubj have/VBP/4/aux been/VBN/4/aux:pass shot/VBN/0/root Monday/NNP/4/obl:tmod', 'past'],
	['They/PRP/4/nsubj could/MD/4/aux have/VB/4/aux fled/VBN/0/root Monday/NNP/4/obl:tmod', 'past'],
	['They/PRP/2/nsubj meet/VBP/0/root Monday/NNP/2/obl:tmod', 'present'],
	['Mobs/NNS/2/nsubj beat/VBP/0/root guards/NNS/2/obj Monday/NNP/2/obl:tmod', 'past'],
	['Shells/NNS/2/nsubj hit/VB/0/root barns/NNS/2/obj Monday/NNP/2/obl:tmod', 'past'],
	['Rebels/NNS/3/nsubj will/MD/3/aux hit/VB/0/root towns/NNS/3/obj Monday/NNP/3/obl:tmod', 'future'],
	['They/PRP/2/nsubj plan/VBP/0/root to/TO/4/mark cut/VB/2/xcomp power/NN/4/obj Monday/NNP/4/obl:tmod', 'future'],
	[
		'Clerics/NNS/2/nsubj accuse/VBP/0/root them/PRP/2/obj of/IN/5/mark looting/VBG/2/advcl Monday/NNP/5/obl:tmod',
		'past',
	],
	['Clerics/NNS/2/nsubj insist/VBP/0/root on/IN/4/mark marching/VBG/2/advcl Monday/NNP/4/obl:tmod', 'present'],
	['Talks/NNS/3/nsubj are/VBP/3/aux:pass expected/VBN/0/root Monday/NNP/3/obl:tmod', 'future'],
	['They/PRP/2/nsubj plan/VBP/0/root to/TO/4/mark meet/VB/2/xcomp Monday/NNP/4/obl:tmod', 'future'],
	['They/PRP/2/nsubj managed/VBD/0/root to/TO/4/mark flee/VB/2/xcomp Monday/NNP/4/obl:tmod', 'past'],
	['He/PRP/2/nsubj said/VBD/0/root talks/NNS/5/nsubj would/MD/5/aux resume/VB/2/ccomp Monday/NNP/5/obl:tmod', 'future'],
	['He/PRP/2/nsubj said/VBD/0/root Monday/NNP/2/obl:tmod talks/NNS/6/nsubj would/MD/6/aux resume/VB/2/ccomp', 'past'],
	[
		'Polls/NNS/5/nsubj:pass are/VBP/5/aux:pass to/TO/5/mark be/VB/5/aux:pass held/VBN/0/root Monday/NNP/5/obl:tmod',
		'future',
	],
	['The/DT/2/det men/NNS/5/nsubj killed/VBN/2/acl Monday/NNP/3/obl:tmod fled/VBD/0/root', 'past'],
	['He/PRP/4/nsubj was/VBD/4/cop a/DT/4/det guard/NN/0/root Monday/NNP/4/nmod:tmod', 'past'],
]

describe('by the tree', () => {
	for (const [lines, expected] of trees) {
		const { sentence, line } = tree(lines)
		test(line, () => {
			const at = line.indexOf('Monday')
			expect(tenseAt(sentence, line, at, at + 6).tense).toBe(expected)
		})
	}
	test('a present in a headline is past', () => {
		const { sentence, line } = tree(
			'Rebels/NNS/2/nsubj attack/VBP/0/root base/NN/2/obj Monday/NNP/2/obl:tmod',
			'headline',
		)
		expect(tenseAt(sentence, line, 20, 26).tense).toBe('past')
	})
})

const words: readonly (readonly [text: string, Tense, headline?: true])[] = [
	['Rebels shelled the base Monday.', 'past'],
	['Rebels will shell the base Monday.', 'future'],
	['Leaders have called a march for Monday.', 'future'],
	['He was blamed for Monday raids.', 'past'],
	['The army is to free the men by Monday.', 'future'],
	['The talks, set for Monday, are off.', 'future'],
	['Police braced ahead of Monday.', 'future'],
	['The ruling is to be published by Monday.', 'future'],
	['The men were taken to hospital Monday.', 'past'],
	['The work must be finished on Monday.', 'future'],
	['Rebels shell base Monday', 'past', true],
	['Rebels to meet envoy Monday', 'future', true],
	['A shell, a scream, a Monday.', 'unknown'],
]

describe('by the words', () => {
	for (const [text, expected, headline] of words)
		test(text, () => {
			const [sentence] = light(text, headline ? 'headline' : 'prose')
			const at = text.indexOf('Monday')
			expect(tenseAt(sentence!, text, at, at + 6).tense).toBe(expected)
		})
})
