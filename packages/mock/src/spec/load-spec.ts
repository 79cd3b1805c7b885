import { fileURLToPath } from 'node:url'
import { bundleDocument, localReferences, measure, openDocument } from '@hostwright/openapi'

import { type Document, METHODS } from '@hostwright/openapi/document.ts'
import type { SpecSource } from '../options.js'

/**
 * Reads an OpenAPI 3 document, with the files in its folder that it refers to. Rejects with an Error if it is missing, unreadable or
 * not OpenAPI 3, or refers to anything outside its folder.
 */
export async function loadSpec(source: SpecSource): Promise<Document> {
  const file = typeof source === 'string' || source instanceof URL ? toPath(source) : undefined
  const name = file ?? 'The spec'
  const spec = withTextVersion(file === undefined ? source : await readSpec(file))
  checkDocument(name, spec)
  if (file === undefined) checkObject(spec)
  return spec
}

function toPath(source: string | URL): string {
  const text = String(source)
  if (text.startsWith('file:')) return fileURLToPath(text)
  if (/^[a-z]{2,}:\/\//i.test(text)) throw new Error(`${text} is not a file; download the spec and give its path.`)
  return text
}

async function readSpec(file: string): Promise<unknown> {
  const opened = await openDocument(file)
  return isObject(opened.root.value) ? bundleDocument(opened) : opened.root.value
}

/** Checks an object in memory. It has no folder, so it may refer only to itself. */
function checkObject(spec: Document): void {
  measure(spec, 'The spec')
  for (const { key, ref } of localReferences(spec))
    if (key === '$ref' && !ref.startsWith('#')) throw new Error(`The spec refers to ${ref}; bundle it into one document first.`)
}

/** YAML reads 3.0 without quotes as the number 3. */
function withTextVersion(spec: unknown): unknown {
  if (!isObject(spec) || typeof spec['openapi'] !== 'number') return spec
  return { ...spec, openapi: spec['openapi'].toFixed(1) }
}

function checkDocument(name: string, spec: unknown): asserts spec is Document {
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
