import './kbd.css'

/** A key to press. Read out by nobody: the same thing can be reached in another way. */
export function Kbd({ children }: { children: string }) {
	return (
		<span aria-hidden="true">
			<kbd className="kbd">{children}</kbd>
		</span>
	)
}
