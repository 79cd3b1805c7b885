import type { Client } from '../client/client.js'
import { ConfigurationError } from '../errors/errors.js'
import type { Operation } from '../model/operation.js'

/** Key of a resource's client: no name that an operation or a child can have. */
const CLIENT = Symbol('client')

/** A group of operations of a client class, like `client.domains`. */
export class Resource {
  protected readonly [CLIENT]: Client

  /** @param owner the client, or the resource that this one belongs to */
  constructor(owner: Client | Resource) {
    this[CLIENT] = owner instanceof Resource ? owner[CLIENT] : owner
  }
}

/**
 * Returns the client of a call.
 *
 * @param owner the client that a flat function was given, or the resource whose method was called
 * @throws ConfigurationError without one: JavaScript let something else through, or the method was detached from its resource
 */
export function clientOf(owner: Client | Resource | undefined, { id }: Operation): Client {
  const client = (Reflect.get(Object(owner) as object, CLIENT) ?? owner) as Partial<Client> | undefined
  if (typeof client?.request === 'function') return client as Client
  throw new ConfigurationError(`${id} has no client. Call client.${id}(...), or pass { client } to the function.`)
}
