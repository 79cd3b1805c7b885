/** Deepest nesting that is parsed: what code that calls itself for each level survives. */
const DEEPEST = 1_000
/** Values that a text may have however few bytes may be read. */
const FEW = 100_000

/**
 * How many levels of a JSON text are not closed at its end: more than 0 where it was cut off. NaN where it cannot be parsed
 * without harm: nested more than 1,000 deep, or with more than one value for each eight of the bytes that may be read. A
 * value may take 50 times the memory of its text, and as much more time.
 *
 * @param limit bytes that may be read
 */
export function openLevels(text: string, limit: number): number {
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
      if (left < 0 || depth > DEEPEST) return NaN
    }
  }
  return Math.max(0, depth) + (isText ? 1 : 0)
}
