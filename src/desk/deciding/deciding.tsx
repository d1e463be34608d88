/**
 * Deciding, for every page: who decides and why is asked where it matters, what was decided is shown at once and taken back when
 * it could not be entered, and the last decisions can be undone. Pages call `act`; a source that cannot decide gives null.
 */
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useSource } from '../data/hooks.tsx'
import { Refused } from '../data/source.ts'
import type { Asked, CodedByHand, CodingByHand, Decided } from '../data/types.ts'
import { Button } from '../design/button.tsx'
import { Kbd } from '../design/kbd.tsx'
import { later } from '../design/later.tsx'
import { isTyping } from '../design/search-field.tsx'
import { Toast } from '../design/toast.tsx'
import type { ClaimToDecide } from './claim.ts'
import type { ReasonsFor } from './reasons.ts'
import { reviewer } from './reviewer.ts'
import { expectStanding, type Status } from './standings.ts'
import './deciding.css'

const NameDialog = later(async () => (await import('./name-dialog.tsx')).NameDialog)
const ReasonDialog = later(async () => (await import('./reason-dialog.tsx')).ReasonDialog)
const CorrectDialog = later(async () => (await import('./correct-dialog.tsx')).CorrectDialog)

/** What a person wants entered. */
export interface Wish {
	readonly asked: readonly Asked[]
	/** What is about to be done, where a reason is asked for: "Reject: 3 killed". */
	readonly title?: string
	/** What was done, for the message: "Rejected: 3 killed". */
	readonly said: string
	/** Why; asked for when left out and `reasons` says of which kind. */
	readonly reason?: string
	readonly reasons?: ReasonsFor
	/** How these claims stand when it is entered. */
	readonly standing?: { readonly claims: readonly string[]; readonly status: Status }
}

export type ClaimAct = 'accept' | 'correct' | 'reject'

export interface Deciding {
	/** Asks what has to be asked and enters it; null when the person thought better of it or it was refused. */
	decide(wish: Wish): Promise<Decided | null>
	/** On claims that say the same: one decision for each. */
	act(act: ClaimAct, claims: readonly ClaimToDecide[]): Promise<Decided | null>
	/** The same as a coder of a round, unseen by the others; it counts for nothing yet. */
	judge(act: ClaimAct, claim: ClaimToDecide, round: string): Promise<Decided | null>
	/** What is missing in a report of a round, unseen by the others; it counts for nothing yet. */
	addInRound(coding: CodingByHand, round: string, said: string): Promise<Decided | null>
	/** Keeps a claim by hand; null when it was refused. */
	code(coding: CodingByHand): Promise<CodedByHand | null>
	/** Takes back the last of one's own decisions of this visit. */
	undo(): Promise<void>
	/** Asks who decides. */
	askName(): Promise<boolean>
}

const Context = createContext<Deciding | null>(null)
/** Null where nothing can be decided: a published site, a ledger for reading alone. */
export const useDeciding = (): Deciding | null => useContext(Context)

type Asking =
	| { readonly kind: 'name'; readonly done: (named: boolean) => void }
	| { readonly kind: 'reason'; readonly wish: Wish; readonly done: (reason: string | null) => void }
	| { readonly kind: 'correct'; readonly claim: ClaimToDecide; readonly done: (given: Correction | null) => void }
export interface Correction {
	readonly value: unknown
	readonly reason: string
}
/** What was done, and what takes it back. */
interface Made {
	readonly back: readonly Asked[]
	readonly reason: string
	readonly said: string
}
interface Said {
	readonly id: number
	readonly kind: 'coming' | 'done' | 'problem'
	readonly text: string
	readonly undoes: boolean
}

