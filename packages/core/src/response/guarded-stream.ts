import { tooLarge } from './read-body.js'
import { errorContext } from '../model/error-context.js'
import { NetworkError } from '../errors/errors.js'
import { invalidResponse } from './invalid.js'
import type { ReceivedResponse } from '../model/operation.js'

/** Lets go of bodies that were dropped before their end. No state of a client: it knows nothing but what to call. */
let dropped: FinalizationRegistry<() => void> | undefined

/**
 * A body that still ends with its call's signal when the call itself is over, and fails with NetworkError where the
 * connection breaks. Nothing is read before somebody wants it. A body that nobody begins to read ends with the call's
 * deadline, one that is dropped when it is collected: neither keeps its connection.
 *
 * @param limited true where the call's deadline and its limit of bytes hold for the reading as well
 */
export function guardedStream(
  received: ReceivedResponse,
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  limited = false,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { operation, request, clock, redact } = received
  const limit = limited ? received.maxBytes : Infinity
  const release = clock.handOver()
  const reader = source.getReader()
  const letGo = () => {
    release()
    reader.cancel().catch(() => undefined)
  }
  // Nobody may be reading, and a fetch may take no notice of its signal.
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
