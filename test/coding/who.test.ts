/** Who did it and to whom, over the forms that news uses; and those who only stand near. Countries and groups are invented. */
import { describe, expect, test } from 'vitest'
import { view } from './view.ts'

const actors: readonly (readonly [text: string, expected: readonly string[]])[] = [
	// Verbs
	['The Mountain Front attacked an army post near Zarmand.', ['Mountain Front']],
	['An army post near Zarmand was attacked by fighters of the Mountain Front.', ['Mountain Front']],
	['The fighters who attacked the army post near Zarmand fled into the hills.', ['fighters']],
	['Soldiers entered the village and shot two farmers.', ['Soldiers']],
	['Soldiers and militiamen shot two farmers in Nganzo.', ['Soldiers', 'militiamen']],
	['Rebels, backed by Karsovian artillery, captured the town of Kamenbrod.', ['Rebels']],
	['Karsovian warplanes bombed a depot in Galvesti.', ['Karsovia']],
	['A Karsovian drone struck a fuel depot near the town of Galvesti.', ['Karsovia']],
	['Karsovian guns shelled a frontier post near Galvesti.', ['Karsovia']],
	['A Karsovian gunboat shelled a village near the port of Ras Nazim.', ['Karsovia']],
	['Gunships of the Mountain Brigade rocketed a village near Dashtgul.', ['Mountain Brigade']],
	['Government aircraft bombed a village near Dashtgul.', ['Government']],
	['A navy patrol boat stopped a trawler off Ras Nazim and seized 20 rifles.', ['navy']],
	['The judge in Zarmand had received threats from the Mountain Front.', ['Mountain Front']],
	['A Karsovian car blew up in Galvesti.', []],
	['Helicopters from a depot in Karsovia bombed a village near Dashtgul.', []],
	['A fishing boat seized by pirates was found off Ras Nazim.', ['pirates']],
	["Shamarand's artillery pounded a Qasmiri border post.", ['Shamarand']],
	['Karsovian artillery pounded the market in Ostrelsk.', ['Karsovia']],
	['The Gulf Stability Coalition answered with a week of air strikes around Bir Kuweis.', ['Gulf Stability Coalition']],
	['Army helicopters fired rockets into the village of Dashtgul.', ['Army']],
	['Members of the Norrow Liberation Brigade shot a constable in Norrow.', ['Norrow Liberation Brigade']],
	['Five gunmen of the Army of Clear Dawn shot a judge in Qaradan.', ['Army of Clear Dawn']],
	['Men claiming to belong to the Order of the Oak burned a hostel in Marrick.', ['Men']],
	// Who they are thought to be
	['Gunmen thought to be Mountain Front guerrillas shot a judge in Zarmand.', ['Gunmen', 'Mountain Front']],
	['A bank in Zarmand was robbed by men believed to belong to the Mountain Front.', ['men', 'Mountain Front']],
	['A bank in Zarmand was robbed by men believed to live in the town.', ['men']],
	['Gunmen thought to be teenagers shot a judge in Zarmand.', ['Gunmen']],
	[
		'The murder of two clerks in Zarmand, which a bishop attributed to the Mountain Front, shocked the town.',
		['Mountain Front'],
	],
	['Soldiers were accused by villagers of burning 30 huts in Zarmand.', ['Soldiers']],
	['A bank was blown up in Zarmand. The Mountain Front is thought to be behind the attack.', ['Mountain Front']],
	['A bank was blown up in Zarmand. The attack bore the hallmarks of the Mountain Front.', ['Mountain Front']],
	['A bank was blown up in Zarmand. It bore the hallmark of a jeweller.', []],
	['The Mountain Front is held responsible for the bombing of a mill in Zarmand.', ['Mountain Front']],
	['A bank was blown up in Zarmand. The Mountain Front is not thought to be behind the attack.', []],
	['Karsovia-backed separatists shelled the village of Galvesti.', ['Karsovia-backed separatists']],
	['A bomb planted by the Norrow Liberation Brigade wrecked a post office in Marrick.', ['Norrow Liberation Brigade']],
	['Rockets fired by the Mountain Front hit a base in Mirwal.', ['Mountain Front']],
	['The army has begun shelling Upper Dashtgul.', ['army']],
	['Unidentified men abducted two nurses near Koulade.', ['Unidentified men']],
	['Police fired tear gas at students in Bandar Sunta.', ['Police']],
	['Two men on a motorcycle fired at a judge in Marrick.', ['men']],
	['A group calling itself the Red Lance shot a judge in Marrick.', ['Red Lance']],
	['A march by students calling on President Adnan al-Rashwan to resign filled Marrick.', ['students']],
	['Two ministers fired questions at a judge in Marrick.', []],
	['Students threw stones at police in Bandar Sunta.', ['Students']],
	['The army said it knew who had burned the hostel in Marrick.', ['who had burned']],
	['The army said it did not know who had burned the hostel in Marrick.', []],
	['The army has not established who burned the hostel in Marrick.', []],
	['A council asked who had burned the hostel in Marrick.', []],
	['Colonel Viktor Dorn ordered the shelling of Liskovar.', ['Viktor Dorn']],
	['The army used helicopters to strafe a camp near Mirwal.', ['army']],
	['The air force sent jets to bomb a camp near Mirwal.', ['air force']],
	['A helicopter that was hired to film a camp near Mirwal crashed.', []],
	['Marines beat a taxi driver in Marrick.', ['Marines']],
	// Nouns
	['The shelling of Galvesti by Karsovian guns went on for three hours.', ['Karsovia']],
	['The killing of two village heads by the Free Sembir Movement shocked the province.', ['Free Sembir Movement']],
	['An attack by the Mountain Front on a base in Mirwal killed two soldiers.', ['Mountain Front']],
	['A Mountain Front attack on a base in Mirwal killed two soldiers.', ['Mountain Front']],
	["Karsovia's shelling of Galvesti went on for three hours.", ['Karsovia']],
	['The Karsovian shelling of Galvesti went on for three hours.', ['Karsovia']],
	['The army carried out raids on three villages near Dashtgul.', ['army']],
	['Rebel attacks on convoys near Mirwal killed 12 soldiers.', ['Rebel']],
	['The village came under attack from Karsovian troops.', ['Karsovian troops']],
	// Blame and claims
	['A bomb exploded in Qaradan. The governor blamed the Army of Clear Dawn.', ['Army of Clear Dawn']],
	['A bomb exploded in Qaradan. The Army of Clear Dawn claimed responsibility.', ['Army of Clear Dawn']],
	['A bomb exploded in Qaradan. The attack was blamed on the Army of Clear Dawn.', ['Army of Clear Dawn']],
	['A bomb exploded in Qaradan. The Army of Clear Dawn said it was behind the attack.', ['Army of Clear Dawn']],
	['A bomb exploded in Qaradan. The Army of Clear Dawn said it carried out the attack.', ['Army of Clear Dawn']],
	['A bomb exploded in Qaradan. The Army of Clear Dawn is suspected of planting it.', ['Army of Clear Dawn']],
	['A bomb exploded in Qaradan. Police suspect the Army of Clear Dawn.', ['Army of Clear Dawn']],
	['A bomb exploded in Qaradan, an attack claimed by the Army of Clear Dawn.', ['Army of Clear Dawn']],
	[
		'A bomb exploded in Qaradan. The governor blamed the Mountain Front and the West Shore Joint Force for it.',
		['Mountain Front', 'West Shore Joint Force'],
	],
	[
		'A bomb exploded in Qaradan. The attack was blamed on Karsovian rebels and drug gangs.',
		['Karsovian rebels', 'drug gangs'],
	],
	['A bomb exploded in Qaradan. The Army of Clear Dawn was blamed and the road closed.', ['Army of Clear Dawn']],
	['Five nurses were kidnapped in Qaradan by the so-called Western Cell of the Mountain Front.', ['Mountain Front']],
	['A bomb exploded in Qaradan. Shamarand blamed neighbouring Qasmira.', ['Qasmira']],
	['A bomb exploded in Qaradan. The army put the blame on the Army of Clear Dawn.', ['Army of Clear Dawn']],
	[
		'A bomb exploded in Qaradan. The mayor laid the attack at the door of the Army of Clear Dawn.',
		['Army of Clear Dawn'],
	],
	[
		'A bomb exploded in Qaradan. A statement bearing the seal of the Army of Clear Dawn claimed the attack.',
		['Army of Clear Dawn'],
	],
	['A bomb exploded in Qaradan. The police left a letter at the door of the mayor.', []],
	['A man who said he spoke for the Mountain Front claimed the bombing in Marrick.', ['Mountain Front']],
	['A spokesman for the Mountain Front claimed responsibility for the bombing in Marrick.', ['Mountain Front']],
	['A caller claimed responsibility for the bombing in Marrick on Monday.', []],
	['Two brothers claimed responsibility for the bombing in Marrick on Monday.', ['brothers']],
	['The governor held the Mountain Front responsible for the attack on the base in Mirwal.', ['Mountain Front']],
	['Suspected Mountain Front fighters attacked a convoy near Zarmand.', ['Mountain Front']],
	// Told apart from the deed, by nobody in particular
	['A judge was shot dead in Marrick. Suspicion fell on the Mountain Front.', ['Mountain Front']],
	['A judge was shot dead in Marrick. The Mountain Front is the prime suspect.', ['Mountain Front']],
	['A judge was shot dead in Marrick. Mountain Front fighters are thought responsible.', ['Mountain Front']],
	['A judge was shot dead in Marrick. A leaflet signed by the Mountain Front lay beside him.', ['Mountain Front']],
	['A judge was shot dead in Marrick. A note bore the initials of the Mountain Front.', ['Mountain Front']],
	['A judge was shot dead in Marrick. The killers fled on a motorcycle.', ['killers']],
	['A convoy was ambushed near Marrick. The bandits made off with 30 rifles.', ['bandits']],
	['Soldiers shot a judge in Marrick. The Mountain Front is the prime suspect in a robbery.', ['Soldiers']],
	['A judge was shot dead in Marrick. Leaflets signed by the mayor called for calm.', []],
	['A judge was shot dead in Marrick. The Mountain Front is not the prime suspect.', []],
	['A judge was shot dead in Marrick. The widow fled on a motorcycle.', []],
	// Whoever was beaten off attacked
	['The garrison of Vorzhina repelled an attack by the Mountain Front on Monday.', ['Mountain Front']],
	['Soldiers beat back the raiders at a post near Mirwal on Monday.', ['raiders']],
	// Part in a deed, told by another word
	['Nationalists are the prime suspects in the murder of a judge in Marrick.', ['Nationalists']],
	['Two brothers are on trial for the murder of a judge in Marrick.', ['brothers']],
	['Two brothers were found guilty of the murder of a judge in Marrick.', ['brothers']],
	['Two brothers were found innocent of the murder of a judge in Marrick.', []],
	['Viktor Dorn masterminded the attack in Qaradan that killed five guards.', ['Viktor Dorn']],
	['Rebels took part in the massacre of ten peasants in Nganzo.', ['Rebels']],
	['Two colonels were involved in the murder of six priests in Villa Rocina.', ['colonels']],
	['The officers involved in the murder of six priests in Villa Rocina will stand trial.', ['officers']],
	['Two colonels are implicated in the murder of six priests in Villa Rocina.', ['colonels']],
	['The report linked General Viktor Dorn to the murder of a bishop in Villa Rocina.', ['Viktor Dorn']],
	['Two officers were charged with the murder of Mayor Ada Orr in Villa Rocina.', ['officers']],
	['Judges ordered the arrest of 45 soldiers for killing a teacher in Nganzo.', ['Judges', 'soldiers']],
	[
		'Members of the 8th column of the Norrow Liberation Brigade burned a bus in Marrick.',
		['Norrow Liberation Brigade'],
	],
	['General Viktor Dorn was not involved in the murder of a bishop in Villa Rocina.', []],
	['General Viktor Dorn denied having taken part in the massacre in Nganzo.', []],
	['Nobody knows whether the colonels were involved in the murder of six priests in Villa Rocina.', []],
	['Police arrested a driver for the murder of a judge in Villa Rocina.', ['Police']], // an arrest is no blame
	['Soldiers arrested ten farmers in a raid on Nganzo.', ['Soldiers']],
	['Ambulances were involved in the rescue after a bomb exploded in Qaradan.', []],
	// Who arrested them is left out
	['Twelve people were detained in Marrick on Monday, the police said.', ['police']],
	['Eight men are being held for questioning in Marrick. Police searched their homes on Tuesday.', ['Police']],
	[
		'Police stormed a yard in Marrick. The yard belongs to a priest. It burned for hours. The roof fell in. Rain put it out. Six men were picked up later.',
		['Police'],
	],
	['A tribunal sat in Marrick on Monday. Two clerks were jailed for nine years.', ['tribunal']],
	['Judge Orla Venn told the High Court that the men had fled. Two of them were jailed for life.', ['High Court']],
	['A clerk was sentenced to nine years in prison in Marrick, a magistrate said.', ['magistrate']],
	['Two soldiers were taken prisoner near Mirwal on Monday. Police said nothing.', []],
	['A clerk was jailed for nine years in Marrick on Monday. The police were pleased.', []],
	// Who holds the captives
	[
		'Two nurses were set free near Nganzo on Monday, nine days after they were abducted. The Mountain Front had asked for a ransom.',
		['Mountain Front'],
	],
	[
		'Two nurses kidnapped by the Mountain Front in May reached Marrick on Monday. The pair had been dragged from their car near Nganzo.',
		['Mountain Front'],
	],
	['Two nurses were abducted near Nganzo on Monday. The government demanded their release.', []],
	['Two nurses were abducted near Nganzo. The Mountain Front and Katiba Nour demanded talks.', []],
	// Between whom it goes on
	[
		'Heavy fighting raged for a third day on Sunday between the army and the Mountain Front near Nganzo.',
		['army', 'Mountain Front'],
	],
	['A gun battle erupted on Monday between gangs in Nganzo.', ['gangs']],
	['Fighting raged on Sunday between Nganzo and the river.', []],
	[
		'Talks between Karsovia and Oltania opened in Stenholt on Monday. Both delegations agreed to meet again in July.',
		['Karsovia', 'Oltania'],
	],
	['The two delegations agreed to meet again in July.', ['delegations']],
	// Who announces a measure
	['Three trawlers were impounded off Ras Nazim at the weekend, the coast guard said.', ['coast guard']],
	['The Order of the Oak has been banned, Interior Minister Freja Lindahl announced.', ['Freja Lindahl']],
	['Reservists were called up on Monday, the Defence Ministry said.', ['Defence Ministry']],
	['Three trawlers were impounded off Ras Nazim at the weekend, the owners said.', []],
	['Two Halvenian trawlers were impounded off Ras Nazim at the weekend, the Halvenian government said.', []],
	// Those whom a crowd holds, and the verb that carries the noun
	['A mob of settlers attacked a mill near Nganzo.', ['settlers']],
	['A column of guerrillas attacked a mill near Nganzo.', ['guerrillas']],
	['Traders observed a one-day strike in Nganzo on Monday.', ['Traders']],
	['President Adnan al-Rashwan put Qaradan under emergency rule on Monday.', ['Adnan al-Rashwan']],
	['Grenade thrown into a mill in Nganzo; two millers killed, five hurt.', []],
	// Whom a denial is about
	['A bomb exploded in Nganzo. A spokesman for the Mountain Front denied any part in it.', []],
	[
		"A bomb exploded in Nganzo. The governor blamed the Mountain Front. The group's spokesman denied any part in it.",
		['Mountain Front'],
	],
	// The ground that it came from
	['Shells fired from Oltanian soil killed two millers near Nganzo.', ['Oltania']],
	["Sniper fire from the direction of the army's trenches wounded a miller in Nganzo.", ['army']],
	['Mortar fire from rebel positions wounded a miller in Nganzo.', ['rebel']],
	['Rockets from across the Oltanian border landed on a mill in Nganzo.', ['Oltania']],
	['A missile fired from Mountain Front territory hit a mill in Nganzo.', ['Mountain Front']],
	['Shells fired from a hill wounded a miller in Nganzo.', []],
	['A miller from Oltanian territory was shot dead in Nganzo.', []],
	// Who was there acting
	['Four millers were shot dead in Nganzo when guards tried to clear the yard.', ['guards']],
	['Two sailors lost their lives when an Oltanian gunboat raked their launch off Ras Nazim.', ['Oltania']],
	['A family was burned alive in Nganzo when youths barred the shutters.', ['youths']],
	['Two soldiers were killed in Nganzo when the army tried to cross a ford.', []],
	['Two soldiers were killed in Nganzo when their patrol stopped at a well.', []],
	['Four millers were shot dead in Nganzo when bakers opened the gate.', []],
	// Behind the deed, and behind the place
	['The bishop condemned the burning of a chapel by settlers near Nganzo.', ['settlers']],
	['Papers were seized from kiosks by soldiers in Nganzo.', ['soldiers']],
	['A priest was murdered on Monday by two hit men on a motorcycle.', ['hit men']],
	['Mountain Front drones struck a depot in Nganzo.', ['Mountain Front']],
	['In April pirates shot dead a fisherman off Ras Nazim.', ['pirates']],
	['Unions condemned the arrest of Milos Tarev, who was dragged off a train by soldiers.', ['soldiers']],
	['The bishop condemned the murder of Agnes Tan, a nurse who was praised by soldiers.', []],
	['General Vasht was in the hills. His mortars opened up on the barracks in Nganzo.', ['Vasht']],
	// A state by its own name
	['Rimnava recalled its ambassador from Dolmirevo on Monday.', ['Oltania']],
	['Oltanian guns shelled a mill in Galvesti.', ['Oltania']],
	['Oltanian troops shelled a mill in Galvesti.', ['Oltanian troops']],
	['Twelve people were detained in Marrick on Monday, the mayor said.', []],
	['Twelve people were led away from the village near Marrick on Monday. Police searched for them.', []],
	['Twelve people were detained by soldiers in Marrick on Monday. The police knew nothing.', ['soldiers']],
	['Nobody was arrested in Marrick on Monday, the police said.', []],
	// Who they were, told behind the deed
	[
		'A convoy was ambushed near Mirwal. Three survivors recognised the raiders as Mountain Front fighters.',
		['Mountain Front'],
	],
	['A convoy was ambushed near Mirwal. Three survivors did not recognise the raiders as Mountain Front fighters.', []],
	['A convoy was ambushed near Mirwal. The clinic recognised the injured as Mountain Front fighters.', []],
	[
		'A bomb went off in Mirwal. A little-known group, the Companions of the Hill, said it had planted it.',
		['Companions of the Hill'],
	],
	['A bomb went off in Mirwal. A rights group, Open Door, said nine people had died.', []],
	[
		'The Mountain Front denied a massacre on Sunday. On Monday mortar bombs fell on a barracks in Mirwal. The group claimed that attack as an answer.',
		['Mountain Front'],
	],
	[
		'Two nurses were kidnapped near Mirwal. A band calling itself the Hill Column said it was holding them.',
		['Hill Column'],
	],
	['The Mountain Front reported the killing of seven soldiers near Mirwal.', ['Mountain Front']],
	['The Mountain Front reported the killing of its commander near Mirwal.', []],
	['The army reported the killing of a priest near Mirwal.', []],
	['The army announced the downing of two Oltanian drones near Mirwal.', ['army']],
	// "The attackers" are those who were told
	['Rebels raided a post at Mirwal and shot a guard. The raiders burned a jeep there.', ['Rebels']],
	['A post at Mirwal was raided and a guard was shot. The raiders burned a jeep there.', ['raiders']],
	// Who came is who did it
	['Some 200 soldiers entered the hamlet of Mirwal on Friday. The farmers were shot.', ['soldiers']],
	['Three gunmen drew up outside a school in Marrick on Friday. A teacher was shot dead.', ['gunmen']],
	['Ten men with machetes climbed aboard a tanker off Ras Nazim. The cook was stabbed.', ['men']],
	['Soldiers entered the hamlet of Mirwal on Friday. The farmers had been shot.', []],
	['Soldiers entered the hamlet of Mirwal after the raid on Friday. The farmers were shot.', []],
	['Soldiers stormed a house in Mirwal on Friday. Two soldiers were killed.', ['Soldiers']],
	['Peacekeepers arrived in Mirwal on Friday. A farmer was shot.', ['Peacekeepers']],
	['Police came to a house in Marrick on Friday. A teacher was shot dead.', []],
	// Who arrests
	['The army spokesman said 300 people had been detained in Mirwal.', ['army']],
	['Nine men were arrested in Mirwal in a sweep by marines.', ['marines']],
	['Nine marines were arrested in Mirwal on Monday.', []],
	['The Fifth Brigade mourned its treasurer, arrested in Mirwal in May.', []],
	['Nineteen suspects are behind bars in Marrick.', []],
	[
		'The envoys of the Paramoran government and of the rebel Mountain Front agreed to swap prisoners.',
		['Paramoran government', 'Mountain Front'],
	],
	// A date is no part of the name
	['On 12 March armed men fired on a ferry off Ras Nazim.', ['armed men']],
	['On the 27th soldiers shot a herder near Mirwal.', ['soldiers']],
	['On the 15th soldiers of the Fifth Brigade were shot near Mirwal.', []],
	// Who protests, told beside the protest
	['A march was broken up in Marrick on Monday. The students had set out at ten.', ['students']],
	['A rally was held in Marrick on Monday. Several thousand demonstrators sang.', ['demonstrators']],
	['A rally was held in Marrick on Monday. The mayor sang.', []],
	['A march by miners filled Marrick on Monday. The teachers were not there.', ['miners']],
	['A bomb exploded in Marrick on Monday. No group has said that it planted the bomb.', []],
	['Police in Marrick suspected Tamil rebels of the attack on a bank.', ['Tamil rebels']],
	// Another's deed does not spill over
	['Gunmen attacked a convoy. Police arrested two men in Zarmand.', ['Gunmen', 'Police']],
	['The convoy of the West Shore Joint Force struck a mine near Gorombassi.', []],
	['A convoy was ambushed in Zarmand, the army said.', []],
	['Two farmers were shot in Nganzo, and the mayor appealed for calm.', []],
	['A bomb exploded in Qaradan. No group claimed responsibility.', []],
	['A bomb exploded in Qaradan. The Army of Clear Dawn has not commented.', []],
	['A bomb exploded in Qaradan as President Adnan al-Rashwan slept in Dar Halim.', []],
	['Three missiles struck a depot in Tarcoasa, near the Karsovian border.', []],
	['The bomb exploded beside a row of stalls.', []],
	// "The gunmen", "the two men", "the three": by what they were called when they were first told of
	[
		'Mountain Front guerrillas attacked a post near Mirwal on Monday. The rebels burned three lorries.',
		['Mountain Front'],
	],
	['Masked men stormed a bank in Marrick on Monday. The three took a clerk hostage.', ['Masked men']],
	['Karsovian troops entered Galvesti on Monday. The soldiers shot two farmers.', ['Karsovian troops']],
	['Two armed men stopped a bus near Marrick on Monday. The two men robbed the passengers.', ['armed men']],
	['Two farmers found a shell near Marrick on Monday. The three beat a guard.', []],
	['Miners marched in Marrick on Monday. The men beat a guard.', ['Miners', 'men']],
	['Rebels shot a judge near Marrick on Monday. The soldiers shot a farmer.', ['Rebels', 'soldiers']],
	['A gunman shot a judge in Marrick on Monday. The guerrillas shot a farmer.', ['gunman', 'guerrillas']],
	['Two masked men stormed a bank in Marrick on Monday. The pair shot a clerk.', ['masked men']],
	['Two masked men stormed a bank in Marrick on Monday. The trio shot a clerk.', ['masked men']],
	['A pair of youths shot a clerk in Marrick on Monday.', ['youths']],
	['A squad of foreign mercenaries shot a judge in Marrick.', ['foreign mercenaries']],
	['A squad car rammed a judge in Marrick.', []],
	['Stenholt and Rimnava recalled their ambassadors on Monday.', ['Halvenia', 'Oltania']],
	['The union of miners called a strike in Marrick on Monday.', ['union']],
	['The union of miners called a minister in Marrick on Monday.', []],
	// What the other side did is another deed
	['Police killed nine men in Marrick after marchers attacked a post with stones.', ['Police', 'marchers']],
	// Who only let it happen
	['A judge was shot in Marrick on Monday. Residents accused the army of doing nothing.', []],
	['A judge was shot in Marrick on Monday. Residents accused the army of failing to protect him.', []],
	['A judge was shot in Marrick on Monday. Residents accused the army of the murder.', ['army']],
	// Asides between who and what
	['A bomber disguised as a monk blew himself up in Marrick.', ['bomber']],
	['Members of the Bari clan attacked a bus near Mirwal.', ['Bari clan']],
	['Members of the clan attacked a bus near Mirwal.', ['Members']],
	[
		'The ministry said nine men had been rounded up in an operation by the army and the police in Marrick.',
		['army', 'police'],
	],
]
/** Of deeds, not of what is only said; who denies it is no doer. */
function doersIn(text: string): string[] {
	const { coded } = view(text)
	const deeds = new Set(
		coded.mentions.filter((m) => !['ACCUSE', 'REQUEST', 'SUPPORT'].includes(m.type)).map((m) => m.key),
	)
	return [
		...new Set(
			coded.claims.flatMap((c) =>
				c.field === 'actor' && c.stance !== 'denies' && deeds.has(c.about) ? [c.value.name] : [],
			),
		),
	]
}
describe('who', () => {
	for (const [text, expected] of actors) test(text, () => expect(doersIn(text)).toEqual(expected))
})

