/**
 * The day and the place of each event, where one sentence tells the event and another when or where it was. A row gives
 * "TYPE@sentence day place" for each event of a report of Thursday 12 March 2020; "–" is what nobody tells. All invented.
 */
import { describe, expect, test } from 'vitest'
import { scenes } from './scenes.ts'

type Row = readonly [text: string, expected: readonly string[]]

const days: readonly Row[] = [
	[
		'Gunmen attacked a convoy near Koulade on Monday. Then they burned a bridge.',
		['ASSAULT@1 2020-03-09', 'ASSAULT@2 2020-03-09'],
	],
	[
		'Rebels blew up a pylon near Koulade on Monday. Talks were suspended in January after a bomb killed nine cadets in Nganzo.',
		['ASSAULT@1 2020-03-09', 'REJECT@2 2020-01-01..2020-01-31', 'ASSAULT@2 2020-01-01..2020-01-31'],
	],
	// How far off another deed was is no day on which the story goes on.
	[
		'Gunmen shot nine farmers near Koulade on Tuesday, two days after soldiers burned the fields. They came before dawn and opened fire.',
		['ASSAULT@1 2020-03-10', 'ASSAULT@1 2020-03-08', 'ASSAULT@2 2020-03-10'],
	],
	[
		'Dockers marched through Nganzo on Sunday. Police fired tear gas at the crowd.',
		['PROTEST@1 2020-03-08', 'ASSAULT@2 2020-03-08'],
	],
	[
		'Students marched through Nganzo on Sunday. Police fired tear gas. Some 40 of them were arrested.',
		['PROTEST@1 2020-03-08', 'ASSAULT@2 2020-03-08', 'COERCE@3 2020-03-08'],
	],
	[
		'Rebels stormed Tiefara at dawn on Saturday. They blew up the bank.',
		['ASSAULT@1 2020-03-07', 'ASSAULT@2 2020-03-07'],
	],
	[
		'On 2 February soldiers surrounded the village of Mbalewe. They shot 11 men.\n\nTwo days later the soldiers burned the church.',
		['ASSAULT@1 2020-02-02', 'ASSAULT@3 2020-02-04'], // to surround and to shoot are one attack
	],
	[
		'In May 1987 the garrison at Villa Rocina was attacked. Guerrillas killed nine soldiers.',
		['ASSAULT@1 1987-05-01..1987-05-31', 'ASSAULT@2 1987-05-01..1987-05-31'],
	],
	['Gunmen ambushed a patrol near Torsang on Tuesday. Two soldiers were wounded.', ['ASSAULT@1 2020-03-10']],
	[
		'It was just after noon on Friday. A truck drove up to the gate of the barracks in Qaradan and a bomb exploded.',
		['ASSAULT@2 2020-03-06'],
	],
	// What is told on from something recalled is not of the day of the news.
	[
		'Jets bombed a camp near Koulade on Monday.\n\nA minister spoke to reporters.\n\nThe mayor visited the hospital.\n\nSchools stayed open.\n\nThe violence began in early January, when a bomb killed a teacher near Tiefara. The army responded with artillery fire on two villages, and on 20 January its commandos killed a trader.',
		[
			'ASSAULT@1 2020-03-09',
			'ASSAULT@5 2020-01-01..2020-01-10',
			'ASSAULT@5 2020-01-01..2020-01-10',
			'ASSAULT@6 –',
			'ASSAULT@6 2020-01-20',
		],
	],
	// Dead of another day are of another deed.
	[
		'Guns pounded a border post near Galvesti at dawn on Tuesday. Four guards died in the bombardment.\n\nThe exchange followed the deaths on Saturday of 27 villagers in Torsang.',
		['ASSAULT@1 2020-03-10', 'ASSAULT@3 2020-03-07'],
	],
	// What is told aside, of somebody, gives what is said next neither its day nor its place.
	[
		'The army and the Mountain Front signed a truce in Galvesti on Wednesday.\n\nThe Southern Front, which says that it bombed a market in Nganzo last month, was not at the table. It rejected the truce.',
		['RETREAT@1 2020-03-11', 'ASSAULT@2 2020-02-01..2020-02-29', 'REJECT@3 2020-03-11'],
	],
	['Four farmers were shot dead in Batu Silam. The killings took place on Sunday evening.', ['ASSAULT@1 2020-03-08']],
	['Four farmers were shot dead in Batu Silam. The attack happened on 1 March.', ['ASSAULT@1 2020-03-01']],
	['A bomb killed nine worshippers in Marrick. It went off during prayers on Friday.', ['ASSAULT@1 2020-03-06']],
	[
		"Police in Marrick have arrested two men over Friday's bombing. The bomb killed nine worshippers.",
		['COERCE@1 2020-03-11..2020-03-12', 'ASSAULT@1 2020-03-06'],
	],
	[
		'KOHPUR, March 12 - Two policemen were killed in a bomb attack in Mirwal on Wednesday. Gunmen then stormed the court.',
		['ASSAULT@2 2020-03-11', 'ASSAULT@3 2020-03-11'],
	],
	[
		'Karsovian jets bombed a rebel camp near Umm Razin on Monday night. Mortars hit the village.',
		['ASSAULT@1 2020-03-09', 'ASSAULT@2 2020-03-09'],
	],
]

