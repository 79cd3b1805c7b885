import { isEntity, isScalar } from '@hostwright/openapi/body-objects.ts'
import { parameterNames, pathValues } from '@hostwright/openapi/path-template.ts'
import { valueAt } from '@hostwright/openapi/pointer.ts'
import type { Operation } from '../spec/operations.js'
import { pathOf } from '../state/identity.js'
import type { Resource } from '../state/resources.js'

/** Values of path parameters by name. */
export type PathValues = Readonly<Record<string, string>>

/** Calls an operation. Resolves to the body of its response; undefined if it failed. */
export type CallRead = (operation: Operation, path: PathValues) => Promise<unknown>

/** Why operations were not called, by the reason. */
export type NotCalled = ReadonlyMap<string, readonly string[]>

export interface Walk {
  readonly operations: readonly Operation[]
  readonly resources: readonly Resource[]
  readonly call: CallRead
  /** Values of parameters that no list names. */
  readonly known: PathValues
  /** The maximum number of calls. */
  readonly limit: number
}

/** An object, or the beginning: the values that are known of it, and the path that it is about. */
interface Found {
  readonly values: PathValues
  readonly resource: Resource | undefined
  readonly depth: number
}

/** The objects of a list that are followed, and the calls of one operation. */
const SAMPLES = 2
/** Objects below objects. */
const MAX_DEPTH = 5

/**
 * Calls the reads of a spec: those that need nothing, and those of the objects that lists name, a few of each. Leaves out what reveals a
 * secret or costs money, and what needs a parameter that no list names.
 */
export async function walk({ operations, resources, call, known, limit }: Walk): Promise<NotCalled> {
  const reads = operations.filter(({ method, id }) => method === 'get' && id !== undefined)
  const reasons = new Map(reads.map((operation) => [operation, reasonAgainst(operation)]))
  const calls = new Map<Operation, Set<string>>()
  const queue: Found[] = [{ values: known, resource: undefined, depth: 0 }]
  let left = limit

  const next = (operation: Operation, { values, resource }: Found): PathValues | undefined => {
    const names = parameterNames(operation.path)
    if (names.some((name) => values[name] === undefined) || (resource && !isAbout(operation, resource, resources))) return undefined
    const own = Object.fromEntries(names.map((name) => [name, values[name] ?? '']))
    const before = calls.get(operation) ?? new Set()
    return before.size < SAMPLES && !before.has(JSON.stringify(own)) ? own : undefined
  }

  // The queue grows during the loop: objects of one depth come before those below them.
  for (const found of queue)
    for (const operation of reads) {
      const path = reasons.get(operation) === undefined ? next(operation, found) : undefined
      if (path === undefined) continue
      if (left-- <= 0) {
        if (!calls.has(operation)) reasons.set(operation, `over the limit of ${limit} calls`)
        continue
      }
      calls.set(operation, (calls.get(operation) ?? new Set()).add(JSON.stringify(path)))
      const body = await call(operation, path)
      if (found.depth < MAX_DEPTH) queue.push(...objectsIn(operation, body, { ...found, values: { ...found.values, ...path } }, resources))
    }
  return notCalled(reads, calls, reasons)
}

function reasonAgainst({ object, parameters }: Operation): string | undefined {
  if (object['x-reveals-secret'] === true) return 'reveals a secret'
  if (object['x-charges'] === true) return 'costs money'
  const needed = parameters.find(({ in: place, required }) => required === true && place !== 'path')
  return needed && `needs the ${needed.in} parameter ${needed.name}`
}

/** Returns the first objects that a list names. */
function objectsIn(operation: Operation, body: unknown, { values, depth }: Found, resources: readonly Resource[]): Found[] {
  return resources.flatMap((resource) => {
    const { identity, path: template } = resource
    const list = resource.lists.find((each) => each.operation === operation)
    const rows = list && valueAt(body, list.rows)
    if (!identity || !Array.isArray(rows)) return []
    return rows.slice(0, SAMPLES).flatMap((row: unknown) => {
      const id = isEntity(row) ? row[identity.key] : undefined
      const path = isScalar(id) ? pathOf(template, identity, String(id), values) : undefined
      return path === undefined ? [] : [{ values: { ...values, ...pathValues(template, path) }, resource, depth: depth + 1 }]
    })
  })
}

/** Whether a read is about an object of this kind: below its path, or by a parameter name that no other kind has. */
function isAbout({ path }: Operation, { path: own, identity }: Resource, resources: readonly Resource[]): boolean {
  const names = identity?.parameters ?? []
  const beginning = own
    .split('/')
    .slice(0, (identity?.index ?? 0) + 1)
    .join('/')
  if (`${path}/`.startsWith(`${beginning}/`)) return true
  const isShared = (name: string) => resources.some((each) => each.path !== own && each.identity?.parameters.includes(name) === true)
  return names.every((name) => parameterNames(path).includes(name) && !isShared(name))
}

function notCalled(
  reads: readonly Operation[],
  calls: ReadonlyMap<Operation, unknown>,
  reasons: ReadonlyMap<Operation, string | undefined>,
): NotCalled {
  const byReason = new Map<string, string[]>()
  for (const operation of reads) {
    if (calls.has(operation)) continue
    const reason = reasons.get(operation) ?? 'no list names such an object'
    byReason.set(reason, [...(byReason.get(reason) ?? []), operation.id ?? ''])
  }
  return byReason
}
