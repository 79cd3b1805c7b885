import type { Mock } from '../mock-types.js'
import { visible, visibleLines } from '../visible.js'
import type { Color } from './color.js'

interface BannerOptions {
  /** The name of the provider's class; the document's title for a custom spec. */
  readonly title: string
  /** The folder of the provider's package; undefined for a custom spec. */
  readonly folder: string | undefined
  /** What the spec marks as inferred for all operations (x-confidence). */
  readonly inferred?: readonly { inferred: string; basis: string }[] | undefined
}

/** Returns the text that shows where a mock listens and how to call it. */
export function banner(
  { title, folder, inferred = [] }: BannerOptions,
  { url, clientOptions, authHeaders }: Pick<Mock, 'url' | 'clientOptions' | 'authHeaders'>,
  color: Color,
): string {
  const options = Object.entries(clientOptions).map(([name, value]) => `    ${propertyName(name)}: ${literal(value)},`)
  const lines = [`${color('bold', visible(title))} at ${color('bold', url)}`, '']
  for (const { inferred: part, basis } of inferred)
    lines.push(`  Never confirmed: every ${visible(part)}. ${visible(capitalized(basis))}.`, '')
  if (folder !== undefined)
    lines.push(`  import { ${title} } from '@hostwright/${folder}'`, `  const ${folder} = new ${title}({`, ...options, '  })', '')
  else if (options.length > 1) lines.push('  const options = {', ...options, '  }', '')
  const headers = Object.entries(authHeaders()).filter(([name]) => TOKEN.test(name))
  if (headers.length > 0)
    lines.push(`  curl${headers.map(([name, value]) => ` -H ${quoted(`${name}: ${value}`)}`).join('')} ${word(`${url}/…`)}`, '')
  return lines.join('\n')
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A header name (RFC 9110 section 5.6.2). Anything else is left out; curl would take a leading @ for a file. */
const TOKEN = /^[!#$%&'*+.^_`|~\w-]+$/

/** Quotes a text for a POSIX shell, without any expansion (POSIX.1-2024, 2.2.2). */
function quoted(text: string): string {
  return `'${visible(text).replaceAll("'", String.raw`'\''`)}'`
}

/** Quotes a text only if necessary. */
function word(text: string): string {
  return /^[\w:/.…-]+$/.test(text) ? text : quoted(text)
}

function propertyName(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && name !== '__proto__' ? name : `[${literal(name)}]`
}

/** Returns a text as a JavaScript literal; a text of several lines, such as a key, keeps them. */
function literal(value: string): string {
  const isLong = value.includes('\n') && !value.includes('\r')
  const quote = isLong ? '`' : "'"
  const safe = value.replaceAll(isLong ? /[\\`$]/g : /[\\']/g, String.raw`\$&`)
  return quote + (isLong ? visibleLines(safe) : visible(safe)) + quote
}
