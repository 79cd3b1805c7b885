// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.
// SHA-256 of the bundled specification, packages/mock/specs/zoneid.json: 306eef1e6ae7c1d64ed1f832410567180d9337ac58feb65c48f0fd2fa1fb93a5

export * from './functions.gen.js'
export type * from './types.gen.js'
export { createClient, type ZoneIDOptions } from './provider.gen.js'
export type { ClientOptions } from '@hostwright/core'
