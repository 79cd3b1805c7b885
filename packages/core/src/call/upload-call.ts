import type { CallArguments, CallOptions } from '../model/call-options.js'
import type { ParsedResponse, Client } from '../client/client.js'
import type { Operation } from '../model/operation.js'
import { InvalidRequestError } from '../errors/errors.js'
import { at, numberAt } from '../model/json-pointer.js'
import { filesIn, sizeOf, type UploadBody } from '../request/file-body.js'
import { isByteSource, streamOf } from '../model/stream-of.js'
import { ResponseViews, type Call } from './call.js'
import { clientOf, type Resource } from './resource.js'

/** Rules of an upload token. */
export interface UploadLimits {
  /** Largest size of the file in bytes. Default: no limit. */
  readonly maxBytes?: number | undefined
  /** Media types that the file may have, ranges like `image/*` included. Default, and if empty: any. */
  readonly types?: readonly string[] | undefined
}

/**
 * Options of an upload, beside its operation's own parameters.
 *
 * @typeParam Rules the provider's response with the rules of a token
 */
export interface UploadOptions<Rules = UploadLimits> extends CallOptions {
  /**
   * Limits of the upload token: your own, or the provider's response that contains them. False: no check. Default: the client
   * asks the provider for them first.
   */
  readonly rules?: UploadLimits | Rules | false | undefined
}

/** An operation's own parameters, with a file as the body. */
export type WithFile<Data> = Omit<Data, 'body'> & { readonly body: UploadBody } & UploadOptions

/** How to find the rules of an operation's upload tokens (x-upload). */
export interface UploadTokens {
  /** Header that holds the token. */
  readonly token: string
  /** The read that responds with a token's rules, and its path parameter. */
  readonly rules: Operation
  readonly parameter: string
  /** JSON Pointers into the rules: largest size in bytes, in kB of 1000 bytes, and allowed media types. */
  readonly maxBytes?: string
  readonly maxKilobytes?: string
  readonly types?: string
}

/** Starts an upload: checks the file against the rules of its token, then sends it. Every error rejects the returned promise. */
export function upload<Responses, Errors>(
  owner: Client | Resource,
  operation: Operation,
  tokens: UploadTokens,
  args: CallArguments & UploadOptions<object>,
): Call<Responses, Errors> {
  const client = clientOf(owner, operation)
  const parsed = checkAndSend(client, operation, tokens, args).catch((error: unknown) => {
    // Its message quotes the provider's rules.
    throw client.redactor(args)(error)
  })
  return new ResponseViews<Responses, Errors>(operation, () => parsed)
}

async function checkAndSend(
  client: Client,
  operation: Operation,
  tokens: UploadTokens,
  args: CallArguments & UploadOptions<object>,
): Promise<ParsedResponse> {
  client.permit(operation)
  const start = Date.now()
  const { rules, ...call } = args
  const { timeout = client.timeout } = call
  // As one stream, whose size is counted.
  const body = isByteSource(call.body) && !(call.body instanceof ReadableStream) ? streamOf(call.body) : call.body
  const limits = rules === undefined ? await askForRules(client, tokens, args) : rules && { ...limitsIn(rules, tokens), ...rules }
  // Asking for the rules took a part of the call's time.
  const left = { ...call, timeout: typeof timeout === 'number' ? Math.max(1, timeout - (Date.now() - start)) : timeout }
  const file = limits ? checked(operation, body, limits) : body
  try {
    return await client.request(operation, { ...left, body: file })
  } catch (error) {
    // If nothing was sent, nobody else cancels the counted stream.
    if (file !== body) (file as ReadableStream).cancel(error).catch(() => undefined)
    throw error
  }
}

async function askForRules(
  client: Client,
  tokens: UploadTokens,
  { headers, signal, timeout, maxRetries }: CallArguments,
): Promise<UploadLimits> {
  const name = Object.keys(Object(headers) as object).find((header) => header.toLowerCase() === tokens.token.toLowerCase())
  const token = name === undefined ? undefined : (headers as Record<string, unknown>)[name]
  const { data } = await client.request(tokens.rules, { path: { [tokens.parameter]: token }, signal, timeout, maxRetries })
  return limitsIn(data, tokens)
}

/** Reads the provider's rules. */
function limitsIn(rules: unknown, { maxBytes, maxKilobytes, types }: UploadTokens): UploadLimits {
  const allowed = types === undefined ? undefined : at(rules, types)
  return {
    maxBytes: Math.min(numberAt(rules, maxBytes) ?? Infinity, 1000 * (numberAt(rules, maxKilobytes) ?? Infinity)),
    types: allowed as UploadLimits['types'],
  }
}

/** Returns the body if it keeps to the rules; a stream's size is counted while it is sent. @throws InvalidRequestError */
function checked({ id: operation }: Operation, body: unknown, { maxBytes = Infinity, types: listed }: UploadLimits): unknown {
  const types = Array.isArray(listed) ? listed.filter((type) => typeof type === 'string') : []
  const tooLarge = (outcome: string, size: string) =>
    new InvalidRequestError(`${operation} was ${outcome}: the file has ${size} bytes, and its upload token allows ${maxBytes}.`, {
      operation,
    })
  const size = sizeOf(body)
  if (size !== undefined && size > maxBytes) throw tooLarge('not sent', String(size))
  for (const { type } of filesIn(body)) {
    if (type === '' || types.length === 0 || types.some((allowed) => isAllowed(essence(type), essence(allowed)))) continue
    const message = `${operation} was not sent: the file is ${type}, and its upload token allows ${types.join(', ')}.`
    throw new InvalidRequestError(message, { operation })
  }
  if (!(body instanceof ReadableStream) || maxBytes === Infinity) return body
  let sent = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      sent += chunk.byteLength
      if (sent > maxBytes) controller.error(tooLarge('broken off', `more than ${maxBytes}`))
      else controller.enqueue(chunk)
    },
  })
  return (body as ReadableStream<Uint8Array>).pipeThrough(counted)
}

/** Whether a media type is the allowed one, or in the allowed range (`image/*`). */
function isAllowed(type: string, allowed: string): boolean {
  return type === allowed || (allowed.endsWith('/*') && type.startsWith(allowed.slice(0, -1)))
}

/** A media type without its parameters. */
function essence(type: string): string {
  return (type.split(';')[0] as string).trim().toLowerCase()
}
