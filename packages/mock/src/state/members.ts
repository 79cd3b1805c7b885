import { pathValues } from '../http/path-template.js'
import { type Entity, lastOf } from './entity.js'
import type { Resource } from './resources.js'

/** What happened to one object since the start or the last reset. */
export interface Member {
  status: 'created' | 'changed' | 'gone'
  resource: Resource
  /** What requests said of it, oldest first. */
  changes: readonly Entity[]
  /** Path template at which it was created, and the values of its parameters. */
  origin: Origin | undefined
}

export interface Origin {
  template: string
  owners: Readonly<Record<string, string>>
}

/** The objects of one mock that requests created, changed or removed, by their paths. */
export interface Members {
  readonly size: number
  get(path: string): Member | undefined
  create(path: string, resource: Resource, changes: Entity, origin: Origin): void
  /** One that was removed is there again. */
  change(path: string, resource: Resource, changes: Entity): void
  /** Removes an object, and those that were created under it. */
  remove(path: string, resource: Resource): void
  /** Lets an object that was removed be there again, as if nothing had happened. */
  restore(path: string): void
  /** Whether the object at a path, or one that it belongs to, was removed. */
  isGone(template: string, path: string): boolean
  /** Those that were created and are still there, oldest first. */
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
      // A new one comes after the others, even where one of its name was there before.
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

/** Whether a path says that it is under an object: it names the object's kind and has all of its parameters, wherever they stand. */
function isUnder(template: string, values: Readonly<Record<string, string>>, { path, identity }: Resource, member: string): boolean {
  if (!identity || template === path) return false
  const kind = path.split('/')[identity.index - 1]
  if (!`${template}/`.includes(`/${kind}/${identity.segment}/`)) return false
  return Object.entries(pathValues(path, member)).every(([name, value]) => values[name] === value)
}

/** Whether an object belongs to the collection at a path: it says of itself what the path says of its owner. */
export function belongsTo(template: string, path: string, { changes }: Member): boolean {
  return Object.entries(pathValues(template, path)).every(([name, value]) => String(lastOf(changes, name)) === value)
}
