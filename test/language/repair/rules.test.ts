/** Every rule of the repair with its own table: what it mends and what it must leave alone. */
import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/language/repair/index.ts'
import { accordingToCases } from './according-to.ts'
import { accusedOfCases } from './accused-of.ts'
import { agentAfterDayCases } from './agent-after-day.ts'
import { agentOfBeliefCases } from './agent-of-belief.ts'
import { agentOfDeadCases } from './agent-of-dead.ts'
import { agentOfEventCases } from './agent-of-event.ts'
import { agentOfPassiveCases } from './agent-of-passive.ts'
import { andNewSubjectCases } from './and-new-subject.ts'
import { armedWithCases } from './armed-with.ts'
import { arrestForCases } from './arrest-for.ts'
import { asSayingCases } from './as-saying.ts'
import { asideParticipleCases } from './aside-participle.ts'
import { askedBeforeSayingCases } from './asked-before-saying.ts'
import { attorneyGeneralCases } from './attorney-general.ts'
import { attributionVerbCases } from './attribution-verb.ts'
import { bareObjectCases } from './bare-object.ts'
import { bareParticipleCases } from './bare-participle.ts'
import { beforeAttributionCases } from './before-attribution.ts'
import { beingDoneCases } from './being-done.ts'
import { blameForCases } from './blame-for.ts'
import { boundForCases } from './bound-for.ts'
import { butNoCases } from './but-no.ts'
import { byMeansCases } from './by-means.ts'
import { casedObjectCases } from './cased-object.ts'
import { casedSubjectCases } from './cased-subject.ts'
import { claimRelativeCases } from './claim-relative.ts'
import { clearWhoCases } from './clear-who.ts'
import { conjunctParticipleCases } from './conjunct-participle.ts'
import { costActsCases } from './cost-acts.ts'
import { countedNamesCases } from './counted-names.ts'
import { dateBeforeSubjectCases } from './date-before-subject.ts'
import { dayOfEventCases } from './day-of-event.ts'
import { dayOfVerbCases } from './day-of-verb.ts'
import { doneSubjectCases } from './done-subject.ts'
import { drivenIntoCases } from './driven-into.ts'
import { ellipticPassiveCases } from './elliptic-passive.ts'
import { embeddedQuestionCases } from './embedded-question.ts'
import { eventConjunctCases } from './event-conjunct.ts'
import { eventInWhichCases } from './event-in-which.ts'
import { eventRelativeCases } from './event-relative.ts'
import { finalAttributionCases } from './final-attribution.ts'
import { finiteBetweenCases } from './finite-between.ts'
import { flaggedNameCases } from './flagged-name.ts'
import { flatAfterNounCases } from './flat-after-noun.ts'
import { gardenPathCases } from './garden-path.ts'
import { gerundOfCases } from './gerund-of.ts'
import { harmBeforeNumberCases } from './harm-before-number.ts'
import { hitManCases } from './hit-man.ts'
import { hyphenNameCases } from './hyphen-name.ts'
import { hyphenNounCases } from './hyphen-noun.ts'
import { hyphenRankCases } from './hyphen-rank.ts'
import { itActsCases } from './it-acts.ts'
import { leftDeadCases } from './left-dead.ts'
import { likeFormsCases } from './like-forms.ts'
import { listOfThreeCases } from './list-of-three.ts'
import { mineNounCases } from './mine-noun.ts'
import { moreOfThemCases } from './more-of-them.ts'
import { mostOfThemCases } from './most-of-them.ts'
import { nameInTwoCases } from './name-in-two.ts'
import { nameOfHouseCases } from './name-of-house.ts'
import { nounActsCases } from './noun-acts.ts'
import { nounPrepositionCases } from './noun-preposition.ts'
import { numberActsCases } from './number-acts.ts'
import { officeOfCases } from './office-of.ts'
import { openingParticipleCases } from './opening-participle.ts'
import { ownerBeforeSubjectCases } from './owner-before-subject.ts'
import { participleBeforeNounCases } from './participle-before-noun.ts'
import { participleBehindCases } from './participle-behind.ts'
import { passedSubjectCases } from './passed-subject.ts'
import { pastActsCases } from './past-acts.ts'
import { pastAfterInfinitiveCases } from './past-after-infinitive.ts'
import { placeBeforeSubjectCases } from './place-before-subject.ts'
import { placeOfPassiveCases } from './place-of-passive.ts'
import { possessiveCases } from './possessive.ts'
import { quantifiedObjectCases } from './quantified-object.ts'
import { reducedBeliefCases } from './reduced-belief.ts'
import { saidInsideCases } from './said-inside.ts'
import { saidSubjectCases } from './said-subject.ts'
import { sayingAtRootCases } from './saying-at-root.ts'
import { sayingGerundCases } from './saying-gerund.ts'
import { sayingParticipleCases } from './saying-participle.ts'
import { secondObjectCases } from './second-object.ts'
import { slainCases } from './slain.ts'
import { speakActsCases } from './speak-acts.ts'
import { speakerWithClauseCases } from './speaker-with-clause.ts'
import { spokenConjunctCases } from './spoken-conjunct.ts'
import { subjectInTwoCases } from './subject-in-two.ts'
import { takenCaptiveCases } from './taken-captive.ts'
import { thatComplementCases } from './that-complement.ts'
import { thingBeforeTimeCases } from './thing-before-time.ts'
import { thoseDoneCases } from './those-done.ts'
import { titleBeforeNameCases } from './title-before-name.ts'
import { toDeathCases } from './to-death.ts'
import { toldThatCases } from './told-that.ts'
import { toldToCases } from './told-to.ts'
import { changesOf, treeOf } from './trees.ts'
import { twoCountsCases } from './two-counts.ts'
import { twoSubjectsCases } from './two-subjects.ts'
import { upToCases } from './up-to.ts'
import { yearOldCases } from './year-old.ts'

