/** A printable dossier of an incident or a chain: one page of HTML for the browser to print to PDF, or a DOCX to work on. */
import { dossierOf } from '../dossier/blocks.ts'
import { docxOf } from '../dossier/docx.ts'
import { htmlOf } from '../dossier/html.ts'
import { ASPECTS, type Exporter } from '../shape.ts'

const HOLDS =
	'Facts, figures under every rule with what was set aside, who says who did it, every claim in its words, what answered what, sources, and the method. Name what it is of with --only.'
const CARRIES = ASPECTS.filter((aspect) => aspect !== 'statements')

export const dossier: Exporter = {
	title: 'Dossier to print (HTML)',
	readers: 'people; a browser prints it to PDF',
	holds: HOLDS,
	carries: CARRIES,
	rule: 'ucdp',
	write: (selection) => ({
		files: [{ name: 'dossier.html', content: () => [htmlOf(dossierOf(selection))] }],
		counts: { rows: selection.incidents.length },
	}),
}

export const docx: Exporter = {
	title: 'Dossier to work on (DOCX)',
	readers: 'Word, LibreOffice, Pages',
	holds: HOLDS,
	carries: CARRIES,
	rule: 'ucdp',
	write: (selection) => ({
		files: [{ name: 'dossier.docx', content: () => docxOf(dossierOf(selection)) }],
		counts: { rows: selection.incidents.length },
	}),
}
