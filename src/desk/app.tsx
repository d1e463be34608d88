/** Which page stands at which address. Each page is a file of its own, fetched when first asked for. */
import { lazy, Suspense } from 'react'
import { Link, Route, Switch, useLocation } from 'wouter'
import { DataProvider } from './data/hooks.tsx'
import type { DataSource } from './data/source.ts'
import { DecidingProvider } from './deciding/deciding.tsx'
import { idInAddress } from './design/address.ts'
import { Page, Shell } from './design/page.tsx'
import { Empty, Skeleton } from './design/states.tsx'
import { Guarded } from './guarded.tsx'

const Home = lazy(() => import('./home/page.tsx'))
const Reports = lazy(() => import('./reports/page.tsx'))
const OneReport = lazy(() => import('./cited/one.tsx'))
const Incidents = lazy(() => import('./incidents/page.tsx'))
const Incident = lazy(() => import('./incident/page.tsx'))
const Chains = lazy(() => import('./chains/page.tsx'))
const Chain = lazy(() => import('./chains/one.tsx'))
const Speakers = lazy(() => import('./speakers/page.tsx'))
const Speaker = lazy(() => import('./speakers/one.tsx'))
const Docs = lazy(() => import('./docs/page.tsx'))
const About = lazy(() => import('./about/page.tsx'))
const Registry = lazy(() => import('./registry/page.tsx'))
const Export = lazy(() => import('./export/page.tsx'))
const Review = lazy(() => import('./review/page.tsx'))
const Merge = lazy(() => import('./review/merge/page.tsx'))
const Split = lazy(() => import('./review/split/page.tsx'))
const Rounds = lazy(() => import('./review/rounds/page.tsx'))
const Log = lazy(() => import('./review/log/page.tsx'))

export function App({ source }: { source: DataSource }) {
	const [path] = useLocation()
	return (
		<DataProvider source={source}>
			<DecidingProvider>
				<Shell>
					<Guarded key={path}>
						<Suspense fallback={<Coming />}>
							<Switch>
								<Route path="/" component={Home} />
								<Route path="/reports" component={Reports} />
								<Route path="/reports/:id">{() => <OneReport key={idInAddress()} id={idInAddress()} />}</Route>
								<Route path="/incidents" component={Incidents} />
								<Route path="/incidents/:key">{() => <Incident key={idInAddress()} name={idInAddress()} />}</Route>
								<Route path="/chains" component={Chains} />
								<Route path="/chains/:key">{() => <Chain key={idInAddress()} name={idInAddress()} />}</Route>
								<Route path="/speakers" component={Speakers} />
								<Route path="/speakers/:who">{() => <Speaker key={idInAddress()} who={idInAddress()} />}</Route>
								<Route path="/about" component={About} />
								<Route path="/docs">{() => <Docs id="coder" />}</Route>
								<Route path="/docs/:id">{({ id }) => <Docs key={id} id={id} />}</Route>
								<Route path="/registry" component={Registry} />
								<Route path="/export" component={Export} />
								<Route path="/review" component={Review} />
								<Route path="/review/merge" component={Merge} />
								<Route path="/review/split" component={Split} />
								<Route path="/review/rounds" component={Rounds} />
								<Route path="/review/log" component={Log} />
								<Route>
									<Page title="Not here">
										<Empty title="There is no page at this address">
											<Link href="/">To the start page</Link>
										</Empty>
									</Page>
								</Route>
							</Switch>
						</Suspense>
					</Guarded>
				</Shell>
			</DecidingProvider>
		</DataProvider>
	)
}

function Coming() {
	return (
		<Page title="">
			<Skeleton lines={6} />
		</Page>
	)
}
