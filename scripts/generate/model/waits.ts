import type { Document } from '@hostwright/openapi/document.ts'
import type { Lifecycle } from '@hostwright/openapi/extension-types.ts'
import type { SpecOperation } from '@hostwright/openapi/operations.ts'
import { childPointer, parsePointer } from '@hostwright/openapi/pointer.ts'
import { declaredResources } from '@hostwright/openapi/resources.ts'
import { partsOf, schemasAt, successSchema } from '@hostwright/openapi/schema-lookup.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'
import type { DescribedOperation, WaitModel } from './model.ts'
import { nameOperation } from './names.ts'

/**
 * Returns how callers wait for states of the object that an operation reads; undefined if no kind of object with states is read
 * by it.
 *
 * @throws UnsupportedSpecError if a state is not in the response
 */
export function waitOf(document: Document, route: DescribedOperation, spec: SpecOperation): WaitModel | undefined {
  const resource = declaredResources(document).find(({ get, lifecycles }) => get?.operation === route.id && lifecycles.length > 0)
  if (!resource?.get) return undefined
  const { at } = resource.get
  const schema = successSchema(document, spec.operation)
  const has = (pointer: string) => schemasAt(document, schema, pointer).length > 0
  // The object is the response, or otherwise one of its fields or its only entry.
  const wrappers = partsOf(document, schema).flatMap(({ properties = {} }) => Object.keys(properties).map((name) => childPointer('', name)))
  const placeOf = ({ property }: Lifecycle) => {
    const outer = at ?? (has(property) ? '' : undefined)
    const places = (outer === undefined ? ['/0', ...wrappers] : [outer]).map((place) => place + property).filter(has)
    const [place] = places
    if (place === undefined || places.length > 1)
      throw new UnsupportedSpecError(
        `${route.id} reads "${resource.kind}", but its state ${property} is not in the response once.`,
        route.at,
      )
    return place
  }
  const states = resource.lifecycles.map((lifecycle) => {
    const { property, values, failed, interval } = lifecycle
    const name = parsePointer(property).at(-1) ?? ''
    return [name, { at: placeOf(lifecycle), values, failed, interval: interval === undefined ? undefined : interval * 1000 }] as const
  })
  return { ...nameOperation({ ...spec, id: [...route.resource, 'waitUntil'].join('.') }), states: Object.fromEntries(states) }
}
