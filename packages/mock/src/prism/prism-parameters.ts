import type { Parameter, Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { isNumbered } from '../http/query-arrays.js'

/**
 * Rewrites a parameter for Prism. Prism looks up query parameters in lower case, but the properties of an exploded object in their
 * original case, so that it never finds `filter[accountType]`; and it takes a missing parameter of this kind for an empty object.
 */
export function prismParameter(parameter: Parameter, resolve: Resolve): Parameter {
  const { in: place, style = 'form', explode = style === 'form', schema, required = false } = parameter
  if (isNumbered(parameter, resolve)) return { ...parameter, style: 'form', explode: true }
  const isSpread = style === 'deepObject' || (style === 'form' && explode)
  if (place !== 'query' || !isSpread || !schema) return parameter
  return { ...parameter, schema: lowerCaseProperties(schema, resolve, required) }
}

function lowerCaseProperties(reference: Schema, resolve: Resolve, keepRequired: boolean): Schema {
  const { required, ...schema } = resolve<Schema>(reference as Schema & { $ref: string })
  const isRequired = keepRequired && required && { required: required.map((name) => name.toLowerCase()) }
  if (!schema.properties) return { ...schema, ...isRequired }
  const properties = Object.entries(schema.properties).map(
    ([name, property]) =>
      [name.toLowerCase(), typeof property === 'boolean' ? property : lowerCaseProperties(property, resolve, keepRequired)] as const,
  )
  return { ...schema, ...isRequired, properties: Object.fromEntries(properties) }
}
