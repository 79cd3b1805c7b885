import type { Client } from '../client/client.js'
import { type ApiError, StateError } from '../errors/errors.js'
import type { CallArguments } from '../model/call-options.js'
import type { Operation } from '../model/operation.js'
import { retryAfter } from '../response/retry-after.js'
import { poll, type WaitOptions } from './wait-for.js'

/** Says of each object that is read whether the wait is over. */
export interface Judge {
  /** The object's state, for errors. */
  readonly state: (data: unknown) => string
  readonly isOver: (data: unknown) => boolean
  readonly hasFailed?: (data: unknown) => boolean
}

/**
 * Reads an object until a wait is over. A 403 or 404 before it was seen counts as "not yet" if this client created something
 * within the last minute.
 *
 * @param name of the wait, for errors
 * @returns what the read returns
 * @throws StateError for an object that failed or is gone; TimeoutError that names the last state; else as the read
 */
export function pollObject<Value>(
  client: Client,
  name: string,
  read: Operation,
  options: CallArguments & WaitOptions<Value>,
  { state, isOver, hasFailed }: Judge,
): Promise<Value> {
  let data: unknown
  const { timeout: _timeout, interval: _interval, onPoll, ...args } = options
  const failed = (why: string) =>
    new StateError(`${name}: the object ${why} ${state(data)}.`, { operation: read.id, state: state(data), body: data })
  return poll(
    name,
    options,
    async (readOptions) => {
      let response: Response
      try {
        ;({ data, response } = await client.request(read, { ...args, ...readOptions }))
      } catch (error) {
        const { status, retryAfter: pause } = error as Partial<ApiError>
        if (data !== undefined && status === 404) throw failed('is gone, its last state was')
        if (data === undefined && (status === 403 || status === 404) && client.hasJustCreated()) return { pause }
        throw error
      }
      onPoll?.(data as Value)
      if (hasFailed?.(data)) throw failed('is in a failed state:')
      return { value: data as Value, isOver: isOver(data), pause: retryAfter(response.headers) }
    },
    () => (data === undefined ? '' : `; the last state was ${state(data)}`),
    (ms) => client.reportWait({ ...read, id: name }, ms, 'state'),
  )
}
