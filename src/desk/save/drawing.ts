/** A drawing of a page as a file of its own: with its colours and type set in it, so that it looks the same wherever it is opened. */
import { typeStyle } from './type.ts'

/** What style sheets give and a file must carry itself. */
const CARRIED = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'opacity',
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'letter-spacing',
	'text-anchor',
	'dominant-baseline',
	'paint-order',
	'vector-effect',
	'visibility',
	'display',
] as const

const SPACE = 'http://www.w3.org/2000/svg'
const MARGIN = 16

/** The SVG of a drawing, with a ground of the page's own colour. Nothing in it asks for anything else. */
export async function svgOf(drawing: SVGSVGElement): Promise<{ text: string; width: number; height: number }> {
	const box = drawing.getBoundingClientRect()
	const [width, height] = [Math.ceil(box.width) + 2 * MARGIN, Math.ceil(box.height) + 2 * MARGIN]
	const copy = drawing.cloneNode(true) as SVGSVGElement
	const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')]
	const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
	for (const [i, element] of copies.entries()) carry(originals[i]!, element)
	for (const link of copy.querySelectorAll('a')) {
		const plain = document.createElementNS(SPACE, 'g')
		for (const name of CARRIED) if (link.hasAttribute(name)) plain.setAttribute(name, link.getAttribute(name)!)
		plain.append(...link.childNodes)
		link.replaceWith(plain)
	}
	const ground = document.createElementNS(SPACE, 'rect')
	for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: groundOf(drawing) }))
		ground.setAttribute(name, value)
	const root = document.createElementNS(SPACE, 'svg')
	for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
		root.setAttribute(name, String(value))
	copy.setAttribute('x', String(MARGIN))
	copy.setAttribute('y', String(MARGIN))
	copy.setAttribute('overflow', 'visible')
	root.append(ground, copy)
	const text = new XMLSerializer().serializeToString(root)
	// Put in as text: the page's content policy takes no style sheet that is made here.
	const at = text.indexOf('>') + 1
	return { text: `${text.slice(0, at)}<style>${await typeStyle()}</style>${text.slice(at)}`, width, height }
}

/** Attributes of their own rather than a style: the page's content policy takes no inline style, not even in a copy beside the page. */
function carry(from: Element, to: Element): void {
	const style = getComputedStyle(from)
	to.removeAttribute('class')
	to.removeAttribute('style')
	for (const name of CARRIED) {
		const value = style.getPropertyValue(name)
		if (value !== '' && value !== 'normal' && value !== 'auto') to.setAttribute(name, value.replaceAll('"', "'"))
	}
	// In other type the words keep the room that was measured for them.
	if (from instanceof SVGTextContentElement && from.childElementCount === 0 && from.getNumberOfChars() > 0) {
		to.setAttribute('textLength', from.getComputedTextLength().toFixed(1))
		to.setAttribute('lengthAdjust', 'spacingAndGlyphs')
	}
}

function groundOf(element: Element): string {
	for (let at: Element | null = element; at; at = at.parentElement) {
		const colour = getComputedStyle(at).backgroundColor
		if (colour && colour !== 'transparent' && colour !== 'rgba(0, 0, 0, 0)') return colour
	}
	return getComputedStyle(document.body).backgroundColor
}

/** The same as a picture, in twice as many points as on the screen. */
export async function pngOf(drawing: SVGSVGElement): Promise<Blob> {
	const { text, width, height } = await svgOf(drawing)
	const image = new Image()
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
	await image.decode()
	const canvas = document.createElement('canvas')
	canvas.width = 2 * width
	canvas.height = 2 * height
	const context = canvas.getContext('2d')
	if (!context) throw new Error('This browser draws no pictures.')
	context.scale(2, 2)
	context.drawImage(image, 0, 0)
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large to be made.')))),
	)
}

/** Hands a file to be saved. */
export function save(content: Blob, name: string): void {
	const address = URL.createObjectURL(content)
	const link = document.createElement('a')
	link.href = address
	link.download = name
	link.click()
	setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** "chain-rocket-attack-near-hadrel": what every file system takes. */
export const fileName = (name: string): string =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 80) || 'drawing'
