/**
 * The tables of what is derived: they can be dropped at any time and made again equal, so they have no migrations. When
 * their shape changes, raise `DERIVED` and every ledger is rebuilt the next time it is opened for writing.
 *
 * Rows of a coding lie together: the row number of a mention, statement, claim or link is its coding's number times 2^20
 * plus its place in it, so that a coding is read and replaced as one stretch.
 */
import type { Connection } from '../driver.ts'

export const DERIVED = '8'

/** Row numbers that a coding has to itself. */
export const STRETCH = 2 ** 20

/** Made from the facts by the ledger alone: what lists show of a version, and the words to search. */
/*
 * `card.place` is the row number of the index: publication day first, so that the newest matches are the last ones.
 */
const CARDS = `
create table card (
	vid integer primary key references version (vid),
	rid integer not null,
	place integer not null unique,
	current integer not null,
	obtained text not null,
	day text not null,
	title text not null,
	publisher text not null,
	author text not null,
	published text not null,
	language text not null,
	url text not null,
	length integer not null
) strict;
create index card_of_report on card (rid);
create index card_by_day on card (current, day desc, rid);
create view search_source as
	select card.place as place, card.title as title, version.text as text from card join version on version.vid = card.vid;
create virtual table search using fts5 (
	title, text, content = 'search_source', content_rowid = 'place',
	tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
insert into search (search, rank) values ('secure-delete', 1);
create virtual table search_dense using fts5 (
	title, text, content = '', contentless_delete = 1,
	tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
insert into search_dense (search_dense, rank) values ('secure-delete', 1);
`

/** Made by coder and clustering. */
const CODINGS = `
create table coded (
	cid integer primary key,
	vid integer not null references version (vid),
	coder text not null,
	language text not null,
	read integer not null,
	hash text not null
) strict;
create index coded_of_version on coded (vid);

create table mention (
	id integer primary key,
	key text not null,
	type text not null,
	factuality text not null,
	background integer not null,
	main integer not null,
	"start" integer not null,
	"end" integer not null,
	json text not null
) strict;

create table statement (
	id integer primary key,
	key text not null,
	act text not null,
	stance text not null,
	speaker text not null,
	who text not null,
	kind text not null,
	"start" integer not null,
	"end" integer not null,
	json text not null
) strict;

create table claim (
	id integer primary key,
	key text not null,
	about text not null,
	field text not null,
	factuality text not null,
	stance text not null,
	speaker text not null,
	"start" integer,
	"end" integer,
	json text not null
) strict;

create table link (
	id integer primary key,
	key text not null,
	kind text not null,
	from_key text not null,
	to_key text not null,
	json text not null
) strict;
`

/** Kept apart so that the bulk path can load first and index afterwards. */
export const CODING_INDEXES: readonly (readonly [name: string, on: string])[] = [
	['mention_by_key', 'mention (key)'],
	['statement_by_key', 'statement (key)'],
	['statement_by_who', 'statement (who, kind, act, speaker, key)'],
	['claim_by_key', 'claim (key)'],
	['link_by_key', 'link (key)'],
	['link_by_from', 'link (from_key)'],
	['link_by_to', 'link (to_key)'],
]

