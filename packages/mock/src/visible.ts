/** Control and formatting characters, including line separators, and lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Escapes the characters that a terminal would obey or reorder (https://trojansource.codes). */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, escaped)
}

/** Escapes such characters in each line of a text and keeps the line breaks. */
export function visibleLines(text: string): string {
  return text.replaceAll(INVISIBLE, (character) => (character === '\n' ? character : escaped(character)))
}

/** Escapes such characters in JSON, where they occur only in strings and JSON itself escapes few of them. */
export function visibleJson(json: string): string {
  return json.replaceAll(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (text) =>
    Array.from({ length: text.length }, (_, index) => String.raw`\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''),
  )
}

/** The escape is JavaScript's, so that the text can be used in code. */
function escaped(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return code.length > 2 ? `\\u{${code}}` : `\\x${code.padStart(2, '0')}`
}