/** Days that stand at another word than the event's. */
const elsewhere: readonly Row[] = [
	[
		'About 200 men arrived in Batu Silam shortly after midnight on Saturday and burned the church.',
		['ASSAULT@1 2020-03-07'],
	],
	[
		'The envoy today condemned the ambush in which three soldiers were killed on Sunday.',
		['ACCUSE@1 2020-03-12', 'ASSAULT@1 2020-03-08'],
	],
	['Jets bombed what the army described as two depots near Torsang before dawn on Tuesday.', ['ASSAULT@1 2020-03-10']],
	[
		'Two soldiers have been wounded by mortar fire on the barracks at Torsang. Nine shells fell there early on Wednesday, the army said. The rebels said it was in response to Monday’s air strikes.',
		['ASSAULT@1 2020-03-11', 'ASSAULT@3 2020-03-09'],
	],
	[
		'Police in Dar Halim used tear gas on students. At least 40 people were hurt in Wednesday’s clashes.',
		// One event, told as two so far.
		['ASSAULT@1 2020-03-11', 'ASSAULT@2 2020-03-11'],
	],
]

/** Days that stand by a deed which is answered, lasted, is marked by an anniversary, or is told within another. */
const inside: readonly Row[] = [
	[
		'Rebels burned a depot in Galvesti in revenge for the shelling of a clinic on 2 March which cost nine lives.',
		['ASSAULT@1 2020-03-11..2020-03-12', 'ASSAULT@1 2020-03-02'],
	],
	[
		'Marines razed a farm near Torsang on Tuesday, in answer to Sunday’s raid in which a corporal was shot dead.',
		['ASSAULT@1 2020-03-10', 'ASSAULT@1 2020-03-08'],
	],
	[
		'The calm lasted until May 2017, when shells hit a tram in Marrick, killing four children.',
		['ASSAULT@1 2017-05-01..2017-05-31'],
	],
	[
		'Patrols counted few breaches last month, against 30 in October, when a gunman killed a nurse near Galvesti.',
		['ASSAULT@1 2019-10-01..2019-10-31'],
	],
	[
		'Guards fired tear gas in Nganzo on Sunday to disperse a rally by some 300 miners.',
		['ASSAULT@1 2020-03-08', 'PROTEST@1 2020-03-08'],
	],
	[
		'The minister flew home on Tuesday after three days of talks with rebel leaders in Galvesti.',
		['CONSULT@1 2020-03-07..2020-03-10'],
	],
	[
		'Hundreds gathered in Marrick yesterday to mark the tenth anniversary of the massacre in which troops killed 40 miners.',
		['PROTEST@1 2020-03-11', 'ASSAULT@1 2010-03-11'],
	],
	[
		'Gunmen stormed a bank in Marrick on Sunday. Hours later jets bombed a camp near Torsang.',
		['ASSAULT@1 2020-03-08', 'ASSAULT@2 2020-03-08'],
	],
]

