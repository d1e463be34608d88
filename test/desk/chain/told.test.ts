import { describe, expect, test } from 'vitest'
import { layoutOf } from '../../../src/desk/chain/layout.ts'
import { chainModel } from '../../../src/desk/chain/told.ts'
import type { ChainDrawing, IncidentLine, LinkInContext, StatementInContext } from '../../../src/desk/data/types.ts'

const incident = (key: string, actor: string | null, rest: Partial<IncidentLine> = {}) =>
	({
		key,
		handle: null,
		title: `Raid near ${key}, 13 May 2021: 2 killed`,
		earliest: '2021-05-13',
		latest: '2021-05-13',
		killed: { low: 2, best: 2, high: 2 },
		wounded: { low: null, best: null, high: null },
		contestedWho: false,
		actors: actor ? [{ name: actor, status: 'stated' }] : [],
		...rest,
	}) as IncidentLine
const statement = (key: string, speaker: string, act: string, report = 'id:a', organisation?: string) =>
	({
		statement: { key, act, speaker: { kind: 'person', name: speaker, organisation } },
		report,
		speaker,
		day: '2021-05-14',
		incidents: ['Tolm'],
	}) as unknown as StatementInContext
const link = (from: string, to: string, kind: string, basis: string, lag: number | null = null) =>
	({
		link: {
			key: `${from}>${to}${kind}`,
			from,
			to,
			kind,
			basis,
			origins: 1,
			lagDays: lag === null ? null : { least: lag, most: lag },
		},
		passages: basis === 'stated' ? [{ report: 'id:a', span: { start: 7, end: 12 } }] : [],
	}) as unknown as LinkInContext
const model = (rest: Partial<ChainDrawing>) =>
	chainModel({ chains: [], incidents: [], statements: [], links: [], ...rest })

describe('whose lane it is', () => {
	const lanes: readonly (readonly [name: string, rest: Partial<ChainDrawing>, lanes: string[]])[] = [
		['the doer’s', { incidents: [incident('Tolm', 'army')] }, ['army']],
		['nobody’s, where nobody is named', { incidents: [incident('Tolm', null)] }, ['Not said who']],
		['nobody’s, where the name is none', { incidents: [incident('Tolm', 'who fired the rockets')] }, ['Not said who']],
		[
			'nobody’s alone, where it is contested',
			{ incidents: [incident('Tolm', 'Grey Banner', { contestedWho: true })] },
			['Who did it is contested'],
		],
		[
			'of a speaker who acts too',
			{ incidents: [incident('Tolm', 'army')], statements: [statement('s-1', 'army', 'blame')] },
			['army', 'army'],
		],
		[
			'of a spokesman, his organisation’s',
			{
				incidents: [incident('Tolm', 'Grey Banner')],
				statements: [statement('s-1', 'Ilen Maro', 'denial', 'id:a', 'Grey Banner')],
			},
			['Grey Banner', 'Grey Banner'],
		],
		[
			'of everybody else who speaks, one together',
			{ statements: [statement('s-1', 'police', 'assertion'), statement('s-2', 'mayor', 'blame')] },
			['Others who speak', 'Others who speak'],
		],
	]
	for (const [name, rest, expected] of lanes)
		test(name, () => expect(model(rest).events.map(({ lane }) => lane)).toEqual(expected))
})

describe('what is one mark, and what one line', () => {
	test('reprints of one saying are one mark, which says how many', () => {
		const { events } = model({
			statements: [statement('s-1', 'army', 'blame'), statement('s-2', 'army', 'blame', 'id:b')],
		})
		expect(events.map(({ title, under }) => `${title} (${under})`)).toEqual(['army blames (14 May 2021 · 2 reports)'])
	})
	test('their lines are one too', () => {
		const { arrows } = model({
			incidents: [incident('Tolm', 'x')],
			statements: [statement('s-1', 'army', 'blame'), statement('s-2', 'army', 'blame', 'id:b')],
			links: [link('s-1', 'Tolm', 'response-to', 'inferred', 1), link('s-2', 'Tolm', 'response-to', 'inferred', 1)],
		})
		expect(arrows.map(({ from, to, label }) => `${from} ${to} ${label}`)).toEqual(['Tolm s-1 about it'])
	})
	test('an answer is told as one, with its lag, and leads to the words', () => {
		const { arrows } = model({
			incidents: [incident('Tolm', 'x'), incident('Keld', 'y')],
			links: [link('Keld', 'Tolm', 'response-to', 'stated', 6)],
		})
		expect(arrows).toMatchObject([
			{ from: 'Tolm', to: 'Keld', look: 'stated', label: 'in response, 6 days later', href: '/reports/id%3Aa#at-7-12' },
		])
	})
	test('mere order is never drawn as an answer', () => {
		const { arrows } = model({
			incidents: [incident('Tolm', 'x'), incident('Keld', 'y')],
			links: [link('Keld', 'Tolm', 'follows', 'stated', 0)],
		})
		expect(arrows).toMatchObject([{ look: 'order', label: 'then, the same day' }])
	})
	test('that an answer came later is not drawn again', () => {
		const { arrows } = model({
			incidents: [incident('Tolm', 'x'), incident('Keld', 'y')],
			links: [link('Keld', 'Tolm', 'response-to', 'stated', 1), link('Keld', 'Tolm', 'follows', 'stated', 1)],
		})
		expect(arrows.map(({ look }) => look)).toEqual(['stated'])
	})
	test('a title carries neither day nor figures: they stand below', () =>
		expect(model({ incidents: [incident('Tolm', 'x')] }).events[0]).toMatchObject({
			title: 'Raid near Tolm',
			under: '13 May 2021 · 2 killed',
		}))
	test('it can be drawn', () =>
		expect(layoutOf(model({ incidents: [incident('Tolm', 'x')] }), 900).events).toHaveLength(1))
})
