import type { IHttpConfig, IHttpRequest } from '@stoplight/prism-http'

import { problem, type MockResponse } from '../http/response.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { isJson } from '@hostwright/openapi/media-type.ts'
import type { Operation } from '../spec/operations.js'
import { prismQuery } from '../http/query-arrays.js'
import { queryValues, type MockRequest } from '../http/request.js'
import { createResponseFindings } from './response-findings.js'
import { withHidden, withRevealed } from './data-refs.js'
import { createHeaderFilter } from './response-headers.js'
import type { ReadOperation } from './read-operation.js'
import type { Finding } from '../record/violation.js'
import { MAX_SAMPLE } from './sample-size.js'

/** Wraps Prism and all knowledge about its internals. */
export interface Prism {
  /** Validates a request and responds with the spec's examples. `body` is parsed as the request's media type says. */
  respond(operation: Operation, path: string, request: MockRequest, body: unknown): Promise<PrismResponse>
  /** Returns the documented example for a status, in the operation's own media type; undefined if the spec has none. */
  documented(operation: Operation, status: number): Promise<MockResponse | undefined>
  /** Serializes a body for its content type. */
  encode(response: MockResponse): Buffer
}

interface PrismResponse extends MockResponse {
  readonly findings: Finding[]
}

const CONFIG = {
  isProxy: false,
  validateRequest: true,
  validateResponse: true,
  checkSecurity: false,
  errors: false,
  upstreamProxy: undefined,
} as const

const SEVERITY_ERROR = 0

/** Imports Prism; the first import in a process takes about a third of a second. */
export async function loadPrism(document: Document, resolve: Resolve): Promise<Prism> {
  const [{ createInstance }, { readOperation }] = await Promise.all([
    import('./prism-modules.js').then(({ prismHttp }) => prismHttp),
    import('./read-operation.js'),
  ])
  const [{ createLogger }, { getHttpConfigFromRequest }, { serialize }] = await Promise.all([
    import('@stoplight/prism-core'),
    import('@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js'),
    import('@stoplight/prism-http-server/dist/serialize.js'),
  ])
  const instance = createInstance({ ...CONFIG, mock: { dynamic: false } }, { logger: createLogger('PRISM', { level: 'silent' }) })

  const responseFindings = createResponseFindings(resolve)
  const filterHeaders = createHeaderFilter(document, resolve)

  const read = new Map<Operation, Promise<ReadOperation>>()
  const readOnce = (operation: Operation): Promise<ReadOperation> => {
    const known = read.get(operation)
    if (known) return known
    const reading = readOperation(document, operation, resolve)
    read.set(operation, reading)
    return reading
  }

  const send = async (operation: Operation, input: IHttpRequest, config: IHttpConfig): Promise<PrismResponse> => {
    const { operations, tangled, sizes, hidden } = await readOnce(operation)
    if (config.mock.dynamic ? sizes.isTooLargeIfDynamic : sizes.isTooLarge)
      throw new Error(`a response generated from its schema would have more than ${MAX_SAMPLE} characters and values; give it an example`)
    const checks = config.validateResponse && tangled
    const given = hidden ? { ...input, body: withHidden(input.body) } : input
    const result = await instance.request(given, operations, checks ? { ...config, validateResponse: false } : config)()
    if ('left' in result) return fromError(result.left)
    const { output, validations } = result.right
    const body = hidden ? withRevealed(output.body) : output.body
    const headers = filterHeaders(operation, output.statusCode, toHeaders(output.headers ?? {}))
    // Prism calls a response without content text/plain.
    if (body === undefined) delete headers['content-type']
    const found = checks ? await responseFindings(operation, output.statusCode, body) : toFindings('response', validations.output)
    return { status: output.statusCode, headers, body, findings: [...toFindings('request', validations.input), ...found] }
  }

  return {
    async respond(operation, path, request, body) {
      const preferences = getHttpConfigFromRequest({ headers: request.headers, url: { path } })
      if ('left' in preferences) return fromError(preferences.left)
      const query = prismQuery(operation, queryValues(request.query), resolve)
      const code = preferences.right.code ?? redirectOf(operation)
      const { accept, ...others } = request.headers
      // Errors use the provider's own format, whatever the request accepts.
      const headers = accept === undefined || (code !== undefined && code >= 400) ? others : { ...others, accept }
      const input = { method: operation.method, url: { path, query }, headers, body }
      // A new mock object for each request, because Prism keeps the Accept header of the first request in it.
      return await send(operation, input, {
        ...CONFIG,
        mock: { dynamic: false, ...preferences.right, ...(code !== undefined && { code }) },
      })
    },

    async documented(operation, status) {
      const input = { method: operation.method, url: { path: anyPath(operation.path), query: {} }, headers: {} }
      const config = { ...CONFIG, validateRequest: false, validateResponse: false, mock: { dynamic: false, code: status } }
      const { findings: _findings, ...response } = await send(operation, input, config)
      // Prism responds with another status if it does not find this one.
      return response.status === status && response.headers['content-type'] !== 'application/problem+json' ? response : undefined
    },

    encode({ headers, body }) {
      if (body === undefined) return Buffer.alloc(0)
      if (body instanceof Uint8Array) return Buffer.from(body)
      const type = headers['content-type']
      if (isJson(type)) return Buffer.from(JSON.stringify(body))
      if (typeof body === 'string') return Buffer.from(body)
      try {
        return Buffer.from(String(serialize(body, type) ?? ''))
      } catch {
        // Prism cannot serialize objects of this media type.
        return Buffer.from(JSON.stringify(body))
      }
    },
  }
}

