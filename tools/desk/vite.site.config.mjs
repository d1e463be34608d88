// Builds the same pages as one script and one style sheet into dist/site: what `attestary publish` copies. A page that is
// opened from disk can load neither modules nor fonts beside it, so all of it is in these two.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { docsPlugin } from './docs.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const atlas = (scale) => createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`)

/** The page itself. What it may do is said in it too: it asks for nothing, whatever stands in the records. */
const PAGE = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta name="color-scheme" content="light dark">
		<meta name="referrer" content="no-referrer">
		<meta http-equiv="Content-Security-Policy" content="connect-src 'none'; img-src data:; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'">
		<title>Attestary</title>
		<link rel="icon" href="data:,">
		<link rel="stylesheet" href="site.css">
		<script src="theme.js"></script>
	</head>
	<body>
		<div id="desk"></div>
		<noscript>This site needs JavaScript to be read. It runs in this window alone and asks for nothing.</noscript>
		<script src="site.js"></script>
	</body>
</html>
`

/** Coasts and borders as a script that hands them over. */
const world = {
	name: 'world',
	generateBundle() {
		this.emitFile({ type: 'asset', fileName: 'index.html', source: PAGE })
		this.emitFile({
			type: 'asset',
			fileName: 'theme.js',
			source: readFileSync(join(root, 'src', 'desk', 'public', 'theme.js')),
		})
		for (const [name, scale] of Object.entries({ 'world-coarse': '110m', 'world-fine': '50m' })) {
			const json = readFileSync(atlas(scale), 'utf8').trim()
			this.emitFile({ type: 'asset', fileName: `data/${name}.js`, source: `attestary("${name}",${json})\n` })
		}
	},
}

export default {
	root: join(root, 'src', 'desk'),
	logLevel: 'warn',
	define: { 'process.env.NODE_ENV': '"production"' },
	publicDir: false,
	plugins: [world, docsPlugin(root, { empty: true })],
	build: {
		outDir: join(root, 'dist', 'site'),
		emptyOutDir: true,
		target: 'es2022',
		reportCompressedSize: false,
		lib: {
			entry: join(root, 'src', 'desk', 'site', 'main.tsx'),
			formats: ['iife'],
			name: 'site',
			fileName: () => 'site.js',
			cssFileName: 'site',
		},
		rolldownOptions: {
			checks: { pluginTimings: false },
			onwarn: (warning, tell) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || tell(warning),
		},
	},
}
