import { tooLarge } from './read-body.js'
import { errorContext } from '../model/error-context.js'
import { NetworkError } from '../errors/errors.js'
import { invalidResponse } from './invalid.js'
import type { ReceivedResponse } from '../model/operation.js'

/** Cancels bodies that were garbage-collected before their end. */
let dropped: FinalizationRegistry<() => void> | undefined

/**
 * Returns a body that its call's signal still ends after the call, and that fails with NetworkError if the connection
 * breaks. It is read on demand. An unread body ends with the call's deadline, a dropped one when it is garbage-collected:
 * neither keeps its connection.
 *
 * @param limited true if the call's deadline and `maxResponseSize` hold for the reading as well
 */
export function guardedStream(
  received: ReceivedResponse,
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  limited = false,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { operation, request, clock, redact } = received
  const limit = limited ? received.maxResponseSize : Infinity
  const release = clock.handOver()
  const reader = source.getReader()
  const letGo = () => {
    release()
    reader.cancel().catch(() => undefined)
  }
  // Nobody may be reading, and a fetch may ignore its signal.
  clock.signal.addEventListener('abort', letGo)
  let bytes = 0
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        if (!limited) clock.unlimit()
        try {
          const { done, value } = await clock.wait(reader.read())
          if (done) {
            release()
            return controller.close()
          }
          bytes += value.byteLength
          if (bytes <= limit) return controller.enqueue(value)
        } catch (cause) {
          letGo()
          if (clock.signal.aborted) throw clock.signal.reason
          const message = `${operation.id}: the connection broke after ${bytes} bytes of the file. Download it again.`
          throw redact(new NetworkError(message, { ...errorContext(operation, request), cause }))
        }
        letGo()
        throw invalidResponse(received, tooLarge(limit))
      },
      cancel(reason) {
        release()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
  if (globalThis.FinalizationRegistry) (dropped ??= new FinalizationRegistry((letGoOf) => letGoOf())).register(stream, letGo)
  return stream
}
