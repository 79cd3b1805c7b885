import createOpenApiFetch, { type Client as OpenApiFetchClient } from 'openapi-fetch'
import {
  accept,
  buildPath,
  buildQuery,
  Client,
  guardedStream,
  hasBody,
  invalidRequest,
  isJson,
  isStream,
  openLevels,
  orInvalid,
  readErrorText,
  readJson,
  sendFile,
  setHeaders,
  withBody,
  writeBody,
} from './internal.js'
import type { ReceivedResponse, Operation, WrittenBody } from './model/operation.js'
import type { ClientOptions } from './client/options.js'
import type { Provider } from './model/provider.js'
import type { RequestBody } from './model/fetch.js'

export type { PathOperation, WithNulls } from './call/path-operation.js'

/** openapi-fetch's client for the paths of one provider. */
export type PathClient<Paths extends object> = OpenApiFetchClient<Paths, `${string}/${string}`>

/**
 * Properties of operations that differ from the provider's defaults, by `METHOD /path`. An entry with only a method is for
 * all its operations without an entry of their own.
 */
export type Exceptions = Readonly<Record<string, Partial<Omit<Operation, 'id' | 'method' | 'path' | 'read'>>>>

/** The options of an openapi-fetch call that this client reads. */
interface Init {
  readonly params?: { readonly path?: unknown; readonly header?: unknown }
  readonly headers?: unknown
  readonly body?: unknown
  readonly signal?: AbortSignal | null
  readonly parseAs?: string
  readonly middleware?: unknown
  readonly bodySerializer?: (body: unknown, headers: unknown) => unknown
}

/**
 * Returns an openapi-fetch client with the pipeline of the class: credentials, retries, limits, deadlines. A call resolves
 * to `{ error, response }` for statuses outside 2xx, and rejects with the errors of the class for everything else.
 *
 * @throws ConfigurationError that names the invalid option
 */
export function createPathClient<Paths extends object>(
  provider: Provider,
  options: ClientOptions,
  exceptions: Exceptions = {},
): PathClient<Paths> {
  const client = new Client(provider, options)
  const usual = accept(provider.mediaType)
  // openapi-fetch copies the headers for every call, which is slow from Headers.
  const api = createOpenApiFetch<Paths>({ baseUrl: client.baseUrl, headers: Object.fromEntries(client.headers) })
  // openapi-fetch's own types describe each path; here any call is passed through.
  const methods = api as unknown as Record<string, (url: string, init?: Init) => Promise<unknown>> & {
    request(method: string, url: string, init?: Init): Promise<unknown>
    use(...middleware: unknown[]): void
  }
  let hasMiddleware = false
  const prepare = (method: string, path: string, init: Init = {}): Init => {
    const id = `${method} ${path}`
    // openapi-fetch itself reads everything but JSON.
    const isJsonWanted = (init.parseAs ?? 'json') === 'json'
    const operation: Operation = { id, method, path, ...(exceptions[id] ?? exceptions[method]), ...(!isJsonWanted && { read: asIs }) }
    const base = client.baseOf(operation)
    // Anything else would become part of the host.
    if (!/^\/(?![/\\])/.test(path)) throw invalidRequest(operation, 'its path must begin with one slash, like /things')
    if (operation.accept !== undefined && !isJson(operation.accept) && isJsonWanted)
      throw invalidRequest(operation, `it responds with ${operation.accept}. Pass \`parseAs\`, as 'stream', 'blob' or 'text'`)
    let written: WrittenBody | undefined
    let serialized: unknown
    let made: object | undefined
    const call = {
      ...(operation.server !== undefined && { baseUrl: base }),
      // The template comes with the base URL in front, which may be the call's own.
      pathSerializer(template: string, values: unknown) {
        const start = template.slice(0, -path.length)
        checkOrigin(base, operation, start)
        return start + buildPath(operation, values)
      },
      querySerializer: (query: unknown) => buildQuery(operation, query),
      // Middleware may replace this request, and hand it to the platform.
      Request:
        hasMiddleware || init.middleware
          ? new Proxy(Request, { construct: (target, args: ConstructorParameters<typeof Request>) => (made = new target(...args)) })
          : PlainRequest,
      async fetch(request: Request | PlainRequest) {
        const { url, method: sent, headers } = request
        checkOrigin(base, operation, url)
        // openapi-fetch sets application/json for any body that it has serialised.
        if (written && (written.isTypeFixed || headers.get('content-type') === 'application/json'))
          headers.set('content-type', written.type)
        if (operation.accept !== undefined && headers.get('accept') === usual) headers.set('accept', operation.accept)
        const isOwn = request === made || request instanceof PlainRequest
        const body = isOwn && isSendable(serialized) ? (serialized ?? null) : await bytesOf(request, headers)
        const prepared = {
          request: { method: sent, url, headers, body, sendFile: typeof (body ?? '') === 'string' ? undefined : sendFile },
        }
        // All arguments of the caller, for the secrets in them.
        const args = { signal: init.signal ?? undefined, params: init.params, headers: init.headers, body: init.body }
        return client.send(operation, prepared, args, (received) => readResponse(received))
      },
      ...init,
      bodySerializer: (body: unknown, headers: unknown) =>
        (serialized = init.bodySerializer
          ? init.bodySerializer(body, headers)
          : (written = writeBody(operation, body, provider.mediaType)).body),
      headers: checkedHeaders(operation, init.headers),
      // Without path values openapi-fetch would send the template as it is.
      params: { ...init.params, path: init.params?.path ?? {}, header: checkedHeaders(operation, init.params?.header) },
      // A stream needs it.
      duplex: 'half',
      // The call listens to the caller's signal; a request would never stop listening.
      signal: null,
    }
    return call as Init
  }
  const { request, use } = methods
  methods.request = async (method, path, init) => request(method, path, prepare(method.toUpperCase(), path, init))
  methods.use = (...middleware) => {
    hasMiddleware = true
    use(...middleware)
  }
  for (const method of Object.keys(methods)) {
    if (/^[A-Z]+$/.test(method)) methods[method] = (path, init) => methods.request(method, path, init)
  }
  return api
}

