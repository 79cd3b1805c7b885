// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.
// SHA-256 of the bundled specification, packages/mock/specs/cloudpit.json: 856b3e6a2d4e027f37582b56f337fe6c8df1143330cf0bddac8589633fa33c11

export * from './functions.gen.js'
export type * from './types.gen.js'
export { createClient, type CloudPitOptions } from './provider.gen.js'
export type { ClientOptions } from '@hostwright/core'