test('who is only suspected is alleged, though the deed was done', () => {
	const told = (text: string): string[] =>
		view(text).coded.claims.flatMap((c) => (c.field === 'actor' ? [`${c.value.name} ${c.factuality}`] : []))
	expect(told('Two officers were charged with the murder of Mayor Ada Orr in Stenholt.')).toContain('officers alleged')
	expect(told('Rebels took part in the massacre of ten peasants in Nganzo.')).toContain('Rebels happened')
	const open = 'The attack in Nganzo could have been carried out by the Mountain Front.'
	expect(told(open)).toEqual(['Mountain Front alleged'])
	expect(view(open).events).toEqual(['ASSAULT attack in Nganzo could have been carried out'])
	expect(view('An attack could be carried out by the Mountain Front.').events.join()).toContain('hypothetical')
})

const several: readonly (readonly [text: string, told: number])[] = [
	[
		'The army has repeatedly shelled Marrick this month. In the deadliest attack, three shells struck a mill on Monday.',
		2,
	],
	['Rebels launched three missiles at Marrick on Monday. The third missile hit a mill.', 2],
	['Rebels attacked a post near Marrick on Monday. A bomb exploded in Nganzo on Tuesday.', 1],
	['Rebels attacked a post near Marrick on Monday. The third missile test in a year failed.', 1],
]
describe('one of several', () => {
	for (const [text, told] of several)
		test(text, () => expect(view(text).coded.claims.filter((c) => c.field === 'actor').length).toBe(told))
})

