import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { withoutImpossibleBodies } from '@hostwright/generate/bodies.ts'
import { bundleFiles, completed } from '@hostwright/shared/spec/bundle.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { openSpec } from '@hostwright/shared/spec/files.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { SpecError } from '@hostwright/shared/spec/problem.ts'
import { specFile } from '@hostwright/shared/spec/providers.ts'
import type { SourceLocation } from '@hostwright/shared/spec/source-map.ts'
import { sourcesIn } from './compiler/sources.ts'
import { generated, type Version } from './diff.ts'
import { withoutTexts } from './documents/auth-methods.ts'
import { closest } from './place.ts'

/** The current document of a provider, and the source locations of its parts. */
export interface CurrentDocument {
  readonly document: Document
  /** Returns the location of a JSON Pointer, or of its closest existing parent. */
  locate(pointer: string): SourceLocation | undefined
}

/** Bundles a spec. @throws SpecError if it cannot be bundled */
export async function currentDocument(provider: string, specs: string): Promise<CurrentDocument> {
  const files = await openSpec(specFile(provider, specs))
  const { document, problems } = await bundleFiles(files)
  if (problems.length > 0) throw new SpecError(problems)
  return {
    // A copy: the original's objects are those of the files, which is how their locations are found.
    document: withoutImpossibleBodies(completed(document)),
    locate(pointer) {
      const { parent, key } = closest(document, pointer)
      // The methods of a path are in another file than the path itself.
      const value = key === undefined ? parent : (parent as Record<string, unknown>)[key]
      const own = isObject(value) ? files.sources.locate(value) : undefined
      return own ?? files.sources.locate(parent, key) ?? files.sources.locate(files.root.parsed as object)
    },
  }
}

/** Returns the client in the working tree, generated in memory if its document has changed since `pnpm generate`, except for texts. */
export async function currentVersion(root: string, provider: string, document: Document): Promise<Version> {
  const text = await readFile(join(root, `packages/mock/specs/${provider}.json`), 'utf8').catch(() => 'null')
  const sources = isDeepStrictEqual(withoutTexts(JSON.parse(text)), withoutTexts(document)) ? await sourcesIn(root, provider) : undefined
  return sources ? { document, sources } : generated(root, provider, document)
}
