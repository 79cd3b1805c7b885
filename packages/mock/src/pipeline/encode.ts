import type { Prism } from '../prism/prism.js'
import type { Finding } from '../record/violation.js'
import type { MockResponse } from '../http/response.js'
import type { EncodedResponse } from '../http/outgoing-response.js'

const MAX_VIOLATIONS_HEADER = 8000

/** Encodes a response. Findings go into a header, as with Prism. */
export function encode(prism: Pick<Prism, 'encode'>, response: MockResponse, findings: readonly Finding[]): EncodedResponse {
  const headers = Object.entries(response.headers).map(([name, value]) => [name, ascii(value)] as const)
  const found = findings.length > 0 && { 'sl-violations': ascii(JSON.stringify(findings)).slice(0, MAX_VIOLATIONS_HEADER) }
  return { status: response.status, headers: { ...Object.fromEntries(headers), ...found }, body: prism.encode(response) }
}

/** Escapes characters that header values cannot contain; in JSON the escapes mean the same. */
function ascii(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7e]/g, (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
