import { test, type TestAPI } from 'vitest'

import type { Mock } from './mock.js'
import type { MockOptions } from './options.js'
import type { Providers } from './providers/index.gen.js'
import type { ProviderName } from './providers/provider-spec.js'
import { type ProviderMockOptions, startMock } from './start-mock.js'

export interface TestOptions {
  /** Whether a test fails with the list of violations, even one that passes, when something broke the spec. Default true. */
  assertClean?: boolean | undefined
}

/** vitest's `test` with a mock that the tests of a file share. */
export type MockTest<Option extends string> = TestAPI<{ mock: Mock<Option> }>

/**
 * vitest's `test` with the fixture `mock`, a mock of the provider. It is started for the first test of a file that asks
 * for it, reset before each, and closed after the last. A test that broke the spec fails with the list of violations, beside its own error if it has one.
 * Tests that run at the same time in one file (`test.concurrent`) share its failures and violations, too.
 */
export function mockTest<Name extends ProviderName>(provider: Name, options?: ProviderMockOptions & TestOptions): MockTest<Providers[Name]>
/**
 * The same for a spec of your own.
 *
 * @typeParam Option Names of the client's credential options, for a typed `clientOptions`.
 */
export function mockTest<Option extends string = string>(options: MockOptions & TestOptions): MockTest<Option>
export function mockTest(
  source: ProviderName | (MockOptions & TestOptions),
  given: ProviderMockOptions & TestOptions = {},
): MockTest<string> {
  const { assertClean = true, ...options } = typeof source === 'string' ? given : (source ?? {})
  const start = (): Promise<Mock> => (typeof source === 'string' ? startMock(source, options) : startMock(options as MockOptions))
  return test.extend<{ $file: { mockOfFile: Mock }; $test: { mock: Mock } }>({
    mockOfFile: [
      // vitest reads from the pattern which fixtures a fixture needs.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const mock = await start()
        await use(mock)
        await mock.close()
      },
      { scope: 'file' },
    ],
    mock: async ({ mockOfFile, task }, use) => {
      mockOfFile.reset()
      await use(mockOfFile)
      const state = task.result?.state
      // A refused request often fails the test first; only the list says what was wrong with it.
      if (assertClean && (state === 'pass' || state === 'fail')) mockOfFile.assertClean()
    },
  })
}
