#!/usr/bin/env node
// Does a sentence state cause and effect?  node causal.mjs GOLD.jsonl PRED.jsonl
// Gold lines have "causal": 0 or 1; they are scored as labels "0" and "1".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [gold, pred] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'causal-'))
const labelled = join(folder, 'gold.jsonl')
const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean)
writeFileSync(labelled, lines.map((line) => JSON.parse(line)).map(({ id, causal }) => `${JSON.stringify({ id, label: String(causal) })}\n`).join(''))
const scorer = join(dirname(fileURLToPath(import.meta.url)), 'labels.mjs')
process.exitCode = spawnSync(process.execPath, [scorer, labelled, pred], { stdio: 'inherit' }).status ?? 1
rmSync(folder, { recursive: true })
