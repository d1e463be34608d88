/** The floors of ARCHITECTURE.md, kept by dependency-cruiser in every test run. */
import { equal } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')

test('no floor looks up, no pure floor touches the outside, no package stands where it is not allowed', () => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[cruiser, 'src', 'tools', '--config', '.dependency-cruiser.cjs'],
		{ cwd: root, encoding: 'utf8' },
	)
	equal(status, 0, `${stdout}${stderr}`)
})
