/** "Villagers reached by telephone said …": the first of two past forms with no comma between them describes who speaks. */
import type { Rule } from './draft.ts'
import { SAYING } from './words.ts'

export const askedBeforeSaying: Rule = {
	name: 'asked-before-saying',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (!SAYING.has(tree.lemma(i)) || !/^VB[DZP]$/u.test(tree.xpos(i)) || tree.has(i, 'nsubj', 'aux')) continue
			const asked = tree
				.kids(i, 'ccomp', 'advcl')
				.find(
					(k) =>
						k < i && (ASKED.test(tree.form(k)) || NEAR.test(tree.form(k))) && !tree.has(k, 'aux', 'mark', 'obj', 'cop'),
				)
			if (asked === undefined) continue
			const speaker = tree.kids(asked, 'nsubj', 'nsubj:pass').find((k) => k === asked - 1)
			const near = NEAR.test(tree.form(asked))
			let between = asked + 1
			while (between < i && (near || !/^[,;:”"—–]$/u.test(tree.form(between)))) between++
			if (speaker === undefined || between < i || !tree.attach(speaker, i, 'nsubj')) continue
			tree.attach(asked, speaker, near ? 'amod' : 'acl')
			if (!near) tree.retag(asked, { xpos: 'VBN' })
		}
	},
}

const ASKED =
	/^(?:reached|contacted|interviewed|questioned|quoted|cited|asked|consulted|approached|telephoned|phoned|polled|canvassed|wounded|injured|freed|released|rescued|captured|arrested|displaced|treated|met)$/u
/** "people close to the talks", "officials familiar with the case" */
const NEAR = /^(?:close|familiar|near|loyal|present|acquainted|friendly|sympathetic|privy|involved)$/u
