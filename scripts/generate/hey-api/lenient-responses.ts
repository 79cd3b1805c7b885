import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { referenceSites, type Site } from '@hostwright/openapi/reference-sites.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { requestsOf, responsesOf } from './document-sides.ts'
import { stateOpenness } from './strict-requests.ts'

/** Keywords that reject values of the right type. Providers violate them, above all with values that are newer than the spec. */
const NARROWING =
  `format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems
  minProperties maxProperties propertyNames patternProperties dependentRequired dependentSchemas contains minContains maxContains
  not if then else unevaluatedItems unevaluatedProperties discriminator`.split(/\s+/)

const COMPONENTS = '#/components/schemas/'

/**
 * Prepares a document for zod, in place: schemas of responses accept any value of the documented types, and keep undocumented
 * properties; schemas of requests stay strict, see stateOpenness. Defaults are removed, as the provider fills them in.
 *
 * A component that both use keeps its name for responses, and gets a strict copy for requests.
 *
 * @param inputs names of further components that describe request bodies
 * @returns the original names of the components of requests, by their new names
 */
export function separateResponses(document: Document, inputs: readonly string[]): ReadonlyMap<string, string> {
  const components = ((document.components ??= {}).schemas ??= {})
  for (const { kind, node } of walkDocument(document)) if (kind === 'schema') delete node['default']
  const sent = new Set([...inputs, ...reachedFrom(document, requestsOf(document, inputs))])
  const received = reachedFrom(document, responsesOf(document, []))
  const twins = new Map<string, string>()
  for (const name of Object.keys(components))
    if (sent.has(name) && received.has(name)) twins.set(name, freeName(components, `${name}Request`))
  for (const [name, twin] of twins) components[twin] = structuredClone(components[name] ?? {})
  const strict = new Map([...sent].map((name) => [twins.get(name) ?? name, name]))
  const requests = requestsOf(document, [...strict.keys()])
  rename(requests, twins)
  stateOpenness(document, requests)
  const lenient = Object.keys(components).filter((name) => !strict.has(name))
  relaxAll(document, responsesOf(document, lenient))
  return strict
}

/** Returns the names of the components that a part of a document refers to, directly or indirectly. */
function reachedFrom(document: Document, part: Document): Set<string> {
  const names = new Set<string>()
  const waiting: Site[] = [{ node: part, kind: 'document', pointer: '' }]
  for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
    for (const { ref } of referenceSites(site)) {
      const name = ref.startsWith(COMPONENTS) ? ref.slice(COMPONENTS.length) : undefined
      if (name === undefined || names.has(name)) continue
      names.add(name)
      waiting.push({ node: document.components?.schemas?.[name], kind: 'schema', pointer: '' })
    }
  }
  return names
}

function rename(part: Document, twins: ReadonlyMap<string, string>): void {
  for (const { node, key, ref } of referenceSites({ node: part, kind: 'document', pointer: '' })) {
    const twin = twins.get(ref.slice(COMPONENTS.length))
    if (twin !== undefined && ref.startsWith(COMPONENTS)) node[key] = COMPONENTS + twin
  }
}

function freeName(components: Readonly<Record<string, unknown>>, name: string): string {
  return Object.hasOwn(components, name) ? freeName(components, `${name}Body`) : name
}

/** @param whole the document that contains the targets of references */
function relaxAll(whole: Document, part: Document): void {
  const documented = structuredClone(whole)
  const others: (() => void)[] = []
  for (const { kind, node } of walkDocument(part)) {
    if (kind !== 'schema') continue
    const schema: Schema = node
    for (const alternatives of [schema.oneOf, schema.anyOf]) {
      const other = alternatives && otherObject(documented, alternatives)
      // Added after relaxing, as it contains a pattern.
      if (other) others.push(() => alternatives.push(other))
    }
    relax(schema)
  }
  for (const add of others) add()
}

function relax(schema: Schema): void {
  // A forbidden property.
  if (schema.enum?.length === 0) return
  const values = schema.const === undefined ? schema.enum : [schema.const]
  if (values) schema.type ??= [...new Set(values.map(typeOf))]
  if (schema.type !== undefined) schema.type = [schema.type].flat().map((type) => (type === 'integer' ? 'number' : type))
  if (Array.isArray(schema.type) && schema.type.length === 1) schema.type = schema.type[0] as string
  const isFile = schema.format === 'binary'
  for (const keyword of [...NARROWING, 'const', 'enum']) delete (schema as Record<string, unknown>)[keyword]
  if (isFile) schema.format = 'binary'
  if (schema.prefixItems) {
    const items = [...schema.prefixItems, ...(isObject(schema.items) ? [schema.items] : [])].filter(isObject) as Schema[]
    schema.items = { anyOf: items }
    delete schema.prefixItems
  }
  if (schema.properties && !isObject(schema.additionalProperties)) schema.additionalProperties = true
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/**
 * Returns the schema of an object of an undocumented kind, if a property distinguishes kinds: providers add kinds like
 * values. Objects of documented kinds still have to match their schema.
 */
function otherObject(document: Document, alternatives: readonly Schema[]): Schema | undefined {
  const objects = alternatives.map((alternative) => findRef<Schema>(document, alternative)?.properties ?? {})
  const [first = {}, ...rest] = objects
  for (const name of Object.keys(first)) {
    if (rest.length === 0 || !rest.every((properties) => Object.hasOwn(properties, name))) continue
    const values = objects.map((properties) => kindsOf(findRef<Schema>(document, properties[name] as Schema)))
    if (values.includes(undefined)) continue
    const known = values.flat().map((value) => String(value).replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    const kind = { type: 'string', pattern: `^(?!(?:${known.join('|')})$)` }
    return { type: 'object', required: [name], properties: { [name]: kind }, additionalProperties: true }
  }
  return undefined
}

function kindsOf(schema: Schema | undefined): readonly unknown[] | undefined {
  const values = schema?.const === undefined ? schema?.enum : [schema.const]
  return values?.every((value) => typeof value === 'string') ? values : undefined
}
