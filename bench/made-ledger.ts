/** A ledger of generated reports, each event of the generated world told in three of them. */
import { type Ledger, openLedger } from '../src/ledger/index.ts'
import { settleLedger } from '../src/run/settle.ts'
import { short } from './world.ts'

const REPORTS_OF_ONE = 3

/** Opens the file; one without incidents (new, or made for another version) is filled with so many. */
export async function madeLedger(file: string, incidents: number): Promise<Ledger> {
	const { value: ledger } = await openLedger(file)
	if (!ledger) throw new Error(`${file} cannot be opened as a ledger`)
	if (ledger.counts().incidents > 0) return ledger
	const reports = incidents * REPORTS_OF_ONE
	function* entries() {
		for (let i = 0; i < reports; i++) yield short(i).entry
	}
	await ledger.addMany(entries())
	const { problems } = await settleLedger(ledger)
	if (problems[0]) throw new Error(problems[0].message)
	return ledger
}
