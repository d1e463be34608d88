/** Chains as graphs: incidents and statements with what joins them, in GraphML for tools and in DOT for pictures. */
import { actInWords, speakerInWords, timeInWords, whereInWords } from '../../coding/in-words.ts'
import { dayPart } from '../../report/interval.ts'
import { nameOf } from '../holdings.ts'
import type { Selection } from '../selection.ts'
import type { Aspect, Exporter, Loss } from '../shape.ts'
import { element, escaped } from './xml.ts'

interface Node {
	readonly id: string
	readonly kind: 'incident' | 'statement'
	readonly title: string
	readonly type: string
	readonly date: string
	readonly place: string
	readonly killed_best: number | ''
}
interface Edge {
	readonly id: string
	readonly from: string
	readonly to: string
	readonly kind: string
	readonly basis: string
	readonly least_days: number | ''
	readonly most_days: number | ''
	readonly origins: number
	readonly chain: string
	readonly explanation: string
}

/** Both ends of every link, and nothing that hangs by itself. */
function graphOf(selection: Selection): { nodes: Node[]; edges: Edge[] } {
	const edges = selection.links
		.filter(({ from, to }) => nodeOf(from, selection) && nodeOf(to, selection))
		.map(
			(link): Edge => ({
				id: link.key,
				from: selection.endName(link.from),
				to: selection.endName(link.to),
				kind: link.kind,
				basis: link.basis,
				least_days: link.lagDays?.least ?? '',
				most_days: link.lagDays?.most ?? '',
				origins: link.origins,
				chain: selection.chainOf(link.key),
				explanation: link.explanation,
			}),
		)
	const ends = new Set(selection.links.flatMap(({ from, to }) => [from, to]))
	return { nodes: [...ends].sort().flatMap((end) => nodeOf(end, selection) ?? []), edges }
}

function nodeOf(end: string, selection: Selection): Node | null {
	const incident = selection.incident(end)
	if (incident) {
		const { when, where } = incident
		return {
			id: nameOf(incident),
			kind: 'incident',
			title: incident.title,
			type: incident.type,
			date: when ? timeInWords(when) : '',
			place: where ? whereInWords(where) : '',
			killed_best: selection.total(incident, 'killed')?.best ?? '',
		}
	}
	const shown = selection.statements.get(end)
	if (!shown) return null
	const { statement, report, words } = shown
	return {
		id: end,
		kind: 'statement',
		title: `${speakerInWords(statement.speaker, report.publisher || 'the report')} ${actInWords(statement.act)}: ${words}`,
		type: statement.act,
		date: dayPart(statement.when?.earliest ?? report.published),
		place: '',
		killed_best: '',
	}
}

const CARRIES: readonly Aspect[] = ['title', 'links', 'statements']
const unlinked = (selection: Selection): Loss[] => {
	const ends = new Set(selection.links.flatMap(({ from, to }) => [from, to]))
	return selection.incidents
		.filter(({ key }) => !ends.has(key))
		.map((incident) => ({ incident: nameOf(incident), lost: 'row', what: 'Not in the graph: no link leads to it.' }))
}

const NODE_KEYS = ['kind', 'title', 'type', 'date', 'place', 'killed_best'] as const
const EDGE_KEYS = ['kind', 'basis', 'least_days', 'most_days', 'origins', 'chain', 'explanation'] as const
const NUMBERS: ReadonlySet<string> = new Set(['killed_best', 'least_days', 'most_days', 'origins'])

export const graphml: Exporter = {
	title: 'GraphML of chains',
	readers: 'Gephi, yEd, Cytoscape, networkx, igraph',
	holds: 'Incidents and statements as nodes, links as edges with kind, basis, lag in days and origins.',
	carries: CARRIES,
	rule: 'ucdp',
	write(selection) {
		const graph = graphOf(selection)
		return {
			files: [{ name: 'chains.graphml', content: () => [graphMl(graph)] }],
			losses: unlinked(selection),
			counts: { nodes: graph.nodes.length, edges: graph.edges.length },
		}
	},
}

function graphMl({ nodes, edges }: ReturnType<typeof graphOf>): string {
	const keys = (names: readonly string[], of: 'node' | 'edge') =>
		names.map((name) =>
			element('key', {
				id: `${of}-${name}`,
				for: of,
				'attr.name': name,
				'attr.type': NUMBERS.has(name) ? 'int' : 'string',
			}),
		)
	const data = (record: object, names: readonly string[], of: 'node' | 'edge') =>
		names.flatMap((name) => {
			const value = (record as Record<string, string | number>)[name]
			return value === '' || value === undefined
				? []
				: [element('data', { key: `${of}-${name}` }, escaped(String(value)))]
		})
	const lines = [
		...keys(NODE_KEYS, 'node'),
		...keys(EDGE_KEYS, 'edge'),
		'<graph id="chains" edgedefault="directed">',
		...nodes.map((node) => element('node', { id: node.id }, ...data(node, NODE_KEYS, 'node'))),
		...edges.map((edge) =>
			element('edge', { id: edge.id, source: edge.from, target: edge.to }, ...data(edge, EDGE_KEYS, 'edge')),
		),
		'</graph>',
	]
	return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${lines.join('\n')}\n</graphml>\n`
}

export const dot: Exporter = {
	title: 'DOT of chains',
	readers: 'Graphviz',
	holds:
		'The same graph for drawing: a box for each chain, incidents as boxes, statements as notes, what was inferred dashed.',
	carries: CARRIES,
	rule: 'ucdp',
	write(selection) {
		const graph = graphOf(selection)
		return {
			files: [{ name: 'chains.dot', content: () => [dotOf(graph)] }],
			losses: unlinked(selection),
			counts: { nodes: graph.nodes.length, edges: graph.edges.length },
		}
	},
}

/** A string of DOT: only the quote and the backslash mean something in it. */
const quoted = (words: string): string =>
	`"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\s+/g, ' ')}"`
const lines = (...words: readonly string[]): string =>
	`"${words
		.filter(Boolean)
		.map((line) => quoted(line).slice(1, -1))
		.join('\\n')}"`

function dotOf({ nodes, edges }: ReturnType<typeof graphOf>): string {
	const chainOf = new Map(
		edges.flatMap(({ chain, from, to }) => (chain ? [[from, chain] as const, [to, chain] as const] : [])),
	)
	const drawn = (node: Node) =>
		`${quoted(node.id)} [shape=${node.kind === 'incident' ? 'box' : 'note'}, label=${lines(node.title, [node.date, node.place].filter(Boolean).join(', '))}]`
	const chains = [...new Set(chainOf.values())].sort()
	const clusters = chains.flatMap((chain) => [
		`subgraph ${quoted(`cluster_${chain}`)} {`,
		...nodes.filter(({ id }) => chainOf.get(id) === chain).map(drawn),
		'}',
	])
	const label = (edge: Edge) =>
		lines(
			edge.kind,
			edge.least_days === ''
				? ''
				: edge.least_days === edge.most_days
					? `${edge.least_days} days`
					: `${edge.least_days} to ${edge.most_days} days`,
		)
	const arrows = edges.map(
		(edge) =>
			`${quoted(edge.from)} -> ${quoted(edge.to)} [label=${label(edge)}${edge.basis === 'inferred' ? ', style=dashed' : ''}]`,
	)
	const loose = nodes.filter(({ id }) => !chainOf.has(id)).map(drawn)
	return `digraph chains {\nrankdir=RL\n${[...clusters, ...loose, ...arrows].join('\n')}\n}\n`
}