/** Days that are counted from another event, head an entry, own a noun far behind, or stand at a verb that leads to the deed. */
const counted: readonly Row[] = [
	[
		'Marines razed a farm near Torsang on Tuesday. The raid came two days after rebels shot a corporal.',
		['ASSAULT@1 2020-03-10', 'ASSAULT@2 2020-03-08'],
	],
	[
		'Gunmen killed a judge in Marrick on Monday. Two hours after the murder a mine killed a nurse in Norrow.',
		['ASSAULT@1 2020-03-09', 'ASSAULT@2 2020-03-09', 'ASSAULT@2 2020-03-09'],
	],
	['A year in the hills:\n\nMay 4: A mine kills two deminers near Torsang.', ['ASSAULT@2 2019-05-04']],
	['It was the first attack since 30 May, when a bomb killed a nurse in Galvesti.', ['ASSAULT@1 2019-05-30']],
	['Police guarded Saturday’s Order of the Oak march through Norrow.', ['PROTEST@1 2020-03-07']],
	['Soldiers tracked the men to a cave on Saturday and killed four, a captain said.', ['ASSAULT@1 2020-03-07']],
	['A ceasefire brokered by elders came into force on Sunday.', ['RETREAT@1 2020-03-08']],
	[
		'Oltania on Tuesday declared the 2018 truce dead and shelled Galvesti.',
		['REJECT@1 2020-03-10', 'ASSAULT@1 2020-03-10'],
	],
	[
		'Oltania has rejected an ultimatum from Halvenia. "The gas is ours," a minister said on Tuesday.',
		['REJECT@1 2020-03-10'],
	],
]

/** Nor do those of a march that is not what was attacked, of a fight that began then, or of what goes on for years. */
const outside: readonly Row[] = [
	[
		'Marines razed a farm near Torsang in February. Rebels shot a corporal two days ago.',
		['ASSAULT@1 2020-02-01..2020-02-29', 'ASSAULT@2 2020-03-10'],
	],
	[
		'A mine killed two deminers near Torsang. Two years after the war many roads are closed.',
		['ASSAULT@1 2020-03-11..2020-03-12'],
	],
	[
		'The talks open on May 4: a mine killed two deminers near Torsang in January.',
		['ASSAULT@1 2020-01-01..2020-01-31'],
	],
	['Saturday’s weather was fine. Police guarded a march through Norrow on Monday.', ['PROTEST@2 2020-03-09']],
	['The 2018 attack killed four nurses in Galvesti.', ['ASSAULT@1 2018-01-01..2018-12-31']],
	['Oltania has never rejected an ultimatum.', []],
	[
		'A bomb killed nine farmers in Nganzo on Monday. A report in Wednesday’s Courier on the bombing was wrong.',
		['ASSAULT@1 2020-03-09'],
	],
	[
		'Guards shot a miner in Nganzo on Sunday, a month after a rally by students.',
		['ASSAULT@1 2020-03-08', 'PROTEST@1 2020-01-24..2020-02-23'],
	],
	['Soldiers surrounded the rebel camp near Torsang on Monday and held it for three days.', ['ASSAULT@1 2020-03-09']],
	[
		'The envoy praised the war in which rebels bombed a school in Galvesti on 2 March.',
		['SUPPORT@1 2020-03-11..2020-03-12', 'ASSAULT@1 2020-03-02'],
	],
	[
		'Rebels burned a depot in Galvesti on Monday, in reply to a raid, and left.',
		['ASSAULT@1 2020-03-09', 'ASSAULT@1 –'],
	],
]

/** Days that end the phrase of an event, stand in a clause about somebody, or are counted from a day that is told. */
const low: readonly Row[] = [
	['The decision follows the killing on Saturday of a judge.', ['ASSAULT@1 2020-03-07']],
	[
		'Following the murder of a clerk in Ein Tazra last weekend, police arrested 43 men on Tuesday night.',
		['ASSAULT@1 2020-03-07..2020-03-08', 'COERCE@1 2020-03-10'],
	],
	['Rescuers say that a bomb was set off near Umm Razin on Saturday.', ['ASSAULT@1 2020-03-07']],
	[
		'"The rebels did it," a minister said on Tuesday, hours after a missile killed nine people in Teshkanik.',
		['ASSAULT@1 2020-03-10'],
	],
	[
		'Police named the man killed by this morning’s car bomb in Marrick, a deputy who had left the party in 2016.',
		['ASSAULT@1 2020-03-12'],
	],
	[
		'The minister let slip on Tuesday that guards had shot five deserters over the weekend.',
		['ASSAULT@1 2020-03-07..2020-03-08'],
	],
	[
		'He linked the raid to the killing of two herdsmen at a well on February 5, which was blamed on the Front.',
		['ASSAULT@1 –', 'ASSAULT@1 2020-02-05', 'ACCUSE@1 –'],
	],
	['The mission gave as its reason the attack on a convoy near Tel Sahab on Saturday.', ['ASSAULT@1 2020-03-07']],
	['The minister told parliament on Wednesday of the bombing of a bus in Marrick on Monday.', ['ASSAULT@1 2020-03-09']],
	['Police shot nine miners in Nganzo the night before last.', ['ASSAULT@1 2020-03-10']],
	['Bells rang in Mbalewe on Saturday, two years after troops killed 14 farmers there.', ['ASSAULT@1 2018-03-07']],
]