const tables = [
	mineNounCases,
	hitManCases,
	ownerBeforeSubjectCases,
	pastActsCases,
	nounActsCases,
	doneSubjectCases,
	speakActsCases,
	byMeansCases,
	hyphenNameCases,
	officeOfCases,
	boundForCases,
	yearOldCases,
	slainCases,
	bareParticipleCases,
	agentOfDeadCases,
	toDeathCases,
	andNewSubjectCases,
	subjectInTwoCases,
	twoCountsCases,
	flaggedNameCases,
	itActsCases,
	hyphenNounCases,
	upToCases,
	harmBeforeNumberCases,
	drivenIntoCases,
	casedSubjectCases,
	placeBeforeSubjectCases,
	dateBeforeSubjectCases,
	possessiveCases,
	finiteBetweenCases,
	gerundOfCases,
	gardenPathCases,
	armedWithCases,
	conjunctParticipleCases,
	thoseDoneCases,
	mostOfThemCases,
	moreOfThemCases,
	numberActsCases,
	costActsCases,
	passedSubjectCases,
	asideParticipleCases,
	claimRelativeCases,
	twoSubjectsCases,
	attorneyGeneralCases,
	titleBeforeNameCases,
	nameInTwoCases,
	flatAfterNounCases,
	hyphenRankCases,
	nameOfHouseCases,
	countedNamesCases,
	ellipticPassiveCases,
	listOfThreeCases,
	reducedBeliefCases,
	openingParticipleCases,
	saidSubjectCases,
	sayingAtRootCases,
	attributionVerbCases,
	askedBeforeSayingCases,
	finalAttributionCases,
	speakerWithClauseCases,
	beforeAttributionCases,
	toldThatCases,
	toldToCases,
	embeddedQuestionCases,
	thatComplementCases,
	clearWhoCases,
	saidInsideCases,
	sayingParticipleCases,
	sayingGerundCases,
	agentOfBeliefCases,
	asSayingCases,
	likeFormsCases,
	pastAfterInfinitiveCases,
	accusedOfCases,
	arrestForCases,
	eventConjunctCases,
	butNoCases,
	leftDeadCases,
	takenCaptiveCases,
	beingDoneCases,
	secondObjectCases,
	participleBeforeNounCases,
	participleBehindCases,
	casedObjectCases,
	quantifiedObjectCases,
	bareObjectCases,
	nounPrepositionCases,
	blameForCases,
	agentAfterDayCases,
	agentOfEventCases,
	agentOfPassiveCases,
	placeOfPassiveCases,
	spokenConjunctCases,
	thingBeforeTimeCases,
	dayOfVerbCases,
	dayOfEventCases,
	eventRelativeCases,
	eventInWhichCases,
	accordingToCases,
]

test('every rule in the order has a table with both kinds of cases', () => {
	expect(tables.map((t) => t.rule.name)).toEqual(rules.map((r) => r.name))
	for (const { rule, mends, leaves } of tables) {
		expect(mends.length, rule.name).toBeGreaterThan(0)
		expect(leaves.length, rule.name).toBeGreaterThan(0)
	}
})

for (const { rule, mends, leaves } of tables) {
	describe(rule.name, () => {
		for (const [text, changes] of mends) {
			const tree = treeOf(text)
			test(tree.forms.join(' '), () => expect(changesOf(rule, tree)).toEqual(changes))
		}
		for (const text of leaves) {
			const tree = treeOf(text)
			test(`not: ${tree.forms.join(' ')}`, () => expect(changesOf(rule, tree)).toEqual([]))
		}
	})
}
