/** Who is read as saying something, and under what name, over the ways in which news put it. All names and events are invented. */
import { describe, expect, test } from 'vitest'
import { view } from '../view.ts'

const speakers = (text: string) => view(text).coded.statements.map(({ speaker }) => speaker.name || '–')
const unnamed = (text: string) => view(text).coded.statements.map(({ speaker }) => speaker.kind === 'unnamed')

const rows: readonly (readonly [text: string, ...names: string[]])[] = [
	// A verb of saying at the end that looks like a participle or a noun.
	['Three prisoners left the jail, a judicial source confirmed.', 'judicial source'],
	['A mine killed two boys on the road to Elm, the district officer reports.', 'district officer'],
	['The town fell on Monday, Western diplomats estimated on Tuesday.', 'Western diplomats'],
	[
		'Soldiers fired on striking workers, killing three and injuring more than 40, union leaders and a nurse said.',
		'union leaders',
		'nurse',
	],
	['A bomb went off in a cafe, a boy who saw it said.', 'boy'],
	['The prisoner was beaten to death, say his relatives; the warders deny it.', 'relatives', 'warders'],
	['A porter who was sweeping lost two toes in the blast, police said.', 'police'],
	[
		'Two Torland engineers kidnapped by guerrillas walked free on Tuesday, their employer, the firm Nordex, announced.',
		'Nordex',
	],
	['The tanks shelled the flats on Thursday, the general staff charged, leaving a couple dead.', 'general staff'],
	// What is said stands behind the verb, whatever the parser made of it.
	['The diocese said its own list of the dead stood at 34 and could grow.', 'diocese'],
	[
		'The Red Column said in a typed statement, sent to the Evening Post with a code word, that the judge had been shot.',
		'Red Column',
	],
	['The rebel leader had sworn by satellite phone that the villages would burn.', 'rebel leader'],
	['The police speak of a burglary, not of a bombing.', 'police'],
	// Offices, places with a hyphen, words that say little alone.
	['Deputy Inspector General of Police Arif Daulat said that 40 kilos of explosives had been used.', 'Arif Daulat'],
	['The Inspector General of Police, Arif Daulat, said two men had been shot.', 'Arif Daulat'],
	['A security source in Port-Selwa said two soldiers had been shot.', 'security source'],
	['The commander of the Third Battalion, Lieut-Col Ivo Rast, denied that his men had fired.', 'Ivo Rast'],
	['Inspector-General of Police R. K. Dorn told newsmen that two men had been shot.', 'R. K. Dorn'],
	['Colonel-General Ivo Rast stressed that the men had been shot.', 'Ivo Rast'],
	['A little-known group, the Companions of the Oath, said it had carried out the attack.', 'Companions of the Oath'],
	['An official who did not want to be identified said Transport Minister Ivo Rast had been abducted.', 'official'],
	['The Minister of Defence said two men had been shot.', 'Minister of Defence'],
	['The Army Chief of Staff said two men had been shot.', 'Army Chief of Staff'],
	['The commander of the Third Battalion denied that his men had fired.', 'commander'],
	['The director of police maintained that his men had not shot anybody.', 'director of police'],
	['A panel of UN experts concluded that both sides had shelled hospitals.', 'panel of UN experts'],
	['Karsovia gave the opposite account: the men, it said, had been caught laying a mine.', 'Karsovia'],
	['The president gave them 48 hours to leave or be bombed.', 'president'],
	['He got four years for the raid, a verdict that the Press League has called a farce.', 'Press League'],
	// Asked, reached, quoted.
	['Villagers reached by telephone said that women were among the dead.', 'Villagers'],
	['Reports reaching the capital say the garrison has been massacred.', 'Reports'],
	['Nine people were said by residents to have been killed.', 'residents'],
	['The owner denied having given any order to shoot.', 'owner'],
	['A cellmate, in a letter to the family, wrote that warders had kicked him.', 'cellmate'],
	// The name that stands beside a word for it.
	['The network operator Belgas confirmed that the pipeline had been blown up.', 'Belgas'],
	['Its parent company, the shipping line Norsar, confirmed that the freighter had been seized.', 'Norsar'],
	['The attorney general, Elsa Borg, told a press conference that the bomb had been laid on Sunday.', 'Elsa Borg'],
	['A lawyer for the family, Nadia Ferrow, said the boy had been shot in the back.', 'Nadia Ferrow'],
	['A relative of the minister, Pavel Roth, said soldiers had shot him.', 'relative'],
	// What was told, taken up again by a noun.
	['The rebels said they had shot down a helicopter, a claim the army denied.', 'rebels', 'army'],
	['The mayor said 13 had been killed, a figure the bishop disputed.', 'mayor', 'bishop'],
	['The mayor said 13 had been killed, a toll confirmed by the hospital.', 'mayor', 'hospital'],
	['The raid, as described by survivors, lasted ten minutes.', 'survivors'],
	// Papers, pictures and counts.
	['A study by the group Clear View says the army shelled 41 schools.', 'Clear View'],
	['Footage verified by the group Clear View shows a soldier shooting an unarmed man.', 'Clear View'],
	['A leaflet signed Red Column was found. A leaflet signed by the Red Column said it had shot him.', 'Red Column'],
	["A message on the group's website said the hostage had been killed.", 'group'],
	['By his own admission the sergeant shot two of the prisoners.', 'sergeant'],
	['According to the management, workers burned down the offices.', 'management'],
	['An inquest found that the men had been killed by police.', 'inquest'],
	['There are reports that 40 people were killed.', 'reports'],
	['The police version is that the student drew a knife before he was shot.', 'police'],
	// Telegrams.
	['Local radio: 6 killed.', 'Local radio'],
	['Army figures: 3 dead, 5 hurt.', 'Army'],
	// Two sides.
	[
		'Karsovia and Oltania exchanged artillery fire on Monday. Each side said it had been fired on.',
		'Karsovia',
		'Oltania',
	],
	['Soldiers beat 40 students. Several said they had been kicked.', 'students'],
	['The mayor was in no doubt that the rebels had laid the mine.', 'mayor'],
]
const silent: readonly string[] = [
	'He handed over letters, diaries and police reports about the bombing.',
	'Two boys were killed by the mine, a death recorded in the register.',
	'The bomb went off according to plan.',
	'Guides showed the visitors the cells where prisoners had been shot.',
	'The rebels agreed to leave the town that they had shelled.',
	'Weapons: two rifles and a shotgun.',
	'No reports of a bombing have come in.',
	'The number of soldiers killed rose to 30.',
	'The head of the convoy was bombed at the bridge.',
	'The president gave them 48 medals for the raid.',
	'There was no immediate claim of responsibility for the bombing.',
]
const named: readonly string[] = [
	'State radio said two soldiers had been killed.',
	'His widow said soldiers had shot him.',
	'A military spokesman said two soldiers had been killed.',
	'The rebels said two soldiers had been killed.',
	'The judge said two soldiers had been killed.',
	'The liaison officer said two soldiers had been killed.',
	'A letter said two soldiers had been killed.',
]
const nameless: readonly string[] = [
	'Hospital staff said two soldiers had been killed.',
	'Residents said two soldiers had been killed.',
	'An officer said two soldiers had been killed.',
	'Sisters of the dead man said soldiers had shot him.',
	'Several said two soldiers had been killed.',
	'A cellmate said two soldiers had been killed.',
	'Exile groups said two soldiers had been killed.',
]

describe('says so', () => {
	for (const [text, ...names] of rows) test(text, () => expect(speakers(text)).toEqual(names))
})
describe('says nothing', () => {
	for (const text of silent) test(text, () => expect(speakers(text)).toEqual([]))
})
describe('is known by what it is', () => {
	for (const text of named) test(text, () => expect(unnamed(text)).toEqual([false]))
})
describe('is nobody in particular', () => {
	for (const text of nameless) test(text, () => expect(unnamed(text)).toEqual([true]))
})
