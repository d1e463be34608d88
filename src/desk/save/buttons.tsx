/** Ways to take a drawing along: print it, or save it as SVG or PNG. */
import { type RefObject, useState } from 'react'
import { Button } from '../design/button.tsx'
import { useActions } from '../palette/actions.ts'
import { fileName, pngOf, save, svgOf } from './drawing.ts'
import './save.css'

export interface SaveDrawingProps {
	/** What the drawing stands in. */
	of: RefObject<HTMLElement | null>
	name: string
	/** For the palette, where a page has several: "map", "timeline". */
	what?: string
	/** No button to print with: the page has one already. */
	noPrint?: boolean
}

export function SaveDrawing({ of, name, what = 'drawing', noPrint = false }: SaveDrawingProps) {
	const [problem, setProblem] = useState('')
	const drawing = () => of.current?.querySelector<SVGSVGElement>('svg[data-drawing]') ?? null
	const asSvg = async () => {
		const svg = drawing()
		if (svg) save(new Blob([(await svgOf(svg)).text], { type: 'image/svg+xml' }), `${fileName(name)}.svg`)
	}
	const asPng = async () => {
		const svg = drawing()
		if (!svg) return
		try {
			save(await pngOf(svg), `${fileName(name)}.png`)
			setProblem('')
		} catch {
			setProblem('This drawing is too large for a picture. Save it as SVG.')
		}
	}
	useActions([
		{ name: `Save the ${what} as SVG`, run: () => void asSvg() },
		{ name: `Save the ${what} as PNG`, run: () => void asPng() },
		...(noPrint ? [] : [{ name: 'Print this page', run: () => window.print() }]),
	])
	return (
		<span className="save-drawing">
			<Button kind="quiet" onClick={() => void asSvg()} aria-label={`Save the ${what} as SVG`}>
				SVG
			</Button>
			<Button kind="quiet" onClick={asPng} aria-label={`Save the ${what} as PNG`}>
				PNG
			</Button>
			{noPrint ? null : (
				<Button kind="quiet" onClick={() => window.print()}>
					Print
				</Button>
			)}
			<span role="status">{problem}</span>
		</span>
	)
}
