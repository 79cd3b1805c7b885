import { JSONParser } from '@streamparser/json'

/** An entry of a HAR (http://www.softwareishard.com/blog/har-12-spec/#entries), unchecked. */
export interface HarEntry {
  /** Its index in `log.entries`. */
  readonly index: number
  /** The byte of the file at which it ends. */
  readonly end: number
  readonly value: unknown
}

/** Thrown when a HAR cannot be read to its end. The message names the position and quotes nothing. */
export class HarError extends Error {}

/** The size of the parser's string buffer in bytes; bodies are long, and appending characters takes twice the time. */
const STRING_BUFFER = 64 * 1024

/**
 * Calls `take` with each entry of a HAR as soon as its last byte is read. Keeps no entries, so that the largest one bounds the memory.
 * Rejects with a HarError if the text is no HAR, and with any error that `take` throws.
 */
export async function readHar(source: AsyncIterable<Uint8Array>, take: (entry: HarEntry) => void): Promise<void> {
  const parser = new JSONParser({ paths: ['$.log.entries.*'], keepStack: false, stringBufferSize: STRING_BUFFER })
  const ready: HarEntry[] = []
  let count = 0
  let token = 0
  let read = 0
  let failure: Error | undefined
  parser.onToken = ({ offset }) => {
    token = offset
  }
  parser.onValue = ({ value, key }) => {
    if (typeof key === 'number') ready.push({ index: count++, end: token, value })
  }
  parser.onError = (error) => {
    failure ??= error
  }
  // Not within the loop below, which would hold the last entry until the next one is read.
  const takeAll = (): void => {
    for (const entry of ready.splice(0)) take(entry)
  }
  for await (const chunk of source) {
    parser.write(chunk)
    read += chunk.length
    takeAll()
    if (failure) throw new HarError(`is not JSON at byte ${positionOf(failure) ?? token}, after ${entries(count)}.`)
  }
  if (!parser.isEnded) parser.end()
  if (failure) throw new HarError(`ends in the middle, at byte ${read}, after ${entries(count)}.`)
  if (count === 0) throw new HarError('is no HAR with traffic: there is no entry in log.entries.')
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`
}

/** The parser's message quotes the input, which must not be shown; only the position is kept. */
function positionOf({ message }: Error): string | undefined {
  return /absolute position "(\d+)"/.exec(message)?.[1]
}
