/**
 * Returns a document's text as one line of Markdown: code spans stay, links, images, HTML and table cells are escaped.
 */
export function prose(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('<', '&lt;').replaceAll(/[[`]/g, String.raw`\$&`)))
    .join('')
    .replaceAll('|', String.raw`\|`)
}

/** Returns a document's text as a code span on one line. */
export function codeSpan(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('|', String.raw`\|`)
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  if (longest === 0) return `\`${line}\``
  const fence = '`'.repeat(longest + 1)
  return `${fence} ${line} ${fence}`
}
