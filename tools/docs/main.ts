/** Writes the pages, and parts of pages, that are made from code. The tests make them again and compare. */
import { readFileSync, writeFileSync } from 'node:fs'
import { apiPage } from './api.ts'
import { codebookPage } from './codebook.ts'
import { exportsPage } from './exports.ts'
import { fieldsPage } from './fields.ts'
import { figuresPage } from './figures.ts'
import { problemsPage } from './problems.ts'
import { readmePage } from './readme.ts'

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)

writeFileSync(at('docs/api.md'), apiPage())
writeFileSync(at('docs/codebook.md'), codebookPage())
writeFileSync(at('docs/exports.md'), exportsPage(readFileSync(at('docs/exports.md'), 'utf8')))
writeFileSync(at('docs/fields.md'), fieldsPage())
writeFileSync(at('docs/problems.md'), problemsPage())
writeFileSync(at('docs/figures.md'), figuresPage(readFileSync(at('docs/figures.md'), 'utf8')))
writeFileSync(at('README.md'), await readmePage(readFileSync(at('README.md'), 'utf8')))