/* `incident_lines` holds all that lists and facets ask, so that they pass by the records, which are long. */
const INCIDENTS = `
create table incident (
	iid integer primary key,
	key text not null unique,
	handle text,
	type text not null,
	factuality text not null,
	background integer not null,
	recordable integer not null,
	title text not null,
	when_earliest text,
	when_latest text,
	country text,
	admin1 text,
	place text,
	lat real,
	lon real,
	uncertainty_m real,
	killed_low integer,
	killed_best integer,
	killed_high integer,
	wounded_low integer,
	wounded_best integer,
	wounded_high integer,
	contested integer not null,
	contested_who integer not null,
	contested_harm integer not null,
	reports integer not null,
	origins integer not null,
	json text not null
) strict;
create index incident_by_time on incident (when_earliest);
create index incident_lines on incident (
	contested, contested_who, contested_harm, type, country, factuality, background, recordable, when_earliest, when_latest, killed_low, killed_best,
	killed_high, wounded_low, wounded_best, wounded_high, reports, origins, key, handle, title, place, lat, lon, uncertainty_m
);
create index incident_by_handle on incident (handle);
create table incident_alias (handle text not null, iid integer not null, primary key (handle, iid)) strict, without rowid;
create table incident_mention (mention text primary key, iid integer not null) strict, without rowid;
create index incident_mention_of on incident_mention (iid);
create table incident_report (iid integer not null, report text not null, primary key (iid, report)) strict, without rowid;
create index incident_of_report on incident_report (report);
create table incident_actor (
	iid integer not null,
	role text not null check (role in ('actor', 'target')),
	name text not null,
	ref text,
	country text,
	status text not null,
	primary key (iid, role, name)
) strict, without rowid;
create index incident_actor_by_name on incident_actor (name, iid);
create table incident_value (
	iid integer not null,
	field text not null check (field in ('mode', 'weapon', 'delivery')),
	value text not null,
	primary key (field, value, iid)
) strict, without rowid;
create index incident_value_of on incident_value (iid);
create table incident_statement (
	statement text not null,
	iid integer not null,
	later integer not null,
	corrected integer not null,
	primary key (statement, iid)
) strict, without rowid;
create index incident_statement_of on incident_statement (iid);
create virtual table incident_search using fts5 (
	words, content = '', contentless_delete = 1,
	tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
insert into incident_search (incident_search, rank) values ('secure-delete', 1);

create table incident_link (
	key text primary key,
	kind text not null,
	from_key text not null,
	to_key text not null,
	basis text not null,
	json text not null
) strict, without rowid;
create index incident_link_by_from on incident_link (from_key);
create index incident_link_by_to on incident_link (to_key);
create table chain (key text primary key, json text not null) strict, without rowid;
create table chain_part (part text not null, chain text not null, primary key (part, chain)) strict, without rowid;
create index chain_part_of on chain_part (chain);
create table proposal (a text not null, b text not null, score real not null, json text not null, primary key (a, b)) strict, without rowid;
create table rechain (part text primary key) strict, without rowid;
create table orphaned (decision text primary key) strict, without rowid;

create table pending (vid integer primary key, read integer not null) strict;
create table progress (key text primary key, value integer not null) strict, without rowid;
`

/*
 * What clustering keeps between two additions. `was`: as it was before its version changed; `open`: not settled in an incident yet.
 */
const EVENTS = `
create table event (
	eid integer primary key autoincrement,
	vid integer not null,
	was integer not null,
	open integer not null,
	key text not null,
	mentions text not null,
	blocks text not null,
	json text not null
) strict;
create index event_of_version on event (vid);
create table event_mention (mention text primary key, eid integer not null) strict, without rowid;
create table event_block (block integer not null, role integer not null, eid integer not null, primary key (block, role, eid)) strict, without rowid;
create table event_pivot (block integer not null, eid integer not null, primary key (block, eid)) strict, without rowid;
create table event_pair (eid integer not null, other integer not null, points real not null, meeting integer not null, primary key (eid, other)) strict, without rowid;
create table recrowd (block integer primary key) strict, without rowid;
create table within_report (vid integer primary key, json text not null) strict;
create table left_statement (vid integer not null, key text not null, primary key (vid, key)) strict, without rowid;
`

