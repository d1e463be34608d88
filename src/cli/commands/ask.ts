/** Asking the ledger: `list`, `show`, `chain`, `search`. Nothing is changed by any of them. */
import { Command, Option } from 'commander'
import type { IncidentFilter } from '../../ledger/index.ts'
import { incidentNamed, keyNamed, reportNamed } from '../../run/named.ts'
import { count, countries, day, types, unknownCountry } from '../given.ts'
import { orStop, printedChain, printedOf, printedReport } from '../held.ts'
import { EXIT, type Io, outLook } from '../io.ts'
import { factsInWords, piecesOf, printPiece } from '../print/chain.ts'
import { printFigures, printIncident, printOrigins } from '../print/incident.ts'
import { wrapped } from '../print/layout.ts'
import { printFound, printIncidentList, printReportList } from '../print/list.ts'
import { printReport } from '../print/report.ts'
import { printStatements } from '../print/statement.ts'
import { View } from '../print/view.ts'
import { printWhy } from '../print/why.ts'
import { Session, Stop } from '../session.ts'

type Done = (code: number) => void

interface ListOptions {
	readonly reports?: boolean
	readonly contested?: boolean
	readonly all?: boolean
	readonly country?: readonly string[]
	readonly type?: readonly string[]
	readonly actor?: string
	readonly from?: string
	readonly to?: string
	readonly text?: string
	readonly sort: 'newest' | 'oldest' | 'deadliest' | 'reports'
	readonly limit: number
	readonly json?: boolean
}

export function listCommand(io: Io, done: Done): Command {
	return new Command('list')
		.description('list the incidents of the ledger, or its reports')
		.option('--reports', 'the reports instead')
		.option('--contested', 'only those whose figures or doers are contested')
		.option('--all', 'also what is too vague to be recorded')
		.option('--country <code>', 'in this country (two letters of ISO 3166-1, or of the project)', countries)
		.option('--type <type>', 'of this type (PLOVER: ASSAULT, COERCE, PROTEST …)', types)
		.option('--actor <name>', 'with this doer or target')
		.option('--from <day>', 'that can have been on or after this day', day)
		.option('--to <day>', 'or before it', day)
		.option('--text <words>', 'with these words in title, place, names or weapons')
		.addOption(
			new Option('--sort <order>', 'which comes first')
				.choices(['newest', 'oldest', 'deadliest', 'reports'])
				.default('newest'),
		)
		.option('--limit <number>', 'how many', count, 50)
		.option('--json', 'for programs')
		.action(async (options: ListOptions, command: Command) => {
			const session = new Session(io, command)
			const { limit, json, sort, from, to } = options
			await session.withLedger('read', async (ledger) => {
				const days = { ...(from ? { from } : {}), ...(to ? { to } : {}) }
				if (options.reports) {
					const { reports, total } = await ledger.listReports(days, { limit })
					session.say(json ? JSON.stringify(reports, null, '\t') : printReportList(reports, total, outLook(io)))
					return
				}
				const unknown = unknownCountry(options.country ?? [], ledger.countries())
				if (unknown !== null)
					throw new Stop(
						EXIT.usage,
						[],
						`--country ${unknown}: ISO 3166-1 has no such country, and no incident lies there.`,
					)
				const { incidents, total } = await ledger.listIncidents(filterOf(options), { limit, sort })
				session.say(json ? JSON.stringify(incidents, null, '\t') : printIncidentList(incidents, total, outLook(io)))
			})
			done(session.code)
		})
}

function filterOf({ contested, all, country, type, actor, from, to, text }: ListOptions): IncidentFilter {
	return {
		...(contested ? { contested: true } : {}),
		...(all ? {} : { recordable: true }),
		...(country ? { country: [...country] } : {}),
		...(type ? { type: [...type] } : {}),
		...(actor ? { actor } : {}),
		...(from ? { from } : {}),
		...(to ? { to } : {}),
		...(text ? { text } : {}),
	}
}

