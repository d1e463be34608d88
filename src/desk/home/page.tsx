import { Page, PageHead } from '../design/page.tsx'

export default function Start() {
	return (
		<Page title="Start">
			<PageHead title="Start" />
		</Page>
	)
}
