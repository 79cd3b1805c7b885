import { redactUrl } from '../errors/redact.js'
import type { Layer } from '../model/operation.js'

/** One attempt to reach the provider, token requests included. */
export interface AttemptEvent {
  /** Dotted name of the operation; `token` for a token request. */
  readonly operation: string
  readonly method: string
  /** Path template of the operation, which makes a better metric label than the URL. */
  readonly path: string
  /** Absolute URL with secrets hidden. */
  readonly url: string
  /** Number of the attempt, from one. */
  readonly attempt: number
  /** HTTP status; undefined when no response arrived. */
  readonly status: number | undefined
  /** What ended the attempt when no response arrived. */
  readonly error: unknown
  /** Milliseconds until the headers were there, or the error. */
  readonly duration: number
  /** Bytes of the response as its Content-Length says; undefined when it says nothing. */
  readonly bytes: number | undefined
  /** Milliseconds spent waiting before the attempt: backoff and rate limit. */
  readonly wait: number
}

/** Called once per attempt. What it throws is ignored: watching a call must not break it. */
export type OnAttempt = (event: AttemptEvent) => void

export const events =
  (onAttempt: OnAttempt): Layer =>
  (next) =>
  async (request, context) => {
    const start = performance.now()
    let response: Response | undefined
    let error: unknown
    try {
      return (response = await next(request, context))
    } catch (thrown) {
      throw (error = context.redact(thrown))
    } finally {
      const length = response?.headers.get('content-length')
      const event: AttemptEvent = {
        operation: context.operation.id,
        method: request.method,
        path: context.operation.path,
        url: context.redact(redactUrl(request.url)),
        attempt: context.attempt,
        status: response?.status,
        error,
        duration: performance.now() - start,
        bytes: length ? Number(length) : undefined,
        wait: context.wait,
      }
      // In a promise, since an async function may stand where one that returns nothing is wanted.
      new Promise<unknown>((resolve) => resolve(onAttempt(event))).catch(() => undefined)
    }
  }