export function DecidingProvider({ children }: { children: ReactNode }) {
	const source = useSource()
	const client = useQueryClient()
	const [asking, setAsking] = useState<Asking | null>(null)
	const [said, setSaid] = useState<Said | null>(null)
	const [people, setPeople] = useState<readonly string[]>([])
	const made = useRef<Made[]>([])
	const saids = useRef(0)

	const deciding = useMemo<Deciding | null>(() => {
		const { deciding: api } = source
		if (!api) return null
		const say = (kind: Said['kind'], text: string, undoes = false) =>
			setSaid({ id: ++saids.current, kind, text, undoes })
		const askName = () =>
			new Promise<boolean>((done) => {
				setAsking({ kind: 'name', done })
				api.decisions({ limit: '1' }).then(
					(list) => setPeople(list.people),
					() => {},
				)
			})
		const send = async (wish: Wish, reason: string): Promise<Decided | null> => {
			if (reviewer() === '' && !(await askName())) return null
			const { asked, standing } = wish
			const over = standing ? expectStanding(standing.claims, standing.status) : () => {}
			say('coming', wish.said)
			try {
				const decided = await api.decide({ by: reviewer(), reason, decisions: asked })
				const back = decided.decisions.map(({ id }): Asked => ({ act: 'undo', decision: id }))
				made.current.push({ back, reason: '', said: wish.said })
				say('done', wish.said, true)
				// What is shown is asked again before the expected standing goes, so that nothing flickers.
				void client.invalidateQueries().finally(over)
				return decided
			} catch (error) {
				over()
				say('problem', `Not entered. ${error instanceof Refused ? error.message : String(error)}`)
				return null
			}
		}
		const decide = async (wish: Wish): Promise<Decided | null> => {
			if (wish.reason !== undefined || wish.reasons === undefined) return send(wish, wish.reason ?? '')
			const reason = await new Promise<string | null>((done) => setAsking({ kind: 'reason', wish, done }))
			return reason === null ? null : send(wish, reason)
		}
		const act = async (kind: ClaimAct, claims: readonly ClaimToDecide[]): Promise<Decided | null> => {
			const [first] = claims
			if (!first) return null
			const keys = claims.map(({ key }) => key)
			const what = claims.length > 1 ? `${first.words} (${claims.length} claims)` : first.words
			const standing = (status: Status) => ({ claims: keys, status })
			if (kind === 'accept') {
				const asked = keys.map((claim): Asked => ({ act: 'accept', claim }))
				return decide({ asked, said: `Accepted: ${what}`, standing: standing('accepted') })
			}
			if (kind === 'reject') {
				const asked = keys.map((claim): Asked => ({ act: 'reject', claim }))
				return decide({
					asked,
					title: `Reject: ${what}`,
					said: `Rejected: ${what}`,
					reasons: 'reject',
					standing: standing('rejected'),
				})
			}
			const given = await new Promise<Correction | null>((done) => setAsking({ kind: 'correct', claim: first, done }))
			if (!given) return null
			return decide({
				asked: [{ act: 'correct', claim: first.key, value: given.value }],
				said: `Corrected: ${first.words}`,
				reason: given.reason,
				standing: { claims: [first.key], status: 'corrected' },
			})
		}
		const judge = async (verdict: ClaimAct, claim: ClaimToDecide, round: string): Promise<Decided | null> => {
			const given =
				verdict === 'correct'
					? await new Promise<Correction | null>((done) => setAsking({ kind: 'correct', claim, done }))
					: { value: undefined, reason: '' }
			if (!given) return null
			const value = verdict === 'correct' ? { value: given.value } : {}
			return decide({
				asked: [{ act: 'judge', round, claim: claim.key, verdict, ...value }],
				said: `Judged: ${claim.words}`,
				reason: given.reason,
			})
		}
		const addInRound = (coding: CodingByHand, round: string, said: string) =>
			decide({ asked: [{ act: 'add-in-round', round, coding }], said, reason: '' })
		const code = async (coding: CodingByHand): Promise<CodedByHand | null> => {
			if (reviewer() === '' && !(await askName())) return null
			say('coming', 'Entering the claim')
			try {
				const coded = await api.code({ by: reviewer(), coding })
				// What was coded by hand is a fact: taking it back is a decision against it.
				made.current.push({
					back: [{ act: 'reject', claim: coded.claim }],
					reason: 'entered by mistake',
					said: 'The claim by hand no longer counts',
				})
				say('done', 'Coded by hand: it counts like any other claim', true)
				void client.invalidateQueries()
				return coded
			} catch (error) {
				say('problem', `Not entered. ${error instanceof Refused ? error.message : String(error)}`)
				return null
			}
		}
		const undo = async () => {
			const last = made.current.pop()
			if (!last) return say('done', 'Nothing left to take back of what was decided in this window')
			try {
				await api.decide({ by: reviewer(), reason: last.reason, decisions: last.back })
				say('done', `Taken back. ${last.said}`)
				void client.invalidateQueries()
			} catch (error) {
				made.current.push(last)
				say('problem', `Not taken back. ${error instanceof Refused ? error.message : String(error)}`)
			}
		}
		return { decide, act, judge, addInRound, code, undo, askName }
	}, [source, client])

	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== 'u' || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
			if (!deciding) return
			event.preventDefault()
			void deciding.undo()
		}
		document.addEventListener('keydown', onKey)
		return () => document.removeEventListener('keydown', onKey)
	}, [deciding])

	return (
		<Context value={deciding}>
			{children}
			{asking ? <Question asking={asking} people={people} over={() => setAsking(null)} /> : null}
			{said ? (
				<Toast id={said.id} kind={said.kind} close={() => setSaid(null)}>
					<span>
						{said.text}
						{said.kind === 'coming' ? ' …' : ''}
					</span>
					{said.undoes && deciding ? (
						<Button onClick={() => void deciding.undo()}>
							Undo <Kbd>u</Kbd>
						</Button>
					) : null}
				</Toast>
			) : null}
		</Context>
	)
}

function Question({ asking, people, over }: { asking: Asking; people: readonly string[]; over: () => void }) {
	const end = <T,>(done: (given: T) => void, given: T) => {
		over()
		done(given)
	}
	switch (asking.kind) {
		case 'name':
			return <NameDialog people={people} done={() => end(asking.done, true)} close={() => end(asking.done, false)} />
		case 'reason':
			return (
				<ReasonDialog
					title={asking.wish.title ?? asking.wish.said}
					for={asking.wish.reasons ?? 'note'}
					done={(reason) => end(asking.done, reason)}
					close={() => end(asking.done, null)}
				/>
			)
		case 'correct':
			return (
				<CorrectDialog
					claim={asking.claim}
					done={(given) => end(asking.done, given)}
					close={() => end(asking.done, null)}
				/>
			)
	}
}
