import { bundleFiles } from '@hostwright/shared/spec/bundle.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { openSpec } from '@hostwright/shared/spec/files.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { SpecError } from '@hostwright/shared/spec/problem.ts'
import { specFile } from '@hostwright/shared/spec/providers.ts'
import { onlySendable } from '@hostwright/openapi/sendable.ts'
import type { Place } from '@hostwright/shared/spec/source-map.ts'
import { nearest } from './field.ts'

/** A provider's document as its files have it now, and where they say it. */
export interface CurrentDocument {
  document: Document
  /** Place of a JSON Pointer, or of what is left of the way there. */
  place(pointer: string): Place | undefined
}

/** Bundles a spec. @throws SpecError where it cannot be bundled */
export async function currentDocument(provider: string, specs: string): Promise<CurrentDocument> {
  const files = await openSpec(specFile(provider, specs))
  const { document, problems } = await bundleFiles(files)
  if (problems.length > 0) throw new SpecError(problems)
  return {
    // A copy: the original's objects are those of the files, which is how their places are found.
    document: onlySendable(JSON.parse(JSON.stringify(document)) as Document),
    place(pointer) {
      const { parent, key } = nearest(document, pointer)
      // A path's methods are written elsewhere than the path itself.
      const value = key === undefined ? parent : (parent as Record<string, unknown>)[key]
      const own = isObject(value) ? files.sources.place(value) : undefined
      return own ?? files.sources.place(parent, key) ?? files.sources.place(files.root.parsed as object)
    },
  }
}
