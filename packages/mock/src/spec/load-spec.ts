import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { Document } from './document.js'
import { METHODS } from './operations.js'

/** An OpenAPI document, or the path or file URL of one in JSON or YAML. */
export type SpecSource = string | URL | object

/** Reads a bundled OpenAPI 3 document. Rejects with a sentence when it is missing, unreadable or something else. */
export async function loadSpec(source: SpecSource): Promise<Document> {
  const file = typeof source === 'string' || source instanceof URL ? toPath(source) : undefined
  const given: unknown = file === undefined ? source : await readSpec(file)
  const name = file ?? 'The spec'
  const spec = withTextVersion(given)
  checkDocument(name, spec)
  const outside = findOutsideRef(spec, name)
  if (outside !== undefined) throw new Error(`${name} refers to ${outside}; bundle it into one document first.`)
  return spec
}

function toPath(source: string | URL): string {
  const text = String(source)
  if (text.startsWith('file:')) return fileURLToPath(text)
  if (/^[a-z]{2,}:\/\//i.test(text)) throw new Error(`${text} is not a file; download the spec and give its path.`)
  return text
}

async function readSpec(file: string): Promise<unknown> {
  const bytes = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? `There is no spec at ${file}.` : `Cannot read ${file}: ${error.message}`, { cause: error })
  })
  const text = bytes.replace(/^\uFEFF/, '')
  try {
    // YAML 1.2 contains JSON, and takes ten times as long to read it.
    return file.endsWith('.json') ? JSON.parse(text) : (await import('yaml')).parse(text)
  } catch (error) {
    throw new Error(`${file} cannot be read as ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${(error as Error).message}`, { cause: error })
  }
}

/** In YAML without quotes 3.0 is the number 3. */
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

/** The first `$ref` that leads out of the document. Throws a sentence where an object is in itself. */
function findOutsideRef(root: unknown, name: string): string | undefined {
  const around = new Set<object>()
  const seen = new Set<object>()
  return find(root, '')

  function find(node: unknown, place: string): string | undefined {
    if (typeof node !== 'object' || node === null) return undefined
    if (around.has(node)) throw new Error(`${name} has an object inside itself, at ${place}; write it as a $ref to a component.`)
    if (seen.has(node)) return undefined
    seen.add(node)
    around.add(node)
    for (const [key, value] of Object.entries(node)) {
      // Examples may hold anything, a $ref of their own too.
      if (key === 'example' || key === 'examples') continue
      if (key === '$ref' && typeof value === 'string' && !value.startsWith('#/')) return value
      const found = find(value, place === '' ? key : `${place}.${key}`)
      if (found !== undefined) return found
    }
    around.delete(node)
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
