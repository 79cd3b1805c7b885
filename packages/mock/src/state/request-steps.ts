import { isEntity, type Entity } from '@hostwright/openapi/body-objects.ts'
import { pathValues } from '@hostwright/openapi/path-template.ts'
import { valueAt } from '@hostwright/openapi/pointer.ts'
import { requestedChanges } from './entity.js'
import type { Removal, Resource, Update } from './resources.js'
import type { StateChange } from './state-change.js'
import type { Step } from './steps.js'
import { timeLike } from './timestamp.js'

/**
 * Returns what a request changes in an object: the values that its operation sets, the part that it replaces, or the fields of its body
 * except the id, which its path determines.
 *
 * @param example The object in the documented responses
 */
export function changeSteps(
  { identity }: Resource,
  { declared, operation }: Pick<Update, 'declared' | 'operation'>,
  { body, path }: Pick<StateChange, 'body' | 'path'>,
  example: Entity | undefined,
): Step[] {
  const { sets, part, parts = {}, from, names = {}, id } = declared
  const sent = from === undefined ? body : valueAt(body, from)
  if (sets !== undefined) return setSteps(sets)
  if (part !== undefined) {
    const values = pathValues(operation.path, path)
    const name = /\{(.+?)\}/.exec(part)?.[1]
    const value = name === undefined ? undefined : values[name]
    return [{ kind: 'replace', pointer: parts[value ?? ''] ?? part.replace(`{${name}}`, value ?? ''), value: sent }]
  }
  const changes = Object.entries({ ...sentFields(body, from, example), ...renamed(body, names) })
  return [{ kind: 'merge', fields: Object.fromEntries(changes.filter(([field]) => field !== identity?.key && field !== id)) }]
}

/** Returns the fields that a body sets on an object: those at a place, else those of the member that shares the most with the example. */
export function sentFields(body: unknown, from: string | undefined, example: Entity | undefined): Entity {
  if (from === undefined) return requestedChanges(body, example)
  const sent = valueAt(body, from)
  return isEntity(sent) ? sent : {}
}

/** Returns the fields of a body under the names of the object's properties. */
export function renamed(body: unknown, names: Readonly<Record<string, string>>): Entity {
  const named = Object.entries(names).flatMap(([field, property]) => {
    const value = isEntity(body) ? body[field] : undefined
    return value === undefined ? [] : [[property, value] as const]
  })
  return Object.fromEntries(named)
}

function setSteps(sets: Readonly<Record<string, unknown>>): Step[] {
  return Object.entries(sets).map(([pointer, value]) => ({ kind: 'replace', pointer, value }))
}

/** Returns the steps that set an object's timestamps to a time, in the form of its example. */
export function timeSteps(
  { declared }: Resource,
  example: Entity | undefined,
  now: number,
  names: readonly ('created' | 'changed')[],
): Step[] {
  return names.flatMap((name) => {
    const pointer = declared.timestamps?.[name]
    return pointer === undefined ? [] : [{ kind: 'replace', pointer, value: timeLike(valueAt(example, pointer), now) }]
  })
}

/** Returns the steps through the states to which an operation leads. @param usual seconds of each, if the spec does not say */
export function lifecycleSteps({ lifecycles }: Resource, operation: string | undefined, since: number, usual: number): Step[] {
  return lifecycles.flatMap(({ property, passes = {}, seconds = usual }) => {
    const states = passes[operation ?? '']
    return states ? [{ kind: 'pass', pointer: property, states, seconds, since }] : []
  })
}

/** Returns the steps of a removal that is only scheduled; undefined for one that happens at once. */
export function scheduleSteps({ declared }: Removal, body: unknown): Step[] | undefined {
  const { schedules = {}, default: isDefault = false, sets = {} } = declared
  const fields = Object.entries(schedules)
  const isScheduled =
    fields.length > 0 &&
    fields.every(([name, value]) => {
      const sent = isEntity(body) ? body[name] : undefined
      return sent === undefined ? isDefault : sent === value
    })
  return isScheduled ? setSteps(sets) : undefined
}
