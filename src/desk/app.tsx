/** The desk: what pages share, and the page of the address. */
import type { QueryClient } from '@tanstack/react-query'
import { type AroundNavHandler, Link, Router, useLocation } from 'wouter'
import { DataProvider } from './data/hooks.tsx'
import type { DataSource } from './data/source.ts'
import { DecidingProvider } from './deciding/deciding.tsx'
import { Page, Shell } from './design/page.tsx'
import { Empty } from './design/states.tsx'
import { Guarded } from './guarded.tsx'
import { pageAt } from './pages.tsx'

export interface AppProps {
	source: DataSource
	/** Answers that may be on their way. */
	answers: QueryClient
}

export function App({ source, answers }: AppProps) {
	return (
		<Router aroundNav={whenHere}>
			<DataProvider source={source} answers={answers}>
				<DecidingProvider>
					<Shell>
						<Here />
					</Shell>
				</DecidingProvider>
			</DataProvider>
		</Router>
	)
}

function Here() {
	const [path] = useLocation()
	return <Guarded key={path}>{pageAt(path)?.show() ?? <Nowhere />}</Guarded>
}

/** The last that was asked for is where one goes. */
let wanted = 0

/** Leaves a page when the file of the next one is here, so that nothing flickers in between. */
const whenHere: AroundNavHandler = (navigate, to, options) => {
	const own = ++wanted
	const file = pageAt(to)?.file
	if (!file || file.isHere()) return navigate(to, options)
	const go = () => {
		if (own === wanted) navigate(to, options)
	}
	// Where it does not come the page says so.
	void file.fetch().then(go, go)
}

function Nowhere() {
	return (
		<Page title="Not here">
			<Empty title="There is no page at this address">
				<Link href="/">To the start page</Link>
			</Empty>
		</Page>
	)
}
