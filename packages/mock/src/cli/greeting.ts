import type { Mock } from '../mock.js'
import type { Paint } from './paint.js'

interface Greeted {
  /** Name of the provider's class; for a spec of one's own its title. */
  title: string
  /** Of the provider's package; undefined for a spec of one's own. */
  folder: string | undefined
}

/** Where a mock listens, and the code that calls it. */
export function greeting(
  { title, folder }: Greeted,
  { url, clientOptions, authHeaders }: Pick<Mock, 'url' | 'clientOptions' | 'authHeaders'>,
  paint: Paint,
): string {
  const options = Object.entries(clientOptions).map(([name, value]) => `    ${name}: ${literal(value)},`)
  const lines = [`${paint('bold', title)} at ${paint('bold', url)}`, '']
  if (folder !== undefined)
    lines.push(`  import { ${title} } from '@hostwright/${folder}'`, `  const ${folder} = new ${title}({`, ...options, '  })', '')
  else if (options.length > 1) lines.push('  const options = {', ...options, '  }', '')
  const headers = Object.entries(authHeaders()).map(([name, value]) => ` -H '${name}: ${value}'`)
  if (headers.length > 0) lines.push(`  curl${headers.join('')} ${url}/…`, '')
  return lines.join('\n')
}

/** A text as code; one of several lines, such as a key, keeps them. */
function literal(value: string): string {
  return value.includes('\n') ? `\`${value.replaceAll(/[\\`$]/g, String.raw`\$&`)}\`` : `'${value.replaceAll(/[\\']/g, String.raw`\$&`)}'`
}
