import { isJson } from '@hostwright/openapi/media-type.ts'
import type { RecordedBody } from '../verify/recorded-body.js'

/** The largest body that is compared, and the most bytes that wait for their comparison, in bytes. */
const MAX_BODY = 1024 * 1024
const MAX_HELD = 16 * MAX_BODY

/** Milliseconds to wait for the end of a body; a caller that leaves one unread would keep its connection open. */
const PATIENCE = 10_000

// Saved before a test installs fake timers.
const { setTimeout, clearTimeout } = globalThis

export interface ReadBody {
  readonly body: RecordedBody
  /** Forgets the bytes. */
  readonly release: () => void
}

const NONE: ReadBody = { body: { kind: 'none' }, release: () => {} }
const UNREAD: ReadBody = { body: { kind: 'not-recorded', isCertain: false }, release: () => {} }

/**
 * Returns the function that reads a copy of a response's body. Reads text that is compared, JSON and forms, and of anything else, such as
 * files, only the first chunk, to know that there is one.
 */
export function createBodyReader(): (method: string, response: Response) => Promise<ReadBody> {
  let held = 0

  return async (method, response) => {
    const { body, status, headers } = response
    // RFC 9110 section 6.4.1: these never have a body, whatever their headers say.
    if (body === null || method === 'HEAD' || status === 204 || status === 304) return NONE
    const type = headers.get('content-type')
    const isCompared = type === null || isJson(type) || /^application\/x-www-form-urlencoded\b/i.test(type)
    // Streams of other libraries cannot be left in the middle of their copy.
    if (typeof body.getReader !== 'function' || body.locked) return UNREAD
    if (isCompared && Number(headers.get('content-length')) > MAX_BODY)
      return { ...UNREAD, body: { kind: 'not-recorded', isCertain: true } }
    const reader = (response.clone().body as ReadableStream<Uint8Array>).getReader()
    // Neither ends before the caller's own copy does, so neither is waited for.
    const cancel = (): void => void reader.cancel().catch(() => {})
    let isUnread = false
    const timer = setTimeout(() => {
      isUnread = true
      cancel()
    }, PATIENCE)
    // In Deno a timer is a number.
    const { unref }: { unref?: () => void } = timer
    unref?.call(timer)
    const chunks: Uint8Array[] = []
    let length = 0
    const release = (): void => {
      held -= length
    }
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        if (next.value.length === 0) continue
        if (!isCompared) {
          cancel()
          return { body: recorded(''), release }
        }
        length += next.value.length
        held += next.value.length
        if (length > MAX_BODY || held > MAX_HELD) {
          cancel()
          release()
          return { ...UNREAD, body: { kind: 'not-recorded', isCertain: true } }
        }
        chunks.push(next.value)
      }
    } catch {
      // The caller aborted, or the connection broke; its own copy says so.
      isUnread = true
    } finally {
      clearTimeout(timer)
    }
    if (isUnread) {
      release()
      return UNREAD
    }
    return length === 0 ? NONE : { body: recorded(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).text()), release }
  }
}

function recorded(text: string): RecordedBody {
  return { kind: 'recorded', text: () => text, isTruncated: () => false }
}
