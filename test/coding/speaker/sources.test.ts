/**
 * Which speaker stands for which field of which event, and with what stance, also over several sentences. A row says
 * "speaker stance field of TYPE@sentence", the sentence where the event is told first. All people, places and events are invented.
 */
import { describe, expect, test } from 'vitest'
import { sources } from './says.ts'

type Row = readonly [text: string, expected: readonly string[]]

const reported: readonly Row[] = [
	[
		'Gunmen stormed a ferry at Puerto Iriba on Sunday, the coast guard said.',
		['coast guard asserts event of ASSAULT@1'],
	],
	['The coast guard said gunmen had stormed a ferry at Puerto Iriba.', ['coast guard asserts event of ASSAULT@1']],
	[
		'A mine blew up under a school bus near Lomurut, killing six pupils, the headmaster said.',
		['headmaster asserts harm of ASSAULT@1'],
	],
	[
		'Shells fell on the fish market in Ostrelsk. Nine people were killed, hospital staff said.',
		['hospital staff asserts harm of ASSAULT@1'],
	],
	[
		'A car bomb exploded outside the court in Dar Halim on Monday. The interior ministry said 14 people had died.',
		['interior ministry asserts harm of ASSAULT@1'],
	],
	[
		'A car bomb exploded outside the court in Dar Halim on Monday. Doctors counted 14 bodies.',
		['Doctors asserts harm of ASSAULT@1'],
	],
	[
		'Two jets bombed a weekly market in Tiefara on Friday. A nurse at the clinic put the number of dead at 22.',
		['nurse asserts harm of ASSAULT@1'],
	],
	[
		'Raiders attacked the village of Mbalewe on Tuesday night. According to a priest, they burned 30 houses.',
		['priest asserts event of ASSAULT@1'],
	],
	[
		'According to the prefect, armed men on motorcycles killed five shepherds near Tiefara on Saturday.',
		['prefect asserts harm of ASSAULT@1'],
	],
	[
		'ARMED MEN KILLED THREE CATTLE TRADERS IN CERRO PARDO ON SUNDAY, THE POLICE REPORTED.',
		['POLICE asserts harm of ASSAULT@1'],
	],
	[
		'Rebels seized the radio station in Kisengwa before dawn, two residents said by telephone.',
		['residents asserts event of COERCE@1'],
	],
	[
		'Rebels seized the radio station in Kisengwa before dawn, residents and a shopkeeper told the agency.',
		['residents asserts event of COERCE@1', 'shopkeeper asserts event of COERCE@1'],
	],
	['Police arrested 19 miners in Liskovar on Wednesday, their union said.', ['union asserts harm of COERCE@1']],
	[
		'Thousands of nurses marched through Rimnava on Saturday, organisers said.',
		['organisers asserts event of PROTEST@1'],
	],
	[
		'At least four soldiers were wounded when a truck hit a mine near Torsang, a military source said.',
		['military source asserts harm of ASSAULT@1'],
	],
	[
		'“They shot my two brothers in the field,” said Adama Sori, a farmer from Tiefara.',
		['Adama Sori asserts event of ASSAULT@1'],
	],
]

const headlines: readonly Row[] = [
	[
		'Blast at Rimnava bus depot kills three: police\n\nRIMNAVA - A blast at a bus depot in Rimnava killed three people on Monday.',
		['police asserts harm of ASSAULT@1'],
	],
	[
		'Army: 12 rebels killed in raid near Mirwal\n\nTwelve rebels were killed in a raid near Mirwal on Sunday.',
		['Army asserts harm of ASSAULT@1'],
	],
	[
		'Mortars hit clinic in Yelnitsa – governor\n\nMortar shells hit a clinic in Yelnitsa on Thursday.',
		['governor asserts event of ASSAULT@1'],
	],
]

