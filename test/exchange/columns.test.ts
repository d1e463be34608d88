/** Headers as the field has them: copied from the codebooks and files, never from the code. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'vitest'
import type { Format } from '../../src/exchange/index.ts'
import { holdings } from './fixture.ts'
import { made } from './made.ts'

const ACLED =
	'event_id_cnty, event_date, year, time_precision, disorder_type, event_type, sub_event_type, actor1, assoc_actor_1, inter1, actor2, assoc_actor_2, inter2, interaction, civilian_targeting, iso, region, country, admin1, admin2, admin3, location, latitude, longitude, geo_precision, source, source_scale, notes, fatalities, tags, timestamp'
const GED =
	'id, relid, year, active_year, code_status, type_of_violence, conflict_dset_id, conflict_new_id, conflict_name, dyad_dset_id, dyad_new_id, dyad_name, side_a_dset_id, side_a_new_id, side_a, side_b_dset_id, side_b_new_id, side_b, number_of_sources, source_article, source_office, source_date, source_headline, source_original, where_prec, where_coordinates, where_description, adm_1, adm_2, latitude, longitude, geom_wkt, priogrid_gid, country, country_id, region, event_clarity, date_prec, date_start, date_end, deaths_a, deaths_b, deaths_civilians, deaths_unknown, best, high, low, gwnoa, gwnob'
const POLECAT =
	'Event ID, Event Date, Event Type, Event Mode, Intensity, Quad Code, Contexts, Actor Name, Actor Country, Actor COW, Primary Actor Sector, Actor Sectors, Actor Title, Actor Name Raw, Wikipedia Actor ID, Recipient Name, Recipient Country, Recipient COW, Primary Recipient Sector, Recipient Sectors, Recipient Title, Recipient Name Raw, Wikipedia Recipient ID, Placename, City, District, Province, Country, Latitude, Longitude, GeoNames ID, Raw Placename, Feature Type, Source, Publication Date, Story People, Story Organizations, Story Locations, Language, Version'

const HEADERS: readonly (readonly [format: Format, columns: string, count: number, between: string])[] = [
	['acled', ACLED, 31, ','],
	['ged', GED, 49, ','],
	['polecat', POLECAT, 40, '\t'],
]

for (const [format, columns, count, between] of HEADERS)
	test(`${format}: ${count} columns in order`, async () => {
		const [header = ''] = (await made(format, holdings)).main.split('\n')
		deepEqual(header.split(between), columns.split(', '))
		equal(columns.split(', ').length, count)
	})

describe('plover', () => {
	/** The record of the manual, with `size`, our extension. */
	const FIELDS =
		'id, has_event, date, time, enddate, endtime, actor, recipient, event, event_loc, event_text, quad_code, event_scale, mode, context, link, text, text_info, cite_info, coder, coded_date, coded_time, comment, size'.split(
			', ',
		)
	const ENTITY =
		'code, sector, entity_text, identifier_id, identifier_text, religion, ethnicity, office, gender, age'.split(', ')
	const PLACE =
		'extracted_place, resolved_place, geonameid, lat, lon, city, district, province, country, country_code, feature_class, feature_code, resolution'.split(
			', ',
		)
	const CITE =
		'corpus, citation, url, title, language, publication, license, copyright, coder, codebook, version'.split(', ')
	test('no field that the manual has not, and those that it requires', async () => {
		const records = (await made('plover', holdings)).main
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line))
		ok(records.length > 0)
		for (const record of records) {
			for (const field of Object.keys(record)) ok(FIELDS.includes(field), field)
			for (const field of ['id', 'date', 'actor', 'event']) ok(record[field].length > 0, field)
			for (const entity of [...record.actor, ...record.recipient])
				for (const field of Object.keys(entity)) ok(ENTITY.includes(field), field)
			for (const field of Object.keys(record.event_loc ?? {})) ok(PLACE.includes(field), field)
			for (const field of Object.keys(record.cite_info)) ok(CITE.includes(field), field)
			deepEqual(Object.keys(record.text_info), ['sequence', 'start', 'end'])
		}
		deepEqual(records[0].size, { dead: 3 })
	})
})
