/** Who stands behind those who meet, deal, fight or carry arms for somebody. Countries and groups are invented. */
import { describe, expect, test } from 'vitest'
import { view } from './view.ts'

const first = (text: string): string[] => {
	const { coded } = view(text)
	const about = coded.mentions.find((m) => coded.claims.some((c) => c.field === 'actor' && c.about === m.key))?.key
	return coded.claims.flatMap((c) => (c.field === 'actor' && c.about === about ? [c.value.name] : []))
}

const rows: readonly (readonly [text: string, doers: readonly string[]])[] = [
	// What is between two is done by both
	[
		'Talks between Halvenia and Oltania over fishing rights ended without a result on Thursday.',
		['Halvenia', 'Oltania'],
	],
	['Clashes between herders and farmers left nine people dead near Tiefara on Monday.', ['herders', 'farmers']],
	['Fighting between Karsovian troops and rebels killed nine people near Galvesti.', ['Karsovian troops', 'rebels']],
	['Gunmen attacked a bus between the towns of Marrick and Stenholt on Monday.', ['Gunmen']],
	['Halvenia launched a mediation effort between Karsovia and Oltania on Monday.', ['Halvenia']],
	['Supporters of Senator Ivo Lanz blocked roads in Marrick on Monday.', ['Supporters']],
	// Those who speak and sign for another
	['Representatives of Karsovia and the Mountain Front signed a truce on Thursday.', ['Karsovia', 'Mountain Front']],
	['The presidents of Paramora and Guayanta spoke by telephone on Monday.', ['Paramora', 'Guayanta']],
	['Border guards of Oltania and Karsovia exchanged fire near Galvesti on Monday.', ['Oltania', 'Karsovia']],
	['Karsovian and Oltanian troops clashed on the border on Monday.', ['Karsovia', 'Oltania']],
	['Soldiers of the Fifth Brigade killed nine farmers near Nganzo on Monday.', ['Fifth Brigade']],
	['The elders of the village met the governor on Monday.', ['elders']],
	['Ten farmers of Nganzo and Tiefara attacked a depot on Monday.', ['farmers']],
	// Whose people they are
	['The Covenant Brigade has said that its men stopped a bus and killed four policemen.', ['Covenant Brigade']],
	['The Army of Clear Dawn said that one of its members had shot a judge in Qaradan.', ['Army of Clear Dawn']],
	['The Mountain Front attacked a post. Fighters of the group killed nine soldiers.', ['Mountain Front']],
	['Members of a gang known as the Red Lance shot two traders in Marrick on Monday.', ['Red Lance']],
	['Forces loyal to Gen. Vasht shelled the town of Liskovar on Monday.', ['Vasht']],
	['The mayor said that his men shot two rebels near the town on Monday.', ['men']],
	['Villagers near Nganzo said that their sons shot two rebels on Monday.', ['sons']],
	['Men known to the police shot two traders in Marrick on Monday.', ['Men']],
	['Soldiers of a unit from the capital shot two traders in Marrick on Monday.', ['Soldiers']],
]
describe('sides', () => {
	for (const [text, expected] of rows) test(text, () => expect(first(text)).toEqual(expected))
})
