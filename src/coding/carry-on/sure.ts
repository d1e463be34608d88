/** A link that no figure undoes: what a headline tells is what the text tells. */
export const SURE = 0.95
