/** One sentence's note: which incidents it speaks of, who says what of them. A value opens its card in place. */
import { memo } from 'react'
import { Link } from 'wouter'
import type { Reading, Statement } from '../data/types.ts'
import { claimsAt } from '../deciding/claim-acts.tsx'
import { incidentHref } from '../design/address.ts'
import { shortTitle } from '../design/in-words.ts'
import type { LayerId } from './layers.ts'
import type { Block, Note, NoteItem, Voice } from './notes.ts'
import { classOf } from './paragraph.tsx'
import type { Laid } from './reading.ts'

export interface NoteProps {
	note: Note
	reading: Reading
	laid: Laid
	shown: ReadonlySet<LayerId>
	/** The incident that the note before this one ends with: its title is not said again. */
	before: string | null
	/** Show this incident alone. */
	alone: string | null
	/** Those of its claims and statements that are lit, joined: changes only when it does. */
	lit: string
	/** Key of the value of this note whose card is open. */
	open: string | null
	light: (keys: readonly string[] | null) => void
	toggle: (item: NoteItem, note: string) => void
	card: (item: NoteItem) => React.ReactNode
}

const ANSWER = {
	'response-to': 'in response to',
	follows: 'after, in order only,',
	'part-of': 'part of',
	'same-as': 'perhaps the same as',
	'cause-claimed': 'caused, it is claimed, by',
} as const

/** It draws itself anew only when something in it changes: a long report has hundreds. */
export const NoteView = memo(function NoteView(props: NoteProps) {
	const { note, alone } = props
	const blocks = note.blocks.filter(({ incident }) => alone === null || incident === alone)
	return blocks.map((block, i) => {
		const before = i === 0 ? props.before : blocks[i - 1]!.incident
		return <BlockView key={block.incident ?? 'none'} {...props} block={block} goesOn={block.incident === before} />
	})
})

/** True when something of a note is to be shown at all. */
export function hasAnything({ blocks }: Note, shown: ReadonlySet<LayerId>, alone: string | null): boolean {
	return blocks.some(
		({ incident, voices, answers }) =>
			(alone === null || incident === alone) && (answers.length > 0 || voices.some((voice) => isShown(voice, shown))),
	)
}

const isShown = ({ items, statement }: Voice, shown: ReadonlySet<LayerId>): boolean =>
	items.some(({ layer }) => shown.has(layer)) || (items.length === 0 && statement !== null && shown.has('says'))

function BlockView({ block, goesOn, ...props }: NoteProps & { block: Block; goesOn: boolean }) {
	const { reading, laid, shown } = props
	const { incident, answers } = block
	const voices = block.voices.filter((voice) => isShown(voice, shown))
	if (voices.length === 0 && answers.length === 0) return null
	const number = incident === null ? undefined : laid.numberOf.get(incident)
	return (
		<div className={number === undefined ? 'block block-minor' : 'block'}>
			{incident && number === undefined ? <IncidentName incident={incident} reading={reading} laid={laid} /> : null}
			{incident && number !== undefined ? (
				<p className={goesOn ? 'block-head goes-on' : 'block-head'}>
					<IncidentName incident={incident} reading={reading} laid={laid} />
				</p>
			) : null}
			{answers.map(({ key, kind, to }) => (
				<p key={key} className="answer">
					{ANSWER[kind]} <IncidentName incident={to} reading={reading} laid={laid} />
				</p>
			))}
			{voices.map((voice) => (
				<VoiceView key={voice.key} {...props} block={block} voice={voice} />
			))}
		</div>
	)
}

/** The number in this report and the title, which leads to the incident's page. */
export function IncidentName({ incident, reading, laid }: { incident: string; reading: Reading; laid: Laid }) {
	const line = reading.incidents.find(({ key }) => key === incident)
	const number = laid.numberOf.get(incident)
	if (!line) return <span className="minor">another event</span>
	if (number === undefined)
		return (
			<span className="minor" title="Told too vaguely to stand in the list of incidents">
				{shortTitle(line.title)}
			</span>
		)
	return (
		<Link href={incidentHref(line.handle ?? line.key)} className="incident-name">
			<span className="number">{number}</span> <span className="incident-title">{shortTitle(line.title)}</span>
		</Link>
	)
}

function VoiceView({ voice, block, ...props }: NoteProps & { block: Block; voice: Voice }) {
	const { note, shown, open, light, toggle, card } = props
	const lit = new Set(props.lit === '' ? [] : props.lit.split(' '))
	const items = voice.items.filter(({ layer }) => shown.has(layer))
	const own = voice.statement ? [voice.statement.key] : []
	const opened = items.find(({ key }) => key === open)
	return (
		<div className="voice">
			{voice.speaker === '' && block.voices.length > 1 ? <span className="who own">the report</span> : null}
			{voice.speaker ? (
				<span
					className={own.some((key) => lit.has(key)) ? 'who lit' : 'who'}
					onPointerEnter={() => light(own)}
					onPointerLeave={() => light(null)}
				>
					{voice.denies ? <span aria-hidden="true">✕ </span> : null}
					{voice.speaker} <span className="verb">{voice.verb}</span>
				</span>
			) : null}{' '}
			{items.map((item) => (
				<ItemView
					key={item.key}
					item={item}
					lit={item.claims.some(({ key }) => lit.has(key))}
					open={item.key === open}
					denied={voice.denies}
					light={(on) => light(on ? item.claims.map(({ key }) => key) : null)}
					toggle={() => toggle(item, note.key)}
				/>
			))}
			{items.length === 0 && voice.statement ? <Said statement={voice.statement} reading={props.reading} /> : null}
			{opened ? card(opened) : null}
		</div>
	)
}

/** The first words of what is said, where no value stands for it. */
function Said({ statement, reading }: { statement: Statement; reading: Reading }) {
	const spans = statement.quotes.length > 0 ? statement.quotes : statement.content
	const words = spans
		.map(({ start, end }) => reading.version.text.slice(start, end))
		.join(' … ')
		.replace(/^that /, '')
	if (words.trim() === '') return null
	return (
		<span className="said" dir="auto">
			“{words.length > 90 ? `${words.slice(0, 84).replace(/\s+\S*$/, '')} …` : words}”
		</span>
	)
}

interface ItemProps {
	item: NoteItem
	lit: boolean
	open: boolean
	denied: boolean
	light: (on: boolean) => void
	toggle: () => void
}

function ItemView({ item, lit, open, denied, light, toggle }: ItemProps) {
	return (
		<>
			<button
				type="button"
				className={lit ? 'item lit' : 'item'}
				data-item={item.key}
				{...claimsAt(item.claims.map(({ key }) => key))}
				aria-expanded={open}
				onPointerEnter={() => light(true)}
				onPointerLeave={() => light(false)}
				onFocus={() => light(true)}
				onBlur={() => light(false)}
				onClick={toggle}
			>
				<span className={`mark ${classOf(item.layer)} level-0 ${denied ? 'denied' : ''}`}>{item.value}</span>
			</button>{' '}
		</>
	)
}
