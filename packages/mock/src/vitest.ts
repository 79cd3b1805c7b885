import { test, type TestAPI } from 'vitest'

import type { Mock } from './mock-types.js'
import type { MockOptions } from './options.js'
import type { Providers } from './providers/index.gen.js'
import type { ProviderName } from './providers/provider-spec.js'
import { type ProviderMockOptions, startMock } from './start-mock.js'

export interface TestOptions {
  /** Whether a test that breaks the spec fails with the list of violations, even if it would pass. Default true. */
  readonly assertClean?: boolean | undefined
}

/** vitest's `test` with a mock that all tests of a file share. */
export type MockTest<Option extends string> = TestAPI<{ mock: Mock<Option> }>

/**
 * Returns vitest's `test` with the fixture `mock`, a mock of the provider. It starts with the first test of a file that uses it,
 * resets before each test and closes after the last. A test that breaks the spec fails with the list of violations, in addition
 * to its own error. Concurrent tests of one file (`test.concurrent`) share faults and violations.
 */
export function mockTest<Name extends ProviderName>(provider: Name, options?: ProviderMockOptions & TestOptions): MockTest<Providers[Name]>
/**
 * Returns the same for a spec of your own.
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
      // vitest reads from the pattern which fixtures a fixture uses.
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
      // A rejected request often fails the test first; only the list says what was wrong with the request.
      if (assertClean && (state === 'pass' || state === 'fail')) mockOfFile.assertClean()
    },
  })
}
