import type { Entity } from '@hostwright/openapi/body-objects.ts'
import type { Members } from './members.js'
import type { Resource } from './resources.js'
import type { Step } from './steps.js'

/** The objects of one kind with which a mock begins. */
export interface Seed {
  readonly resource: Resource
  /** As given. */
  readonly rows: readonly Entity[]
  /** Their paths and fields; none for entries of a list. */
  readonly objects: readonly { readonly path: string; readonly owners: Readonly<Record<string, string>>; readonly steps: readonly Step[] }[]
}

/** Adds the objects of a test to the state. */
export function seedObjects(members: Members, { resource, objects }: Seed): void {
  for (const { path, owners, steps } of objects)
    if (resource.identity) members.create(path, resource, steps, { template: '', owners })
    else members.change(path, resource, steps)
}
