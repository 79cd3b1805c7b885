import { clientOf, type Resource } from '../call/resource.js'
import type { Client } from '../client/client.js'
import { ApiError, StateError } from '../errors/errors.js'
import { at } from '../model/json-pointer.js'
import type { CallOptions } from '../model/call-options.js'
import type { Operation } from '../model/operation.js'
import { invalidRequest } from '../request/invalid-request.js'
import { retryAfter } from '../response/retry-after.js'
import { poll, type WaitOptions } from './wait-for.js'

/** The states through which an object passes, as a specification declares them (x-resources). */
export interface Lifecycle {
  /** JSON Pointer of the state in the response to the read. */
  readonly at: string
  /** All documented states. */
  readonly values: readonly string[]
  /** States from which an object does not come back by itself. */
  readonly failed?: readonly string[]
  /** Milliseconds between two reads that the provider advises. */
  readonly interval?: number
}

/** The state to wait for. @typeParam States the states of each property */
export type TargetState<States> =
  | { readonly [Property in keyof States]?: States[Property] }
  | (IsOne<keyof States> extends true ? States[keyof States] : never)

/** True for a type that is no union. */
type IsOne<Key, Whole = Key> = Key extends unknown ? ([Whole] extends [Key] ? true : false) : never

/** An operation's own parameters, and the options of a wait. */
export type WaitArguments<Data, Value> = Omit<Data, 'url'> & Omit<CallOptions, 'timeout'> & WaitOptions<Value>

/**
 * Reads an object until it is in a state. A 403 or 404 before it was seen counts as "not yet" if this client created something
 * within the last minute.
 *
 * @param read gets the object
 * @param lifecycles by the name of their property
 * @param target a state of the only lifecycle, or states by property that must all be reached
 * @returns what the read returns
 * @throws StateError at once for a failed state, or when the object is gone; TimeoutError that names the last state; else as
 *   the read; InvalidRequestError for an unknown state
 */
export async function waitUntil<Value>(
  owner: Client | Resource,
  read: Operation,
  lifecycles: Readonly<Record<string, Lifecycle>>,
  target: string | object,
  { timeout, interval, onPoll, signal, ...args }: CallOptions & WaitOptions<Value> & { readonly path?: unknown },
): Promise<Value> {
  const client = clientOf(owner, read)
  const id = read.id.replace(/\w*$/, 'waitUntil')
  const all = Object.entries(lifecycles)
  const wanted = typeof target === 'string' ? { [all[0]?.[0] as string]: target } : (target as Readonly<Record<string, string>>)
  const chosen = all.filter(([name]) => Object.hasOwn(wanted, name))
  for (const name in wanted) {
    if (chosen.some(([property, { values }]) => property === name && values.includes(wanted[name] as string))) continue
    const known = all.map(([property, { values }]) => `${property}: ${values.join(' | ')}`).join('; ')
    throw invalidRequest({ ...read, id }, `${name}: ${wanted[name]} is no documented state. Known are ${known}`)
  }
  let data: unknown
  const now = (lifecycle: Lifecycle) => String(at(data, lifecycle.at))
  const shown = () => chosen.map(([name, lifecycle]) => `${name} ${now(lifecycle)}`).join(' and ')
  const failed = (why: string) =>
    new StateError(`${id}: ${why}.`, { operation: read.id, state: chosen.map(([, one]) => now(one)).join(), body: data })
  return poll(
    id,
    { timeout, signal, onPoll, interval: interval ?? chosen[0]?.[1].interval },
    async (options) => {
      let response: Response
      try {
        ;({ data, response } = await client.request(read, { ...args, ...options }))
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        if (data !== undefined && error.status === 404) throw failed(`the object is gone, its last state was ${shown()}`)
        if (data === undefined && client.hasJustCreated() && [403, 404].includes(error.status)) return { pause: error.retryAfter }
        throw error
      }
      const value = data as Value
      onPoll?.(value)
      const missed = chosen.filter(([name, lifecycle]) => now(lifecycle) !== wanted[name])
      if (missed.some(([, lifecycle]) => lifecycle.failed?.includes(now(lifecycle))))
        throw failed(`the object is in a failed state: ${shown()}`)
      return { value, isOver: missed.length === 0, pause: retryAfter(response.headers) }
    },
    () => (data === undefined ? '' : `; the last state was ${shown()}`),
    (ms) => client.reportWait({ ...read, id }, ms, 'state'),
  )
}
