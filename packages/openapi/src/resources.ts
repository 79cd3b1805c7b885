import type { Document } from './document.ts'
import type {
  Lifecycle,
  ListFilter,
  Resource,
  ResourceCreate,
  ResourceDelete,
  ResourceList,
  ResourceRead,
  ResourceUpdate,
} from './extension-types.ts'
import { fillPath, hasParameter, parameterNames } from './path-template.ts'

/** A kind of object that `x-resources` declares. */
export interface DeclaredResource extends Pick<Resource, 'path' | 'id' | 'aliases' | 'replaces' | 'match' | 'noMatch' | 'timestamps'> {
  readonly kind: string
  readonly get: Detailed<ResourceRead> | undefined
  readonly lists: readonly Detailed<ResourceList>[]
  readonly creates: readonly Detailed<ResourceCreate>[]
  readonly updates: readonly Detailed<ResourceUpdate>[]
  readonly delete: Detailed<ResourceDelete> | undefined
  readonly lifecycles: readonly Lifecycle[]
}

/** The long form of a declaration, which may also be the operation alone. */
export type Detailed<Declared> = Partial<Exclude<Declared, string>> & { readonly operation: string }

export type DeclaredList = DeclaredResource['lists'][number]

/** The long form of a filter. */
export type Filter = Exclude<ListFilter, string>

/** Returns the kinds of objects that a document declares, in its order. */
export function declaredResources({ 'x-resources': declared = {} }: Document): DeclaredResource[] {
  return Object.entries(declared).map(([kind, resource]) => inLongForm(kind, resource))
}

function inLongForm(kind: string, resource: Resource): DeclaredResource {
  const { get, lists = [], creates = [], updates = [], delete: remove, lifecycles = [], ...rest } = resource
  return {
    ...rest,
    kind,
    get: get === undefined ? undefined : detailed(get),
    lists: lists.map(detailed),
    creates: creates.map(detailed),
    updates: updates.map(detailed),
    delete: remove === undefined ? undefined : detailed(remove),
    lifecycles,
  }
}

function detailed<Declared extends object>(declared: string | Declared): Detailed<Declared> {
  return (typeof declared === 'string' ? { operation: declared } : declared) as Detailed<Declared>
}

/** Returns the long form of a filter. */
export function filterOf(declared: ListFilter): Filter {
  return typeof declared === 'string' ? { fields: [declared] } : declared
}

/**
 * Returns the index of the segment with the id in the path of an object: the one that a list's or a create's path lacks, otherwise the
 * last one with a parameter; -1 if no segment has any.
 *
 * @param others The paths of the kind's lists and creates
 */
export function idSegment(path: string, others: readonly string[]): number {
  const segments = path.split('/')
  const shapes = new Set(others.map(shapeOf))
  const lacked = segments.findLastIndex((segment, index) => hasParameter(segment) && shapes.has(shapeOf(withoutSegment(path, index))))
  return lacked >= 0 ? lacked : segments.findLastIndex(hasParameter)
}

/** Returns a path template without its parameter names: two paths of one shape are the same. */
export function shapeOf(path: string): string {
  return fillPath(path, Object.fromEntries(parameterNames(path).map((name) => [name, '_'])))
}

/** Returns a path without one of its segments. */
export function withoutSegment(path: string, index: number): string {
  return path
    .split('/')
    .filter((_, at) => at !== index)
    .join('/')
}
