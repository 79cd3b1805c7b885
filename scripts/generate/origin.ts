import { createHash } from 'node:crypto'
import { posix } from 'node:path'

/** How the line begins that names the specification. It changes with every word there, whatever the file itself says. */
export const originMark = 'SHA-256 of the bundled specification'

/**
 * What an emitted file says of where it comes from, in lines.
 *
 * @param document path of the bundled specification from the provider's package
 * @param text what is written there, so that `sha256sum` tells whether two belong together
 */
export function describeOrigin(provider: string, document: string, text: string): readonly string[] {
  const path = posix.join('packages', provider, document)
  const hash = createHash('sha256').update(text).digest('hex')
  return [
    `Generated from specs/${provider} by \`pnpm generate\`. Do not edit: change the specification or the generator.`,
    `${originMark}, ${path}: ${hash}`,
  ]
}

/** The text without the line that changes with every word of the specification. */
export function withoutOrigin(text: string): string {
  return text.replace(new RegExp(`^.*${originMark}.*\n`, 'm'), '')
}

/** The text of a file with these lines as a comment: after the text of a page, before all else. */
export function commented(path: string, lines: readonly string[], text: string): string {
  if (path.endsWith('.md')) return `${text}\n<!--\n${lines.join('\n')}\n-->\n`
  return `${lines.map((line) => `// ${line}`).join('\n')}\n\n${text}`
}
