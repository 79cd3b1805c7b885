import type { CallOptions } from '../model/call-options.js'
import type { Operation } from '../model/operation.js'
import { InvalidResponseError } from '../errors/errors.js'
import { invalidRequest } from '../request/invalid-request.js'
import type { Client } from '../client/client.js'
import { clientOf, type Resource } from './resource.js'

/** Where the object that a PUT replaces as a whole can be read, as a specification declares it (x-edit). */
export interface EditSource {
  readonly read: Operation
  /** Query parameters of the read, so that its response has all that the PUT needs. */
  readonly query?: Readonly<Record<string, string>>
  /** Field of the object in the response to the read and in the body of the PUT. */
  readonly field: string
}

/** An operation's own parameters without its body, and the options of a call, for the read and the write together. */
export type EditArguments<Data> = Omit<Data, 'url' | 'body' | 'query'> & CallOptions

/** The object that an operation replaces: a field of its body. */
export type Edited<Data extends { readonly body: { readonly [Key in Field]: unknown } }, Field extends string> = Data['body'][Field]

/** Returns the changed object, or a promise of it; it may change its argument. Called once for each read. */
export type Change<Value> = (current: Value) => Value | Promise<Value>

/**
 * Reads an object, changes it and writes it, for operations that replace it as a whole. If the provider reports a conflict
 * that passes by itself, it reads and changes the object anew before it writes it again.
 *
 * @returns the object that was written
 * @throws as any call; InvalidRequestError if `change` returns undefined
 */
export async function edit<Value>(
  owner: Client | Resource,
  operation: Operation,
  { read, query, field }: EditSource,
  args: CallOptions & { readonly path?: unknown },
  change: Change<Value>,
): Promise<Value> {
  const client = clientOf(owner, operation)
  client.permit(operation)
  const start = performance.now()
  let changed!: Value
  const make = async (timeout: number): Promise<object> => {
    const { data, response } = await client.request(read, { ...args, query, timeout })
    const value = (Object(data) as Record<string, Value | undefined>)[field]
    if (value === undefined)
      throw new InvalidResponseError(`${read.id} responded without ${field} to change.`, {
        operation: read.id,
        status: response.status,
        response,
      })
    changed = await change(value)
    if (changed === undefined) throw invalidRequest(operation, 'the function returned nothing')
    return { [field]: changed }
  }
  const timeout = args.timeout ?? client.timeout
  const body = await make(timeout)
  const left = { ...args, body, timeout: Math.max(1, timeout + start - performance.now()) }
  // After other failures the write may have taken effect: it is sent again as it was.
  await client.request(operation, left, undefined, async ({ retryReason, clock }, build) =>
    retryReason === 'passing' ? build(await clock.wait(make(clock.left))) : undefined,
  )
  return changed
}
