/**
 * How a ledger was made, as a text to publish with it: made from its settings and from what is in it, so that it cannot say what
 * is not so. It follows the headings that casualty recorders ask of a method.
 */
import type { Inclusion } from '../incident/release/schema.ts'
import { type DecisionBody, liveDecisions, type RuleId } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'

export interface MethodSection {
	readonly title: string
	readonly paragraphs: readonly string[]
}

export interface MethodGiven {
	readonly version: string
	readonly coder: string | null
	readonly rules: Inclusion
	/** Whose figures lists show. */
	readonly figures: RuleId
	readonly countryName: (code: string) => string
	readonly languageName: (code: string) => string
}

const FIGURES: Readonly<Record<RuleId, string>> = {
	ucdp: 'the rule of UCDP: the most reliable report, the lower figure where none is better; low and high are the bounds of what is said',
	acled: 'the rule of ACLED: the lowest credible figure, with a flag where none is given',
	'latest-authority':
		'the latest figure of those nearest to the count: hospitals and coroners before officials, officials before papers',
	'majority-of-origins': 'what most independent origins say, however many papers reprint them',
}

export async function methodOf(ledger: Ledger, given: MethodGiven): Promise<MethodSection[]> {
	const { reports, versions, claims, statements } = ledger.counts()
	const { total } = await ledger.listIncidents({ recordable: true }, { limit: 1 })
	const facets = await ledger.reportFacets({})
	const live = liveDecisions(ledger.decisions())
	const count = (...acts: DecisionBody['act'][]) => live.filter(({ body }) => acts.includes(body.act)).length
	const deciders = new Set(live.map(({ by }) => by)).size
	const languages = facets.language.map(({ value, count: n }) => `${given.languageName(value)} (${n})`).join(', ')
	return [
		{
			title: 'Sources',
			paragraphs: [
				`The ledger holds ${many(reports, 'report')} in ${many(versions, 'version')} by ${many(facets.publisher.length, 'publisher')}${facets.publisher.length === 100 ? ' or more' : ''}${languages ? `, in these languages: ${languages}` : ''}. Each report keeps its bytes as they were obtained, their SHA-256, when, from where and by whom they were obtained, and the address where it was published, if it has one.`,
				'A report with the same text as another counts as a second report and as the same origin.',
			],
		},
		{
			title: 'Coding',
			paragraphs: [
				`${given.coder ? `The coder ${given.coder} of Attestary ${given.version}` : `Attestary ${given.version}`} read the reports: ${many(claims, 'claim')} and ${many(statements, 'statement')}. It is deterministic: the same report gives the same claims. It reads English; reports in other languages are kept and coded by hand.`,
				'Every claim stands on exact words of a report and names who says so: the publisher, a person, an institution, or somebody who is not named. What is threatened, denied, planned or supposed is coded as that. Relative days are counted from the day of the report, and say so.',
			],
		},
		{
			title: 'Corroboration',
			paragraphs: [
				'Mentions in different reports are joined to one incident where day, place, actors, weapons and figures agree; each join says why and how surely. Doubtful pairs are left to people.',
				'Independence is counted in origins, not outlets: copies of one text and one official quoted by many are one.',
			],
		},
		{
			title: 'Disagreement',
			paragraphs: [
				`Where reports give different figures all of them stand. Lists show ${FIGURES[given.figures]}. Nobody is named as the doer without “alleged” unless a publisher says so in its own voice, somebody claims it, or a person decided it; denials stand beside blames.`,
			],
		},
		{
			title: 'Quality control',
			paragraphs: [
				live.length === 0
					? 'No person has checked these claims yet: all of them are as the machine read them.'
					: `${many(deciders, 'person', 'people')} entered ${many(live.length, 'decision')} that stand: ${many(count('accept'), 'claim')} accepted, ${count('correct')} corrected, ${count('reject')} rejected, ${many(count('merge', 'split'), 'merge or split', 'merges and splits')}, ${many(count('link', 'unlink'), 'link')} made or undone, ${many(count('who-is-this', 'where-is-this'), 'name')} explained. Decisions win over the machine, name who made them and why, and can be undone. All else is as the machine read it.`,
			],
		},
		{
			title: 'What counts',
			paragraphs: [
				`Under the rules “${given.rules.name}”: ${inclusionInWords(given.rules, given.countryName)} That leaves ${many(total, 'incident')} before these rules are applied to exports.`,
			],
		},
		{
			title: 'Harm to people',
			paragraphs: [
				'Names of private people who were harmed, of witnesses and of accounts are withheld from exports and published sites unless a person reveals them. Sources that are not named are kept as they are described; nobody is identified.',
			],
		},
	]
}

function inclusionInWords(rules: Inclusion, countryName: (code: string) => string): string {
	const parts = [
		`told as ${rules.factuality.join(' or ')}`,
		rules.types ? `of the types ${rules.types.join(', ')}` : '',
		rules.countries ? `in ${rules.countries.map(countryName).join(', ')}` : '',
		rules.from ? `on ${rules.from} or later` : '',
		rules.to ? `on ${rules.to} or earlier` : '',
		rules.killedAtLeast === undefined ? '' : `with ${rules.killedAtLeast} or more killed`,
		rules.woundedAtLeast === undefined ? '' : `with ${rules.woundedAtLeast} or more wounded`,
		rules.originsAtLeast === undefined ? '' : `told by ${rules.originsAtLeast} or more independent origins`,
		rules.placedWithin ? `placed within a ${rules.placedWithin} or better` : '',
		rules.dated ? 'with a known day' : '',
	]
	return `incidents that are specific enough to be told from others like them, ${parts.filter(Boolean).join(', ')}.`
}

const many = (n: number, one: string, more = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : more}`
