import type { Document } from '@hostwright/openapi/document.ts'
import type { SpecOperation } from '@hostwright/openapi/operations.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { methodsOf, operationsByMethod } from '../callable.ts'
import type { Change } from '../change.ts'
import type { ClientDifferences } from '../compiler/client-differences.ts'
import { replacementOf, routeOf } from './replacements.ts'

/** Returns added, removed, renamed and moved methods. */
export function methodChanges({ methods, routes }: ClientDifferences, before: Document, after: Document): Change[] {
  const [was, is] = [operationsByMethod(before), operationsByMethod(after)]
  const added = new Set(methods.after)
  const all = [...new Set(is.values())]
  const fresh = all.filter((operation) => methodsOf(operation).every((name) => added.has(name)))
  const found: Change[] = methods.before.map((name) => {
    const operation = was.get(name)
    const other = operation && replacementOf(operation, all, fresh)
    const replacement = operation && other && replacementMethod(operation, other, methods)
    if (operation === undefined || other === undefined || replacement === undefined) return change('breaking', name, 'is gone', operation)
    if (!added.delete(replacement)) return change('breaking', name, `is gone; use \`${replacement}\``, other)
    const route = routeOf(other) === routeOf(operation) ? '' : `, with ${routeOf(other)} instead of ${routeOf(operation)}`
    return change('breaking', name, `is now called \`${replacement}\`${route}`, other)
  })
  const gone = new Set(routes.before)
  for (const [name, operation] of is) {
    const old = was.get(name)
    if (added.has(name))
      found.push(change('added', name, operation.operation.deprecated === true ? 'is new, and deprecated' : 'is new', operation))
    else if (old && routeOf(old) !== routeOf(operation)) {
      const level = gone.has(routeOf(old)) ? 'breaking' : 'fixed'
      found.push({
        ...change(level, name, `is ${routeOf(operation)} instead of ${routeOf(old)}`, operation),
        note: 'this concerns path-based calls',
      })
    }
  }
  return found
}

/** Returns the only method of an operation, or its only new variant if one is gone. */
function replacementMethod(gone: SpecOperation, other: SpecOperation, methods: ClientDifferences['methods']): string | undefined {
  const names = methodsOf(other)
  const [removed, added] = [methodsOf(gone).filter((id) => methods.before.includes(id)), names.filter((id) => methods.after.includes(id))]
  return names.length === 1 ? names[0] : removed.length === 1 && added.length === 1 ? added[0] : undefined
}

function change(level: Change['level'], method: string, message: string, operation: SpecOperation | undefined): Change {
  const pointer = operation ? `${childPointer(childPointer('#/paths', operation.path), operation.method)}/operationId` : '#'
  return { level, methods: [method], message, pointer }
}
