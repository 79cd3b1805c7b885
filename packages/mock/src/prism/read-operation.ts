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
 * Objects of an operation with all that it refers to written out, beyond which it stays written with references. Prism
 * writes references out, and schemas that hold one another on many ways have no end then; it knows those that are left,
 * but looks for read-only properties only in what is written out.
 */
const MOST_OBJECTS = 100_000

/** An operation as Prism sees it. */
export interface ReadOperation {
  readonly operations: PrismOperations
  /** Whether it is written with references: Prism would take seconds to compile what its answers may hold. */
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

/** What Prism makes of a document, but for writing the references out. */
function withReferences(slice: Document): PrismOperations {
  return transformOas3Operations(slice).map((operation) =>
    bundleTarget({ document: { ...slice, __target__: operation }, path: '#/__target__', cloneDocument: false }),
  ) as PrismOperations
}

/** Whether a document has too many objects once its references are written out, but for those that lead back. */
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
