import { test, type TestAPI } from 'vitest'

import type { Mock } from './mock-types.js'
import type { MockOptions } from './options.js'
import type { ProviderName } from './providers/provider-spec.js'
import type { NameOf, OperationsOf, OptionOf, ProviderTypes } from './providers/provider-types.js'
import type { UntypedOperations } from './reply/reply-types.js'
import { type ProviderMockOptions, startMock } from './start-mock.js'

export interface TestOptions {
  /** Whether a test that breaks the spec fails with the list of violations, even if it would pass. Default true. */
  readonly assertClean?: boolean | undefined
}

/** vitest's `test` with a mock that all tests of a file share. */
export type MockTest<Option extends string = string, Operations = UntypedOperations> = TestAPI<{ mock: Mock<Option, Operations> }>

/** vitest's `test` with a mock of each provider, under its name. */
export type MocksTest<Types extends ProviderName | ProviderTypes> = TestAPI<{
  [Each in Types as NameOf<Each>]: Mock<OptionOf<Each>, OperationsOf<Each>>
}>

/** The options of each mock, by its provider's name. */
export type MocksOptions<Name extends ProviderName> = TestOptions & { readonly [name in Name]?: ProviderMockOptions }

/**
 * Returns vitest's `test` with the fixture `mock`, a mock of the provider. It starts with the first test of a file that uses it,
 * resets before each test and closes after the last. A test that breaks the spec fails with the list of violations, in addition
 * to its own error. Concurrent tests of one file (`test.concurrent`) share faults and violations.
 */
export function mockTest<Name extends ProviderName>(
  provider: Name,
  options?: ProviderMockOptions & TestOptions,
): MockTest<OptionOf<Name>, OperationsOf<Name>>
/**
 * Returns the same with typed replies.
 *
 * @typeParam Types Types of the provider's operations, which its client exports, for a typed `mock.reply`.
 */
export function mockTest<Types extends ProviderTypes>(
  provider: Types['provider'],
  options?: ProviderMockOptions & TestOptions,
): MockTest<OptionOf<Types>, Types>
/**
 * Returns the same with a fixture for each provider, under its name. Only the mocks that a test uses start.
 *
 * @param options The options of each mock by its provider's name, beside `assertClean` for all
 * @typeParam Types Optional: a union of the types of the providers' operations, for typed replies.
 * @example
 * const test = mockTest(['transip', 'zoneid'], { transip: { items: 45 } })
 *
 * test('moves a domain', async ({ transip, zoneid }) => { … })
 */
export function mockTest<Types extends ProviderName | ProviderTypes>(
  providers: readonly NameOf<Types>[],
  options?: MocksOptions<NameOf<Types>>,
): MocksTest<Types>
/**
 * Returns the same for a spec of your own.
 *
 * @typeParam Option Names of the client's credential options, for a typed `clientOptions`.
 */
export function mockTest<Option extends string = string>(options: MockOptions & TestOptions): MockTest<Option>
/**
 * Returns the same with typed replies.
 *
 * @typeParam Types Types of the provider's operations, which its client exports.
 */
export function mockTest<Types extends ProviderTypes>(options: MockOptions & TestOptions): MockTest<OptionOf<Types>, Types>
export function mockTest(
  source: ProviderName | readonly ProviderName[] | (MockOptions & TestOptions),
  given: (ProviderMockOptions | MocksOptions<ProviderName>) & TestOptions = {},
): unknown {
  if (isList(source)) return withMocks(startsOf(source, given as MocksOptions<ProviderName>), given.assertClean)
  const { assertClean, ...options } = (typeof source === 'string' ? given : (source ?? {})) as MockOptions & TestOptions
  return withMocks(new Map([['mock', () => (typeof source === 'string' ? startMock(source, options) : startMock(options))]]), assertClean)
}

type Starts = ReadonlyMap<string, () => Promise<Mock>>

function isList(source: unknown): source is readonly ProviderName[] {
  return Array.isArray(source)
}

function startsOf(names: readonly ProviderName[], options: MocksOptions<ProviderName>): Starts {
  const unknown = Object.keys(options).find((name) => name !== 'assertClean' && !names.some((each) => each === name))
  if (unknown !== undefined)
    throw new TypeError(`There is no mock '${unknown}' in the list; give the options of each by its name: { ${names[0]}: { … } }.`)
  return new Map(names.map((name) => [name, () => startMock(name, options[name])]))
}

type StartedMock = (name: string) => Promise<Mock>

/** Returns vitest's `test` with fixtures whose mocks start at their first use in a file. */
function withMocks(starts: Starts, assertClean = true): unknown {
  const fixtures = [...starts.keys()].map((name) => [
    name,
    async (
      { mocksOfFile, task }: { mocksOfFile: StartedMock; task: { result?: { state: string } } },
      use: (mock: Mock) => Promise<void>,
    ) => {
      const mock = await mocksOfFile(name)
      mock.reset()
      await use(mock)
      const state = task.result?.state
      // A rejected request often fails the test first; only the list says what was wrong with the request.
      if (assertClean && (state === 'pass' || state === 'fail')) mock.assertClean()
    },
  ])
  return test.extend<{ $file: { mocksOfFile: StartedMock } }>({
    mocksOfFile: [
      // vitest reads from the pattern which fixtures a fixture uses.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const started = new Map<string, Promise<Mock>>()
        await use((name) => {
          const mock = started.get(name) ?? (starts.get(name) as () => Promise<Mock>)()
          started.set(name, mock)
          return mock
        })
        await Promise.all([...started.values()].map(async (mock) => (await mock).close()))
      },
      { scope: 'file' },
    ],
    ...Object.fromEntries(fixtures),
  })
}
