/** An iterable of bytes; Node's streams are some, and have the other members. */
export interface ByteSource extends AsyncIterable<Uint8Array | string> {
  destroy?(): unknown
  on?(event: 'error', listener: () => void): unknown
}

/** Whether a value is an iterable of chunks: a stream of Node, `fs.createReadStream`, an async generator, a ReadableStream of another realm. */
export function isByteSource(value: unknown): value is ByteSource {
  return typeof (Object(value) as Partial<ByteSource>)[Symbol.asyncIterator] === 'function'
}

/** Returns an iterable as a stream, read on demand; text is sent as UTF-8. Its end cancels the iterable. */
export function streamOf(source: ByteSource): ReadableStream<Uint8Array<ArrayBuffer>> {
  // Without a listener, a stream of Node that fails before it is read ends the process. Reading it still throws the error.
  source.on?.('error', () => undefined)
  const chunks = source[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next()
        if (done) return controller.close()
        if (typeof value !== 'string' && !(value instanceof Uint8Array)) throw new TypeError('a chunk is neither bytes nor text')
        controller.enqueue(typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(value))
      },
      // A generator that waits for its next chunk would not return.
      cancel: () => void (source.destroy ? source.destroy() : chunks.return?.().catch(() => undefined)),
    },
    { highWaterMark: 0 },
  )
}
