/** Schema 1: reports, versions, metadata, captures, bytes, and the log of decisions. */
import type { Migration } from './step.ts'

export const facts: Migration = {
	number: 1,
	name: 'facts',
	up: (db) => db.exec(SQL),
}

const SQL = `
create table meta (
	key text primary key,
	value text not null
) strict, without rowid;

create table report (
	rid integer primary key,
	id text not null unique
) strict;

create table version (
	vid integer primary key,
	rid integer not null references report (rid),
	id text not null unique,
	text_hash text not null,
	text text not null,
	sections text not null
) strict;
create index version_of_report on version (rid);
create index version_by_text on version (text_hash);

create table metadata (
	vid integer not null references version (vid),
	field text not null,
	value text not null,
	basis text not null,
	span text not null,
	primary key (vid, field, value, basis, span)
) strict, without rowid;

create table capture (
	id text primary key,
	vid integer not null references version (vid),
	sha256 text not null,
	size integer not null,
	origin text not null,
	obtained text not null,
	by text not null,
	extractor text not null
) strict, without rowid;
create index capture_of_version on capture (vid);
create index capture_of_bytes on capture (sha256);

create table bytes (
	sha256 text primary key,
	size integer not null,
	encoding text not null check (encoding in ('raw', 'deflate', 'version')),
	vid integer references version (vid),
	data blob
) strict;

create table payload (
	hash text primary key,
	json text not null
) strict, without rowid;

create table log (
	seq integer primary key,
	id text not null unique,
	at text not null,
	by text not null,
	act text not null,
	keys text not null,
	payload text not null,
	prev text not null,
	hash text not null
) strict;
create trigger log_is_append_only_update before update on log
begin select raise(abort, 'the log of decisions is append-only'); end;
create trigger log_is_append_only_delete before delete on log
begin select raise(abort, 'the log of decisions is append-only'); end;
create trigger log_is_append_only_insert before insert on log
when new.seq <> (select coalesce(max(seq), 0) + 1 from log)
begin select raise(abort, 'the log of decisions is append-only'); end;
`
