/** Deepest nesting that is parsed: what code that calls itself for each level survives. */
const DEEPEST = 1_000
/** Fewest characters in which a nesting can be deeper. */
export const HARMLESS_LENGTH = 2 * DEEPEST
/** Values that a text may have however few bytes may be read. */
const FEW = 100_000

const QUOTE = 34
const COMMA = 44
const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125

/**
 * True for a JSON text that can be parsed without harm: nested up to 1,000 deep, with one value for each eight of the
 * bytes that may be read. A value may take 50 times the memory of its text, and as much more time.
 *
 * @param limit bytes that may be read
 */
export function isBounded(text: string, limit: number): boolean {
  let left = FEW + limit / 8
  let depth = 0
  let isText = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === QUOTE) isText = !isText
    else if (!isText) {
      // Brackets and braces differ in this bit.
      const kind = code | 32
      if (kind === OPEN) depth++
      if (kind === CLOSE) depth--
      if (kind === OPEN || code === COMMA) left--
      if (left < 0 || depth > DEEPEST) return false
    }
  }
  return true
}
