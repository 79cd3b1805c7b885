import type { Document } from '@hostwright/openapi/document.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { isNode, type Node, nodeAt, nodesAt, textAt } from './node.ts'
import { note, type Report } from './report.ts'
import { follow } from './routes.ts'

const SCHEMAS = '#/components/schemas/'

/**
 * Replaces discriminators, in place, by schemas that say the same to a compiler: a base with subtypes becomes the union of its
 * subtypes, and each alternative has only its own values of the property.
 */
export function resolveDiscriminators(document: Node, report: Report): void {
  const schemas = nodeAt(nodeAt(document, 'components'), 'schemas')
  const names = new Map(Object.entries(schemas).flatMap(([name, schema]) => (isNode(schema) ? [[schema, name] as const] : [])))
  const values = new Values()
  for (const { kind, node: schema } of Array.from(walkDocument(document as unknown as Document))) {
    if (kind !== 'schema' || !isNode(schema['discriminator'])) continue
    const property = textAt(schema['discriminator'], 'propertyName')
    const mapping = targetsOf(nodeAt(schema['discriminator'], 'mapping'), schemas)
    delete schema['discriminator']
    if (property === undefined) continue
    const alternatives = ['oneOf', 'anyOf'].flatMap((key) => nodesAt(schema, key)).flatMap((part) => componentOf(part) ?? [])
    const name = names.get(schema)
    if (alternatives.length > 0) for (const target of alternatives) values.add(target, property, mapping.get(target) ?? [])
    else if (name !== undefined) splitBase(document, schemas, name, property, mapping, values, report)
  }
  const bases = new Set(Object.values(schemas).flatMap((schema) => (isNode(schema) ? nodesAt(schema, 'allOf').map(componentOf) : [])))
  for (const { target, property, allowed } of values.all())
    if (!bases.has(target)) narrow(document, nodeAt(schemas, target), property, allowed)
}

/** Makes a base the union of its subtypes, which extend a component with the base's own properties. */
function splitBase(
  document: Node,
  schemas: Node,
  name: string,
  property: string,
  mapping: ReadonlyMap<string, readonly string[]>,
  values: Values,
  report: Report,
): void {
  const schema = nodeAt(schemas, name)
  const extending = Object.keys(schemas).filter((other) =>
    nodesAt(nodeAt(schemas, other), 'allOf').some((part) => componentOf(part) === name),
  )
  const subtypes = mapping.size > 0 ? mapping : new Map(extending.map((other) => [other, [other]]))
  if ([...subtypes.keys()].every((other) => other === name)) return
  let base = `${name}Base`
  while (Object.hasOwn(schemas, base)) base += 'Part'
  for (const { kind, node } of walkDocument(document as unknown as Document))
    if (kind === 'schema') for (const part of nodesAt(node, 'allOf')) if (componentOf(part) === name) part['$ref'] = SCHEMAS + base
  schemas[base] = { ...schema }
  for (const key of Object.keys(schema)) delete schema[key]
  const targets = [...subtypes.keys()].map((target) => (target === name ? base : target))
  schema['oneOf'] = targets.map((target) => ({ $ref: SCHEMAS + target }))
  for (const [target, allowed] of subtypes) values.add(target === name ? base : target, property, allowed)
  note(report, 'A schema with a discriminator became the union of its subtypes.', `${name}: ${targets.join(', ')}`)
}

/** The values of properties by component. */
class Values {
  readonly #known = new Map<string, { readonly target: string; readonly property: string; readonly allowed: string[] }>()

  add(target: string, property: string, allowed: readonly string[]): void {
    const key = `${target} ${property}`
    const entry = this.#known.get(key) ?? { target, property, allowed: [] }
    this.#known.set(key, entry)
    entry.allowed.push(...allowed)
  }

  all() {
    return this.#known.values()
  }
}

/** Lets a property have the given values only, unless other ones are documented for it. */
function narrow(document: Node, schema: Node, property: string, values: readonly string[]): void {
  const written = nodeAt(schema, 'properties')[property]
  const documented = follow(document, written)
  const { enum: known = [], const: constant } = documented
  const isOther = constant !== undefined || (known as unknown[]).some((value) => !values.includes(String(value)))
  const isText = written === undefined || [documented['type'] ?? 'string'].flat().includes('string')
  if (values.length === 0 || !isText || (isOther && !values.every((value) => (known as unknown[]).includes(value)))) return
  const narrowed = { ...documented, type: 'string', enum: [...new Set(values)] }
  if (written !== undefined) schema['properties'] = { ...nodeAt(schema, 'properties'), [property]: narrowed }
  else if (Array.isArray(schema['allOf'])) (schema['allOf'] as Node[]).push({ type: 'object', properties: { [property]: narrowed } })
  else schema['properties'] = { [property]: narrowed, ...nodeAt(schema, 'properties') }
}

/** Returns the values of a mapping by component. A target is a reference or the name of a component. */
function targetsOf(mapping: Node, schemas: Node): Map<string, string[]> {
  const targets = new Map<string, string[]>()
  for (const [value, target] of Object.entries(mapping)) {
    const name = typeof target === 'string' ? (componentOf({ $ref: target }) ?? target) : ''
    if (Object.hasOwn(schemas, name)) targets.set(name, [...(targets.get(name) ?? []), value])
  }
  return targets
}

function componentOf({ $ref }: Node): string | undefined {
  return typeof $ref === 'string' && $ref.startsWith(SCHEMAS) ? $ref.slice(SCHEMAS.length) : undefined
}
