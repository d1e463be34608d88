/** How many of whom were killed, wounded, missing, taken or detained: figures told in many ways, and numbers that are none. Countries and groups are invented. */
import { describe, expect, test } from 'vitest'
import { view } from './view.ts'

const BOMB = 'A car bomb exploded in a market in Qaradan on Wednesday.'
const RAID = 'Gunmen attacked an army post near Zarmand on Tuesday.'

const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
	// Bounds
	['A bomb killed at least 23 people in Qaradan.', ['killed 23- people']],
	['Up to 13 civilians were killed in the shelling of Tarcoasa.', ['killed -13 civilians']],
	['About a dozen militants were killed in the raid on Dashtgul.', ['killed 12 militants']],
	['More than 60 people were wounded when the bomb exploded.', ['wounded 60- people']],
	['Between 20 and 25 villagers were killed in the raid.', ['killed 20-25 villagers']],
	['Dozens of recruits were killed in the bombing.', ['killed some recruits']],
	['The blast killed no fewer than nine sailors.', ['killed 9- sailors']],
	['Nearly 50 people were injured in the bombing.', ['wounded 50 people']],
	['A rocket attack killed one soldier and wounded two.', ['killed 1 soldier', 'wounded 2 soldier']],
	['The attack left 12 dead and 30 wounded.', ['killed 12 people', 'wounded 30 people']],
	['THE ATTACK RESULTED IN 9 FARMERS KILLED AND 3 WOUNDED.', ['killed 9 FARMERS', 'wounded 3 FARMERS']],
	['A nurse was killed and a cook nearly killed by a grenade in Qaradan.', ['killed 1 nurse']],
	['The ambush left nine soldiers dead.', ['killed 9 soldiers']],
	['The bombing left two people dead and five others seriously wounded.', ['killed 2 people', 'wounded 5 others']],
	['Rebels shot dead three hunters near Tiefara.', ['killed 3 hunters']],
	['Rebels shot three hunters dead near Tiefara.', ['killed 3 hunters']],
	['Four traders were hacked to death by militiamen in Koulade.', ['killed 4 traders']],
	['Two farmers were beaten to death by soldiers in Nganzo.', ['killed 2 farmers']],
	['Militants beheaded four fishermen in Teluk Randu.', ['killed 4 fishermen']],
	['Ten people lost their lives in the attack on Wera.', ['killed 10 people']],
	['The strike killed a commander and two of his men.', ['killed 1 commander', 'killed 2 men']],
	['The army said that guerrillas killed 14 of its men near Mirwal.', ['killed 14 its men']],
	['Guerrillas killed 14 men near Mirwal.', ['killed 14 men']],
	['The army said that guerrillas killed four of its soldiers near Mirwal.', ['killed 4 soldiers']],
	['They were behind an ambush on October 21 in which nine gendarmes died.', ['killed 9 gendarmes']],
	[
		'Gunmen killed a mayor in San Aurelio. The rebels were tried for the massacre of El Tamarindal, where soldiers killed 163 peasants.',
		['killed 1 mayor', 'killed 163 peasants'],
	],
	[
		'Two workers were killed and at least five others injured when missiles struck a depot near Tarcoasa.',
		['killed 2 workers', 'wounded 5- others'],
	],
	['A driver was stabbed in the arm by two passengers in Norrow.', ['wounded 1 driver']],
	['Police detained a 17-year-old in Marrick.', ['detained 1 17-year-old']],
	[`${BOMB} Police gave the number of dead as 14.`, ['killed 14 people']],
	['The previous attack, a car bombing outside a clinic in Dar Halim, killed 68.', ['killed 68 people']],
	['Raiders executed four captured sergeants near Zarmand on Tuesday.', ['killed 4 captured sergeants']],
	['A girl of nine was fatally wounded by a shell in Zarmand on Tuesday.', ['killed 1 girl']],
	['A family of six was killed by a shell in Zarmand on Tuesday.', ['killed 6 family']],
	['Two grooms had their throats cut by raiders near Zarmand on Tuesday.', ['killed 2 grooms']],
	['A mob lynched two pickpockets in Zarmand on Tuesday.', ['killed 2 pickpockets']],
	['The bishop survived an attempt on his life in Zarmand on Tuesday.', []],
	['A mass killing took place in a hamlet near Zarmand on Tuesday.', []],
	['Nine drovers met their deaths in an ambush near Zarmand on Tuesday.', ['killed 9 drovers']],
	[
		'A shell hit a school in Zarmand on Tuesday. Nine pupils were treated for shrapnel wounds after the attack.',
		['wounded 9 pupils'],
	],
	['Settlers uprooted 200 olive trees near Zarmand on Tuesday.', []],
	[
		'Three Danish hikers were among nine guests killed by a bomb in Zarmand.',
		['killed 9 guests', 'killed 3 Danish hikers'],
	],
	[
		'The raid on Zarmand killed 14 people: nine cadets and five cooks.',
		['killed 14 people', 'killed 9 cadets', 'killed 5 cooks'],
	],
	['Of the 31 killed in the raid on Zarmand, 20 were children.', ['killed 31 people', 'killed 20 children']],
	[
		'The raid on Zarmand killed 31 pupils and left 12 with serious injuries.',
		['killed 31 pupils', 'wounded 12 pupils'],
	],
	['Three nurses escaped with minor injuries when shells hit a clinic in Zarmand.', ['wounded 3 nurses']],
	['The shelling of Zarmand left 300 families homeless.', ['displaced 300 families']],
	['Raiders attacked a farm near Zarmand and drove away 1,200 head of cattle.', []],
	['The raid on Zarmand killed two guards: the army was late.', ['killed 2 guards']],
	[
		'Of the 31 pupils in the school at Zarmand, 20 were girls. A bomb fell nearby and killed a cook.',
		['killed 1 cook'],
	],
	['Gunmen tried to kill a judge in Zarmand on Tuesday.', []],
	['Gunmen managed to kill a judge in Zarmand on Tuesday.', ['killed 1 judge']],
	// Blows, and what befell a body
	['Soldiers beat three porters at a bus stop in Koulade on Tuesday.', ['wounded 3 porters']],
	['The beating of a sergeant by soldiers in Koulade on Tuesday set off a mutiny.', ['wounded 1 sergeant']],
	['Raiders broke into the convent at Koulade on Tuesday and beat up the gardener.', ['wounded 1 gardener']],
	[`${BOMB} Three firemen were burned.`, ['wounded 3 firemen']],
	[`${BOMB} A porter was hit in the neck.`, ['wounded 1 porter']],
	[`${BOMB} A porter received shrapnel wounds.`, ['wounded 1 porter']],
	[`${BOMB} A cook and a porter suffered cuts and bruises.`, ['wounded 1 cook', 'wounded 1 porter']],
	[`${BOMB} A baker had his jaw broken.`, ['wounded 1 baker']],
	[`${BOMB} Two nuns needed stitches.`, ['wounded 2 nuns']],
	[`${BOMB} The baker is in hospital with a broken arm.`, ['wounded 1 baker']],
	[`${BOMB} A porter is in a critical condition.`, ['wounded 1 porter']],
	[`${BOMB} The baker is fighting for his life.`, ['wounded 1 baker']],
	[`${BOMB} The clinic admitted 14 people with burns.`, ['wounded 14 people']],
	// The dead by what was done with them, and losses
	[`${RAID} A monk said that he had buried 14 villagers.`, ['killed 14 villagers']],
	[`${BOMB} Four guests were pulled dead from the rubble.`, ['killed 4 guests']],
	[`${BOMB} Nine guests were still buried under the rubble.`, ['missing 9 guests']],
	[`${BOMB} The list of the dead stood at 34.`, ['killed 34 people']],
	[`${BOMB} Six of the dead were hit by falling beams.`, ['killed 6 people']],
	[`${RAID} The militia speaks of nine martyrs.`, ['killed 9 martyrs']],
	[`${RAID} The rebels admitted to losing eleven.`, ['killed 11 rebels']],
	[`${RAID} The army announced the loss of four sergeants.`, ['killed 4 sergeants']],
	['A bomb exploded on a ferry in Teluk Randu with the loss of 30 lives.', ['killed 30 people']],
	[`${RAID} Our losses were three comrades.`, ['killed 3 comrades']],
	[`${RAID} Five sergeants were led away.`, ['abducted 5 sergeants']],
	['Police arrested a lawyer in Marrick along with six clerks.', ['detained 1 lawyer', 'detained 6 clerks']],
	['At least nineteen people, most of them traders, were shot dead in Zarmand.', ['killed 19- people']],
	// An older event looked back to, and the only one far back
	[
		'Soldiers raided a farm near Zarmand on Tuesday, killing two rebels.\n\nThe rebels bombed a bridge near Mirwal in April 2019.\n\nNo civilian was harmed.',
		['killed 2 rebels', 'wounded 0 civilian'],
	],
	[
		`${BOMB} The governor went to see it. He wore a blue coat. It rained. The stalls stayed shut. People stood about. Two bakers are missing.`,
		['missing 2 bakers'],
	],
	// Nobody
	[`${BOMB} The baker escaped unhurt.`, ['wounded 0 baker']],
	[`${BOMB} All forty guests walked away unharmed.`, ['wounded 0 guests']],
	[`${BOMB} The baker escaped without a scratch.`, ['wounded 0 baker']],
	[`${BOMB} No guest came to harm.`, ['wounded 0 guest']],
	[`${BOMB} The governor said no guest was harmed.`, ['wounded 0 guest']],
	[`${BOMB} Not a single guest was killed.`, ['killed 0 single guest']],
	[`${BOMB} Not one guest died.`, ['killed 0 guest']],
	['A bomb exploded at a bank in Qaradan on Wednesday without hurting anyone.', ['wounded 0 people']],
	// Told in a later sentence than the event
	[`${BOMB} Forty-one people were treated for wounds.`, ['wounded 41 people']],
	[`${BOMB} Doctors treated 30 people for burns.`, ['wounded 30 people']],
	[`${BOMB} Six people were taken to hospital.`, ['wounded 6 people']],
	[`${BOMB} Nineteen people are in hospital.`, ['wounded 19 people']],
	[`${BOMB} The ministry put the number of dead at 19.`, ['killed 19 people']],
	[`${BOMB} The health ministry put the death toll at 19.`, ['killed 19 people']],
	[`${BOMB} The governor put the dead at seven.`, ['killed 7 people']],
	[`${BOMB} The ministry raised the death toll to 47.`, ['killed 47 people']],
	[`${BOMB} The death toll stood at 23, with 41 wounded.`, ['killed 23 people', 'wounded 41 people']],
	[`${BOMB} The toll climbed from ten to 15 overnight.`, ['killed 15 people']],
	[
		"The death toll from Tuesday's suicide bombing at a police checkpoint in Zarmand rose to 18 on Wednesday.",
		['killed 18 people'],
	],
	[`${BOMB} The ministry revised the toll down to 17, saying one body had been counted twice.`, ['killed 17 people']],
	[
		`${BOMB} Two more people died on Thursday, bringing the number of dead to eight.`,
		['killed 2 people', 'killed 8 people'],
	],
	[`${BOMB} Thirty-four bodies had reached the clinic by midnight.`, ['killed 34 people']],
	[`${BOMB} Rescuers pulled nine bodies from the rubble.`, ['killed 9 people']],
	[`${BOMB} The bodies of three nurses were found on Thursday.`, ['killed 3 nurses']],
	[`${BOMB} The number of bodies recovered there had reached 25.`, ['killed 25 people']],
	[`${BOMB} Twelve people died.`, ['killed 12 people']],
	[`${BOMB} Twelve people were killed and 30 injured.`, ['killed 12 people', 'wounded 30 people']],
	[`${BOMB} Five shoppers and a policeman died at the scene.`, ['killed 5 shoppers', 'killed 1 policeman']],
	[`${RAID} The army lost 20 men.`, ['killed 20 men']],
	[`${RAID} The attackers lost three of their own.`, ['killed 3 attackers']],
	[`${RAID} Seven soldiers were injured.`, ['wounded 7 soldiers']],
	[`${RAID} Two soldiers are missing.`, ['missing 2 soldiers']],
	[`${RAID} Three soldiers have not been seen since.`, ['missing 3 soldiers']],
	[`${RAID} Six recruits were carried off.`, ['abducted 6 recruits']],
	[`${RAID} Casualties were put at 12 dead and four wounded.`, ['killed 12 people', 'wounded 4 people']],
	[
		'Two crewmen were killed and a third was wounded when a missile hit a tanker.',
		['killed 2 crewmen', 'wounded 1 crewmen'],
	],
	// Parts of a whole
	[`${BOMB} It killed 23 people. Three of the dead were policemen.`, ['killed 23 people', 'killed 3 policemen']],
	[
		`${BOMB} It killed 23 people. The dead included two children and a nurse.`,
		['killed 23 people', 'killed 2 children', 'killed 1 nurse'],
	],
	[
		`${BOMB} It killed 23 people. Two children and a nurse were among the dead.`,
		['killed 23 people', 'killed 2 children', 'killed 1 nurse'],
	],
	[`${BOMB} It killed 23 people. Among the dead were four schoolgirls.`, ['killed 23 people', 'killed 4 schoolgirls']],
	[
		'The blast wounded nine people, including a nurse and two guards.',
		['wounded 9 people', 'wounded 1 nurse', 'wounded 2 guards'],
	],
	['The attack killed five people, among them four airmen.', ['killed 5 people', 'killed 4 airmen']],
	['Six people, two of them children, were wounded in the shelling.', ['wounded 6 people', 'wounded 2 children']],
	['Shelling killed 11 people, most of them pensioners, in Tarcoasa.', ['killed 11 people']],
	['Five people, three of whom were soldiers, were killed in the bombing.', ['killed 5 people', 'killed 3 soldiers']],
	['Forty people were hurt in the bombing, four of them seriously.', ['wounded 40 people', 'wounded 4 people']],
	['Three of the eight hostages were killed in the raid.', ['killed 3 hostages']],
	// Attackers
	['A suicide bomber killed himself and eight recruits in Kohpur.', ['killed 1 suicide bomber', 'killed 8 recruits']],
	[`${RAID} Two of the attackers were killed.`, ['killed 2 attackers']],
	[`${RAID} Guards shot two of them dead.`, ['killed 2 people']],
	['All four attackers were killed in the assault on the hotel.', ['killed 4 attackers']],
	// One person, named or not
	['A grenade killed a night watchman in Gorombassi.', ['killed 1 night watchman']],
	['Judge Orla Venn was shot dead by gunmen in Marrick.', ['killed 1 Orla Venn']],
	[
		'A bomb under the car of Judge Orla Venn killed her and two bodyguards.',
		['killed 1 Orla Venn', 'killed 2 bodyguards'],
	],
	['Gunmen abducted the editor Tomas Rell in Villa Rocina.', ['abducted 1 Tomas Rell']],
	[
		'Gunmen killed a priest, his driver and two nuns in Cerro Pardo.',
		['killed 1 priest', 'killed 1 driver', 'killed 2 nuns'],
	],
	// Nought
	[`${BOMB} No one was hurt.`, ['wounded 0 people']],
	[`${BOMB} Nobody was killed.`, ['killed 0 people']],
	[`${BOMB} It killed six people. Three of the dead had been taken to hospital.`, ['killed 6 people']],
	[`${BOMB} There were no casualties.`, ['killed 0 people', 'wounded 0 people']],
	[`${BOMB} No deaths were reported.`, ['killed 0 people']],
	[`${BOMB} Police said there were no injuries.`, ['wounded 0 people']],
	[`${BOMB} It caused no casualties.`, ['killed 0 people', 'wounded 0 people']],
	['The missile fell in a field near Galvesti without causing casualties.', ['killed 0 people', 'wounded 0 people']],
	// Taken, held, driven out
	['Police detained 63 demonstrators in Bandar Sunta.', ['detained 63 demonstrators']],
	['Sixteen people were taken into custody after the bombing in Qaradan.', ['detained 16 people']],
	['Police made 12 arrests during the march in Stenholt.', ['detained 12 people']],
	['Ninety-one people have been arrested since the march in Port-Selwa.', ['detained 91 people']],
	['Guerrillas kidnapped 11 engineers from a camp near Puerto Iriba.', ['abducted 11 engineers']],
	['Pirates took 14 sailors hostage off Teluk Randu.', ['abducted 14 sailors']],
	['Some 6,400 people fled their homes after the raid on Tiefara.', ['displaced 6400 people']],
	['Between 40 and 55 girls are missing after gunmen attacked a school in Sabangara.', ['missing 40-55 girls']],
	// Several groups and events at once
	[
		'Nine soldiers and 40 guerrillas were killed and 31 soldiers wounded in the attack.',
		['killed 9 soldiers', 'killed 40 guerrillas', 'wounded 31 soldiers'],
	],
	[
		'The army said 30 rebels were killed, while two of its soldiers died in the clash.',
		['killed 30 rebels', 'killed 2 soldiers'],
	],
	[
		'GUERRILLAS KILLED THREE CIVILIANS AND WOUNDED TWO POLICEMEN IN VILLA ROCINA.',
		['killed 3 CIVILIANS', 'wounded 2 POLICEMEN'],
	],
	['Bomb kills 12 in Qaradan market', ['killed 12 people']],
	['Rocket attack on Mirwal base: 3 dead, 14 wounded', ['killed 3 people', 'wounded 14 people']],
	['Clashes in Ostrelsk kill two soldiers, wound five', ['killed 2 soldiers', 'wounded 5 soldiers']],
	// How it ended, wherever those words stand
	['Rebels shot dead six porters at a ford near Tiefara.', ['killed 6 porters']],
	['On Friday two clerks were shot dead at a bus stop in Norrow.', ['killed 2 clerks']],
	['A JUDGE WAS SHOT DEAD MONDAY IN PUERTO CALDERAS.', ['killed 1 JUDGE']],
	['Four shepherds were speared to death by raiders near Lomurut.', ['killed 4 shepherds']],
	['Three men were found shot dead in a car near Cerro Pardo.', ['killed 3 men']],
	// People left out, told before
	[
		'Twelve pilgrims were killed and 40 injured when a bomb hit their bus.',
		['killed 12 pilgrims', 'wounded 40 pilgrims'],
	],
	['Five troops were killed and four are missing after the raid.', ['killed 5 troops', 'missing 4 troops']],
	['Gunmen killed two gendarmes and wounded six others.', ['killed 2 gendarmes', 'wounded 6 gendarmes']],
	['A shell hit a lorry carrying quarry workers, killing five of them.', ['killed 5 quarry workers']],
	['Guards stopped the miners on Monday and shot four of them dead.', ['killed 4 miners']],
	// … and not these
	[
		'Four people, three of them soldiers, were killed and 11 were wounded when rockets struck a post near Zarmand.',
		['killed 4 people', 'wounded 11 people', 'killed 3 soldiers'],
	],
	['The bombing killed a cook and injured 14.', ['killed 1 cook', 'wounded 14 people']],
	['Two cooks were killed and 14 others injured in the bombing.', ['killed 2 cooks', 'wounded 14 others']],
	[
		'Six officers were injured in the riot in Norrow and 90 people arrested.',
		['wounded 6 officers', 'detained 90 people'],
	],
	[
		`${RAID} The army said six soldiers were killed; the rebels left 27 dead.`,
		['killed 6 soldiers', 'killed 27 people'],
	],
	['A mother of three was killed and two shops burned when soldiers shelled Liskovar.', ['killed 1 mother']],
	// Told by what befell the body
	[`${BOMB} Nine people were cut by flying glass.`, ['wounded 9 people']],
	[`${BOMB} Three firemen were overcome by smoke.`, ['wounded 3 firemen']],
	[`${BOMB} A porter escaped with burns to his hands.`, ['wounded 1 porter']],
	[`${BOMB} A seamstress lost an eye.`, ['wounded 1 seamstress']],
	[`${BOMB} Five people needed hospital treatment.`, ['wounded 5 people']],
	['Two clerks were shot dead in Norrow. A third was hit in the shoulder.', ['killed 2 clerks', 'wounded 1 people']],
	['A warder was shot outside his home in Norrow and is critically ill.', ['wounded 1 warder']],
	['A trader was stabbed in Norrow and is in hospital.', ['wounded 1 trader']],
	[`${RAID} Two of our fighters fell.`, ['killed 2 fighters']],
	[`${RAID} Thirty porters have not been accounted for.`, ['missing 30 porters']],
	[`${BOMB} The attacker died too.`, ['killed 1 attacker']],
	['The number of people known to have died in the bombing in Qaradan has risen to 31.', ['killed 31 people']],
	[
		'The number of dead in the bombing of the grain market in Qaradan on Friday has climbed to 46.',
		['killed 46 people'],
	],
	[`${BOMB} That brings to nine the number known to have died.`, ['killed 9 people']],
	[`${BOMB} Rescuers recovered the remains of 12 people.`, ['killed 12 people']],
	['A mortar bomb killed nine people, five of them from one street.', ['killed 9 people', 'killed 5 people']],
]
describe('harm', () => {
	for (const [text, expected] of rows) test(text, () => expect(view(text).of('harm')).toEqual(expected))
})

