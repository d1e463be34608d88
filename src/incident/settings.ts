/**
 * What a person set of an incident as a whole, in place of what follows from its claims: its kind, day, place, parties, a
 * figure. The claims stay listed as they are. Of two settings of one thing the later counts.
 */
import type { Harm } from '../coding/lists.ts'
import type { ActorValue } from '../coding/schema.ts'
import { DEFAULT_RULES } from './rules/order.ts'
import type { DecidedSetting } from './ruling.ts'
import { type Figure, type Incident, type Party, type RuleId, SETTINGS, type SetFigure } from './schema.ts'

/** Two settings of one thing have the same. */
export function thingSet({ field, value }: Pick<DecidedSetting, 'field' | 'value'>): string {
	return field === 'figure' ? `figure ${(value as { readonly kind?: string }).kind ?? ''}` : field
}

export type Settable = Pick<Incident, 'event' | 'when' | 'where' | 'actors' | 'targets' | 'figures'>

/** With what a person set; `settings` in the order of the log. */
export function withSettings(
	made: Settable,
	settings: readonly DecidedSetting[],
	rules: readonly RuleId[] = DEFAULT_RULES,
): Settable {
	return settings.reduce((held, setting) => withSetting(held, setting, rules), made)
}

function withSetting(made: Settable, { field, value }: DecidedSetting, rules: readonly RuleId[]): Settable {
	switch (field) {
		case 'type':
			return { ...made, event: SETTINGS.type.parse(value) }
		case 'when':
			return { ...made, when: SETTINGS.when.parse(value) }
		case 'where':
			return { ...made, where: SETTINGS.where.parse(value) }
		case 'actor':
			return { ...made, actors: SETTINGS.actor.parse(value).map((actor) => party(actor, made.actors)) }
		case 'target':
			return { ...made, targets: SETTINGS.target.parse(value).map((actor) => party(actor, made.targets)) }
		case 'figure':
			return { ...made, figures: withFigure(made.figures, SETTINGS.figure.parse(value), rules) }
	}
}

/** Set by a person; the claims that name the same party stay with it. */
function party(actor: ActorValue, before: readonly Party[]): Party {
	const same = before.find(({ actor: held, names }) => held.name === actor.name || names.includes(actor.name))
	return { actor, names: same?.names ?? [actor.name], claims: same?.claims ?? [], status: 'decided' }
}

function withFigure(
	figures: readonly Figure[],
	{ kind, low, best, high }: SetFigure,
	rules: readonly RuleId[],
): Figure[] {
	const isTotal = (figure: Figure): boolean => figure.kind === kind && figure.who === null
	const set = rules.map((rule): Figure => {
		const before = figures.find((figure) => isTotal(figure) && figure.rule === rule)
		const used = (before?.used ?? []).map((claim) => ({ claim, reason: 'a person set the figure' }))
		const setAside = [...used, ...(before?.setAside ?? [])].sort((a, b) => (a.claim < b.claim ? -1 : 1))
		return { rule, kind: kind as Harm, who: null, low, best, high, openAbove: false, used: [], setAside }
	})
	const at = figures.findIndex(isTotal)
	const others = figures.filter((figure) => !isTotal(figure))
	return at < 0 ? [...others, ...set] : [...others.slice(0, at), ...set, ...others.slice(at)]
}
