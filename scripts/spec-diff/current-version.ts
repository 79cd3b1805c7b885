import { bundleFiles } from '@hostwright/shared/spec/bundle.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { openSpec } from '@hostwright/shared/spec/files.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { SpecError } from '@hostwright/shared/spec/problem.ts'
import { specFile } from '@hostwright/shared/spec/providers.ts'
import { onlySendable } from '@hostwright/openapi/sendable.ts'
import type { SourceLocation } from '@hostwright/shared/spec/source-map.ts'
import { closest } from './field.ts'

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
    document: onlySendable(JSON.parse(JSON.stringify(document)) as Document),
    locate(pointer) {
      const { parent, key } = closest(document, pointer)
      // The methods of a path are in another file than the path itself.
      const value = key === undefined ? parent : (parent as Record<string, unknown>)[key]
      const own = isObject(value) ? files.sources.locate(value) : undefined
      return own ?? files.sources.locate(parent, key) ?? files.sources.locate(files.root.parsed as object)
    },
  }
}
