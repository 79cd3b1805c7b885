import { localMock } from './local-mock.js'
import { bootMock } from './mock.js'
import type { LocalMock, Mock } from './mock-types.js'
import type { LocalOptions, MockOptions, SpecSource } from './options.js'
import { providerNames } from './providers/index.gen.js'
import { createModel, type Model } from './pipeline/model.js'
import { providerModel } from './providers/provider-model.js'
import type { ProviderName } from './providers/provider-spec.js'
import type { OperationsOf, OptionOf, ProviderTypes } from './providers/provider-types.js'

/** Options of a mock whose spec comes with this package. */
export type ProviderMockOptions = Omit<MockOptions, 'spec'>

/**
 * Starts a server that behaves like a provider. Rejects if the provider is unknown, an option is invalid, or the port is in use.
 */
export function startMock<Name extends ProviderName>(
  provider: Name,
  options?: ProviderMockOptions,
): Promise<Mock<OptionOf<Name>, OperationsOf<Name>>>
/**
 * Starts the same with typed replies.
 *
 * @typeParam Types Types of the provider's operations, which its client exports, for a typed `reply`.
 * @example
 * const mock = await startMock<TransIPOperations>('transip')
 */
export function startMock<Types extends ProviderTypes>(
  provider: Types['provider'],
  options?: ProviderMockOptions,
): Promise<Mock<OptionOf<Types>, Types>>
/**
 * Starts a server that behaves like the provider of a spec; without `x-` extensions it responds with the examples. Rejects if the spec cannot
 * be read, an option is invalid, or the port is in use.
 *
 * @typeParam Option Names of the client's credential options, for a typed `clientOptions`.
 */
export function startMock<Option extends string = string>(options: MockOptions): Promise<Mock<Option>>
/**
 * Starts the same with typed replies.
 *
 * @typeParam Types Types of the provider's operations, which its client exports.
 */
export function startMock<Types extends ProviderTypes>(options: MockOptions): Promise<Mock<OptionOf<Types>, Types>>
export async function startMock(source: string | MockOptions, options: ProviderMockOptions = {}): Promise<Mock> {
  const { model, others } = await modelOf('startMock', source, options)
  return bootMock(model, others)
}

/**
 * Creates a mock that behaves like a provider, without a socket: its `fetch` responds. Rejects if the provider is unknown or an option
 * is invalid.
 *
 * @example
 * const mock = await createMock('cloudpit')
 * const cloudpit = new CloudPit(mock.clientOptions)
 */
export function createMock<Name extends ProviderName>(
  provider: Name,
  options?: LocalOptions,
): Promise<LocalMock<OptionOf<Name>, OperationsOf<Name>>>
/**
 * Creates the same with typed replies.
 *
 * @typeParam Types Types of the provider's operations, which its client exports, for a typed `reply`.
 */
export function createMock<Types extends ProviderTypes>(
  provider: Types['provider'],
  options?: LocalOptions,
): Promise<LocalMock<OptionOf<Types>, Types>>
/**
 * Creates a mock of a spec without a socket. Rejects if the spec cannot be read or an option is invalid.
 *
 * @typeParam Option Names of the client's credential options, for a typed `clientOptions`.
 */
export function createMock<Option extends string = string>(
  options: LocalOptions & { readonly spec: SpecSource },
): Promise<LocalMock<Option>>
/**
 * Creates the same with typed replies.
 *
 * @typeParam Types Types of the provider's operations, which its client exports.
 */
export function createMock<Types extends ProviderTypes>(
  options: LocalOptions & { readonly spec: SpecSource },
): Promise<LocalMock<OptionOf<Types>, Types>>
export async function createMock(
  source: string | (LocalOptions & { readonly spec: SpecSource }),
  options: LocalOptions = {},
): Promise<LocalMock> {
  const { model, others } = await modelOf('createMock', source, options)
  return localMock(model, others)
}

/** Returns the model of a provider's spec, or of one's own, and the other options. */
async function modelOf<Others extends object>(
  caller: string,
  source: string | (Others & { readonly spec: SpecSource }),
  options: Others,
): Promise<{ model: Model; others: Others }> {
  if (typeof source === 'string') {
    const model = providerModel(source)
    if (Object.hasOwn(options, 'spec')) throw new TypeError(`Give either the provider '${source}' or a spec, not both.`)
    return { model, others: options }
  }
  const { spec, ...others } = (source ?? {}) as Others & { readonly spec?: SpecSource | null }
  if (spec === undefined || spec === null)
    throw new TypeError(
      `${caller} needs to know whose mock: give the name of a provider (${providerNames.join(', ')}) or { spec: './openapi.yaml' }.`,
    )
  // Only a spec of one's own can be of several files, or in YAML.
  const { loadSpec } = await import('./spec/load-spec.js')
  return { model: createModel(await loadSpec(spec)), others: others as unknown as Others }
}
