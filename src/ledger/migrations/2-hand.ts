/** Schema 2: codings made by people and imported tables, which are facts like the texts they read. */
import type { Migration } from './step.ts'

export const hand: Migration = {
	number: 2,
	name: 'hand',
	up: (db) => db.exec(SQL),
}

const SQL = `
create table hand (
	vid integer not null references version (vid),
	hash text not null,
	coder text not null,
	json text not null,
	primary key (vid, hash)
) strict, without rowid;
`
