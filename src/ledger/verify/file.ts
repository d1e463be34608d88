/** The file itself and its index: SQLite's own checks, and that the index holds the words of the texts. */
import { hasDenseScript } from '../search/dense.ts'
import type { Check } from './index.ts'

export const checkFile: Check = (db, tell) => {
	for (const row of db.all<{ integrity_check: string }>('pragma integrity_check(20)')) {
		if (row.integrity_check !== 'ok')
			tell('ledger/damaged', 'file', `SQLite finds the file damaged: ${row.integrity_check}.`)
	}
	for (const row of db.all<{ table: string; parent: string }>('pragma foreign_key_check')) {
		tell('ledger/damaged', 'file', `A row of "${row.table}" points at a row of "${row.parent}" that is not there.`)
	}
	if (db.get(`select 1 from meta where key = 'scrub'`)) {
		tell(
			'ledger/damaged',
			'file',
			'A report was expunged, but old pages were not overwritten yet. Open the ledger for writing.',
		)
	}
}

export const checkSearch: Check = (db, tell, count) => {
	const fails = (work: () => unknown): boolean => {
		try {
			work()
			return false
		} catch {
			return true
		}
	}
	// The full check compares every word and needs to write to the index's own bookkeeping; a ledger opened for reading is compared by rows.
	const readOnly = db.get<{ query_only: number }>('pragma query_only')?.query_only === 1
	if (!readOnly && fails(() => db.run(`insert into search (search, rank) values ('integrity-check', 1)`))) {
		tell(
			'ledger/search-differs',
			'search',
			'The search index does not hold the words of the texts. Rebuild the ledger.',
		)
	}
	const missing =
		db.get<{ n: number }>('select count(*) as n from card where place not in (select id from search_docsize)')?.n ?? 0
	const extra =
		db.get<{ n: number }>('select count(*) as n from search_docsize where id not in (select place from card)')?.n ?? 0
	if (missing + extra > 0) {
		tell(
			'ledger/search-differs',
			'search',
			`The search index lacks ${missing} versions and holds ${extra} that are not there.`,
		)
	}
	const dense = new Set(db.all<{ id: number }>('select id from search_dense_docsize').map((r) => r.id))
	for (const { place, title, text } of db.walk<{ place: number; title: string; text: string }>(
		'select * from search_source',
	)) {
		count('search')
		if ((hasDenseScript(title) || hasDenseScript(text)) !== dense.delete(place)) {
			tell(
				'ledger/search-differs',
				'search_dense',
				'The index of scripts without spaces does not fit the texts. Rebuild the ledger.',
			)
		}
	}
	if (dense.size > 0)
		tell(
			'ledger/search-differs',
			'search_dense',
			`The index of scripts without spaces holds ${dense.size} texts that are not there.`,
		)
	const incidents = db.get<{ n: number }>(
		`select (select count(*) from incident where iid not in (select id from incident_search_docsize))
		+ (select count(*) from incident_search_docsize where id not in (select iid from incident)) as n`,
	)
	if (incidents?.n)
		tell(
			'ledger/search-differs',
			'incident_search',
			'The index of incidents does not fit the incidents. Rebuild the ledger.',
		)
}
