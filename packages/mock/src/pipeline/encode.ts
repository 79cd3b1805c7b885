import { toBytes, type Bytes } from '../bytes.js'
import { essence, isJson } from '@hostwright/openapi/media-type.ts'
import type { Finding } from '../record/violation.js'
import type { MockResponse } from '../http/response.js'
import type { EncodedResponse } from '../http/outgoing-response.js'

const MAX_VIOLATIONS_HEADER = 8000

/** Encodes a response. Findings go into a header, as with the Prism command. */
export function encode(response: MockResponse, findings: readonly Finding[]): EncodedResponse {
  const headers = Object.entries(response.headers).map(([name, value]) => [name, ascii(value)] as const)
  const found = findings.length > 0 && { 'sl-violations': ascii(JSON.stringify(findings)).slice(0, MAX_VIOLATIONS_HEADER) }
  return { status: response.status, headers: { ...Object.fromEntries(headers), ...found }, body: encodeBody(response) }
}

/** Escapes characters that header values cannot contain; in JSON the escapes mean the same. */
function ascii(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7e]/g, (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function encodeBody({ headers, body }: MockResponse): Bytes {
  if (body === undefined) return new Uint8Array()
  if (body instanceof Uint8Array) return new Uint8Array(body)
  const type = headers['content-type']
  if (typeof body === 'string' && !isJson(type)) return toBytes(body)
  return toBytes(/^application\/(.+\+)?xml$/.test(essence(type)) ? toXml('xml', body) : JSON.stringify(body))
}

/** Returns an element for each member of an object, and for each entry of a list. */
function toXml(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((entry) => toXml(name, entry)).join('')
  const isObject = typeof value === 'object' && value !== null
  const inside = isObject ? Object.entries(value).map(([key, member]) => toXml(key, member)) : [escaped(String(value ?? ''))]
  return `<${name}>${inside.join('')}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
