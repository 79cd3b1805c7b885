import { about } from '../errors/about.js'
import { NetworkError } from '../errors/errors.js'
import { invalid } from './invalid.js'
import type { Exchange } from './parse.js'

/**
 * A body that still ends with its call's signal when the call itself is over, and fails with NetworkError where the
 * connection breaks. Nothing is read before somebody wants it.
 *
 * @param limited true where the call's deadline and its limit of bytes hold for it as well
 */
export function guardedStream(
  exchange: Exchange,
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  limited = false,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { operation, request, clock, redact } = exchange
  const limit = limited ? exchange.limit : Infinity
  const release = clock.handOver(limited)
  const reader = source.getReader()
  let bytes = 0
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await clock.wait(reader.read())
          if (done) {
            release()
            return controller.close()
          }
          bytes += value.byteLength
          if (bytes <= limit) return controller.enqueue(value)
        } catch (cause) {
          release()
          reader.cancel().catch(() => undefined)
          if (clock.signal.aborted) throw clock.signal.reason
          const message = `${operation.id}: the connection broke after ${bytes} bytes of the file. Download it again.`
          throw redact(new NetworkError(message, { ...about(operation, request), cause }))
        }
        release()
        reader.cancel().catch(() => undefined)
        throw invalid(exchange, tooLarge(limit))
      },
      cancel(reason) {
        release()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}

/** What is wrong with an answer of more bytes than are read. */
export function tooLarge(limit: number): string {
  return `with more than ${limit} bytes. Raise \`maxBodySize\` (bytes) if that is right`
}