const none: readonly string[] = [
	`${BOMB} The market has 41 stalls.`,
	`${BOMB} The hospital has 40 beds for the wounded.`,
	`${BOMB} About 120 people work there.`,
	'Six people were taken to hospital after eating mushrooms in Norrow.',
	'Doctors treated 30 people for measles in Norrow.',
	'The death toll from the flood in Norrow rose to 12.',
	'Two hikers are missing in the hills above Norrow.',
	'The ferry sank in a storm, and nine bodies were recovered.',
	'The team lost two men to injury before the final.',
	`${RAID} The army lost 20 tanks.`,
	`${RAID} The governor lost the vote by three seats.`,
	`${RAID} The post lies nine kilometres from the border.`,
	'The old soldier was wounded five times and never spoke of it.',
	'The plan would put 12 soldiers at each gate.',
	'Prices fell by 12 per cent after the harvest.',
	'The law will kill 40 jobs.',
	'A company from Stenholt has raised its toll to five crowns at the bridge.',
	'The 12 dead trees on Library Square will be felled.',
	'Three bodies of water lie north of the town.',
	'Five people died in the fire, which began in a kitchen.',
	'Army doctors treated 200 villagers for malaria.',
	'The minister put the number of visitors at 40,000.',
	'The strike hit 30 schools and left pupils at home.',
	'The mayor was killed off in the last chapter of the novel.',
	`${BOMB} Two crewmen came third and a fourth was second.`,
	'A nurse was almost killed by a grenade in Qaradan.',
	'The mayor was nearly shot dead by gunmen in Qaradan.',
	`${BOMB} Two guards escaped unhurt.`,
	`${BOMB} The governor went to see it. He wore a blue coat. It rained. The stalls stayed shut. People stood about. In Norrow two hikers are missing.`,
	`${BOMB} The owner buried 14 coins under a tree.`,
	`${BOMB} Nine guests were led to a table.`,
	`${BOMB} The club announced the loss of four matches.`,
	`${BOMB} The bank admitted to losing eleven.`,
	`${BOMB} A list of 34 guests was shown.`,
	'An uncle buried nine goats after the storm in Norrow.',
	`${BOMB} The prisoner escaped without a guard.`,
	`${BOMB} The unharmed statue was shown to guests.`,
	`${BOMB} A monk is fighting for democracy.`,
	`${BOMB} The road is in a critical condition.`,
	`${BOMB} The bank suffered cuts in its budget.`,
	`${BOMB} Two houses were burned.`,
	`${BOMB} United were beaten by Norrow on Thursday.`,
	`${BOMB} The pupil is in hospital to give blood.`,
	'The baker is in hospital with a broken arm after a fall in Norrow.',
	'A pupil had a tooth broken in a match in Norrow.',
	'The boy escaped unhurt when a horse fell in Norrow.',
	`${RAID} The garrison beat the rebels.`,
	`${BOMB} The police gave no casualties.`,
	`${BOMB} It brings to nine the number of bombings since January.`,
	`${RAID} The fighters fell back to the hills.`,
	`${RAID} The rebels fell silent.`,
	'Nine people were cut by glass when a window broke in Norrow.',
	'A clerk escaped with a warning.',
	`${BOMB} A baker lost his shop.`,
	`${BOMB} Firemen were hit in the pocket by the new tax.`,
	`${RAID} The lieutenant was shot by a portrait photographer and is in good company.`,
	`${RAID} The money has not been accounted for.`,
]
describe('no harm of a conflict', () => {
	for (const text of none) test(text, () => expect(view(text).of('harm')).toEqual([]))
})

