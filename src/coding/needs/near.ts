/** Needs that ask for words anywhere in the sentence: "nuclear-near", a missile or a warhead beside "test". */

import { tableOf } from '../set-of.ts'
import { hasWord, type Need, type Needs } from './need.ts'

const WORDS: Readonly<Record<string, RegExp>> = tableOf({
	'armed-near': /^(?:army|armed|force|garrison|military|navy|police|soldier|troops?|officer|air)$/,
	'arms-near': /^(?:atomic|ballistic|bomb|hydrogen|missile|nuclear|rocket|warhead|weapons?)$/,
	'base-near': /^(?:airbase|airfield|airport|airspace|base|harbour|harbor|port|soil|territory|facility)$/,
	'benefit-near':
		/^(?:aid|assistance|compensation|development|disaster|earthquake|flood|help|homeless|quake|reconstruction|recovery|refugee|rehabilitation|relief|victim|survivor|widow|needy|famine|drought)$/,
	'between-near': /^between$/,
	'captive-near': /^(?:captive|captivity|captor|detention|hostage|kidnapper|abduction|jail|prison|prisoner)$/,
	cuffed: /^(?:handcuffs?|cuff|blindfold|blindfolded|police|shackle|chain)$/,
	'demand-near': /^(?:demand|pressure|protest|protester|demonstrator|opposition|striker|call)$/,
	'displaced-near': /^(?:displaced|earthquake|evacuee|flood|homeless|quake|refugee|survivor|victim|famine|camp)$/,
	'fine-near': /^fine$/,
	'for-change': /^(?:abolition|autonomy|election|freedom|independence|reform|release|removal|right|vote)$/,
	'force-near': /^(?:action|armed|attack|force|invasion|military|retaliation|sanction|strike|war|nuclear)$/,
	'gas-near': /^(?:gas|chlorine|sarin|mustard|chemical|phosgene|poison)$/,
	'grave-near':
		/^(?:shoot|shot|bullet|gunshot|throat|bind|bound|torture|execute|mutilate|decapitate|behead|stab|massacre|kill|murder|charred|handcuff|blindfold|grave|gag|noose|strangle|riddle|ditch|canal|headless|severed|dismember|hack|tie|wrist|burned-out|burnt-out|knife|machete|axe)$/,
	'head-near': /^(?:bounty|head|capture|death)$/,
	'hold-near': /^hold$/,
	'joint-near': /^(?:combined|joint|mixed|bilateral)$/,
	'make-near': /^make$/,
	'nuclear-near': /^(?:atomic|hydrogen|nuclear|thermonuclear|missile|rocket|underground)$/,
	'pact-near': /^(?:accord|agreement|armistice|communiqué|communique|convention|memorandum|pact|protocol|treaty)$/,
	penal:
		/^(?:arson|bars|bribery|conspiracy|convict|conviction|corruption|court|crime|desertion|drug|embezzlement|espionage|extortion|fraud|gaol|guilty|imprisonment|inmate|jail|judge|kidnapping|labour|libel|manslaughter|murder|murdering|offence|penal|penitentiary|perjury|prison|prisoner|rape|robbery|sabotage|sedition|sentence|smuggling|spying|subversion|terrorism|theft|torture|trafficking|treason|tribunal|verdict)$/,
	'probe-near':
		/^(?:deaths?|examine|inquire|inquiry|investigate|investigation|killing|look|massacre|probe|fact-finding|shooting|abuse|atrocity)$/,
	'protest-near': /^(?:demonstration|protest|protester|riot|strike|striker|unrest|walkout)$/,
	'question-near': /^(?:interrogation|questioning|testify|interview|question|evidence)$/,
	'red-near': /^red$/,
	'relief-near': /^(?:aid|blanket|flour|food|humanitarian|medicine|medical|relief|supply|wheat|grain|rice|tent)$/,
	'sea-near': /^(?:intercontinental|long-range|medium-range|ocean|range|sea|test|waters?|ballistic)$/,
	'seized-near':
		/^(?:seized|confiscated|captured|impounded|hijacked|expropriated|detain|seize|capture|confiscate|impound|hijack|pirate|ransom)$/,
	'answered-near': /^(?:accept|decline|defy|dismiss|heed|ignore|obey|rebuff|refuse|reject|scorn|spurn|turn|welcome)$/,
	'spurned-near':
		/^(?:appeal|call|ceasefire|demand|deal|idea|offer|peace|plan|plea|proposal|request|suggestion|talk|treaty|hope)$/,
	'state-near': /^(?:cabinet|council|government|junta|ministry|parliament|president|regime|protest|strike)$/,
	'talk-near': /^(?:conference|dialogue|meeting|negotiation|session|summit|talks?|assembly|parliament)$/,
	'turn-near': /^(?:u-turn|u|about|about-turn)$/,
	'war-near': /^(?:conflict|fighting|hostility|insurgency|rebellion|uprising|war|struggle|campaign)$/,
	'white-near': /^white$/,
})

export const NEAR: Needs = {
	...Object.fromEntries(
		Object.entries(WORDS).map(([need, words]): [string, Need] => [
			need,
			// "set up a camp" has no camp near.
			({ tree, tokens }) => tree.lemmas.some((lemma, i) => words.test(lemma) && !tokens.includes(i)),
		]),
	),
	'live-round': ({ tree }) => !hasWord(tree, /^(?:rubber|plastic|blank|tear|teargas)$/),
	'no-joint': ({ tree }) => !tree.lemmas.includes('joint'),
}
