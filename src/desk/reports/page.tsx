import { Page, PageHead } from '../design/page.tsx'

export default function Reports() {
	return (
		<Page title="Reports">
			<PageHead title="Reports" />
		</Page>
	)
}
