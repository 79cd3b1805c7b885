import { isOn } from './default-query.js'
import type { Consistency } from '../model/provider.js'
import type { OutgoingRequest, Layer } from '../model/operation.js'

/** Headers by which a read waits for an earlier write, as a specification declares them (x-consistency). */
export interface ConsistencyHeaders {
  /** Response header with the event of a write. */
  readonly event: string
  /** Request header with the event that a read waits for. */
  readonly reached: string
  /** Status of a read that waited in vain. */
  readonly status: number
}

const READS = /^(GET|HEAD)$/

/**
 * Sends the event of the last write with every read, so that reads see it although the provider's replicas may lag. A
 * read that waited in vain is retried once.
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
    // The caller's own header wins.
    if (isRead && memory.event !== undefined && !request.headers.has(reached)) request.headers.set(reached, memory.event)
    const response = await next(request, context)
    if (unreached(request, response)) context.retryReason = 'unreached'
    if (!isRead && response.ok) memory.event = response.headers.get(event) || memory.event
    return response
  }
  return { isOn: (provider, given) => isOn(provider, 'readYourWrites', given, true), layer, unreached }
}
