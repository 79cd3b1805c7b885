import { Readable } from 'node:stream'
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, rejection, status } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { ConfigurationError, NetworkError } from '../errors/errors.js'
import { verifyWebhook, type WebhookOptions, type WebhookScheme } from './verify-webhook.js'
import type { DeliveredRequest } from './delivery.js'
import { WebhookError } from './webhook-error.js'

const scheme: WebhookScheme = {
  signature: 'X-Acme-Signature',
  serial: 'X-Acme-Serial',
  algorithm: 'X-Acme-Algorithm',
  read: operation({ id: 'keys.get', path: '/keys/{serial}' }),
  parameter: 'serial',
  key: '/key',
  keySerial: '/serial',
  id: '/request/id',
  expected: { url: '/request/url', extensionId: '/extension' },
}

// Node's own crypto signs; WebCrypto verifies.
const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64')
const payload = {
  kind: 'Added',
  request: { id: randomUUID(), url: 'https://me.example/hook' },
  extension: 'e1',
  secret: 's3cret',
  new: { field: 1 },
}
const body = JSON.stringify(payload, undefined, 1)

function headers(signed: string | Uint8Array = body, changes: Record<string, string | undefined> = {}): Record<string, string> {
  const signature = sign(null, Buffer.from(signed), privateKey).toString('base64')
  const all = { 'x-acme-signature': signature, 'x-acme-serial': 'k1', 'x-acme-algorithm': 'Ed25519', ...changes }
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
const delivery = (): DeliveredRequest => ({ headers: headers(), body })
const verify = (request: DeliveredRequest, options: WebhookOptions & Record<string, unknown> = { publicKey: key }) =>
  verifyWebhook<typeof payload>(scheme, request, options)
const rejected = async (request: DeliveredRequest, options?: WebhookOptions & Record<string, unknown>) => {
  const error = await rejection(verify(request, options), WebhookError)
  return [error.status, error.message]
}

describe('verifyWebhook', () => {
  test.each<readonly [string, () => DeliveredRequest]>([
    ['a Request', () => new Request('https://me.example/hook', { method: 'POST', headers: headers(), body })],
    ['text', delivery],
    ['a Buffer', () => ({ headers: headers(), body: Buffer.from(body) })],
    ['an ArrayBuffer', () => ({ headers: headers(), body: new TextEncoder().encode(body).buffer })],
    ['a request of Node', () => Object.assign(Readable.from([body.slice(0, 5), body.slice(5)]), { headers: headers() })],
    [
      'headers of another case',
      () => ({ headers: Object.fromEntries(Object.entries(headers()).map(([name, value]) => [name.toUpperCase(), [value]])), body }),
    ],
  ])('returns the payload of %s', async (_, request) => {
    expect(await verify(request())).toEqual(payload)
  })

  test.each(['x-acme-signature', 'x-acme-serial', 'x-acme-algorithm'])('rejects a delivery without %s', async (name) => {
    const [code, message] = await rejected({ headers: headers(body, { [name]: undefined }), body })
    expect([code, String(message).toLowerCase()]).toEqual([401, expect.stringContaining(`no header ${name}`)])
  })

  test('rejects another algorithm', async () => {
    expect(await rejected({ headers: headers(body, { 'x-acme-algorithm': 'none' }), body })).toEqual([
      401,
      'The delivery is signed by another algorithm than Ed25519.',
    ])
  })

  test.each<readonly [string, Record<string, string>, unknown]>([
    ['a changed byte', headers(), body.replace('s3cret', 's4cret')],
    ['a body that a framework wrote anew', headers(), JSON.stringify(payload)],
    ['no base64', headers(body, { 'x-acme-signature': '***' }), body],
    ['a short signature', headers(body, { 'x-acme-signature': 'AAAA' }), body],
    ['two signatures', headers(body, { 'x-acme-signature': `${headers()['x-acme-signature']}, AAAA` }), body],
  ])('rejects %s', async (_, signed, received) => {
    expect(await rejected({ headers: signed, body: received })).toEqual([
      401,
      expect.stringContaining('The signature does not match the body.'),
    ])
  })

  test('rejects a body that was parsed, and says what to pass', async () => {
    expect(await rejected({ headers: headers(), body: payload })).toEqual([
      400,
      expect.stringContaining('Pass the bytes as they were received'),
    ])
    const used = new Request('https://me.example/hook', { method: 'POST', headers: headers(), body })
    await used.text()
    expect(await rejected(used)).toEqual([400, expect.stringContaining('Pass the bytes as they were received')])
  })

  test.each<readonly [string, unknown]>([
    ['text', 'x'.repeat(11)],
    ['bytes', new Uint8Array(11)],
    ['a stream', new Response('x'.repeat(11)).body],
  ])('rejects %s over maxSize', async (_, large) => {
    expect(await rejected({ headers: headers(), body: large }, { publicKey: key, maxSize: 10 })).toEqual([
      413,
      'The body is larger than 10 bytes.',
    ])
  })

  test('rejects a signed body that is no JSON', async () => {
    expect(await rejected({ headers: headers('{'), body: '{' })).toEqual([400, 'The body of the delivery is signed, but is no JSON.'])
  })

  test('rejects a delivery for another receiver', async () => {
    expect(await verify(delivery(), { publicKey: key, url: 'https://me.example/hook', extensionId: 'e1' })).toEqual(payload)
    expect(await rejected(delivery(), { publicKey: key, url: 'https://you.example/hook' })).toEqual([
      403,
      'The delivery is for another receiver: its /request/url is not `url`.',
    ])
    expect(await rejected(delivery(), { publicKey: key, extensionId: 'e2' })).toEqual([403, expect.stringContaining('/extension')])
  })

  test('rejects a delivery that was seen, and asks only for verified ones', async () => {
    const ids = new Set<string>()
    const seen = vi.fn<(id: string) => boolean>((id) => ids.size === ids.add(id).size)
    await verify(delivery(), { publicKey: key, seen })
    expect(await rejected(delivery(), { publicKey: key, seen })).toEqual([409, 'The delivery was received before.'])
    await rejected({ headers: headers('{}'), body }, { publicKey: key, seen })
    expect(seen.mock.calls).toEqual([[payload.request.id], [payload.request.id]])
  })

  test.each([{}, { publicKey: key, client: {} }, { publicKey: 'AAAA' }])('rejects the options %j', async (options) => {
    await rejection(verify(delivery(), options as WebhookOptions & Record<string, unknown>), ConfigurationError)
  })

  test('shows no secret of a delivery in an error', async () => {
    const error = await rejection(verify({ headers: headers(), body: body.replace('Added', 'Gone') }), WebhookError)
    expect(JSON.stringify(error) + String(error.stack)).not.toContain('s3cret')
  })
})

describe('public keys that a client reads', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const owner = (...script: Parameters<typeof fetchStandIn>) => {
    const fetch = fetchStandIn(...script)
    return { fetch, client: new Client(acme(), { apiKey: 'k3y', fetch, maxRetries: 0 } as ClientOptions) }
  }
  const known = () => json({ key, serial: 'k1', algorithm: 'Ed25519' })
  const signedBy = (serial: string): DeliveredRequest => ({ headers: headers(body, { 'x-acme-serial': serial }), body })

  test('are read once for each serial, also at the same time', async () => {
    const { client, fetch } = owner(known())
    await Promise.all([verify(delivery(), { client }), verify(delivery(), { client })])
    await verify(delivery(), { client })
    expect(fetch.requests.map(({ url }) => url)).toEqual(['https://api.acme.example/keys/k1'])
  })

  test('are asked for once a minute if the serial is unknown', async () => {
    const { client, fetch } = owner(status(404), known())
    expect(await rejected(signedBy('x'), { client })).toEqual([401, 'The delivery is signed with a key that the provider does not know.'])
    expect((await rejected(signedBy('y'), { client }))[0]).toBe(401)
    expect(fetch.requests).toHaveLength(1)
    vi.advanceTimersByTime(60_000)
    expect(await verify(delivery(), { client })).toEqual(payload)
  })

  test('must have the serial that was asked for', async () => {
    const { client } = owner(known())
    expect((await rejected(signedBy('latest'), { client }))[0]).toBe(401)
  })

  test('are asked for again after a network error', async () => {
    const { client } = owner(new TypeError('reset'), known())
    await rejection(verify(delivery(), { client }), NetworkError)
    expect(await verify(delivery(), { client })).toEqual(payload)
  })

  test.each(['..', '../../v2/x?y', '%2e%2e'])('are not looked up elsewhere for the serial %s', async (serial) => {
    const { client, fetch } = owner(() => status(404))
    expect((await rejected(signedBy(serial), { client }))[0]).toBe(401)
    expect(fetch.requests.map(({ url }) => new URL(url).pathname).filter((path) => !/^\/keys\/[^/]+$/.test(path))).toEqual([])
  })
})