const blamed: readonly Row[] = [
	[
		'A bomb killed two guards at a dam near Panjkala on Monday. The government blamed the Mountain Front.',
		['government blames actor of ASSAULT@1'],
	],
	[
		'A bomb killed two guards at a dam near Panjkala on Monday. Nobody claimed it, but the governor blamed remnants of the Mountain Front.',
		['governor blames actor of ASSAULT@1'],
	],
	[
		'A bomb killed two guards at a dam near Panjkala on Monday. The Mountain Front said its website had been hacked and denied involvement.',
		['Mountain Front asserts event of COERCE@2', 'Mountain Front denies actor of ASSAULT@1'],
	],
	[
		'A bomb killed two guards at a dam near Panjkala on Monday. The government blamed it on the Mountain Front.',
		['government blames actor of ASSAULT@1'],
	],
	[
		'A bomb killed two guards at a dam near Panjkala on Monday. Officials in Kohpur accused the Mountain Front of planting it.',
		['Officials blames actor of ASSAULT@1'],
	],
	[
		'A bomb killed two guards at a dam near Panjkala on Monday. The attack was the work of the Mountain Front, the interior minister said.',
		['interior minister blames actor of ASSAULT@1'],
	],
	[
		'A bomb killed two guards at a dam near Panjkala on Monday. The interior minister said the Mountain Front was behind the attack.',
		['interior minister blames actor of ASSAULT@1'],
	],
	[
		'A bomb killed two guards at a dam near Panjkala on Monday. Police suspect the Mountain Front.',
		['Police blames actor of ASSAULT@1'],
	],
	[
		'A bomb killed two guards at a dam near Panjkala on Monday. “This is the hand of the Mountain Front,” Governor Jan Torak said.',
		['Jan Torak blames actor of ASSAULT@1'],
	],
	[
		'Sixteen shepherds were shot dead near Kisengwa on Friday. Survivors said the killers wore the badge of the Covenant Brigade.',
		['Survivors blames actor of ASSAULT@1'],
	],
	[
		'Sixteen shepherds were shot dead near Kisengwa on Friday. The Lakes bishops held the Covenant Brigade responsible.',
		['Lakes bishops blames actor of ASSAULT@1'],
	],
	['Qasmira accused Shamarand on Tuesday of shelling three border villages.', ['Qasmira blames actor of ASSAULT@1']],
	[
		'Karsovian troops fired on a Halvenian patrol boat on Tuesday, the Halvenian navy said.',
		['Halvenian navy blames actor of ASSAULT@1'],
	],
	[
		'Karsovian troops crossed the river and burned a customs post on Tuesday, the Oltanian defence ministry said.',
		['Oltanian defence ministry blames actor of ASSAULT@1'],
	],
]

const claimed: readonly Row[] = [
	[
		'A rocket hit a fuel depot in Galvesti on Sunday. The Ostrela Defence Corps claimed responsibility.',
		['Ostrela Defence Corps claims-responsibility actor of ASSAULT@1'],
	],
	[
		'A rocket hit a fuel depot in Galvesti on Sunday. The Ostrela Defence Corps said it had fired the rocket.',
		['Ostrela Defence Corps claims-responsibility actor of ASSAULT@1'],
	],
	[
		'A rocket hit a fuel depot in Galvesti on Sunday. In a statement, the Ostrela Defence Corps said it was behind the attack.',
		['Ostrela Defence Corps claims-responsibility actor of ASSAULT@1'],
	],
	[
		'A rocket hit a fuel depot in Galvesti on Sunday. The attack was claimed by the Ostrela Defence Corps.',
		['Ostrela Defence Corps claims-responsibility actor of ASSAULT@1'],
	],
	[
		'A rocket hit a fuel depot in Galvesti on Sunday. “Our fighters carried out the strike,” the Ostrela Defence Corps said on its channel.',
		['Ostrela Defence Corps claims-responsibility actor of ASSAULT@1'],
	],
	[
		'Gunmen killed a judge in Port Eldren on Thursday. A caller who said he spoke for the Norrow Liberation Brigade claimed the killing.',
		['Norrow Liberation Brigade claims-responsibility actor of ASSAULT@1'],
	],
	[
		'The army said on Monday that its aircraft had bombed a rebel camp near Umm Razin.',
		['army asserts event of ASSAULT@1'],
	],
]

