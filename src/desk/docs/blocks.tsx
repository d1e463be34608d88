/** A page of the docs as it was read when the desk was built: a tree of plain parts, drawn part by part. */
import { createElement, Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'

import { anchorOf, type Block, type Inline } from './tree.ts'

/** Parts that never change have their places and need no keys. */
const each = <T,>(parts: readonly T[], draw: (part: T) => ReactNode): ReactNode =>
	createElement(Fragment, null, ...parts.map(draw))

export const Blocks = ({ blocks }: { blocks: readonly Block[] }) => each(blocks, (block) => <OneBlock block={block} />)

function OneBlock({ block }: { block: Block }): ReactNode {
	switch (block.kind) {
		case 'heading':
			return <Heading block={block} />
		case 'paragraph':
			return (
				<p>
					<Inlines of={block.words} />
				</p>
			)
		case 'code':
			return (
				<Scrolls className="docs-code" label="Example">
					<pre>
						<code>{block.text}</code>
					</pre>
				</Scrolls>
			)
		case 'quote':
			return (
				<blockquote>
					<Blocks blocks={block.blocks} />
				</blockquote>
			)
		case 'list':
			return block.ordered ? <ol>{itemsOf(block.items)}</ol> : <ul>{itemsOf(block.items)}</ul>
		case 'table':
			return <Table block={block} />
	}
}

function Heading({ block: { depth, id, words } }: { block: Extract<Block, { kind: 'heading' }> }) {
	const Level = depth <= 2 ? 'h2' : depth === 3 ? 'h3' : 'h4'
	return (
		<Level id={anchorOf(id)} tabIndex={-1}>
			<Inlines of={words} />
		</Level>
	)
}

const itemsOf = (items: readonly (readonly Block[])[]): ReactNode =>
	each(items, (item) => (
		<li>
			<Blocks blocks={item} />
		</li>
	))

function Table({ block: { head, rows } }: { block: Extract<Block, { kind: 'table' }> }) {
	return (
		<Scrolls className="docs-table" label="Table">
			<table>
				<thead>
					<tr>
						{each(head, (cell) => (
							<th scope="col">
								<Inlines of={cell} />
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{each(rows, (row) => (
						<tr>
							{each(row, (cell) => (
								<td>
									<Inlines of={cell} />
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</Scrolls>
	)
}

/** What may be wider than the page can be scrolled by keyboard too. */
function Scrolls({ className, label, children }: { className: string; label: string; children: ReactNode }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached without a mouse
		// biome-ignore lint/a11y/useSemanticElements: a part of a text, and none of a form nor a landmark of its own
		<div role="group" className={className} tabIndex={0} aria-label={label}>
			{children}
		</div>
	)
}

const Inlines = ({ of }: { of: readonly Inline[] }) => each(of, inline)

function inline(one: Inline): ReactNode {
	if (typeof one === 'string') return one
	if ('code' in one) return <code>{one.code}</code>
	if ('strong' in one)
		return (
			<strong>
				<Inlines of={one.strong} />
			</strong>
		)
	if ('em' in one)
		return (
			<em>
				<Inlines of={one.em} />
			</em>
		)
	const words = <Inlines of={one.words} />
	if (one.to === null) return words
	return one.to.startsWith('/') ? <Link href={one.to}>{words}</Link> : <a href={one.to}>{words}</a>
}
