/** Addresses of the pages on which incidents are merged and split. */
import { useSearch } from 'wouter'

const named = (name: string): string => encodeURIComponent(name)

export const mergeHref = (a: string, b?: string): string => `/review/merge?a=${named(a)}${b ? `&b=${named(b)}` : ''}`
export const splitHref = (of: string): string => `/review/split?of=${named(of)}`

/** One word of the address of the page, as it changes. */
export const useWord = (name: string): string => new URLSearchParams(useSearch()).get(name) ?? ''
