import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './design/tokens.css'
import './design/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { apiSource } from './data/api.ts'

const place = document.getElementById('desk')
if (place)
	createRoot(place).render(
		<StrictMode>
			<App source={apiSource()} />
		</StrictMode>,
	)
