import { methods, type Document, type Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { referenceSites, type Site } from '@hostwright/openapi/reference-sites.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
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
  const { requests, responses } = sidesOf(document, inputs)
  const sent = reachedFrom(document, requests)
  const received = reachedFrom(document, responses)
  const twins = new Map<string, string>()
  for (const name of sent) if (received.has(name)) twins.set(name, freeName(components, `${name}Request`))
  for (const [name, twin] of twins) components[twin] = structuredClone(components[name] ?? {})
  const strict = new Map([...sent].map((name) => [twins.get(name) ?? name, name]))
  for (const site of [...requests, ...[...strict.keys()].map((name) => componentSite(document, name))]) rename(site, twins)
  stateOpenness(document, [...strict.keys()])
  const lenient = Object.keys(components).filter((name) => !strict.has(name))
  relaxAll(document, responsesOf(document, lenient))
  return strict
}

/** Returns the parts of a document that describe requests, and those that describe responses. */
function sidesOf(document: Document, inputs: readonly string[]): { readonly requests: Site[]; readonly responses: Site[] } {
  const requests = inputs.map((name) => componentSite(document, name))
  const responses: Site[] = [{ node: document.components?.responses, kind: 'responses', pointer: '' }]
  for (const item of Object.values(document.paths)) {
    for (const part of [item, ...methods.flatMap((method) => item[method] ?? [])]) {
      for (const node of part.parameters ?? []) requests.push({ node, kind: 'parameter', pointer: '' })
      if ('requestBody' in part) requests.push({ node: part.requestBody, kind: 'requestBody', pointer: '' })
      if ('responses' in part) responses.push({ node: part.responses, kind: 'responses', pointer: '' })
    }
  }
  return { requests, responses }
}

function componentSite(document: Document, name: string): Site {
  return { node: document.components?.schemas?.[name], kind: 'schema', pointer: '' }
}

/** Returns the names of the components that parts of a document refer to, directly or indirectly. */
function reachedFrom(document: Document, sites: readonly Site[]): Set<string> {
  const names = new Set<string>()
  const waiting = [...sites]
  for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
    for (const { ref } of referenceSites(site)) {
      const name = ref.startsWith(COMPONENTS) ? ref.slice(COMPONENTS.length) : undefined
      if (name === undefined || names.has(name)) continue
      names.add(name)
      waiting.push(componentSite(document, name))
    }
  }
  return names
}

function rename(site: Site, twins: ReadonlyMap<string, string>): void {
  for (const { node, key, ref } of referenceSites(site)) {
    const twin = twins.get(ref.slice(COMPONENTS.length))
    if (twin !== undefined && ref.startsWith(COMPONENTS)) node[key] = COMPONENTS + twin
  }
}

function freeName(components: Readonly<Record<string, unknown>>, name: string): string {
  return Object.hasOwn(components, name) ? freeName(components, `${name}Body`) : name
}

/** Returns a document with the responses of operations, and some components, that shares their objects. */
function responsesOf({ openapi, info, paths, components = {} }: Document, names: readonly string[]): Document {
  const operations = Object.values(paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []))
  return {
    openapi,
    info,
    paths: Object.fromEntries(operations.map(({ responses = {} }, index) => [`/${index}`, { get: { responses } }])),
    components: {
      responses: components.responses ?? {},
      schemas: Object.fromEntries(names.map((name) => [name, components.schemas?.[name] ?? {}])),
    },
  }
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
