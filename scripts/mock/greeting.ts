import type { Mock } from '@hostwright/mock'
import type { Paint } from './request-lines.ts'

/** Where the mock listens, and the line of code that calls it. */
export function greeting(
  provider: string,
  className: string,
  { url, clientOptions }: Pick<Mock, 'url' | 'clientOptions'>,
  paint: Paint,
): string {
  const options = Object.entries(clientOptions).map(([name, value]) => `    ${name}: ${literal(value)},`)
  return [
    `${paint('bold', className)} at ${paint('bold', url)}`,
    '',
    `  import { ${className} } from '@hostwright/${provider}'`,
    `  const ${provider.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())} = new ${className}({`,
    ...options,
    '  })',
    '',
    'Requests are listed below. Ctrl-C ends the mock.',
    '',
  ].join('\n')
}

/** A text as code; one of several lines, such as a key, keeps them. */
function literal(value: string): string {
  return value.includes('\n') ? `\`${value.replaceAll(/[\\`$]/g, String.raw`\$&`)}\`` : `'${value.replaceAll(/[\\']/g, String.raw`\$&`)}'`
}