/** What joins, follows, is reported, held, remembered or told of a thing afterwards; weeks lead to a day. */
const settled: readonly Row[] = [
	['Two engineers were set free near Nyakabesa on Monday.', ['RETREAT@1 2020-03-09']],
	['The army shipped two battalions to Galvesti on Saturday and Sunday.', ['MOBILIZE@1 2020-03-07..2020-03-08']],
	[
		'Ministers opened a meeting in Stenholt on Tuesday over a reef where a trawler was rammed on 3 March.',
		['CONSULT@1 2020-03-10'],
	],
	['On 9 March an exchange of fire was reported near Tiefara.', ['ASSAULT@1 2020-03-09']],
	['Nine people were killed by Tuesday’s lorry bomb in Marrick.', ['ASSAULT@1 2020-03-10']],
	['The editor has been under arrest in Qaradan since Monday.', ['COERCE@1 2020-03-09']],
	[
		'The agency has suspended its work in Zarmand following the murder of two nurses last Thursday.',
		['RETREAT@1 2020-03-11..2020-03-12', 'ASSAULT@1 2020-03-05'],
	],
	[
		'Police have arrested nine men over the flogging of a farmer at Batu Silam last December.',
		['COERCE@1 2020-03-11..2020-03-12', 'ASSAULT@1 2019-12-01..2019-12-31'],
	],
	['The president went home on Monday, a week after a bomb killed nine people in Marrick.', ['ASSAULT@1 2020-03-02']],
	[
		'Gunmen attacked a bus in Koulade on Tuesday.\n\nThe driver fled.\n\nThe road was shut.\n\nSchools closed.\n\nRain fell.\n\nA guard who ran after them was killed by a gunman.',
		['ASSAULT@1 2020-03-10', 'ASSAULT@6 2020-03-10'],
	],
	['Two weeks ago gunmen shot a judge in Marrick.', ['ASSAULT@1 2020-02-26..2020-02-28']],
	[
		'Hours before the envoys met in Stenholt on Tuesday, a mine killed three nurses near Yelnitsa.',
		['CONSULT@1 2020-03-10', 'ASSAULT@1 2020-03-10'],
	],
	[
		'Mortar rounds hit a shed in Las Brumas. The rounds, a clerk said, came down on Tuesday evening.',
		['ASSAULT@1 2020-03-10'],
	],
	[
		'Candles were lit on Sunday, on the eve of the twentieth anniversary of the massacre of 143 farmers in El Tamarindal.',
		['ASSAULT@1 2000-03-09'],
	],
	[
		'Gunmen attacked a bus in Koulade on Tuesday.\n\nThe driver fled.\n\nThe road was shut.\n\nSchools closed.\n\nRain fell.\n\nHundreds of people have been arrested.',
		['ASSAULT@1 2020-03-10', 'COERCE@6 2020-03-10..2020-03-12'],
	],
	[
		'The mission has suspended its patrols in Qaradan, it said on Tuesday. Rain fell on Sunday.',
		['RETREAT@1 2020-03-10'],
	],
]

/** A timetable is in the present, an hour may be the day before, and not every year is told on the day. */
const high: readonly Row[] = [
	['The trial of two men for the killing of a judge opens on Saturday.', ['ASSAULT@1 –']],
	[
		'A minister said on Tuesday, 20 hours after a missile killed nine people, that schools would close.',
		['ASSAULT@1 2020-03-09..2020-03-10'],
	],
	['Police on Tuesday named the man killed by a car bomb in Marrick in 2016.', ['ASSAULT@1 2016-01-01..2016-12-31']],
	['Gunmen shot a man who was on his way home on Monday.', ['ASSAULT@1 2020-03-09']],
	[
		'The trial ended on Saturday, two years after troops killed 14 farmers in Mbalewe.',
		['ASSAULT@1 2017-09-05..2018-09-06'],
	],
	['In the town hall last weekend, police arrested nine men.', ['COERCE@1 2020-03-07..2020-03-08']],
	['Police opened fire on a march of miners on Monday.', ['ASSAULT@1 2020-03-09', 'PROTEST@1 2020-03-09']],
	['The parliament meets on Saturday. Gunmen killed a judge on Monday.', ['ASSAULT@2 2020-03-09']],
	['Police have arrested 40 people in Qaradan since Monday.', ['COERCE@1 2020-03-09..2020-03-12']],
	['Soldiers razed a farm near Torsang on Monday and, on Tuesday, a mill.', ['ASSAULT@1 2020-03-09']],
	[
		'Police arrested nine men near Torsang on Monday over the killing of a judge.',
		['COERCE@1 2020-03-09', 'ASSAULT@1 –'],
	],
]

