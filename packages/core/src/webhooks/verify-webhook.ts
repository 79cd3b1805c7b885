import { clientOf, type Resource } from '../call/resource.js'
import type { Client } from '../client/client.js'
import { ApiError, InvalidRequestError } from '../errors/errors.js'
import { checkKnown, invalidOption } from '../model/check-options.js'
import { at } from '../model/json-pointer.js'
import type { Operation } from '../model/operation.js'
import { type DeliveredRequest, headerOf, readDelivery } from './delivery.js'
import { WebhookError } from './webhook-error.js'

/** How a provider signs its deliveries, as its specification declares it (x-webhooks). */
export interface WebhookScheme {
  /** Header with the signature of the body, in base64. */
  readonly signature: string
  /** Header with the serial of the public key. */
  readonly serial: string
  /** Header with the name of the algorithm. */
  readonly algorithm: string
  /** Reads a public key by its serial. */
  readonly read: Operation
  /** Path parameter of the read. */
  readonly parameter: string
  /** JSON Pointers of the raw key in base64, and of its serial, in the response. */
  readonly key: string
  readonly keySerial: string
  /** JSON Pointer of the delivery's id in the payload. */
  readonly id: string
  /** JSON Pointers in the payload of values that the caller may expect, by the option's name. */
  readonly expected: Readonly<Record<string, string>>
}

/** Options of `verifyWebhook`. Give `client` or `publicKey`. */
export interface WebhookOptions {
  /** Reads the public keys, each once. A serial that the provider does not know is asked for once a minute at most. */
  readonly client?: Client | Resource | undefined
  /** The raw Ed25519 public key in base64, instead of a client. */
  readonly publicKey?: string | undefined
  /** Largest body that is read, in bytes. Default 1 MiB. */
  readonly maxSize?: number | undefined
  /** Whether a delivery with this id has been handled before; it is called last and should remember the id. */
  readonly seen?: ((id: string) => boolean | PromiseLike<boolean>) | undefined
}

/** The only algorithm of WebCrypto and the providers (RFC 8032). */
const ALGORITHM = 'Ed25519'
/** Milliseconds until an unknown serial is asked for again. */
const COOLDOWN_MS = 60_000

/** Public keys that a client has read. */
class Keys extends Map<string, Promise<string>> {
  /** When an unknown serial may be asked for, by the monotonic clock. */
  nextLookup = 0
}

const keysOf = new WeakMap<object, Keys>()

/**
 * Verifies that a request is a delivery of the provider, by the signature of its raw bytes.
 *
 * @param request a Request, Node's IncomingMessage, or `{ headers, body }` with the body as it was received
 * @returns the payload; unknown fields and kinds pass through
 * @throws WebhookError for a delivery to reject, with the status to respond with; ConfigurationError for invalid options; as any
 *   call while the public key is read
 */
export async function verifyWebhook<Payload>(
  scheme: WebhookScheme,
  request: DeliveredRequest,
  options: WebhookOptions & Readonly<Record<string, unknown>>,
): Promise<Payload> {
  const { client, publicKey, maxSize = 1024 * 1024, seen } = options
  if ((client === undefined) === (publicKey === undefined))
    throw invalidOption('verifyWebhook', 'client', 'or `publicKey` must be given, and not both')
  checkKnown('verifyWebhook', options, ['client', 'publicKey', 'maxSize', 'seen', ...Object.keys(scheme.expected)])
  const header = (name: 'signature' | 'serial' | 'algorithm') => {
    const value = headerOf(request, scheme[name])
    if (value) return String(value)
    throw new WebhookError(`The delivery has no header ${scheme[name]}.`, 401)
  }
  const signature = header('signature')
  const serial = header('serial')
  if (header('algorithm') !== ALGORITHM) throw new WebhookError(`The delivery is signed by another algorithm than ${ALGORITHM}.`, 401)
  const body = await readDelivery(request, maxSize)
  const key = publicKey ?? (await lookUp(scheme, clientOf(client, scheme.read), serial))
  if (!(await isSigned(await body.arrayBuffer(), signature, key)))
    throw new WebhookError(
      'The signature does not match the body. Either the provider did not send it, or the body was parsed and written anew. Pass the bytes as they were received.',
      401,
    )
  let payload: unknown
  try {
    payload = JSON.parse(await body.text())
  } catch {
    throw new WebhookError('The body of the delivery is signed, but is no JSON.', 400)
  }
  for (const [option, pointer] of Object.entries(scheme.expected))
    if (options[option] !== undefined && String(options[option]) !== at(payload, pointer))
      throw new WebhookError(`The delivery is for another receiver: its ${pointer} is not \`${option}\`.`, 403)
  const id = at(payload, scheme.id)
  if (seen && (typeof id !== 'string' || (await seen(id)))) throw new WebhookError('The delivery was received before.', 409)
  return payload as Payload
}

/** Returns the public key of a serial, which never changes. */
async function lookUp({ read, parameter, key, keySerial }: WebhookScheme, client: Client, serial: string): Promise<string> {
  const keys = keysOf.get(client) ?? new Keys()
  keysOf.set(client, keys)
  const known = keys.get(serial)
  if (known) return known
  const unknown = () => new WebhookError('The delivery is signed with a key that the provider does not know.', 401)
  if (performance.now() < keys.nextLookup) throw unknown()
  const lookup = client
    .request(read, { path: { [parameter]: serial } })
    .then(({ data }) => {
      const found = at(data, key)
      // Words like `latest` are no serials.
      if (typeof found === 'string' && at(data, keySerial) === serial) return found
      throw unknown()
    })
    .catch((error: unknown) => {
      keys.delete(serial)
      const isUnknown = error instanceof ApiError ? [400, 404].includes(error.status) : error instanceof InvalidRequestError
      const thrown = isUnknown ? unknown() : error
      if (thrown instanceof WebhookError) keys.nextLookup = performance.now() + COOLDOWN_MS
      throw thrown
    })
  keys.set(serial, lookup)
  return lookup
}

async function isSigned(bytes: ArrayBuffer, signature: string, publicKey: string): Promise<boolean> {
  const raw = bytesOf(publicKey)
  if (raw.length !== 32) throw invalidOption('verifyWebhook', 'publicKey', `must be a raw ${ALGORITHM} key in base64`)
  const key = await crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['verify'])
  return crypto.subtle.verify(ALGORITHM, key, bytesOf(signature), bytes)
}

/** Returns the bytes of a base64 text; none if it is no base64. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
