/** The type of the desk, to go along in a drawing: where it is opened later, nobody may have it. */
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'

let held: Promise<string> | null = null

/** A style sheet with the letters in it; empty where they cannot be had. */
export function typeStyle(): Promise<string> {
	held ??= dataAddress()
		.then((src) => `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${src}) format('woff2')}`)
		.catch(() => '')
	return held
}

async function dataAddress(): Promise<string> {
	// A published site has them in its script already.
	if (latin.startsWith('data:')) return latin
	const bytes = new Uint8Array(await (await fetch(latin)).arrayBuffer())
	let text = ''
	for (const byte of bytes) text += String.fromCharCode(byte)
	return `data:font/woff2;base64,${btoa(text)}`
}
