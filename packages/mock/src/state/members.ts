import { pathValues } from '../http/path-template.js'
import { type Entity, isEntity } from './entity.js'
import type { Resource } from './resources.js'

/** What happened to one object since the start or the last reset. */
export interface Member {
  status: 'created' | 'changed' | 'gone'
  resource: Resource
  /** What requests said of it, the last word of each field. */
  changes: Entity
}

/** The objects of one mock that requests created, changed or removed, by their paths. */
export interface Members {
  readonly size: number
  get(path: string): Member | undefined
  create(path: string, resource: Resource, changes: Entity): void
  /** One that was removed is there again. */
  change(path: string, resource: Resource, changes: Entity): void
  remove(path: string, resource: Resource): void
  /** Whether the object at a path, or one that it belongs to, was removed. */
  isGone(path: string): boolean
  /** Those that were created and are still there, oldest first. */
  created(resource: Resource): [path: string, member: Member][]
  clear(): void
}

export function createMembers(): Members {
  const members = new Map<string, Member>()
  const gone = new Set<string>()
  return {
    get size() {
      return members.size
    },
    get: (path) => members.get(path),
    create(path, resource, changes) {
      // A new one comes after the others, even where one of its name was there before.
      members.delete(path)
      gone.delete(path)
      members.set(path, { status: 'created', resource, changes })
    },
    change(path, resource, changes) {
      const known = gone.delete(path) ? undefined : members.get(path)
      members.set(path, { status: known?.status ?? 'changed', resource, changes: merge(known?.changes ?? {}, changes) })
    },
    remove(path, resource) {
      gone.add(path)
      members.set(path, { status: 'gone', resource, changes: {} })
    },
    isGone(path) {
      if (gone.size === 0) return false
      const segments = path.split('/')
      return segments.some((_, index) => gone.has(segments.slice(0, index + 1).join('/')))
    },
    created: (resource) => [...members].filter(([, member]) => member.status === 'created' && member.resource === resource),
    clear() {
      members.clear()
      gone.clear()
    },
  }
}

/** Objects are merged, anything else is replaced. */
export function merge(base: Entity, changes: Entity): Entity {
  const merged = Object.entries(changes).map(([name, value]) => {
    const present = base[name]
    return [name, isEntity(value) && isEntity(present) ? merge(present, value) : value] as const
  })
  return { ...base, ...Object.fromEntries(merged) }
}

/** Whether an object belongs to the collection at a path: it says of itself what the path says of its owner. */
export function belongsTo(template: string, path: string, changes: Entity): boolean {
  return Object.entries(pathValues(template, path)).every(([name, value]) => String(changes[name]) === value)
}