/** Returns the status of an operation whose only success is a redirect; Prism looks for 2xx. */
function redirectOf({ object }: Operation): number | undefined {
  const statuses = Object.keys(object.responses ?? {})
  return statuses.some((status) => status.startsWith('2'))
    ? undefined
    : statuses.map(Number).find((status) => status >= 300 && status < 400)
}

/** Prism matches the path again, but reads no parameters from it without validation. */
function anyPath(template: string): string {
  return template.replaceAll(/\{[^{}]+\}/g, 'x')
}

interface Diagnostic {
  readonly severity: number | string
  readonly code?: string | number
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly location?: readonly (string | number)[]
}

function toFindings(side: 'request' | 'response', diagnostics: readonly Diagnostic[]): Finding[] {
  return diagnostics
    .filter(({ severity }) => severity === SEVERITY_ERROR || severity === 'Error')
    .map(({ code, message, path, location }) => ({
      code: code === 415 ? 'media-type' : String(code ?? 'invalid'),
      message,
      location: [side, ...(path ?? location ?? [])].join('.'),
    }))
}

function toHeaders(headers: Record<string, unknown>): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]))
}

interface PrismError extends Error {
  readonly status?: number
  readonly detail?: string
  readonly additional?: { validation?: Diagnostic[] } | undefined
}

/** Converts an error of Prism: a ProblemJsonError for an invalid request, any other for an internal failure. */
function fromError(error: PrismError): PrismResponse {
  const { status = 500, detail = error.message, additional } = error
  const type = error.name.replace(/^.*#/, '')
  return { ...problem(status, type, error.message, detail), findings: errorFindings(status, error.message, detail, additional) }
}

function errorFindings(status: number, title: string, detail: string, additional: PrismError['additional']): Finding[] {
  if (additional?.validation) return toFindings('request', additional.validation)
  if (status === 415) return [{ code: 'media-type', message: detail, location: 'request.headers.content-type' }]
  if (status === 406) return [{ code: 'accept', message: detail, location: 'request.headers.accept' }]
  return status >= 500 ? [{ code: 'prism', message: `${title}: ${detail}`, location: 'response' }] : []
}
