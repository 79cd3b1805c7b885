import { bundleFiles } from '@hostwright/shared/spec/bundle.ts'
import { openSpec } from '@hostwright/shared/spec/files.ts'
import { isObject, parsePointer } from '@hostwright/openapi/pointer.ts'
import type { SourceLocation } from '@hostwright/shared/spec/source-map.ts'

/**
 * Returns the source location of a part of a specification, or of its closest parent. Reads the specification again, as only
 * errors need locations.
 *
 * @param rootFile its openapi.yaml
 * @param pointer JSON Pointer in the bundled document
 */
export async function locate(rootFile: string, pointer: string): Promise<SourceLocation> {
  const files = await openSpec(rootFile)
  const { document } = await bundleFiles(files)
  let location: SourceLocation = { file: files.root.source.absoluteRef, line: 1, column: 1 }
  let node: unknown = document
  for (const key of parsePointer(pointer)) {
    if (!isObject(node) || !Object.hasOwn(node, key)) return location
    const child = node[key]
    // The location of a moved object is where it was written, not its reference.
    location = (isObject(child) ? files.sources.locate(child) : undefined) ?? files.sources.locate(node, key) ?? location
    node = child
  }
  return location
}
