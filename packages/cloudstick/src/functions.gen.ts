// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

export * from './operations.gen.js'
export { request } from '@hostwright/core/internal'
export { StateError, waitFor, waitUntilGone, type WaitOptions } from '@hostwright/core'
export type * from './types.gen.js'
export { createClient, type CloudStickOptions } from './provider.gen.js'
export type { ClientOptions } from '@hostwright/core'
