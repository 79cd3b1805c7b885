/** Deepest nesting that is parsed: what code that calls itself for each level survives. */
const DEEPEST = 1_000
/** Values that a text may have however few bytes may be read. */
const FEW = 100_000

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
    const character = text[at]
    if (character === '\\') at++
    else if (character === '"') isText = !isText
    else if (!isText) {
      if (character === '[' || character === '{') depth++
      if (character === ']' || character === '}') depth--
      if (character === ',' || character === '[' || character === '{') left--
      if (left < 0 || depth > DEEPEST) return false
    }
  }
  return true
}
