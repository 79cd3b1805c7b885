import type { OpenDocument } from '@hostwright/openapi'
import type { Document } from '@hostwright/openapi/document.ts'
import type { SpecOperation } from '@hostwright/openapi/operations.ts'
import type { SourceMap } from '@hostwright/shared/spec/source-map.ts'
import type { CheckExample } from './example-checker.ts'

/** The input of a rule: the bundle, which shares its objects with the files. */
export interface Spec extends OpenDocument {
  readonly document: Document
  readonly operations: SpecOperation[]
  readonly sources: SourceMap
  /** The files to which references lead, as written, each with the pointers to definitions that are in use. */
  readonly used: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether all of them could be read. */
  readonly isComplete: boolean
  /** Checks a value against the schema at a pointer of `document`. */
  readonly checkExample: CheckExample
}

/** A problem with an object of the bundle, or with the value at one of its keys. */
export interface Finding {
  readonly node: object
  readonly key?: string | number
  readonly message: string
}

/** A rule of ours. `options` are those of the rule in redocly.yaml. */
export interface Rule {
  readonly name: string
  readonly check: (spec: Spec, options: Readonly<Record<string, unknown>>) => Iterable<Finding>
}
