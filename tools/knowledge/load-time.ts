/** Prints size, load time, memory and look-up speed of the knowledge. Usage: tsx tools/knowledge/load-time.ts */
import { readFileSync, statSync } from 'node:fs'
import { cpuUsage, memoryUsage } from 'node:process'
import { KNOWLEDGE_FILES, loadKnowledge } from '../../src/knowledge/index.ts'

const folder = new URL('../../data/knowledge/', import.meta.url)
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`
const cpu = <T>(what: string, run: () => T): T => {
	const before = cpuUsage()
	const start = performance.now()
	const value = run()
	const { user, system } = cpuUsage(before)
	console.log(
		`${what}: ${(performance.now() - start).toFixed(0)} ms, ${((user + system) / 1000).toFixed(0)} ms of processor`,
	)
	return value
}

const memory = memoryUsage().rss
console.log(
	`files: ${megabytes(KNOWLEDGE_FILES.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0))}, of them places-1.bin ${megabytes(statSync(new URL('places-1.bin', folder)).size)}`,
)
const files = cpu('read the files', () =>
	Object.fromEntries(KNOWLEDGE_FILES.map((name) => [name, readFileSync(new URL(name, folder))])),
)
const knowledge = cpu('load', () => loadKnowledge(files))
cpu('load again', () => loadKnowledge(files))
console.log(`memory: ${megabytes(memoryUsage().rss - memory)} more after two loads`)
const names = Array.from({ length: 20_000 }, (_, i) => `Unknown${(i * 7919) % 20_011}`)
cpu('20,000 different names that are no places', () =>
	names.forEach((name) => {
		knowledge.places.find(name)
	}),
)
cpu('first near()', () => knowledge.places.near(33.3, 44.4, 50))
cpu('1,000 more near()', () => {
	for (let i = 0; i < 1000; i++) knowledge.places.near((i % 120) - 60, (i % 360) - 180, 50)
})
