import type { Extensions } from './extensions.gen.ts'

// The types and names of our x- keys, which specs/extensions.schema.json describes.
export type * from './extensions.gen.ts'
export { BEHAVIOR_KEYS } from './extensions.gen.ts'

/** The x- keys of a kind of OpenAPI object, all optional. */
export type ExtensionsOf<Kind extends string> = Kind extends keyof Extensions ? Extensions[Kind] : object
