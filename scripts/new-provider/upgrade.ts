import type { Document } from '@hostwright/openapi/document.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { isNode, type Node } from './node.ts'

/** Upgrades, in place, the schemas of an OpenAPI 3.0 document to 3.1. */
export function upgrade(document: Node): void {
  if (String(document['openapi']).startsWith('3.0.'))
    for (const { kind, node } of walkDocument(document as unknown as Document)) if (kind === 'schema') upgradeSchema(node)
  document['openapi'] = '3.1.1'
  delete document['jsonSchemaDialect']
}

function upgradeSchema(schema: Node): void {
  // 3.0 ignores siblings of $ref.
  if (typeof schema['$ref'] === 'string') for (const key of Object.keys(schema)) if (key !== '$ref') delete schema[key]
  exclusive(schema, 'exclusiveMinimum', 'minimum')
  exclusive(schema, 'exclusiveMaximum', 'maximum')
  const { nullable } = schema
  delete schema['nullable']
  if (nullable === true) allowNull(schema)
}

function exclusive(schema: Node, flag: string, bound: string): void {
  if (typeof schema[flag] !== 'boolean') return
  if (schema[flag]) schema[flag] = schema[bound]
  else delete schema[flag]
  if (schema[flag] === undefined) delete schema[flag]
  else delete schema[bound]
}

function allowNull(schema: Node): void {
  if (typeof schema['type'] === 'string') {
    schema['type'] = [schema['type'], 'null']
    if (Array.isArray(schema['enum']) && !schema['enum'].includes(null)) schema['enum'] = [...(schema['enum'] as unknown[]), null]
    return
  }
  if (schema['type'] === undefined && Array.isArray(schema['enum'])) {
    schema['enum'] = [...new Set([...(schema['enum'] as unknown[]), null])]
    return
  }
  if (schema['type'] === undefined && isNode(schema['properties'])) {
    schema['type'] = ['object', 'null']
    return
  }
  const alternatives = ['anyOf', 'oneOf'].find((key) => Array.isArray(schema[key]))
  if (alternatives !== undefined) schema[alternatives] = [...(schema[alternatives] as unknown[]), { type: 'null' }]
  else if (Array.isArray(schema['allOf'])) {
    const { description, title, ...rest } = schema
    for (const key of Object.keys(schema)) delete schema[key]
    Object.assign(schema, isObject(rest) && { ...(title !== undefined && { title }), ...(description !== undefined && { description }) })
    schema['anyOf'] = [alone(rest), { type: 'null' }]
  }
}

/** Replaces an `allOf` of one reference by that reference. */
function alone(schema: Node): Node {
  const { allOf, ...rest } = schema
  return Array.isArray(allOf) && allOf.length === 1 && Object.keys(rest).length === 0 ? (allOf[0] as Node) : schema
}
