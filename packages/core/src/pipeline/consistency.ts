import { isOn } from './default-query.js'
import type { Consistency } from '../model/provider.js'
import type { OutgoingRequest, Layer } from '../model/operation.js'

/** How a provider lets a read wait for the write before it, as its specification declares it (x-consistency). */
export interface ConsistencyHeaders {
  /** Response header that names the event of a change. */
  readonly event: string
  /** Request header of a read that is to wait for it. */
  readonly reached: string
  /** Status of a read whose event was not reached in time. */
  readonly status: number
}

const READS = /^(GET|HEAD)$/

/**
 * Remembers the event of each change and sends it with every read after it, so that the read sees the change though the
 * provider's copies may be behind. A read that waited in vain is worth one more attempt.
 */
export function consistency({ event, reached, status }: ConsistencyHeaders): Consistency {
  const unreached = ({ method, headers }: OutgoingRequest, response: Response) =>
    response.status === status &&
    READS.test(method) &&
    headers.has(reached) &&
    'The write before this read was made, but is not visible yet. Read again later.'
  const layer: Layer = (next) => async (request, context) => {
    const { memory } = context
    const isRead = READS.test(request.method)
    // What the caller says of it, wins.
    if (isRead && memory.event !== undefined && !request.headers.has(reached)) request.headers.set(reached, memory.event)
    const response = await next(request, context)
    if (unreached(request, response)) context.retryReason = 'unreached'
    if (!isRead && response.ok) memory.event = response.headers.get(event) || memory.event
    return response
  }
  return { isOn: (provider, given) => isOn(provider, 'readYourWrites', given, true), layer, unreached }
}
