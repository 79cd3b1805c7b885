import type { Prism } from '../prism/prism.js'
import type { Finding } from '../record/violation.js'
import type { Answer } from '../http/answer.js'
import type { Encoded } from '../http/reply.js'

const MAX_VIOLATIONS_HEADER = 8000

/** An answer as it is sent; what broke the spec is in a header, as with Prism. */
export function encode(prism: Pick<Prism, 'encode'>, answer: Answer, findings: readonly Finding[]): Encoded {
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, ascii(value)] as const)
  const found = findings.length > 0 && { 'sl-violations': ascii(JSON.stringify(findings)).slice(0, MAX_VIOLATIONS_HEADER) }
  return { status: answer.status, headers: { ...Object.fromEntries(headers), ...found }, body: prism.encode(answer) }
}

/** Header values may not hold other characters; in JSON the escapes mean the same. */
function ascii(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7e]/g, (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
