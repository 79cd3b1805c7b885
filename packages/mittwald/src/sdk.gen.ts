// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.
// SHA-256 of the bundled specification, packages/mock/specs/mittwald.json: ec7cf55c9b1f919f56e315a496cdaaae553abe367bea6cedd22068a0a14baf70

export * from './functions.gen.js'
export type * from './types.gen.js'
export {
  createClient,
  createClientByEmail,
  createClientByUserId,
  createClientByExtensionInstanceId,
  createClientByAccessKeyId,
  type MittwaldByToken,
  type MittwaldByEmail,
  type MittwaldByUserId,
  type MittwaldByExtensionInstanceId,
  type MittwaldByAccessKeyId,
  type MittwaldBehaviour,
} from './provider.gen.js'
export type { ClientOptions } from '@hostwright/core'
