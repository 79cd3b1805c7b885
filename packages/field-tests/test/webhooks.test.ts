import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  Mittwald,
  type MittwaldOperations,
  verifyWebhook,
  type Webhook,
  WebhookError,
  type WebhookExtensionAdded,
  type WebhookOptions,
} from '@hostwright/mittwald'
import { verifyWebhook as verifyAsFunction } from '@hostwright/mittwald/functions'
import { createClock, createMock, type LocalMock, type OperationsOf, type WebhookData } from '@hostwright/mock'
import { createMock as createPageMock } from '@hostwright/mock/browser'
import mittwaldSpec from '@hostwright/mock/specs/mittwald.json' with { type: 'json' }
import { afterEach, expect, expectTypeOf, onTestFinished, test, vi } from 'vitest'

type MittwaldMock = LocalMock<'token', MittwaldOperations>

const createMittwald = () => createMock<MittwaldOperations>('mittwald')
const reads = (mock: MittwaldMock) => mock.requests.filter(({ operation }) => operation === 'extensions.publicKeys.get').length

/** A receiver that changes each request before it verifies it, and keeps what came of it. */
function receiver(options: WebhookOptions, change: (request: Request) => Request | Promise<Request> = (request) => request) {
  const payloads: Webhook[] = []
  const rejected: string[] = []
  const to = async (request: Request): Promise<Response> => {
    try {
      payloads.push(await verifyWebhook(await change(request), options))
      return new Response()
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error
      rejected.push(`${error.status} ${error.message}`)
      return new Response(null, { status: error.status })
    }
  }
  return { to, payloads, rejected }
}

afterEach(() => void vi.useRealTimers())

test('each kind of webhook is verified with the key that the client reads once', async () => {
  const mock = await createMittwald()
  const { to, payloads } = receiver({ client: new Mittwald(mock.clientOptions) })
  await mock.deliver('ExtensionAddedToContext', { to })
  await mock.deliver('InstanceUpdated', { to })
  await mock.deliver('SecretRotated', { to })
  await mock.deliver('InstanceRemovedFromContext', { to })
  expect(payloads.map(({ kind }) => kind)).toEqual([
    'ExtensionAddedToContext',
    'InstanceUpdated',
    'SecretRotated',
    'InstanceRemovedFromContext',
  ])
  expect(reads(mock)).toBe(1)
  mock.assertClean()
})

test('a delivery of a page mock is verified by a function with its public key', async () => {
  const mock = await createPageMock<MittwaldOperations>({ spec: mittwaldSpec })
  const mittwald = new Mittwald(mock.clientOptions)
  const { key } = await mittwald.extensions.publicKeys.get({ path: { serial: 'latest' } })
  const payloads: Webhook[] = []
  const to = async (request: Request) => {
    payloads.push(await verifyAsFunction(request, { publicKey: key }))
    return new Response()
  }
  const { outcome } = await mock.deliver('SecretRotated', { to, data: { secret: 'new' } })
  expect([outcome, payloads]).toEqual(['delivered', [expect.objectContaining({ secret: 'new' })]])
})

test.each<readonly [string, (request: Request) => Request | Promise<Request>, string]>([
  [
    'a changed body',
    async (request) => new Request(request, { method: 'POST', body: (await request.clone().text()).replace('project', 'customer') }),
    '401 The signature does not match the body.',
  ],
  [
    'a body that a framework parsed and wrote anew',
    async (request) => new Request(request, { method: 'POST', body: JSON.stringify(await request.clone().json(), undefined, 1) }),
    'or the body was parsed and written anew. Pass the bytes as they were received.',
  ],
  [
    'the serial of no key',
    (request) =>
      new Request(request, { headers: { ...Object.fromEntries(request.headers), 'x-marketplace-signature-serial': crypto.randomUUID() } }),
    '401 The delivery is signed with a key that the provider does not know.',
  ],
])('a delivery with %s is rejected', async (_, change, message) => {
  const mock = await createMittwald()
  const { to, payloads, rejected } = receiver({ client: new Mittwald(mock.clientOptions) }, change)
  const { attempts } = await mock.deliver('ExtensionAddedToContext', { to, maxAttempts: 1 })
  expect([attempts[0]?.status, payloads]).toEqual([401, []])
  expect(rejected).toEqual([expect.stringContaining(message)])
})

test('a delivery that another mock signed is rejected', async () => {
  const [mock, other] = [await createMittwald(), await createMittwald()]
  const { to, rejected } = receiver({ client: new Mittwald(mock.clientOptions) })
  await other.deliver('InstanceUpdated', { to, maxAttempts: 1 })
  expect(rejected).toEqual([expect.stringContaining('The signature does not match the body.')])
})

test('a delivery that comes twice is rejected, and one that the provider repeats is not', async () => {
  const mock = await createMittwald()
  const ids = new Set<string>()
  const seen = (id: string) => ids.size === ids.add(id).size
  const first: Request[] = []
  const { to, payloads, rejected } = receiver({ client: new Mittwald(mock.clientOptions), seen })
  const failing = async (request: Request) => {
    if (first.push(request.clone()) > 1) return await to(request)
    await to(request)
    return new Response(null, { status: 500 })
  }
  await mock.deliver('InstanceUpdated', { to: failing, onWait: ({ milliseconds }) => mock.clock.advance(milliseconds) })
  expect([payloads.length, rejected]).toEqual([2, []])
  await to(first[0] as Request)
  expect(rejected).toEqual(['409 The delivery was received before.'])
})

