import { useActions } from '../palette/actions.ts'
import { type Theme, useTheme } from './theme.ts'

const SAID: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' }
const SIGN: Record<Theme, string> = {
	system: 'M2.5 3.5h11v7h-11zM6 13h4',
	light:
		'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1.5v1.4M8 13.1v1.4M1.5 8h1.4M13.1 8h1.4M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1',
	dark: 'M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6z',
}

/** Light, dark, as the system: one button that goes round. */
export function ThemeSwitch() {
	const [theme, next] = useTheme()
	useActions([{ name: 'Change colours: light, dark, as the system', run: next }])
	return (
		<button
			type="button"
			className="theme-switch"
			onClick={next}
			aria-label={`Colours: ${SAID[theme]}. Change`}
			title={`Colours: ${SAID[theme]}`}
		>
			<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
				<path d={SIGN[theme]} fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" />
			</svg>
		</button>
	)
}