/** The day before does not hold for what is told next. */
const otherDays: readonly Row[] = [
	[
		'Gunmen attacked a convoy near Koulade on Monday. In February rebels had burned a bridge there.',
		['ASSAULT@1 2020-03-09', 'ASSAULT@2 2020-02-01..2020-02-29'],
	],
	[
		'Gunmen attacked a convoy near Koulade on Monday. The same group has killed 40 gendarmes since 2015.',
		['ASSAULT@1 2020-03-09', 'ASSAULT@2 2015-01-01..2020-03-12'],
	],
	[
		'Gunmen attacked a convoy near Koulade on Monday. Rebels had earlier shelled the airport at Nganzo.',
		['ASSAULT@1 2020-03-09', 'ASSAULT@2 –'],
	],
	[
		'Gunmen attacked a convoy near Koulade on Monday. The army will strike back, the minister said.',
		['ASSAULT@1 2020-03-09'],
	],
	[
		'Gunmen attacked a convoy near Koulade on Monday. Such raids have killed hundreds of people.',
		['ASSAULT@1 2020-03-09', 'ASSAULT@2 –'],
	],
	['The trial opened on Monday. The court heard of soldiers who had shot 16 villagers.', ['ASSAULT@2 –']],
	['The general was buried on Monday. He had led the troops that killed 300 people in Mbalewe.', ['ASSAULT@2 –']],
	[
		'Snow fell in Norrow on Monday. In 1994 a bomb killed six soldiers in the town.',
		['ASSAULT@2 1994-01-01..1994-12-31'],
	],
]

const places: readonly Row[] = [
	// A clause with "where", and what is said of the event, tell the place.
	['The heaviest losses were at Koulade, where a barracks was overrun on Monday.', ['ASSAULT@1 Koulade']],
	['The worst fighting on Monday was in Panjkala. Shells hit a mill.', ['ASSAULT@1 Panjkala', 'ASSAULT@2 Panjkala']],
	[
		'Clashes broke out in Panjkala on Monday. Rebels set fire to the police station.',
		['ASSAULT@1 Panjkala', 'ASSAULT@2 Panjkala'],
	],
	[
		'Students marched through Nganzo on Sunday. Police fired tear gas at the crowd.',
		['PROTEST@1 Nganzo', 'ASSAULT@2 Nganzo'],
	],
	[
		'Mortars hit a school in Ostrelsk on Monday. A bomb exploded at the fish market.',
		['ASSAULT@1 Ostrelsk', 'ASSAULT@2 Ostrelsk'],
	],
	['A bomb exploded at a bus terminal on Monday. The blast in Dar Halim killed 14 people.', ['ASSAULT@1 Dar Halim']],
	['Four farmers were shot dead on Sunday. The killings took place in Batu Silam.', ['ASSAULT@1 Batu Silam']],
	[
		'KAMUDOZI, March 12 - Gunmen killed a radio reporter outside his home on Wednesday.',
		['ASSAULT@2 outside KAMUDOZI'],
	],
	['KAMUDOZI, March 12 - Gunmen killed a radio reporter in Mill Lane on Wednesday.', ['ASSAULT@2 KAMUDOZI']],
	['KAMUDOZI, March 12 - Gunmen killed a radio reporter in Kisengwa on Wednesday.', ['ASSAULT@2 Kisengwa']],
	['KAMUDOZI, March 12 - Gunmen killed a radio reporter here on Wednesday.', ['ASSAULT@2 KAMUDOZI']],
	['KAMUDOZI, March 12 - Rebels attacked a town in the Highlands on Wednesday.', ['ASSAULT@2 Highlands']],
	[
		'Gunmen killed a singer in the centre of Qaradan on Friday. They burned a school.',
		['ASSAULT@1 Qaradan', 'ASSAULT@2 Qaradan'],
	],
	['A mine killed two deminers 12 km north of Umm Razin on Monday.', ['ASSAULT@1 12 km north of Umm Razin']],
]

