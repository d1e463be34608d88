/** Light, dark, or what the system says. Kept in this browser alone; `public/theme.js` applies it before the first paint. */
import { useEffect, useState } from 'react'

const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
const KEY = 'attestary.theme'

function kept(): Theme {
	try {
		const value = localStorage.getItem(KEY)
		return THEMES.find((theme) => theme === value) ?? 'system'
	} catch {
		return 'system'
	}
}

export function useTheme(): readonly [Theme, () => void] {
	const [theme, setTheme] = useState(kept)
	useEffect(() => {
		const dark = matchMedia('(prefers-color-scheme: dark)')
		const apply = () => {
			const isDark = theme === 'dark' || (theme === 'system' && dark.matches)
			document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
		}
		apply()
		dark.addEventListener('change', apply)
		return () => dark.removeEventListener('change', apply)
	}, [theme])
	const next = () => {
		const following = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
		setTheme(following)
		try {
			localStorage.setItem(KEY, following)
		} catch {
			// Storage may be switched off; the theme then lasts as long as the page.
		}
	}
	return [theme, next]
}
