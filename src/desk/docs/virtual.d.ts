// The pages of docs/ as tools/desk/docs.mjs reads them when the desk is built.
declare module 'virtual:docs' {
	export const DOCS: readonly import('./tree.ts').Doc[]
}
