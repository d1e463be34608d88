/** What a person decides: it is entered in the log with name and reason, wins over the machine, and can be undone. */
import { Command } from 'commander'
import { LINKS } from '../../coding/lists.ts'
import { entriesOf, nameInRegistry, registryOf } from '../../incident/registry.ts'
import { type DecisionBody, KnownActor, KnownPlace, liveDecisions } from '../../incident/schema.ts'
import type { Ledger } from '../../ledger/index.ts'
import { isDay } from '../../report/days.ts'
import type { Problem } from '../../report/problem.ts'
import { incidentNamed, keyNamed, reportNamed } from '../held.ts'
import { EXIT, type Io, outLook } from '../io.ts'
import { plural, shown, wrapped } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'

type Done = (code: number) => void
type Options = Readonly<Record<string, string | readonly string[] | undefined>>
type Body = (ledger: Ledger, args: readonly string[], options: Options) => DecisionBody

interface Act {
	readonly name: string
	readonly args: string
	readonly what: string
	readonly options?: readonly (readonly [flags: string, what: string])[]
	readonly body: Body
}

const usage = (message: string): never => {
	throw new Stop(EXIT.usage, [], message)
}

function claimOf(ledger: Ledger, name = ''): string {
	return (
		(name.startsWith('c-') ? keyNamed(ledger, name) : null) ??
		usage(`There is no claim ${name} in the ledger. The keys of claims stand in brackets where an incident is shown.`)
	)
}

/** A mention, statement or link by its key; an incident stands for the first of its mentions. */
function endOf(ledger: Ledger, name = ''): string {
	return keyNamed(ledger, name) ?? incidentNamed(ledger, name).mentions[0]!
}

const mentionsOf = (ledger: Ledger, names: readonly string[]): string[] => [
	...new Set(
		names.flatMap((name) =>
			name.startsWith('m-')
				? (keyNamed(ledger, name) ?? usage(`There is no mention ${name}.`))
				: incidentNamed(ledger, name).mentions,
		),
	),
]

const kindOf = (name = '') =>
	LINKS.find((kind) => kind === name) ?? usage(`A link is one of ${LINKS.join(', ')}, not "${name}".`)

const KINDS = KnownActor.shape.kind.unwrap().options
const LEVELS = KnownPlace.shape.level.unwrap().options
const YEARS: readonly (readonly [string, string])[] = [
	['--also <names...>', 'other names that mean it'],
	['--from <year>', 'first year in which the names mean it'],
	['--to <year>', 'last such year'],
]

const listOf = (value: Options[string]): readonly string[] => (Array.isArray(value) ? value : [])
const given = <K extends string, V>(key: K, value: V | undefined) =>
	(value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }

function oneOf<T extends string>(all: readonly T[], value: Options[string]): T | undefined {
	if (value === undefined) return undefined
	return all.find((one) => one === value) ?? usage(`It is one of ${all.join(', ')}, not "${shown(String(value))}".`)
}

function numberOf(name: string, value: Options[string]): number | undefined {
	if (value === undefined) return undefined
	const number = Number(value)
	return value !== '' && Number.isFinite(number)
		? number
		: usage(`--${name} is a number, not "${shown(String(value))}".`)
}

function countryOf(value: Options[string]): string | undefined {
	if (value === undefined) return undefined
	return /^[a-z]{2}$/i.test(String(value))
		? String(value).toUpperCase()
		: usage(`A country is two letters, such as QX, not "${shown(String(value))}".`)
}

function yearsOf(options: Options): { readonly from?: number; readonly to?: number } {
	const [from, to] = (['from', 'to'] as const).map((name) => {
		const year = numberOf(name, options[name])
		if (year !== undefined && !(Number.isInteger(year) && year >= 1000 && year <= 2999))
			usage(`--${name} is a year, such as 2021.`)
		return year
	})
	if (from !== undefined && to !== undefined && from > to) usage('--from is later than --to.')
	return { ...given('from', from), ...given('to', to) }
}

/** Somebody or some place that is in the registry, in the lists of actors and places, or new. */
function named(
	ledger: Ledger,
	name: string,
	what: 'actors' | 'places',
): { readonly id: string; readonly name: string } {
	const key = nameInRegistry(name)
	const registry = registryOf(liveDecisions(ledger.decisions()))
	const held = registry[what].get(key)?.[0]?.is
	if (held) return { id: held.id, name: held.name }
	const id = ledger.incidents.referenceOf(name, what)
	return { id: id ?? `own:${key.replaceAll(' ', '-')}`, name }
}

