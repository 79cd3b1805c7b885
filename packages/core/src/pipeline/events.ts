import { redactUrl } from '../errors/redact.js'
import type { Layer } from '../model/operation.js'

/** One attempt of a call or of a token request, after it ended. */
export interface AttemptEvent {
  /** Dotted name of the operation; `token` for a token request. */
  readonly operation: string
  readonly method: string
  /** Path template of the operation; a better metric label than the URL. */
  readonly path: string
  /** Absolute URL, with secrets redacted. */
  readonly url: string
  /** Number of the attempt, from one. */
  readonly attempt: number
  /** HTTP status; undefined without a response. */
  readonly status: number | undefined
  /** The error that ended the attempt; undefined with a response. */
  readonly error: unknown
  /** Milliseconds until the response's headers, or the error. */
  readonly duration: number
  /** The response's Content-Length in bytes; undefined without one. */
  readonly bytes: number | undefined
  /** Milliseconds of waiting before the attempt: backoff and rate limit. */
  readonly wait: number
}

/** Called once for each attempt. Its errors are ignored. */
export type OnAttempt = (event: AttemptEvent) => void

/** Calls `onAttempt` after each attempt. */
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
      // In a promise, since the function may be async.
      new Promise<unknown>((resolve) => resolve(onAttempt(event))).catch(() => undefined)
    }
  }
