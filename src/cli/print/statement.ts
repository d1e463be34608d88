/** What people said, which is never an incident: a threat, a denial, a promise, with the words and what it is about. */
import { actInWords, actorInWords } from '../../coding/in-words.ts'
import type { Statement } from '../../coding/schema.ts'
import { type Look, quoted, shown, wrapped } from './layout.ts'
import type { View } from './view.ts'

/** "Pentagon blames Iran-backed militia". */
export function headOf(said: Statement, view: View, painted = (words: string) => words): string {
	const whom = said.alleged && said.act !== 'claim-of-responsibility' ? ` ${shown(actorInWords(said.alleged))}` : ''
	return `${painted(shown(view.speaker(said.version, said.speaker)))} ${actInWords(said.act)}${whom}`
}

/** One line on each, the words under it. Plain assertions with nothing quoted already stand with their claims. */
export function printStatements(statements: readonly Statement[], view: View, look: Look): string[] {
	return statements.flatMap((said) => {
		const { paint, width } = look
		const about = [...new Set(said.about.map((key) => view.numberOf(key)).filter((n) => n !== undefined))].sort(
			(a, b) => a - b,
		)
		const to = said.addressee ? ` (to ${shown(said.addressee)})` : ''
		const sure = said.certainty ? `, ${quoted(said.certainty.words)}` : ''
		const of = about.length > 0 ? paint.dim(` about ${about.join(', ')}`) : ''
		const spans = said.quotes.length > 0 ? said.quotes : said.content
		const words =
			spans.length > 0 ? quoted(view.wordsAt(said.version, spans)) : quoted(view.wordsAt(said.version, [said.anchor]))
		return [
			...wrapped(`${headOf(said, view, paint.green)}${to}${sure}${of}`, width, '  · ', '    '),
			...wrapped(words, width, '    '),
		]
	})
}
