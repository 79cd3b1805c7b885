import type { Document } from '@hostwright/openapi/document.ts'
import type { SpecFiles } from '@hostwright/shared/spec/files.ts'
import type { SpecOperation } from '@hostwright/openapi/operations.ts'

/** The input of a rule: the bundle, which shares its objects with the files. */
export interface Spec {
  readonly document: Document
  readonly operations: SpecOperation[]
  readonly files: SpecFiles
}

/** A problem with an object of the bundle, or with the value at one of its keys. */
export interface Finding {
  readonly node: object
  readonly key?: string | number
  readonly message: string
}

export interface Rule {
  readonly name: string
  readonly check: (spec: Spec) => Iterable<Finding>
}
