import { clientOf, type Resource } from '../call/resource.js'
import type { Client } from '../client/client.js'
import { at } from '../model/json-pointer.js'
import type { CallOptions } from '../model/call-options.js'
import type { Operation } from '../model/operation.js'
import { invalidRequest } from '../request/invalid-request.js'
import { pollObject } from './poll-object.js'
import type { WaitOptions } from './wait-for.js'

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
 * Reads an object until it is in a state.
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
  args: CallOptions & WaitOptions<Value> & { readonly path?: unknown },
): Promise<Value> {
  const client = clientOf(owner, read)
  const id = read.id.replace(/\w*$/, 'waitUntil')
  const wanted = typeof target === 'string' ? { [Object.keys(lifecycles)[0] as string]: target } : target
  const chosen = Object.entries(wanted as Readonly<Record<string, string>>).map(([name, state]) => {
    const lifecycle = Object.hasOwn(lifecycles, name) && lifecycles[name]
    if (lifecycle && lifecycle.values.includes(state)) return [lifecycle, state, name] as const
    const known = Object.entries(lifecycles).map(([property, { values }]) => `${property}: ${values.join(' | ')}`)
    throw invalidRequest({ ...read, id }, `${name}: ${state} is no documented state. Known are ${known.join('; ')}`)
  })
  return pollObject(
    client,
    id,
    read,
    { interval: chosen[0]?.[0].interval, ...args },
    {
      state: (data) => chosen.map(([place, , name]) => `${chosen[1] ? `${name} ` : ''}${String(at(data, place.at))}`).join(', '),
      isOver: (data) => chosen.every(([place, state]) => at(data, place.at) === state),
      hasFailed: (data) =>
        chosen.some(([{ at: place, failed }, state]) => at(data, place) !== state && failed?.includes(at(data, place) as string)),
    },
  )
}
