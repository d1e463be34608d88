import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		testTimeout: 240_000,
		hookTimeout: 240_000,
		maxWorkers: 2,
		// Test files keep nothing in the modules they share: what a worker has loaded is loaded once.
		isolate: false,
		coverage: { include: ['src/**'] },
	},
})
