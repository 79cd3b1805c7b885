import { toCase } from '@hey-api/openapi-ts'
import type { SpecOperation } from '@hostwright/openapi/operations.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'
import { type Code, identifier } from '../code.ts'
import { capitalized } from '../text.ts'

// new-provider and the linter must predict hey-api's names.
export { toCase }

/** The names of an operation in generated code. */
export interface Names {
  /** Dotted name: `dns.records.list`. */
  readonly id: Code
  /** Resources that lead to the method: `['dns', 'records']`. */
  readonly resource: readonly Code[]
  /** Name of the method: `list`. */
  readonly method: Code
  /** Name of the flat function: `dnsRecordsList`. */
  readonly flat: Code
  /** Stem of its types: `DnsRecordsList` in `DnsRecordsListData`. */
  readonly type: Code
}

/** Methods of client classes. */
const CLIENT_METHODS = new Set(['request', 'session', 'waitForAction'])

/** Returns the names of an operation. @throws UnsupportedSpecError unless its operationId is dotted camelCase */
export function nameOperation({ id, method, path }: Pick<SpecOperation, 'id' | 'method' | 'path'>): Names {
  const segments = id.split('.')
  const route = `${method.toUpperCase()} ${path}`
  if (id === '') throw new UnsupportedSpecError(`${route} has no operationId; give it a dotted one like domains.dns.list.`)
  if (segments.length < 2 || !segments.every((segment) => /^[a-z][A-Za-z0-9]*$/.test(segment))) {
    throw new UnsupportedSpecError(`The operationId "${id}" of ${route} is not dotted camelCase like domains.dns.list.`)
  }
  const flat = toCase(id, 'camelCase')
  if (segments.includes('constructor') || /^(createClient$|by[A-Z])/.test(flat))
    throw new UnsupportedSpecError(`The operationId "${id}" of ${route} is a name that generated code needs; rename it.`)
  if (CLIENT_METHODS.has(segments[0] ?? ''))
    throw new UnsupportedSpecError(`The operationId "${id}" of ${route} begins with the name of a method that clients have; rename it.`)
  const names = segments.map(identifier)
  return {
    id: identifier(id),
    resource: names.slice(0, -1),
    method: identifier(segments.at(-1) ?? ''),
    flat: identifier(flat),
    type: identifier(typeStem(id)),
  }
}

/** Returns the stem of hey-api's types, which hey-api cases together with their ends: `RunM2b` for `run.m2b`, of `RunM2bData`. */
export function typeStem(id: string): string {
  return toCase(`${id}-data`, 'PascalCase').slice(0, -'Data'.length)
}

/**
 * Rejects operations with the same name as function, as method, or as a resource, and resources with the same class.
 *
 * @throws UnsupportedSpecError with both names
 */
export function rejectClashes(names: readonly (Names & { readonly at?: string })[]): void {
  const resources = resourcePaths(names)
  const ids = new Map<string, string>()
  const functions = new Map<string, string>()
  for (const { id, flat, at } of names) {
    if (taken(ids, id, id)) throw new UnsupportedSpecError(`Two operations have the operationId "${id}"; each needs one of its own.`, at)
    const other = taken(functions, flat, id)
    if (other) throw new UnsupportedSpecError(`The operationIds "${other}" and "${id}" both become the function ${flat}; rename one.`, at)
    if (resources.has(id))
      throw new UnsupportedSpecError(
        `"${id}" is an operation and also the resource of others; a client cannot have both under one name.`,
        at,
      )
  }
  const classes = new Map<string, string>()
  for (const [id, path] of resources) {
    const other = taken(classes, resourceClass(path), id)
    if (other === undefined) continue
    const at = names.find(({ resource }) => path.every((part, index) => part === resource[index]))?.at
    throw new UnsupportedSpecError(`The resources "${other}" and "${id}" both become the class ${resourceClass(path)}; rename one.`, at)
  }
}

/** Takes a name for an id; returns the id that had it before. */
function taken(names: Map<string, string>, name: string, id: string): string | undefined {
  const before = names.get(name)
  names.set(name, id)
  return before
}

/** Returns all resources by their dotted names, including those without operations. */
export function resourcePaths(names: readonly Pick<Names, 'resource'>[]): ReadonlyMap<string, readonly Code[]> {
  const paths = names.flatMap(({ resource }) => resource.map((_, depth) => resource.slice(0, depth + 1)))
  return new Map(paths.map((path) => [path.join('.'), path]))
}

/** Returns the class of a resource: `DnsRecordsResource` for `['dns', 'records']`. */
export function resourceClass(path: readonly string[]): Code {
  return identifier(`${path.map(capitalized).join('')}Resource`)
}

/** Returns the constant of a pagination style: `pagesByLink` for `link`. The style's own name may be a keyword. */
export function styleConstant(style: string): Code {
  return identifier(`pagesBy${capitalized(style)}`)
}
