/**
 * How it was done, where the word alone does not say: by the weapon, by who did it, by the fire that was opened. "Attacked", "killed" and
 * "murdered" say nothing of it; rockets make it heavy weapons, a bomber who died a suicide attack, police who fired into a crowd firearms.
 */
import { ancestors, below, kidsBy, lemmaAt } from '../language/names/tree.ts'
import type { Draft } from './draft.ts'

/** Modes that say what was done and not with what. */
const SAYS_NOT = new Set(['destroy', 'targeted', 'abduct'])

export function settleMode(draft: Draft): void {
	if (draft.type !== 'ASSAULT') return
	if (isSuicide(draft)) {
		draft.modes = ['suicide-attack']
		draft.delivery = 'suicide'
		return
	}
	// "Two helicopter gunships rocketed a post": what comes from the air is aerial whatever is fired.
	if (draft.modes.every((m) => m === 'heavy-weapons') && draft.triggers.some(isFromAir)) {
		draft.modes = ['aerial']
		draft.delivery = 'air-dropped'
		return
	}
	if (!draft.modes.every((m) => SAYS_NOT.has(m))) return
	if (draft.triggers.some((t) => t.word.parts[0] === 'bomb' && t.word.pos === 'v')) {
		const aerial =
			draft.actors.some(
				(r) => r.entity.class === 'state' || r.entity.class === 'force' || r.entity.class === 'platform',
			) || draft.weapons.some((w) => w.family === 'aircraft')
		add(draft, aerial ? 'aerial' : 'explosives', aerial ? 'air-dropped' : 'placed')
		return
	}
	const weapon = draft.weapons.find((w) => w.ploverMode !== '' && w.fate !== 'found')
	// "Drones set fire to a depot": what was burned or wrecked does not say with what.
	if (weapon) add(draft, weapon.ploverMode, draft.modes.includes('destroy') ? weapon.delivery : null)
	// "A shed blew up": whatever it was, it exploded.
	else if (draft.triggers.some((t) => t.word.delivery === 'placed')) add(draft, 'explosives', 'placed')
	else if (draft.triggers.some(isGunnery)) add(draft, 'heavy-weapons', 'artillery')
	// Gunmen who loot, wreck or take somebody away need not have fired.
	else if (draft.modes.includes('destroy')) return
	else if (
		isShooting(draft) ||
		(!draft.modes.includes('abduct') && draft.actors.some((r) => SHOOTER.test(lemmaAt(r.entity.tree, r.entity.head))))
	)
		add(draft, 'firearms', 'small-arms')
}

/** The means go before what only says what was done; that somebody was taken away stays first. */
function add(draft: Draft, mode: string, delivery: string | null): void {
	const others = draft.modes.filter((m) => m !== mode)
	draft.modes = others.includes('abduct') ? [...others, mode] : [mode, ...others]
	if (delivery !== null && (draft.delivery === null || draft.delivery === 'fire')) draft.delivery = delivery
}

const SHOOTER = /^(?:gunm[ae]n|sniper|shooter|rifleman|marksman)$/

/** Fire of people, told with no arms that are heavier: "police fired into a crowd", "exchanged fire with rebels". */
const isShooting = ({ triggers, actors, weapons }: Draft): boolean =>
	weapons.length === 0 &&
	triggers.every(({ subjects }) => subjects.every((e) => !['platform', 'weapon', 'state'].includes(e.class))) &&
	triggers.some(({ word }) => word.parts.includes('fire') && FIRES.has(word.frame)) &&
	(actors.length === 0 ||
		actors.some(
			({ entity: e }) =>
				e.pronoun || e.class === 'people' || e.class === 'person' || BEARS.test(lemmaAt(e.tree, e.head)),
		))
/** "The general's batteries have fired on the town since October." */
const isGunnery = ({ subjects, word }: Draft['triggers'][number]): boolean =>
	FIRES.has(word.frame) &&
	subjects.some((e) => /^(?:battery|gunner|gun|artillery|howitzer|mortar)$/.test(lemmaAt(e.tree, e.head)))
const FIRES = new Set(['shot', 'fire', 'clash', 'noun', 'under'])
/** Those who carry small arms; batteries, ships and armies may fire anything. */
const BEARS =
	/^(?:police|policem[ae]n|officer|constable|gendarme|soldier|troop|trooper|guard|patrol|fighter|militant|rebel|guerrilla|insurgent|raider|assailant|attacker|bandit|gang|militiam[ae]n|ranger|marine|force|patrolm[ae]n|herder|robber|intruder)s?$/

/** "A lorry driven by a suicide bomber blew up", "a truck packed with explosives rammed the gate", "a bomb strapped to her waist". */
function isSuicide(draft: Draft): boolean {
	// The bomber blew himself up; a bomber aircraft is a weapon and no actor.
	if (draft.actors.some((r) => /bomber$/.test(lemmaAt(r.entity.tree, r.entity.head)) && !r.entity.ref)) return true
	return draft.triggers.some(({ tree, token, subjects, word }) => {
		const clause = below(tree, token)
		if (!word.frame.startsWith('noun') && clause.some((k) => isSuicideBomber(draft, k))) return true
		const rams = [token, ...ancestors(tree, token).slice(0, 2)].find((k) => RAMS.test(lemmaAt(tree, k)))
		if (rams !== undefined && kidsBy(tree, rams, 'nsubj').some((k) => isLoaded(draft, k))) return true
		return (
			subjects.length > 0 &&
			clause.some(
				(k) => lemmaAt(tree, k) === 'strap' && kidsBy(tree, k, 'obl').some((o) => BODY.test(lemmaAt(tree, o))),
			)
		)
	})
}
const RAMS = /^(?:ram|plough|plow|drive|crash|slam|smash)$/
const BODY = /^(?:waist|body|chest|back|thigh|torso|himself|herself)$/

const isSuicideBomber = ({ tree }: Draft, k: number): boolean =>
	/^(?:bomber|attacker)$/.test(lemmaAt(tree, k)) &&
	kidsBy(tree, k, 'compound', 'amod').some((m) => lemmaAt(tree, m) === 'suicide')

/** "a pickup packed with explosives". */
const isLoaded = ({ tree }: Draft, k: number): boolean =>
	kidsBy(tree, k, 'acl').some(
		(a) =>
			/^(?:pack|lade|fill|load|stuff|rig|cram)$/.test(lemmaAt(tree, a)) &&
			below(tree, a).some((o) => /^(?:explosives?|bomb|dynamite|tnt)$/.test(lemmaAt(tree, o))),
	)

const AIRCRAFT = /^(?:aircraft|(?:air|aero|war)?plane|jet|bomber|helicopter|chopper|gunship|fighter-bomber)$/
const isFromAir = ({ subjects, word }: Draft['triggers'][number]): boolean =>
	word.frame !== 'intercept' &&
	subjects.some((e) => e.class === 'platform' && AIRCRAFT.test(lemmaAt(e.tree, e.head).toLowerCase()))
