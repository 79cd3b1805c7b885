import type { SpecOperation } from '../../spec/operations.ts'
import type { Finding, Rule, Spec } from '../rule.ts'

const dotted = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/

/** operationIds are dotted camelCase, and give every method and every flat function a name of its own. */
export const operationId: Rule = {
  name: 'operation-id',
  *check(spec) {
    yield* malformed(spec)
    yield* methodsThatAreResources(spec)
    yield* sameFlatName(spec)
  },
}

function* malformed({ operations }: Spec): Generator<Finding> {
  for (const entry of operations) {
    if (entry.id === '') yield { node: entry.operation, message: `${entry.method} ${entry.path} has no operationId` }
    else if (!dotted.test(entry.id)) {
      yield at(entry, `"${entry.id}" is not dotted camelCase with a resource first and a verb last, as domains.dns.list`)
    }
  }
}

function* methodsThatAreResources({ operations }: Spec): Generator<Finding> {
  for (const entry of operations) {
    const inner = operations.find((other) => other.id.startsWith(`${entry.id}.`))
    if (entry.id !== '' && inner !== undefined) yield at(entry, `"${entry.id}" is a method here and a resource in "${inner.id}"`)
  }
}

function* sameFlatName({ operations }: Spec): Generator<Finding> {
  const taken = new Map<string, SpecOperation>()
  for (const entry of operations) {
    if (entry.id === '') continue
    const name = flatName(entry.id)
    const other = taken.get(name)
    if (other === undefined) taken.set(name, entry)
    else if (other.id === entry.id) yield at(entry, `"${entry.id}" is already the operationId of ${other.method} ${other.path}`)
    else yield at(entry, `"${entry.id}" and "${other.id}" both become the function ${name}`)
  }
}

/** The name of an operation's flat function: `domains.dns.list` is `domainsDnsList`. */
function flatName(id: string): string {
  return id.replaceAll(/\.(.)/g, (_, letter: string) => letter.toUpperCase())
}

function at({ operation }: SpecOperation, message: string): Finding {
  return { node: operation, key: 'operationId', message }
}
