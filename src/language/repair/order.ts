/** The rules in the order in which they run. Where order matters, the line says why. */
import type { Rule } from './draft.ts'

export const rules: readonly Rule[] = []
