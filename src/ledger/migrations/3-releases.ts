/** Schema 3: releases, with the incidents as they stood. */
import type { Migration } from './step.ts'

export const releases: Migration = {
	number: 3,
	name: 'releases',
	up: (db) => db.exec(SQL),
}

const SQL = `
create table release (
	name text primary key,
	hash text not null,
	json text not null
) strict, without rowid;
create table release_line (
	release text not null,
	key text not null,
	hash text not null,
	json text,
	primary key (release, key)
) strict, without rowid;
`