/** What outside readers may rely on: plain names, whole records, no row numbers. */
const VIEWS = `
create view reports as
	select report.id as report, version.id as version, card.title, card.publisher, card.author, card.published, card.language, card.length
	from card join version on version.vid = card.vid join report on report.rid = card.rid where card.current = 1;
create view claims as
	select claim.key, version.id as version, report.id as report, coded.coder, claim.about as mention, claim.field, claim.speaker, claim.stance,
		claim.factuality, claim."start", claim."end", claim.json
	from claim join coded on coded.cid = claim.id / ${STRETCH} join version on version.vid = coded.vid join report on report.rid = version.rid;
create view mentions as
	select mention.key, version.id as version, report.id as report, coded.coder, mention.type, mention.factuality, mention.background, mention.main,
		mention."start", mention."end", incident.key as incident, incident.handle, mention.json
	from mention join coded on coded.cid = mention.id / ${STRETCH} join version on version.vid = coded.vid join report on report.rid = version.rid
	left join incident_mention on incident_mention.mention = mention.key left join incident on incident.iid = incident_mention.iid;
create view statements as
	select statement.key, version.id as version, report.id as report, coded.coder, statement.act, statement.stance, statement.speaker,
		statement."start", statement."end", statement.json
	from statement join coded on coded.cid = statement.id / ${STRETCH} join version on version.vid = coded.vid
	join report on report.rid = version.rid;
create view decisions as
	select log.seq, log.id, log.at, log.by, log.act, payload.json ->> '$.reason' as reason, coalesce(payload.json -> '$.body', log.keys -> '$.body') as body
	from log left join payload on payload.hash = log.payload;
create view incidents as
	select key, handle, type, factuality, background, recordable, title, when_earliest, when_latest, country, admin1, place, lat, lon, uncertainty_m,
		killed_low, killed_best, killed_high, wounded_low, wounded_best, wounded_high, contested, contested_who, contested_harm, reports, origins, json
	from incident;
create view incident_claims as
	select incident.key as incident, incident.handle, claims.* from claims
	join incident_mention on incident_mention.mention = claims.mention join incident on incident.iid = incident_mention.iid;
`

const DROPPED = {
	view: ['incident_claims', 'decisions', 'statements', 'mentions', 'incidents', 'claims', 'reports', 'search_source'],
	table: [
		'search',
		'search_dense',
		'incident_search',
		'card',
		'coded',
		'mention',
		'statement',
		'claim',
		'link',
		'incident',
		'incident_alias',
		'incident_mention',
		'incident_report',
		'incident_actor',
		'incident_value',
		'incident_statement',
		'incident_link',
		'chain',
		'chain_part',
		'rechain',
		'proposal',
		'orphaned',
		'event',
		'event_mention',
		'event_block',
		'event_pivot',
		'event_pair',
		'recrowd',
		'within_report',
		'left_statement',
		'pending',
		'progress',
	],
} as const

/** True when the derived tables are those that this program reads and writes. */
export function derivedFits(db: Connection): boolean {
	return db.get<{ value: string }>(`select value from meta where key = 'derived'`)?.value === DERIVED
}

/** Empty derived tables in today's shape, whatever was there before. */
export function makeDerivedTables(db: Connection): void {
	for (const name of DROPPED.view) db.exec(`drop view if exists ${name}`)
	for (const name of DROPPED.table) db.exec(`drop table if exists ${name}`)
	db.exec(CARDS + CODINGS + INCIDENTS + EVENTS + VIEWS)
	makeCodingIndexes(db)
	db.run(`insert into meta values ('derived', ?) on conflict (key) do update set value = excluded.value`, DERIVED)
}

/** Makes those that are missing: after filling an empty ledger, or when that was cut short. */
export function makeCodingIndexes(db: Connection): void {
	const held = new Set(
		db.all<{ name: string }>(`select name from sqlite_schema where type = 'index'`).map((index) => index.name),
	)
	const missing = CODING_INDEXES.filter(([name]) => !held.has(name))
	if (missing.length === 0) return
	db.transaction(() => {
		for (const [name, on] of missing) db.exec(`create index if not exists ${name} on ${on}`)
	})
}

export function dropCodingIndexes(db: Connection): void {
	db.transaction(() => {
		for (const [name] of CODING_INDEXES) db.exec(`drop index if exists ${name}`)
	})
}
