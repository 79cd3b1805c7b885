import { pathValues } from '@hostwright/openapi/path-template.ts'
import type { Resource } from './resources.js'
import { fieldsOf, type Step } from './steps.js'

/** The changes to one object since the start or the last reset. */
export interface Member {
  readonly status: 'created' | 'changed' | 'gone'
  readonly resource: Resource
  /** Oldest first. */
  readonly steps: readonly Step[]
  /** The path template at which it was created, empty for one of a test, and its parameter values. */
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
  create(path: string, resource: Resource, steps: readonly Step[], origin: Origin): void
  /** Changes an object; one that was removed exists again. */
  change(path: string, resource: Resource, steps: readonly Step[]): void
  /** Removes an object and all objects created under it. */
  remove(path: string, resource: Resource): void
  /** Whether the object at a path, or one that contains it, was removed. */
  isGone(template: string, path: string): boolean
  /** Returns the created objects that still exist, oldest first. */
  created(resource: Resource): [path: string, member: Member][]
  clear(): void
}

export function createMembers(): Members {
  const members = new Map<string, Member>()
  const gone = new Map<string, Resource>()

  function remove(path: string, resource: Resource): void {
    gone.set(path, resource)
    members.set(path, { status: 'gone', resource, steps: [], origin: undefined })
    for (const [other, { status, origin, resource: kind }] of members)
      if (status === 'created' && origin && isUnder(origin.template, origin.owners, resource, path)) remove(other, kind)
  }

  return {
    get size() {
      return members.size
    },
    get: (path) => members.get(path),
    create(path, resource, steps, origin) {
      // A new object comes last, even if one with its path existed before.
      members.delete(path)
      gone.delete(path)
      members.set(path, { status: 'created', resource, steps, origin })
    },
    change(path, resource, steps) {
      const known = gone.delete(path) ? undefined : members.get(path)
      members.set(path, { status: 'changed', origin: undefined, ...known, resource, steps: [...(known?.steps ?? []), ...steps] })
    },
    remove,
    isGone(template, path) {
      if (gone.size === 0) return false
      const segments = path.split('/')
      if (segments.some((_, index) => gone.has(segments.slice(0, index + 1).join('/')))) return true
      const values = pathValues(template, path)
      return [...gone].some(([removed, resource]) => isUnder(template, values, resource, removed))
    },
    created: (resource) => [...members].filter(([, member]) => member.status === 'created' && member.resource === resource),
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

/** Whether an object belongs to the list at a path: its own fields name the owner in the path, or nobody has named one. */
export function belongsTo(template: string, path: string, { steps, origin }: Member): boolean {
  const fields = fieldsOf(steps)
  const isUnowned = origin !== undefined && (origin.template === '' || Object.keys(origin.owners).length === 0)
  return Object.entries(pathValues(template, path)).every(([name, value]) =>
    fields[name] === undefined ? isUnowned : String(fields[name]) === value,
  )
}
