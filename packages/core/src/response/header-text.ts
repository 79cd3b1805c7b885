/** Reads a header as its sender meant it: fetch reads bytes as Latin-1, most servers write UTF-8. Empty where there is none. */
export type HeaderText = (headers: Headers) => string

/** @param name the header */
export function headerText(name: string): HeaderText {
  return (headers) => {
    const text = headers.get(name) ?? ''
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (character) => character.charCodeAt(0)))
    } catch {
      return text
    }
  }
}
