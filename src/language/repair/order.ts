/** The rules in the order in which they run. Where order matters, the line says why. */

import { accordingTo } from './according-to.ts'
import { accusedOf } from './accused-of.ts'
import { agentAfterDay } from './agent-after-day.ts'
import { agentOfBelief } from './agent-of-belief.ts'
import { agentOfDead } from './agent-of-dead.ts'
import { agentOfEvent } from './agent-of-event.ts'
import { agentOfPassive } from './agent-of-passive.ts'
import { andNewSubject } from './and-new-subject.ts'
import { armedWith } from './armed-with.ts'
import { arrestFor } from './arrest-for.ts'
import { asSaying } from './as-saying.ts'
import { asideParticiple } from './aside-participle.ts'
import { askedBeforeSaying } from './asked-before-saying.ts'
import { attorneyGeneral } from './attorney-general.ts'
import { attributionVerb } from './attribution-verb.ts'
import { bareObject } from './bare-object.ts'
import { bareParticiple } from './bare-participle.ts'
import { beforeAttribution } from './before-attribution.ts'
import { beingDone } from './being-done.ts'
import { blameFor } from './blame-for.ts'
import { boundFor } from './bound-for.ts'
import { butNo } from './but-no.ts'
import { byMeans } from './by-means.ts'
import { casedObject } from './cased-object.ts'
import { casedSubject } from './cased-subject.ts'
import { claimRelative } from './claim-relative.ts'
import { clearWho } from './clear-who.ts'
import { conjunctParticiple } from './conjunct-participle.ts'
import { costActs } from './cost-acts.ts'
import { countedNames } from './counted-names.ts'
import { dateBeforeSubject } from './date-before-subject.ts'
import { dayOfEvent } from './day-of-event.ts'
import { dayOfVerb } from './day-of-verb.ts'
import { doneSubject } from './done-subject.ts'
import type { Rule } from './draft.ts'
import { drivenInto } from './driven-into.ts'
import { ellipticPassive } from './elliptic-passive.ts'
import { embeddedQuestion } from './embedded-question.ts'
import { eventConjunct } from './event-conjunct.ts'
import { eventInWhich } from './event-in-which.ts'
import { eventRelative } from './event-relative.ts'
import { finalAttribution } from './final-attribution.ts'
import { finiteBetween } from './finite-between.ts'
import { flaggedName } from './flagged-name.ts'
import { flatAfterNoun } from './flat-after-noun.ts'
import { gardenPath } from './garden-path.ts'
import { gerundOf } from './gerund-of.ts'
import { harmBeforeNumber } from './harm-before-number.ts'
import { hitMan } from './hit-man.ts'
import { hyphenName } from './hyphen-name.ts'
import { hyphenNoun } from './hyphen-noun.ts'
import { hyphenRank } from './hyphen-rank.ts'
import { itActs } from './it-acts.ts'
import { leftDead } from './left-dead.ts'
import { likeForms } from './like-forms.ts'
import { listOfThree } from './list-of-three.ts'
import { mineNoun } from './mine-noun.ts'
import { moreOfThem } from './more-of-them.ts'
import { mostOfThem } from './most-of-them.ts'
import { nameInTwo } from './name-in-two.ts'
import { nameOfHouse } from './name-of-house.ts'
import { nounActs } from './noun-acts.ts'
import { nounPreposition } from './noun-preposition.ts'
import { numberActs } from './number-acts.ts'
import { officeOf } from './office-of.ts'
import { openingParticiple } from './opening-participle.ts'
import { ownerBeforeSubject } from './owner-before-subject.ts'
import { participleBeforeNoun } from './participle-before-noun.ts'
import { participleBehind } from './participle-behind.ts'
import { passedSubject } from './passed-subject.ts'
import { pastActs } from './past-acts.ts'
import { pastAfterInfinitive } from './past-after-infinitive.ts'
import { placeBeforeSubject } from './place-before-subject.ts'
import { placeOfPassive } from './place-of-passive.ts'
import { possessive } from './possessive.ts'
import { quantifiedObject } from './quantified-object.ts'
import { reducedBelief } from './reduced-belief.ts'
import { saidInside } from './said-inside.ts'
import { saidSubject } from './said-subject.ts'
import { sayingAtRoot } from './saying-at-root.ts'
import { sayingGerund } from './saying-gerund.ts'
import { sayingParticiple } from './saying-participle.ts'
import { secondObject } from './second-object.ts'
import { slain } from './slain.ts'
import { speakActs } from './speak-acts.ts'
import { speakerWithClause } from './speaker-with-clause.ts'
import { spokenConjunct } from './spoken-conjunct.ts'
import { subjectInTwo } from './subject-in-two.ts'
import { takenCaptive } from './taken-captive.ts'
import { thatComplement } from './that-complement.ts'
import { thingBeforeTime } from './thing-before-time.ts'
import { thoseDone } from './those-done.ts'
import { titleBeforeName } from './title-before-name.ts'
import { toDeath } from './to-death.ts'
import { toldThat } from './told-that.ts'
import { toldTo } from './told-to.ts'
import { twoCounts } from './two-counts.ts'
import { twoSubjects } from './two-subjects.ts'
import { upTo } from './up-to.ts'
import { yearOld } from './year-old.ts'

