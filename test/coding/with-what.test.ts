/** With what it was done: kind, model, calibre, number, launcher. Countries and groups are invented. */
import { describe, expect, test } from 'vitest'
import { view } from './view.ts'

const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
	['Warplanes dropped two laser-guided bombs on a convoy near Ein Tazra.', ['2 laser-guided aerial bomb']],
	['A remote-controlled bomb killed two officers in Norrow.', ['remote-controlled bomb']],
	['Karsovia fired three Vikhr-2 ballistic missiles at a depot in Tarcoasa.', ['3 Vikhr-2 ballistic missile']],
	['A man stabbed two people with a kitchen knife in Marrick.', ['kitchen knife']],
	['A convoy struck a land mine north of Gorombassi.', ['land mine']],
	['Gunmen carrying Kalashnikov rifles attacked a school in Sabangara.', ['Kalashnikov rifle']],
	['Two trucks were burned with rocket-propelled grenades in Mirwal.', ['rocket-propelled grenade']],
	['Police fired tear gas and rubber bullets at students in Bandar Sunta.', ['tear gas', 'rubber bullet']],
	['The army shelled the village with 122mm howitzers.', ['122mm howitzer']],
	['Troops fired 60 mortar rounds at the village.', ['60 mortar']],
	['A truck bomb exploded outside the barracks in Mirwal.', ['truck vehicle bomb']],
	['A suicide bomber attacked a cafe in Dar Halim.', ['suicide bomb']],
	['Fighters fired rockets from a truck launcher at the base.', ['rocket']],
	['Karsovia launched 14 Strizh drones at Tarcoasa.', ['14 Strizh drone']],
	['An airstrike killed nine people in Ein Tazra.', ['aircraft']],
	['A convoy struck a mine near Mirwal, leaving two soldiers injured.', ['mine']],
	['Villagers blocked the road to the mine with logs.', []],
	['The minibus hit a roadside bomb near Mirwal.', ['roadside bomb']],
	['Rioters threw petrol bombs at police in Norrow.', ['petrol bomb']],
	['Protesters threw stones at police in Port-Selwa.', ['stone']],
	['Guerrillas blew up a power pylon with dynamite near Villa Rocina.', ['dynamite bomb']],
	['TWO BOMBS EXPLODED OUTSIDE A BANK IN PUERTO CALDERAS.', ['2 bomb']],
	['A man drove a van into a crowd in Marrick, killing two people.', ['van']],
	['A parcel bomb wounded a clerk in Norrow.', ['parcel bomb']],
	['Gunmen attacked an army post. The attackers used machine guns and hand grenades.', ['machine gun', 'hand grenade']],
	['Farmers attacked the convoy with machetes.', ['machete']],
	// What stands near and is no weapon of the deed
	['A wave of bombings rocks Qasmira.', []],
	['Gunmen attacked a police post near Qaradan.', []],
	// A word for the deed alone names no weapon.
	['Gunmen shot dead a judge in Umm Razin.', []],
	['Gunmen on a motorcycle shot dead a judge in Umm Razin.', []],
	['A clerk was stabbed to death in Norrow.', []],
	['Rebels attacked an ammunition dump near Dashtgul.', []],
	['Gunmen attacked a gun shop in Norrow.', []],
	['Rebels attacked a tank column near Mirwal.', []],
	['Soldiers ambushed a convoy of fuel tankers.', []],
	['Rebels raided a police station and seized 40 rifles.', []],
	['Gunmen ambushed a lorry carrying rifles.', []],
	['The army attacked the town. The gunboat is still in port.', []],
]
describe('with what', () => {
	for (const [text, expected] of rows) test(text, () => expect(view(text).of('weapon')).toEqual(expected))
})