const ACTS: readonly Act[] = [
	{
		name: 'accept',
		args: '<claim>',
		what: 'a claim is right',
		body: (l, [claim]) => ({ act: 'accept', claim: claimOf(l, claim) }),
	},
	{
		name: 'reject',
		args: '<claim>',
		what: 'a claim is wrong: it counts no more, and stays visible',
		body: (l, [claim]) => ({ act: 'reject', claim: claimOf(l, claim) }),
	},
	{
		name: 'correct',
		args: '<claim> <value>',
		what: 'a claim has another value, given as JSON in the shape of its field',
		body: (l, [claim, value]) => ({ act: 'correct', claim: claimOf(l, claim), value: jsonOf(value) }),
	},
	{
		name: 'merge',
		args: '<incidents...>',
		what: 'these incidents are one',
		body: (l, names) => ({ act: 'merge', mentions: mentionsOf(l, names) }),
	},
	{
		name: 'split',
		args: '<incident> <mentions...>',
		what: 'these mentions are another incident',
		body: (l, [incident = '', ...names]) => splitOf(l, incident, names),
	},
	{
		name: 'link',
		args: '<kind> <from> <to>',
		what: `one answers or follows the other (${LINKS.join(', ')})`,
		body: (l, [kind, from, to]) => ({ act: 'link', kind: kindOf(kind), from: endOf(l, from), to: endOf(l, to) }),
	},
	{
		name: 'unlink',
		args: '<kind> <from> <to>',
		what: 'it does not',
		body: (l, [kind, from, to]) => ({ act: 'unlink', kind: kindOf(kind), from: endOf(l, from), to: endOf(l, to) }),
	},
	{
		name: 'set-published',
		args: '<report> <day>',
		what: 'when a report was published: its dates are placed anew',
		body: (l, [report, day]) => ({ act: 'set-published', report: reportOf(l, report), day: dayOf(day) }),
	},
	{
		name: 'set-origin',
		args: '<report-or-claim> <origin>',
		what: 'where a report or a claim has it from: whatever has the same origin counts once',
		body: (l, [of = '', origin = '']) => ({
			act: 'set-origin',
			of: (of.startsWith('c-') ? keyNamed(l, of) : null) ?? reportOf(l, of),
			origin,
		}),
	},
	{
		name: 'who-is-this',
		args: '<name> <who>',
		what: 'whom a name means, in all reports: "the Banner men" are "Grey Banner"',
		options: [
			...YEARS,
			['--country <code>', 'its country, two letters'],
			['--kind <kind>', `one of ${KINDS.join(', ')}`],
		],
		body: (l, [name = '', who = ''], options) => ({
			act: 'who-is-this',
			names: [...new Set([name, who, ...listOf(options['also'])])],
			is: {
				...named(l, who, 'actors'),
				...given('kind', oneOf(KINDS, options['kind'])),
				...given('country', countryOf(options['country'])),
				...yearsOf(options),
			},
		}),
	},
	{
		name: 'where-is-this',
		args: '<name> <place>',
		what: 'which place a name means, in all reports',
		options: [
			...YEARS,
			['--country <code>', 'its country, two letters'],
			['--lat <degrees>', 'where it lies'],
			['--lon <degrees>', 'where it lies'],
			['--within <metres>', 'how far off that may be'],
			['--level <level>', `one of ${LEVELS.join(', ')}`],
		],
		body: (l, [name = '', place = ''], options) => ({
			act: 'where-is-this',
			names: [...new Set([name, place, ...listOf(options['also'])])],
			is: {
				...named(l, place, 'places'),
				...given('country', countryOf(options['country'])),
				...given('lat', numberOf('lat', options['lat'])),
				...given('lon', numberOf('lon', options['lon'])),
				...given('uncertaintyM', numberOf('within', options['within'])),
				...given('level', oneOf(LEVELS, options['level'])),
				...yearsOf(options),
			},
		}),
	},
	{
		name: 'note',
		args: '<id>',
		what: 'a remark, which changes nothing',
		body: (l, [about = '']) => ({ act: 'note', about: keyNamed(l, about) ?? reportNamed(l, about) ?? endOf(l, about) }),
	},
	{
		name: 'undo',
		args: '<decision>',
		what: 'take a decision back',
		body: (l, [decision]) => ({ act: 'undo', decision: decisionNamed(l, decision) }),
	},
]