/** A sentence that tells no event sets the scene, and what is told in passing is of it. */
const settings: readonly Row[] = [
	['About 60 rebels entered Cerro Pardo before dawn on Monday. They blew up the bank.', ['ASSAULT@2 Cerro Pardo']],
	['Trams are running again in Aldersund. Two men have been arrested.', ['COERCE@2 Aldersund']],
	[
		'A trader fell in a field near Torsang. Soldiers who shot him have been detained.',
		['ASSAULT@2 near Torsang', 'COERCE@2 near Torsang'],
	],
	[
		'Hundreds lined the street outside the Galvesti courthouse. Some 20 of them have been arrested.',
		['COERCE@2 Galvesti'],
	],
	['A lorry drove into a barrier at the southern entrance to Yelnitsa. A bomb exploded.', ['ASSAULT@2 Yelnitsa']],
	['ZARMAND: A bomb exploded under a tram on Monday.', ['ASSAULT@1 ZARMAND']],
	['NGANZO. Two farmers were shot dead on Monday.', ['ASSAULT@2 NGANZO']],
	[
		'KOHPUR: Police shot a thief on Monday.\n\nTORSANG: A mob burned a mill.\n\nPANJKALA: A bomb exploded. Nobody was hurt.',
		['ASSAULT@1 KOHPUR', 'PROTEST@2 TORSANG', 'ASSAULT@3 PANJKALA'],
	],
	[
		'Nganzo: Police shot a thief on Monday.\n\nKoulade: A mob burned a mill.',
		['ASSAULT@1 Nganzo', 'PROTEST@2 Koulade'],
	],
	['A general visited Mirwal on Sunday. A grenade was thrown at a mill there an hour later.', ['ASSAULT@2 Mirwal']],
	[
		'Shells hit a mill in Brenitsa on Monday. Patrols went on in Kamenbrod. A soldier was killed by a mine at the same spot.',
		['ASSAULT@1 Brenitsa', 'ASSAULT@3 Kamenbrod'],
	],
	// One town alone is named: what is looked back on was there too.
	['Bells rang in Mbalewe on Monday. In 1996 troops killed 40 farmers.', ['ASSAULT@2 Mbalewe']],
	['Residents of Lomurut said that soldiers had shot a herdsman on Monday.', ['ASSAULT@1 Lomurut']],
]

/** Local people tell of their town; roads lead to the town they are named after; one moves out of where one was. */
const local: readonly Row[] = [
	['Police in Kota Lemang suspect two brothers of setting fire to a chapel on Monday.', ['ASSAULT@1 Kota Lemang']],
	['Qaradan’s mayor said that a bomb had killed nine people at the fish market.', ['ASSAULT@1 Qaradan']],
	['The fire chief of Marrick said that a bomb had gone off in a bakery on Monday.', ['ASSAULT@1 Marrick']],
	['Doctors at the Zarmand hospital said that gunmen had shot nine people in a bar.', ['ASSAULT@1 Zarmand']],
	['Soldiers herded the men of El Tamarindal into a barn and shot them.', ['ASSAULT@1 El Tamarindal']],
	['A bomb went off on the Villa Rocina road on Monday, killing two soldiers.', ['ASSAULT@1 near Villa Rocina']],
	['Rebels abducted seven drivers on the Umm Razin highway on 3 March.', ['ASSAULT@1 near Umm Razin']],
	['The army pulled out of Zarmand on Monday.', ['RETREAT@1 Zarmand']],
	['Residents of Zarmand called on Wednesday for more buses.', ['REQUEST@1 Zarmand']],
	['The mayor of Zarmand turned down the plan on Monday.', ['REJECT@1 Zarmand']],
	['SAN AURELIO, Paramora, March 12 - Gunmen killed a judge in southern Paramora.', ['ASSAULT@2 SAN AURELIO']],
	[
		'Hours before the trade fair opened in Stenholt, a mine killed three nurses near Yelnitsa.',
		['ASSAULT@1 near Yelnitsa'],
	],
	// The headline is of the event that the text tells, and the text goes on from itself.
	[
		'Killing of teacher\n\nThe bishop of Cerro Pardo called the killing of a teacher a crime.',
		['ASSAULT@1 Cerro Pardo'],
	],
]

