import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Mittwald, type MittwaldOperations } from '@hostwright/mittwald'
import type { DeliverOptions } from '@hostwright/mock'
import { mockTest } from '@hostwright/mock/vitest'
import { expect, onTestFinished } from 'vitest'
import { createReceiver, type Instance, type Receive } from '../src/extension.ts'
import { honoApp } from '../src/hono.ts'
import { nodeListener } from '../src/node.ts'

const test = mockTest<MittwaldOperations>('mittwald')
const id = '6f9619ff-8b86-4011-b42d-00c04fc964ff'

/** Serves a receiver, and returns where to deliver to. */
const servers: Record<string, (receive: Receive) => Promise<DeliverOptions['to']>> = {
  async 'plain Node'(receive) {
    const server = createServer(nodeListener(receive))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`
  },
  async Hono(receive) {
    return (request) => honoApp(receive).fetch(request)
  },
}

for (const [name, serve] of Object.entries(servers)) {
  test(`${name} keeps the secret of an instance until it is removed`, async ({ mock }) => {
    const instances = new Map<string, Instance>()
    const to = await serve(createReceiver({ client: new Mittwald(mock.clientOptions) }, instances))
    await mock.deliver('ExtensionAddedToContext', { to, data: { id, secret: 'first' } })
    expect(instances.get(id)).toEqual({ secret: 'first', enabled: true })
    mock.rotateWebhookKey()
    await mock.deliver('SecretRotated', { to, data: { id, secret: 'second' } })
    await mock.deliver('InstanceUpdated', { to, data: { id, state: { enabled: false } } })
    expect(instances.get(id)).toEqual({ secret: 'second', enabled: false })
    const { outcome } = await mock.deliver('InstanceRemovedFromContext', { to, data: { id } })
    expect([outcome, instances.size]).toEqual(['delivered', 0])
  })

  test(`${name} rejects a delivery for another extension`, async ({ mock }) => {
    const instances = new Map<string, Instance>()
    const to = await serve(createReceiver({ client: new Mittwald(mock.clientOptions), extensionId: id }, instances))
    const { attempts } = await mock.deliver('ExtensionAddedToContext', { to, maxAttempts: 1 })
    expect([attempts[0]?.status, instances.size]).toEqual([403, 0])
  })

  test(`${name} receives a delivery again after the key could not be read`, async ({ mock }) => {
    const instances = new Map<string, Instance>()
    const to = await serve(createReceiver({ client: new Mittwald({ ...mock.clientOptions, maxRetries: 0 }) }, instances))
    mock.fail({ operation: 'extensions.publicKeys.get', status: 500 })
    const onWait = ({ milliseconds }: { readonly milliseconds: number }) => mock.clock.advance(milliseconds)
    const { attempts } = await mock.deliver('ExtensionAddedToContext', { to, data: { id }, onWait })
    expect([attempts.map(({ status }) => status), instances.has(id)]).toEqual([[503, 204], true])
  })
}