export function decideCommand(io: Io, done: Done): Command {
	const decide = new Command('decide').description(
		'enter a decision, with its reason; it wins over the machine and can be undone',
	)
	for (const act of ACTS) {
		const command = new Command(act.name).description(act.what).requiredOption('--reason <words>', 'why')
		for (const argument of act.args.split(' ')) command.argument(argument)
		for (const [flags, what] of act.options ?? []) command.option(flags, what)
		command.action(async (...given: unknown[]) => {
			const session = new Session(io, command)
			await enter(session, act, given.slice(0, -2).flat() as string[], command.opts())
			done(session.code)
		})
		decide.addCommand(command)
	}
	return decide
}

async function enter(
	session: Session,
	{ body: make }: Act,
	args: readonly string[],
	{ reason, ...options }: Options & { readonly reason: string },
): Promise<void> {
	const attestary = await session.attestary()
	const { deriveLedger, mintHandles, recodeReport } = await session.run()
	await session.withLedger('write', async (ledger) => {
		const body = make(ledger, args, options)
		const before = new Set(ledger.incidents.orphaned())
		const named =
			body.act === 'merge' || body.act === 'split' || body.act === 'link'
				? args.flatMap((name) => ledger.incidents.find(name))
				: []
		session.tellAll(
			(await mintHandles(ledger, attestary, named, { by: session.by, reason: `decided on: ${body.act}` })).problems,
		)
		const { value, problems } = await ledger.decide({
			by: session.by,
			reason,
			body,
			at: session.io.now().toISOString(),
		})
		if (!value) throw new Stop(problems[0]?.code.startsWith('ledger/') ? EXIT.ledger : EXIT.problems, problems)
		session.tellAll(problems)
		const dated =
			body.act === 'set-published' ? [body.report] : body.act === 'undo' ? undated(ledger, body.decision) : []
		for (const report of dated) session.tellAll(await recodeReport(ledger, attestary, report))
		const derived = await deriveLedger(ledger, attestary)
		session.tellAll(derived.problems.filter((problem) => isNew(problem, before, value.id)))
		session.say(
			`Entered as ${value.id} (number ${value.seq}). Take it back with: attestary decide undo ${value.id} --reason …`,
		)
		const now = body.act === 'merge' ? ledger.incidents.ofMention(body.mentions[0] ?? '') : null
		if (now) session.say(`They are now ${now.handle ?? now.key}: ${shown(now.title)}`)
	})
}

/** What this decision causes: what earlier ones came to was told when they were entered. */
function isNew({ code, report }: Problem, orphanedBefore: ReadonlySet<string>, decision?: string): boolean {
	if (report === decision) return true
	return code === 'decision/orphaned' ? !orphanedBefore.has(report ?? '') : !code.startsWith('decision/')
}

/** The reports whose publication day an undone decision had set. */
function undated(ledger: Ledger, id: string): string[] {
	const undone = ledger.decisions().find((decision) => decision.id === id)?.body
	if (undone?.act === 'set-published') return [undone.report]
	return undone?.act === 'undo' ? undated(ledger, undone.decision) : []
}

function splitOf(ledger: Ledger, name: string, names: readonly string[]): DecisionBody {
	const mentions = mentionsOf(ledger, names)
	const from = incidentNamed(ledger, name).mentions.filter((key) => !mentions.includes(key))
	return from.length > 0 ? { act: 'split', mentions, from } : usage('A split must leave some mention behind.')
}

function jsonOf(value = ''): unknown {
	try {
		return JSON.parse(value)
	} catch {
		return usage(`The value must be JSON, for example '{"name":"Qaradan"}'. It is ${shown(value)}.`)
	}
}

const reportOf = (ledger: Ledger, name = ''): string =>
	reportNamed(ledger, name) ??
	usage(`There is no report ${name} in the ledger. "attestary list --reports" shows those there are.`)

function dayOf(value = ''): string {
	return isDay(value) ? value : usage(`A day is written YYYY-MM-DD, not "${shown(value)}".`)
}

