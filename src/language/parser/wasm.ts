/** The compiled kernel and the memory it works in. What its functions do is said in `tools/kernel/kernel.as`. */
import { KERNEL } from './kernel.ts'

/** Memory that several workers can hold at once. */
export interface WasmMemory {
	readonly buffer: SharedArrayBuffer
	grow(pages: number): number
}

/** Arguments are counts and byte addresses, in the order of the source. */
type Call = (...numbers: number[]) => void
export type Kernel = Readonly<
	Record<
		| 'gemm'
		| 'convKnown'
		| 'convPairs'
		| 'convOut'
		| 'quantize'
		| 'quantizeBy'
		| 'gluNorm'
		| 'scan'
		| 'leaky'
		| 'arcs'
		| 'pairs',
		Call
	>
>

// Only what is used here: Node has WebAssembly, its type package does not say so.
declare const WebAssembly: {
	Memory: new (options: { initial: number; maximum: number; shared: true }) => WasmMemory
	Module: new (bytes: Uint8Array) => object
	Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

export const PAGE = 65536
/** 1 GB of addresses; only what is used is ever taken. */
const MOST_PAGES = 16384

export function newWasmMemory(bytes: number): WasmMemory {
	return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE), maximum: MOST_PAGES, shared: true })
}

let compiled: object | undefined

/** The kernel over a memory. */
export function instantiate(memory: WasmMemory): Kernel {
	compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL), (c) => c.charCodeAt(0)))
	return new WebAssembly.Instance(compiled, { env: { memory } }).exports as Kernel
}
