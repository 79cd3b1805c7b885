import createOpenApiFetch, { type Client as OpenApiFetchClient } from 'openapi-fetch'
import { Client } from './client/client.js'
import type { Operation } from './client/operation.js'
import type { ClientOptions } from './client/options.js'
import type { Provider } from './client/provider.js'
import { InvalidRequestError } from './errors/errors.js'
import type { WrittenBody } from './request/body-writer.js'
import { accept, type PreparedRequest, setHeaders, writeBody } from './request/build-request.js'
import { buildPath, buildQuery } from './request/build-url.js'
import { isBounded } from './response/json-bounds.js'
import { type Exchange, isJsonAnswer, readErrorText, readJson } from './response/parse.js'

/** openapi-fetch's client for the paths of one provider. */
export type PathClient<Paths extends object> = OpenApiFetchClient<Paths, `${string}/${string}`>

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const

/** What one operation does differently from its provider; by `METHOD /path`, only for operations that do. */
export type Exceptions = Readonly<Record<string, Partial<Omit<Operation, 'id' | 'method' | 'path' | 'read'>>>>

/** With `follow`, credentials would leave; a body that is a stream wants `duplex`. */
const FETCH_OPTIONS = { redirect: 'manual', duplex: 'half' } as const

/** What this client looks at of a call's options. */
interface Init {
  readonly params?: { readonly path?: unknown; readonly header?: unknown }
  readonly headers?: unknown
  readonly body?: unknown
  readonly signal?: AbortSignal | null
  readonly parseAs?: string
}

/**
 * An openapi-fetch client that sends through the same pipeline as the class: credentials, retries, limits, deadlines.
 * Answers outside 2xx are `{ error, response }`, as openapi-fetch has it; everything else that goes wrong rejects with
 * the same errors as the class.
 *
 * @throws ConfigurationError naming the option that cannot work
 */
export function createPathClient<Paths extends object>(
  provider: Provider,
  options: ClientOptions,
  exceptions: Exceptions = {},
): PathClient<Paths> {
  const client = new Client(provider, options)
  const { origin } = new URL(client.baseUrl)
  const usual = accept(provider.mediaType)
  const api = createOpenApiFetch<Paths>({
    baseUrl: client.baseUrl,
    headers: { accept: usual, ...options.headers },
  })
  // openapi-fetch's own types describe each path; here a call is passed through whatever it is.
  type Plain = (url: string, init?: Init) => Promise<unknown>
  const methods = api as unknown as Record<string, Plain> & { request(method: string, url: string, init?: Init): Promise<unknown> }
  const prepare = (method: string, path: string, init: Init = {}): Init => {
    const id = `${method} ${path}`
    // What is wanted as something else than JSON is left for openapi-fetch to read.
    const isJsonWanted = (init.parseAs ?? 'json') === 'json'
    const operation: Operation = { id, method, path, ...exceptions[id], ...(!isJsonWanted && { read: asIs }) }
    // Anything else would become part of the host.
    if (!/^\/(?![/\\])/.test(path)) throw refused(operation, 'its path must begin with one slash, like /things')
    for (const headers of [init.headers, init.params?.header]) {
      if (headers) setHeaders(new Headers(), headers, (why) => refused(operation, why))
    }
    if (operation.accept !== undefined && isJsonWanted)
      throw refused(operation, `it answers with ${operation.accept}. Pass \`parseAs\`, as 'stream', 'blob' or 'text'`)
    let written: WrittenBody | undefined
    const hooks = {
      // The template comes with the base URL in front, which may be the call's own.
      pathSerializer(template: string, values: unknown) {
        const base = template.slice(0, -path.length)
        checkOrigin(origin, operation, base)
        return base + buildPath(operation, values)
      },
      querySerializer: (query: unknown) => buildQuery(operation, { ...client.query, ...Object(query) }),
      bodySerializer: (body: unknown) => (written = writeBody(operation, body, provider.mediaType)).body,
      fetch(request: Request) {
        checkOrigin(origin, operation, request.url)
        // openapi-fetch says application/json for any body it has serialised.
        if (written?.type !== undefined && request.headers.get('content-type') === 'application/json') {
          request.headers.set('content-type', written.type)
        }
        if (operation.accept !== undefined && request.headers.get('accept') === usual) request.headers.set('accept', operation.accept)
        const { signal, params, headers, body } = init
        const prepared = prepareAgain(request, written)
        const args = { signal: signal ?? undefined, params, headers, body }
        return client.send(operation, prepared, args, readAnswer)
      },
    }
    // Without any path values openapi-fetch would send the template as it is.
    return { ...hooks, ...init, params: { ...init.params, path: init.params?.path ?? {} }, ...FETCH_OPTIONS } as Init
  }
  const request = methods.request
  methods.request = async (method, path, init) => request(method, path, prepare(method.toUpperCase(), path, init))
  for (const method of METHODS) {
    const plain = methods[method] as Plain
    methods[method] = async (path, init) => plain(path, prepare(method, path, init))
  }
  return api
}

/** The request with what sends it again. */
function prepareAgain(request: Request, written: WrittenBody | undefined): PreparedRequest {
  const isFile = written !== undefined && typeof written.body !== 'string'
  if (!written?.isRewritten) {
    const kept = written?.isOnce ? null : (written?.body ?? null)
    return { request, body: request.body === null ? undefined : kept, isFile }
  }
  const { url, method, headers } = request
  const remake = async () => {
    const kept = new Headers(headers)
    // It has the boundary of the first form.
    kept.delete('content-type')
    return new Request(url, { method, headers: kept, body: written.body, redirect: 'manual' })
  }
  return { request, body: undefined, remake, isFile }
}

/** A call's own `baseUrl`, or its middleware, must not take the client's credentials elsewhere. */
function checkOrigin(own: string, operation: Operation, url: string): void {
  // Taking a URL apart is slow; with a slash after it, the origin is a URL's own.
  if (url.startsWith(`${own}/`)) return
  const origin = URL.canParse(url) ? new URL(url).origin : url
  if (origin !== own) throw refused(operation, `${origin} is not the client's own origin, where its credentials belong`)
}

function refused({ id: operation }: Operation, why: string): InvalidRequestError {
  return new InvalidRequestError(`${operation} was not sent: ${why}.`, { operation })
}

/** What openapi-fetch may parse; the start of what is not to be, which is no JSON. */
function whole(text: string): string {
  return isBounded(text, 0) ? text : text.slice(0, 1000)
}

/** The answer is openapi-fetch's to read. */
const asIs = () => undefined

/**
 * Checks JSON and reads errors while the deadline runs, so that a broken answer is a typed error instead of a
 * SyntaxError.
 */
async function readAnswer(exchange: Exchange): Promise<Response> {
  const { operation, request, response } = exchange
  const { status, ok } = response
  if (
    ok
      ? !isJsonAnswer(operation, response) || status === 204 || status === 205 || request.method === 'HEAD'
      : operation.empty?.includes(status)
  )
    return response
  const { text = '', data } = ok ? (readJson(exchange) ?? {}) : { text: whole(await readErrorText(exchange)) }
  // Its body has been read: what reads it again gets what was in it.
  return Object.assign(response, { text: async () => text, json: async () => data ?? (JSON.parse(text) as unknown) })
}
