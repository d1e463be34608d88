/** All keys at a glance. */
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { SHORTCUTS } from './shortcuts.ts'
import './palette.css'

export default function Sheet({ close }: { close: () => void }) {
	return (
		<Dialog name="Keyboard shortcuts" close={close}>
			<div className="dialog-head">
				<h2>Keyboard</h2>
				<Button kind="quiet" onClick={close} aria-label="Close">
					✕
				</Button>
			</div>
			<div className="key-sheet">
				{SHORTCUTS.map(({ where, keys }) => (
					<section key={where}>
						<h3 className="label">{where}</h3>
						<dl>
							{keys.map(({ keys: pressed, does }) => (
								<div key={`${pressed.join(' ')} ${does}`}>
									<dt>
										{pressed.map((key) => (
											<kbd key={key} className="key-sheet-key">
												{key}
											</kbd>
										))}
									</dt>
									<dd>{does}</dd>
								</div>
							))}
						</dl>
					</section>
				))}
			</div>
		</Dialog>
	)
}
