// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

export * from './operations.gen.js'
export { request } from '@hostwright/core/internal'
export { StateError, waitFor, waitUntilGone, type WaitOptions } from '@hostwright/core'
export type * from './types.gen.js'
export {
  createClient,
  byToken,
  byEmail,
  byUserId,
  byExtensionInstanceId,
  byAccessKeyId,
  type MittwaldOptions,
  type MittwaldByToken,
  type MittwaldByEmail,
  type MittwaldByUserId,
  type MittwaldByExtensionInstanceId,
  type MittwaldByAccessKeyId,
  type MittwaldBehaviour,
  type MittwaldAuth,
} from './provider.gen.js'
export * from './webhooks.gen.js'
export type { ClientOptions } from '@hostwright/core'
