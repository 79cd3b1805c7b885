import type { Mock } from '@hostwright/mock'
import type { Paint } from './request-lines.ts'

/** Where the mock listens, and the line of code that calls it. */
export function greeting(provider: string, className: string, { url, clientOptions }: Mock, paint: Paint): string {
  const options = Object.entries(clientOptions).map(([name, value]) => `    ${name}: '${value.replaceAll(/[\\']/g, String.raw`\$&`)}',`)
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
