import type { Document } from '@hostwright/openapi/document.ts'
import { listOperations } from '@hostwright/openapi/operations.ts'
import { isObject, valueAt } from '@hostwright/openapi/pointer.ts'
import { methodsOf } from './callable.ts'

/** Returns a function that finds the methods that use a component, by its pointer. */
export function componentUses(document: Document): (pointer: string) => readonly string[] {
  const uses = new Map<string, Set<string>>()
  const follow = (value: unknown, methods: readonly string[], seen: Set<string>): void => {
    if (!isObject(value)) return
    const ref = value['$ref']
    if (typeof ref === 'string' && !seen.has(ref)) {
      seen.add(ref)
      uses.set(ref, new Set([...(uses.get(ref) ?? []), ...methods]))
      follow(valueAt(document, ref), methods, seen)
    }
    for (const [key, child] of Object.entries(value)) if (key !== 'example' && key !== 'examples') follow(child, methods, seen)
  }
  for (const operation of listOperations(document))
    follow([operation.operation, operation.pathItem.parameters], methodsOf(operation), new Set())
  return (pointer) => [...(uses.get(pointer) ?? [])]
}
