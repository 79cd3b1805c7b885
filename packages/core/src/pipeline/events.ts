import { redactUrl } from '../errors/redact.js'
import { setHeaders } from '../request/build-request.js'
import { hex } from '../model/stores.js'
import type { BeforeAttempt, OnAttempt, WaitEvent } from '../model/hooks.js'
import type { Context, Layer } from '../model/operation.js'

/** Calls `beforeAttempt` before each attempt, and `onAttempt` after it. */
export const events =
  (onAttempt: OnAttempt | undefined, beforeAttempt: BeforeAttempt | undefined): Layer =>
  (next) =>
  async (request, context) => {
    // Random numbers that pages without TLS have, too.
    const callId = (context.callId ??= hex(crypto.getRandomValues(new Uint8Array(16))))
    const { attempt } = context
    const { id: operation, path } = context.operation
    const headers = new Headers()
    try {
      setHeaders(headers, beforeAttempt?.({ callId, operation, attempt }))
    } catch {
      // Tracing must not break a call.
    }
    setHeaders(headers, request.headers)
    const start = performance.now()
    let response: Response | undefined
    let error: unknown
    try {
      return (response = await next({ ...request, headers }, context))
    } catch (thrown) {
      throw (error = context.redact(thrown))
    } finally {
      const length = response?.headers.get('content-length')
      report(onAttempt, {
        callId,
        operation,
        attempt,
        method: request.method,
        path,
        url: context.redact(redactUrl(request.url)),
        status: response?.status,
        error,
        duration: performance.now() - start,
        bytes: length ? Number(length) : undefined,
        wait: context.wait,
      })
    }
  }

/** Reports that a call begins to wait. */
export function reportWait({ operation, onWait }: Pick<Context, 'operation' | 'onWait'>, milliseconds: number, reason: WaitEvent['reason']): void {
  report(onWait, { operation: operation.id, milliseconds, reason })
}

/** Calls a hook, in a promise, since the function may be async. */
function report<E>(hook: ((event: E) => void) | undefined, event: E): void {
  if (hook) new Promise<unknown>((resolve) => resolve(hook(event))).catch(() => undefined)
}
