/** One adding at a time: started, followed to its end, and stopped when asked. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { isOver } from '../data/api.ts'
import { useSource } from '../data/hooks.tsx'
import type { Given } from '../data/source.ts'
import type { Job } from '../data/types.ts'

export function useAdding() {
	const { adding } = useSource()
	const client = useQueryClient()
	const [job, setJob] = useState<Job | null>(null)
	const [error, setError] = useState<unknown>(null)
	const [starting, setStarting] = useState(false)
	const unfollow = useRef<() => void>(() => undefined)
	useEffect(() => () => unfollow.current(), [])

	const start = async (given: Given) => {
		if (!adding) return
		unfollow.current()
		setJob(null)
		setError(null)
		setStarting(true)
		try {
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
	return { job, error, busy, start, stop }
}
