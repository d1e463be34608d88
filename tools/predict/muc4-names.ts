/** Names as the MUC-4 keys print them: which are one entity, and which building or thing a target is. */
import type { Claim } from '../../src/coding/schema.ts'

/** "Mayor Juan Ruiz" is Ruiz, and "Juan Ruiz" is "Juan Ruiz Vera", who has the name of his mother behind his father's. */
export const sameName = (a: string, b: string): boolean => {
	const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length) as [string, string]
	return long === short || long.endsWith(` ${short}`) || (short.includes(' ') && long.startsWith(`${short} `))
}

/** One entity a name with all that is said for it, the fullest first. */
export function entities(names: readonly string[]): string[][] {
	const kept: string[][] = []
	for (const name of names) {
		const known = kept.find((others) => others.some((other) => sameName(other, name)))
		if (!known) kept.push([name])
		else if (!known.includes(name)) known.push(name)
	}
	return kept.map((all) => all.sort((a, b) => b.length - a.length))
}

/** "offices of the party", "the mayor's home": the key names a building with those whose it is. */
export function wholeName(name: string, claims: readonly Claim[]): string {
	const told = claims.find(
		(c) =>
			c.field === 'where' &&
			((c.value.facility === name && c.value.name.startsWith(`${name} OF `)) || c.value.name.endsWith(`'S ${name}`)),
	)
	return told?.field === 'where' ? told.value.name : name
}

/** "the offices of the union": where only the building was taken, whose it is as the text goes on. */
export function withOwner(name: string, claims: readonly Claim[], text: string): string {
	if (!OWNED.test(name)) return name
	const owners = claims.flatMap((c) =>
		c.evidence.kind === 'decision'
			? []
			: c.evidence.spans.flatMap(({ start, end }) =>
					text.slice(start, end) === name ? [OF_OWNER.exec(text.slice(end))] : [],
				),
	)
	return `${name}${owners.find((owner) => owner)?.[0] ?? ''}`
}
const OWNED = /^(?:offices?|headquarters|residences?|homes?|houses?|branch(?:es)?|embass(?:y|ies)|buildings?)$/i
const OF_OWNER =
	/^\s+of(?:\s+(?!in\b|at\b|on\b|was\b|were\b|and\b|but\b|by\b|that\b|which\b|to\b|is\b|with\b|from\b|had\b|near\b|located\b)[\w'"-]+){1,8}/i

/** Quarters, ways and lands are where something happened, and no targets there. */
export const OPEN_GROUND =
	/(?:streets?|roads?|avenue|highway|routes?|intersection|block|square|park|neighbou?rhoods?|resort|corner|areas?|zones?|outskirts|suburbs?|capital|(?:^|\s)(?:city|cities)|towns?|villages?|places?|rivers?|lagoons?|hills?|mountains?|border|territory|boulevard|regions?|plains?|slopes?|cantons?|departments?|provinces?|nation|community)$/i
/** Parts of a building: the key has the building. */
export const PART =
	/^(?:(?:main|front|back) )?(?:windows?|doors?|walls?|roofs?|floors?|ceilings?|gates?|ends?|entrances?|front|fa[cç]ade|basement|bedroom|kitchen|blinds|cockpit)$/i
/** "front of the mill near Elm (EM)": the building by itself, without where it stands. */
export const building = (name: string): string =>
	name
		.replace(
			/^(?:\w+ )?(?:basement|front|facade|entrance|doors?|windows?|walls?|roof|gates?|masonry) of (?:the )?/i,
			'',
		)
		.replace(/ (?:in|on|near|located) .*| *[([].*/i, '')
