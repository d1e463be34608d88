/** `attestary custody ID` and `attestary bundle ID TO`: what a value stands on down to the bytes, to read and to hand over. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command, Option } from 'commander'
import { type Incident, RuleId } from '../../incident/schema.ts'
import type { Ledger } from '../../ledger/index.ts'
import { type Custody, custodyOf } from '../../run/custody.ts'
import { incidentNamed, keyNamed } from '../../run/named.ts'
import { orStop, printedOf } from '../held.ts'
import { EXIT, type Io, outLook } from '../io.ts'
import { printCustody } from '../print/custody.ts'
import { lookOf, plural } from '../print/layout.ts'
import { View } from '../print/view.ts'
import { Session, Stop } from '../session.ts'

type Done = (code: number) => void

export function custodyCommand(io: Io, done: Done): Command {
	return new Command('custody')
		.description('what a figure or claim stands on: rule, claims, words, versions, and how each text was obtained')
		.argument('<id>', 'a handle or key of an incident, or the key of a claim')
		.addOption(new Option('--rule <rule>', 'whose figures').choices(RuleId.options).default('ucdp'))
		.option('--json', 'for programs')
		.action(async (id: string, { json, rule }: { json?: boolean; rule: RuleId }, command: Command) => {
			const session = new Session(io, command)
			await session.withLedger('read', (ledger) => {
				const claim = id.startsWith('c-') ? orStop(() => keyNamed(ledger, id)) : null
				const incident = claim ? incidentOfClaim(ledger, claim) : orStop(() => incidentNamed(ledger, id))
				const custody = custodyOf(ledger, incident)
				if (custody.texts.some(({ stands, captures }) => !stands || captures.some(({ bytes }) => bytes === 'altered')))
					session.code = EXIT.problems
				session.say(
					json
						? JSON.stringify(forPrograms(custody), null, '\t')
						: printCustody(custody, viewOf(ledger, incident), outLook(io), rule, claim ?? undefined),
				)
			})
			done(session.code)
		})
}

/** Without the texts themselves. */
const forPrograms = (custody: Custody) => ({
	...custody,
	texts: custody.texts.map(({ version: { text: _, ...version }, ...rest }) => ({ version, ...rest })),
})

const viewOf = (ledger: Ledger, incident: Incident): View => new View(printedOf(ledger, [incident]))

function incidentOfClaim(ledger: Ledger, claim: string): Incident {
	const incident = ledger.incidents.ofMention(ledger.codings.claims(claim)[0]?.about ?? '')
	if (!incident) throw new Stop(EXIT.usage, [], 'This claim belongs to no incident.')
	return incident
}

export function bundleCommand(io: Io, done: Done): Command {
	return new Command('bundle')
		.description(
			'one incident with everything it stands on, for a colleague to check with "attestary verify" (private: holds whole texts)',
		)
		.argument('<id>', 'a handle or key of an incident')
		.argument('<to>', 'a new folder, or a file that ends in .zip')
		.action(async (id: string, to: string, _options: object, command: Command) => {
			const session = new Session(io, command)
			const { bundleOf, zippedBundle } = await session.run()
			const { programVersion } = await import('../../run/data.ts')
			const program = `Attestary ${await programVersion()}`
			await session.withLedger('read', (ledger) => {
				const incident = orStop(() => incidentNamed(ledger, id))
				const zip = /\.zip$/i.test(to)
				if (existsSync(to) && (zip || !statSync(to).isDirectory() || readdirSync(to).length > 0))
					throw new Stop(EXIT.usage, [], `${to} is there already. Name a new ${zip ? 'file' : 'folder'}.`)
				const held = custodyOf(ledger, incident)
				const custody = `${printCustody(held, viewOf(ledger, incident), lookOf({ columns: 100 }, {}), 'ucdp')}\n`
				const files = bundleOf(ledger, held, { program, custody })
				try {
					if (zip) put(to, zippedBundle(files))
					else for (const { name, bytes } of files) put(join(to, name), bytes)
				} catch (error) {
					throw new Stop(EXIT.usage, [], `${to} cannot be written (${(error as NodeJS.ErrnoException).code}).`)
				}
				session.say(
					`${plural(held.texts.length, 'text')} and ${plural(held.claims.length, 'claim')} of "${incident.title}" are in ${to}.\nIt is private: it holds whole texts and names. Check it with: attestary verify ${to}`,
				)
			})
			done(session.code)
		})
}

function put(path: string, bytes: Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true })
	writeFileSync(path, bytes)
}
