import type { Document, Header, MediaType, Parameter, Response } from '@hostwright/openapi/document.ts'
import { createResolve } from '../src/spec/resolve.js'
import { listOperations, type Operation } from '../src/spec/operations.js'

type Pairs = { name: string; value: string }[]

/** Returns HAR entries that send every example of every operation and respond with it, in the spec's serialization styles. */
export function exampleEntries(document: Document): unknown[] {
  const resolve = createResolve(document)
  const base = document.servers?.[0]?.url.replace(/\/$/, '') ?? ''
  return listOperations(document, resolve).flatMap((operation) => {
    const statuses = Object.keys(operation.object.responses ?? {})
    const recordedResponses = Object.entries(operation.object.responses ?? {}).flatMap(([status, reference]) => {
      const response = resolve<Response>(reference)
      const bodies = bodiesOf(response.content)
      return bodies.map((body) => recordedResponse(Number(status) || unused(statuses), headersOf(response), body))
    })
    const content = operation.object.requestBody && resolve(operation.object.requestBody).content
    const requests = bodiesOf(content).map((body) => request(base, operation, body))
    const count = Math.max(recordedResponses.length, requests.length)
    return Array.from({ length: count }, (_, index) => ({
      startedDateTime: '2026-01-02T03:04:05.678Z',
      request: requests[index % requests.length],
      response: recordedResponses[index % recordedResponses.length],
    }))
  })

  function headersOf({ headers = {} }: Response): Pairs {
    return Object.entries(headers).flatMap(([name, reference]) => {
      const header = resolve<Header>(reference)
      return examples(header as MediaType)
        .slice(0, 1)
        .map((value) => ({ name, value: String(value) }))
    })
  }
}

interface Body {
  readonly type: string
  readonly example: unknown
}

/** A body without an example counts as left out by the recorder. */
function bodiesOf(content: Record<string, MediaType> | undefined): (Body | undefined)[] {
  const bodies = Object.entries(content ?? {}).flatMap(([type, media]) => {
    const all = examples(media)
    return (all.length > 0 ? all : [undefined]).map((example) => ({ type, example }))
  })
  return bodies.length > 0 ? bodies : [undefined]
}

function examples({ example, examples: several, schema }: MediaType): unknown[] {
  const all = [example, ...Object.values(several ?? {}).map((entry) => (entry as { value?: unknown }).value)]
  const given = all.filter((value) => value !== undefined)
  return given.length > 0 ? given : [schema?.example].filter((value) => value !== undefined)
}

/** Returns a status that only the default documents. */
function unused(statuses: readonly string[]): number {
  return [500, 502, 503, 504].find((status) => !statuses.includes(String(status))) ?? 599
}

function request(base: string, { path, method, parameters }: Operation, body: Body | undefined): object {
  const headers: Pairs = body ? [{ name: 'Content-Type', value: body.type }] : []
  const query: [string, string][] = []
  let target = path
  for (const parameter of parameters) {
    const [value] = examples(parameter)
    if (value === undefined) continue
    if (parameter.in === 'path') target = target.replace(`{${parameter.name}}`, encodeURIComponent(String(value)))
    if (parameter.in === 'header') headers.push({ name: parameter.name, value: String(value) })
    if (parameter.in === 'query') query.push(...queryPairs(parameter, value))
  }
  const search = query.length > 0 ? `?${new URLSearchParams(query)}` : ''
  const text = body && write(body)
  return {
    method: method.toUpperCase(),
    url: `${base}${target}${search}`,
    headers,
    bodySize: text === undefined ? -1 : Buffer.byteLength(text),
    ...(text !== undefined && { postData: { mimeType: body?.type, text } }),
  }
}

function queryPairs({ name, style = 'form', explode = style === 'form' }: Parameter, value: unknown): [string, string][] {
  if (Array.isArray(value) && style === 'deepObject') return value.map((entry, index) => [`${name}[${index}]`, String(entry)])
  if (Array.isArray(value)) return explode ? value.map((entry) => [name, String(entry)]) : [[name, value.join(',')]]
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  const prefix = (key: string): string => (style === 'deepObject' ? `${name}[${key}]` : key)
  return Object.entries(value).map(([key, entry]) => [prefix(key), String(entry)])
}

const BOUNDARY = 'boundary-of-the-test'

/** Returns the Content-Type header for a body of `write`. */
export function contentType(type: string): string {
  return type === 'multipart/form-data' ? `${type}; boundary=${BOUNDARY}` : type
}

/** Serializes an example for its media type. */
export function write({ type, example }: Body): string {
  if (type === 'application/x-www-form-urlencoded') return String(new URLSearchParams(example as Record<string, string>))
  if (type === 'multipart/form-data') {
    const parts = Object.entries(example as object).map(
      ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${String(value)}\r\n`,
    )
    return `${parts.join('')}--${BOUNDARY}--\r\n`
  }
  return typeof example === 'string' && !type.endsWith('json') ? example : (JSON.stringify(example) ?? '')
}

function recordedResponse(status: number, headers: Pairs, body: Body | undefined): object {
  if (!body) return { status, headers, content: { size: 0, mimeType: 'x-unknown' } }
  if (body.example === undefined) return { status, headers, content: { size: 9, mimeType: body.type } }
  const text = write(body)
  return {
    status,
    headers: [...headers, { name: 'content-type', value: body.type }],
    content: { size: Buffer.byteLength(text), mimeType: body.type, text },
  }
}
