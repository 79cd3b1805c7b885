/** Text from a specification on one line, as YAML's blocks are not. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** Text from a specification as a sentence on one line. */
export function sentence(text: string): string {
  const line = oneLine(text)
  return /[.!?]$/.test(line) ? line : `${line}.`
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A sentence to go on with after a colon: with a small letter, but for an abbreviation. */
export function lowered(text: string): string {
  return /^[A-Z](?![A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
