/** Control and formatting characters, separators of lines among them, and halves of surrogate pairs. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** A text with escapes in place of what a terminal would obey, or show in another order than it is (https://trojansource.codes). */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, escaped)
}

/** The same for a text of several lines, which stay lines. */
export function visibleLines(text: string): string {
  return text.replaceAll(INVISIBLE, (character) => (character === '\n' ? character : escaped(character)))
}

/** As JavaScript has it, so that it may stand in code, too. */
function escaped(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return code.length > 2 ? `\\u{${code}}` : `\\x${code.padStart(2, '0')}`
}
