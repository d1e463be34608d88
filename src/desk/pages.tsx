/** Which page stands at which address. Each is a file of its own, fetched when it is first asked for. */
import type { ComponentType, ReactNode } from 'react'
import { idInAddress } from './design/address.ts'
import { type Later, later } from './design/later.tsx'
import { Page } from './design/page.tsx'
import { Skeleton } from './design/states.tsx'

type File = Pick<Later<never>, 'fetch' | 'isHere'>
export interface OnePage {
	/** `:` stands for the id of one thing. */
	readonly path: string
	readonly file: File
	readonly show: () => ReactNode
}

function page<P extends object>(
	path: string,
	load: () => Promise<{ default: ComponentType<P> }>,
	given: (id: string) => P & { key?: string },
): OnePage {
	const Shown = later(async () => (await load()).default, <Coming />)
	return {
		path,
		file: Shown,
		show: () => {
			const { key, ...props } = given(idInAddress())
			return <Shown key={key} {...(props as unknown as P)} />
		},
	}
}
const whole = () => ({})

export const PAGES: readonly OnePage[] = [
	page('/', () => import('./home/page.tsx'), whole),
	page('/reports', () => import('./reports/page.tsx'), whole),
	page(
		'/reports/:',
		() => import('./cited/one.tsx'),
		(id) => ({ key: id, id }),
	),
	page('/incidents', () => import('./incidents/page.tsx'), whole),
	page(
		'/incidents/:',
		() => import('./incident/page.tsx'),
		(name) => ({ key: name, name }),
	),
	page('/chains', () => import('./chains/page.tsx'), whole),
	page(
		'/chains/:',
		() => import('./chains/one.tsx'),
		(name) => ({ key: name, name }),
	),
	page('/speakers', () => import('./speakers/page.tsx'), whole),
	page(
		'/speakers/:',
		() => import('./speakers/one.tsx'),
		(who) => ({ key: who, who }),
	),
	page('/about', () => import('./about/page.tsx'), whole),
	page(
		'/docs',
		() => import('./docs/page.tsx'),
		() => ({ id: 'coder' }),
	),
	page(
		'/docs/:',
		() => import('./docs/page.tsx'),
		(id) => ({ key: id, id }),
	),
	page('/registry', () => import('./registry/page.tsx'), whole),
	page('/export', () => import('./export/page.tsx'), whole),
	page('/review', () => import('./review/page.tsx'), whole),
	page('/review/merge', () => import('./review/merge/page.tsx'), whole),
	page('/review/split', () => import('./review/split/page.tsx'), whole),
	page('/review/rounds', () => import('./review/rounds/page.tsx'), whole),
	page('/review/log', () => import('./review/log/page.tsx'), whole),
]

/** The page at an address, where there is one. */
export function pageAt(address: string): OnePage | null {
	const path = address.split(/[?#]/)[0]!.replace(/(?<=.)\/$/, '')
	const ofOne = path.replace(/\/[^/]+$/, '/:')
	return PAGES.find((page) => page.path === path) ?? PAGES.find((page) => page.path === ofOne) ?? null
}

function Coming() {
	return (
		<Page title="">
			<Skeleton lines={6} />
		</Page>
	)
}
