import type { HeaderText } from '../model/error-places.js'

/**
 * @param name the header
 * @param base64 the header that repeats its text in base64, which no proxy can change; preferred where it comes and can be decoded
 */
export function headerText(name: string, base64?: string): HeaderText {
  return (headers) => {
    const text = headers.get(name) ?? ''
    return (base64 && decoded(headers.get(base64) ?? '', atob)) || decoded(text) || text
  }
}

/** Empty where the text is no base64, or its bytes are not UTF-8. */
function decoded(text: string, toBytes = (bytes: string): string => bytes): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(toBytes(text), (character) => character.charCodeAt(0)))
  } catch {
    return ''
  }
}
