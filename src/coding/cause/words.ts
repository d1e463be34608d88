/** The words that tie a cause to what came of it: "because", "in response to", "prompted", "led to", "leaving four dead". */
import { setOf, tableOf } from '../set-of.ts'

/** Before a clause or noun: it is the cause of what it hangs on. */
export const BECAUSE = setOf('because due owing thanks')

export const WHEN = setOf('after following when as once if unless until till')

/** Before what somebody wants, answers or is linked to: their first noun hangs on the effect. */
export const PHRASES: readonly (readonly string[])[] = [
	'in connection with',
	'in support of',
	'in favour of',
	'in favor of',
	'in the wake of',
	'in wake of',
	'in a bid to',
	'in an attempt to',
	'in an effort to',
	'in response to',
	'in retaliation for',
	'in order to',
	'in solidarity with',
	'in view of',
	'on account of',
	'on charges of',
	'on suspicion of',
	'on the ground that',
	'on the grounds that',
	'as a part of',
	'as part of',
	'as a result of',
	'by way of',
	'for fear of',
	'for the sake of',
	'with a view to',
	'so as to',
	'and thus',
	'and so',
].map((phrase) => phrase.split(' '))

/** Verbs by which their subject brings about their object. */
export const BRINGS_ABOUT = setOf(
	'cause prompt trigger spark provoke force compel fuel ignite inflame intensify elicit inspire motivate paralyse paralyze disrupt cripple halt necessitate embolden deter enrage anger infuriate affect',
)

/** With their prepositions: "led to", "resulted in", "stemmed from". */
export const LEADS: Readonly<Record<string, readonly string[]>> = tableOf({
	lead: ['to'],
	result: ['in', 'from'],
	stem: ['from'],
	arise: ['from'],
	contribute: ['to'],
	give: ['to'],
	culminate: ['in'],
	escalate: ['into'],
	respond: ['to'],
	react: ['to'],
	retaliate: ['for'],
	succumb: ['to'],
	suffer: ['from'],
	die: ['of', 'from'],
})

/** Participles that tell what the main clause led to or was meant for: "leaving four dead", "demanding higher pay". */
export const CAME_OF_IT = setOf(
	'leave kill injure wound hurt force cause prompt spark trigger provoke disrupt block paralyse paralyze destroy damage bring affect create halt hamper hinder make result lead',
)

export const MEANT = setOf(
	'demand seek protest oppose urge press condemn denounce object agitate hope fear allege accuse call ask resent decry',
)

/** What people do for or against something, and what is done to somebody for something. */
export const PROTESTS = setOf(
	'protest march strike demonstration demonstrate rally agitation agitate sit-in stir blockade bandh hartal dharna shutdown riot clash dispute fast anger outrage unrest fury dissent revolt campaign picket vigil walkout resentment',
)

export const PUNISHED = setOf(
	'arrest detain book charge jail sentence convict fine blame accuse condemn criticise criticize fire sack suspend dismiss expel punish prosecute praise thank shoot kill beat attack apologise apologize pay charge-sheet',
)

export const HARMED = setOf('kill injure wound hurt die dead burn damage destroy displace claim')

export const STRUCK = setOf(
	'attack blast explosion clash shooting firing fire riot violence bombing accident stampede crash shelling raid strike encounter incident ambush fighting massacre storm flood earthquake',
)