export const rules: readonly Rule[] = [
	// Subjects and main clauses first: the others climb to them.
	mineNoun,
	hitMan,
	ownerBeforeSubject,
	pastActs,
	nounActs,
	doneSubject,
	speakActs,
	byMeans,
	hyphenName,
	officeOf,
	boundFor,
	yearOld,
	slain,
	bareParticiple,
	agentOfDead,
	toDeath,
	andNewSubject,
	subjectInTwo,
	twoCounts,
	flaggedName,
	itActs,
	hyphenNoun,
	// Makes objects that the next rule looks for.
	upTo,
	harmBeforeNumber,
	drivenInto,
	casedSubject,
	placeBeforeSubject,
	dateBeforeSubject,
	possessive,
	finiteBetween,
	gerundOf,
	gardenPath,
	armedWith,
	conjunctParticiple,
	// "those" first: it may be what the first of two subjects was among.
	thoseDone,
	mostOfThem,
	moreOfThem,
	numberActs,
	costActs,
	passedSubject,
	asideParticiple,
	// Before the first of two subjects is given to another verb.
	claimRelative,
	twoSubjects,
	attorneyGeneral,
	titleBeforeName,
	nameInTwo,
	flatAfterNoun,
	hyphenRank,
	nameOfHouse,
	countedNames,
	ellipticPassive,
	listOfThree,
	reducedBelief,
	openingParticiple,
	saidSubject,
	// Make verbs of saying that the next rules look for.
	sayingAtRoot,
	attributionVerb,
	askedBeforeSaying,
	finalAttribution,
	speakerWithClause,
	// After the attribution has its subject, what stands before it can be told apart.
	beforeAttribution,
	toldThat,
	toldTo,
	embeddedQuestion,
	thatComplement,
	clearWho,
	saidInside,
	sayingParticiple,
	sayingGerund,
	agentOfBelief,
	asSaying,
	likeForms,
	pastAfterInfinitive,
	accusedOf,
	arrestFor,
	eventConjunct,
	butNo,
	leftDead,
	takenCaptive,
	// Nouns and their phrases.
	beingDone,
	secondObject,
	participleBeforeNoun,
	participleBehind,
	casedObject,
	quantifiedObject,
	bareObject,
	nounPreposition,
	blameFor,
	agentAfterDay,
	agentOfEvent,
	agentOfPassive,
	placeOfPassive,
	spokenConjunct,
	thingBeforeTime,
	dayOfVerb,
	dayOfEvent,
	eventRelative,
	eventInWhich,
	// Last: it climbs over all of the clauses that were moved.
	accordingTo,
]
