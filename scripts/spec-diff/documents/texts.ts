import { isDeepStrictEqual } from 'node:util'
import type { Document } from '@hostwright/openapi/document.ts'
import { variantsOf } from '@hostwright/openapi/operations.ts'
import { childPointer, isObject } from '@hostwright/openapi/pointer.ts'
import { methodsOf, type Pair } from '../callable.ts'
import type { Change } from '../change.ts'
import { parameterPointer } from '../place.ts'
import { keyChanges } from './extensions.ts'
import { componentUses } from '../uses.ts'

type Node = Readonly<Record<string, unknown>>

const WORDS = new Set(['description', 'summary', 'title', 'termsOfService', 'contact', 'license', 'externalDocs', 'tags', 'version'])
const EXAMPLES = new Set(['example', 'examples'])
/** The provider enforces them whatever the client's version. */
const BOUNDS = new Set(
  (
    'minLength maxLength minItems maxItems minProperties maxProperties uniqueItems minimum maximum exclusiveMinimum exclusiveMaximum ' +
    'multipleOf pattern format default contentEncoding contentMediaType readOnly writeOnly'
  ).split(' '),
)
/** The client handles them. */
const TRANSPORT = new Set(['style', 'explode', 'allowReserved', 'servers', 'security'])
/** Objects whose keys are names. */
const MAPS = new Set(['properties', 'patternProperties', 'content', 'responses', '$defs', 'schemas'])
const CHILDREN = new Set([
  'schema',
  'items',
  'additionalProperties',
  'requestBody',
  'not',
  'oneOf',
  'anyOf',
  'allOf',
  'prefixItems',
  'encoding',
])

/** A part of a document: its pointer, its name for users, and the methods that use it. */
interface Place {
  readonly pointer: string
  readonly field: string | undefined
  readonly methods: readonly string[]
  /** Its x- keys are compared with those of the document. */
  readonly isOperation?: boolean
}

/**
 * Compares the parts of two documents that are no types: texts, examples, bounds, deprecations, and how values are sent. A part that only
 * one of them has, or that is written in another way, is left to the types.
 *
 * @param renamed newer names of components by the older ones
 */
export function textChanges(pairs: readonly Pair[], before: Document, after: Document, renamed: ReadonlyMap<string, string>): Change[] {
  const client = { pointer: '#', field: 'client', methods: [] }
  const found = [
    ...compareNode(before.info, after.info, { pointer: '#/info', field: 'info', methods: [] }),
    ...compareNode(rootOf(before), rootOf(after), client),
    ...schemeChanges(before, after, client),
  ]
  for (const pair of pairs) found.push(...operationChanges(after, pair))
  const usesOf = componentUses(after)
  for (const kind of ['schemas', 'responses', 'requestBodies'] as const) {
    const components = after.components?.[kind] ?? {}
    for (const [name, component] of Object.entries(before.components?.[kind] ?? {})) {
      const match = kind === 'schemas' ? (renamed.get(name) ?? name) : name
      const pointer = childPointer(`#/components/${kind}`, match)
      found.push(...compareNode(component, components[match], { pointer, field: match, methods: usesOf(pointer) }))
    }
  }
  return found
}

function rootOf({ servers, security, tags, externalDocs }: Document & { readonly externalDocs?: unknown }): Node {
  return { servers, security, tags, externalDocs }
}

function* operationChanges(document: Document, { before, after }: Pair): Generator<Change> {
  const pointer = childPointer(childPointer('#/paths', after.path), after.method)
  const methods = methodsOf(after)
  yield* compareNode(before.operation, after.operation, { pointer, field: undefined, methods, isOperation: true })
  for (const parameter of after.parameters) {
    const old = before.parameters.find((other) => other.name === parameter.name && other.in === parameter.in)
    const field = `${parameter.in === 'header' ? 'headers' : parameter.in}.${parameter.name}`
    yield* compareNode(old, parameter, { pointer: parameterPointer(document, after, parameter), field, methods })
  }
  for (const variant of variantsOf(after.operation)) {
    const old = variantsOf(before.operation).find(({ id }) => id === variant.id)
    yield* compareNode(old, variant, { pointer, field: undefined, methods: [variant.id] })
  }
}

