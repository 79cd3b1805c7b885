import type { UntypedOperations } from '../reply/reply-types.js'
import type { ProviderOperationIds, Providers } from './index.gen.js'

/** Types of a provider's operations, which its client exports, such as `TransIPOperations` of `@hostwright/transip`. */
export interface ProviderTypes {
  readonly provider: keyof Providers
}

/** What a mock may be typed by: names of the client's credential options, a provider's name, or the types of its operations. */
export type MockTypes = string | ProviderTypes

/** Names of the client's credential options. */
export type OptionOf<Types extends MockTypes> = Types extends ProviderTypes
  ? Providers[Types['provider']]
  : Types extends keyof Providers
    ? Providers[Types]
    : Types & string

/** The operations, with their types if these are known. */
export type OperationsOf<Types extends MockTypes> = Types extends ProviderTypes
  ? Types
  : UntypedOperations<Types extends keyof ProviderOperationIds ? ProviderOperationIds[Types] : string>
