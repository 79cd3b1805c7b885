import type { Document } from '@hostwright/openapi/document.ts'
import { listOperations, variantsOf, type SpecOperation } from '@hostwright/openapi/operations.ts'

/** Returns the methods that call an operation: one, or one for each variant. */
export function methodsOf({ id, operation }: Pick<SpecOperation, 'id' | 'operation'>): string[] {
  const variants = variantsOf(operation)
  return variants.length > 0 ? variants.map((variant) => variant.id) : [id]
}

/** An operation that both documents have. */
export interface Pair {
  readonly before: SpecOperation
  readonly after: SpecOperation
}

/** The operations of two documents, paired. */
export interface Pairs {
  readonly both: Pair[]
  readonly removed: SpecOperation[]
  readonly added: SpecOperation[]
}

/** Pairs the operations of two documents by operationId, otherwise by method and path. */
export function pairOperations(before: Document, after: Document): Pairs {
  const removed = new Set(listOperations(before))
  const all = listOperations(after)
  const added = new Set(all)
  const found = new Map<SpecOperation, SpecOperation>()
  for (const identify of [({ id }: SpecOperation) => id, routeOf]) {
    const known = new Map([...removed].map((operation) => [identify(operation), operation]))
    for (const operation of added) {
      const match = known.get(identify(operation))
      if (match === undefined) continue
      found.set(operation, match)
      removed.delete(match)
      added.delete(operation)
    }
  }
  const both = all.flatMap((operation) => {
    const match = found.get(operation)
    return match === undefined ? [] : { before: match, after: operation }
  })
  return { both, removed: [...removed], added: [...added] }
}

/** Returns method and path without the names of the path parameters. */
function routeOf({ method, path }: SpecOperation): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`
}
