import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { startMock, type LocalMock, type Mock, type OperationsOf } from './index.js'
import type * as Fixture from './vitest.js'
import { expect, expectTypeOf, test } from 'vitest'
import { providerNames } from './providers/index.gen.js'

const TYPES = resolve(import.meta.dirname, 'providers')

test.each(providerNames)('starts the mock of %s by its name, with the credentials in its type', async (provider) => {
  const mock = await startMock(provider)
  try {
    const type = /^export type Credential = (.*)$/m.exec(await readFile(join(TYPES, `${provider}.gen.ts`), 'utf8'))?.[1]
    expect(Object.keys(mock.credentials).map((option) => `'${option}'`)).toEqual(type?.split(' | '))
    expect(mock.clientOptions).toMatchObject({ ...mock.credentials, baseUrl: mock.url })
  } finally {
    await mock.close()
  }
})

test("types operations by the name, and for a spec of one's own by the given types", () => {
  interface Own {
    readonly 'pets.get': { data: { path: { id: number } }; responses: { 200: { name: string } }; errors: { 404: { message: string } } }
  }
  // Only type-checked, never called.
  const types = (named: Mock<'key', OperationsOf<'transip'>>, own: LocalMock<'key', Own>, any: Mock) => {
    named.reply('vps.start', ({ path, body }) => {
      expectTypeOf(path).toEqualTypeOf<Readonly<Record<string, unknown>>>()
      expectTypeOf(body).toBeUnknown()
    })
    // @ts-expect-error unknown operation
    named.reply('vps.begin', () => undefined)
    any.reply('anything', () => ({ status: 200 }))
    own.reply('pets.get', async ({ path }) => (path.id === 1 ? { status: 404, body: { message: 'Gone' } } : { name: 'Rex' }))
    // @ts-expect-error a body of another status
    own.reply('pets.get', () => ({ status: 404, body: { name: 'Rex' } }))
    expectTypeOf(named).toExtend<Mock>()
    expectTypeOf(own).toExtend<LocalMock<'key'>>()
  }
  expect(types).toBeDefined()
})

test('types credentials by the name, for programs and for tests', () => {
  // Only type-checked, never called.
  const types = (mockTest: typeof Fixture.mockTest) => {
    const it = mockTest('transip', { items: 45, assertClean: false })
    it('is typed', ({ mock }) => expectTypeOf(mock.credentials).toEqualTypeOf<Readonly<Record<'login' | 'privateKey', string>>>())
    const started = startMock('cloudpit', { items: 45 })
    expectTypeOf(started).resolves.toHaveProperty('credentials').toEqualTypeOf<Readonly<Record<'clientId' | 'clientSecret', string>>>()
    const both = mockTest(['transip', 'cloudpit'], { cloudpit: { items: 45 } })
    both('is typed', ({ transip, cloudpit }) => {
      expectTypeOf(transip.credentials).toEqualTypeOf<Readonly<Record<'login' | 'privateKey', string>>>()
      expectTypeOf(cloudpit.credentials).toEqualTypeOf<Readonly<Record<'clientId' | 'clientSecret', string>>>()
    })
    // @ts-expect-error options of a provider that is not in the list
    mockTest(['transip'], { cloudpit: {} })
    // @ts-expect-error unknown provider
    void startMock('nobody')
    // @ts-expect-error unknown provider
    mockTest('nobody')
  }
  expect(types).toBeDefined()
})
