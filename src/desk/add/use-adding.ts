/** One adding at a time: started, followed to its end, and stopped when asked. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { isOver } from '../data/api.ts'
import { useSource } from '../data/hooks.tsx'
import type { Given } from '../data/source.ts'
import type { Job, TableAsked } from '../data/types.ts'

/** Files that may be tables: what their columns hold is asked before they are added. */
const TABLE = /\.(?:csv|tsv|xlsx|parquet)$/i

/** A table that nobody has said anything about yet, and all that was given with it. */
interface Asked {
	readonly table: TableAsked
	readonly files: readonly File[]
}

export function useAdding() {
	const { adding } = useSource()
	const client = useQueryClient()
	const [job, setJob] = useState<Job | null>(null)
	const [error, setError] = useState<unknown>(null)
	const [starting, setStarting] = useState(false)
	const [asked, setAsked] = useState<Asked | null>(null)
	const unfollow = useRef<() => void>(() => undefined)
	useEffect(() => () => unfollow.current(), [])

	const start = async (given: Given) => {
		if (!adding) return
		unfollow.current()
		setJob(null)
		setError(null)
		setAsked(null)
		setStarting(true)
		try {
			const files = 'files' in given && !given.columns ? given.files : []
			const tables = files.filter(({ name }) => TABLE.test(name))
			const seen = tables.length > 0 ? (await adding.tables(tables)).tables : []
			const unknown = seen.find(({ known, rows }) => known === null && rows.length > 0)
			if (unknown) return setAsked({ table: unknown, files })
			const begun = await adding.start(given)
			setJob(begun)
			unfollow.current = adding.follow(begun.id, {
				job: (said) => {
					setJob(said)
					if (isOver(said)) void client.invalidateQueries()
				},
				progress: (progress) => setJob((held) => (held ? { ...held, progress } : held)),
				problem: (problem) => setJob((held) => (held ? { ...held, problems: [...held.problems, problem] } : held)),
			})
		} catch (refused) {
			setError(refused)
		} finally {
			setStarting(false)
		}
	}
	const stop = () => {
		if (adding && job) adding.stop(job.id).catch(setError)
	}
	const busy = starting || (job !== null && !isOver(job))
	const leave = () => setAsked(null)
	return { job, error, busy, asked, start, stop, leave }
}
