import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schema } from '@hostwright/openapi/document.ts'
import { specsRoot } from './providers.ts'

/** The path of the schema from the root of the repository, for messages. */
export const SCHEMA_PATH = 'specs/extensions.schema.json'

/** specs/extensions.schema.json: the only list of our x- keys. */
export interface ExtensionSchema {
  readonly $defs: {
    /** The keys of each kind of OpenAPI object. */
    readonly locations: Readonly<Record<string, { readonly properties: Readonly<Record<string, ExtensionKey>> }>>
  } & Readonly<Record<string, Schema>>
}

/** The schema of an x- key and our annotations. */
export type ExtensionKey = Schema & {
  /** Whether the key is for people only, and changes neither requests nor responses. Default false. */
  readonly informative?: boolean
  /** The level and the message of a change in spec:diff; false if a rule of its own compares the key. Default: a fix. */
  readonly diff?: false | ExtensionDiff
}

/** `changed` is the default of the others. */
export interface ExtensionDiff {
  readonly added?: readonly [level: string, message: string]
  readonly removed?: readonly [level: string, message: string]
  readonly changed: readonly [level: string, message: string]
}

let read: ExtensionSchema | undefined

/** Returns the schema of this repository. */
export function extensionSchema(): ExtensionSchema {
  return (read ??= JSON.parse(readFileSync(join(specsRoot, 'extensions.schema.json'), 'utf8')) as ExtensionSchema)
}
