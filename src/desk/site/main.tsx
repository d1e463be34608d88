/** The desk as a published site: the same pages over files beside it, opened from disk. */
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '../design/tokens.css'
import '../design/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { App } from '../app.tsx'
import { newAnswers } from '../data/hooks.tsx'
import { siteHref, useSitePath, useSiteSearch } from './address.ts'
import { put, siteSource } from './source.ts'

Object.assign(globalThis, { attestary: put })

const place = document.getElementById('desk')
if (place)
	createRoot(place).render(
		<StrictMode>
			<Router hook={useSitePath} searchHook={useSiteSearch} hrefs={siteHref}>
				<App source={siteSource()} answers={newAnswers()} />
			</Router>
		</StrictMode>,
	)
