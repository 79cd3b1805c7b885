import { isEntity, type Entity } from '@hostwright/openapi/body-objects.ts'
import type { Document, MediaType, RequestBody, Schema } from '@hostwright/openapi/document.ts'
import { parsePointer } from '@hostwright/openapi/pointer.ts'
import { closestMatch } from '../closest-match.js'
import { bodyOf } from '../responses/documented.js'
import type { Resolve } from '../spec/resolve.js'
import { messageOf } from '../validate/message.js'
import type { SchemaErrors } from '../validate/schema-errors.js'

/** The example of a webhook's payload, and its schema. */
export interface DeclaredPayload {
  readonly example: Entity
  readonly schema: Schema
}

/** Returns the payload of a webhook. @throws Error if the document has no webhook of this name with a JSON object */
export function declaredPayload({ webhooks = {} }: Document, name: string, resolve: Resolve): DeclaredPayload {
  const body = webhooks[name]?.post?.requestBody
  if (!Object.hasOwn(webhooks, name) || !body) {
    const names = Object.keys(webhooks)
    const near = closestMatch(name, names)
    throw new Error(
      `mock.deliver: the spec has no webhook '${name}'; ${near === undefined ? `its webhooks are ${names.join(', ')}.` : `did you mean '${near}'?`}`,
    )
  }
  const media: MediaType = resolve<RequestBody>(body).content['application/json'] ?? {}
  const example = bodyOf(media, resolve)
  if (!media.schema || !isEntity(example)) throw new Error(`mock.deliver: the webhook '${name}' has no JSON object in the spec.`)
  return { example, schema: media.schema }
}

/** Returns a payload with changes: objects are merged, anything else is replaced. Undefined leaves a field as it is. */
export function withData(base: Entity, data: Entity): Entity {
  const result = structuredClone(base)
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined) continue
    const present = Object.hasOwn(result, name) ? result[name] : undefined
    const merged = isEntity(value) ? withData(isEntity(present) ? present : {}, value) : structuredClone(value)
    Object.defineProperty(result, name, { value: merged, enumerable: true, configurable: true, writable: true })
  }
  return result
}

/** Throws a TypeError that says how a payload breaks its schema, without quoting a value. */
export function checkPayload(name: string, payload: Entity, schema: Schema, errors: SchemaErrors): void {
  const [error] = errors.of(schema, 'request', payload)
  if (!error) return
  const field = ['data', ...parsePointer(error.instancePath)].join('.')
  throw new TypeError(`mock.deliver('${name}'): ${field} ${messageOf(error)}.`)
}
