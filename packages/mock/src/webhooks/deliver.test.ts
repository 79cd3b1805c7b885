import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPublicKey, randomUUID, verify } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { replyFixture } from '../../test/reply-fixture.js'
import { createMock, startMock, type DeliverOptions, type LocalMock } from '../index.js'

interface Payload {
  readonly id: string
  readonly secret: string
  readonly request: { readonly id: string; readonly createdAt: string; readonly target: { readonly url: string } }
}
interface Received {
  readonly payload: Payload
  readonly body: string
  readonly headers: Headers
}

const FIRST = '6f9619ff-8b86-4011-b42d-00c04fc964ff'

/** A receiver that responds with each status once, then with 204. */
function receiver(...statuses: number[]): { readonly to: (request: Request) => Promise<Response>; readonly received: Received[] } {
  const received: Received[] = []
  const to = async (request: Request) => {
    const body = await request.text()
    received.push({ payload: JSON.parse(body) as Payload, body, headers: request.headers })
    return new Response(null, { status: statuses.shift() ?? 204 })
  }
  return { to, received }
}

/** Ends the waits of a mock at once. */
const hurry = ({ clock }: Pick<LocalMock, 'clock'>) => ({
  onWait: ({ milliseconds }: { readonly milliseconds: number }) => clock.advance(milliseconds),
})

async function readKey(
  mock: Pick<LocalMock, 'fetch' | 'authHeaders'>,
  serial: string,
): Promise<{ status: number; key: string; serial: string }> {
  const response = await mock.fetch(`http://localhost/v2/public-keys/${serial}`, { headers: mock.authHeaders() })
  return { status: response.status, ...((await response.json()) as { key: string; serial: string }) }
}

/** Whether Node's own crypto finds the signature right. */
function isSigned({ body, headers }: Received, key: string): boolean {
  const publicKey = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key, 'base64').toString('base64url') },
    format: 'jwk',
  })
  return verify(null, Buffer.from(body), publicKey, Buffer.from(headers.get('x-marketplace-signature') ?? '', 'base64'))
}

test('a delivery is signed with a key that the mock serves by its serial', async () => {
  const mock = await createMock('mittwald')
  const { to, received } = receiver()
  const { outcome, attempts } = await mock.deliver('ExtensionAddedToContext', { to, data: { secret: 'mine' } })
  expect([outcome, attempts.map(({ status }) => status)]).toEqual(['delivered', [204]])
  const [delivery] = received as [Received]
  const serial = delivery.headers.get('x-marketplace-signature-serial') ?? ''
  const { key, ...found } = await readKey(mock, serial)
  expect(found).toMatchObject({ status: 200, serial, algorithm: 'Ed25519' })
  expect([isSigned(delivery, key), delivery.headers.get('x-marketplace-signature-algorithm')]).toEqual([true, 'Ed25519'])
  expect(delivery.payload).toMatchObject({ kind: 'ExtensionAddedToContext', secret: 'mine', context: { kind: 'project' } })
  expect(attempts[0]?.payload).toEqual(delivery.payload)
  mock.assertClean()
})

test('keys are rotated, and those of old serials are kept', async () => {
  const mock = await createMock('mittwald')
  const old = (await readKey(mock, 'latest')).serial
  const serial = mock.rotateWebhookKey()
  const { to, received } = receiver()
  await mock.deliver('SecretRotated', { to })
  await mock.deliver('SecretRotated', { to, serial: old })
  mock.reset()
  const keys = await Promise.all(['latest', old].map((name) => readKey(mock, name)))
  expect(keys.map((key) => key.serial)).toEqual([serial, old])
  expect(received.map((each, index) => isSigned(each, keys[index]?.key ?? ''))).toEqual([true, true])
  expect((await readKey(mock, randomUUID())).status).toBe(404)
})

