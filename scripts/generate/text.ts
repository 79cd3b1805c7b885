/** Returns a text of a specification on one line. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** Returns a text of a specification as a sentence on one line. */
export function sentence(text: string): string {
  const line = oneLine(text)
  return /[.!?]$/.test(line) ? line : `${line}.`
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Returns a sentence that continues after a colon: with a lower-case first letter, except for an abbreviation. */
export function lowered(text: string): string {
  return /^[A-Z](?![A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
