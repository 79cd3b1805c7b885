import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { Document } from './document.js'

/** An OpenAPI document, or the path or file URL of one in JSON or YAML. */
export type SpecSource = string | URL | object

/** Reads a bundled OpenAPI 3 document. Rejects with a sentence when it is missing, unreadable or something else. */
export async function loadSpec(source: SpecSource): Promise<Document> {
  const file = typeof source === 'string' || source instanceof URL ? toPath(source) : undefined
  const spec: unknown = file === undefined ? source : await readSpec(file)
  const name = file ?? 'The spec'
  if (!isDocument(spec)) throw new Error(`${name} is not an OpenAPI 3 document; it has no openapi: 3.x.`)
  const outside = findOutsideRef(spec)
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
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? `There is no spec at ${file}.` : `Cannot read ${file}: ${error.message}`, { cause: error })
  })
  try {
    // YAML 1.2 contains JSON, and takes ten times as long to read it.
    return file.endsWith('.json') ? JSON.parse(text) : (await import('yaml')).parse(text)
  } catch (error) {
    throw new Error(`${file} cannot be read as ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${(error as Error).message}`, { cause: error })
  }
}

function isDocument(spec: unknown): spec is Document {
  return typeof spec === 'object' && spec !== null && String((spec as Partial<Document>).openapi).startsWith('3.')
}

function findOutsideRef(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  for (const [key, value] of Object.entries(node)) {
    // Examples may hold anything, a $ref of their own too.
    if (key === 'example' || key === 'examples') continue
    if (key === '$ref' && typeof value === 'string' && !value.startsWith('#/')) return value
    const found = findOutsideRef(value)
    if (found !== undefined) return found
  }
  return undefined
}
