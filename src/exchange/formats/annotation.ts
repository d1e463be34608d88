/**
 * W3C Web Annotations of the reports: each claim on the words it was read from, by quote and by position in code points. Where a name is
 * withheld the quote cannot be found again; the position can.
 */
import { claimInWords, speakerInWords, stanceInWords } from '../../coding/in-words.ts'
import type { Selection } from '../selection.ts'
import type { Exporter } from '../shape.ts'
import type { ShownClaim, ShownReport } from '../shown.ts'

export const annotation: Exporter = {
	title: 'W3C Web Annotation',
	readers: 'Hypothesis and other annotation tools, archives',
	holds:
		'An annotation page: each claim as a tag and a sentence on the words of its report, by TextQuoteSelector and TextPositionSelector.',
	carries: [
		'claims',
		'speakers',
		'victims',
		'motives',
		'actors',
		'targets',
		'weapons',
		'attributions',
		'dates',
		'other-harm',
		'wounded',
		'groups',
	],
	rule: 'ucdp',
	write(selection) {
		const claims = [...selection.allClaims()].filter(({ span }) => span !== null)
		return {
			files: [{ name: 'annotations.jsonld', content: () => write(claims, selection) }],
			losses: [
				{
					incident: null,
					lost: 'bounds',
					what: 'Figures of a rule are nobody’s words: they are in the manifest of no annotation.',
				},
			],
			counts: { rows: claims.length },
		}
	},
}

function* write(claims: readonly ShownClaim[], { rule }: Selection): Generator<string> {
	const head = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: 'urn:attestary:annotations',
		type: 'AnnotationPage',
		startIndex: 0,
	}
	yield `${JSON.stringify(head).slice(0, -1)},"attestary:rule":${JSON.stringify(rule)},"items":[`
	let comma = '\n'
	for (const claim of claims) {
		yield comma + JSON.stringify(annotationOf(claim))
		comma = ',\n'
	}
	yield '\n]}\n'
}

/** An address where there is one; else a name made of the report's id. */
const sourceOf = ({ url, report }: ShownReport): string => url || `urn:attestary:report:${encodeURIComponent(report)}`

function annotationOf({ claim, words, before, after, span, incident, report }: ShownClaim) {
	const speaker = speakerInWords(claim.speaker, report.publisher || 'the report')
	return {
		id: `urn:attestary:claim:${claim.key}`,
		type: 'Annotation',
		motivation: ['classifying', 'describing'],
		body: [
			{ type: 'TextualBody', purpose: 'tagging', value: claim.field },
			{ type: 'TextualBody', purpose: 'tagging', value: incident },
			{
				type: 'TextualBody',
				purpose: 'describing',
				format: 'text/plain',
				value: `${speaker} ${stanceInWords(claim.stance)}: ${claimInWords(claim)}`,
			},
		],
		target: {
			source: sourceOf(report),
			selector: [
				{ type: 'TextPositionSelector', start: span!.start, end: span!.end },
				{
					type: 'TextQuoteSelector',
					exact: words,
					...(before ? { prefix: before } : {}),
					...(after ? { suffix: after } : {}),
				},
			],
			state: {
				type: 'TimeState',
				...(report.obtained ? { sourceDate: report.obtained } : {}),
				'attestary:textSha256': report.textHash,
			},
		},
	}
}
