/**
 * Who is harmed stands where a doer would in some forms: "two customers killed, five hurt", and is a person where the name tells
 * nothing else. Settled before the roles are asked.
 */
import { changed, type Entity, isArmed } from '../../language/names/entity.ts'
import { headAt, kidsBy, lemmaAt, relation, uposAt } from '../../language/names/tree.ts'
import type { Trigger } from '../trigger.ts'

/** The trigger with those who are harmed in their place, and as persons. */
export const withHarmed = (trigger: Trigger): Trigger => withPersons(withCounted(trigger))

/** "Two customers killed, five hurt": in a telegram those who are counted did not kill. */
function withCounted(trigger: Trigger): Trigger {
	const { word, subjects, objects, obliques } = trigger
	// "One soldier killed, two wounded": an armed one might kill, but not nobody.
	const own = subjectsAt(trigger)
	const counted = (e: Entity): boolean =>
		(!isArmed(e) || (own.includes(e.head) && DONE.test(word.parts.join(' ')))) &&
		kidsBy(e.tree, e.head, 'nummod').length > 0
	const alone = obliques.every((o) => o.by === '' && uposAt(o.entity.tree, o.entity.head) === 'NUM')
	const bare = word.frame === 'harm' && word.pos === 'v' && objects.length === 0 && alone
	return bare && subjects.length > 0 && subjects.every(counted)
		? { ...trigger, subjects: [], objects: subjects }
		: trigger
}

/** Its own subject, or that of the verb of harm before it. */
function subjectsAt({ tree, token }: Trigger): readonly number[] {
	const head = headAt(tree, token)
	const above = ['xcomp', 'conj'].includes(relation(tree, token)) && DONE.test(lemmaAt(tree, head)) ? head : token
	return kidsBy(tree, above, 'nsubj')
}

const DONE = /^(?:kill|wound|injure)$/

const HARMED = new Set(['killed', 'wounded', 'abducted', 'detained', 'missing'])
/** Who is killed, hurt or taken is a person where the name tells nothing else. */
function withPersons(trigger: Trigger): Trigger {
	const { word } = trigger
	const harm = word.frame === 'die' ? 'killed' : (word.harm ?? '')
	if (!HARMED.has(harm)) return trigger
	const person = (e: Entity): Entity =>
		isBareName(e) ? changed(e, { class: 'person', rules: [...e.rules, 'who/harmed'] }) : e
	return {
		...trigger,
		subjects: word.frame === 'die' ? trigger.subjects.map(person) : trigger.subjects,
		objects: word.frame === 'harm' ? trigger.objects.map(person) : trigger.objects,
		obliques:
			word.pos === 'n'
				? trigger.obliques.map((o) => (o.by === 'of' ? { ...o, entity: person(o.entity) } : o))
				: trigger.obliques,
		possessors: word.pos === 'n' && harm === 'killed' ? trigger.possessors.map(person) : trigger.possessors,
	}
}

/** A name that is typed by nothing but the lack of anything better. */
const isBareName = (e: Entity): boolean =>
	e.class === 'organisation' &&
	e.rules.includes('who/name') &&
	e.number === null &&
	!/['’]s$|\d/.test(e.name) &&
	e.name.length > 3