const targets: readonly (readonly [text: string, expected: readonly string[]])[] = [
	['Gunmen attacked the home of Senator Ivo Lanz in Stenholt.', ['home']],
	['Gunmen killed Senator Ivo Lanz in Stenholt.', ['Ivo Lanz']],
	// First names that are nouns besides
	['Gunmen killed Maria Kolt in Stenholt.', ['Maria Kolt']],
	['John Kolt was beheaded in Stenholt.', ['John Kolt']],
	['Gunmen attacked the facility in Stenholt.', ['facility']],
	// Names beside several persons
	['Police shot the guards John Roth and Peter Medd in Stenholt.', ['John Roth', 'Peter Medd']],
	['Two of her guards, Pedro Kolt and Ivo Lanz, died in the attack in Stenholt.', ['guards', 'Pedro Kolt', 'Ivo Lanz']],
	['Gunmen killed the brother of the guard, Ivo Lanz, in Stenholt.', ['brother']],
	[
		'Ana Maria Kolt, fourth judge of the port, and two of her guards were assassinated in Stenholt.',
		['Ana Maria Kolt', 'guards'],
	],
	// "planted" says what the bomb was, "exploded" what it did
	['A bomb planted inside the cultural institute killed two clerks in Stenholt.', ['cultural institute', 'clerks']],
	['Senator Ivo Lanz, who led the inquiry, was shot dead in Stenholt.', ['Ivo Lanz']],
	['The assassination of Senator Ivo Lanz stunned Halvenia.', ['Ivo Lanz']],
	['The abduction of two nurses by gunmen near Koulade was condemned.', ['nurses']],
	['Gunmen opened fire on a bus near Tiefara.', ['bus']],
	['Three missiles struck a rail depot and a bridge in Tarcoasa.', ['rail depot', 'bridge']],
	['The army post was attacked by rebels.', ['army post']],
	['Rebels launched an attack on the barracks at Mirwal.', ['barracks']],
	['A bomb wrecked the offices of a newspaper in Villa Rocina.', ['offices']],
	['Rebels fired mortars at the barracks in Mirwal.', ['barracks']],
	['The embassy bombing in Stenholt killed two guards.', ['embassy', 'guards']],
	['Police fired tear gas at students in Bandar Sunta.', ['students']],
	['Police arrested the rebel leader Tomas Rell in Villa Rocina.', ['Tomas Rell']],
	['Rebels clashed with soldiers near Mirwal.', ['soldiers']],
	// Whom the next sentence names
	['A judge was wounded when a bomb exploded in Tarcoasa. Elin Marr, 58, had just left home.', ['Elin Marr']],
	['A teacher was shot dead in Tarcoasa. The victim was named as Karim Tolo.', ['Karim Tolo']],
	['A teacher was shot dead in Tarcoasa. Karim Tolo, a teacher at the mission, was on his way home.', ['Karim Tolo']],
	['A teacher was shot dead in Tarcoasa. Karim Tolo, 40, a neighbour, said he had heard three shots.', ['teacher']],
	['Six teachers were shot dead in Tarcoasa. Karim Tolo, 40, was on his way home.', ['teachers']],
	['Karim Tolo is a baker. A teacher was shot dead in Tarcoasa. Karim Tolo, 40, was on his way home.', ['teacher']],
	// What is done to each other, and what two do together
	['Karsovia and Oltania shot at each other across the river near Tarcoasa.', ['Karsovia', 'Oltania']],
	['Karsovia and Oltania shot at a barge near Tarcoasa.', ['barge']],
	['Talks between the Karsovian government and the Mountain Front opened in Tarcoasa.', []],
	['Rebels and soldiers clashed near Mirwal.', ['Rebels', 'soldiers']],
	['Border guards of Oltania and Karsovia traded shots near Galvesti.', ['Oltania', 'Karsovia']],
	['Rebels attacked soldiers near Mirwal.', ['soldiers']],
	['Soldiers set fire to 14 houses in Nganzo.', ['houses']],
	['Militants blew up a gas pipeline near Umm Razin.', ['gas pipeline']],
	['Halvenia expelled two Karsovian diplomats.', ['Karsovian diplomats']],
	['Oltania imposed sanctions on Karsovia.', ['Karsovia']],
	['Thousands marched in Port-Selwa against President Gaston Mba.', ['Gaston Mba']],
	['Qasmira closed its border with Shamarand.', ['Shamarand']],
	['Two soldiers were killed when gunmen ambushed their convoy near Mirwal.', ['convoy', 'soldiers']],
	['The residence in Stenholt was the target of an attack on Monday.', ['residence']],
	['Two schools in Qaradan became the target of bomb attacks.', ['schools']],
	['The attorney general was shot dead in Stenholt.', ['attorney general']],
	['Soldiers pursued the raiders and killed four near Marrick on Monday.', ['raiders']],
	['Soldiers caught up with the rebels near Marrick on Monday and killed eight.', ['rebels']],
	['Oltania recalled its ambassador from Karsovia on Monday.', ['Karsovia']],
	['The rebels rejected the government’s offer of an amnesty on Monday.', ['government']],
	['A mortar bomb hit the yard of a school in Stenholt on Monday.', ['school']],
	['A suicide bomber rammed the gate of the barracks in Mirwal on Monday.', ['barracks']],
	['A mortar bomb hit the gate in Stenholt on Monday.', ['gate']],
	// Whose it is
	['A mortar bomb hit the home of a judge in Stenholt on Monday.', ['home', 'judge']],
	["Shots were fired at a prosecutor's car in Stenholt on Monday.", ['car', 'prosecutor']],
	['A mortar bomb hit the home of the play in Stenholt on Monday.', ['home']],
	// Where it went off
	['A car bomb exploded outside the courthouse in Mirwal on Monday.', ['courthouse']],
	['A bomb went off beside the telephone exchange in Mirwal on Monday.', ['telephone exchange']],
	['A lorry bomb at the wholesale market in Mirwal wounded a porter on Monday.', ['wholesale market', 'porter']],
	["Monday's suicide bombing at a police academy in Mirwal shocked the country.", ['police academy']],
	['A bomb exploded as an army convoy passed near Mirwal on Monday.', ['army convoy']],
	['A mine exploded under a tractor near Mirwal on Monday.', ['tractor']],
	['A parcel bomb addressed to Judge Ivo Lanz exploded in Mirwal on Monday.', ['Ivo Lanz']],
	['Saboteurs set off two charges under a pipeline near Mirwal on Monday.', ['pipeline']],
	['A young man blew himself up among recruits in Mirwal on Monday.', ['recruits']],
	['A bomb exploded at a junction in Mirwal on Monday.', []],
	['A bomb exploded in a side street in Mirwal on Monday.', []],
	['A bomb exploded near a hotel in Mirwal on Monday.', []],
	// Things, gatherings and craft
	['Shells fell on a bread queue in Mirwal on Monday.', ['bread queue']],
	['A missile tore the roof off a factory in Mirwal on Monday.', ['factory']],
	['A bomb damaged the front of a bank in Mirwal on Monday.', ['bank']],
	['Shells fell in open fields near Mirwal on Monday.', []],
	['Rebels fired shots into the air in Mirwal on Monday.', []],
	['Air force jets bombed a wedding in Mirwal on Monday.', ['wedding']],
	['Police fired on a march by tea pickers in Mirwal on Monday.', ['tea pickers']],
	['Rebels ambushed a truckload of soldiers near Mirwal on Monday.', ['soldiers']],
	['Rebels shot down a government helicopter near Mirwal on Monday.', ['government helicopter']],
	['Gunners shot down two missiles near Mirwal on Monday.', []],
	// Who was harmed, where nothing else is told
	['The bodies of two teachers were found near Mirwal on Monday with their throats cut.', ['teachers']],
	['The governor, Tomas Rell, escaped unhurt when a bomb went off in Mirwal on Monday.', ['Tomas Rell']],
	['A bomb went off in Mirwal on Monday. Nobody was hurt.', []],
	['The mayor of Villa Rocina, Ivo Lanz, was shot dead on Monday.', ['Ivo Lanz']],
	// At the spot of a blast
	['A car blew up outside the police headquarters in Mirwal on Monday.', ['police headquarters']],
	['A bomb exploded in front of the court in Mirwal on Monday.', ['court']],
	['A drone flew into a grain silo in Galvesti on Monday and blew up.', ['grain silo']],
	['A lorry blew up near a mill in Mirwal on Monday.', []],
	['A car drove into a wall in Mirwal on Monday and blew up.', []],
	// The place itself, where arms were sent to it
	['Karsovia launched 14 drones at Teshkanik on Monday.', ['Teshkanik']],
	['The Corps hit back on Monday with 40 drones against Yelnitsa and Teshkanik.', ['Yelnitsa', 'Teshkanik']],
	['The army hit back on Monday with a letter against the bishop.', []],
	['The shelling of the town went on for three days.', ['town']],
	['The attack of the town killed four.', []],
	// Whom shots were to drive off, where people forced their way, whom a threat is for
	['Police opened fire in Marrick on Monday to disperse the rioters.', ['rioters']],
	['Police opened fire in Marrick on Monday to keep order.', []],
	['Protesters forced their way into the city hall in Marrick on Monday.', ['city hall']],
	['Protesters marched into the city of Marrick on Monday.', []],
	['The ministry withdrew its staff from a camp near Mirwal on Monday.', []],
	['The government declared a state of emergency on Monday.', []],
	// What is no target
	['Oltania recalled its ambassador on Monday after the raid.', []],
	['Soldiers left the village and killed four near Marrick on Monday.', []],
	['The mayor was not the target of the attack in Stenholt.', []],
	['The general was the author of the attack in Stenholt.', []],
	['The explosion in Stenholt caused damage to the embassy building and a school.', ['embassy building', 'school']],
	['The explosion in Stenholt caused no damage to the embassy building.', []],
	['Gunmen sprayed the house of the mayor of Stenholt with bullets.', ['house', 'mayor']],
	['Gunmen fired two rockets in Stenholt.', []],
	['A convoy struck a mine near Gorombassi.', ['convoy']],
	['Gunmen attacked on Tuesday.', []],
	['Rebels captured the town on Tuesday and held it for three hours.', ['town']],
	['A bomb exploded near a school in Qaradan.', []],
	['A car bomb exploded in Qaradan, the mayor said.', []],
	['Fighters fired rockets from the hills.', []],
	// Whom "them" and "him" can mean
	['Soldiers stopped two nurses near Mirwal and shot them.', ['nurses']],
	['Students marched on the palace in Marrick. Police fired on them.', ['Students']],
	['The president dismissed the army chief in Marrick and placed him under house arrest.', ['army chief']],
	// Who is in it, whose it is
	['A bus carrying pilgrims came under fire from rebels near Mirwal.', ['bus', 'pilgrims']],
	['Karsovian jets bombed camps of the Mountain Front near Mirwal.', ['camps', 'Mountain Front']],
	['Karsovian jets bombed camps of tourists near Mirwal.', ['camps']],
	['Men on a motorcycle threw a grenade at a bank in Marrick.', ['bank']],
]
describe('to whom', () => {
	for (const [text, expected] of targets) test(text, () => expect(view(text).of('target')).toEqual(expected))
})

