/**
 * Compiles `kernel.as` (AssemblyScript) to WebAssembly and writes it, as base64, to `src/language/parser/kernel.ts`:
 *
 *     npx tsx tools/kernel/build.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const OPTIONS = [
	...['kernel.ts', '--outFile', 'kernel.wasm', '-O3', '--noAssert', '--runtime', 'stub', '--use', 'abort='],
	...['--enable', 'simd', '--enable', 'threads', '--importMemory', '--sharedMemory'],
	...['--initialMemory', '1', '--maximumMemory', '65535', '--memoryBase', '0'],
]

/** The compiled kernel. Throws with the compiler's complaints. */
export async function compile(): Promise<Buffer> {
	const asc = (await import('assemblyscript/asc')).default
	const source = readFileSync(new URL('kernel.as', import.meta.url), 'utf8')
	let binary: Uint8Array = new Uint8Array(0)
	const { error, stderr } = await asc.main(OPTIONS, {
		// The compiler wants the ending .ts; on disk it is another, since it is not the TypeScript of the rest.
		readFile: (name) => (name === 'kernel.ts' ? source : null),
		writeFile: (_name, contents) => {
			if (typeof contents !== 'string') binary = contents
		},
		listFiles: () => [],
	})
	if (error) throw new Error(stderr.toString())
	return Buffer.from(binary)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const lines = (await compile()).toString('base64').match(/.{1,110}/g) ?? []
	const text = [
		'/** Written by `npx tsx tools/kernel/build.ts` from `tools/kernel/kernel.as`: do not edit. */',
		'export const KERNEL = [',
		...lines.map((line) => `\t'${line}',`),
		"].join('')",
		'',
	]
	writeFileSync(new URL('../../src/language/parser/kernel.ts', import.meta.url), text.join('\n'))
}
