/** Parses in a worker what `parse.test.ts` hands it, over the memory it hands it. */
import { parentPort, workerData } from 'node:worker_threads'
import { openModel } from '../../../src/language/parser/index.ts'

parentPort?.postMessage(openModel(workerData.shared).parseAll(workerData.sentences))
