// What the bench of the pages runs inside of them: when something is on the screen.
const held = { shown: null, from: null, to: null }

const bench = {
	/** Milliseconds from asking for the page to the frame in which something stands on it. */
	watchText(selector) {
		const look = () => {
			if (document.querySelector(selector)) held.shown = performance.now()
			else requestAnimationFrame(look)
		}
		requestAnimationFrame(look)
	},
	shown: () => held.shown,
	/** From the next key or click to the frame in which something stands on the page. */
	watchNext(selector) {
		held.from = held.to = null
		const listening = new AbortController()
		const began = () => {
			listening.abort()
			held.from = performance.now()
			const look = () => {
				if (document.querySelector(selector)) held.to = performance.now()
				else requestAnimationFrame(look)
			}
			requestAnimationFrame(look)
		}
		const { signal } = listening
		for (const kind of ['keydown', 'pointerdown']) document.addEventListener(kind, began, { signal, capture: true })
	},
	passed: () => (held.to === null ? null : held.to - held.from),
}

Object.assign(globalThis, { bench })
