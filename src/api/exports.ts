/** Exports: the formats, whom one would expose, and the files in one ZIP. */
import { EVERYTHING } from '../incident/release/inclusion.ts'
import type { Inclusion } from '../incident/release/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Problem } from '../report/problem.ts'
import { type ExportOf, exportFormats } from '../run/export.ts'
import type { Helper, Watched } from '../run/helper.ts'
import type { ExportQuery, PreviewQuery } from './export-routes.ts'
import { filterOf } from './incidents.ts'
import { Refused } from './refuse.ts'
import type { ExportPreview, FormatList } from './schema.ts'

export function formatList(): FormatList {
	return { formats: exportFormats().map((format) => ({ ...format, lacks: [...format.lacks] })) }
}

export async function exportPreview(
	helper: Pick<Helper, 'previewExport'>,
	query: PreviewQuery,
	rules: Inclusion | undefined,
	watched: Watched,
): Promise<ExportPreview> {
	const { value, problems } = await helper.previewExport(exportOf(query, rules), watched)
	if (!value) throw refusedFor(problems)
	return {
		...value,
		people: value.people.map((one) => ({ ...one, incidents: [...one.incidents] })),
		places: value.places.map((one) => ({ ...one })),
	}
}

export async function exportFor(
	ledger: Ledger,
	helper: Pick<Helper, 'export'>,
	{ format, rule, ...query }: ExportQuery,
	{ by, rules }: { readonly by: string; readonly rules: Inclusion | undefined },
	watched: Watched,
): Promise<Uint8Array> {
	if (ledger.readOnly)
		throw new Refused(
			'ledger/read-only',
			ledger.file,
			'This ledger cannot be written to, so what is exported can get no handles.',
		)
	const of = exportOf(query, rules)
	const options = { ...of.options, ...(rule ? { rule } : {}) }
	const { value, problems } = await helper.export(format, by, { ...of, options }, watched)
	if (!value) throw refusedFor(problems)
	return value
}

/** Without anything that narrows it, all that counts. */
function exportOf(
	{ profile, places, reveal, revealAs, ...selection }: PreviewQuery,
	rules: Inclusion | undefined,
): ExportOf {
	const isNarrowed = Object.values(selection).some((value) => value !== undefined)
	return {
		options: { profile, places, ...(reveal ? { reveal } : {}), ...(revealAs ? { revealAs } : {}) },
		narrowed: isNarrowed ? filterOf({ ...selection, recordable: 'all' }) : null,
		rules: rules === undefined || rules === EVERYTHING ? null : rules,
	}
}

function refusedFor([problem]: readonly Problem[]): Refused {
	if (problem) return new Refused(problem.code, problem.report, problem.message)
	return new Refused('api/not-found', 'export', 'Nothing that counts fits, so there is nothing to export.')
}