const denied: readonly Row[] = [
	[
		'A rocket hit a fuel depot in Galvesti on Sunday. Oltania blamed Karsovia, which denied any role.',
		['Karsovia denies actor of ASSAULT@1', 'Oltania blames actor of ASSAULT@1'],
	],
	[
		'A rocket hit a fuel depot in Galvesti on Sunday. Karsovia denied firing it.',
		['Karsovia denies actor of ASSAULT@1'],
	],
	[
		'A rocket hit a fuel depot in Galvesti on Sunday. Oltania accused Karsovia of the strike. Karsovia rejected the accusation.',
		['Karsovia denies actor of ASSAULT@1', 'Oltania blames actor of ASSAULT@1'],
	],
	[
		'A rocket hit a fuel depot in Galvesti on Sunday. Oltania accused Karsovia of the strike. The Karsovian general staff called the accusation absurd.',
		['Karsovian general staff denies actor of ASSAULT@1', 'Oltania blames actor of ASSAULT@1'],
	],
	[
		'A rocket hit a fuel depot in Galvesti on Sunday. Karsovia said it had nothing to do with the attack.',
		['Karsovia denies actor of ASSAULT@1'],
	],
	[
		'A rocket hit a fuel depot in Galvesti on Sunday. Karsovia denied involvement.',
		['Karsovia denies actor of ASSAULT@1'],
	],
	[
		'Residents said soldiers had shot three herders near Lomurut. The army denied it.',
		['Residents asserts event of ASSAULT@1', 'army denies event of ASSAULT@1'],
	],
	[
		'A rocket hit a fuel depot in Galvesti on Sunday. Major Ion Bratu denied that Karsovian troops had fired on the depot.',
		['Ion Bratu denies event of ASSAULT@1'],
	],
	[
		'Protesters said police had fired live rounds in Nganzo on Monday. The police denied it.',
		['Protesters asserts event of ASSAULT@1', 'police denies actor of ASSAULT@1'],
	],
	// What one denies a part in was done.
	[
		'Karsovia denied on Sunday that it had any hand in the drone strike that set fire to a refinery at Galvesti.',
		['Karsovia denies actor of ASSAULT@1'],
	],
	// Whoever answers a charge clears whom it accused.
	[
		'Shells hit a bakery in Liskovar on Friday, killing four. The mayor blamed the air force. The Defence Ministry dismissed the charge as absurd.',
		['Defence Ministry denies actor of ASSAULT@1', 'mayor blames actor of ASSAULT@1'],
	],
	[
		'Shells hit a bakery in Liskovar on Friday, killing four. The mayor blamed the army. A spokesman for the army denied it.',
		['mayor blames actor of ASSAULT@1', 'spokesman for the army denies actor of ASSAULT@1'],
	],
	[
		'Shells hit a bakery in Liskovar on Friday, killing four. "Our units did not fire first," the Karsovian general staff said.',
		['Karsovian general staff denies actor of ASSAULT@1'],
	],
	[
		'A courier was shot dead in Umm Razin on Monday. The militia denies having shot the courier.',
		['militia denies actor of ASSAULT@1'],
	],
]

const blamedFor: readonly Row[] = [
	// What only says who the accused are, or is no deed of force, is not what they are blamed for.
	[
		'Gunmen killed a notary in Galvesti on Monday. The prosecutor blamed the Order of the Oak, who shot two clerks there in May.',
		['prosecutor blames actor of ASSAULT@1'],
	],
	[
		'A mine wrecked a bus near Torsang on Tuesday, killing six. The governor accused the Covenant Brigade, which had called for a boycott of the vote.',
		['governor blames actor of ASSAULT@1'],
	],
	[
		'A mine wrecked a bus near Torsang on Tuesday, killing six. The bishop accused the army of tearing up the truce.',
		['bishop blames actor of ASSAULT@1'],
	],
	['The Halvenian government accused Oltania on Monday of lending money to smugglers.', []],
	['Oltania accused Karsovia of arresting 14 fishermen on Monday.', ['Oltania blames actor of COERCE@1']],
]

