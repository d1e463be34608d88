/** The report as it was published: headline, paragraphs, captions, posts and live entries, each as what it is. */
import { type ReactNode, useMemo } from 'react'
import type { Reading, Section } from '../data/types.ts'
import { dayInWords } from '../design/in-words.ts'
import type { ReaderMark } from './marks.ts'
import { Paragraph, type Pointing } from './paragraph.tsx'
import { byLine, paragraphsOf } from './reading.ts'
import { useSame } from './same.ts'
import type { Span } from './segments.ts'

export interface ArticleProps extends Pointing {
	reading: Reading
	/** Those that are shown: of the layers and the incident that are chosen. */
	marks: readonly ReaderMark[]
	lit: ReadonlySet<string>
	problems: readonly Span[]
	/** Stands under the headline. */
	children: ReactNode
}

export function Article(props: ArticleProps) {
	const { reading, children } = props
	const parts = useMemo(() => partsOf(reading), [reading])
	const marked = useMemo(
		() =>
			byLine(
				parts.flatMap(({ lines }) => lines),
				props.marks,
			),
		[parts, props.marks],
	)
	const head = parts.find(({ section }) => section.kind === 'headline')
	return (
		<article className="report">
			{head ? (
				head.lines.map((span, i) => (
					<Text
						key={span.start}
						{...props}
						marked={marked}
						span={span}
						as={i === 0 ? 'h1' : 'p'}
						className="headline"
					/>
				))
			) : (
				<h1 className="headline" dir="auto">
					{reading.line.title || reading.line.opening}
				</h1>
			)}
			{children}
			{parts
				.filter((part) => part !== head)
				.map(({ section, lines }) => (
					<Part key={section.start} {...props} section={section} lines={lines} marked={marked} />
				))}
		</article>
	)
}

/** The sections with their lines; a text without sections is all body. */
function partsOf({ version: { text, sections } }: Reading): { section: Section; lines: Span[] }[] {
	const all: readonly Section[] = sections.length > 0 ? sections : [{ start: 0, end: text.length, kind: 'body' }]
	return all.map((section) => ({ section, lines: paragraphsOf(text, section) })).filter(({ lines }) => lines.length > 0)
}

interface Marked {
	marked: ReadonlyMap<Span, readonly ReaderMark[]>
}

function Part({ section, lines, ...props }: ArticleProps & Marked & { section: Section; lines: readonly Span[] }) {
	const all = (as: 'p' | 'figcaption' = 'p', className = '') =>
		lines.map((span) => <Text key={span.start} {...props} span={span} as={as} className={className} />)
	switch (section.kind) {
		case 'post':
			return (
				<figure className="post">
					<figcaption className="label">
						Embedded post
						{section.author || section.handle
							? ` by ${[section.author, section.handle].filter(Boolean).join(', ')}`
							: ''}
						{section.date ? ` · ${dayInWords(section.date)}` : ''}
					</figcaption>
					{all()}
				</figure>
			)
		case 'caption':
			return (
				<div className="caption">
					<p className="label">Caption{section.author ? ` · ${section.author}` : ''}</p>
					{all()}
				</div>
			)
		case 'entry':
			return (
				<div className="entry">
					<p className="label">
						{['Live entry', section.date && dayInWords(section.date), section.author].filter(Boolean).join(' · ')}
					</p>
					{all()}
				</div>
			)
		case 'headline':
			return all('p', 'subhead')
		default:
			return all()
	}
}

const NONE: readonly ReaderMark[] = []

function Text({
	span,
	as,
	className,
	...props
}: ArticleProps & Marked & { span: Span; as: 'p' | 'h1' | 'figcaption'; className: string }) {
	const { reading, lit } = props
	const meets = (one: Span) => one.start < span.end && span.start < one.end
	const marks = props.marked.get(span) ?? NONE
	const here = lit.size === 0 ? [] : [...new Set(marks.flatMap(({ of }) => of))].filter((key) => lit.has(key))
	return (
		<Paragraph
			text={reading.version.text}
			span={span}
			marks={marks}
			lit={here.join(' ')}
			problems={useSame(props.problems.filter(meets))}
			as={as}
			className={className}
			language={reading.line.language}
			point={props.point}
			choose={props.choose}
		/>
	)
}
