import { expect, test } from 'vitest'
import { lemmaOf } from '../../../src/language/lemma/index.ts'

/** One row a tag: words and their dictionary forms, in pairs. */
const rows: readonly (readonly [upos: string, xpos: string, pairs: string])[] = [
	['VERB', 'VBD', 'was be fired fire stopped stop killed kill carried carry struck strike seized seize occurred occur'],
	['VERB', 'VBD', 'travelled travel attacked attack shelled shell injured injure wounded wound laid lay agreed agree'],
	[
		'VERB',
		'VBD',
		'disputed dispute strafed strafe massacred massacre sniped snipe reneged renege stockpiled stockpile ascribed ascribe',
	],
	['VERB', 'VBD', 'stonewalled stonewall bankrolled bankroll gassed gas bussed bus stampeded stampede passed pass'],
	['VERB', 'VBN', 'ambushed ambush hidden hide driven drive planned plan targeted target taken take freed free'],
	[
		'VERB',
		'VBD',
		'massacred massacre strafed strafe sniped snipe snipped snip disputed dispute routed rout rerouted reroute',
	],
	['VERB', 'VBG', 'killing kill firing fire running run lying lie dying die fleeing flee bombing bomb taking take'],
	['VERB', 'VBG', 'raiding raid exploding explode planning plan declaring declare patrolling patrol seeing see'],
	['VERB', 'VBZ', 'says say denies deny goes go clashes clash launches launch has have lies lie focuses focus'],
	['VERB', 'VB', 'found found saw saw lead lead'],
	['AUX', 'VBZ', "'s be is be has have does do"],
	['AUX', 'MD', "'ll will wo will ca can could could would would"],
	[
		'NOUN',
		'NNS',
		'rockets rocket bodies body men man children child attacks attack casualties casualty lives life boxes box',
	],
	[
		'NOUN',
		'NNS',
		'knives knife bases basis buses bus crises crisis mosques mosque police police troops troops series series',
	],
	[
		'NOUN',
		'NNS',
		'wives wife gunmen gunman forces force houses house classes class heroes hero movies movie thieves thief',
	],
	['NOUN', 'NN', 'gas gas news news bus bus glass glass'],
	['ADJ', 'JJR', 'bigger big larger large deadlier deadly better good worse bad older old'],
	['ADJ', 'JJS', 'biggest big worst bad latest late heaviest heavy'],
	['ADV', 'RBR', 'faster fast better well further far'],
	['PRON', 'PRP', 'them they him he her she us we it it'],
	['PRON', 'PRP$', 'her her their their its its'],
	['DET', 'DT', 'an a the the these this those that'],
	['PART', 'RB', "n't not n’t not not not"],
	['PROPN', 'NNP', 'Elm Elm NATO NATO Norland Norland NORLAND Norland'],
	['PROPN', 'NNPS', 'Norlanders Norlander'],
	['NUM', 'CD', '10,000 10000 Two two 3.5 3.5'],
	['ADP', 'IN', 'In in According according'],
]

for (const [upos, xpos, pairs] of rows) {
	const words = pairs.split(' ')
	for (let i = 0; i + 1 < words.length; i += 2) {
		const [form, lemma] = [words[i]!, words[i + 1]!]
		test(`${form} ${upos}/${xpos} is ${lemma}`, () => expect(lemmaOf(form, upos, xpos)).toBe(lemma))
	}
}

test('words in capitals have the lemmas of small ones', () => {
	expect(lemmaOf('GUERRILLAS', 'NOUN', 'NNS')).toBe('guerrilla')
	expect(lemmaOf('ATTACKED', 'VERB', 'VBD')).toBe('attack')
	expect(lemmaOf("N'T", 'PART', 'RB')).toBe('not')
})

test('a form that is already the base is left alone', () => {
	for (const word of ['bleed', 'need', 'bring', 'sing', 'during', 'red', 'speed'])
		expect(lemmaOf(word, 'VERB', 'VB')).toBe(word)
	for (const word of ['bus', 'class', 'news', 'gas']) expect(lemmaOf(word, 'NOUN', 'NN')).toBe(word)
})
