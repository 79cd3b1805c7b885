import { isDeepStrictEqual } from 'node:util'
import type { Document } from '@hostwright/openapi/document.ts'
import { paginationOf, type Pagination } from '@hostwright/openapi/pagination.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { methodsOf, type Pair } from '../callable.ts'
import type { Change } from '../change.ts'

/** Returns the changes of pagination, which decides what is iterated and what a stored cursor means. */
export function paginationChanges(pairs: readonly Pair[], before: Document, after: Document): Change[] {
  const found = new Map<string, Change>()
  for (const pair of pairs) {
    const was = paginationOf(before, pair.before.operation)
    const is = paginationOf(after, pair.after.operation)
    const classified = classifyPagination(was, is)
    if (classified === undefined) continue
    const [level, message] = classified
    const pointer = childPointer(childPointer('#/paths', pair.after.path), pair.after.method)
    const methods = [...(found.get(message)?.methods ?? []), ...methodsOf(pair.after)]
    found.set(message, { level, methods, message, pointer: found.get(message)?.pointer ?? `${pointer}/x-pagination` })
  }
  return [...found.values()]
}

function classifyPagination(was: Pagination | undefined, is: Pagination | undefined): [Change['level'], string] | undefined {
  if (is === undefined) return was && ['breaking', 'no longer pages: it is awaited, not iterated']
  if (was === undefined) return ['added', 'pages: it can be iterated']
  if (was.style?.kind !== is.style?.kind)
    return ['breaking', `pages by ${is.style?.kind} instead of ${was.style?.kind}: stored cursors are invalid`]
  if (was.items !== is.items) return ['breaking', `has its items at ${is.items || 'the root'} instead of ${was.items || 'the root'}`]
  return isDeepStrictEqual(was.style, is.style) ? undefined : ['fixed', 'requests its pages differently']
}