/** Deeds of one clause share its place; what was hit is placed afterwards; unknown villages lie by what is named beside them. */
const beside: readonly Row[] = [
	[
		'The envoys of Karsovia and Oltania met in Stenholt on Monday and agreed to share gas.',
		['CONSULT@1 Stenholt', 'AGREE@1 Stenholt'],
	],
	['Both sides put their names to a ceasefire in Stenholt on Sunday.', ['AGREE@1 Stenholt', 'RETREAT@1 Stenholt']],
	['Jets bombed three camps in the heights above Mirwal on Sunday.', ['ASSAULT@1 Mirwal']],
	['Planes carried out a series of raids in and around Umm Razin on Sunday.', ['ASSAULT@1 Umm Razin']],
	['Gunmen shelled Liskovar for a third day on Monday.', ['ASSAULT@1 Liskovar']],
	['Rebels bombed the Kisengwa market on Monday.', ['ASSAULT@1 Kisengwa']],
	['Gunmen stormed a post at Kossa, 30 km north of Tiefara, on Monday.', ['ASSAULT@1 30 km north of Tiefara']],
	['A mob burned a mill on Monday. The mill, outside Tarcoasa, was empty.', ['PROTEST@1 Tarcoasa']],
	[
		'Three soldiers were killed when their convoy came under attack south of Koulade. Two more were flown to Port-Selwa.',
		['ASSAULT@1 Koulade'],
	],
	['Police shot a thief in the hamlet of Agua Clara on Monday.', ['ASSAULT@1 Agua Clara']],
	['TARCOASA – Ministers of Karsovia and Oltania signed a gas accord on Monday.', ['AGREE@2 TARCOASA']],
	[
		'DAR HALIM, March 12 - Reservists were called up. Witnesses in Qaradan saw tanks moving to the frontier on Monday.',
		['MOBILIZE@2 DAR HALIM', 'MOBILIZE@3 Qaradan'],
	],
	[
		'KOHPUR, March 12 - A judge was buried.\n\nHe was 61.\n\nHe had sat for nine years.\n\nCrowds burned two buses near the court on Monday.',
		['PROTEST@5 KOHPUR'],
	],
]

/** What is said, dealt out or planned by those of the town is told of it too; what is planned or seen somewhere is there. */
const toldThere: readonly Row[] = [
	['A solidarity march is planned for Saturday in Nganzo.', []],
	['Gunmen shot a judge in Marrick on Monday. Dockers demanded an inquiry.', ['ASSAULT@1 Marrick', 'REQUEST@2 –']],
	[
		'Weavers in Nganzo are on strike. The owner turned down their demands.',
		['PROTEST@1 Nganzo', 'REJECT@2 Nganzo', 'REQUEST@2 –'],
	],
]

/** Items open with a number, a day, a town or a part of the country. */
const itemised: readonly Row[] = [
	[
		'1. Mbalewe. Gunmen burned the post.\n\n2. Kisengwa. Quiet. A march by 300 traders passed off calmly.',
		['ASSAULT@2 Mbalewe', 'PROTEST@5 Kisengwa'],
	],
	[
		'5 March, Bandar Sunta: Police arrested two men near the port.\n\n7 March, Teluk Randu: Some 400 weavers went on strike.',
		['COERCE@1 near Bandar Sunta', 'PROTEST@2 Teluk Randu'],
	],
	[
		'Lakes sector. Gunmen fired on a bus near Kisengwa.\n\nKamudozi. Some 150 students marched to the ministry.',
		['ASSAULT@2 near Kisengwa', 'PROTEST@4 Kamudozi'],
	],
	['Lomurut: convoy of nine lorries looted by gunmen on 9 March.', ['ASSAULT@1 Lomurut']],
	[
		'The Port Eldren police report these incidents.\n\nSaturday, 22:40, Quay Lane. A boy was beaten by four men.',
		['ASSAULT@3 Port Eldren'],
	],
]

