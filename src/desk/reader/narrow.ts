/** True where there is no room for notes beside the text. */
import { useSyncExternalStore } from 'react'

const query = () => matchMedia('(max-width: 1023px)')

const listen = (changed: () => void) => {
	const media = query()
	media.addEventListener('change', changed)
	return () => media.removeEventListener('change', changed)
}

export const useNarrow = (): boolean => useSyncExternalStore(listen, () => query().matches)
