/**
 * Problems are values. Reading a report yields what it could and a list of these; throwing is for our own bugs.
 * Codes are for programs and never change meaning; messages are for people and may improve.
 */
import type { Span } from './span.ts'

/** Every code there is, with what it means. `docs/problems.md` is made from this list. */
export const PROBLEMS = {
	'intake/failed': 'Reading the input failed, and that is Attestary’s own fault: it was left out.',
	'intake/empty': 'The input holds no text.',
	'intake/binary': 'The input is not text: it has NUL bytes or mostly unprintable ones.',
	'intake/too-large': 'The input is larger than the limit for one report.',
	'intake/bad-encoding': 'Bytes that are not valid in the detected encoding were replaced.',
	'intake/guessed-encoding': 'The input is not UTF-8 and does not say what it is; the likeliest encoding was taken.',
	'intake/unreadable': 'The file or folder could not be read.',
	'intake/unknown-format': 'No extractor reads this kind of file.',
	'intake/damaged': 'The file is cut off, or not what it seems to be.',
	'intake/encrypted': 'The file is locked with a password.',
	'intake/bomb': 'The file unpacks to far more than a report, or an archive of reports, can have.',
	'intake/nested': 'Files lie in files, deeper than anything is opened.',
	'intake/entry-name': 'The name of an entry leads out of its archive.',
	'intake/entities': 'The document declares names of its own, which can be made to unpack without end.',
	'intake/no-text-layer': 'The pages of a PDF are pictures: there is no text in it.',
	'intake/columns': 'No column of the table is known to hold the text of a report, or what happened when.',
	'intake/cell': 'A cell of a hand-coded table cannot be read, so that its value is left empty.',
	'intake/no-event': 'A row of a hand-coded table tells of nothing that is an event here: it is kept without a coding.',
	'intake/not-reread': 'The kept bytes of a report could not be read again; the text that was read earlier stands.',
	'intake/leads': 'The rows of the table are leads that nobody has looked at: they make no incidents.',
	'intake/bad-line': 'A line of a JSON Lines file is not a report.',
	'intake/bad-date': 'A date given for the report is not a date.',
	'intake/date-of-file': 'The text does not say when it was published; the day on which its file was made was taken.',
	'intake/ambiguous-date': 'A date can be read in two ways, so it was not used.',
	'intake/language': 'The report is in a language the machine does not read: it is kept and can be coded by hand.',
	'intake/odd-characters': 'The text holds bidirectional control or look-alike characters.',
	'intake/page-stub': 'A web page holds only the beginning of its article, or hardly any text.',
	'intake/fetch-address': 'The address is not one of a web page: only http and https without a password are fetched.',
	'intake/fetch-refused': 'The address leads to this machine or a private network, so nothing was asked of it.',
	'intake/fetch-failed': 'The server could not be reached, or broke off.',
	'intake/fetch-status': 'The server answered that it does not give the page.',
	'intake/fetch-redirects': 'The address led on to others too many times.',
	'intake/fetch-slow': 'The page did not come within the time allowed.',
	'intake/fetch-too-large': 'The page is larger than the limit for one report.',
	'intake/fetch-type': 'What the server sent is neither a web page nor a text.',
	'watch/bad-file': 'The list of feeds cannot be read or does not fit.',
	'watch/no-feed': 'What stands at an address of the list is no feed.',
	'watch/robots': 'A site asks programs not to fetch a page that a feed leads to; the words of the feed were kept.',
	'when/no-anchor': 'A relative date cannot be placed: neither the section nor the report has a date.',
	'when/anchor-inferred': 'The report has no date of its own; one found in an embedded post was used.',
	'harm/two-readings': 'A figure can be read in two ways.',
	'evidence/not-in-report': 'The words given as evidence do not stand in the report.',
	'coding/failed': 'The coder failed on this report: it is kept without a coding.',
	'coding/too-long': 'A sentence is too long to be parsed and was read in pieces.',
	'incident/failed': 'What the report tells could not be joined into incidents: it is kept and waits to be joined.',
	'decision/unknown-target': 'A decision names something that is not in the ledger.',
	'decision/ambiguous': 'A name in a decision fits more than one thing.',
	'decision/orphaned': 'A decision points at a claim that the coder no longer makes.',
	'decision/not-carried':
		'A decision on a claim of an earlier text of a report could not be carried over to its newer text.',
	'decision/bad-value': 'The value given in a correction does not fit the field of its claim.',
	'decision/conflict': 'Two decisions contradict each other; the later one counts.',
	'ledger/locked': 'Another program is writing to the ledger.',
	'ledger/read-only': 'The ledger cannot be written to.',
	'ledger/full': 'There is no room left to write to the ledger.',
	'ledger/newer': 'The ledger was written by a newer Attestary.',
	'ledger/unreadable': 'The ledger file cannot be opened or read.',
	'ledger/not-a-ledger': 'The file is not an Attestary ledger.',
	'ledger/damaged': 'The ledger does not agree with itself.',
	'ledger/log-altered': 'The log of decisions is not the one that was written: a line or its payload was changed.',
	'ledger/text-altered': 'A text or its bytes do not have the hash under which they were kept.',
	'ledger/derived-differs': 'What is stored as derived is not what the facts give: rebuild it.',
	'ledger/search-differs': 'The search index does not hold the words of the texts: rebuild it.',
	'ledger/expunged': 'The report was expunged by order of a person and is not kept again.',
	'ledger/release-altered': 'A release is not the one that was frozen.',
	'release/taken': 'There is a release of that name already.',
	'release/unknown': 'There is no release of that name.',
	'inclusion/bad-file': 'The file of rules about what counts cannot be read or does not fit.',
	'bundle/not-a-bundle': 'What was given to be checked is no bundle of Attestary, or a newer one.',
	'bundle/altered': 'A file or record of a bundle is missing, was changed, or is not listed.',
	'export/lossy': 'The format cannot carry something that the ledger holds.',
	'export/bad-ids': 'The file of ids of other projects cannot be read or does not fit.',
	'export/unknown-id': 'An incident or chain that was to be exported is not among what counts.',
	'api/session':
		'The request brings no session and no known token: the desk is opened by the address that Attestary prints when it starts.',
	'api/foreign': 'The request comes from another site, or names another host than the address that was printed.',
	'api/token': 'A change was asked for without the token of the desk, or with a token that may only read.',
	'api/bad-tokens': 'The file of tokens beside the ledger cannot be read: none of them counts.',
	'api/not-found': 'What was asked for is not in the ledger, or there is no such path.',
	'api/ambiguous': 'The name given fits more than one incident.',
	'api/bad-request': 'What was asked does not fit the route.',
	'api/too-large': 'What was sent is larger than the server takes.',
	'api/failed': 'The server failed on this request, and that is its own fault.',
	'knowledge/bad-entry': 'An entry of a knowledge file does not fit its schema.',
} as const

export type ProblemCode = keyof typeof PROBLEMS
export type Level = 'error' | 'warning' | 'note'

export interface Problem {
	readonly code: ProblemCode
	readonly level: Level
	/** The report it is about: its id, or the path or line it would have come from. */
	readonly report: string
	/** Where in the report's text; null when the whole report is at fault. */
	readonly span: Span | null
	/** One sentence for a person: what is wrong and the way out. */
	readonly message: string
}

export interface Outcome<T> {
	readonly value: T
	readonly problems: readonly Problem[]
}
