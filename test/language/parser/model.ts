/** The shipped model, read once for all tests of the parser. */
import { readFileSync } from 'node:fs'
import { loadModel } from '../../../src/language/parser/index.ts'

const at = (path: string) => new URL(`../../../data/language/${path}`, import.meta.url)

export const bytes: Uint8Array = readFileSync(at('english-1.bin'))
export const card = readFileSync(at('english-1.card.md'), 'utf8')
export const model = loadModel(bytes)
