import { pathValues } from '../http/path-template.js'
import { type Entity, lastOf } from './entity.js'
import type { Resource } from './resources.js'

/** The changes to one object since the start or the last reset. */
export interface Member {
  readonly status: 'created' | 'changed' | 'gone'
  readonly resource: Resource
  /** The fields that requests set, oldest first. */
  readonly changes: readonly Entity[]
  /** The path template at which it was created, and its parameter values. */
  readonly origin: Origin | undefined
}

export interface Origin {
  readonly template: string
  readonly owners: Readonly<Record<string, string>>
}

/** The objects that requests created, changed or removed, by path. */
export interface Members {
  readonly size: number
  get(path: string): Member | undefined
  create(path: string, resource: Resource, changes: Entity, origin: Origin): void
  /** Changes an object; one that was removed exists again. */
  change(path: string, resource: Resource, changes: Entity): void
  /** Removes an object and all objects created under it. */
  remove(path: string, resource: Resource): void
  /** Restores a removed object without its changes. */
  restore(path: string): void
  /** Whether the object at a path, or one that contains it, was removed. */
  isGone(template: string, path: string): boolean
  /** Returns the created objects that still exist, oldest first. */
  created(resource: Resource): [path: string, member: Member][]
  gone(resource: Resource): string[]
  clear(): void
}

export function createMembers(): Members {
  const members = new Map<string, Member>()
  const gone = new Map<string, Resource>()
  const of = (resource: Resource, status: Member['status']) =>
    [...members].filter(([, member]) => member.status === status && member.resource === resource)

  function remove(path: string, resource: Resource): void {
    gone.set(path, resource)
    members.set(path, { status: 'gone', resource, changes: [], origin: undefined })
    for (const [other, { status, origin, resource: kind }] of members)
      if (status === 'created' && origin && isUnder(origin.template, origin.owners, resource, path)) remove(other, kind)
  }

  return {
    get size() {
      return members.size
    },
    get: (path) => members.get(path),
    create(path, resource, changes, origin) {
      // A new object comes last, even if one with its path existed before.
      members.delete(path)
      gone.delete(path)
      members.set(path, { status: 'created', resource, changes: [changes], origin })
    },
    change(path, resource, changes) {
      const known = gone.delete(path) ? undefined : members.get(path)
      members.set(path, { status: 'changed', origin: undefined, ...known, resource, changes: [...(known?.changes ?? []), changes] })
    },
    remove,
    restore(path) {
      if (gone.delete(path)) members.delete(path)
    },
    isGone(template, path) {
      if (gone.size === 0) return false
      const segments = path.split('/')
      if (segments.some((_, index) => gone.has(segments.slice(0, index + 1).join('/')))) return true
      const values = pathValues(template, path)
      return [...gone].some(([removed, resource]) => isUnder(template, values, resource, removed))
    },
    created: (resource) => of(resource, 'created'),
    gone: (resource) => of(resource, 'gone').map(([path]) => path),
    clear() {
      members.clear()
      gone.clear()
    },
  }
}

/** Whether a path belongs to an object: it names the object's kind and contains all its parameters in any position. */
function isUnder(template: string, values: Readonly<Record<string, string>>, { path, identity }: Resource, member: string): boolean {
  if (!identity || template === path) return false
  const kind = path.split('/')[identity.index - 1]
  if (!`${template}/`.includes(`/${kind}/${identity.segment}/`)) return false
  return Object.entries(pathValues(path, member)).every(([name, value]) => values[name] === value)
}

/** Whether an object belongs to the collection at a path: its own fields name the owner in the path. */
export function belongsTo(template: string, path: string, { changes }: Member): boolean {
  return Object.entries(pathValues(template, path)).every(([name, value]) => String(lastOf(changes, name)) === value)
}
