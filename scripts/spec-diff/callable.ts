import type { Document } from '@hostwright/openapi/document.ts'
import { listOperations, variantsOf, type SpecOperation } from '@hostwright/openapi/operations.ts'

/** Returns the methods that call an operation: one, or one for each variant. */
export function methodsOf({ id, operation }: Pick<SpecOperation, 'id' | 'operation'>): string[] {
  const variants = variantsOf(operation)
  return variants.length > 0 ? variants.map((variant) => variant.id) : [id]
}

/** Returns the operations of a document by the methods that call them. */
export function operationsByMethod(document: Document): Map<string, SpecOperation> {
  return new Map(listOperations(document).flatMap((operation) => methodsOf(operation).map((method) => [method, operation] as const)))
}

/** An operation that both documents have. */
export interface Pair {
  readonly before: SpecOperation
  readonly after: SpecOperation
}

/** Pairs the operations of two documents by operationId, otherwise by method and path. */
export function pairOperations(before: Document, after: Document): Pair[] {
  const open = new Set(listOperations(before))
  const all = listOperations(after)
  const found = new Map<SpecOperation, SpecOperation>()
  for (const identify of [({ id }: SpecOperation) => id, ({ method, path }: SpecOperation) => `${method} ${path}`]) {
    const known = new Map([...open].map((operation) => [identify(operation), operation]))
    for (const operation of all) {
      const match = found.has(operation) ? undefined : known.get(identify(operation))
      if (match && open.delete(match)) found.set(operation, match)
    }
  }
  return all.flatMap((operation) => {
    const match = found.get(operation)
    return match ? [{ before: match, after: operation }] : []
  })
}
