/**
 * One event told in several sentences is one incident; another event is another. Each row: a report (headline first where it has one) and
 * the incidents that it tells of, in the order of the text, with their figures. Countries and groups are invented.
 */
import { describe, expect, test } from 'vitest'
import { incidentsOf } from './view.ts'

type Row = readonly (readonly [text: string, expected: readonly string[]])[]

const one: Row = [
	['Two soldiers were killed near Torsang on Monday after their truck hit a mine.', ['ASSAULT killed 2']],
	['Gunmen killed three policemen when they attacked a post near Torsang on Monday.', ['ASSAULT killed 3']],
	[
		'Rebels stormed a mine near Torsang on Monday, killing twelve guards, and burned a lorry. The raid left nine guards wounded.',
		['ASSAULT killed 12, wounded 9'],
	],
	// "The victim" is the one who was named.
	[
		'Marta Ruiz was killed on Monday, the union said. The victim was shot by two men on a motorcycle.',
		['ASSAULT killed 1'],
	],
	// A place that was fought for.
	[
		'Government troops recaptured Qaradan on Saturday after four days of house-to-house fighting. The army put its dead at 22.',
		['ASSAULT killed 22'],
	],
	[
		'Rebels captured the power station at Galvesti on Monday. Eighteen soldiers died defending it.',
		['ASSAULT killed 18'],
	],
	['Nine farmers died near Torsang on Tuesday after gunmen opened fire on a bus.', ['ASSAULT killed 9']],
	['Police in Galvesti opened fire on Monday to disperse a crowd.', ['ASSAULT']],
	// What somebody says of it, with nothing of its own, after a sentence that only adds harm.
	[
		'Warplanes struck two radar sites near Qaradan overnight. Nine soldiers were killed. Residents reached by telephone reported at least four explosions.',
		['ASSAULT killed 9'],
	],
	[
		'Rebels ambushed a column near Torsang on Monday. Fourteen soldiers were killed and 22 wounded. Two officers said some 100 men had opened up with machine guns from both sides of a ravine.',
		['ASSAULT killed 14, wounded 22'],
	],
	// What a speaker tells with figures of his own, where nothing else was told.
	[
		'Gunmen waylaid a bus near Torsang on Monday, killing the driver. Two nuns had been led away into the hills, the bishop said.',
		['ASSAULT abducted 2, killed 1'],
	],
	[
		'Commandos stormed a depot at Galvesti before dawn on Monday. A priest said a stray bullet had killed a woman who sold eggs by the gate.',
		['ASSAULT killed 1'],
	],
	[
		'Rebels stormed a barracks near Lomurut on Sunday. In a broadcast the Alliance of Free Highlands said it had taken nine prisoners.',
		['ASSAULT'],
	],
	// The dead of the deed that was told, though their day stands there.
	['Police fired on a crowd in Marrick on Monday. Two students were killed.', ['ASSAULT killed 2']],
	['A convoy of nurses came under fire on Monday. The driver was shot in the arm.', ['ASSAULT wounded 1']],
	// What somebody is blamed for by its name.
	[
		'Rebels raided a boarding school near Torsang on Monday and marched off 37 pupils. The colonel attributed the raid to the Covenant Brigade.',
		['ASSAULT abducted 37'],
	],
	// What is shot down was fired in the attack.
	[
		'Air defences brought down 11 of 13 drones launched at Dolmirevo early on Wednesday. A watchman was killed.',
		['ASSAULT killed 1'],
	],
	[
		'Separatists fired nine missiles at Liskovar overnight. Six were intercepted. Two cooks were killed.',
		['ASSAULT killed 2'],
	],
	// Parts of a convoy, and what stood in a village.
	[
		'Nine recruits died on Sunday when a fuel convoy was attacked near Lomurut. Gunmen fired on the last lorry after a mine had stopped the first.',
		['ASSAULT killed 9'],
	],
	[
		'Raiders killed 14 farmers in the village of Kampung Lada on Saturday. The governor came by boat. Thirty houses and a rice store were destroyed.',
		['ASSAULT killed 14'],
	],
	// The hour of what was told with its day.
	[
		'Six pilgrims were killed in an attack on a night bus bound for Zarmand on Monday. The bus, with 40 on board, came under fire at about two in the morning.',
		['ASSAULT killed 6'],
	],
	// "That attack", whatever is added behind a comma; "claimed in a message".
	[
		'Gunmen ambushed a patrol on the Mirwal road on Monday. The mayor wept. Rain fell. Four guards lost their lives in that attack, for which the Front took the credit.',
		['ASSAULT killed 4'],
	],
	// What began was what is told in the clause.
	[
		'The clashes broke out on Monday when fighters attacked a border post near Tiefara, killing two guards.',
		['ASSAULT killed 2'],
	],
	// By the shell that somebody fired; the first since a day of its own.
	['Who fired the mortar bombs that killed eleven people in Liskovar on Monday is not known.', ['ASSAULT killed 11']],
	[
		'Guns shelled a frontier post at Galvesti on Monday, killing four guards. It was the first shelling across the river since a dispute flared up on 2 February.',
		['ASSAULT killed 4'],
	],
	// Of wounds that are told of in the same breath.
	[
		'The headman, Joro Anwar, succumbed on Tuesday to the wounds he suffered when his car was sprayed with bullets in Dashtgul on 2 March.',
		['ASSAULT killed 1, wounded 1'],
	],
	// Behind the road and the day, "in which".
	[
		'The mission mourned the attack on a supply convoy on the Tiefara road on Monday, in which a captain and a driver were killed by a roadside mine.',
		['ASSAULT killed 2'],
	],
	// The device that went off is the mine that was struck.
	[
		'A lorry of the Joint Force struck a roadside mine near Tiefara on Monday and three peacekeepers were injured. Katiba Nour is suspected of laying the device.',
		['ASSAULT wounded 3'],
	],
	// How those died who were found dead.
	[
		'Nine bodies were found in a ditch near Villa Rocina on Monday, prosecutors said. Each of the men had been shot in the head.',
		['ASSAULT killed 9'],
	],
	// Ruins further down, where the raid set houses on fire.
	[
		'Raiders killed twelve villagers and set fire to houses at Kampung Lada on Sunday. The chief wept. A boat was seen. Twenty houses and a clinic were burned.',
		['ASSAULT killed 12'],
	],
	// A side that claims more dead among the same.
	[
		'Gunmen ambushed an army convoy near Mirwal on Tuesday and killed five soldiers, a security official said. A spokesman for the Front said its fighters had killed no fewer than 20 troops.',
		['ASSAULT killed 5-20'],
	],
	// Under another name.
	[
		'Saboteurs set fire to four signal cabins near Aldersund on Monday. The minister spoke of a planned attack on ordinary life.',
		['ASSAULT'],
	],
	// Weighed against others, or done with fire: told once more in its own sentence.
	[
		'A suicide bomber drove a truck filled with explosives into a line of job seekers in Qaradan on Monday, killing at least 40 people, the police said, in the deadliest single attack on Qasmiri civilians this year.',
		['ASSAULT killed 40'],
	],
	[
		'Gunmen raided a village school near Tiefara overnight and took away 30 pupils, officials said on Tuesday, in the fourth mass abduction in the region this year.',
		['ASSAULT abducted 30'],
	],
	['Two hooded men sprayed a cafe in Marrick with gunfire on Sunday, killing a waiter.', ['ASSAULT killed 1']],
	// Figure upon figure: the report goes on with its event.
	[
		'Warplanes bombed a market in Tel Sahab on Sunday. The mayor counted 53 dead. A hospital said that it had received 38 dead. A doctor said that 60 people had been killed. The rebels put the number of dead at 71. The ministry spoke of no more than 15 deaths.',
		['ASSAULT killed 15-71'],
	],
	// "Sunday's attack", whatever the figures beside it.
	[
		'Guerrillas threw grenades into a post at Galvesti on Sunday, killing two marines. The mayor wept. The premier denied any part in Sunday’s massacre.',
		['ASSAULT killed 2'],
	],
	// Whoever they are, they did what was told.
	[
		'Karsovian drones struck a barracks in Galvesti on Monday and killed three conscripts. “They struck us first,” said a general.',
		['ASSAULT killed 3'],
	],
	// The bomb, however far down, where the report tells of one bombing.
	[
		'Six people were killed in Monday’s bombing of the fish market in Marrick. Trains stood still. Shops stayed closed. Schools were shut. The mayor wept. Two ships waited. Rain fell all day. The harbour master was at his desk when the bomb exploded. Oltania condemned the bombing.',
		['ASSAULT killed 6'],
	],
	// Further dead belong to the event whose day and victims the sentence tells.
	[
		'Priest counts the dead of Sunta\n\nNine people died in Monday’s raid on the border post at Sunta, a priest said. The army had earlier spoken of 12 dead.',
		['ASSAULT killed 9-12'],
	],
	[
		'Toll from mill blast climbs\n\nA man has died of wounds received in Tuesday’s bombing of the mill in Galvesti, a nurse said.',
		['ASSAULT killed 1'],
	],
	// Done to people when others came and did something else as well.
	[
		'Nine fishermen were hacked to death on Monday when men in boats came ashore at Teluk Randu and set fire to their huts.',
		['ASSAULT killed 9'],
	],
	['Rebels attacked an army camp near Tiefara on Monday with mortars. The battle lasted three hours.', ['ASSAULT']],
	// A place in the name of the event.
	[
		'A bomb exploded at a bus station in Galvesti on Wednesday, killing seven people. A man who ran away was shot and wounded by soldiers. The Grey Banner said that it carried out the bus station attack.',
		['ASSAULT killed 7', 'ASSAULT wounded 1'],
	],
	// The day that a later mention states.
	[
		'Men with machetes killed 34 people in a pre-dawn raid on a camp near Mbalewe, the army said Wednesday. The Alliance denied any part in Monday’s massacre.',
		['ASSAULT killed 34'],
	],
	// One doer, one scene, told by several verbs or counted among others behind a comma.
	['Raiders killed a miller and burned his barn near Galvesti on Sunday night, the mayor said.', ['ASSAULT killed 1']],
	['Gunmen shot four of the guards dead on Monday before setting the gatehouse alight.', ['ASSAULT killed 4']],
	[
		'Drones set fire to a fuel depot in Galvesti on Monday, the second strike on the city in three days, the mayor said.',
		['ASSAULT'],
	],
	// What one side says that it did, in its own words and figures.
	[
		'Warplanes struck a funeral tent outside Tel Sahab on Saturday, killing 28 people, doctors said. The mayor wept. A spokesman for the Gulf Coalition said that its aircraft had hit a gathering of commanders.',
		['ASSAULT killed 28'],
	],
	// Harm of a riot is the riot's.
	['A crowd stormed the town hall in Marrick on Monday. Eleven people were injured.', ['PROTEST wounded 11']],
	['Nineteen people have died in three days of rioting in Marrick, a doctor said on Monday.', ['PROTEST killed 19']],
	// Whoever attacked goes on with it.
	[
		'A camp for displaced people near Mbalewe came under attack on Sunday night, the mission said. Some 30 assailants fired into the tents and burned huts; six people were killed.',
		['ASSAULT killed 6'],
	],
	[
		'Gunmen attacked a police post in Galvesti on Tuesday, killing six officers. The attackers set fire to two lorries and fled.',
		['ASSAULT killed 6'],
	],
	[
		'Rebels murdered a village head near Mbalewe on Sunday. He is the fourth local leader to be murdered since June.',
		['ASSAULT killed 1'],
	],
	// "The attack" is not how the attackers were met.
	[
		'A bombing at a police school in Galvesti killed 11 recruits on Tuesday. A second assailant was shot by sentries. The Grey Banner said it carried out the attack, in which 30 people were wounded.',
		['ASSAULT killed 11, wounded 30', 'ASSAULT'],
	],
	// An overall figure is of all that the report began with.
	[
		'Bombings killed 30 people in Qaradan on Tuesday. A grenade was thrown at a mill in Mirwal in the evening. The overall number of wounded was 84, a doctor said.',
		['ASSAULT killed 30, wounded 84', 'ASSAULT'],
	],
	// The definite goes back to what was told.
	[
		'A bomb exploded at a bus station in Galvesti on Tuesday, killing four people. The bomb had been left in a suitcase and went off at seven, police said.',
		['ASSAULT killed 4'],
	],
	[
		'Warplanes bombed a camp near Qaradan on Monday. The air strikes came a day after talks broke down, the ministry said.',
		['ASSAULT'],
	],
	[
		'Gunmen attacked a church in Nganzo on Sunday. The attack lasted an hour, residents said. Nobody has claimed the attack.',
		['ASSAULT'],
	],
	[
		'Rebels raided an army post near Koulade on Tuesday, killing six soldiers. Those responsible fled into the forest. The raid was the third in the district this year.',
		['ASSAULT killed 6'],
	],
	[
		'Two rockets hit a refinery outside Rimnava on Wednesday. The rockets set fire to a storage tank, the owner said.',
		['ASSAULT'],
	],
	[
		'A car bomb killed nine people in Dar Halim on Monday. The bombing was the worst in the capital since 2016.',
		['ASSAULT killed 9'],
	],
	[
		'Jets struck a warehouse near Tel Sahab on Tuesday. The ministry confirmed the strikes but did not say how many people had been hit.',
		['ASSAULT'],
	],
	[
		'Shells fell on a market in Kamenbrod on Wednesday morning. The shelling killed three women, doctors said.',
		['ASSAULT killed 3'],
	],
	[
		'A missile struck the naval base at Port Eldren on Monday, in the deepest attack on Halvenian soil since the war began. Nobody was killed.',
		['ASSAULT killed 0'],
	],
	[
		'Gunmen abducted three nurses near Tiefara on Saturday. The kidnapping was condemned by the health ministry.',
		['ASSAULT abducted 3'],
	],
	[
		'Armed men ambushed a convoy of the Mandouran army near Gorombassi on Monday, and seven soldiers died. The ambush took place at a bridge.',
		['ASSAULT killed 7'],
	],
	[
		'A grenade was thrown into a café in Santa Ynela on Tuesday night, wounding five. Witnesses said that the incident lasted seconds.',
		['ASSAULT wounded 5'],
	],
	[
		'GUERRILLAS BLEW UP A POWER PYLON NEAR VILLA ROCINA ON TUESDAY. THE ATTACK LEFT THE TOWN WITHOUT LIGHT.',
		['ASSAULT'],
	],
	// Told in the next sentence with nothing of its own that would make it another.
	[
		'An explosion wrecked a clinic in Ein Tazra on Tuesday, killing nine people. The building had been struck by a missile, the mayor said.',
		['ASSAULT killed 9'],
	],
	[
		'Gunmen ambushed a convoy near Mirwal on Monday, killing four soldiers. They opened fire with machine guns from a ridge.',
		['ASSAULT killed 4'],
	],
	// The search is how they were taken.
	['Soldiers raided two garages in Nganzo on Monday, arresting nine suspects.', ['COERCE detained 9']],
	// Harm goes on.
	[
		'A bomb exploded in a hotel in Kohpur on Monday. Eleven people died there. Three others, who had been taken to the military hospital in Zarmand, died on Tuesday.',
		['ASSAULT killed 11-14'],
	],
	[
		'Rockets hit an outpost near Torsang on Monday and killed three soldiers. A fourth soldier has died of his wounds, the hospital said.',
		['ASSAULT killed 3-4'],
	],
	[
		'A truck bomb destroyed a police station in Panjkala on Tuesday. Twenty officers were killed. The army, which had earlier put the number of wounded at nine, said that 31 people had been hurt.',
		['ASSAULT killed 20, wounded 9-31'],
	],
	[
		'A bomb went off beside a bus in Bandar Sunta on Wednesday. The hospital said that it had treated 46 people, most of them for cuts.',
		['ASSAULT wounded 46'],
	],
	[
		'Aircraft bombed a camp near Umm Razin on Tuesday. Five fighters were killed and a store of shells was destroyed. A shed burned down.',
		['ASSAULT killed 5'],
	],
	[
		'Mortar bombs fell on barracks at Ostrelsk on Monday night. Two soldiers were wounded. A barn burned down.',
		['ASSAULT wounded 2'],
	],
	[
		'Fighters attacked a village near Lomurut on Sunday. Among those killed were a teacher and two of his pupils.',
		['ASSAULT killed 3'],
	],
	[
		'Soldiers raided a farmhouse near Brenitsa on Tuesday. A commander of the Ostrela Defence Corps was killed in the raid. Three other members were captured. One soldier was lightly wounded.',
		['ASSAULT detained 3, killed 1, wounded 1'],
	],
	[
		'Police in Stenholt arrested 17 people on Saturday. The league put the number of detained at 40. The mayor said 25 had been detained.',
		['COERCE detained 17-40'],
	],
	[
		'Police in Stenholt detained 12 students on Monday. Nine teachers were arrested in the evening.',
		['COERCE detained 12', 'COERCE detained 9'],
	],
	[
		'At least 17 people were killed when a van packed with explosives blew up at a mill in Koulade on Thursday.',
		['ASSAULT killed 17'],
	],
	[
		'Two guards were killed after a shell fired from the hills hit their hut in Koulade on Thursday.',
		['ASSAULT killed 2'],
	],
	[
		'Gunmen killed 33 villagers in Koulade on Tuesday, chiefs said. An elder, Osric Wolo, said his brother and his two sons were among the dead.',
		['ASSAULT killed 33'],
	],
	[
		'Gunmen killed 33 villagers in Koulade on Tuesday. Some 4,000 people fled to the border. A doctor said he had treated 52 people for gunshot wounds.',
		['ASSAULT killed 33, wounded 52'],
	],
	[
		'Gunmen killed nine tourists in Koulade on Tuesday. Karsovian guns wounded a shepherd near Yelnitsa on Thursday. The Front denied that it had carried out the massacre.',
		['ASSAULT killed 9', 'ASSAULT wounded 1'],
	],
	[
		'Warplanes hit a camp near Koulade on Thursday. The army said that five fighters were killed. The Front said that the dead were three shepherds.',
		['ASSAULT killed 3-5'],
	],
	[
		'Drones hit two depots in Karsovia on Monday, killing seven people. Two nurses died when a second drone struck a tent, the mayor said.',
		['ASSAULT killed 7', 'ASSAULT killed 2'],
	],
	[
		'Rockets hit an air base near Qaradan on Thursday, killing three airmen. The Front said it had fired them in revenge for a raid in which 23 people died on Tuesday.',
		['ASSAULT killed 3', 'ASSAULT killed 23'],
	],
	[
		'Police broke up a march in Stenholt on Saturday and detained 17 people. The organisers said that 40 people had been detained.',
		['PROTEST', 'COERCE detained 17-40'],
	],
	[
		'Warplanes bombed a camp near Tel Sahab on Tuesday, the army said. The Army of Clear Dawn said that three shepherds were killed in the strikes and that the camp had been empty.',
		['ASSAULT killed 3'],
	],
	[
		'Jets bombed a camp near Tel Sahab on Tuesday, the ministry said. The Army of Clear Dawn said that the strikes had killed three shepherds.',
		['ASSAULT killed 3'],
	],
	// Headline and lead.
	[
		'Two engineers abducted in Koulade\n\nGunmen abducted two engineers on Monday near Koulade, their company said.',
		['ASSAULT abducted 2'],
	],
	[
		'Mortar fire on barracks at Ostrelsk\n\nTwo soldiers have been wounded by mortar fire near Ostrelsk, the army said on Wednesday.',
		['ASSAULT wounded 2'],
	],
	[
		'Jets hit militia after rockets kill three at outpost\n\nHalvenian jets bombed a camp of the Sons of the Valley near Qaradan on Wednesday. The raid came a day after rockets hit an outpost near Tel Sahab and killed three soldiers.',
		['ASSAULT', 'ASSAULT killed 3'],
	],
	[
		'Bomb kills 12 at Kohpur mosque\n\nA bomb hidden in a motorcycle exploded outside a mosque in Kohpur on Friday, killing 12 worshippers and wounding 30, police said.',
		['ASSAULT killed 12, wounded 30'],
	],
	[
		'Soldiers killed in ambush\n\nFive soldiers were killed on Tuesday when gunmen opened fire on their lorry near Tiefara. The attackers took the weapons of the dead.',
		['ASSAULT killed 5'],
	],
	[
		'UPDATE 2-Drone strikes oil depot in Rimnava\n\nA drone struck an oil depot on the edge of Rimnava on Wednesday, the mayor said.',
		['ASSAULT'],
	],
	// Recalled again in a clause.
	[
		'A bomb exploded in a grain hall in Mbalewe on Monday, killing eight. One of the wounded said he had been in the hall when the bomb exploded.',
		['ASSAULT killed 8'],
	],
	[
		'Gunmen opened fire on a bus near San Aurelio on Sunday. Police found 40 cartridges where the bus had been attacked.',
		['ASSAULT'],
	],
	[
		'Warplanes struck a depot near Bir Kuweis before dawn on Tuesday. Residents said that they had heard six explosions before dawn.',
		['ASSAULT'],
	],
	[
		'A market in Kamudozi was bombed on Saturday. The government accused the Highland Front of bombing the market. The Front denied that it had bombed the market.',
		['ASSAULT'],
	],
	['The rebels seized the town of Las Brumas on Monday. The army confirmed the capture of the town.', ['COERCE']],
	[
		'Thousands march over market bombing\n\nAbout 4,000 people marched through Kamudozi on Sunday to demand an inquiry into the bombing of the market in Mbalewe on 1 March.',
		['PROTEST', 'ASSAULT'],
	],
	// However far down, by whoever tells it, where one deed alone was told: a side's version, a detail.
	[
		'Guerrillas ambushed an army column near Torsang on Monday. The road was closed. The governor drove out to the place. Schools stayed shut. The Front said that the soldiers shot first, wounding one of its men.',
		['ASSAULT wounded 1'],
	],
	[
		'Raiders attacked a mission near Koulade on Sunday and burned its chapel. The bishop wept. A novice fetched help from the town. Neighbours said that a cook was struck in the face.',
		['ASSAULT wounded 1'],
	],
	[
		'Gunmen attacked a bank in Galvesti on Monday. Clerks hid in the vault. A trainee said that the robbers then fired at the ceiling.',
		['ASSAULT'],
	],
	[
		'Militiamen attacked a convoy near Qaradan on Monday, killing a driver. The drivers said that bullets hit the second lorry.',
		['ASSAULT killed 1'],
	],
]

