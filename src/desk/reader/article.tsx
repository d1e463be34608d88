/** The report as it was published: headline, paragraphs, captions, posts and live entries, each as what it is. */
import type { ReactNode } from 'react'
import type { Reading, Section } from '../data/types.ts'
import { dayInWords } from '../design/in-words.ts'
import type { ReaderMark } from './marks.ts'
import { Paragraph, type Pointing } from './paragraph.tsx'
import { paragraphsOf } from './reading.ts'
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
	const { text, sections } = reading.version
	const head = sections.find(({ kind }) => kind === 'headline')
	const rest = sections.filter((section) => section !== head)
	return (
		<article className="report">
			{head ? (
				paragraphsOf(text, head).map((span, i) => (
					<Text key={span.start} {...props} span={span} as={i === 0 ? 'h1' : 'p'} className="headline" />
				))
			) : (
				<h1 className="headline" dir="auto">
					{reading.line.title || 'Without a title'}
				</h1>
			)}
			{children}
			{(rest.length > 0 || head ? rest : [{ start: 0, end: text.length, kind: 'body' as const }]).map((section) => (
				<Part key={section.start} {...props} section={section} />
			))}
		</article>
	)
}

function Part({ section, ...props }: ArticleProps & { section: Section }) {
	const lines = paragraphsOf(props.reading.version.text, section)
	if (lines.length === 0) return null
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

function Text({
	span,
	as,
	className,
	...props
}: ArticleProps & { span: Span; as: 'p' | 'h1' | 'figcaption'; className: string }) {
	const { reading, lit } = props
	const meets = (one: Span) => one.start < span.end && span.start < one.end
	const marks = props.marks.filter(meets)
	const here = [...new Set(marks.flatMap(({ of }) => of))].filter((key) => lit.has(key))
	return (
		<Paragraph
			text={reading.version.text}
			span={span}
			marks={useSame(marks)}
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