const codes: readonly (readonly [text: string, name: string, expected: string])[] = [
	['Karsovian troops shelled Galvesti.', 'Karsovian troops', 'force XA MIL'],
	['Halvenian police arrested four men in Marrick.', 'Halvenian police', 'force XB COP'],
	['Mandouran students marched in Port-Selwa.', 'Mandouran students', 'people XE EDU'],
	['The Shamarandi government banned the march.', 'Shamarandi government', 'organisation XD GOV'],
	['Rebels attacked a post near Mirwal.', 'Rebels', 'armed-group - REB'],
	['Unidentified gunmen attacked a post near Mirwal.', 'Unidentified gunmen', 'armed-group - UAF'],
]
describe('country and sector', () => {
	for (const [text, name, expected] of codes)
		test(text, () => {
			const claim = view(text).coded.claims.find((c) => c.field === 'actor' && c.value.name === name)
			const value = claim?.field === 'actor' ? claim.value : null
			expect(value && `${value.kind} ${value.country ?? '-'} ${value.sectors?.join(' ') ?? '-'}`).toBe(expected)
		})
})

const victims: readonly (readonly [text: string, expected: readonly string[]])[] = [
	['Judge Orla Venn was shot dead by gunmen in Marrick.', ['Orla Venn, Judge']],
	['Gunmen killed Orla Venn, 58, a librarian, in Marrick.', ['Orla Venn, librarian, 58']],
	['A 14-year-old girl was killed in the shelling of Tarcoasa.', ['girl, 14, female']],
	['A bomb killed a Halvenian nurse in Qaradan.', ['Halvenian nurse, XB']],
	['Shelling killed 11 people in Tarcoasa.', []],
	['A blast killed the presidential candidate, Juan Vey, in Villa Rocina.', ['Juan Vey, presidential candidate']],
	['COOK ELBA RELL WAS KILLED BY GUERRILLAS IN VILLA ROCINA.', ['ELBA RELL, COOK']],
	['An attack took the life of Senator Ivo Lanz in Stenholt.', ['Ivo Lanz, Senator']],
	[
		'A bomb exploded in Marrick. The dead were named as Miriam Feld, 58, and Yusuf Danso, 19.',
		['Miriam Feld, 58', 'Yusuf Danso, 19'],
	],
	['GUNMEN KILLED JUDGE ORLA VENN IN VILLA ROCINA.', ['ORLA VENN, JUDGE']],
	['Colonel Viktor Dorn was kidnapped by gunmen in Liskovar.', ['Viktor Dorn, Colonel']],
]
describe('victims', () => {
	for (const [text, expected] of victims)
		test(text, () => {
			const told = view(text).coded.claims.flatMap((c) => {
				if (c.field !== 'victim') return []
				const { name, description, age, sex, nationality } = c.value
				return [[name ?? '', description, age, sex, nationality].filter(Boolean).join(', ')]
			})
			expect(told).toEqual(expected)
		})
})