const apart: Row = [
	// However little is told of it: a later hour, others who do it, a mine that somebody met.
	[
		'Guerrillas blew up a pylon near Torsang on Monday. The town was dark. The mayor called for calm. A linesman later stepped on a mine and lost a leg.',
		['ASSAULT', 'ASSAULT wounded 1'],
	],
	[
		'Four skinheads beat a student in Marrick on Saturday. The mayor called for calm. Schools stayed open. Unknown men threw petrol at the door of a chapel.',
		['ASSAULT wounded 1', 'ASSAULT'],
	],
	// Somebody named, or a day, and then others.
	[
		'Marta Ruiz was killed in Marrick, the union said. Gunmen fired on a bus near Torsang on Monday and wounded three passengers.',
		['ASSAULT killed 1', 'ASSAULT wounded 3'],
	],
	[
		'Marta Ruiz and Ana Reyes were killed, the union said. Gunmen shot dead Jaro Lindqvist near Torsang on Monday.',
		['ASSAULT killed 2', 'ASSAULT killed 1'],
	],
	// Each clause has a day of its own; a list names its towns; one of several places; a mine that somebody met later.
	[
		'On 14 July a bomb in a tram killed six in Marrick, and on 9 June two guards died when a car bomb went off at their gate in Galvesti.',
		['ASSAULT killed 6', 'ASSAULT killed 2'],
	],
	[
		'Rebels attacked three villages on Monday. In Galvesti, they shot a teacher in his classroom.',
		['ASSAULT', 'ASSAULT'],
	],
	// What is taken without a fight, or by the police.
	['Rebels captured the power station at Galvesti on Monday. No shot was fired.', ['COERCE']],
	['Police seized a warehouse in Galvesti on Monday. Two people died in a fire in Marrick.', ['COERCE']],
	// Parts of something else, hours of their own, and what began for longer than one attack.
	[
		'A fuel convoy was attacked near Lomurut on Sunday, killing nine recruits. In Zarmand, gunmen fired on the last house of a street.',
		['ASSAULT killed 9', 'ASSAULT'],
	],
	[
		'Raiders killed a judge in the centre of Galvesti on Saturday. Thirty houses in Norrow were destroyed.',
		['ASSAULT killed 1', 'ASSAULT'],
	],
	[
		'A bomb exploded beside a clinic in Galvesti at nine on Monday, killing two nurses. At noon a mine wounded a postman.',
		['ASSAULT killed 2', 'ASSAULT wounded 1'],
	],
	[
		'The violence began on Monday when a bomb killed a priest in Galvesti. On Tuesday gunmen killed two nuns.',
		['ASSAULT killed 1', 'ASSAULT killed 2'],
	],
	[
		'A lorry struck a mine near Tiefara on Monday and three soldiers were injured. On Tuesday a second device went off in Galvesti and killed a baker.',
		['ASSAULT wounded 3', 'ASSAULT killed 1'],
	],
	[
		'Nine murdered men were found dead in a ditch near Villa Rocina on Monday. A watchman had been shot dead by robbers in Norrow on Sunday.',
		['ASSAULT killed 9', 'ASSAULT killed 1'],
	],
	[
		'Raiders set fire to houses at Kampung Lada on Sunday. The chief wept. Elsewhere a clinic was burned.',
		['ASSAULT', 'ASSAULT'],
	],
	[
		'Gunmen killed five soldiers near Mirwal on Tuesday. A spokesman for the Front said its fighters had shelled a village.',
		['ASSAULT killed 5', 'ASSAULT'],
	],
	// The town is told of what came of it.
	[
		'A roadside bomb killed three policemen on the highway south of Qaradan on Monday. In Tel Sahab, drive-by gunmen killed an elder, Mahmoud Salim.',
		['ASSAULT killed 3', 'ASSAULT killed 1'],
	],
	// An exchange of fire is another one.
	[
		'Armed men raided a camp near Nyakabesa on Tuesday. A mission said that a peacekeeper was wounded in an exchange of fire with bandits.',
		['ASSAULT', 'ASSAULT wounded 1'],
	],
	// A riot of these days is the news, and not the one that is recalled.
	[
		'Rioters torched shops in Panjkala on Saturday. Seven of the victims were hacked to death. A riot in 1992 had killed more than 200 people in the town.',
		['PROTEST', 'ASSAULT killed 7', 'PROTEST killed 200'],
	],
	// A deed of another day than the one that the harm told before belongs to.
	[
		'A bomb exploded beside a bus in Marrick on Tuesday, killing seven recruits. Nine recruits had died, police said at first. The brigade said that the bombing was a reply to the killing of its member Jon Tveit on 9 March.',
		['ASSAULT killed 7-9', 'ASSAULT killed 1'],
	],
	[
		'Students hurled stones at a police station in Panjkala on Thursday and officers fired rubber bullets. Their classmate, Imtiaz Gul, was beaten to death in a cell on Tuesday, his family says.',
		['PROTEST', 'ASSAULT', 'ASSAULT killed 1'],
	],
	// Another day's attack, and fire that answers.
	[
		'Rebels attacked a post in Galvesti on Monday, killing two guards. Sunday’s raid on the bridge at Sunta had cost nobody his life.',
		['ASSAULT killed 2', 'ASSAULT'],
	],
	[
		'A rocket hit a depot in Galvesti on Monday. In the third raid this month gunmen killed a guard in Sunta on Tuesday.',
		['ASSAULT', 'ASSAULT killed 1'],
	],
	[
		'Nine people were killed in Galvesti on Saturday with knives. The worst attack of the year was in Sunta in January, when a bomb killed 30.',
		['ASSAULT killed 9', 'ASSAULT killed 30'],
	],
	[
		'Warplanes bombed a market in Tel Sahab on Sunday. The mayor counted 53 dead. A shop burned. It rained. On Monday gunmen in Bir Kuweis opened fire on a bus. Two people died.',
		['ASSAULT killed 53', 'ASSAULT killed 2'],
	],
	[
		'Warplanes struck a tent outside Tel Sahab on Saturday, killing 28 people. The strike came a day after mortar fire on a convoy near Umm Razin, in which two drivers died.',
		['ASSAULT killed 28', 'ASSAULT killed 2'],
	],
	// Each with its own place, or another's doing.
	['Rebels killed six people in Galvesti and burned a school in Norrow on Sunday.', ['ASSAULT killed 6', 'ASSAULT']],
	[
		'Gunmen attacked a police post in Galvesti on Tuesday, killing six officers. In Norrow on Friday the attackers of a bus took nine people hostage.',
		['ASSAULT killed 6', 'ASSAULT abducted 9'],
	],
	// The bomb is one of two, or of a day long past.
	[
		'Six people were killed in a bombing at the fish market in Marrick on Monday. A bombing at a school in Norrow killed two on Tuesday. Trains stood still. Shops stayed closed. Schools were shut. The mayor wept. Two ships waited. In 1998 a teacher was wounded when the bomb exploded in Rimnava.',
		['ASSAULT killed 6', 'ASSAULT killed 2', 'ASSAULT wounded 1'],
	],
	[
		'Four people were killed in a bombing in Marrick on Monday. The next day two men were clubbed to death in Norrow.',
		['ASSAULT killed 4', 'ASSAULT killed 2'],
	],
	[
		'Two fishermen were beaten in Sunta on Monday after rebels burned a mill in Galvesti.',
		['ASSAULT wounded 2', 'ASSAULT'],
	],
	[
		'Men with machetes killed five women in Norrow on Saturday. Artillery pounded a village near Sunta on Tuesday. The bombardment lasted an hour.',
		['ASSAULT killed 5', 'ASSAULT'],
	],
	[
		'A bomb exploded at a bus station in Galvesti on Wednesday, killing seven people. Gunmen fired at a school on Thursday. The school attack was claimed by rebels.',
		['ASSAULT killed 7', 'ASSAULT'],
	],
	// Other places, other days, other means.
	[
		'Gunmen killed four people in Koulade on Tuesday. In Tiefara, a bomb killed two police officers the same day.',
		['ASSAULT killed 4', 'ASSAULT killed 2'],
	],
	[
		'A bomb exploded in Galvesti on Monday, killing one person. Another bomb exploded in Rimnava on Tuesday, wounding six.',
		['ASSAULT killed 1', 'ASSAULT wounded 6'],
	],
	[
		'Rockets hit a base near Qaradan on Monday, wounding two soldiers. On Tuesday rockets hit the same base again, killing one.',
		['ASSAULT wounded 2', 'ASSAULT killed 1'],
	],
	[
		'Rebels attacked a police post in Nganzo on Sunday. The attack came two weeks after a bombing in Port-Selwa that killed nine people.',
		['ASSAULT', 'ASSAULT killed 9'],
	],
	[
		'A bomb killed three people at a station in Kohpur on Monday. A similar attack killed eleven people in Zarmand in 2018.',
		['ASSAULT killed 3', 'ASSAULT killed 11'],
	],
	[
		'Jets bombed a camp near Tel Sahab on Tuesday, in response to the bombing of a market in Dar Halim two days earlier. Five fighters were killed, the army said.',
		['ASSAULT killed 5', 'ASSAULT'],
	],
	[
		'A gunman shot dead a judge in Santa Ynela on Monday. A prosecutor was shot dead in Puerto Calderas in January.',
		['ASSAULT killed 1', 'ASSAULT killed 1'],
	],
	[
		'Shells fell on Kamenbrod on Tuesday, killing two. Hours later, shells fell on Vorzhina, killing one.',
		['ASSAULT killed 2', 'ASSAULT killed 1'],
	],
	[
		'The port was shelled on Monday; nobody was hurt. The port was last attacked in 2017, when a boat packed with explosives damaged a pier and killed a watchman.',
		['ASSAULT wounded 0', 'ASSAULT killed 1'],
	],
	[
		'Gunmen abducted two doctors near Gorombassi on Monday. Three teachers who were abducted near Tiefara in February are still missing.',
		['ASSAULT abducted 2', 'ASSAULT abducted 3, missing 3'],
	],
	[
		'Police detained six men in Aldersund on Tuesday over the killing of a banker in Marrick in January.',
		['COERCE detained 6', 'ASSAULT killed 1'],
	],
	[
		'Hundreds protested in Stenholt on Saturday. Police arrested nine people in Norrow on Sunday after a separate march.',
		['PROTEST', 'COERCE detained 9'],
	],
	[
		'A suicide bomber killed 14 people in Panjkala on Monday. On the same day the army bombed a village in Torsang, killing six villagers.',
		['ASSAULT killed 14', 'ASSAULT killed 6'],
	],
	[
		'Rebels ambushed a patrol near Lomurut on Monday, killing three soldiers. The army shelled the village of Nyakabesa in reply, killing five villagers.',
		['ASSAULT killed 3', 'ASSAULT killed 5'],
	],
	[
		'A bomb exploded at the courthouse in Cerro Pardo on Tuesday. A second bomb, found at the town hall, was defused.',
		['ASSAULT', 'ASSAULT'],
	],
	[
		'A mayor was killed in Alto Pardo on Thursday. Last month a councillor was kidnapped in the same town.',
		['ASSAULT killed 1', 'ASSAULT abducted 1'],
	],
	[
		'Halvenian aircraft struck a radar near Umm Razin on Monday. Qasmira fired two missiles at Aldersund on Tuesday; both fell into the sea.',
		['ASSAULT', 'ASSAULT'],
	],
	[
		'Three people died in a strike on a school in Liskovar on Sunday. Karsovia denied the strike. On Monday a hospital in Yelnitsa was struck.',
		['ASSAULT killed 3', 'ASSAULT'],
	],
	[
		'The attack on the barracks on 3 March killed four soldiers. The attack on the convoy on 9 March killed two.',
		['ASSAULT killed 4', 'ASSAULT killed 2'],
	],
	[
		'THE FIRST BOMB EXPLODED AT A BANK IN SANTA YNELA, WOUNDING TWO GUARDS. ANOTHER BOMB DESTROYED A PARTY OFFICE IN VILLA ROCINA.',
		['ASSAULT wounded 2', 'ASSAULT'],
	],
	[
		'Guerrillas burned four buses in El Tamarindal on Friday. On Saturday guerrillas burned a bus in Cerro Pardo.',
		['ASSAULT', 'ASSAULT'],
	],
	[
		'Gunmen killed two shopkeepers in Sabangara on Monday. The killings follow the murder of a priest in the town last week.',
		['ASSAULT killed 2', 'ASSAULT killed 1'],
	],
	[
		'A mine killed a farmer near Dashtgul on Tuesday. Five people have been killed by mines in the province this year.',
		['ASSAULT killed 1', 'ASSAULT killed 5'],
	],
	[
		'Two soldiers were killed in an ambush near Mirwal on Monday, and a bomb wounded three civilians in Zarmand on Tuesday.',
		['ASSAULT killed 2', 'ASSAULT wounded 3'],
	],
	[
		'The governor survived a bombing in Kota Lemang on Monday. He had escaped an attack in 2012, in which his driver was killed.',
		['ASSAULT', 'ASSAULT killed 1'],
	],
	[
		'A crowd stormed the embassy in Port-Selwa on Monday. In Nganzo, a crowd burned down a police station.',
		['PROTEST', 'ASSAULT'],
	],
	[
		'On 9 July gunmen fired on a queue at Nyakabesa, killing eight people, and two days later 15 men were clubbed to death on the road to Kisengwa.',
		['ASSAULT killed 8', 'ASSAULT killed 15'],
	],
	['Gunmen killed a singer in the centre of Qaradan on Friday. They burned a school.', ['ASSAULT killed 1', 'ASSAULT']],
	// A speaker's figure over months, another day, another place.
	[
		'Pirates boarded a trawler near Galvesti on Monday and wounded a deckhand. The owners said pirates had killed 20 sailors this year.',
		['ASSAULT wounded 1', 'ASSAULT killed 20'],
	],
	[
		'Gunmen waylaid a bus near Torsang on Monday, killing the driver. The bishop said two nuns had been led away on Saturday.',
		['ASSAULT killed 1', 'ASSAULT abducted 2'],
	],
	// Days apart, or each by its own.
	[
		'Gunmen killed nine farmers near Torsang on Tuesday, two days after soldiers burned their fields.',
		['ASSAULT killed 9', 'ASSAULT'],
	],
	[
		'Gunmen killed nine farmers near Torsang on Tuesday after soldiers burned their fields.',
		['ASSAULT killed 9', 'ASSAULT'],
	],
	['Police in Galvesti imposed a curfew on Monday and rounded up 60 men.', ['COERCE', 'COERCE detained 60']],
	// What is no event beside one.
	[
		'Jets bombed a camp near Tel Sahab on Tuesday. A pickup truck, which police found burning in an orchard, had been stolen.',
		['ASSAULT'],
	],
	[
		'A bomb exploded in Batu Silam on Monday, killing two. The minister warned that an attack on the capital was possible.',
		['ASSAULT killed 2'],
	],
	[
		'A bomb exploded in Batu Silam on Monday. In the cup final the home defence, under siege for half an hour, collapsed.',
		['ASSAULT'],
	],
	[
		'Gunmen shot at a bus near Teluk Randu on Monday. The driver, who had survived a heart attack last year, was unhurt.',
		['ASSAULT wounded 0'],
	],
	// A day and a town that only the dead have; a death among the held; the count of a war.
	[
		'Police fired on a crowd in Marrick on Monday, killing two students. An official of the party died in custody.',
		['ASSAULT killed 2', 'ASSAULT killed 1'],
	],
	[
		'Masked men shot dead an engineer in Marrick on Sunday. More than 4,500 people have been killed in the war since July.',
		['ASSAULT killed 1', 'ASSAULT killed 4500'],
	],
	// Hours after it is another; who is killed is no part of an arrest or a stop.
	[
		'The premier and ten guards were murdered on Monday, hours after a rocket brought down the plane of the president.',
		['ASSAULT killed 10', 'ASSAULT'],
	],
	['Militiamen stopped an ambulance at a roadblock and killed four patients.', ['COERCE', 'ASSAULT killed 4']],
	// What shares the day of the deed it is joined to; what is done to somebody at home.
	[
		'A lorry came under fire near Torsang on Monday. On Tuesday soldiers took money from travellers at a barrier and raped two girls.',
		['ASSAULT', 'ASSAULT'],
	],
	[
		'A convoy of nurses came under fire on Monday. The envoy was beaten in his own residence.',
		['ASSAULT', 'ASSAULT wounded 1'],
	],
	// Several who open a sentence are nobody who was told before.
	[
		'A bomb exploded outside a mosque in Galvesti on Monday. Nobody claimed the blast. Militiamen fired into the air.',
		['ASSAULT', 'ASSAULT'],
	],
	// Some time after it, or by others: another deed.
	[
		'Gunmen shot dead a driver in Batu Silam on Monday night, hours after a bomb wounded three soldiers near Torsang.',
		['ASSAULT killed 1', 'ASSAULT wounded 3'],
	],
	[
		'Rebels hacked to death nine villagers near Torsang on Monday to take revenge for an air raid that killed four people.',
		['ASSAULT killed 9', 'ASSAULT killed 4'],
	],
	['Police shot dead two men when gunmen attacked a station in Batu Silam on Monday.', ['ASSAULT killed 2', 'ASSAULT']],
	// A noun for the deed that was told by the same word, and not by the last.
	[
		'Rebels ambushed a convoy near Torsang on Monday, killing twelve soldiers. Jets bombed a rebel camp near Galvesti. The ambush left nine soldiers wounded.',
		['ASSAULT killed 12, wounded 9', 'ASSAULT'],
	],
]

describe('one event, told again', () => {
	for (const [text, expected] of one) test(text, () => expect(incidentsOf(text)).toEqual(expected))
})
describe('two events stay two', () => {
	for (const [text, expected] of apart) test(text, () => expect(incidentsOf(text)).toEqual(expected))
})
