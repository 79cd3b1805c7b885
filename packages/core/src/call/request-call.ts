import { CALL_OPTIONS, type CallOptions } from '../model/call-options.js'
import type { Client } from '../client/client.js'
import type { Operation } from '../model/operation.js'
import { checkKnown } from '../model/check-options.js'
import { isSafe } from '../model/error-context.js'
import { invalidRequest } from '../request/invalid-request.js'
import { type Call, ResponseViews } from './call.js'
import { clientOf, type Resource } from './resource.js'

/** HTTP methods that `request` sends. */
export type RequestMethod = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Options of `request`, beside those of any call. */
export interface RequestOptions extends CallOptions {
  /** Values of the template's parameters. */
  readonly path?: Readonly<Record<string, string | number>> | undefined
  /** Query parameters; arrays repeat their name, objects become `name[key]=value`. */
  readonly query?: object | undefined
  /** Sent as JSON. */
  readonly body?: unknown
  /** Set true if sending the request twice does no harm. GET and HEAD are always retried. Default false. */
  readonly idempotent?: boolean | undefined
}

/** A path with parameters: `/haips/{name}`. Other characters are those of RFC 3986 section 3.3. */
const TEMPLATE = /^(\/([\w.~!$&'()*+,;=:@-]|%[\da-f]{2}|\{[^{}/]+\})*)+$/i
const DOT_SEGMENT = /\/(\.|%2e){1,2}(\/|$)/i

/**
 * Calls a route that the specification lacks, through the same pipeline: credentials, limits, retries and errors. The result
 * is parsed JSON, text for other media types, and undefined without a body. GET and HEAD are retried; other methods only if
 * nothing was done (429, no connection) or `idempotent` is true. The promise rejects with InvalidRequestError for a path that is no
 * template below the base URL.
 *
 * @typeParam Body the body of a successful response
 * @param path template below the base URL; values of its parameters are encoded
 * @example await request(client, 'GET', '/haips/{name}', { path: { name: 'lb' } })
 */
export function request<Body = unknown>(
  owner: Client | Resource,
  method: RequestMethod,
  path: string,
  { idempotent, ...args }: RequestOptions = {},
): Call<Record<number, Body>, { default: unknown }> {
  const isRead = /^(GET|HEAD)$/.test(method)
  const operation: Operation = {
    id: `${method} ${path}`,
    method,
    path,
    // Nobody knows.
    ...(!isSafe(method) && { charges: true }),
    undocumented: true,
    ...(!isRead && { retry: idempotent === true ? 'safe' : 'unsent' }),
  }
  const parsed = send(clientOf(owner, operation), operation, args)
  return new ResponseViews(operation, () => parsed)
}

async function send(client: Client, operation: Operation, args: RequestOptions): ReturnType<Client['request']> {
  const { id, method, path } = operation
  checkKnown(id, args, [...CALL_OPTIONS, 'idempotent'])
  if (!/^(GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE)$/.test(method)) throw invalidRequest(operation, 'its method is none of HTTP')
  if (!TEMPLATE.test(path) || DOT_SEGMENT.test(path))
    throw invalidRequest(operation, 'its path is no template like /things/{id}. Pass values as `path`')
  return client.request(operation, args)
}
