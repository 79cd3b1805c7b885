// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.
// SHA-256 of the bundled specification, packages/mock/specs/transip.json: 0051959bd2c1e32ab69436d02ddd13f9937b3121941703a6960409a2f573f0a4

export * from './functions.gen.js'
export type * from './types.gen.js'
export {
  createClient,
  createClientByToken,
  createClientByDemo,
  type TransIPByLogin,
  type TransIPByToken,
  type TransIPByDemo,
  type TransIPBehaviour,
} from './provider.gen.js'
export type { ClientOptions } from '@hostwright/core'