test('a delivery for another receiver or extension is rejected', async () => {
  const mock = await createMittwald()
  const client = new Mittwald(mock.clientOptions)
  const url = 'https://me.example/hook'
  const { to, payloads, rejected } = receiver({ client, url, extensionId: '6f9619ff-8b86-4011-b42d-00c04fc964ff' })
  const data = { request: { target: { url } }, meta: { extensionId: '6f9619ff-8b86-4011-b42d-00c04fc964ff' } }
  await mock.deliver('InstanceUpdated', { to, data })
  await mock.deliver('InstanceUpdated', { to, data: { meta: data.meta }, maxAttempts: 1 })
  await mock.deliver('InstanceUpdated', { to, data: { request: data.request }, maxAttempts: 1 })
  expect(payloads).toHaveLength(1)
  expect(rejected).toEqual([expect.stringContaining('/request/target/url'), expect.stringContaining('/meta/extensionId')])
})

test('deliveries with old and new serials are verified, each key read once', async () => {
  const mock = await createMittwald()
  const client = new Mittwald(mock.clientOptions)
  const { serial } = await client.extensions.publicKeys.get({ path: { serial: 'latest' } })
  const { to, payloads, rejected } = receiver({ client })
  mock.rotateWebhookKey()
  for (const options of [{}, { serial }, {}, { serial }]) await mock.deliver('InstanceUpdated', { to, ...options })
  expect([payloads.length, rejected, reads(mock)]).toEqual([4, [], 1 + 2])
})

test('an hour of failures takes no time on a shared clock', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  const mock = await createMock<MittwaldOperations>('mittwald', { clock: createClock(() => Date.now()) })
  const start = Date.now()
  const to = () => (Date.now() - start < 3_600_000 ? new Promise<Response>(() => void vi.advanceTimersByTimeAsync(6000)) : new Response())
  const onWait = ({ milliseconds }: { readonly milliseconds: number }) => void vi.advanceTimersByTimeAsync(milliseconds)
  const { outcome, attempts } = await mock.deliver('InstanceUpdated', { to, maxAttempts: 99, onWait })
  // In the end, an attempt and the wait after it take 66 seconds.
  expect([outcome, attempts.length]).toEqual(['delivered', 61])
})

/** Serves a listener, and returns its URL. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
}

test('a server of Node verifies the request itself, or the bytes that it read; not what a parser left', async () => {
  const mock = await createMittwald()
  const client = new Mittwald(mock.clientOptions)
  const parsers: Record<string, RequestListener> = {
    itself: (request, response) => verified(verifyWebhook(request, { client }), response),
    bytes: (request, response) =>
      void request
        .toArray()
        .then((chunks) => verified(verifyWebhook({ headers: request.headers, body: Buffer.concat(chunks) }, { client }), response)),
    parsed: (request, response) =>
      void request
        .toArray()
        .then((chunks) =>
          verified(
            verifyWebhook(Object.assign(request, { body: JSON.parse(Buffer.concat(chunks).toString()) as object }), { client }),
            response,
          ),
        ),
  }
  const verified = (verification: Promise<Webhook>, response: Parameters<RequestListener>[1]) =>
    void verification.then(
      () => response.writeHead(204).end(),
      (error: WebhookError) => response.writeHead(error.status, { 'x-reason': error.message }).end(),
    )
  const statuses = await Promise.all(
    Object.values(parsers).map(async (listener) => {
      const { attempts } = await mock.deliver('InstanceUpdated', {
        to: await serve(listener),
        data: { id: crypto.randomUUID() },
        maxAttempts: 1,
      })
      return attempts[0]?.status
    }),
  )
  expect(statuses).toEqual([204, 204, 400])
})

test('names and data of webhooks have the types of the client', () => {
  type Data = WebhookData<WebhookExtensionAdded>
  expectTypeOf<Data['consentedScopes']>().toEqualTypeOf<string[] | undefined>()
  expectTypeOf<{ context: { kind: 'project' } }>().toExtend<Data>()
  expectTypeOf<{ context: { kind: 'server' } }>().not.toExtend<Data>()
  // Only type-checked, never called.
  const types = async (
    mock: MittwaldMock,
    byName: LocalMock<'token', OperationsOf<'mittwald'>>,
    others: LocalMock<'login', OperationsOf<'transip'>>,
  ) => {
    const { attempts } = await mock.deliver('SecretRotated', { to: 'https://me.example/' })
    expectTypeOf(attempts[0]?.payload.secret).toEqualTypeOf<string | undefined>()
    // @ts-expect-error unknown webhook
    await mock.deliver('Rotated', { to: 'https://me.example/' })
    // @ts-expect-error unknown field
    await mock.deliver('SecretRotated', { to: 'https://me.example/', data: { secrets: 'x' } })
    await byName.deliver('SecretRotated', { to: 'https://me.example/', data: { secret: 'x' } })
    // @ts-expect-error unknown webhook
    await byName.deliver('Rotated', { to: 'https://me.example/' })
    // @ts-expect-error TransIP has none
    await others.deliver('SecretRotated', { to: 'https://me.example/' })
  }
  expect(types).toBeDefined()
})