/** Ministers, envoys and the police of the capital tell of anywhere; a street bears any town's name. */
const nowhere: readonly Row[] = [
	['The foreign minister said in Stenholt that gunmen had killed nine miners.', ['ASSAULT@1 Halvenia']],
	['Diplomats in Kohpur said that gunmen had killed nine miners.', ['ASSAULT@1 Shamarand']],
	['Police in Kohpur said that gunmen had killed nine miners.', ['ASSAULT@1 Shamarand']],
	['The mayor of Nganzo condemned the bombing of a market in Koulade.', ['ACCUSE@1 Nganzo', 'ASSAULT@1 Koulade']],
	['A grenade killed a girl in Zarmand Street in Qaradan on Monday.', ['ASSAULT@1 Qaradan']],
	['The foreign minister turned down the plan in Stenholt.', ['REJECT@1 Stenholt']],
	['SANTA YNELA, March 12 - Gunmen killed a judge in southern Paramora.', ['ASSAULT@2 Paramora']],
	['As shops opened in Yelnitsa, a bomb exploded, killing nine.', ['ASSAULT@1 Yelnitsa']],
	['A Marrick poet wept. Two men were arrested on Monday.', ['COERCE@2 –']],
	[
		'Police in Nganzo arrested two men over the bombing of a mill in Koulade.',
		['COERCE@1 Nganzo', 'ASSAULT@1 Koulade'],
	],
	['A bomb went off on a road on Monday, killing two soldiers.', ['ASSAULT@1 road']],
	[
		'Gunmen shot a judge in Marrick on Monday. The government of Karsovia demanded an inquiry.',
		['ASSAULT@1 Marrick', 'REQUEST@2 Karsovia'],
	],
	['A watchdog based in Stenholt said that men had been beaten in a jail.', ['ASSAULT@1 jail']],
	['Gunmen shelled Sunday schools for a third day.', ['ASSAULT@1 Sunday schools']],
	['A mob burned a mill on Monday. A mill outside Tarcoasa and one in Galvesti shut.', ['PROTEST@1 mill']],
	['KOHPUR, March 12 - A judge wept. Crowds burned two buses in another town on Monday.', ['PROTEST@3 –']],
]

const otherPlaces: readonly Row[] = [
	['Bells rang in Mbalewe on Monday. Elsewhere rebels killed 40 farmers.', ['ASSAULT@2 –']],
	['Trams are running again in Aldersund. Police arrested 200 people across the country on Monday.', ['COERCE@2 –']],
	['A minister flew to Aldersund. Two men were arrested on Monday.', ['COERCE@2 –']],
	['A Marrick baker wept. Two men were arrested on Monday.', ['COERCE@2 –']],
	['A spokesman told reporters in Stenholt that gunmen had killed a judge on Monday.', ['ASSAULT@1 Halvenia']],
	['Bells rang in Mbalewe and Lomurut. In 1996 troops killed 40 farmers.', ['ASSAULT@2 –']],
	[
		'A bomb exploded in Koulade on Monday. Rebels shelled a town in the Highlands.',
		['ASSAULT@1 Koulade', 'ASSAULT@2 Highlands'],
	],
	['Gunmen killed a judge on Monday, police in Stenholt said.', ['ASSAULT@1 Halvenia']], // the report's country, not the town
	['Gunmen killed a judge in Marrick on Monday. The minister flew to Stenholt.', ['ASSAULT@1 Marrick']],
	[
		'The talks in Stenholt failed on Monday. Rebels shelled the airport at Norrow.',
		['CONSULT@1 Stenholt', 'ASSAULT@2 Norrow'],
	],
	[
		'The wounded were flown to Rimnava. A mine had blown up under their bus near Galvesti.',
		['AID@1 –', 'ASSAULT@2 near Galvesti'],
	],
]

describe('the day is told in another sentence', () => {
	for (const [text, expected] of [...days, ...elsewhere, ...inside, ...counted, ...low, ...settled])
		test(text, () => expect(scenes(text).map((s) => s.day)).toEqual(expected))
})
describe('the day of another event is not borrowed', () => {
	for (const [text, expected] of [...otherDays, ...outside, ...high])
		test(text, () => expect(scenes(text).map((s) => s.day)).toEqual(expected))
})
describe('the place is told in another sentence', () => {
	for (const [text, expected] of [...places, ...settings, ...local, ...beside, ...itemised, ...toldThere])
		test(text, () => expect(scenes(text).map((s) => s.place)).toEqual(expected))
})
describe('the place of something else is not borrowed', () => {
	for (const [text, expected] of [...otherPlaces, ...nowhere])
		test(text, () => expect(scenes(text).map((s) => s.place)).toEqual(expected))
})
