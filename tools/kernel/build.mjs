/**
 * Compiles `kernel.as` (AssemblyScript) to WebAssembly and writes it, as base64, to `src/language/parser/kernel.ts`.
 *
 *     node tools/kernel/build.mjs            writes the file
 *     node tools/kernel/build.mjs --print    prints the base64 only
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** The compiled kernel, or a thrown error with the compiler's complaints. */
export async function compile() {
	const asc = (await import('assemblyscript/asc')).default
	const source = readFileSync(join(here, 'kernel.as'), 'utf8')
	let binary
	const { error, stderr } = await asc.main(
		[
			'kernel.ts',
			'--outFile',
			'kernel.wasm',
			'-O3',
			'--noAssert',
			'--runtime',
			'stub',
			'--use',
			'abort=',
			'--enable',
			'simd',
			'--enable',
			'threads',
			'--importMemory',
			'--sharedMemory',
			'--initialMemory',
			'1',
			'--maximumMemory',
			'65535',
			'--memoryBase',
			'0',
		],
		{
			readFile: (name) => (name === 'kernel.ts' ? source : null),
			writeFile: (_, contents) => {
				binary = contents
			},
			listFiles: () => [],
		},
	)
	if (error) throw new Error(String(stderr))
	return Buffer.from(binary)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const base64 = (await compile()).toString('base64')
	if (process.argv.includes('--print')) console.log(base64)
	else {
		const lines = base64.match(/.{1,110}/g).map((line) => `\t'${line}',`)
		writeFileSync(
			join(here, '../../src/language/parser/kernel.ts'),
			[
				'/** Written by `node tools/kernel/build.mjs` from `tools/kernel/kernel.as`: do not edit. */',
				'export const KERNEL = [',
				...lines,
				"].join('')",
				'',
			].join('\n'),
		)
	}
}