function* schemeChanges(before: Document, after: Document, place: Place): Generator<Change> {
  const [was, is] = [before, after].map((document) => document.components?.securitySchemes ?? {})
  const plain = (schemes: unknown): unknown =>
    JSON.parse(JSON.stringify(schemes, (key, value: unknown) => (/^x-|^description$/.test(key) ? undefined : value)))
  if (!isDeepStrictEqual(plain(was), plain(is)))
    yield { ...place, level: 'fixed', message: 'authenticates differently', pointer: '#/components/securitySchemes' }
}

/** Compares two nodes that have the same place in their documents. */
function* compareNode(before: unknown, after: unknown, place: Place): Generator<Change> {
  if (!isObject(before) || !isObject(after) || '$ref' in before || '$ref' in after || before === after) return
  if (!place.isOperation) yield* keyChanges(before, after, place)
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[key], after[key]]
    const child = childOf(place, key)
    if (MAPS.has(key)) yield* compareEntries(key, was, is, child)
    else if (CHILDREN.has(key)) yield* compareChild(was, is, child)
    else if (!isDeepStrictEqual(was, is)) yield* keywordChange(key, was, is, { ...place, pointer: child.pointer })
  }
}

/** Returns the place of a child, with the steps that users see. */
function childOf({ pointer, field, methods }: Place, key: string): Place {
  const step = { requestBody: 'body', items: '[]', additionalProperties: '.*' }[key] ?? ''
  return { pointer: childPointer(pointer, key), field: step === '' ? field : `${field ?? ''}${step}`, methods }
}

function* compareEntries(key: string, before: unknown, after: unknown, place: Place): Generator<Change> {
  if (!isObject(before) || !isObject(after)) return
  for (const [name, child] of Object.entries(after)) {
    const field = key === 'properties' ? `${place.field ?? ''}.${name}` : key === 'responses' ? name : place.field
    yield* compareNode(before[name], child, { ...place, pointer: childPointer(place.pointer, name), field })
  }
  const [types, newTypes] = [Object.keys(before), Object.keys(after)]
  if (key === 'content' && !isDeepStrictEqual(types.toSorted(), newTypes.toSorted()))
    yield { ...place, level: 'fixed', message: `is ${newTypes.join(' or ')} instead of ${types.join(' or ')}` }
}

function* compareChild(before: unknown, after: unknown, place: Place): Generator<Change> {
  if (!Array.isArray(before) || !Array.isArray(after)) yield* compareNode(before, after, place)
  else if (before.length === after.length)
    for (const [index, child] of after.entries()) yield* compareNode(before[index], child, childOf(place, String(index)))
}

function* keywordChange(key: string, before: unknown, after: unknown, place: Place): Generator<Change> {
  if (WORDS.has(key)) yield { ...place, level: 'docs-only', message: `has another text (${key})` }
  // A new example is not news; a changed one is what mocks respond with.
  else if (EXAMPLES.has(key) && before !== undefined && after !== undefined)
    yield { ...place, level: 'docs-only', message: 'has another example' }
  // Files are a type.
  else if (BOUNDS.has(key) && before !== 'binary' && after !== 'binary')
    yield { ...place, level: 'fixed', message: boundMessage(key, before, after) }
  else if (key === 'deprecated' && after === true)
    yield { ...place, level: 'added', message: 'is deprecated', note: 'it still works; move to what replaces it' }
  else if (key === 'deprecated') yield { ...place, level: 'fixed', message: 'is no longer deprecated' }
  else if (TRANSPORT.has(key)) yield { ...place, level: 'fixed', message: `is sent differently (${key})` }
}

function boundMessage(key: string, before: unknown, after: unknown): string {
  if (before === undefined) return `has the ${key} ${render(after)}`
  if (after === undefined) return `no longer has ${key}`
  return `has the ${key} ${render(after)} instead of ${render(before)}`
}

/** Returns a value as text, shortened to 60 characters. */
function render(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
