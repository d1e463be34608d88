/** "The gunmen vanished into the alleys", "the pair disappeared on a motorcycle": who made off is not missing. */
import { headLemma } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import type { Trigger } from '../trigger.ts'

export const isGoneOff = ({ word, tree, token, subjects }: Trigger): boolean =>
	word.frame === 'die' &&
	word.harm === 'missing' &&
	(subjects.some((e) => e.class === 'armed-group' || DOERS.test(headLemma(e))) ||
		kidsBy(tree, token, 'obl').some(
			(k) => COVER.test(lemmaAt(tree, k)) && /^(?:into|in|down|through|among|up|on|with|over)$/.test(caseOf(tree, k)),
		))

const DOERS =
	/^(?:gunman|attacker|assailant|raider|robber|killer|assassin|shooter|bomber|intruder|rioter|mob|looter|thief|youth|rider|biker|car|motorcycle|van|boat)$/
/** Where those go who do not want to be followed. */
const COVER =
	/^(?:alley|bazaar|bush|crowd|dark|darkness|dusk|field|fog|forest|hill|jungle|lane|maize|mist|motorbike|motorcycle|mountain|night|scooter|slum|smoke|street|traffic|undergrowth|wood|woods)$/
