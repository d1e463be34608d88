// Builds the web application from src/desk into dist/desk. Nothing is inlined: the server's content policy lets the page
// load from itself alone.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { docsPlugin } from './docs.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default {
	root: join(root, 'src', 'desk'),
	base: '/',
	logLevel: 'warn',
	plugins: [docsPlugin(root)],
	build: {
		outDir: join(root, 'dist', 'desk'),
		emptyOutDir: true,
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		target: 'es2022',
		reportCompressedSize: false,
		rolldownOptions: {
			checks: { pluginTimings: false },
			// Packages say "use client" to servers that render; there is none here.
			onwarn: (warning, tell) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || tell(warning),
		},
	},
}
