/** "Nine soldiers were slain": a participle of harm read as an adjective is the passive of its verb. */
import type { Rule } from './draft.ts'

const VERB_OF: ReadonlyMap<string, string> = new Map([
	['slain', 'slay'],
	['shot', 'shoot'],
	['beaten', 'beat'],
	['stabbed', 'stab'],
	['hacked', 'hack'],
	['murdered', 'murder'],
	['executed', 'execute'],
	['massacred', 'massacre'],
	['slaughtered', 'slaughter'],
	['butchered', 'butcher'],
	['lynched', 'lynch'],
	['tortured', 'torture'],
	['raped', 'rape'],
	['abducted', 'abduct'],
	['kidnapped', 'kidnap'],
	['ambushed', 'ambush'],
	['bombed', 'bomb'],
	['shelled', 'shell'],
	['torched', 'torch'],
	['looted', 'loot'],
	['hijacked', 'hijack'],
	['arrested', 'arrest'],
	['detained', 'detain'],
	['jailed', 'jail'],
	['burnt', 'burn'],
	['mown', 'mow'],
	['slit', 'slit'],
	['beheaded', 'behead'],
	['strangled', 'strangle'],
	['assassinated', 'assassinate'],
	['ransacked', 'ransack'],
	['gutted', 'gut'],
	['razed', 'raze'],
	['mutilated', 'mutilate'],
	['flogged', 'flog'],
	['assaulted', 'assault'],
	['besieged', 'besiege'],
])

export const slain: Rule = {
	name: 'slain',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			const lemma = tree.upos(i) === 'ADJ' ? VERB_OF.get(tree.form(i)) : undefined
			if (lemma === undefined || !tree.has(i, 'nsubj')) continue
			const be = tree.kids(i, 'cop').filter((k) => tree.lemma(k) === 'be')
			if (be.length === 0) continue
			tree.retag(i, { upos: 'VERB', xpos: 'VBN', lemma })
			for (const k of be) tree.relabel(k, 'aux:pass')
			for (const k of tree.kids(i, 'nsubj')) tree.relabel(k, 'nsubj:pass')
		}
	},
}
