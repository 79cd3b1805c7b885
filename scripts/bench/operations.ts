import { nameOperation, type Names } from '@hostwright/generate'
import type { Document } from '@hostwright/shared/spec/document.ts'
import { listOperations, type SpecOperation } from '@hostwright/shared/spec/operations.ts'

/** An operation that is called with nothing but path values, as far as calls differ. */
export interface PlainOperation {
  readonly names: Names
  /** `GET`. */
  readonly method: string
  readonly path: string
  /** Names of its path parameters. */
  readonly parameters: readonly string[]
  readonly isList: boolean
}

/** Operations that want nothing but texts in their path, and are no variants of others. */
export function plainOperations(document: Document): PlainOperation[] {
  return listOperations(document)
    .filter(isPlain)
    .map((operation) => ({
      names: nameOperation(operation),
      method: operation.method.toUpperCase(),
      path: operation.path,
      parameters: operation.parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name),
      isList: operation.operation['x-pagination'] !== undefined,
    }))
}

function isPlain({ operation, parameters }: SpecOperation): boolean {
  if (operation.requestBody || operation['x-variants'] || operation.deprecated) return false
  return parameters.every(({ in: place, required, schema }) =>
    place === 'path' ? schema?.type === 'string' && schema.enum === undefined && schema.const === undefined : required !== true,
  )
}
