/** What names and nominals are: each kind of company with what must not be read so. Sentences of our own, none from the beds. */
import { expect, test } from 'vitest'
import { entityAt } from '../../../src/coding/reading.ts'
import { nominal, readingFor } from './nominal.ts'

const typed: readonly (readonly [text: string, name: string, expected: string])[] = [
	['General Osric Bandele spoke to cadets.', 'Osric Bandele', 'person'],
	['The General Assembly adopted the text.', 'General Assembly', 'organisation'], // no general
	['Baker Ruva Antal, 52, closed his shop.', 'Ruva Antal', 'person'],
	['The commander of the garrison, Yoram Tesk, left town.', 'Yoram Tesk', 'person'],
	// Wrong as yet: an armed group would be right.
	['Lashkar-e-Doran militants crossed the ridge.', 'Lashkar-e-Doran', 'organisation'],
	['Two Lashkar Doran militants crossed the ridge.', 'Lashkar Doran', 'armed-group'],
	['At noon Nordmark employees crossed the square.', 'Nordmark', 'organisation'], // no fighters
	['Kessari Hul claimed responsibility for the bombing.', 'Kessari Hul', 'armed-group'],
	['The Kessari Hul claimed a tax refund.', 'Kessari Hul', 'organisation'], // though a list has a place of its last name
	['The leader of the Plains Liberation Front was seized.', 'Plains Liberation Front', 'armed-group'],
	['The leader of the Miners Workers Party was seized.', 'Miners Workers Party', 'organisation'],
	['The militia, called the Sons of Duress, patrols at night.', 'Sons of Duress', 'armed-group'],
	['Oil firm Danex lost two trucks.', 'Danex', 'organisation'],
	['The town of Oskrava was quiet.', 'Oskrava', 'place'],
	['The University of Oskrava was quiet.', 'University of Oskrava', 'facility'], // not the town
	['A mine exploded near Oskrava.', 'Oskrava', 'place'],
	['Trucks crossed the Belga river.', 'Belga', 'place'],
	['The Belga Valley was flooded.', 'Belga Valley', 'place'],
	['Belga officers crossed the line.', 'Belga', 'organisation'], // no river
	['The ferry Silver Heron sank in a storm.', 'Silver Heron', 'platform'],
	['Guards at Fort Halder saw smoke.', 'Fort Halder', 'facility'],
	['The Ministry of Transport closed the tunnel.', 'Ministry of Transport', 'organisation'],
	['The Battle of Oskrava lasted a week.', 'Battle of Oskrava', 'event'],
	['Soldiers of the 9th Infantry Brigade slept there.', 'Infantry Brigade', 'force'],
	['Two Ugandan tourists visited the lake.', 'Ugandan', 'people'],
	['Two Ugandan ministers visited the lake.', 'Ugandan', 'state'], // in office
	['The festival took place in northern Uganda.', 'Uganda', 'place'],
	['Uganda signed the treaty.', 'Uganda', 'state'], // who, not where
	['Talks between Vienna and Prague went well.', 'Prague', 'state'],
	['Trains between Vienna and Prague were late.', 'Prague', 'place'], // only where
	['In May he retired.', 'May', 'time'],
	['Gen. June Halloran retired.', 'June Halloran', 'person'], // no month
	['In June the general retired.', 'June', 'time'],
	// First names make persons of names that no list has, wherever nothing says otherwise.
	['Nurses and Carmen Oruvela crossed the square.', 'Carmen Oruvela', 'person'],
	['They praised Ernesto and Carmen Oruvela.', 'Ernesto', 'person'],
	['The crowd followed Juan de la Cruz.', 'Juan de la Cruz', 'person'], // though a town is called so
	['The Spaniard Tomas Iruela left town.', 'Tomas Iruela', 'person'],
	['A bomb exploded in Juan de la Cruz.', 'Juan de la Cruz', 'place'],
	['Rain fell in Pedro Oruvela.', 'Pedro Oruvela', 'place'],
	['The Carmen Oruvela Front was formed.', 'Carmen Oruvela Front', 'armed-group'],
	['The Roberto Oruvela bridge was painted.', 'Roberto Oruvela bridge', 'facility'],
	// In capitals alone a word is a word, though elsewhere it is short for a name.
	['TWO MEN WERE SITTING IN THE CAR.', 'CAR', 'platform'],
	['THE ARMY OF NATIONAL LIBERATION ATTACKED A BANK.', 'ARMY OF NATIONAL LIBERATION', 'armed-group'],
	['Two men were sitting in the CAR.', 'CAR', 'place'],
]
for (const [text, name, expected] of typed)
	test(`${name}: ${text}`, () => {
		const reading = readingFor(text)
		const { sentence, head } = nominal(reading, name)
		expect(entityAt(reading, sentence, head).class).toBe(expected)
	})
