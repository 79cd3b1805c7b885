import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { withoutImpossibleBodies } from '@hostwright/generate/bodies.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { specFile } from '@hostwright/shared/spec/providers.ts'
import { OutputCache } from '../generate/output/output-cache.ts'
import { sourcesIn } from './compiler/sources.ts'
import { generated, type Version } from './diff.ts'
import { withoutTexts } from './documents/auth-methods.ts'

/** Returns the current document of a provider: the bundled one if nothing changed since `pnpm generate`. @throws SpecError if it cannot be bundled */
export async function currentDocument(root: string, provider: string): Promise<Document> {
  if (await new OutputCache(root).isCurrent(provider)) return JSON.parse(await bundled(root, provider)) as Document
  // Loading Redocly takes longer than reading the bundled document.
  const { bundleSpec } = await import('@hostwright/shared/spec/bundle.ts')
  return withoutImpossibleBodies(await bundleSpec(specFile(provider, join(root, 'specs'))))
}

/** Returns the client in the working tree, generated in memory if its document has changed since `pnpm generate`, except for texts. */
export async function currentVersion(root: string, provider: string, document: Document): Promise<Version> {
  const text = await bundled(root, provider).catch(() => 'null')
  const sources = isDeepStrictEqual(withoutTexts(JSON.parse(text)), withoutTexts(document)) ? await sourcesIn(root, provider) : undefined
  return sources ? { document, sources } : generated(root, provider, document)
}

function bundled(root: string, provider: string): Promise<string> {
  return readFile(join(root, `packages/mock/specs/${provider}.json`), 'utf8')
}
