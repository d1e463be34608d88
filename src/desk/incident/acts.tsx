/** What can be decided on an incident as a whole: merge, split, link, note; and the keys of its page. */
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { IncidentPage } from '../data/types.ts'
import { toDecide } from '../deciding/claim.ts'
import { useClaimKeys, useClaimSteps } from '../deciding/claim-acts.tsx'
import { useDeciding } from '../deciding/deciding.tsx'
import { mergeHref, splitHref } from '../deciding/ways.ts'
import { Button } from '../design/button.tsx'
import { shortTitle } from '../design/in-words.ts'
import { later } from '../design/later.tsx'
import { usePageKeys } from '../design/use-keys.ts'
import { useActions } from '../palette/actions.ts'

const LinkDialog = later(async () => (await import('../deciding/link-dialog.tsx')).LinkDialog)

export const nameOf = ({ incident }: IncidentPage): string => incident.handle ?? incident.key

export function IncidentActs({ page }: { page: IncidentPage }) {
	const deciding = useDeciding()
	const [, go] = useLocation()
	const [linking, setLinking] = useState(false)
	const name = nameOf(page)
	const title = shortTitle(page.line.title)
	const acts = [
		{ name: 'Merge with another', key: 'm', run: () => go(mergeHref(name)) },
		...(page.incident.mentions.length > 1 ? [{ name: 'Split', key: 's', run: () => go(splitHref(name)) }] : []),
		{ name: 'Link', key: 'l', run: () => setLinking(true) },
		{
			name: 'Note',
			key: 'n',
			run: () =>
				void deciding?.decide({
					asked: [{ act: 'note', about: page.incident.mentions[0]! }],
					title: `Note on ${title}`,
					said: `Noted on ${title}`,
					reasons: 'note',
				}),
		},
	]
	useActions(deciding ? acts : [])
	usePageKeys(Object.fromEntries(deciding ? acts.map(({ key, run }) => [key, run]) : []))
	if (!deciding) return null
	return (
		<>
			<div className="incident-acts">
				{acts.map(({ name, key, run }) => (
					<Button key={key} onClick={run} title={`${name} (${key})`}>
						{name}
					</Button>
				))}
			</div>
			{linking ? <LinkDialog from={page.line} close={() => setLinking(false)} /> : null}
		</>
	)
}

/** Where two incidents are held side by side. */
export function CompareLink({ a, b }: { a: string; b: string }) {
	return useDeciding() ? <Link href={mergeHref(a, b)}>Hold them side by side</Link> : null
}

/** Keys on the claims of the page. */
export function useIncidentKeys({ claims }: IncidentPage): void {
	useClaimSteps('.incident-page')
	useClaimKeys((key) => {
		const found = claims.find(({ claim }) => claim.key === key)
		return found ? toDecide(found) : null
	})
}
