import { isOn } from '../model/check-options.js'
import type { Consistency } from '../model/provider.js'
import type { Context, CreatedObject, OutgoingRequest, Layer } from '../model/operation.js'

/** Headers by which a read waits for an earlier write, as a specification declares them (x-consistency). */
export interface ConsistencyHeaders {
  /** Response header with the event of a write. */
  readonly event: string
  /** Request header with the event that a read waits for. */
  readonly reached: string
  /** Status of a read that did not see the write in time. */
  readonly status: number
  /** Statuses of reads of an object that was just created, and for how many seconds they pass by themselves. */
  readonly lag?: { readonly statuses: readonly number[]; readonly seconds: number }
}

const READS = /^(GET|HEAD)$/
/** Largest number of creations that are remembered. */
const MOST_CREATED = 100
/** A value in JSON that is the same in a path. */
const WORD = /[\w.~-]+/g

/**
 * Sends the event of the last write with every read, so that reads see it although the provider's replicas may lag. A
 * read that did not see the write in time is retried once. A read of an object that this client has just created is retried
 * as long as the provider may not know it yet.
 */
export function consistency({ event, reached, status, lag }: ConsistencyHeaders): Consistency {
  const unreached = ({ method, headers }: OutgoingRequest, response: Response) =>
    response.status === status && READS.test(method) && headers.has(reached) && 'The write before is not visible yet. Read again later.'
  const layer: Layer = (next) => async (request, context) => {
    const { memory } = context
    const isRead = READS.test(request.method)
    // The caller's own header wins.
    if (isRead && memory.event !== undefined && !request.headers.has(reached)) request.headers.set(reached, memory.event)
    const response = await next(request, context)
    if (unreached(request, response)) context.retryReason = 'unreached'
    if (!isRead && response.ok) memory.event = response.headers.get(event) || memory.event
    if (lag && (isRead ? lag.statuses.includes(response.status) : response.ok)) {
      const now = performance.now()
      const isMeant = (object: CreatedObject) => names(request, context, object)
      const created = (memory.created ?? []).filter(({ until }) => until > now)
      if (isRead && created.some(isMeant)) context.retryReason = 'passing'
      if (request.method === 'DELETE') memory.created = created.filter((object) => !isMeant(object))
      if (request.method === 'POST')
        memory.created = [...created.slice(1 - MOST_CREATED), { call: context, until: now + lag.seconds * 1000 }]
    }
    return response
  }
  return { isOn: (provider, given) => isOn(provider, 'readYourWrites', given, true), layer, unreached }
}

/** Whether a value in a request's path, like an id, is also in the response that reported the object. */
function names({ url }: OutgoingRequest, { operation }: Context, { call }: CreatedObject): boolean {
  const words = new Set<string>(call.text?.match(WORD))
  const literals = operation.path.split('/')
  return new URL(url).pathname.split('/').some((value) => words.has(value) && !literals.includes(value))
}
