/** Who did what to whom, by example: for one verb of each sentence all that the questions answer. */
import { expect, test } from 'vitest'
import {
	type Argument,
	agentOf,
	doerOf,
	objectOf,
	passiveOf,
	subjectOf,
	undergoerOf,
} from '../../../src/language/chunks/index.ts'
import { example } from '../trees.ts'

interface Roles {
	readonly subject: string | null
	readonly object: string | null
	readonly agent: string | null
	readonly doer: string | null
	readonly undergoer: string | null
	readonly passive: boolean
}

const rows: readonly (readonly [tree: string, verb: string, roles: Roles])[] = [
	[
		'Rebels|NOUN|NNS|2|nsubj killed|VERB|VBD|0|root two|NUM|CD|4|nummod guards|NOUN|NNS|2|obj .|PUNCT|.|2|punct',
		'killed',
		{
			subject: 'Rebels own',
			object: 'guards own',
			agent: null,
			doer: 'Rebels own',
			undergoer: 'guards own',
			passive: false,
		},
	],
	[
		'Two|NUM|CD|2|nummod guards|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass killed|VERB|VBN|0|root by|ADP|IN|6|case rebels|NOUN|NNS|4|obl:agent .|PUNCT|.|4|punct',
		'killed',
		{
			subject: 'guards own',
			object: null,
			agent: 'rebels own',
			doer: 'rebels own',
			undergoer: 'guards own',
			passive: true,
		},
	],
	[
		'Two|NUM|CD|2|nummod guards|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass killed|VERB|VBN|0|root .|PUNCT|.|4|punct',
		'killed',
		{ subject: 'guards own', object: null, agent: null, doer: null, undergoer: 'guards own', passive: true },
	],
	[
		'The|DET|DT|2|det rockets|NOUN|NNS|7|nsubj fired|VERB|VBN|2|acl from|ADP|IN|6|case the|DET|DT|6|det hills|NOUN|NNS|3|obl landed|VERB|VBD|0|root in|ADP|IN|9|case Elm|PROPN|NNP|7|obl .|PUNCT|.|7|punct',
		'fired',
		{
			subject: 'rockets relative',
			object: null,
			agent: null,
			doer: null,
			undergoer: 'rockets relative',
			passive: true,
		},
	],
	[
		'An|DET|DT|2|det attack|NOUN|NN|8|nsubj:pass that|PRON|WDT|4|nsubj killed|VERB|VBD|2|acl:relcl two|NUM|CD|6|nummod guards|NOUN|NNS|4|obj was|AUX|VBD|8|aux:pass condemned|VERB|VBN|0|root .|PUNCT|.|8|punct',
		'killed',
		{
			subject: 'attack relative',
			object: 'guards own',
			agent: null,
			doer: 'attack relative',
			undergoer: 'guards own',
			passive: false,
		},
	],
	[
		'The|DET|DT|2|det house|NOUN|NN|6|nsubj they|PRON|PRP|4|nsubj burned|VERB|VBD|2|acl:relcl was|AUX|VBD|6|cop empty|ADJ|JJ|0|root .|PUNCT|.|6|punct',
		'burned',
		{
			subject: 'they own',
			object: 'house relative',
			agent: null,
			doer: 'they own',
			undergoer: 'house relative',
			passive: false,
		},
	],
	[
		'Rebels|NOUN|NNS|2|nsubj attacked|VERB|VBD|0|root the|DET|DT|4|det post|NOUN|NN|2|obj and|CCONJ|CC|6|cc killed|VERB|VBD|2|conj a|DET|DT|8|det guard|NOUN|NN|6|obj .|PUNCT|.|2|punct',
		'killed',
		{
			subject: 'Rebels shared',
			object: 'guard own',
			agent: null,
			doer: 'Rebels shared',
			undergoer: 'guard own',
			passive: false,
		},
	],
	[
		'A|DET|DT|2|det mayor|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass ambushed|VERB|VBN|0|root and|CCONJ|CC|6|cc killed|VERB|VBN|4|conj by|ADP|IN|8|case gunmen|NOUN|NNS|6|obl:agent .|PUNCT|.|4|punct',
		'killed',
		{
			subject: 'mayor shared',
			object: null,
			agent: 'gunmen own',
			doer: 'gunmen own',
			undergoer: 'mayor shared',
			passive: true,
		},
	],
	[
		'Rebels|NOUN|NNS|2|nsubj stormed|VERB|VBD|0|root the|DET|DT|4|det camp|NOUN|NN|2|obj ,|PUNCT|,|6|punct killing|VERB|VBG|2|advcl four|NUM|CD|6|obj .|PUNCT|.|2|punct',
		'killing',
		{
			subject: 'Rebels participle',
			object: 'four own',
			agent: null,
			doer: 'Rebels participle',
			undergoer: 'four own',
			passive: false,
		},
	],
	[
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj ordered|VERB|VBD|0|root residents|NOUN|NNS|3|obj to|PART|TO|6|mark leave|VERB|VB|3|xcomp .|PUNCT|.|3|punct',
		'leave',
		{
			subject: 'residents controlled',
			object: null,
			agent: null,
			doer: 'residents controlled',
			undergoer: null,
			passive: false,
		},
	],
	[
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj promised|VERB|VBD|0|root to|PART|TO|5|mark leave|VERB|VB|3|xcomp .|PUNCT|.|3|punct',
		'leave',
		{ subject: 'army controlled', object: null, agent: null, doer: 'army controlled', undergoer: null, passive: false },
	],
	[
		'The|DET|DT|2|det rebels|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass forced|VERB|VBN|0|root to|PART|TO|6|mark leave|VERB|VB|4|xcomp .|PUNCT|.|4|punct',
		'leave',
		{
			subject: 'rebels controlled',
			object: null,
			agent: null,
			doer: 'rebels controlled',
			undergoer: null,
			passive: false,
		},
	],
	[
		'They|PRON|PRP|2|nsubj wanted|VERB|VBD|0|root to|PART|TO|4|mark ambush|VERB|VB|2|xcomp and|CCONJ|CC|6|cc kill|VERB|VB|4|conj soldiers|NOUN|NNS|4|obj .|PUNCT|.|2|punct',
		'ambush',
		{
			subject: 'They controlled',
			object: 'soldiers own',
			agent: null,
			doer: 'They controlled',
			undergoer: 'soldiers own',
			passive: false,
		},
	],
	[
		'Troops|NOUN|NNS|2|nsubj fired|VERB|VBD|0|root at|ADP|IN|4|case men|NOUN|NNS|2|obl fleeing|VERB|VBG|4|acl the|DET|DT|7|det town|NOUN|NN|5|obj .|PUNCT|.|2|punct',
		'fleeing',
		{
			subject: 'men relative',
			object: 'town own',
			agent: null,
			doer: 'men relative',
			undergoer: 'town own',
			passive: false,
		},
	],
	[
		'The|DET|DT|2|det rebels|NOUN|NNS|11|nsubj ,|PUNCT|,|5|punct who|PRON|WP|5|nsubj seized|VERB|VBD|2|acl:relcl the|DET|DT|7|det town|NOUN|NN|5|obj in|ADP|IN|9|case March|PROPN|NNP|5|obl ,|PUNCT|,|2|punct left|VERB|VBD|0|root .|PUNCT|.|11|punct',
		'seized',
		{
			subject: 'rebels relative',
			object: 'town own',
			agent: null,
			doer: 'rebels relative',
			undergoer: 'town own',
			passive: false,
		},
	],
	[
		'The|DET|DT|2|det bomb|NOUN|NN|10|nsubj that|PRON|WDT|4|nsubj killed|VERB|VBD|2|acl:relcl two|NUM|CD|4|obj and|CCONJ|CC|7|cc wounded|VERB|VBD|4|conj three|NUM|CD|7|obj was|AUX|VBD|10|cop small|ADJ|JJ|0|root .|PUNCT|.|10|punct',
		'wounded',
		{
			subject: 'bomb relative',
			object: 'three own',
			agent: null,
			doer: 'bomb relative',
			undergoer: 'three own',
			passive: false,
		},
	],
	[
		'Troops|NOUN|NNS|5|nsubj backed|VERB|VBN|1|acl by|ADP|IN|4|case helicopters|NOUN|NNS|2|obl:agent took|VERB|VBD|0|root the|DET|DT|7|det town|NOUN|NN|5|obj .|PUNCT|.|5|punct',
		'backed',
		{
			subject: 'Troops relative',
			object: null,
			agent: 'helicopters own',
			doer: 'helicopters own',
			undergoer: 'Troops relative',
			passive: true,
		},
	],
	[
		'Norland|PROPN|NNP|2|nsubj has|VERB|VBZ|0|root the|DET|DT|4|det power|NOUN|NN|2|obj to|PART|TO|6|mark act|VERB|VB|4|acl .|PUNCT|.|2|punct',
		'act',
		{ subject: null, object: null, agent: null, doer: null, undergoer: null, passive: false },
	],
	[
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj said|VERB|VBD|0|root that|SCONJ|IN|7|mark rebels|NOUN|NNS|7|nsubj had|AUX|VBD|7|aux fled|VERB|VBN|3|ccomp .|PUNCT|.|3|punct',
		'said',
		{ subject: 'army own', object: null, agent: null, doer: 'army own', undergoer: null, passive: false },
	],
	[
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj said|VERB|VBD|0|root that|SCONJ|IN|7|mark rebels|NOUN|NNS|7|nsubj had|AUX|VBD|7|aux fled|VERB|VBN|3|ccomp .|PUNCT|.|3|punct',
		'fled',
		{ subject: 'rebels own', object: null, agent: null, doer: 'rebels own', undergoer: null, passive: false },
	],
	[
		'Those|PRON|DT|7|nsubj:pass held|VERB|VBN|1|acl in|ADP|IN|5|case the|DET|DT|5|det raid|NOUN|NN|2|obl were|AUX|VBD|7|aux:pass freed|VERB|VBN|0|root .|PUNCT|.|7|punct',
		'held',
		{ subject: 'Those relative', object: null, agent: null, doer: null, undergoer: 'Those relative', passive: true },
	],
	[
		'He|PRON|PRP|3|nsubj:pass was|AUX|VBD|3|aux:pass held|VERB|VBN|0|root by|ADP|IN|5|case Monday|PROPN|NNP|3|obl:agent and|CCONJ|CC|7|cc left|VERB|VBD|3|conj .|PUNCT|.|3|punct',
		'left',
		{ subject: 'He shared', object: null, agent: null, doer: 'He shared', undergoer: null, passive: false },
	],
	[
		'Asked|VERB|VBN|8|advcl about|ADP|IN|4|case the|DET|DT|4|det raid|NOUN|NN|1|obl ,|PUNCT|,|1|punct the|DET|DT|7|det general|NOUN|NN|8|nsubj said|VERB|VBD|0|root nothing|PRON|NN|8|obj .|PUNCT|.|8|punct',
		'Asked',
		{
			subject: 'general participle',
			object: null,
			agent: null,
			doer: null,
			undergoer: 'general participle',
			passive: true,
		},
	],
	[
		'The|DET|DT|2|det group|NOUN|NN|3|nsubj denied|VERB|VBD|0|root the|DET|DT|5|det claim|NOUN|NN|3|obj .|PUNCT|.|3|punct',
		'denied',
		{
			subject: 'group own',
			object: 'claim own',
			agent: null,
			doer: 'group own',
			undergoer: 'claim own',
			passive: false,
		},
	],
	[
		'A|DET|DT|2|det judge|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass shot|VERB|VBN|0|root dead|ADJ|JJ|4|xcomp by|ADP|IN|8|case two|NUM|CD|8|nummod men|NOUN|NNS|4|obl:agent in|ADP|IN|10|case Elm|PROPN|NNP|4|obl .|PUNCT|.|4|punct',
		'shot',
		{ subject: 'judge own', object: null, agent: 'men own', doer: 'men own', undergoer: 'judge own', passive: true },
	],
	[
		'A|DET|DT|2|det bomb|NOUN|NN|3|nsubj exploded|VERB|VBD|0|root near|ADP|IN|6|case a|DET|DT|6|det bank|NOUN|NN|3|obl .|PUNCT|.|3|punct',
		'exploded',
		{ subject: 'bomb own', object: null, agent: null, doer: 'bomb own', undergoer: null, passive: false },
	],
	[
		'Gunmen|NOUN|NNS|2|nsubj stormed|VERB|VBD|0|root the|DET|DT|4|det village|NOUN|NN|2|obj ,|PUNCT|,|6|punct killing|VERB|VBG|2|advcl 14|NUM|CD|8|nummod farmers|NOUN|NNS|6|obj and|CCONJ|CC|10|cc abducting|VERB|VBG|6|conj six|NUM|CD|12|nummod women|NOUN|NNS|10|obj .|PUNCT|.|2|punct',
		'abducting',
		{
			subject: 'Gunmen shared',
			object: 'women own',
			agent: null,
			doer: 'Gunmen shared',
			undergoer: 'women own',
			passive: false,
		},
	],
	[
		'The|DET|DT|2|det town|NOUN|NN|7|nsubj that|PRON|WDT|5|obj rebels|NOUN|NNS|5|nsubj shelled|VERB|VBD|2|acl:relcl was|AUX|VBD|7|cop empty|ADJ|JJ|0|root .|PUNCT|.|7|punct',
		'shelled',
		{
			subject: 'rebels own',
			object: 'town relative',
			agent: null,
			doer: 'rebels own',
			undergoer: 'town relative',
			passive: false,
		},
	],
	[
		'The|DET|DT|2|det house|NOUN|NN|7|nsubj:pass where|ADV|WRB|5|advmod they|PRON|PRP|5|nsubj lived|VERB|VBD|2|acl:relcl was|AUX|VBD|7|aux:pass burned|VERB|VBN|0|root .|PUNCT|.|7|punct',
		'lived',
		{ subject: 'they own', object: null, agent: null, doer: 'they own', undergoer: null, passive: false },
	],
	[
		'Warplanes|PROPN|NNPS|2|nsubj struck|VERB|VBD|0|root a|DET|DT|4|det depot|NOUN|NN|2|obj after|SCONJ|IN|8|mark rockets|NOUN|NNS|8|nsubj:pass were|AUX|VBD|8|aux:pass fired|VERB|VBN|2|advcl .|PUNCT|.|2|punct',
		'struck',
		{
			subject: 'Warplanes own',
			object: 'depot own',
			agent: null,
			doer: 'Warplanes own',
			undergoer: 'depot own',
			passive: false,
		},
	],
	[
		'Warplanes|PROPN|NNPS|2|nsubj struck|VERB|VBD|0|root a|DET|DT|4|det depot|NOUN|NN|2|obj after|SCONJ|IN|8|mark rockets|NOUN|NNS|8|nsubj:pass were|AUX|VBD|8|aux:pass fired|VERB|VBN|2|advcl .|PUNCT|.|2|punct',
		'fired',
		{ subject: 'rockets own', object: null, agent: null, doer: null, undergoer: 'rockets own', passive: true },
	],
]

for (const [tree, verb, roles] of rows) {
	const { text, sentence, at, form } = example(tree)
	test(`${verb} in: ${text}`, () => {
		const i = at(verb)
		const shown = (found: Argument | null): string | null => found && `${form(found.index)} ${found.how}`
		expect({
			subject: shown(subjectOf(sentence, i)),
			object: shown(objectOf(sentence, i)),
			agent: shown(agentOf(sentence, i)),
			doer: shown(doerOf(sentence, i)),
			undergoer: shown(undergoerOf(sentence, i)),
			passive: passiveOf(sentence, i),
		}).toEqual(roles)
	})
}
