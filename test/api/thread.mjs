// The thread that codes, from its sources: node runs TypeScript by itself only in newer versions.
import { register } from 'tsx/esm/api'

register()
await import('../../src/run/thread.ts')