test('a URL is sent to by fetch, and is the target of the payload', async () => {
  const seen: { headers: object; text: string }[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => (text += chunk.toString()))
    request.on('end', () => {
      seen.push({ headers: request.headers, text })
      response.writeHead(seen.length === 1 ? 302 : 200, { location: '/elsewhere' }).end('done')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const to = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?a=1`)
  const mock = await createMock('mittwald')
  const { attempts } = await mock.deliver('InstanceUpdated', { to, ...hurry(mock) })
  expect(attempts.map(({ status }) => status)).toEqual([302, 200])
  expect(seen.map(({ text }) => (JSON.parse(text) as Payload).request.target.url)).toEqual([to.href, to.href])
  expect(seen[1]?.headers).toMatchObject({ 'content-type': 'application/json', 'x-marketplace-signature-algorithm': 'Ed25519' })
})

test('a failed delivery is sent again with growing waits, made and signed anew', async () => {
  const mock = await createMock('mittwald')
  mock.clock.freeze()
  const { to, received } = receiver(500, 404, 301, 200)
  const { outcome, attempts } = await mock.deliver('InstanceUpdated', { to, ...hurry(mock) })
  const [first = 0] = attempts.map(({ sentAt }) => sentAt)
  expect([outcome, attempts.map(({ status, sentAt }) => [status, (sentAt - first) / 1000])]).toEqual([
    'delivered',
    [
      [500, 0],
      [404, 1],
      [301, 3],
      [200, 7],
    ],
  ])
  const requests = received.map(({ payload }) => payload.request)
  expect(new Set(requests.map(({ id }) => id)).size).toBe(4)
  expect(requests.map(({ createdAt }) => Date.parse(createdAt))).toEqual(attempts.map(({ sentAt }) => sentAt))
  const { key } = await readKey(mock, 'latest')
  expect(received.every((each) => isSigned(each, key))).toBe(true)
})

test('the waits between attempts end at a minute, and the attempts at maxAttempts', async () => {
  const mock = await createMock('mittwald')
  const waits: number[] = []
  const onWait = ({ milliseconds }: { readonly milliseconds: number }) => {
    waits.push(milliseconds / 1000)
    mock.clock.advance(milliseconds)
  }
  const gone = new Error('gone')
  const to = () => Promise.reject(gone)
  const { outcome, attempts } = await mock.deliver('InstanceUpdated', { to, maxAttempts: 9, onWait })
  expect([outcome, waits]).toEqual(['failed', [1, 2, 4, 8, 16, 32, 60, 60]])
  expect(attempts.map(({ error }) => error)).toEqual(Array.from({ length: 9 }, () => gone))
})

test('a receiver that does not respond within six seconds of the clock has failed, and its request is aborted', async () => {
  const mock = await createMock('mittwald')
  mock.clock.freeze()
  const signals: AbortSignal[] = []
  const to = ({ signal }: Request) => {
    signals.push(signal)
    mock.clock.advance(signals.length === 1 ? 6000 : 5999)
    return signals.length === 1 ? new Promise<Response>(() => undefined) : new Response(null, { status: 204 })
  }
  const { outcome, attempts } = await mock.deliver('InstanceUpdated', { to, ...hurry(mock) })
  expect([outcome, attempts.map(({ status, error }) => [status, error])]).toEqual([
    'delivered',
    [
      [undefined, undefined],
      [204, undefined],
    ],
  ])
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
})

test('deliveries about one instance come in order, others in between', async () => {
  const mock = await createMock('mittwald')
  const order: string[] = []
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  const to = async (request: Request) => {
    const { kind } = (await request.json()) as { kind: string }
    if (kind === 'ExtensionAddedToContext') await held
    order.push(kind)
    if (kind === 'SecretRotated') release()
    return new Response()
  }
  await Promise.all([
    mock.deliver('ExtensionAddedToContext', { to, data: { id: FIRST } }),
    mock.deliver('InstanceUpdated', { to, data: { id: FIRST } }),
    mock.deliver('SecretRotated', { to, data: { id: randomUUID() } }),
  ])
  expect(order).toEqual(['SecretRotated', 'ExtensionAddedToContext', 'InstanceUpdated'])
})

test('the removal of an instance drops what is pending for it', async () => {
  const mock = await createMock('mittwald')
  const kinds: string[] = []
  const to = async (request: Request) => {
    const { kind } = (await request.json()) as { kind: string }
    kinds.push(kind)
    return new Response(null, { status: kind === 'InstanceRemovedFromContext' ? 200 : 500 })
  }
  let removal: Promise<unknown> | undefined
  const onWait = () => (removal = mock.deliver('InstanceRemovedFromContext', { to }))
  const pending = [mock.deliver('ExtensionAddedToContext', { to, onWait }), mock.deliver('InstanceUpdated', { to })]
  expect((await Promise.all(pending)).map(({ outcome, attempts }) => [outcome, attempts.length])).toEqual([
    ['dropped', 1],
    ['dropped', 0],
  ])
  await expect(removal).resolves.toMatchObject({ outcome: 'delivered' })
  expect(kinds).toEqual(['ExtensionAddedToContext', 'InstanceRemovedFromContext'])
})

test('reset and close stop deliveries', async () => {
  await using listening = await startMock('mittwald')
  const local = await createMock('mittwald')
  const { to } = receiver(500, 500)
  const stopped = await Promise.all([
    listening.deliver('InstanceUpdated', { to, onWait: () => void listening.close() }),
    local.deliver('InstanceUpdated', { to, onWait: () => local.reset() }),
  ])
  expect(stopped.map(({ outcome, attempts }) => [outcome, attempts.length])).toEqual([
    ['stopped', 1],
    ['stopped', 1],
  ])
  await expect(local.deliver('InstanceUpdated', { to })).resolves.toMatchObject({ outcome: 'delivered' })
})

test.each<readonly [string, Partial<DeliverOptions>, string]>([
  ['Instanceupdated', {}, "mock.deliver: the spec has no webhook 'Instanceupdated'; did you mean 'InstanceUpdated'?"],
  ['x', {}, "mock.deliver: the spec has no webhook 'x'; its webhooks are ExtensionAddedToContext, InstanceUpdated, "],
  ['toString', {}, "mock.deliver: the spec has no webhook 'toString'"],
  ['InstanceUpdated', { data: { id: 's3cret' } }, 'mock.deliver(\'InstanceUpdated\'): data.id must match format "uuid".'],
  [
    'InstanceUpdated',
    { data: { context: { kind: 's3cret' } } },
    'data.context.kind must be equal to one of the allowed values: customer, project.',
  ],
  ['InstanceUpdated', { data: { meta: null } }, 'data.meta must be object.'],
  ['InstanceUpdated', { data: [] }, '`data` must be an object'],
  ['InstanceUpdated', { serial: 'x' }, '`serial` must be that of a key of this mock'],
  ['InstanceUpdated', { to: '/hook' }, '`to` must be an absolute URL'],
  ['InstanceUpdated', { to: 'ftp://example.com/' }, '`to` must be an absolute URL'],
  ['InstanceUpdated', { maxAttempts: 0 }, 'maxAttempts must be an integer of at least 1, not 0.'],
  [
    'InstanceUpdated',
    { url: 'x' } as Partial<DeliverOptions>,
    "there is no option 'url'; there are to, data, serial, maxAttempts, onWait.",
  ],
])('rejects %s with %o, and sends nothing', async (webhook, options, message) => {
  const mock = await createMock('mittwald')
  const { to, received } = receiver()
  const error = await mock.deliver(webhook as 'InstanceUpdated', { to, ...options }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Error)
  expect(String(error)).toContain(message)
  expect(String(error)).not.toContain('s3cret')
  expect(received).toEqual([])
})

test('a spec without webhooks delivers none', async () => {
  const mock: LocalMock = await createMock({ spec: replyFixture })
  await expect(mock.deliver('x', { to: 'https://example.com/' })).rejects.toThrow('the spec does not say how webhooks are signed')
  expect(() => mock.rotateWebhookKey()).toThrow('mock.rotateWebhookKey: the spec does not say')
})
