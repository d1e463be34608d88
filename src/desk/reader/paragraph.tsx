/** One paragraph with its marks. It draws itself anew only when something on it changes. */
import { memo, type ReactNode } from 'react'
import type { LayerId } from './layers.ts'
import type { ReaderMark } from './marks.ts'
import { levelsOf, type Segment, type Span, segmentsOf } from './segments.ts'

export interface Pointing {
	/** The pointer is on these marks, the innermost ones; null when it left. */
	point: (marks: readonly ReaderMark[] | null) => void
	choose: (marks: readonly ReaderMark[]) => void
}

export interface ParagraphProps extends Pointing {
	text: string
	span: Span
	marks: readonly ReaderMark[]
	/** Keys of claims and statements that are lit, joined: changes only when this paragraph's do. */
	lit: string
	problems: readonly Span[]
	as?: 'p' | 'h1' | 'figcaption'
	className?: string
	language: string
}

/** Three lines under a word can be told apart; what is deeper is on the word all the same. */
const LEVELS = 3

export const Paragraph = memo(function Paragraph(props: ParagraphProps) {
	const { span, marks, problems, lit, as: Tag = 'p', className = '', language } = props
	const lights = new Set(lit === '' ? [] : lit.split(' '))
	const levels = levelsOf(marks)
	const flaws = problems.map(({ start, end }, i) => ({ key: `problem ${i}`, start, end }))
	const segments = segmentsOf<ReaderMark | (typeof flaws)[number]>(span, [...marks, ...flaws])
	return (
		<Tag className={className} lang={language} dir="auto" data-start={span.start} data-end={span.end}>
			{segments.map((segment) => (
				<Piece key={segment.start} {...props} segment={segment} levels={levels} lights={lights} />
			))}
		</Tag>
	)
})

interface PieceProps extends ParagraphProps {
	segment: Segment<ReaderMark | { key: string; start: number; end: number }>
	levels: ReadonlyMap<string, number>
	lights: ReadonlySet<string>
}

function Piece({ text, segment, levels, lights, point, choose }: PieceProps) {
	const words = text.slice(segment.start, segment.end)
	const marks = segment.marks.filter((mark): mark is ReaderMark => 'layer' in mark)
	const flawed = marks.length < segment.marks.length
	const inner: ReactNode = flawed ? <span className="flaw">{words}</span> : words
	if (marks.length === 0) return inner
	const innermost = marks.filter(({ start, end }) => start === marks[0]!.start && end === marks[0]!.end)
	const isLit = marks.some(({ of }) => of.some((key) => lights.has(key)))
	const lined = [...marks].sort((a, b) => (levels.get(a.key) ?? 0) - (levels.get(b.key) ?? 0))
	return (
		// The same can be reached by keyboard from the values beside the text.
		// biome-ignore lint/a11y/noStaticElementInteractions: see above
		// biome-ignore lint/a11y/useKeyWithClickEvents: see above
		<span
			className={isLit ? 'piece lit' : 'piece'}
			onPointerEnter={() => point(innermost)}
			onPointerLeave={() => point(null)}
			onClick={() => choose(innermost)}
		>
			<Lined marks={lined.slice(0, LEVELS)} levels={levels}>
				{inner}
			</Lined>
		</span>
	)
}

/** Words with a line for each mark, the first nearest. */
function Lined({
	marks,
	levels,
	children,
}: {
	marks: readonly ReaderMark[]
	levels: ReadonlyMap<string, number>
	children: ReactNode
}) {
	const outer = marks.at(-1)
	if (!outer) return children
	return (
		<span className={`mark ${classOf(outer.layer)} level-${levels.get(outer.key) ?? 0}`}>
			<Lined marks={marks.slice(0, -1)} levels={levels}>
				{children}
			</Lined>
		</span>
	)
}

export const classOf = (layer: LayerId): string => `mark-${layer}`