export function showCommand(io: Io, done: Done): Command {
	return new Command('show')
		.description('one incident, report or claim with all who say so')
		.argument('<id>', 'a handle or key of an incident, the id of a report, or the key of a claim')
		.option('--figures', 'also: the figures under each rule, what they stand on and what is set aside')
		.option('--json', 'for programs')
		.action(async (id: string, { json, figures }: { json?: boolean; figures?: boolean }, command: Command) => {
			const session = new Session(io, command)
			const look = outLook(io)
			await session.withLedger('read', (ledger) => {
				const claim = id.startsWith('c-') ? orStop(() => keyNamed(ledger, id)) : null
				if (claim) {
					const incident = ledger.incidents.ofMention(ledger.codings.claims(claim)[0]?.about ?? '')
					if (json) {
						const view = new View(printedOf(ledger, incident ? [incident] : []))
						session.say(JSON.stringify(view.ruledByKey(claim), null, '\t'))
						return
					}
					session.say(printWhy(printedOf(ledger, incident ? [incident] : []), claim, look) ?? '')
					return
				}
				const report = reportNamed(ledger, id)
				if (report) {
					const printed = printedReport(ledger, report)
					session.say(json ? JSON.stringify(printed, null, '\t') : printReport(printed, look))
					return
				}
				const incident = orStop(() => incidentNamed(ledger, id))
				const printed = printedOf(ledger, [incident])
				if (json) {
					session.say(
						JSON.stringify(
							{ incident, claims: ledger.incidents.claims(incident), links: printed.derived.links },
							null,
							'\t',
						),
					)
					return
				}
				const view = new View(printed)
				const lines = printIncident(incident, null, view, look)
				const said = ledger.incidents.statements(incident)
				if (said.length > 0) lines.push('', look.paint.bold('    Said about it'), ...printStatements(said, view, look))
				if (figures) lines.push('', look.paint.bold('    Figures'), ...printFigures(incident, view, look))
				if (incident.reports.length > 1 && incident.originList?.length)
					lines.push('', look.paint.bold('    Origins'), ...printOrigins(incident, look))
				lines.push('', look.paint.bold('    Reports'), ...incident.reports.map((one) => `  · ${one}`))
				if (ledger.incidents.chains(incident.key).length > 0)
					lines.push('', `    It is part of a chain: attestary chain ${incident.handle ?? incident.key.slice(0, 10)}`)
				session.say(lines.join('\n'))
			})
			done(session.code)
		})
}

export function chainCommand(io: Io, done: Done): Command {
	return new Command('chain')
		.description('what an incident answered, and what answered it')
		.argument('<id>', 'a handle or key of an incident')
		.option('--json', 'for programs')
		.action(async (id: string, { json }: { json?: boolean }, command: Command) => {
			const session = new Session(io, command)
			await session.withLedger('read', (ledger) => {
				const incident = orStop(() => incidentNamed(ledger, id))
				if (json) return session.say(JSON.stringify(ledger.incidents.chains(incident.key), null, '\t'))
				const view = new View(printedChain(ledger, incident))
				const pieces = piecesOf(view).filter(({ incidents }) => incidents.some(({ key }) => key === incident.key))
				for (const piece of pieces) {
					session.say(printPiece(piece, view, outLook(io)).join('\n'))
					const facts = view.printed.derived.chains
						.filter((chain) => piece.links.some(({ key }) => chain.links.includes(key)))
						.map((chain) => factsInWords(chain, piece.links))
					session.say(
						[
							...facts.filter(Boolean).flatMap((words) => ['', ...wrapped(words, outLook(io).width)]),
							'',
							...piece.incidents.map(
								(one) => `${String(view.numberOf(one.key)).padStart(2)}  ${one.handle ?? one.key.slice(0, 10)}`,
							),
						].join('\n'),
					)
				}
				if (pieces.length === 0) session.say('No report links this incident to another one.')
			})
			done(session.code)
		})
}

export function searchCommand(io: Io, done: Done): Command {
	return new Command('search')
		.description('search the words of all reports; of very many matches the newest 10,000 are ranked')
		.argument('<words...>', 'words; "…" for a phrase, -word to leave out, publisher:, language:, after:, before:')
		.option('--limit <number>', 'how many', count, 20)
		.option('--json', 'for programs')
		.action(async (words: string[], { limit, json }: { limit: number; json?: boolean }, command: Command) => {
			const session = new Session(io, command)
			await session.withLedger('read', (ledger) => {
				const found = ledger.search(
					words.map((word) => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word)).join(' '),
					{ limit },
				)
				session.say(json ? JSON.stringify(found, null, '\t') : printFound(found, outLook(io)))
			})
			done(session.code)
		})
}
