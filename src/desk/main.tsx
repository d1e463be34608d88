import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './design/tokens.css'
import './design/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { askAhead } from './data/ahead.ts'
import { apiSource } from './data/api.ts'
import { newAnswers } from './data/hooks.tsx'
import { pageAt } from './pages.tsx'

const source = apiSource()
const answers = newAnswers()
const show = () => {
	const place = document.getElementById('desk')
	if (place)
		createRoot(place).render(
			<StrictMode>
				<App source={source} answers={answers} />
			</StrictMode>,
		)
}
// Where the file of the page does not come, the page says so.
askAhead(answers, source, location.pathname, location.search)
const file = pageAt(location.pathname)?.file.fetch() ?? Promise.resolve()
void file.then(show, show)
