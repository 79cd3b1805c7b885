import { Mittwald, type MittwaldOperations } from '@hostwright/mittwald'
import { createMock, startMock } from '@hostwright/mock'
import { createMock as createPageMock } from '@hostwright/mock/browser'
import transipSpec from '@hostwright/mock/specs/transip.json' with { type: 'json' }
import type { mockTest } from '@hostwright/mock/vitest'
import { TransIP, type TransIPOperations, type VpsDocument, type VpsOrder } from '@hostwright/transip'
import { expect, expectTypeOf, test } from 'vitest'

const path = { vpsIdentifier: 'web1' }

test('the types of a client type replies and credentials of every mock', async () => {
  await using listening = await startMock<TransIPOperations>('transip')
  const mocks = [
    listening,
    await createMock<TransIPOperations>('transip'),
    await createMock<TransIPOperations>({ spec: transipSpec }),
    await createPageMock<TransIPOperations>({ spec: transipSpec }),
  ] as const
  for (const mock of mocks) {
    mock.reply('vps.get', ({ path: { vpsIdentifier }, query }) => {
      expectTypeOf(vpsIdentifier).toEqualTypeOf<string>()
      expectTypeOf(query.test).toEqualTypeOf<1 | undefined>()
      return vpsIdentifier === 'web1' && query.test === 1 ? { status: 404, body: { error: 'Gone' } } : undefined
    })
    const transip = new TransIP(mock.clientOptions)
    expect((await transip.vps.get({ path })).vps.name).toBe('web1')
    await expect(transip.vps.get({ path, query: { test: 1 } })).rejects.toThrow('vps.get failed with 404: Gone')
    mock.assertClean()
  }
})

test('a file of mittwald is a Blob in the request and in the reply', async () => {
  const mock = await createMock<MittwaldOperations>('mittwald')
  const received: string[] = []
  mock.reply('files.create', async ({ body }) => {
    received.push(await body.file.text())
    return undefined
  })
  mock.reply('files.get', () => new Blob(received))
  const { files } = new Mittwald(mock.clientOptions)
  const { id: fileId } = await files.create({
    headers: { Token: crypto.randomUUID() },
    body: new Blob(['content'], { type: 'image/jpeg' }),
  })
  const { stream } = await files.get({ path: { fileId } })
  expect(await new Response(stream).text()).toBe('content')
})

test('replies have the types of the operation', () => {
  // Only type-checked, never called.
  const types = async (testOf: typeof mockTest) => {
    const it = testOf<TransIPOperations>('transip', { items: 45 })
    it('is typed', ({ mock }) => {
      expectTypeOf(mock.credentials).toEqualTypeOf<Readonly<Record<'login' | 'privateKey', string>>>()
      mock.reply('vps.order', ({ body }) => {
        expectTypeOf(body).toEqualTypeOf<VpsOrder>()
        return { status: 406, headers: { 'x-a': 'b' } }
      })
      mock.reply('vps.cancel', async ({ path: { vpsIdentifier } }) => (vpsIdentifier === 'a' ? { status: 204 } : undefined))
      mock.reply('vps.get', ({ body }): VpsDocument | undefined => body)
      // @ts-expect-error unknown operation
      mock.reply('vps.begin', () => undefined)
      // @ts-expect-error a field of the body is missing
      mock.reply('vps.get', () => ({ vps: { name: 'web1' } }))
      // @ts-expect-error undocumented status
      mock.reply('vps.get', () => ({ status: 418 }))
      // @ts-expect-error unknown path parameter
      mock.reply('vps.get', ({ path: { name } }) => (name === 'a' ? { status: 404 } : undefined))
    })
    // @ts-expect-error types of another provider
    await startMock<TransIPOperations>('cloudpit')
  }
  expect(types).toBeDefined()
})
