/** Words for what speaks though it is no party: the press and its like, papers that somebody wrote, counts that somebody keeps. */
import { setOf } from '../set-of.ts'

/** What speaks though it is no party: papers, and words for people without a class. */
export const SOURCES = setOf(
	'source media medium agency newspaper paper magazine daily weekly broadcaster station channel television radio outlet website portal press witness ' +
		'resident survivor court tribunal one some another many several two three other expert analyst critic study survey poll research ' +
		'estimate finding figure data inquiry investigation service centre center archdiocese diocese church union agency observatory monitor ' +
		'network mission watchdog charity tribunal inquest probe commission panel jury autopsy post-mortem indictment verdict leadership ' +
		'management prefecture prosecution defence defense opposition command rumour rumor word intelligence',
)
/** Papers and messages, which somebody writes. */
export const DOCUMENTS = setOf(
	'statement report communique communiqué letter memo message post posting tweet video recording leaflet bulletin dispatch document ' +
		'release announcement note email analysis account claim article blog notice study survey poll review dossier paper finding document ' +
		'file transcript footage film photograph picture image photo indictment reconstruction circular pamphlet flyer handbill proclamation',
)
/** Counts, which somebody keeps. */
export const COUNTS = /^(?:figure|count|tally|toll|list|record|statistic|register|log|estimate|number|bulletin)$/

export const SPOKESPERSON = /^(?:spokes(?:man|woman|person|people|men)|representative|mouthpiece)$/
