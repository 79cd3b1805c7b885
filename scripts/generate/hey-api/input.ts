import { type Components, METHODS, type Document, type Parameter, type RequestBody, type Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import type { ProviderModel } from '../model/model.ts'

/**
 * Returns a copy whose patterns can be literals, whose forbidden fields have a type, and with inlined parameters and request bodies: a
 * shared one would become a type of its own, and could replace that of a schema.
 * Schemas of further media types become components, as hey-api emits no types for them.
 */
export function inputOf({ document, routes }: ProviderModel): Document {
  const named = [...routes.values()].map(({ contents }) => contents.schemas)
  const schemas = Object.assign({}, document.components?.schemas, ...named) as Record<string, Schema>
  const components = { ...document.components, schemas }
  // Copied as JSON, so that no object occurs twice.
  const copy = JSON.parse(JSON.stringify({ ...document, components })) as Document & { readonly components: Components }
  for (const item of Object.values(copy.paths)) {
    for (const part of [item, ...METHODS.flatMap((method) => item[method] ?? [])]) {
      if (part.parameters) part.parameters = part.parameters.map((parameter) => findRef<Parameter>(copy, parameter) ?? parameter)
      if ('requestBody' in part && part.requestBody) part.requestBody = findRef<RequestBody>(copy, part.requestBody) ?? part.requestBody
    }
  }
  // Their payloads are components; hey-api would emit these once more.
  delete copy.webhooks
  delete copy.components.parameters
  delete copy.components.requestBodies
  for (const { kind, node } of walkDocument(copy)) {
    if (kind !== 'schema') continue
    const { pattern, properties = {}, enum: values }: Schema = node
    if (pattern !== undefined) node['pattern'] = escapedPattern(pattern)
    // hey-api types an enum of null alone as never, too.
    if (values?.length && values.every((value) => value === null)) node['type'] = 'null'
    // hey-api leaves out properties that an object cannot have, and types an enum without values as never.
    for (const [name, property] of Object.entries(properties)) if (property === false) properties[name] = { enum: [] }
  }
  return copy
}

/**
 * Returns a pattern with every slash and line break escaped, in classes too. hey-api removes slashes at both ends, and
 * considers a slash after any backslash escaped, even after an escaped backslash.
 *
 * @throws SyntaxError for an invalid pattern; specs with one are rejected earlier
 */
export function escapedPattern(pattern: string): string {
  const { source } = new RegExp(pattern, 'u')
  return source.replaceAll(/\\[^]|\//g, (token) => (token === '/' ? String.raw`\/` : token))
}
