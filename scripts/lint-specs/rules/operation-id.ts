import { variantsOf } from '@hostwright/openapi/operations.ts'
import type { Finding, Rule, Spec } from '../rule.ts'

const DOTTED = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/

/** The ids of operations and variants are dotted camelCase, and yield a unique name for every method and function. */
export const operationId: Rule = {
  name: 'operation-id',
  *check(spec) {
    const entries = [...identified(spec)]
    yield* malformed(entries)
    yield* methodsThatAreResources(entries)
    yield* sameFlatName(entries)
  },
}

/** An id, and the node and key that contain it. */
interface Identified {
  readonly id: string
  readonly route: string
  readonly node: object
  readonly key: string
}

function* identified({ operations }: Spec): Generator<Identified> {
  for (const { id, method, path, operation } of operations) {
    const route = `${method} ${path}`
    yield { id, route, node: operation, key: 'operationId' }
    for (const variant of variantsOf(operation)) yield { id: variant.id, route, node: variant, key: 'id' }
  }
}

function* malformed(entries: Identified[]): Generator<Finding> {
  for (const entry of entries) {
    if (entry.id === '') yield { node: entry.node, message: `${entry.route} has no ${entry.key}` }
    else if (!DOTTED.test(entry.id)) {
      yield at(entry, `"${entry.id}" is not dotted camelCase with a resource first and a verb last, as domains.dns.list`)
    }
  }
}

function* methodsThatAreResources(entries: Identified[]): Generator<Finding> {
  for (const entry of entries) {
    const inner = entries.find((other) => other.id.startsWith(`${entry.id}.`))
    if (entry.id !== '' && inner !== undefined) yield at(entry, `"${entry.id}" is a method here and a resource in "${inner.id}"`)
  }
}

function* sameFlatName(entries: Identified[]): Generator<Finding> {
  const taken = new Map<string, Identified>()
  for (const entry of entries) {
    if (entry.id === '') continue
    const name = flatName(entry.id)
    const other = taken.get(name)
    if (other === undefined) taken.set(name, entry)
    else if (other.id === entry.id) yield at(entry, `"${entry.id}" is already the ${other.key} of ${other.route}`)
    else yield at(entry, `"${entry.id}" and "${other.id}" both become the function ${name}`)
  }
}

/** Returns the name of an operation's function: `domainsDnsList` for `domains.dns.list`. */
function flatName(id: string): string {
  return id.replaceAll(/\.(.)/g, (_, letter: string) => letter.toUpperCase())
}

function at({ node, key }: Identified, message: string): Finding {
  return { node, key, message }
}
