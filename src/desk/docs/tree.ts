/** A page of the docs as `tools/desk/docs.mjs` reads it when the desk is built, and the words of it. */

export type Inline =
	| string
	| { readonly code: string }
	| { readonly strong: readonly Inline[] }
	| { readonly em: readonly Inline[] }
	/** Null: what is pointed at is no page of the desk. */
	| { readonly to: string | null; readonly words: readonly Inline[] }

export type Block =
	| { readonly kind: 'heading'; readonly depth: number; readonly id: string; readonly words: readonly Inline[] }
	| { readonly kind: 'paragraph'; readonly words: readonly Inline[] }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'quote'; readonly blocks: readonly Block[] }
	| {
			readonly kind: 'table'
			readonly head: readonly (readonly Inline[])[]
			readonly rows: readonly (readonly (readonly Inline[])[])[]
	  }

export interface Doc {
	readonly id: string
	readonly title: string
	readonly group: string
	readonly load: () => Promise<readonly Block[]>
}

/** Ids of headings are told apart from those of the desk itself. */
export const anchorOf = (id: string): string => `d-${id}`

export const wordsOf = (inlines: readonly Inline[]): string =>
	inlines
		.map((one) => {
			if (typeof one === 'string') return one
			if ('code' in one) return one.code
			return wordsOf('strong' in one ? one.strong : 'em' in one ? one.em : one.words)
		})
		.join('')

/** The words of blocks, for looking through them. */
export function textOf(block: Block): string {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return wordsOf(block.words)
		case 'code':
			return block.text
		case 'quote':
			return block.blocks.map(textOf).join(' ')
		case 'list':
			return block.items.map((item) => item.map(textOf).join(' ')).join(' ')
		case 'table':
			return [block.head, ...block.rows].map((row) => row.map(wordsOf).join(' ')).join(' ')
	}
}
