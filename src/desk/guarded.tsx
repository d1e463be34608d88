/** When a page breaks, that page says so; the bar stays and the others can be reached. */
import { Component, type ReactNode } from 'react'
import { Page } from './design/page.tsx'
import { ErrorNote } from './design/states.tsx'

export class Guarded extends Component<{ children: ReactNode }, { error: unknown }> {
	override state = { error: null as unknown }

	static getDerivedStateFromError(error: unknown) {
		return { error }
	}

	override render() {
		if (this.state.error === null) return this.props.children
		return (
			<Page title="Something broke">
				<ErrorNote error={this.state.error} again={() => location.reload()} />
			</Page>
		)
	}
}