const condemned: readonly Row[] = [
	[
		'A bomb killed nine worshippers in Marrick on Friday. The prime minister condemned the attack.',
		['prime minister condemns event of ASSAULT@1'],
	],
	[
		'A bomb killed nine worshippers in Marrick on Friday. The archbishop called it a cowardly crime.',
		['archbishop condemns event of ASSAULT@1'],
	],
	[
		'A bomb killed nine worshippers in Marrick on Friday. “This was an act of barbarism,” Prime Minister Edda Vik said.',
		['Edda Vik condemns event of ASSAULT@1'],
	],
	[
		'A bomb killed nine worshippers in Marrick on Friday. The killings drew condemnation from Oltania.',
		['Oltania condemns event of ASSAULT@1'],
	],
	[
		'A bomb killed nine worshippers in Marrick on Friday. The bombing was condemned by the Halvenian Council of Churches.',
		['Halvenian Council of Churches condemns event of ASSAULT@1'],
	],
	[
		'The United Nations condemned the abduction of three nurses near Koulade.',
		['United Nations condemns event of ASSAULT@1'],
	],
	[
		'Karsovia froze the accounts of two newspapers on Monday. Halvenia denounced the move.',
		['Halvenia condemns event of SANCTION@1'],
	],
]

const inTheWake: readonly Row[] = [
	[
		'Drones fired on a fair in Koulade on Sunday, killing 54 people. The clinic said it had received 63 wounded.',
		['clinic asserts harm of ASSAULT@1'],
	],
]

const bothCondemned: readonly Row[] = [
	[
		'Rockets hit a barracks at Mirwal on Sunday and killed two soldiers. On Monday Karsovian jets bombed a depot near Kohpur. The president condemned both attacks.',
		['president condemns event of ASSAULT@1', 'president condemns event of ASSAULT@2'],
	],
]

const confirmed: readonly Row[] = [
	[
		'Rebels said they had bombed a bridge near Mirwal on Monday. The army confirmed the attack.',
		['Rebels claims-responsibility actor of ASSAULT@1', 'army confirms event of ASSAULT@1'],
	],
	[
		'Gunmen ambushed a convoy near Koulade on Sunday. The ministry confirmed the attack.',
		['ministry confirms event of ASSAULT@1'],
	],
	[
		'Gunmen ambushed a convoy near Koulade on Sunday. The ministry confirmed that seven gendarmes had been killed.',
		['ministry confirms harm of ASSAULT@1'],
	],
	[
		'Rebels attacked a barracks in Villa Rocina on Friday. The army admitted that 11 soldiers had died.',
		['army confirms harm of ASSAULT@1'],
	],
]

const other: readonly Row[] = [
	[
		'A drone struck a refinery in Liskovar on Monday. The drone was launched from a barge, the oil minister said.',
		['oil minister asserts weapon of ASSAULT@1'],
	],
	[
		'Gunmen killed a mayor in San Aurelio on Friday. The attack was revenge for a land dispute, the prosecutor said.',
		['prosecutor asserts motive of ASSAULT@1'],
	],
	[
		'Rebels shelled the airport at Kisengwa on Monday. The Covenant Brigade said the attack was in reply to the arrest of its leader.',
		['Covenant Brigade claims-responsibility actor of ASSAULT@1'],
	],
	['Qasmira threatened on Monday to bomb a dam in Shamarand.', ['Qasmira threatens event of THREATEN@1']],
	[
		'Gunmen shot a judge in Mirwal on Monday. The police chief blamed the Mountain Front, which has fought the government for two decades.',
		['police chief blames actor of ASSAULT@1'],
	],
	[
		'Gunmen shot a judge in Mirwal on Monday. A statement posted on a website and signed by the Mountain Front said the shooting was revenge for a land dispute.',
		['Mountain Front claims-responsibility actor of ASSAULT@1'],
	],
	[
		'Gunmen shot a judge in Mirwal on Monday. “They came on two motorcycles,” said Salif Oro.',
		['Salif Oro asserts event of ASSAULT@1'],
	],
	[
		'“If they cross the bridge, we will burn it with them,” Commander Salif Oro said. Government troops are near Tiefara.',
		['Salif Oro threatens event of THREATEN@1'],
	],
]

