import { valueAt } from '@hostwright/openapi/pointer.ts'

import type { Components, Document } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'
import { prismParameter } from './prism-parameters.js'

/**
 * Returns the smallest document that describes one operation. Prism takes seconds to read a large spec and a few milliseconds to read
 * this one, so that each operation is read when it is first called.
 */
export function sliceOperation(document: Document, operation: Operation, resolve: Resolve): Document {
  const { path, method, object } = operation
  const parameters = operation.parameters.map((parameter) => prismParameter(parameter, resolve))
  // Security is checked before Prism; callbacks would send requests to other hosts.
  const { security: _security, callbacks: _callbacks, ...rest } = object
  const paths = { [path]: { [method]: { ...rest, parameters } } }
  const { openapi, info } = document
  const refs = new Set<string>()
  const onlyComponents = collectRefs(document, paths, refs)
  return structuredClone({
    openapi,
    info,
    paths: onlyComponents ? paths : { ...document.paths, ...paths },
    components: onlyComponents ? pick(document, refs) : (document.components ?? {}),
  })
}

/** Collects every component that `node` refers to; returns false for a `$ref` to anything but a component. */
function collectRefs(document: Document, node: unknown, refs: Set<string>): boolean {
  if (typeof node !== 'object' || node === null) return true
  const ref = Array.isArray(node) ? undefined : (node as { $ref?: unknown }).$ref
  if (typeof ref === 'string') {
    const component = /^#\/components\/[^/]+\/[^/]+/.exec(ref)?.[0]
    if (component === undefined) return false
    if (!refs.has(component)) {
      refs.add(component)
      if (!collectRefs(document, valueAt(document, component), refs)) return false
    }
  }
  return Object.values(node).every((child) => collectRefs(document, child, refs))
}

function pick(document: Document, refs: ReadonlySet<string>): Components {
  const components: Record<string, Record<string, unknown>> = {}
  for (const ref of refs) {
    const [kind, name] = ref.split('/').slice(2) as [string, string]
    const component = valueAt(document, ref)
    if (component !== undefined) (components[kind] ??= {})[name] = component
  }
  return components as Components
}
