import { type Document, METHODS } from '@hostwright/openapi/document.ts'
import { measure } from '@hostwright/openapi/measure.ts'
import { resourceMistakes } from '@hostwright/openapi/resource-mistakes.ts'
import { localReferences } from '@hostwright/openapi/reference-sites.ts'

/** Throws an Error for `x-resources` that do not fit the document. */
export function checkResources(name: string, document: Document): void {
  const [mistake] = resourceMistakes(document)
  if (mistake) throw new Error(`${name} declares x-resources that do not fit: ${mistake.message}.`)
}

/** Returns an OpenAPI 3 document in memory. Throws an Error if it is none, is too large, or refers to anything outside itself. */
export function documentOf(spec: unknown): Document {
  const document = withTextVersion(spec)
  checkDocument('The spec', document)
  checkObject(document)
  checkResources('The spec', document)
  return document
}

/** Checks an object in memory. It has no folder, so it may refer only to itself. */
function checkObject(spec: Document): void {
  measure(spec, 'The spec')
  for (const { key, ref } of localReferences(spec))
    if (key === '$ref' && !ref.startsWith('#')) throw new Error(`The spec refers to ${ref}; bundle it into one document first.`)
}

/** YAML reads 3.0 without quotes as the number 3. */
export function withTextVersion(spec: unknown): unknown {
  if (!isObject(spec) || typeof spec['openapi'] !== 'number') return spec
  return { ...spec, openapi: spec['openapi'].toFixed(1) }
}

/** Throws an Error for anything but an OpenAPI 3 document. */
export function checkDocument(name: string, spec: unknown): asserts spec is Document {
  if (isObject(spec) && spec['swagger'] !== undefined)
    throw new Error(`${name} is Swagger ${String(spec['swagger'])}; convert it to OpenAPI 3 first, for example with npx swagger2openapi.`)
  if (!isObject(spec) || !/^3\.\d/.test(String(spec['openapi'])))
    throw new Error(`${name} is not an OpenAPI 3 document; it has no openapi: 3.x.`)
  const { paths = {} } = spec
  if (!isObject(paths)) throw new Error(`${name} has paths that are no object; list its routes there, each with its operations.`)
  for (const [path, item] of Object.entries(paths)) {
    if (path.startsWith('x-')) continue
    if (!isObject(item)) throw new Error(`${name} says nothing of ${path} in paths; give it operations, or remove it.`)
    const method = METHODS.find((each) => item[each] !== undefined && !isObject(item[each]))
    if (method !== undefined) throw new Error(`${name} says nothing of ${method} ${path} in paths; give it responses, or remove it.`)
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