/** Nobody but the report itself stands for anything of an event. */
const nobody: readonly string[] = [
	'Gunmen killed a mayor in San Aurelio on Friday.',
	'Gunmen killed a mayor in San Aurelio on Friday. “He was a good man,” his widow said.',
	'A bomb killed nine worshippers in Marrick on Friday. The prime minister is to visit the town.',
	'A bomb killed nine worshippers in Marrick on Friday. The bishop said prayers for the dead.',
	'A bomb killed nine worshippers in Marrick on Friday. Police declined to comment on the attack.',
	'A bomb killed nine worshippers in Marrick on Friday. No group has claimed responsibility.',
	'A bomb killed nine worshippers in Marrick on Friday. There was no immediate claim of responsibility.',
	'A bomb killed nine worshippers in Marrick on Friday. The minister promised new locks for churches.',
	'A bomb killed nine worshippers in Marrick on Friday. The mayor said schools would stay closed.',
	'Police in Marrick said the match would go ahead.',
	'The minister said the harvest was poor.',
	'The general told soldiers that discipline was their best weapon.',
	'The coach said his team had been killed by two late goals.',
	'Analysts said the strike on rates would hit exporters.',
	'The company denied that it had cut wages.',
	'The film was condemned by critics.',
	'The minister blamed the weather for the power cuts.',
	'The doctor said the patient had died of cancer.',
	'Rebels attacked a barracks in Villa Rocina on Friday. The army said it had no information.',
	'Rebels attacked a barracks in Villa Rocina on Friday. The army would not say how many soldiers were there.',
	'Rebels attacked a barracks in Villa Rocina on Friday. The president will speak to the nation tonight.',
	'Rebels attacked a barracks in Villa Rocina on Friday. It was not clear who had given the order.',
	'Rebels attacked a barracks in Villa Rocina on Friday. The chess federation condemned the use of engines.',
	'Rebels attacked a barracks in Villa Rocina on Friday. The bank rejected the offer of a merger.',
	'The army urged villagers to leave the valley.',
	'The envoy called for an end to the fighting.',
	'Nurses in Rimnava went on strike on Monday.',
	'The trade minister warned that prices would rise.',
	'The court heard that the accused had driven a lorry.',
	'According to the calendar, spring begins on Friday.',
	'The forecast said storms would batter the coast.',
	'“We shall overcome,” the crowd sang in Rimnava.',
	'The poet says the war is a river.',
	'A spokeswoman for the zoo confirmed the birth of two lions.',
	'The Mountain Front is blamed for nothing in the book.',
	'The paper said its website had been attacked by critics.',
	'An earthquake killed nine people in Zarmand, the governor said.',
	'A ferry sank off Puerto Iriba, drowning 12 people, the coast guard said.',
	'A gas leak caused the explosion, the fire chief said.',
]

const groups: readonly (readonly [name: string, rows: readonly Row[]])[] = [
	['reported', reported],
	['headlines', headlines],
	['blamed', blamed],
	['claimed', claimed],
	['denied', denied],
	['blamed for', blamedFor],
	['condemned', condemned],
	['both condemned', bothCondemned],
	['in the wake', inTheWake],
	['confirmed', confirmed],
	['other', other],
]
for (const [name, rows] of groups)
	describe(name, () => {
		for (const [text, expected] of rows) test(text, () => expect(sources(text)).toEqual(expected))
	})

describe('nobody stands for anything', () => {
	for (const text of nobody) test(text, () => expect(sources(text)).toEqual([]))
})
