import { bootMock, type Mock } from './mock.js'
import type { MockOptions } from './options.js'
import { providerNames, type Providers } from './providers/index.gen.js'
import { type ProviderName, providerSpec } from './providers/provider-spec.js'

/** Options of a mock whose spec comes with this package. */
export type ProviderMockOptions = Omit<MockOptions, 'spec'>

/**
 * Starts a server that behaves like a provider. Rejects if the provider is unknown, an option is invalid, or the port is in use.
 */
export function startMock<Name extends ProviderName>(provider: Name, options?: ProviderMockOptions): Promise<Mock<Providers[Name]>>
/**
 * Starts a server that behaves like the provider of a spec; without `x-` extensions it responds with the examples. Rejects if the spec cannot
 * be read, an option is invalid, or the port is in use.
 *
 * @typeParam Option Names of the client's credential options, for a typed `clientOptions`.
 */
export function startMock<Option extends string = string>(options: MockOptions): Promise<Mock<Option>>
export async function startMock(source: string | MockOptions, options: ProviderMockOptions = {}): Promise<Mock> {
  if (typeof source === 'string') {
    const document = providerSpec(source)
    if (Object.hasOwn(options, 'spec')) throw new TypeError(`Give either the provider '${source}' or a spec, not both.`)
    return bootMock({ ...options, spec: document })
  }
  const { spec }: Partial<MockOptions> = source ?? {}
  if (spec === undefined || spec === null)
    throw new TypeError(
      `startMock needs to know whose mock: give the name of a provider (${providerNames.join(', ')}) or { spec: './openapi.yaml' }.`,
    )
  return bootMock(source)
}
