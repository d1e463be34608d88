/** A claim by hand: of which event, what it says, who says so. */
import { type FormEvent, useState } from 'react'
import { fieldInWords, stanceInWords } from '../../../coding/in-words.ts'
import { FACTUALITIES, FIELDS, PLOVER_TYPES, STANCES } from '../../../coding/lists.ts'
import { useRounds } from '../../data/hooks.tsx'
import type { CodingByHand, Mention, Reading } from '../../data/types.ts'
import { useDeciding } from '../../deciding/deciding.tsx'
import { blankOf, type Field, withParts } from '../../deciding/fields.ts'
import { useReviewer } from '../../deciding/reviewer.ts'
import { ValueForm } from '../../deciding/value-form.tsx'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Choice, Input, Labelled } from '../../design/form.tsx'
import { codeInWords, shortTitle } from '../../design/in-words.ts'
import type { Span } from '../segments.ts'
import '../../deciding/deciding.css'

export interface CodeProps {
	reading: Reading
	span: Span
	/** The words are those of an event that nobody marked. */
	isNew: boolean
	close: () => void
}

type Factuality = CodingByHand['factuality']

export function CodeDialog({ reading, span, isNew, close }: CodeProps) {
	const deciding = useDeciding()
	const { version, mentions } = reading
	const me = useReviewer()
	const rounds = useRounds(me)
	const round = rounds.data?.rounds.find(
		({ coders, reports }) =>
			coders.some(({ coder, finished }) => coder === me && !finished) &&
			reports.some(({ report }) => report === version.report),
	)
	const words = version.text.slice(span.start, span.end)
	const events = eventsOf(reading, span)
	const [about, setAbout] = useState(isNew || events.length === 0 ? '' : events[0]![0])
	const [field, setField] = useState<Field>(about === '' ? 'event' : 'harm')
	const [given, setGiven] = useState<Readonly<Record<string, string>>>({})
	const [speaker, setSpeaker] = useState('')
	const [stance, setStance] = useState<CodingByHand['stance']>('asserts')
	const [factuality, setFactuality] = useState<Factuality>('happened')
	const [background, setBackground] = useState(false)
	const [type, setType] = useState<(typeof PLOVER_TYPES)[number]>('ASSAULT')
	const blank = blankOf(field, words)
	const send = (event: FormEvent) => {
		event.preventDefault()
		const value = withParts(field, blank, given)
		const eventType = field === 'event' ? (value as { type: typeof type }).type : type
		close()
		const coding: CodingByHand = {
			version: version.id,
			spans: [{ start: span.start, end: span.end }],
			about:
				about === ''
					? { kind: 'event', type: eventType, factuality, background }
					: { kind: 'mention', mention: about as Mention['key'] },
			field,
			value,
			speaker: speaker.trim() === '' ? null : { kind: 'institution', name: speaker.trim() },
			stance,
			factuality,
		}
		if (round) void deciding?.addInRound(coding, round.id, `Added in ${round.name}: ${fieldInWords(field)}`)
		else void deciding?.code(coding)
	}
	const name = about === '' ? 'A new event on these words' : 'A claim on these words'
	return (
		<Dialog name={name} close={close}>
			<div className="dialog-head">
				<h2>{name}</h2>
			</div>
			<form className="dialog-body" onSubmit={send}>
				<p className="dialog-about" dir="auto" lang={reading.line.language}>
					“{words}”
				</p>
				<div className="form-grid">
					<Labelled name="Of which event">
						<Choice
							options={[...events, ['', 'a new event, told by these words']]}
							value={about}
							onChange={({ target }) => setAbout(target.value)}
						/>
					</Labelled>
					<Labelled name="What the words say">
						<Choice
							options={FIELDS.map((one) => [one, fieldInWords(one)])}
							value={field}
							onChange={({ target }) => {
								setField(target.value as Field)
								setGiven({})
							}}
						/>
					</Labelled>
					{about === '' && field !== 'event' ? (
						<Labelled name="Kind of event">
							<Choice
								options={PLOVER_TYPES.map((one) => [one, codeInWords(one)])}
								value={type}
								onChange={({ target }) => setType(target.value as typeof type)}
							/>
						</Labelled>
					) : null}
				</div>
				<ValueForm
					key={field}
					field={field}
					value={blank}
					given={given}
					change={(path, text) => setGiven((before) => ({ ...before, [path]: text }))}
				/>
				<div className="form-grid">
					<Labelled name="Who says so" hint="empty: the report itself">
						<Input dir="auto" value={speaker} list="speakers" onChange={({ target }) => setSpeaker(target.value)} />
					</Labelled>
					<Labelled name="How">
						<Choice
							options={STANCES.map((one) => [one, stanceInWords(one)])}
							value={stance}
							onChange={({ target }) => setStance(target.value as typeof stance)}
						/>
					</Labelled>
					<Labelled name="Told as">
						<Choice
							options={FACTUALITIES.map((one) => [one, one])}
							value={factuality}
							onChange={({ target }) => setFactuality(target.value as Factuality)}
						/>
					</Labelled>
					{about === '' ? (
						<label className="check">
							<input type="checkbox" checked={background} onChange={({ target }) => setBackground(target.checked)} />{' '}
							Recalled only
						</label>
					) : null}
				</div>
				<datalist id="speakers">
					{[...new Set(Object.values(reading.speakers))].map((one) => (
						<option key={one} value={one} />
					))}
				</datalist>
				{round ? (
					<p className="dialog-about" role="note">
						You read this report in the round “{round.name}”: the others are shown it when all are done, and until
						somebody enters it then it counts for nothing.
					</p>
				) : null}
				<div className="dialog-acts">
					{mentions.length === 0 ? (
						<p className="dialog-about">Days and places are claims of their own: select their words next.</p>
					) : null}
					<Button kind="quiet" onClick={close}>
						Cancel
					</Button>
					<Button kind="first" type="submit" disabled={rounds.isPending}>
						{round ? 'Add in the round' : 'Enter'}
					</Button>
				</div>
			</form>
		</Dialog>
	)
}

/** Events that the report tells of, the nearest mention of each, the nearest first. */
function eventsOf({ mentions, incidents, incidentOf, version }: Reading, { start }: Span): [string, string][] {
	const near = mentions.toSorted((a, b) => Math.abs(a.anchor.start - start) - Math.abs(b.anchor.start - start))
	const seen = new Set<string>()
	return near.flatMap(({ key, anchor }): [string, string][] => {
		const incident = incidentOf[key] ?? key
		if (seen.has(incident)) return []
		seen.add(incident)
		const line = incidents.find((one) => one.key === incident)
		const words = version.text.slice(anchor.start, anchor.end)
		return [[key, line ? `${shortTitle(line.title)} (“${words}”)` : `“${words}”`]]
	})
}
