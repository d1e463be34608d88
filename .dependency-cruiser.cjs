// The floors of ARCHITECTURE.md, as an allow-list: floor -> [floors below it, packages it may use]. One table, one guard.
const floors = {
	report: [[], ['zod', '@noble/hashes']],
	knowledge: [['report'], ['zod', 'flatbush']],
	language: [['knowledge', 'report'], []],
	coding: [['language', 'knowledge', 'report'], ['zod']],
	incident: [['coding', 'knowledge', 'report'], ['zod']],
	intake: [
		['report'],
		[
			'zod',
			'chardet',
			'iconv-lite',
			'eld',
			'linkedom',
			'@mozilla/readability',
			'undici',
			'ipaddr.js',
			'feedsmith',
			'unpdf',
			'postal-mime',
			'mammoth',
			'yauzl',
			'@types/yauzl',
			'warcio',
			'csv-parse',
			'read-excel-file',
			'hyparquet',
		],
	],
	ledger: [
		['incident', 'coding', 'report'],
		['kysely', '@photostructure/sqlite', 'zod'],
	],
	exchange: [
		['ledger', 'incident', 'coding', 'knowledge', 'report'],
		['csv-stringify', 'fflate', 'write-excel-file', 'docx', 'hyparquet-writer', 'iso-3166', 'iso-639-3', 'zod'],
	],
	run: [
		['exchange', 'ledger', 'intake', 'incident', 'coding', 'language', 'knowledge', 'report'],
		['smol-toml', 'robots-parser', 'zod'],
	],
	api: [
		['run', 'exchange', 'ledger', 'intake', 'incident', 'coding', 'language', 'knowledge', 'report'],
		['fastify', '@modelcontextprotocol/server', 'zod'],
	],
	cli: [
		['api', 'run', 'exchange', 'ledger', 'incident', 'coding', 'report', 'language'],
		['commander', 'picocolors'],
	],
	desk: [
		['api', 'coding', 'report'],
		[
			'react',
			'react-dom',
			'@types/react',
			'@types/react-dom',
			'wouter',
			'@tanstack/react-query',
			'd3-geo',
			'd3-scale',
			'topojson-client',
			'@types/d3-geo',
			'@types/d3-scale',
			'@types/topojson-client',
			'@types/topojson-specification',
			'@types/geojson',
			'world-atlas',
			'@fontsource-variable/inter',
			'@fontsource-variable/source-serif-4',
		],
	],
}
/** Floors that may touch node's own modules (disk, clock, processes); the others are pure. */
const edges = new Set(['run', 'ledger', 'api', 'cli'])
/** Single files of pure floors that may: the only doors of intake to disk and net. */
const doors = ['src/intake/walk.ts', 'src/intake/fetch.ts']
/** Of these floors above only the schema may be imported (plain data), not the code. */
const schemaOnly = { incident: ['coding'], ledger: ['incident', 'coding'] }
/** What runs in the browser of the floors below the desk: these files, and of what they need no package and nothing large. */
const inBrowser = ['src/coding/in-words.ts', 'src/coding/lists.ts', 'src/report/grouped.ts']
const schemaFiles = '/(schema|lists|keys|index|in-words)\\.ts$'

const forbidden = Object.entries(floors).flatMap(([floor, [below, packages]]) => [
	{
		name: `${floor}-looks-only-down`,
		severity: 'error',
		from: { path: `^src/${floor}/` },
		to: { path: '^src/', pathNot: `^src/(${[floor, ...below].join('|')})/` },
	},
	{
		name: `${floor}-packages`,
		severity: 'error',
		from: { path: `^src/${floor}/` },
		to: {
			dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'unknown'],
			pathNot: packages.map((p) => `node_modules/${p}/`),
		},
	},
	...(edges.has(floor)
		? []
		: [
				{
					name: `${floor}-is-pure`,
					severity: 'error',
					from: { path: `^src/${floor}/`, pathNot: doors },
					to: { dependencyTypes: ['core'] },
				},
			]),
])
for (const [floor, of] of Object.entries(schemaOnly)) {
	forbidden.push({
		name: `${floor}-takes-only-schemas`,
		severity: 'error',
		from: { path: `^src/${floor}/` },
		to: { path: `^src/(${of.join('|')})/`, pathNot: schemaFiles },
	})
}
forbidden.push(
	{
		name: 'desk-takes-only-types',
		severity: 'error',
		from: { path: '^src/desk/' },
		to: { path: '^src/api/', dependencyTypesNot: ['type-only'] },
	},
	{
		name: 'desk-takes-only-the-contract',
		severity: 'error',
		from: { path: '^src/desk/' },
		to: { path: '^src/(api|coding|report)/', pathNot: ['^src/api/(schema|contract)\\.ts$', ...inBrowser] },
	},
	{
		name: 'what-runs-in-the-browser-is-light',
		severity: 'error',
		from: { path: inBrowser },
		to: { pathNot: '^src/report/(days|months)\\.ts$', dependencyTypesNot: ['type-only'] },
	},
	// Circles of types alone are no circles when it runs.
	{
		name: 'no-circles',
		severity: 'error',
		from: {},
		to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
	},
	{ name: 'nothing-imports-tools', severity: 'error', from: { path: '^src/' }, to: { path: '^(tools|bench|test)/' } },
)

module.exports = {
	forbidden,
	options: {
		doNotFollow: { path: 'node_modules' },
		// What the bundler makes of docs/ when the desk is built.
		exclude: { path: '^virtual:' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
	},
}
