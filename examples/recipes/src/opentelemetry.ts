import type { AttemptStart, ClientOptions } from '@hostwright/transip'
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'

/** Returns options of a client that make each attempt a span, and send `traceparent` with it. */
export function traceHooks(): Pick<ClientOptions, 'beforeAttempt' | 'onAttempt'> {
  const tracer = trace.getTracer('hostwright')
  const spans = new Map<string, Span>()
  const keyOf = ({ callId, attempt }: AttemptStart) => `${callId} ${attempt}`
  return {
    beforeAttempt(start) {
      const span = tracer.startSpan(start.operation, { kind: SpanKind.CLIENT })
      spans.set(keyOf(start), span)
      const headers: Record<string, string> = {}
      propagation.inject(trace.setSpan(context.active(), span), headers)
      return headers
    },
    onAttempt(event) {
      const span = spans.get(keyOf(event))
      spans.delete(keyOf(event))
      span?.setAttributes({
        'http.request.method': event.method,
        'http.request.resend_count': event.attempt - 1,
        'url.template': event.path,
        ...(event.status !== undefined && { 'http.response.status_code': event.status }),
      })
      if (event.error instanceof Error) span?.recordException(event.error)
      if (event.status === undefined || event.status >= 400) span?.setStatus({ code: SpanStatusCode.ERROR })
      span?.end()
    },
  }
}