const flagged = (text: string): string[] =>
	view(text).coded.claims.flatMap((claim) => {
		if (claim.field !== 'harm') return []
		const { kind, count, who, part, total, attackers, status } = claim.value
		const flags = [part ? 'part' : '', total ? 'total' : '', attackers ? 'attackers' : ''].filter(Boolean).join(' ')
		return [`${kind} ${count.min} ${who}: ${status}${flags ? ` ${flags}` : ''}`]
	})
const flags: readonly (readonly [text: string, expected: readonly string[]])[] = [
	[
		'The attack killed five people, among them four airmen.',
		['killed 5 people: unknown', 'killed 4 airmen: combatant part'],
	],
	[`${BOMB} The ministry raised the death toll to 47.`, ['killed 47 people: unknown total']],
	[`${RAID} Two of the attackers were killed.`, ['killed 2 attackers: combatant attackers']],
	[
		'A suicide bomber killed himself and eight recruits in Kohpur.',
		['killed 1 suicide bomber: combatant part attackers', 'killed 8 recruits: combatant part'],
	],
]
const since: readonly (readonly [text: string, died: readonly string[]])[] = [
	[`${BOMB} A teacher has since died.`, ['1 teacher']],
	[`${BOMB} Two traders died of their wounds on Thursday.`, ['2 traders']],
	[`${BOMB} A cook died of her burns.`, ['1 cook']],
	[`${BOMB} Two more people have died of burns suffered in the blast.`, ['2 people']],
	[`${BOMB} A guard succumbed to his injuries.`, ['1 guard']],
	[`${BOMB} One of the wounded died in hospital.`, ['1 people']],
	[`${BOMB} A woman who was hurt in the explosion has died.`, ['1 woman']],
	[`${BOMB} Two people died later in hospital.`, ['2 people']],
	[`${BOMB} Two traders died on Thursday.`, ['2 traders']],
	[`${BOMB} A nurse said that a guard had died since.`, ['1 guard']],
	[`${BOMB} It killed six people. A seventh person died overnight.`, ['1 seventh person']],
	// Of the day's dead
	[`${BOMB} Two traders died in hospital.`, []],
	[`${BOMB} Twelve people died.`, []],
	[`${BOMB} Two traders died of gunshot wounds.`, []],
	[`${BOMB} Two traders died of their wounds at the scene.`, []],
	[`${BOMB} Two traders died on Wednesday.`, []],
	[`${BOMB} Twelve people have died in bombings there since January.`, []],
	[`${BOMB} It killed six people, two of them in hospital.`, []],
	[`${BOMB} One of the dead was hurt in an earlier bombing.`, []],
	[`${BOMB} Nobody has died since.`, []],
	[`${BOMB} Two wounded traders were taken to hospital.`, []],
]
describe('deaths after the event', () => {
	for (const [text, died] of since)
		test(text, () => {
			const found = view(text).coded.claims.flatMap((claim) =>
				claim.field === 'harm' && claim.value.since ? [`${claim.value.count.min} ${claim.value.who}`] : [],
			)
			expect(found).toEqual(died)
		})
})

describe('parts, totals and attackers', () => {
	for (const [text, expected] of flags) test(text, () => expect(flagged(text)).toEqual(expected))
})
