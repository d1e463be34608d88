/** The shipped knowledge, loaded once for a test file. */
import { readFileSync } from 'node:fs'
import { KNOWLEDGE_FILES, type Knowledge, loadKnowledge, type ProjectKnowledge } from '../../src/knowledge/index.ts'

const folder = new URL('../../data/knowledge/', import.meta.url)
export const fileBytes = (name: string): Uint8Array => readFileSync(new URL(name, folder))
export const fileText = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

const files = Object.fromEntries(KNOWLEDGE_FILES.map((name) => [name, fileBytes(name)]))
export const load = (project?: ProjectKnowledge): Knowledge => loadKnowledge(files, project)
