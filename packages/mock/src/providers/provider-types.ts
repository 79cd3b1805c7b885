import type { UntypedOperations } from '../reply/reply-types.js'
import type { ProviderOperationIds, Providers, ProviderWebhooks } from './index.gen.js'

/** Types of a provider's operations, which its client exports, such as `TransIPOperations` of `@hostwright/transip`. */
export interface ProviderTypes {
  readonly provider: keyof Providers
}

/** A provider, by its name or by the types of its operations. */
type AnyProvider = keyof Providers | ProviderTypes

/** Names of the client's credential options. */
export type OptionOf<Provider extends AnyProvider> = Providers[NameOf<Provider>]

/** The operations, with their types if these are known. */
export type OperationsOf<Provider extends AnyProvider> = Provider extends ProviderTypes
  ? Provider
  : UntypedOperations<ProviderOperationIds[NameOf<Provider>], ProviderWebhooks[NameOf<Provider>]>

/** The name of a provider. */
export type NameOf<Provider extends AnyProvider> = Provider extends ProviderTypes ? Provider['provider'] : Provider & keyof Providers
