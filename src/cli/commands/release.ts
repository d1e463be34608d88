/** Releases: what counts is frozen under a name, and what differs between two is said in words. */
import { Command } from 'commander'
import type { Difference } from '../../incident/release/differences.ts'
import type { Manifest } from '../../incident/release/schema.ts'
import { EXIT, type Io, outLook } from '../io.ts'
import { type Look, plural, shown, wrapped } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'

type Done = (code: number) => void

export function releaseCommand(io: Io, done: Done): Command {
	return new Command('release')
		.description('freeze what counts, under a name: versions, rules, hashes and counts; it never changes')
		.argument('<name>', 'a name of its own')
		.option('--note <words>', 'what it is for', '')
		.action(async (name: string, { note }: { note: string }, command: Command) => {
			const session = new Session(io, command)
			const attestary = await session.attestary()
			const { deriveLedger, makeRelease, mintHandles, sortedOut } = await session.run()
			const rules = await session.inclusion()
			await session.withLedger('write', async (ledger) => {
				session.tellAll((await deriveLedger(ledger, attestary)).problems.filter(({ level }) => level === 'error'))
				const { by } = session
				const { counting } = sortedOut([...ledger.incidents.all()], rules)
				session.tellAll(
					(await mintHandles(ledger, attestary, counting, { by, reason: `released as ${name}` })).problems,
				)
				await deriveLedger(ledger, attestary)
				const at = io.now().toISOString()
				const options = { name, at, by, note, knowledge: await session.knowledge(), rules }
				const { value, problems } = await makeRelease(ledger, options)
				if (!value) throw new Stop(EXIT.problems, problems)
				session.say(printManifest(value, outLook(io)).join('\n'))
			})
			done(session.code)
		})
}

export function releasesCommand(io: Io, done: Done): Command {
	return new Command('releases')
		.description('the releases there are, oldest first')
		.option('--json', 'for programs')
		.action(async ({ json }: { json?: boolean }, command: Command) => {
			const session = new Session(io, command)
			await session.withLedger('read', (ledger) => {
				const all = ledger.releases.all()
				if (json) return session.say(JSON.stringify(all, null, '\t'))
				session.say(
					[...all.flatMap((one) => [...printManifest(one, outLook(io)), '']), `${plural(all.length, 'release')}.`].join(
						'\n',
					),
				)
			})
			done(session.code)
		})
}

export function diffCommand(io: Io, done: Done): Command {
	return new Command('diff')
		.description('which incidents appeared, went, changed, merged or split between two releases, and why')
		.argument('<before>', 'the earlier release')
		.argument('[after]', 'the later one; the ledger as it stands when left out')
		.option('--json', 'for programs')
		.action(async (before: string, after: string | undefined, { json }: { json?: boolean }, command: Command) => {
			const session = new Session(io, command)
			const { diffReleases } = await session.run()
			const rules = await session.inclusion()
			await session.withLedger('read', async (ledger) => {
				const now = { knowledge: await session.knowledge(), rules }
				const { value, problems } = await diffReleases(ledger, { before, after: after ?? null }, now)
				if (!value) throw new Stop(EXIT.usage, problems)
				session.say(json ? JSON.stringify(value, null, '\t') : printDifferences(value, outLook(io)).join('\n'))
			})
			done(session.code)
		})
}

function printManifest(
	{ name, at, by, note, counts, rules, coders, ...rest }: Manifest,
	{ paint, width }: Look,
): string[] {
	const claims = `${plural(counts.incidents, 'incident')} of ${plural(counts.reports, 'report')} and ${plural(counts.claims, 'claim')}`
	const facts = [
		`${claims}; ${plural(counts.leftOut, 'other is', 'others are')} left out by the rules “${rules.name}”`,
		`figures by the rule ${rules.figures}; coded by ${coders.join(', ')} with Attestary ${rest.program}; ${plural(rest.decisions, 'decision')}`,
		`incidents ${rest.incidents.slice(0, 16)} · texts ${rest.versions.slice(0, 16)} · knowledge ${rest.knowledge.slice(0, 16)}`,
	]
	return [
		...wrapped(`${paint.bold(shown(name))} ${paint.dim(`${at.slice(0, 16).replace('T', ' ')} · ${shown(by)}`)}`, width),
		...(note ? wrapped(shown(note), width, '    ') : []),
		...facts.flatMap((line) => wrapped(shown(line), width, '    ')),
	]
}

const HEADS: Readonly<Record<Difference['kind'], string>> = {
	appeared: 'Appeared',
	gone: 'Gone',
	merged: 'Merged',
	split: 'Split',
	changed: 'Changed',
}

function printDifferences(all: readonly Difference[], { paint, width }: Look): string[] {
	const lines: string[] = []
	let kind = ''
	for (const one of all) {
		if (one.kind !== kind) lines.push(...(kind ? [''] : []), paint.bold(HEADS[one.kind]))
		kind = one.kind
		lines.push(...wrapped(`${shown(one.name)} ${shown(one.title)}`, width, '  · '))
		for (const what of one.what) lines.push(...wrapped(shown(what), width, '      '))
		lines.push(...wrapped(paint.dim(`because: ${one.why.map(shown).join('; ')}`), width, '      '))
	}
	return all.length === 0 ? ['Nothing that counts is different.'] : lines
}
