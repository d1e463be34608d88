/**
 * Text to sentences and words: where each begins and ends, and nothing else. Words follow the conventions of the
 * UD English treebanks, so that the parser meets what it was trained on. No character is ever changed, and the
 * time taken grows with the length of the text whatever the text is. Tags and trees are the parser's business.
 */
export { isKnownAbbreviation } from './abbreviations.ts'
export { type Line, linesOf, type Paragraph, paragraphsOf } from './lines.ts'
export { type SectionHint, type SentenceCut, type SplitOptions, splitSentences } from './sentences.ts'
export { splitTokens, type Word } from './words.ts'
