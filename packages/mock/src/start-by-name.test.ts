import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { startMock } from './index.js'
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

test('types credentials by the name, for programs and for tests', () => {
  // Only type-checked, never called.
  const types = (mockTest: typeof Fixture.mockTest) => {
    const it = mockTest('transip', { items: 45, assertClean: false })
    it('is typed', ({ mock }) => expectTypeOf(mock.credentials).toEqualTypeOf<Readonly<Record<'login' | 'privateKey', string>>>())
    const started = startMock('cloudpit', { items: 45 })
    expectTypeOf(started).resolves.toHaveProperty('credentials').toEqualTypeOf<Readonly<Record<'clientId' | 'clientSecret', string>>>()
    // @ts-expect-error unknown provider
    void startMock('nobody')
    // @ts-expect-error unknown provider
    mockTest('nobody')
  }
  expect(types).toBeDefined()
})
