import { errorContext } from '../model/error-context.js'
import { causes } from '../errors/causes.js'
import { InvalidRequestError } from '../errors/errors.js'
import { isStream, type FetchInit } from '../model/fetch.js'
import { redirected } from '../response/invalid.js'
import type { OutgoingRequest, SendFile, Context } from '../model/operation.js'

/**
 * Passes a file to fetch. `redirect: 'error'` and `window: null` let the platform stream the file instead of buffering it. A
 * redirect and an unreadable file end the call with their own errors; fetch reports both as failures of
 * the network.
 */
export const sendFile: SendFile = async (fetch, request, init, context) => {
  const { url, body } = request
  const { operation, clock } = context
  if (!(body instanceof Blob) && !isStream(body)) return fetch(url, init)
  const rejectsRedirects = !operation.redirect && canRejectRedirects()
  const file = isStream(body) ? guarded(body, request, context) : undefined
  try {
    return await fetch(url, {
      ...init,
      ...(rejectsRedirects && { redirect: 'error', window: null }),
      ...(file && { body: file.stream as NonNullable<FetchInit['body']>, duplex: 'half' }),
    })
  } catch (cause) {
    file?.cancel(cause)
    const chain = causes(cause)
    // No platform has a code for it, but all messages have this word.
    if (rejectsRedirects && chain.some(({ message }) => /redirect/i.test(message))) clock.end(redirected(operation, request))
    const unreadable = chain.find(({ name }) => name === 'NotReadableError')
    if (unreadable) clock.end(brokenOff(request, context, `The file cannot be read: ${unreadable.message}`, unreadable))
    throw cause
  }
}

/** Returns false on workerd, which does not know `error`. */
function canRejectRedirects(): boolean {
  try {
    return new Request('https://localhost', { redirect: 'error' }).redirect === 'error'
  } catch {
    return false
  }
}

/** A stream for fetch, and a function that cancels the caller's stream that it reads from. */
interface GuardedStream {
  readonly stream: ReadableStream
  cancel(reason: unknown): void
}

/**
 * Wraps the caller's stream for fetch. It is cancelled when the call is over, which not every fetch does, and its error ends
 * the call. It cannot be made a text: a fetch that does not support streams would send `[object ReadableStream]`.
 */
function guarded(source: ReadableStream<Uint8Array<ArrayBuffer>>, request: OutgoingRequest, context: Context): GuardedStream {
  const { operation, clock } = context
  const { onStop } = clock
  const reader = source.getReader()
  let isCancelled = false
  const cancel = (reason: unknown) => {
    isCancelled = true
    reader.cancel(reason).catch(() => undefined)
  }
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        clock.onStop = () => {
          onStop?.()
          const reason: unknown = clock.signal.reason ?? new Error(`${operation.id} is over.`)
          // First: a cancelled stream looks complete.
          controller.error(reason)
          cancel(reason)
        }
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          // A platform cancels the stream once it has a response.
          if (isCancelled) return
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (cause) {
          if (isCancelled) return
          const why = cause instanceof Error ? cause.message : String(cause)
          clock.end(cause instanceof InvalidRequestError ? cause : brokenOff(request, context, `The file's stream failed: ${why}`, cause))
          throw cause
        }
      },
      cancel,
    },
    { highWaterMark: 0 },
  )
  const toString = () => {
    context.isSent = false
    const message = `${operation.id} was not sent: this \`fetch\` cannot send streams. Pass the file as a Blob or its bytes, or use the platform's fetch.`
    const error = new InvalidRequestError(message, errorContext(operation, request))
    clock.end(error)
    throw error
  }
  return { stream: Object.assign(stream, { toString }), cancel }
}

/** Returns the error for a file that failed while it was sent. @param why a sentence */
function brokenOff(request: OutgoingRequest, { operation }: Context, why: string, cause: unknown): InvalidRequestError {
  return new InvalidRequestError(`${operation.id} was broken off. ${why.replace(/\.$/, '')}.`, {
    ...errorContext(operation, request),
    cause,
  })
}
