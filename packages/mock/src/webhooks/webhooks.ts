import type { Document } from '@hostwright/openapi/document.ts'
import { pathValues } from '@hostwright/openapi/path-template.ts'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import type { MockResponse } from '../http/response.js'
import type { Model } from '../pipeline/model.js'
import type { Operation } from '../spec/operations.js'
import { createSigningKeys, type SigningKeys } from './signing-keys.js'

/** How a mock signs its deliveries, and with which keys. */
export interface Webhooks {
  readonly declared: NonNullable<Document['x-webhooks']>
  readonly keys: SigningKeys
}

/** Creates the webhooks of one mock. Its first key has the serial of the spec's example, so that it can be read with that. */
export function createWebhooks({ document, operations }: Pick<Model, 'document' | 'operations'>): Webhooks | undefined {
  const declared = document['x-webhooks']
  if (!declared) return undefined
  const read = operations.find(({ id }) => id === declared.key.read)
  const serial = valueAt(read?.success?.example, declared.key.serial)
  return { declared, keys: createSigningKeys(typeof serial === 'string' ? serial : crypto.randomUUID()) }
}

/** Returns the webhooks. @throws Error that begins with the caller, if the spec does not say how they are signed */
export function requireWebhooks(webhooks: Webhooks | undefined, caller: string): Webhooks {
  if (webhooks) return webhooks
  throw new Error(`${caller}: the spec does not say how webhooks are signed (x-webhooks).`)
}

/** Returns the response to a request for a public key, undefined to any other; `unknown` if there is no such key. */
export async function publicKeyResponse(
  { declared, keys }: Webhooks,
  { id, path: template }: Operation,
  path: string,
  response: MockResponse,
  unknown: () => MockResponse,
): Promise<MockResponse | undefined> {
  const { read, parameter, at, serial, latest } = declared.key
  if (id !== read) return undefined
  const given = pathValues(template, path)[parameter] ?? ''
  const name = given === latest ? keys.latest() : given
  if (!keys.has(name)) return unknown()
  return { ...response, body: withValueAt(withValueAt(response.body, at, await keys.publicKey(name)), serial, name) }
}
