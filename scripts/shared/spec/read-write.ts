import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { copyForRequests, referredFrom, requestsOf, responsesOf } from './directions.ts'

const MARKS = ['readOnly', 'writeOnly'] as const
type Mark = (typeof MARKS)[number]

/**
 * Returns a document whose requests have no readOnly properties, and whose responses no writeOnly ones. A component that both use
 * and that has, or refers to, such a property keeps its name for responses; requests use a copy, `AccountWritable`.
 *
 * hey-api's transform of this name copies components of one direction too, and ignores schemas outside of components.
 *
 * @returns the same document if it has nothing to separate
 */
export function separateReadWrite(bundled: Document): Document {
  // Copied as JSON, so that no object occurs twice.
  const document = JSON.parse(JSON.stringify(bundled)) as Document
  const requests = copyForRequests(document, [], 'Writable', withMarks(document))
  const others = Object.keys(document.components?.schemas ?? {}).filter((name) => !requests.has(name))
  const sent = hide(document, requestsOf(document, [...requests.keys()]), 'readOnly')
  const received = hide(document, responsesOf(document, others), 'writeOnly')
  return sent || received ? document : bundled
}

/** Returns whether a component has a property of one direction, or refers to one that has. */
function withMarks(document: Document): (name: string) => boolean {
  const { schemas = {} } = document.components ?? {}
  const marked = new Set<string>()
  const uses = new Map<string, ReadonlySet<string>>()
  for (const [name, schema] of Object.entries(schemas)) {
    const part = { ...document, paths: {}, components: { schemas: { [name]: schema } } }
    for (const { kind, node } of walkDocument(part))
      if (kind === 'schema' && MARKS.some((mark) => hiddenIn(document, node, mark).size > 0)) marked.add(name)
    uses.set(name, new Set(referredFrom({ node: schema, kind: 'schema', pointer: '' })))
  }
  for (let before = -1; before < marked.size;) {
    before = marked.size
    for (const [name, used] of uses) if ([...used].some((other) => marked.has(other))) marked.add(name)
  }
  return (name) => marked.has(name)
}

/** Removes, in place, the properties with a mark. @returns whether there were any */
function hide(document: Document, part: Document, mark: Mark): boolean {
  const found: (readonly [Schema, ReadonlySet<string>])[] = []
  for (const { kind, node } of walkDocument(part)) {
    if (kind !== 'schema') continue
    const hidden = hiddenIn(document, node, mark)
    // The parts of an `allOf` require properties of each other.
    if (hidden.size > 0) for (const schema of [node as Schema, ...partsOf(node)]) found.push([schema, hidden])
  }
  // Afterwards: a part of an `allOf` is seen once more.
  for (const [schema, hidden] of found) {
    for (const name of hidden) delete schema.properties?.[name]
    if (!Array.isArray(schema.required)) continue
    schema.required = schema.required.filter((name) => !hidden.has(name))
    if (schema.required.length === 0) delete schema.required
  }
  return found.length > 0
}

/** Returns the names of the properties of an object, and of the parts of its `allOf`, that have a mark. */
function hiddenIn(document: Document, schema: Schema, mark: Mark, seen = new Set<Schema>()): ReadonlySet<string> {
  const found = findRef<Schema>(document, schema) ?? {}
  if (seen.has(found)) return new Set()
  seen.add(found)
  const own = Object.entries(found.properties ?? {}).filter(([, property]) => isMarked(document, property, mark))
  const hidden = new Set(own.map(([name]) => name))
  for (const part of partsOf(found)) for (const name of hiddenIn(document, part, mark, seen)) hidden.add(name)
  return hidden
}

/** Returns the parts of an `allOf` of a schema that was not validated. */
function partsOf({ allOf }: Schema): Schema[] {
  return Array.isArray(allOf) ? allOf.filter(isObject) : []
}

function isMarked(document: Document, property: Schema | boolean, mark: Mark): boolean {
  return isObject(property) && (property[mark] === true || findRef<Schema>(document, property)?.[mark] === true)
}
