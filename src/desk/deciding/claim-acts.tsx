/** What can be decided on a claim, where it is shown: buttons, how it stands, and the keys that do the same. */
import { useEffect, useRef } from 'react'
import { isTyping } from '../design/search-field.tsx'
import type { ClaimToDecide } from './claim.ts'
import { type ClaimAct, useDeciding } from './deciding.tsx'
import { type Standing, type Status, useStatus } from './standings.ts'
import './deciding.css'

const ACTS: readonly { readonly act: ClaimAct; readonly name: string; readonly key: string; readonly as: Status }[] = [
	{ act: 'accept', name: 'Accept', key: 'a', as: 'accepted' },
	{ act: 'correct', name: 'Correct', key: 'c', as: 'corrected' },
	{ act: 'reject', name: 'Reject', key: 'r', as: 'rejected' },
]

const SIGNS: Readonly<Record<Status, string>> = { standing: '', accepted: '✓', corrected: '✎', rejected: '✕' }

/** "✓ accepted", or nothing while nobody has decided. */
export function StandingMark({ claim, standing }: { claim: string; standing: Standing | undefined }) {
	const status = useStatus(claim, standing)
	return status === 'standing' ? null : (
		<span className={`standing standing-${status}`}>
			<span aria-hidden="true">{SIGNS[status]}</span> {status}
		</span>
	)
}

export interface ClaimActsProps {
	/** Claims that say the same: one decision for each. */
	claims: readonly ClaimToDecide[]
	standing: Standing | undefined
}

export function ClaimActs({ claims, standing }: ClaimActsProps) {
	const deciding = useDeciding()
	const status = useStatus(claims[0]?.key ?? '', standing)
	if (!deciding || claims.length === 0) return null
	const of = claims.length > 1 ? ` ${claims.length} claims` : ''
	return (
		<span className="claim-acts">
			{ACTS.filter(({ act }) => act !== 'correct' || claims.length === 1).map(({ act, name, key, as }) => (
				<button
					key={act}
					type="button"
					className={`claim-act claim-act-${act}`}
					aria-pressed={status === as}
					title={`${name} (${key})`}
					aria-label={`${name}${of}: ${claims[0]!.words}`}
					onClick={() => void deciding.act(act, claims)}
				>
					<span aria-hidden="true">{SIGNS[as]}</span> {name}
				</button>
			))}
		</span>
	)
}

/** What holds a claim that keys are meant for: put it on the element that shows it. */
export const claimsAt = (keys: readonly string[]) => ({ 'data-claims': keys.join(' ') })

/** Keys a, c and r on the claim that has the focus; `find` knows what stands behind its key. */
export function useClaimKeys(find: (key: string) => ClaimToDecide | null): void {
	const deciding = useDeciding()
	const held = useRef({ find, deciding })
	held.current = { find, deciding }
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
			const act = ACTS.find(({ key }) => key === event.key)?.act
			const at = document.activeElement?.closest<HTMLElement>('[data-claims]')
			if (!act || !at || !held.current.deciding) return
			const keys = (at.dataset['claims'] ?? '').split(' ')
			const claims = keys.flatMap((key) => held.current.find(key) ?? [])
			event.preventDefault()
			void held.current.deciding.act(act, act === 'correct' ? claims.slice(0, 1) : claims)
		}
		document.addEventListener('keydown', onKey)
		return () => document.removeEventListener('keydown', onKey)
	}, [])
}

/** Keys j and k go through the claims of a page, and through what opens to show more of them. */
export function useClaimSteps(within: string): void {
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
			if (by === 0 || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
			const all = [...document.querySelectorAll<HTMLElement>(`${within} [data-claims]`)].filter(
				(one) => one.checkVisibility?.() ?? one.offsetParent !== null,
			)
			const here = document.activeElement?.closest<HTMLElement>('[data-claims]')
			const at = here ? all.indexOf(here) : -1
			const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)]
			if (!next) return
			event.preventDefault()
			next.focus()
			next.scrollIntoView({ block: 'nearest' })
		}
		document.addEventListener('keydown', onKey)
		return () => document.removeEventListener('keydown', onKey)
	}, [within])
}
