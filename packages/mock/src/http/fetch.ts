import type { OutgoingResponse } from './outgoing-response.js'
import { decodeBody, readStream } from './decode-body.js'
import { pause, receiverOf } from './pause.js'
import type { MockRequest } from './request.js'

/** The function that a mock responds with to requests that use no socket. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

interface FetchNeeds {
  readonly handle: (request: MockRequest, origin: string) => Promise<OutgoingResponse>
  /** Strips the address of one of the spec's servers; undefined for another server. */
  readonly pathAtServer: (url: URL) => string | undefined
  readonly maxRequestSize: number
  /** Milliseconds since the epoch, for the `Date` of responses. */
  readonly now: () => number
}

/** A `fetch` that reaches a mock in the same program, and whether its next request meets a reset. */
export interface InProcess {
  readonly fetch: MockFetch
  forgetResets(): void
}

/**
 * Creates the function. A reset becomes the TypeError that fetch rejects with, and a truncated body fails while it is read. Redirects
 * are returned, not followed.
 */
export function createFetch({ handle, pathAtServer, maxRequestSize, now }: FetchNeeds): InProcess {
  let resetsNext = false
  return {
    forgetResets() {
      resetsNext = false
    },
    async fetch(input, init) {
      const request = new Request(input, init)
      const { signal } = request
      signal.throwIfAborted()
      if (resetsNext) {
        resetsNext = false
        throw networkError('read ECONNRESET', 'ECONNRESET')
      }
      const received = await toMockRequest(request, pathAtServer, maxRequestSize)
      const outgoing = await handle(received, new URL(request.url).origin)
      if (outgoing.delay > 0) await pause(receiverOf(signal), outgoing.delay)
      signal.throwIfAborted()
      const { breakage } = outgoing
      if (breakage === 'reset') throw networkError('read ECONNRESET', 'ECONNRESET')
      if (breakage === 'end') throw networkError('other side closed', 'UND_ERR_SOCKET')
      if (breakage === 'after-response') resetsNext = true
      return toResponse(outgoing, request, new Date(now()).toUTCString())
    },
  }
}

async function toMockRequest(request: Request, pathAtServer: FetchNeeds['pathAtServer'], limit: number): Promise<MockRequest> {
  const url = new URL(request.url)
  const headers = Object.fromEntries(request.headers)
  const sent = request.body ? await readStream(request.body, limit) : new Uint8Array()
  const body = sent && (await decodeBody(sent, headers['content-encoding'], limit))
  return {
    method: request.method,
    path: pathAtServer(url) ?? url.pathname,
    search: url.search.slice(1),
    query: url.searchParams,
    headers,
    body: body ?? new Uint8Array(),
    ...(!body && { exceeded: limit }),
  }
}

/** Statuses without a body (Fetch Standard, null body status). */
const NO_BODY = new Set([204, 205, 304])

function toResponse({ status, headers, body, breakage }: OutgoingResponse, request: Request, date: string): Response {
  const hasBody = !NO_BODY.has(status) && request.method !== 'HEAD'
  const length = hasBody && { 'content-length': String(body.length) }
  const content = breakage === 'in-body' ? cutOff(body.subarray(0, body.length >> 1)) : body
  const response = new Response(hasBody ? content : null, { status, headers: { date, ...headers, ...length } })
  Object.defineProperty(response, 'url', { value: request.url.replace(/#.*$/, '') })
  return response
}

/** A body that fails after its first part. */
function cutOff(part: Uint8Array): ReadableStream<Uint8Array> {
  let sent = false
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(networkError('other side closed', 'UND_ERR_SOCKET', 'terminated'))
      else controller.enqueue(part)
      sent = true
    },
  })
}

/** The error that fetch rejects with in Node; browsers have other messages. */
function networkError(reason: string, code: string, message = 'fetch failed'): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(reason), { code }) })
}