function decisionNamed(ledger: Ledger, name = ''): string {
	const found = ledger.decisions().filter(({ id, seq }) => id.startsWith(name) || String(seq) === name)
	return found.length === 1
		? found[0]!.id
		: usage(`There is no one decision ${name}. "attestary decisions" shows those there are.`)
}

export function decisionsCommand(io: Io, done: Done): Command {
	return new Command('decisions')
		.description('the log of decisions, oldest first')
		.option('--json', 'for programs')
		.action(async ({ json }: { json?: boolean }, command: Command) => {
			const session = new Session(io, command)
			const { paint, width } = outLook(io)
			await session.withLedger('read', (ledger) => {
				const all = ledger.decisions()
				if (json) return session.say(JSON.stringify(all, null, '\t'))
				const orphaned = new Set(ledger.incidents.orphaned())
				const lines = all.flatMap(({ id, seq, at, by, reason, body }) => {
					const { act, ...rest } = body
					const what = Object.values(rest)
						.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
						.join(' ')
					return [
						...wrapped(
							`${paint.bold(act)} ${shown(what)}${orphaned.has(id) && act !== 'mint' ? paint.yellow(' (orphaned)') : ''}`,
							width,
							`${String(seq).padStart(4)}  `,
						),
						...wrapped(paint.dim(`${at.slice(0, 16).replace('T', ' ')} · ${shown(by)} · ${id}`), width, '      '),
						...wrapped(shown(reason), width, '      '),
					]
				})
				session.say([...lines, '', `${plural(all.length, 'decision')}.`].join('\n'))
			})
			done(session.code)
		})
}

export function registryCommand(io: Io, done: Done): Command {
	return new Command('registry')
		.description('who and where names are, as people decided')
		.option('--json', 'for programs')
		.action(async ({ json }: { json?: boolean }, command: Command) => {
			const session = new Session(io, command)
			const { paint, width } = outLook(io)
			await session.withLedger('read', (ledger) => {
				const registry = registryOf(liveDecisions(ledger.decisions()))
				const [actors, places] = [entriesOf(registry.actors), entriesOf(registry.places)]
				if (json) return session.say(JSON.stringify({ actors, places }, null, '\t'))
				const lines = [...actors, ...places].flatMap(({ is, names, decisions }) => {
					const years = is.from || is.to ? ` (${is.from ?? '…'} to ${is.to ?? '…'})` : ''
					const other = names.filter((name) => name !== is.name)
					return [
						...wrapped(`${paint.bold(shown(is.name))}${years} ${paint.dim(is.id)}`, width, '  '),
						...(other.length > 0 ? wrapped(`also: ${other.map(shown).join(', ')}`, width, '      ') : []),
						...wrapped(paint.dim(`decided by ${decisions.join(', ')}`), width, '      '),
					]
				})
				const many = `${plural(actors.length, 'actor')}, ${plural(places.length, 'place')}.`
				session.say([...lines, ...(lines.length > 0 ? [''] : []), many].join('\n'))
			})
			done(session.code)
		})
}

export function expungeCommand(io: Io, done: Done): Command {
	return new Command('expunge')
		.description('take a report out for good: text, words and names; only the fact that somebody did stays')
		.argument('<report>', 'id of the report')
		.requiredOption('--reason <words>', 'why; do not repeat here what is to go')
		.requiredOption('--yes', 'really: this cannot be undone')
		.action(async (name: string, { reason }: { reason: string }, command: Command) => {
			const session = new Session(io, command)
			const attestary = await session.attestary()
			const { deriveLedger } = await session.run()
			await session.withLedger('write', async (ledger) => {
				const before = new Set(ledger.incidents.orphaned())
				const { value, problems } = await ledger.expunge({
					report: reportOf(ledger, name),
					by: session.by,
					reason,
					at: io.now().toISOString(),
				})
				session.tellAll(problems)
				if (!value) throw new Stop(EXIT.problems)
				const derived = await deriveLedger(ledger, attestary)
				session.tellAll(derived.problems.filter((problem) => isNew(problem, before)))
				session.say(`Expunged, entered as ${value.decision.id}.`)
				if (value.sameText.length > 0) session.say(`The very same text still stands in ${value.sameText.join(', ')}.`)
			})
			done(session.code)
		})
}
