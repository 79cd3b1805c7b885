import { problem, type MockResponse } from '../http/response.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { MockRequest } from '../http/request.js'

/** Names the event of each change and remembers the events (x-consistency). */
export interface Events {
  /** Rejects a read that waits for an unknown event; undefined for all other requests. */
  rejectUnreached(request: Pick<MockRequest, 'method' | 'headers'>): MockResponse | undefined
  /** Returns the response to a change with the header that names its event. */
  announce(request: Pick<MockRequest, 'method'>, response: MockResponse): MockResponse
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Creates the events of one mock. Its reads see every change at once, so none has to wait. */
export function createEvents({ 'x-consistency': declared }: Document): Events {
  const known = new Set<string>()
  return {
    rejectUnreached({ method, headers }) {
      const event = declared && READS.has(method) ? headers[declared.reached.toLowerCase()] : undefined
      if (event === undefined || known.has(event)) return undefined
      return problem(declared?.status ?? 412, 'EVENT_NOT_REACHED', 'Event not reached', `There was no event ${event}.`)
    },
    announce({ method }, response) {
      if (!declared || READS.has(method) || response.status < 200 || response.status >= 300) return response
      const event = `event-${known.size + 1}`
      known.add(event)
      return { ...response, headers: { ...response.headers, [declared.event.toLowerCase()]: event } }
    },
  }
}
