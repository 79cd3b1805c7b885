import type { Document } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { valueAt } from '@hostwright/openapi/pointer.ts'
import type { Operation } from '../spec/operations.js'
import { hideDataRefs } from './data-refs.js'
import { bundleTarget, prismHttp, transformOas3Operations } from './prism-modules.js'
import { sampleSizes, type SampleSizes } from './sample-size.js'
import { sliceOperation } from './slice.js'

type PrismOperations = Awaited<ReturnType<typeof prismHttp.getHttpOperationsFromSpec>>

/**
 * The maximum number of objects in an operation with all references inlined; a larger one keeps its references. Prism inlines
 * references, which never ends for schemas that refer to one another in many ways. It supports the remaining references, except that
 * it looks for read-only properties only in inlined schemas.
 */
const MOST_OBJECTS = 100_000

/** An operation in Prism's form. */
export interface ReadOperation {
  readonly operations: PrismOperations
  /** Whether the operation keeps its references: Prism would take seconds to compile its response schemas. */
  readonly tangled: boolean
  readonly sizes: SampleSizes
  /** Whether names in its data are hidden from Prism. */
  readonly hidden: boolean
}

export async function readOperation(document: Document, operation: Operation, resolve: Resolve): Promise<ReadOperation> {
  const slice = sliceOperation(document, operation, resolve)
  const hidden = hideDataRefs(slice)
  const tangled = isTangled(slice)
  const all = tangled ? withReferences(slice) : await prismHttp.getHttpOperationsFromSpec(slice)
  return {
    operations: all.filter(({ method, path }) => method === operation.method && path === operation.path),
    tangled,
    sizes: sampleSizes(operation.object, resolve),
    hidden,
  }
}

/** Converts a document as Prism does, but keeps the references. */
function withReferences(slice: Document): PrismOperations {
  return transformOas3Operations(slice).map((operation) =>
    bundleTarget({ document: { ...slice, __target__: operation }, path: '#/__target__', cloneDocument: false }),
  ) as PrismOperations
}

/** Whether a document has too many objects after inlining its references, except circular ones. */
export function isTangled(slice: Document, most = MOST_OBJECTS): boolean {
  let left = most
  const around = new Set<string>()
  const count = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || left-- <= 0) return
    const ref = (node as { $ref?: unknown }).$ref
    if (typeof ref !== 'string') {
      for (const child of Object.values(node)) if (left > 0) count(child)
      return
    }
    if (around.has(ref)) return
    around.add(ref)
    count(valueAt(slice, ref))
    around.delete(ref)
  }
  count(slice.paths)
  return left <= 0
}
