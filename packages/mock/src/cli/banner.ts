import type { Mock } from '../mock.js'
import { visible, visibleLines } from '../visible.js'
import type { Color } from './color.js'

interface BannerOptions {
  /** Name of the provider's class; for a spec of one's own its title. */
  title: string
  /** Of the provider's package; undefined for a spec of one's own. */
  folder: string | undefined
  /** What the spec says was inferred of all operations (x-confidence). */
  inferred?: readonly { inferred: string; basis: string }[] | undefined
}

/** Where a mock listens, and the code that calls it. */
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

/** RFC 9110 section 5.6.2: no other text is a header's name, and curl takes one that begins with an @ for a file. */
const TOKEN = /^[!#$%&'*+.^_`|~\w-]+$/

/** A text as a POSIX shell reads it back, without expanding anything (POSIX.1-2024, 2.2.2). */
function quoted(text: string): string {
  return `'${visible(text).replaceAll("'", String.raw`'\''`)}'`
}

/** The same, without quotes where they add nothing. */
function word(text: string): string {
  return /^[\w:/.…-]+$/.test(text) ? text : quoted(text)
}

function propertyName(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && name !== '__proto__' ? name : `[${literal(name)}]`
}

/** A text as code; one of several lines, such as a key, keeps them. */
function literal(value: string): string {
  const isLong = value.includes('\n') && !value.includes('\r')
  const quote = isLong ? '`' : "'"
  const safe = value.replaceAll(isLong ? /[\\`$]/g : /[\\']/g, String.raw`\$&`)
  return quote + (isLong ? visibleLines(safe) : visible(safe)) + quote
}
