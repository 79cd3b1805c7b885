import { securitySchemes } from '@hostwright/openapi/auth-methods.ts'
import { request } from 'node:http'
import { readFile } from 'node:fs/promises'

import { acceptedValues } from '../src/auth/credentials.js'
import { contentType, write } from './example-har.js'
import { startMock } from '../src/start-mock.js'
import type { Document, SecurityScheme } from '@hostwright/openapi/document.ts'
import { createResolve } from '../src/spec/resolve.js'
import { listOperations, type Operation } from '../src/spec/operations.js'

export interface RecordedEntry {
  readonly startedDateTime: string
  readonly request: {
    method: string
    url: string
    headers: { name: string; value: string }[]
    bodySize: number
    postData?: { mimeType: string; text: string }
  }
  readonly response: {
    status: number
    headers: { name: string; value: string }[]
    bodySize: number
    content: { size: number; mimeType: string; text?: string; encoding?: string }
  }
}

/** Returns the bytes of a HAR with these entries, in chunks. */
export async function* harOf(entries: readonly unknown[], chunk = 1000): AsyncGenerator<Buffer, void, undefined> {
  const bytes = Buffer.from(JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } }))
  for (let start = 0; start < bytes.length; start += chunk) yield bytes.subarray(start, start + chunk)
}

/** Calls every operation of a spec's mock with the spec's examples over HTTP, and records the traffic. */
export async function recordExamples(spec: URL): Promise<{ document: Document; url: string; entries: RecordedEntry[] }> {
  const document = JSON.parse(await readFile(spec, 'utf8')) as Document
  await using mock = await startMock({ spec: document })
  const resolve = createResolve(document)
  const schemes = securitySchemes(document)
  const entries: RecordedEntry[] = []
  for (const operation of listOperations(document, resolve)) {
    const content = operation.object.requestBody && resolve(operation.object.requestBody).content
    entries.push(await record(mock.url, operation, schemes, content as Record<string, Exampled> | undefined))
  }
  return { document, url: mock.url, entries }
}

interface Exampled {
  readonly example?: unknown
  readonly examples?: Record<string, { value?: unknown }>
}

function exampleOf({ example, examples }: Exampled): unknown {
  return example ?? Object.values(examples ?? {})[0]?.value
}

async function record(
  base: string,
  operation: Operation,
  schemes: ReadonlyMap<string, SecurityScheme>,
  content: Record<string, Exampled> | undefined,
): Promise<RecordedEntry> {
  const success = Object.keys(operation.object.responses ?? {}).find((status) => status.startsWith('2'))
  const headers: Record<string, string> = { accept: '*/*', ...(success !== undefined && { prefer: `code=${success}` }) }
  const query = new URLSearchParams()
  let path = operation.path
  for (const parameter of operation.parameters) {
    const value = exampleOf(parameter as Exampled)
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, encodeURIComponent(String(value)))
    const isHeader = parameter.in === 'header'
    if (isHeader && (parameter.required === true || /^accept$/i.test(parameter.name))) headers[parameter.name.toLowerCase()] = String(value)
    if (parameter.required !== true) continue
    if (parameter.in === 'query') for (const [name, text] of queryPairs(parameter.name, value)) query.set(name, text)
  }
  for (const name of Object.keys(operation.security[0] ?? {})) authorize(headers, schemes.get(name))
  const [mediaType, example] = Object.entries(content ?? {})[0] ?? []
  const body = mediaType === undefined ? undefined : write({ type: mediaType, example: exampleOf(example ?? {}) })
  const type = mediaType === undefined ? undefined : contentType(mediaType)
  if (body !== undefined) Object.assign(headers, { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) })
  const url = `${base}${path}${query.size > 0 ? `?${query}` : ''}`
  const received = await send(url, operation.method.toUpperCase(), headers, body)
  return {
    startedDateTime: '2026-01-02T03:04:05.678+01:00',
    request: {
      method: operation.method.toUpperCase(),
      url,
      headers: pairs(headers),
      bodySize: Buffer.byteLength(body ?? ''),
      ...(body !== undefined && { postData: { mimeType: type ?? '', text: body } }),
    },
    response: {
      status: received.status,
      headers: pairs(received.headers),
      bodySize: received.body.length,
      content: {
        size: received.body.length,
        mimeType: received.headers['content-type'] ?? '',
        ...(received.body.length > 0 && { text: received.body.toString('base64'), encoding: 'base64' }),
      },
    },
  }
}

/** Serializes list entries and object fields in style deepObject. */
function queryPairs(name: string, value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).map(([key, entry]) => [`${name}[${key}]`, String(entry)])
}

function authorize(headers: Record<string, string>, scheme: SecurityScheme | undefined): void {
  const value = (scheme && acceptedValues(scheme)?.[0]) ?? 'made-up'
  if (scheme?.type === 'apiKey' && scheme.in === 'header') headers[scheme.name ?? ''] = value
  if (scheme?.type === 'http') headers['authorization'] = `${scheme.scheme ?? 'bearer'} ${value}`
}

function send(url: string, method: string, headers: Record<string, string>, body: string | undefined) {
  return new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((resolve, reject) => {
    const call = request(url, { method, headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk)
      const given = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
      resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(given), body: Buffer.concat(chunks) })
    })
    call.on('error', reject)
    call.end(body)
  })
}

function pairs(headers: Record<string, string>): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }))
}
