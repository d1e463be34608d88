/**
 * The thread that reads and codes for a server. Coding a report keeps a processor busy for a while, and deriving a large ledger
 * for seconds: in a thread of its own the server answers meanwhile, and the model is loaded when somebody adds, not before. It
 * has its own connection to the ledger; SQLite lets one write while the other reads.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { Preview, Survey } from '../exchange/index.ts'
import { type Input, inputsSent, pageAt } from '../intake/index.ts'
import { type Ledger, LedgerFault, openLedger } from '../ledger/index.ts'
import type { Outcome } from '../report/problem.ts'
import { type Attestary, loadAttestary } from './attestary.ts'
import { codeByHand } from './code-by-hand.ts'
import { knownColumns, rememberColumns } from './columns.ts'
import { readProject } from './data.ts'
import { decide } from './decide.ts'
import { makeExport, previewFrom, selected, surveyLedger, zippedExport } from './export.ts'
import type { Answered, Asked, AskedExport, Close, Given, Told } from './helper.ts'
import { addInputs } from './ledger-work.ts'
import { problemsOf, wordsAt } from './problems-of.ts'
import { Stopped, stepTeller, type TellStep } from './steps.ts'

const { ledger: file, knowledge, ending } = workerData as Told
const isSet = (flag: SharedArrayBuffer): boolean => Atomics.load(new Int32Array(flag), 0) === 1
const tell = (answered: Answered): void => parentPort?.postMessage(answered)

// The project's own problems were told when the server started.
const load = async (): Promise<Attestary> =>
	loadAttestary(knowledge ? { project: (await readProject(knowledge)).value } : {})
let loaded: Promise<Attestary> | null = null
/** Loaded when first needed: most decisions need no coder. */
const attestary = (): Promise<Attestary> => {
	loaded ??= load()
	return loaded
}

async function inputsIn(given: Given): Promise<Iterable<Input>> {
	switch (given.kind) {
		case 'text':
			return [{ kind: 'bytes', from: 'pasted text', bytes: new TextEncoder().encode(given.text) }]
		case 'address':
			return [await pageAt(given.url)]
		case 'files':
			return inputsSent(given.files)
	}
}

/** What previews go through, and the connection that knows whether somebody has written since. */
let kept: { readonly ledger: Ledger; readonly stamp: number; readonly survey: Survey } | null = null

async function surveyed(ledger: Ledger, tell: TellStep): Promise<Survey> {
	if (kept && kept.ledger.stamp() === kept.stamp) return kept.survey
	kept?.ledger.close()
	kept = null
	const { value: own } = await openLedger(file, { create: false })
	const stamp = own?.stamp() ?? 0
	try {
		const survey = surveyLedger(own ?? ledger, tell)
		if (own) kept = { ledger: own, stamp, survey }
		return survey
	} finally {
		if (kept?.ledger !== own) own?.close()
	}
}

/** Whom an export would expose, or its files; nothing when it was stopped. */
async function exporting(ledger: Ledger, asked: AskedExport): Promise<Outcome<Preview | Uint8Array | null>> {
	const isStopped = () => isSet(asked.stop) || isSet(ending)
	const step = stepTeller((told) => tell({ id: asked.id, kind: 'step', step: told }), isStopped)
	try {
		step('loading')
		if (asked.kind === 'preview-export') {
			const survey = await surveyed(ledger, step)
			const { options, rules } = await selected(ledger, asked.of, survey.derived)
			return previewFrom(survey, options, rules)
		}
		const { options, rules } = await selected(ledger, asked.of)
		if (options.only?.length === 0) return { value: null, problems: [] }
		const request = { format: asked.format, ...options }
		const { value, problems } = await makeExport(ledger, await attestary(), request, {
			by: asked.by,
			rules,
			tell: step,
		})
		return { value: value && (await zippedExport(value, step)), problems }
	} catch (error) {
		if (!(error instanceof Stopped)) throw error
		return { value: null, problems: [] }
	}
}

async function answer(asked: Asked): Promise<void> {
	const { id } = asked
	const { value: ledger, problems } = await openLedger(file, { create: false })
	if (!ledger) return tell({ id, kind: 'end', value: null, problems })
	try {
		if (asked.kind === 'problems') {
			const told = await problemsOf(ledger, await attestary(), asked.report)
			return tell({ id, kind: 'end', value: told, problems: [] })
		}
		if (asked.kind === 'decide') {
			const { value, problems } = await decide(ledger, attestary, asked.deciding)
			return tell({ id, kind: 'end', value, problems })
		}
		if (asked.kind === 'code') {
			const { value, problems } = await codeByHand(ledger, attestary, asked)
			return tell({ id, kind: 'end', value, problems })
		}
		if (asked.kind === 'preview-export' || asked.kind === 'export')
			return tell({ id, kind: 'end', ...(await exporting(ledger, asked)) })
		const { given, options, stop, ...by } = asked
		if (given.kind === 'files' && given.columns) await rememberColumns(file, given.columns)
		const { value, problems } = await addInputs(await inputsIn(given), ledger, await attestary(), {
			take: { obtained: by.obtained, by: by.by, options },
			columns: (await knownColumns(file)).value,
			stop: () => isSet(stop) || isSet(ending),
			onProgress: (progress) => tell({ id, kind: 'progress', progress }),
			onProblem: (problem, from, text) => tell({ id, kind: 'problem', problem, from, words: wordsAt(problem, text) }),
			onReport: (report) => tell({ id, kind: 'report', report }),
		})
		tell({ id, kind: 'end', value, problems })
	} catch (error) {
		if (!(error instanceof LedgerFault)) throw error
		tell({ id, kind: 'end', value: null, problems: [error.problem] })
	} finally {
		ledger.close()
	}
}

function end(): void {
	kept?.ledger.close()
	parentPort?.close()
	// A connection that is kept open for a next page would hold the thread.
	setTimeout(() => process.exit(0), 100).unref()
}

/** One after the other: a second writer would only wait for the first. */
let last: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (asked: Asked | Close) => {
	last = last
		.then(() => {
			if (asked.kind === 'close') return end()
			return isSet(ending) ? undefined : answer(asked)
		})
		.catch((error: unknown) => {
			if (asked.kind === 'close') throw error
			tell({ id: asked.id, kind: 'broken', what: error instanceof Error ? error.message : String(error) })
		})
})
