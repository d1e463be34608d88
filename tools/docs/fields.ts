/** `docs/fields.md`: every record and field as the schemas describe them. */
import { z } from 'zod'
import * as coding from '../../src/coding/schema.ts'
import * as release from '../../src/incident/release/schema.ts'
import * as incident from '../../src/incident/schema.ts'
import * as given from '../../src/intake/given.ts'
import * as interval from '../../src/report/interval.ts'
import * as report from '../../src/report/schema.ts'

export interface Node {
	readonly $ref?: string
	readonly type?: string | readonly string[]
	readonly enum?: readonly unknown[]
	readonly const?: unknown
	readonly anyOf?: readonly Node[]
	readonly oneOf?: readonly Node[]
	readonly items?: Node
	readonly properties?: Readonly<Record<string, Node>>
	readonly required?: readonly string[]
	readonly description?: string
	readonly examples?: readonly unknown[]
	readonly $defs?: Readonly<Record<string, Node>>
}

const FLOORS: readonly (readonly [title: string, module: object])[] = [
	['What is given with a report', given],
	['Reports, versions, captures', report],
	['Times', interval],
	['What coding a report yields', coding],
	['Incidents, links, chains, decisions', incident],
	['What counts, and releases', release],
]

export function fieldsPage(): string {
	const lines = [
		'# Fields',
		'',
		'Made from the schemas (`node tools/setup/run-ts.mjs tools/docs/main.ts`); a test compares. The schemas are the truth.',
	]
	const seen = new Set<string>()
	for (const [title, module] of FLOORS) {
		lines.push('', `## ${title}`)
		for (const [id, schema] of named(module)) {
			if (seen.has(id)) continue
			seen.add(id)
			lines.push('', ...recordLines(id, z.toJSONSchema(schema, { unrepresentable: 'any' }) as Node))
		}
	}
	return `${lines.join('\n')}\n`
}

/** The schemas of a module that have an id, by it: the order of exports is not the same everywhere. */
export function named(module: object): [id: string, schema: z.ZodType][] {
	const all = Object.values(module).flatMap((schema): [string, z.ZodType][] => {
		const id = schema instanceof z.ZodType ? schema.meta()?.id : undefined
		return typeof id === 'string' ? [[id, schema]] : []
	})
	return all.sort(([a], [b]) => (a < b ? -1 : 1))
}

export function recordLines(id: string, root: Node): string[] {
	const node = resolved(root, root)
	const lines = [`### ${id}`, '']
	if (node.description) lines.push(node.description, '')
	const variants = (node.oneOf ?? node.anyOf)?.map((variant) => resolved(variant, root)) ?? []
	if (node.properties) lines.push(...table(node))
	else if (variants.some(({ properties }) => properties)) {
		const kinds = variants.map(({ properties }) =>
			Object.entries(properties ?? {}).find(([, one]) => one.const !== undefined),
		)
		const [name] = kinds[0] ?? ['kind']
		const common = variants.reduce<string[]>(
			(left, { properties }) => left.filter((key) => key in (properties ?? {})),
			Object.keys(variants[0]?.properties ?? {}),
		)
		lines.push(`One of several kinds, told apart by \`${name}\`.`, '', '| kind | fields of its own |', '| --- | --- |')
		variants.forEach((variant, i) => {
			const own = Object.entries(variant.properties ?? {}).filter(
				([key]) => key !== name && (!common.includes(key) || key === 'value'),
			)
			lines.push(
				`| \`${String(kinds[i]?.[1].const)}\` | ${own.map(([key, one]) => `\`${key}\` ${typeOf(one)}`).join(', ') || '–'} |`,
			)
		})
		const shared = Object.fromEntries(
			Object.entries(variants[0]?.properties ?? {}).filter(
				([key]) => common.includes(key) && key !== name && key !== 'value',
			),
		)
		if (Object.keys(shared).length > 0)
			lines.push('', 'All have:', '', ...table({ ...variants[0]!, properties: shared }))
	} else lines.push(typeOf(node))
	return lines
}

export function table({ properties = {}, required = [] }: Node): string[] {
	const rows = Object.entries(properties).map(([name, field]) => {
		const example = field.examples?.length
			? ` For example ${field.examples.map((one) => `\`${JSON.stringify(one)}\``).join(', ')}.`
			: ''
		return `| \`${name}\`${required.includes(name) ? '' : ' (may be left out)'} | ${typeOf(field)} | ${cell(`${field.description ?? ''}${example}`)} |`
	})
	return ['| field | holds | meaning |', '| --- | --- | --- |', ...rows]
}

function resolved(node: Node, root: Node): Node {
	const name = node.$ref?.replace('#/$defs/', '')
	return name ? (root.$defs?.[name] ?? node) : node
}

export function typeOf(node: Node): string {
	if (node.$ref)
		return node.$ref === '#' ? 'the same' : (node.$ref.split('/').at(-1) ?? '').replace(/^__schema\d+$/, 'a record')
	if (node.const !== undefined) return `\`${String(node.const)}\``
	if (node.enum)
		return node.enum.length > 14
			? `one of ${node.enum.length} words`
			: node.enum.map((one) => `\`${String(one)}\``).join(', ')
	const variants = node.anyOf ?? node.oneOf
	if (variants) return variants.map(typeOf).join(' or ')
	if (node.items) return `list of ${typeOf(node.items)}`
	if (node.properties)
		return `{ ${Object.keys(node.properties)
			.map((key) => `\`${key}\``)
			.join(', ')} }`
	if (Array.isArray(node.type)) return node.type.join(' or ')
	return (node.type as string | undefined) ?? 'anything'
}

export const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()
