import { fileURLToPath } from 'node:url'
import { bundleDocument, openDocument } from '@hostwright/openapi'

import type { Document } from '@hostwright/openapi/document.ts'
import type { SpecSource } from '../options.js'
import { checkDocument, checkResources, documentOf, isObject, withTextVersion } from './check-spec.js'

/**
 * Reads an OpenAPI 3 document, with the files in its folder that it refers to. Rejects with an Error if it is missing, unreadable or
 * not OpenAPI 3, or refers to anything outside its folder.
 */
export async function loadSpec(source: SpecSource): Promise<Document> {
  if (typeof source !== 'string' && !(source instanceof URL)) return documentOf(source)
  const file = toPath(source)
  const spec = withTextVersion(await readSpec(file))
  checkDocument(file, spec)
  checkResources(file, spec)
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
