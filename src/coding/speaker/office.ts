/**
 * The holder of an office that only one can hold at a place speaks with a name, though none is printed: "the mayor", "the governor of X",
 * "the interior minister". "A governor", "governors" and "the officer" stay unnamed.
 */
import type { Entity } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt } from '../../language/names/tree.ts'

const OFFICE =
	/^(?:(?:vice-?)?president|premier|chancellor|minister|governor|mayor(?:ess)?|(?:sub-?)?prefect|commissioner|chief|director|chair(?:man|woman|person)?|speaker|secretary(?:-general)?|commandant|commander|ambassador|consul|envoy|(?:prosecutor|attorney|inspector|director)(?:-general)?|coroner|magistrate|(?:arch)?bishop|patriarch|pope|mufti|abbot|rector|head(?:man|master|mistress)?|principal|superintendent|king|queen|emir|sultan|sheikh|warden|registrar|treasurer|chargé|ombudsman|judge|administrator|coordinator|provost|sheriff|chamberlain)$/
/** "the district officer", "the liaison officer" */
const POSTED = /^(?:district|liaison|divisional|press|information|returning|commanding|medical|chief)$/
const SEVERAL = /^(?:an?|one|another|some|any|no|every|each|several|former)$/

export function holdsOffice({ tree, head, pronoun, number }: Entity): boolean {
	return (
		!pronoun &&
		/^NNP?$/.test(tree.tokens[head]?.xpos ?? '') &&
		(number?.min ?? 1) === 1 &&
		(OFFICE.test(lemmaAt(tree, head)) ||
			(/^(?:officer|agent|constable)$/.test(lemmaAt(tree, head)) &&
				kidsBy(tree, head, 'compound', 'amod').some((k) => POSTED.test(lemmaAt(tree, k))))) &&
		!kidsBy(tree, head, 'det', 'nummod', 'amod').some((k) => SEVERAL.test(lemmaAt(tree, k)))
	)
}
