import { JSONParser } from '@streamparser/json'

/** An entry of a HAR (http://www.softwareishard.com/blog/har-12-spec/#entries), as it is. */
export interface HarEntry {
  /** Its place in `log.entries`, from 0. */
  index: number
  /** Byte of the file at which it ends. */
  end: number
  value: unknown
}

/** A HAR that cannot be read to its end. The message says where and quotes nothing of it. */
export class HarError extends Error {}

/** Bytes that a string is gathered in before it is decoded; bodies are long, and adding up characters takes twice the time. */
const STRING_BUFFER = 64 * 1024

/**
 * Gives the entries of a HAR to `take` one after the other while it is read, each as soon as its last byte is there, and keeps
 * none, so that the largest entry is what bounds the memory. Rejects with a HarError where the text stops being a HAR, and with
 * what `take` throws.
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

/** The parser quotes what it found, which must not be shown, and says where. */
function positionOf({ message }: Error): string | undefined {
  return /absolute position "(\d+)"/.exec(message)?.[1]
}
