import { createExampleTest } from '@hostwright/lint-specs'
import type { Document } from '@hostwright/openapi/document.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { kebabCase } from '@hostwright/new-provider/case.ts'
import { isNode, type Node, nodeAt, nodesAt } from '@hostwright/new-provider/node.ts'
import { follow } from '@hostwright/new-provider/routes.ts'
import { sample } from '@hostwright/new-provider/sample.ts'
import { edit, type FileEdit } from './findings.ts'
import { ourOperations, ourParameters } from './our-operations.ts'
import { child, type Place, placeKey, type Spec } from './place.ts'

/** A parameter, header or media type of the spec. */
interface Carrier {
  readonly place: Place
  readonly node: Node
  readonly sent: boolean
}

/**
 * Returns the edits after which every example fits its schema. What still fits stays; a missing example is made.
 *
 * @param document the spec as one document
 */
export function exampleEdits(document: Document, spec: Spec): FileEdit[] {
  const pointers = new Map<unknown, string>([...walkDocument(document)].map(({ node, pointer }) => [node, pointer]))
  const test = createExampleTest(document)
  return carriers(document, spec).flatMap(({ place, node, sent }) => {
    const pointer = pointers.get(node)
    const { schema, example } = node
    if (pointer === undefined || schema === undefined || node['examples'] !== undefined) return []
    const fits = (value: unknown) => value !== undefined && test(`${pointer}/schema`, value)
    if (fits(example)) return []
    // `text` would be a poor id, and part of many words.
    const name = typeof node['name'] === 'string' ? kebabCase(node['name']) : ''
    const made = firstOf(
      candidates(document, schema, example, sent),
      (value) => (value === 'text' && name !== '' ? `${name}-1` : value),
      fits,
    )
    const at = child(place, 'example')
    return made === undefined ? [] : example === undefined ? [edit(at, made)] : Array.from(differences(at, example, made))
  })
}

function firstOf(values: Iterable<unknown>, named: (value: unknown) => unknown, fits: (value: unknown) => boolean): unknown {
  for (const value of values) if (fits(named(value))) return named(value)
  return undefined
}

function* candidates(document: Document, schema: unknown, example: unknown, sent: boolean): Generator<unknown> {
  const root = document as unknown as Node
  const options = { hints: true, optional: false, choice: 0, sent }
  if (example !== undefined) yield repaired(root, schema, example, (part) => sample(root, part, { ...options, budget: { left: 200 } }))
  for (const optional of [true, false])
    for (const choice of [0, 1, 2, 3]) yield sample(root, schema, { ...options, optional, choice, budget: { left: 1000 } })
}

/** Returns an example with the values that a schema misses or rejects replaced. */
function repaired(document: Node, written: unknown, value: unknown, make: (schema: unknown) => unknown, isPart = false): unknown {
  const schema = follow(document, written)
  const parts = nodesAt(schema, 'allOf')
  if (parts.length > 0) {
    const { allOf: _, ...own } = schema
    return [...parts, own].reduce<unknown>((whole, part) => repaired(document, part, whole, make, true), value)
  }
  if (nodesAt(schema, 'oneOf').length + nodesAt(schema, 'anyOf').length > 0) return value
  const { enum: values, required, items } = schema
  if (Array.isArray(values)) return values.includes(value) ? value : make(schema)
  if (Array.isArray(value)) return isNode(items) ? value.map((one) => repaired(document, items, one, make)) : value
  if (!isNode(value)) return isAllowed(schema, value) ? value : make(schema)
  if (![schema['type'] ?? 'object'].flat().includes('object')) return make(schema)
  const properties = nodeAt(schema, 'properties')
  const missing = (Array.isArray(required) ? (required as string[]) : []).filter((name) => !Object.hasOwn(value, name))
  const isOpen = isPart || Object.keys(properties).length === 0 || isObject(schema['additionalProperties'])
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    if (Object.hasOwn(properties, name)) return [[name, repaired(document, properties[name], inner, make)] as const]
    return isOpen ? [[name, inner] as const] : []
  })
  return Object.fromEntries([...kept, ...missing.map((name) => [name, make(properties[name] ?? {})] as const)]) as unknown
}

function isAllowed(schema: Node, value: unknown): boolean {
  const types = [schema['type'] ?? []].flat()
  const type = value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value
  if (types.length > 0 && !types.includes(type) && !(type === 'integer' && types.includes('number'))) return false
  const size = typeof value === 'string' ? value.length : Number(value)
  const [least, most] = typeof value === 'string' ? ['minLength', 'maxLength'] : ['minimum', 'maximum']
  const isWithin = Number(schema[least as string] ?? size) <= size && size <= Number(schema[most as string] ?? size)
  return isWithin && (typeof schema['pattern'] !== 'string' || new RegExp(schema['pattern'], 'u').test(String(value)))
}

/** Yields the edits that make one value of another, so that lines that stay the same stay as they are. */
function* differences(place: Place, before: unknown, after: unknown): Generator<FileEdit> {
  if (JSON.stringify(before) === JSON.stringify(after)) return
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const index of before.keys()) yield* differences(child(place, index), before[index], after[index])
  } else if (isNode(before) && isNode(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (!(key in before)) yield edit(child(place, key), after[key])
      else if (!(key in after)) yield edit(child(place, key), undefined)
      else yield* differences(child(place, key), before[key], after[key])
    }
  } else yield edit(place, after)
}

function carriers(document: Document, spec: Spec): Carrier[] {
  const found = new Map<string, Carrier>()
  const root = document as unknown as Node
  const add = (place: Place, node: Node, sent: boolean) => {
    const key = placeKey(place)
    if (!found.has(key) && Object.keys(node).length > 0) found.set(key, { place, node, sent })
  }
  const addContent = (place: Place, owner: Node, sent: boolean) => {
    for (const [type, media] of Object.entries(nodeAt(owner, 'content'))) if (isNode(media)) add(child(place, 'content', type), media, sent)
  }
  for (const operation of ourOperations(spec)) {
    const item = nodeAt(nodeAt(root, 'paths'), operation.path)
    const node = nodeAt(item, operation.method)
    for (const { entry, target } of ourParameters(spec, operation).values()) {
      const owner = entry.path.at(-3) === operation.method && entry.path.length > operation.item.path.length + 2 ? node : item
      add(target, follow(root, (owner['parameters'] as unknown[] | undefined)?.[Number(entry.path.at(-1))]), true)
    }
    addContent(spec.follow(child(operation.place, 'requestBody')), follow(root, node['requestBody']), true)
    for (const [status, written] of Object.entries(nodeAt(node, 'responses'))) {
      const place = spec.follow(child(operation.place, 'responses', status))
      const response = follow(root, written)
      addContent(place, response, false)
      for (const [name, header] of Object.entries(nodeAt(response, 'headers')))
        add(spec.follow(child(place, 'headers', name)), follow(root, header), false)
    }
  }
  return [...found.values()]
}
