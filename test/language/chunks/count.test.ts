/** Words to numbers, by example. The third column is `min..max flags: words`, null where the words say no number. */
import { expect, test } from 'vitest'
import { numberOf } from '../../../src/language/chunks/index.ts'
import { example } from '../trees.ts'

const rows: readonly (readonly [tree: string, word: string, number: string | null])[] = [
	[
		'At|ADP|IN|2|case least|ADJ|JJS|3|nmod 10|NUM|CD|4|nummod civilians|NOUN|NNS|6|nsubj:pass were|AUX|VBD|6|aux:pass killed|VERB|VBN|0|root .|PUNCT|.|6|punct',
		'civilians',
		'10..null: At least 10',
	],
	[
		'More|ADJ|JJR|3|advmod than|ADP|IN|1|fixed 100|NUM|CD|4|nummod troops|NOUN|NNS|6|nsubj:pass were|AUX|VBD|6|aux:pass wounded|VERB|VBN|0|root .|PUNCT|.|6|punct',
		'troops',
		'100..null strict: More than 100',
	],
	[
		'Between|ADP|IN|2|case 20|NUM|CD|5|nummod and|CCONJ|CC|4|cc 25|NUM|CD|2|conj people|NOUN|NNS|6|nsubj died|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'people',
		'20..25: Between 20 and 25',
	],
	[
		'Up|ADP|IN|4|case to|ADP|IN|1|fixed 13|NUM|CD|4|nummod rebels|NOUN|NNS|6|nsubj:pass were|AUX|VBD|6|aux:pass arrested|VERB|VBN|0|root .|PUNCT|.|6|punct',
		'rebels',
		'null..13: Up to 13',
	],
	[
		'As|ADV|RB|2|advmod many|ADJ|JJ|5|amod as|ADP|IN|1|fixed 40|NUM|CD|5|nummod houses|NOUN|NNS|6|nsubj burned|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'houses',
		'null..40: As many as 40',
	],
	[
		'Nearly|ADV|RB|2|advmod 300|NUM|CD|3|nummod people|NOUN|NNS|4|nsubj fled|VERB|VBD|0|root .|PUNCT|.|4|punct',
		'people',
		'300..300 approx: Nearly 300',
	],
	[
		'About|ADV|RB|3|advmod a|DET|DT|3|det dozen|NUM|CD|4|nummod men|NOUN|NNS|6|nsubj:pass were|AUX|VBD|6|aux:pass hurt|VERB|VBN|0|root .|PUNCT|.|6|punct',
		'men',
		'12..12 approx: About a dozen',
	],
	[
		'Two|NUM|CD|2|compound dozen|NUM|CD|3|nummod fighters|NOUN|NNS|4|nsubj died|VERB|VBD|0|root .|PUNCT|.|4|punct',
		'fighters',
		'24..24: Two dozen',
	],
	[
		'Dozens|NOUN|NNS|4|nsubj of|ADP|IN|3|case villagers|NOUN|NNS|1|nmod fled|VERB|VBD|0|root .|PUNCT|.|4|punct',
		'villagers',
		'null..null vague: Dozens',
	],
	[
		'Dozens|NOUN|NNS|3|nsubj:pass were|AUX|VBD|3|aux:pass wounded|VERB|VBN|0|root .|PUNCT|.|3|punct',
		'Dozens',
		'null..null vague: Dozens',
	],
	[
		'Tens|NOUN|NNS|6|nsubj of|ADP|IN|3|case thousands|NOUN|NNS|1|nmod of|ADP|IN|5|case people|NOUN|NNS|3|nmod fled|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'people',
		'null..null vague: Tens of thousands',
	],
	[
		'Hundreds|NOUN|NNS|4|nsubj of|ADP|IN|3|case houses|NOUN|NNS|1|nmod burned|VERB|VBD|0|root .|PUNCT|.|4|punct',
		'houses',
		'null..null vague: Hundreds',
	],
	[
		'Three|NUM|CD|2|nummod soldiers|NOUN|NNS|6|nsubj and|CCONJ|CC|5|cc one|NUM|CD|5|nummod interpreter|NOUN|NN|2|conj died|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'soldiers',
		'3..3: Three',
	],
	[
		'Three|NUM|CD|2|nummod soldiers|NOUN|NNS|6|nsubj and|CCONJ|CC|5|cc one|NUM|CD|5|nummod interpreter|NOUN|NN|2|conj died|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'interpreter',
		'1..1: one',
	],
	[
		'The|DET|DT|2|det blast|NOUN|NN|3|nsubj killed|VERB|VBD|0|root 15|NUM|CD|3|obj .|PUNCT|.|3|punct',
		'15',
		'15..15: 15',
	],
	[
		'It|PRON|PRP|2|nsubj wounded|VERB|VBD|0|root at|ADP|IN|4|case least|ADJ|JJS|5|nmod seven|NUM|CD|2|obj .|PUNCT|.|2|punct',
		'seven',
		'7..null: at least seven',
	],
	[
		'No|DET|DT|2|det soldiers|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass hurt|VERB|VBN|0|root .|PUNCT|.|4|punct',
		'soldiers',
		'0..0: No',
	],
	[
		'A|DET|DT|2|det soldier|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass killed|VERB|VBN|0|root .|PUNCT|.|4|punct',
		'soldier',
		'1..1: A',
	],
	[
		'Another|DET|DT|2|det soldier|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass killed|VERB|VBN|0|root .|PUNCT|.|4|punct',
		'soldier',
		'1..1: Another',
	],
	[
		'Some|DET|DT|3|det 1,200|NUM|CD|3|nummod families|NOUN|NNS|5|nsubj:pass were|AUX|VBD|5|aux:pass displaced|VERB|VBN|0|root .|PUNCT|.|5|punct',
		'families',
		'1200..1200 approx: Some 1,200',
	],
	[
		'2.5|NUM|CD|2|compound million|NUM|CD|3|nummod people|NOUN|NNS|4|nsubj need|VERB|VBP|0|root food|NOUN|NN|4|obj .|PUNCT|.|4|punct',
		'people',
		'2500000..2500000: 2.5 million',
	],
	[
		'Two|NUM|CD|4|nummod or|CCONJ|CC|3|cc three|NUM|CD|1|conj gunmen|NOUN|NNS|5|nsubj attacked|VERB|VBD|0|root .|PUNCT|.|5|punct',
		'gunmen',
		'2..3: Two or three',
	],
	[
		'Ten|NUM|CD|4|nummod to|ADP|IN|3|case 15|NUM|CD|1|nmod gunmen|NOUN|NNS|5|nsubj:pass attacked|VERB|VBD|0|root .|PUNCT|.|5|punct',
		'gunmen',
		'10..15: Ten to 15',
	],
	[
		'10|NUM|CD|4|nummod -|SYM|SYM|3|case 15|NUM|CD|1|nmod gunmen|NOUN|NNS|5|nsubj:pass attacked|VERB|VBD|0|root .|PUNCT|.|5|punct',
		'gunmen',
		'10..15: 10 - 15',
	],
	[
		'Fewer|ADJ|JJR|3|advmod than|ADP|IN|1|fixed 20|NUM|CD|4|nummod people|NOUN|NNS|5|nsubj remained|VERB|VBD|0|root .|PUNCT|.|5|punct',
		'people',
		'null..20 strict: Fewer than 20',
	],
	[
		'Several|ADJ|JJ|2|amod men|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass hurt|VERB|VBN|0|root .|PUNCT|.|4|punct',
		'men',
		'null..null vague: Several',
	],
	[
		'A|DET|DT|3|det few|ADJ|JJ|3|amod men|NOUN|NNS|5|nsubj:pass were|AUX|VBD|5|aux:pass hurt|VERB|VBN|0|root .|PUNCT|.|5|punct',
		'men',
		'null..null vague: A few',
	],
	[
		'A|DET|DT|2|det number|NOUN|NN|6|nsubj:pass of|ADP|IN|4|case men|NOUN|NNS|2|nmod were|AUX|VBD|6|aux:pass hurt|VERB|VBN|0|root .|PUNCT|.|6|punct',
		'men',
		'null..null vague: A number',
	],
	[
		'The|DET|DT|2|det number|NOUN|NN|5|nsubj of|ADP|IN|4|case men|NOUN|NNS|2|nmod rose|VERB|VBD|0|root .|PUNCT|.|5|punct',
		'men',
		null,
	],
	[
		'One|NUM|CD|5|nsubj of|ADP|IN|4|case the|DET|DT|4|det officials|NOUN|NNS|1|nmod spoke|VERB|VBD|0|root .|PUNCT|.|5|punct',
		'officials',
		null,
	],
	['Both|DET|DT|2|det men|NOUN|NNS|3|nsubj died|VERB|VBD|0|root .|PUNCT|.|3|punct', 'men', '2..2: Both'],
	[
		'Twenty|NUM|CD|3|compound -|PUNCT|HYPH|1|punct five|NUM|CD|4|nummod people|NOUN|NNS|5|nsubj died|VERB|VBD|0|root .|PUNCT|.|5|punct',
		'people',
		'25..25: Twenty - five',
	],
	[
		'One|NUM|CD|2|nummod hundred|NUM|CD|5|nummod and|CCONJ|CC|4|cc fifty|NUM|CD|2|conj people|NOUN|NNS|6|nsubj died|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'people',
		'150..150: One hundred and fifty',
	],
	// The time of a live blog's entry is no part of the number.
	[
		'07.40|NUM|CD|3|nummod One|NUM|CD|3|nummod person|NOUN|NN|4|nsubj died|VERB|VBD|0|root .|PUNCT|.|4|punct',
		'person',
		'1..1: One',
	],
	[
		'A|DET|DT|2|det total|NOUN|NN|6|nsubj of|ADP|IN|5|case 14|NUM|CD|5|nummod people|NOUN|NNS|2|nmod died|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'people',
		'14..14: A total of 14',
	],
	[
		'A|DET|DT|2|det total|NOUN|NN|6|nsubj of|ADP|IN|5|case 14|NUM|CD|5|nummod people|NOUN|NNS|2|nmod died|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'total',
		'14..14: A total of 14',
	],
	[
		'A|DET|DT|7|det 9|NUM|CD|4|nummod -|PUNCT|HYPH|2|punct year|NOUN|NN|6|obl:unmarked -|PUNCT|HYPH|2|punct old|ADJ|JJ|7|amod girl|NOUN|NN|8|nsubj died|VERB|VBD|0|root .|PUNCT|.|8|punct',
		'girl',
		'1..1: A',
	],
	[
		'The|DET|DT|4|det 107|NUM|CD|3|nummod mm|NOUN|NNS|4|compound rockets|NOUN|NNS|5|nsubj hit|VERB|VBD|0|root the|DET|DT|7|det base|NOUN|NN|5|obj .|PUNCT|.|5|punct',
		'rockets',
		null,
	],
	[
		'18|NUM|CD|2|nummod rockets|NOUN|NNS|3|nsubj hit|VERB|VBD|0|root the|DET|DT|5|det base|NOUN|NN|3|obj .|PUNCT|.|3|punct',
		'rockets',
		'18..18: 18',
	],
	[
		'14|NUM|CD|3|nummod other|ADJ|JJ|3|amod personnel|NOUN|NNS|5|nsubj:pass were|AUX|VBD|5|aux:pass wounded|VERB|VBN|0|root .|PUNCT|.|5|punct',
		'personnel',
		'14..14: 14',
	],
	[
		'Half|DET|PDT|4|det:predet a|DET|DT|3|det million|NUM|CD|4|nummod people|NOUN|NNS|5|nsubj fled|VERB|VBD|0|root .|PUNCT|.|5|punct',
		'people',
		'500000..500000: Half a million',
	],
	[
		'A|DET|DT|2|det couple|NOUN|NN|6|nsubj:pass of|ADP|IN|4|case soldiers|NOUN|NNS|2|nmod were|AUX|VBD|6|aux:pass hurt|VERB|VBN|0|root .|PUNCT|.|6|punct',
		'soldiers',
		'2..2: A couple',
	],
	[
		'10|NUM|CD|4|nummod or|CCONJ|CC|3|cc more|ADJ|JJR|1|conj people|NOUN|NNS|5|nsubj died|VERB|VBD|0|root .|PUNCT|.|5|punct',
		'people',
		'10..null: 10 or more',
	],
	['The|DET|DT|2|det soldiers|NOUN|NNS|3|nsubj left|VERB|VBD|0|root .|PUNCT|.|3|punct', 'soldiers', null],
	['His|PRON|PRP$|2|nmod:poss brother|NOUN|NN|3|nsubj survived|VERB|VBD|0|root .|PUNCT|.|3|punct', 'brother', null],
	[
		'Over|ADV|RB|2|advmod 50|NUM|CD|3|nummod people|NOUN|NNS|4|nsubj died|VERB|VBD|0|root .|PUNCT|.|4|punct',
		'people',
		'50..null strict: Over 50',
	],
	[
		'The|DET|DT|2|det fighting|NOUN|NN|3|nsubj lasted|VERB|VBD|0|root over|ADV|RB|5|advmod two|NUM|CD|6|nummod days|NOUN|NNS|3|obl:unmarked .|PUNCT|.|3|punct',
		'days',
		'2..null strict: over two',
	],
	[
		'No|ADV|RB|2|advmod fewer|ADJ|JJR|4|advmod than|ADP|IN|2|fixed 30|NUM|CD|5|nummod people|NOUN|NNS|6|nsubj died|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'people',
		'30..null: No fewer than 30',
	],
	[
		'No|ADV|RB|2|advmod more|ADJ|JJR|4|advmod than|ADP|IN|2|fixed 5|NUM|CD|5|nummod people|NOUN|NNS|6|nsubj died|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'people',
		'null..5: No more than 5',
	],
	[
		'An|DET|DT|4|det estimated|VERB|VBN|4|amod 3,000|NUM|CD|4|nummod people|NOUN|NNS|5|nsubj fled|VERB|VBD|0|root .|PUNCT|.|5|punct',
		'people',
		'3000..3000 approx: An estimated 3,000',
	],
	[
		'On|ADP|IN|2|case 5|NUM|CD|6|obl March|PROPN|NNP|2|nmod:unmarked three|NUM|CD|2|nmod:unmarked men|NOUN|NNS|6|nsubj died|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'men',
		'3..3: three',
	],
	[
		'On|ADP|IN|4|case 5|NUM|CD|5|obl March|PROPN|NNP|2|nmod:unmarked men|NOUN|NNS|5|obl died|VERB|VBD|0|root .|PUNCT|.|5|punct',
		'men',
		null,
	],
	['Brigade|PROPN|NNP|3|nsubj 4|NUM|CD|1|flat left|ADJ|JJ|0|root .|PUNCT|.|3|punct', 'Brigade', null],
	[
		'Five|NUM|CD|2|nummod others|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass injured|VERB|VBN|0|root .|PUNCT|.|4|punct',
		'others',
		'5..5: Five',
	],
	[
		'The|DET|DT|3|det six|NUM|CD|3|nummod dead|ADJ|JJ|5|nsubj were|AUX|VBD|5|cop farmers|NOUN|NNS|0|root .|PUNCT|.|5|punct',
		'dead',
		'6..6: six',
	],
	[
		'3|NUM|CD|6|nsubj to|ADP|IN|4|case 5|NUM|CD|4|compound million|NUM|CD|1|conj people|NOUN|NNS|6|nsubj fled|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'people',
		'3000000..5000000: 3 to 5 million',
	],
	[
		'a|DET|DT|2|det hundred|NUM|CD|3|nummod men|NOUN|NNS|4|nsubj marched|VERB|VBD|0|root in|ADV|RB|4|advmod .|PUNCT|.|4|punct',
		'men',
		'100..100: a hundred',
	],
	[
		'Four|NUM|CD|5|nsubj of|ADP|IN|3|case them|PRON|PRP|1|nmod were|AUX|VBD|5|cop children|NOUN|NNS|0|root .|PUNCT|.|5|punct',
		'Four',
		'4..4: Four',
	],
	[
		'He|PRON|PRP|6|nsubj:pass was|AUX|VBD|6|aux:pass among|ADP|IN|6|case the|DET|DT|6|det 12|NUM|CD|6|nummod killed|VERB|VBN|0|root .|PUNCT|.|6|punct',
		'12',
		'12..12: 12',
	],
	[
		'Some|DET|DT|2|det people|NOUN|NNS|3|nsubj fled|VERB|VBD|0|root .|PUNCT|.|3|punct',
		'people',
		'null..null vague: Some',
	],
	[
		'Many|ADJ|JJ|5|nsubj of|ADP|IN|4|case the|DET|DT|4|det wounded|ADJ|JJ|1|nmod died|VERB|VBD|0|root .|PUNCT|.|5|punct',
		'Many',
		'null..null vague: Many',
	],
	[
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj killed|VERB|VBD|0|root at|ADP|IN|5|case least|ADJ|JJS|6|nmod 20|NUM|CD|3|obj and|CCONJ|CC|8|cc wounded|VERB|VBN|6|conj 30|NUM|CD|6|conj more|ADJ|JJR|6|conj .|PUNCT|.|3|punct',
		'20',
		'20..null: at least 20',
	],
	[
		'The|DET|DT|2|det army|NOUN|NN|3|nsubj killed|VERB|VBD|0|root at|ADP|IN|5|case least|ADJ|JJS|6|nmod 20|NUM|CD|3|obj and|CCONJ|CC|8|cc wounded|VERB|VBN|6|conj 30|NUM|CD|6|conj more|ADJ|JJR|6|conj .|PUNCT|.|3|punct',
		'30',
		'30..30: 30',
	],
	[
		'Two|NUM|CD|2|nummod people|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass killed|VERB|VBN|0|root ,|PUNCT|,|8|punct including|VERB|VBG|8|case a|DET|DT|8|det child|NOUN|NN|4|obl .|PUNCT|.|4|punct',
		'child',
		'1..1: a',
	],
	[
		'A|DET|DT|2|det bomb|NOUN|NN|3|nsubj killed|VERB|VBD|0|root up|ADP|RP|6|advmod to|ADP|IN|6|case 20|NUM|CD|7|nummod people|NOUN|NNS|3|obj ,|PUNCT|,|10|punct about|ADV|RB|10|advmod half|NOUN|NN|7|appos of|ADP|IN|13|case them|PRON|PRP|13|nmod children|NOUN|NNS|10|nmod .|PUNCT|.|3|punct',
		'half',
		null,
	],
	[
		'Three|NUM|CD|3|nummod -|PUNCT|:|3|punct quarters|NOUN|NNS|8|nsubj:pass of|ADP|IN|6|case the|DET|DT|6|det town|NOUN|NN|3|nmod was|AUX|VBD|8|aux:pass destroyed|VERB|VBN|0|root .|PUNCT|.|8|punct',
		'town',
		null,
	],
	[
		'The|DET|DT|3|det 1990|NUM|CD|3|nummod war|NOUN|NN|4|nsubj killed|VERB|VBD|0|root thousands|NOUN|NNS|4|obj .|PUNCT|.|4|punct',
		'war',
		null,
	],
	[
		'$|SYM|$|5|nsubj:pass 5|NUM|CD|3|compound million|NUM|CD|1|nummod was|AUX|VBD|5|aux:pass stolen|VERB|VBN|0|root .|PUNCT|.|5|punct',
		'million',
		'5000000..5000000: 5 million',
	],
	[
		'Another|DET|DT|2|det five|NUM|CD|4|nsubj:pass were|AUX|VBD|4|aux:pass hurt|VERB|VBN|0|root .|PUNCT|.|4|punct',
		'five',
		'5..5: Another five',
	],
	['Only|ADV|RB|2|advmod two|NUM|CD|3|nsubj survived|VERB|VBD|0|root .|PUNCT|.|3|punct', 'two', '2..2: two'],
	[
		'exactly|ADV|RB|2|advmod 12|NUM|CD|3|nummod people|NOUN|NNS|4|nsubj died|VERB|VBD|0|root .|PUNCT|.|4|punct',
		'people',
		'12..12: exactly 12',
	],
	[
		'AT|ADP|IN|2|case LEAST|ADJ|JJS|3|nmod 12|NUM|CD|4|nummod PEASANTS|NOUN|NNS|6|nsubj:pass WERE|AUX|VBD|6|aux:pass KILLED|VERB|VBN|0|root .|PUNCT|.|6|punct',
		'PEASANTS',
		'12..null: AT LEAST 12',
	],
	[
		'A|DET|DT|2|det GROUP|NOUN|NN|6|nsubj OF|ADP|IN|5|case 20|NUM|CD|5|nummod GUERRILLAS|NOUN|NNS|2|nmod ATTACKED|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'GUERRILLAS',
		'20..20: A GROUP OF 20',
	],
	[
		'A|DET|DT|2|det GROUP|NOUN|NN|6|nsubj OF|ADP|IN|5|case 20|NUM|CD|5|nummod GUERRILLAS|NOUN|NNS|2|nmod ATTACKED|VERB|VBD|0|root .|PUNCT|.|6|punct',
		'GROUP',
		'1..1: A',
	],
	[
		'close|ADJ|JJ|8|advmod to|ADP|IN|5|case 60|NUM|CD|5|nummod per|NOUN|NN|5|compound cent|NOUN|NN|1|obl of|ADP|IN|7|case voters|NOUN|NNS|5|nmod stayed|VERB|VBD|0|root home|ADV|RB|8|advmod',
		'cent',
		'60..60 approx: close to 60',
	],
	[
		'One|NUM|CD|2|nummod person|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass killed|VERB|VBN|0|root and|CCONJ|CC|8|cc two|NUM|CD|8|nsubj:pass were|AUX|VBD|8|aux:pass wounded|VERB|VBN|4|conj .|PUNCT|.|4|punct',
		'two',
		'2..2: two',
	],
	[
		'None|PRON|NN|6|nsubj:pass of|ADP|IN|4|case the|DET|DT|4|det passengers|NOUN|NNS|1|nmod was|AUX|VBD|6|aux:pass hurt|VERB|VBN|0|root .|PUNCT|.|6|punct',
		'None',
		'0..0: None',
	],
	[
		'No|DET|DT|2|det one|PRON|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass hurt|VERB|VBN|0|root .|PUNCT|.|4|punct',
		'one',
		'0..0: No one',
	],
	[
		'The|DET|DT|2|det pair|NOUN|NN|4|nsubj:pass were|AUX|VBD|4|aux:pass arrested|VERB|VBN|0|root .|PUNCT|.|4|punct',
		'pair',
		'2..2: The pair',
	],
	[
		'Six|NUM|CD|2|nummod women|NOUN|NNS|4|nsubj:pass were|AUX|VBD|4|aux:pass abducted|VERB|VBN|0|root .|PUNCT|.|4|punct',
		'women',
		'6..6: Six',
	],
	[
		'Over|ADV|RB|2|advmod 10|NUM|CD|3|nummod people|NOUN|NNS|9|nsubj:pass and|CCONJ|CC|7|cc around|ADV|RB|6|advmod 20|NUM|CD|7|nummod police|NOUN|NNS|3|conj were|AUX|VBD|9|aux:pass hurt|VERB|VBN|0|root .|PUNCT|.|9|punct',
		'police',
		'20..20 approx: around 20',
	],
]

for (const [tree, word, number] of rows) {
	const { text, sentence, at } = example(tree)
	test(`${word} in: ${text}`, () => {
		const found = numberOf(sentence, at(word))
		if (found === null) return expect(null).toBe(number)
		const { min, max, strict, approx, vague, span } = found
		const flags = [strict && ' strict', approx && ' approx', vague && ' vague'].filter(Boolean).join('')
		expect(`${min}..${max}${flags}: ${text.slice(span.start, span.end)}`).toBe(number)
	})
}
