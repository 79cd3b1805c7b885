import { clientOf, type Resource } from '../call/resource.js'
import type { Client } from '../client/client.js'
import type { CallOptions } from '../model/call-options.js'
import { at } from '../model/json-pointer.js'
import type { Operation } from '../model/operation.js'
import { invalidRequest } from '../request/invalid-request.js'
import { pollObject } from './poll-object.js'
import type { WaitOptions } from './wait-for.js'

/** How a response names the action that its request started, as a specification declares it (x-actions). */
export interface ActionScheme {
  /** Response header with the URL of the action. */
  readonly header: string
  /** Gets an action; its path ends with the parameter. */
  readonly read: Operation
  readonly parameter: string
  /** JSON Pointer of its state in the response to the read. */
  readonly at: string
  /** States of an action that goes on. */
  readonly running: readonly string[]
}

/** Options of a call, and of a wait. */
export type ActionOptions<Value> = Omit<CallOptions, 'timeout'> & WaitOptions<Value>

/**
 * Reads the action that a request started until it no longer runs.
 *
 * @param response of the call, from `withResponse()`
 * @returns what the read returns. Whether the action succeeded is for the caller to see in it
 * @throws InvalidRequestError if the response names no action; StateError if it is gone; TimeoutError that names its last state;
 *   else as the read
 */
export async function waitForAction<Value>(
  owner: Client | Resource,
  scheme: ActionScheme,
  response: Response,
  options: ActionOptions<Value> = {},
): Promise<Value> {
  const { header, read, parameter, at: pointer, running } = scheme
  const client = clientOf(owner, read)
  // The header may have the API's whole URL.
  const [base = ''] = read.path.split('{')
  const [, id] = (response.headers.get(header) ?? '').split(base)
  if (!/^[\w.-]+$/.test(id ?? ''))
    throw invalidRequest(read, `the response has no header ${header} with an action, so that there is none to wait for`)
  const state = (data: unknown) => String(at(data, pointer))
  return pollObject(
    client,
    'waitForAction',
    read,
    { ...options, path: { [parameter]: id } },
    {
      state,
      isOver: (data) => !running.includes(state(data)),
    },
  )
}