/** The members of a Request that this client and openapi-fetch read; making one of the platform's takes longer than all else. */
class PlainRequest {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: BodyInit | null | undefined

  constructor(url: string, { method, headers, body }: { method: string; headers: Headers; body?: BodyInit | null }) {
    this.url = url
    this.method = method
    this.headers = headers
    this.body = body
  }
}

/** Returns the headers of a call; with null, openapi-fetch removes a header. @throws InvalidRequestError for one that HTTP cannot carry */
function checkedHeaders(operation: Operation, values: unknown): object | undefined {
  if (!values) return undefined
  const headers = new Headers()
  orInvalid(operation, () => setHeaders(headers, values))
  const removed = Object.entries(values).filter(([, value]) => value === null)
  return { ...Object.fromEntries(removed), ...Object.fromEntries(headers) }
}

/** Whether a body, if any, can be sent as it is; the platform writes a FormData. */
function isSendable(body: unknown): body is RequestBody | undefined {
  return body === undefined || typeof body === 'string' || body instanceof Uint8Array || body instanceof Blob || isStream(body)
}

/** Returns the bytes of a request that middleware made, or of a body that only the platform can write, and sets the type that it has. */
async function bytesOf(request: Request | PlainRequest, headers: Headers): Promise<Uint8Array<ArrayBuffer> | null> {
  const written = request instanceof PlainRequest ? new Response(request.body) : request
  const type = written.headers.get('content-type')
  if (type && !headers.has('content-type')) headers.set('content-type', type)
  const bytes = new Uint8Array(await written.arrayBuffer())
  return bytes.length === 0 ? null : bytes
}

/** Keeps credentials on the client's origin, whatever a call's own `baseUrl` or middleware. @throws InvalidRequestError */
function checkOrigin(base: string, operation: Operation, url: string): void {
  // Parsing a URL is slow; the base URL, alone or with a slash after it, is enough.
  if (url === base || url.startsWith(`${base}/`)) return
  const origin = URL.canParse(url) ? new URL(url).origin : url
  if (origin !== new URL(base).origin)
    throw invalidRequest(operation, `${origin} is not the client's own origin, where its credentials belong`)
}

/** Returns a text that openapi-fetch may parse; of one that costs too much only its start, which is not JSON. */
function whole(text: string): string {
  return openLevels(text, 0) >= 0 ? text : text.slice(0, 1000)
}

/** Leaves the response to openapi-fetch. */
const asIs = () => undefined

/**
 * Checks JSON and reads errors while the deadline runs, so that a broken response is a typed error instead of a
 * SyntaxError. Other bodies keep to the deadline and limits while openapi-fetch reads them.
 */
async function readResponse(received: ReceivedResponse): Promise<Response> {
  const { operation, response } = received
  const { status, ok, body, headers } = response
  if (!ok && operation.empty?.includes(status)) return response
  // openapi-fetch does not read a body that it knows to be empty.
  if (ok && operation.read && hasBody(operation, response) && body !== null && headers.get('content-length') !== '0')
    return withBody(response, guardedStream(received, body as ReadableStream<Uint8Array<ArrayBuffer>>, true))
  const data = ok ? readJson(received) : undefined
  const text = ok ? (received.text ?? '') : whole(await readErrorText(received))
  // The body has been read; a second reader gets the same text.
  return Object.assign(response, {
    text: async () => text,
    json: async () => data ?? (text === '' ? undefined : (JSON.parse(text) as unknown)),
  })
}
