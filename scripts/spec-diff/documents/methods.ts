import { type SpecOperation, variantsOf } from '@hostwright/openapi/operations.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { methodsOf, type Pair, type Pairs } from '../callable.ts'
import type { Change } from '../change.ts'

/** Returns added, removed, renamed and moved methods: requests may be the same, but code that calls them is not. */
export function methodChanges({ both, removed, added }: Pairs): Change[] {
  return [
    ...removed.map((operation) => change('breaking', methodsOf(operation), 'is gone', operation)),
    ...both.flatMap((pair) => [...renamed(pair), ...moved(pair), ...variants(pair)]),
    ...added.map((operation) =>
      change('added', methodsOf(operation), isDeprecated(operation) ? 'is new, and deprecated' : 'is new', operation),
    ),
  ]
}

function renamed({ before, after }: Pair): Change[] {
  const [was, is] = [methodsOf(before), methodsOf(after)]
  const [gone, fresh] = [was.filter((id) => !is.includes(id)), is.filter((id) => !was.includes(id))]
  const [old] = gone
  const [name] = fresh
  if (old !== undefined && name !== undefined && gone.length === 1 && fresh.length === 1)
    return [change('breaking', [old], `is now called \`${name}\``, after)]
  return [...gone.map((id) => change('breaking', [id], 'is gone', after)), ...fresh.map((id) => change('added', [id], 'is new', after))]
}

function moved({ before, after }: Pair): Change[] {
  if (before.path === after.path && before.method === after.method) return []
  const [was, is] = [before, after].map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  return [change('breaking', methodsOf(after), `is ${is} instead of ${was}`, after)]
}

function variants({ before, after }: Pair): Change[] {
  const known = new Map(variantsOf(before.operation).map((variant) => [variant.id, variant]))
  return variantsOf(after.operation).flatMap((variant) => {
    const old = known.get(variant.id)
    if (old === undefined) return []
    const found: Change[] = []
    if (old.body !== variant.body)
      found.push(change('breaking', [variant.id], `sends \`${variant.body}\` instead of \`${old.body}\``, after))
    if (!old.deprecated && variant.deprecated) found.push(change('added', [variant.id], 'is deprecated', after))
    if (old.summary !== variant.summary || old.description !== variant.description)
      found.push(change('docs-only', [variant.id], 'has other documentation', after))
    return found
  })
}

function isDeprecated({ operation }: SpecOperation): boolean {
  return operation.deprecated === true
}

function change(level: Change['level'], methods: readonly string[], message: string, { path, method }: SpecOperation): Change {
  return { level, methods, message, pointer: `${childPointer(childPointer('#/paths', path), method)}/operationId` }
}
