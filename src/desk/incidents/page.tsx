import { Page, PageHead } from '../design/page.tsx'

export default function Incidents() {
	return (
		<Page title="Incidents">
			<PageHead title="Incidents" />
		</Page>
	)
}
