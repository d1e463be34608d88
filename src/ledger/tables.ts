/** The tables as the query builder sees them: those that are asked in more ways than one fixed sentence can say. */
export interface Tables {
	report: { rid: number; id: string }
	version: { vid: number; rid: number; id: string; text_hash: string; text: string; sections: string }
	card: {
		vid: number
		rid: number
		place: number
		current: number
		obtained: string
		day: string
		title: string
		publisher: string
		author: string
		published: string
		language: string
		url: string
		length: number
	}
	incident: {
		iid: number
		key: string
		handle: string | null
		type: string
		factuality: string
		background: number
		recordable: number
		title: string
		when_earliest: string | null
		when_latest: string | null
		country: string | null
		admin1: string | null
		place: string | null
		lat: number | null
		lon: number | null
		uncertainty_m: number | null
		killed_low: number | null
		killed_best: number | null
		killed_high: number | null
		wounded_low: number | null
		wounded_best: number | null
		wounded_high: number | null
		contested: number
		contested_who: number
		contested_harm: number
		reports: number
		origins: number
		json: string
	}
	incident_actor: {
		iid: number
		role: string
		name: string
		ref: string | null
		country: string | null
		status: string
	}
	incident_value: { iid: number; field: string; value: string }
	incident_report: { iid: number; report: string }
	incident_search: { rowid: number; incident_search: string }
	search: { rowid: number; search: string }
	search_dense: { rowid: number; search_dense: string }
}
