/** Whose words a bare "he said" gives: who has done something since the last one spoke, and never another minister. */
import { expect, test } from 'vitest'
import { view } from './view.ts'

const speakers = (text: string): string[] =>
	view(text)
		.coded.statements.filter(({ quotes }) => quotes.length > 0)
		.map(({ speaker }) => speaker.name)

const told: readonly (readonly [text: string, speaker: string])[] = [
	[
		'Seven men were hacked to death, Dr Nadia Karim told this newspaper. Magistrate Iqbal Rahim defended the firing. "Our men were surrounded," he said.',
		'Iqbal Rahim',
	],
	[
		'Katiba Nour was behind the raid, Justice Minister Justin Abe said. The defense minister denied a report of a raid. "Our planes were on the ground," he said.',
		'defense minister',
	],
	['A bomb went off, Iqbal Rahim said. The town was quiet. "We found a fuse," he said.', 'Iqbal Rahim'],
]
test.each(told)('%s', (text, speaker) => expect(speakers(text)).toEqual([speaker]))

test('a group that says that it carried out an attack claims it', () => {
	const { coded } = view(
		'A bomb killed nine soldiers in Kohpur on Monday. The Mountain Front said it carried out the attack.',
	)
	expect(coded.claims.filter((c) => c.stance === 'claims-responsibility').map((c) => c.speaker.name)).toContain(
		'Mountain Front',
	)
})
