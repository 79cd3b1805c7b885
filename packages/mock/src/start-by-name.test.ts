import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { startMock } from './index.js'
import type * as Fixture from './vitest.js'
import { expect, expectTypeOf, test } from 'vitest'
import { providerNames } from './providers/index.gen.js'

const TYPES = resolve(import.meta.dirname, 'providers')

test.each(providerNames)('the mock of %s is started by its name and has the credentials that its type names', async (provider) => {
  const mock = await startMock(provider)
  try {
    const type = /^export type Credential = (.*)$/m.exec(await readFile(join(TYPES, `${provider}.gen.ts`), 'utf8'))?.[1]
    expect(Object.keys(mock.credentials).map((option) => `'${option}'`)).toEqual(type?.split(' | '))
    expect(mock.clientOptions).toMatchObject({ ...mock.credentials, baseUrl: mock.url })
  } finally {
    await mock.close()
  }
})

test('credentials are typed by the name, for programs and for tests', () => {
  // Looked at by the compiler alone: it is never called.
  const types = (mockTest: typeof Fixture.mockTest) => {
    const it = mockTest('transip', { items: 45, assertClean: false })
    it('is typed', ({ mock }) => expectTypeOf(mock.credentials).toEqualTypeOf<Readonly<Record<'login' | 'privateKey', string>>>())
    const started = startMock('cloudpit', { items: 45 })
    expectTypeOf(started).resolves.toHaveProperty('credentials').toEqualTypeOf<Readonly<Record<'clientId' | 'clientSecret', string>>>()
    // @ts-expect-error there is no such provider
    void startMock('nobody')
    // @ts-expect-error there is no such provider
    mockTest('nobody')
  }
  expect(types).toBeDefined()
})
