import { bundleFiles } from '@hostwright/shared/spec/bundle.ts'
import { openSpec } from '@hostwright/shared/spec/files.ts'
import { isObject, parsePointer } from '@hostwright/openapi/pointer.ts'
import type { Place } from '@hostwright/shared/spec/source-map.ts'

/**
 * Where in a specification's files something was written, or the nearest thing around it. The specification is read
 * again, for only what is refused has to be found.
 *
 * @param rootFile its openapi.yaml
 * @param pointer JSON Pointer in the bundled document
 */
export async function placeOf(rootFile: string, pointer: string): Promise<Place> {
  const files = await openSpec(rootFile)
  const { document } = await bundleFiles(files)
  let place: Place = { file: files.root.source.absoluteRef, line: 1, column: 1 }
  let node: unknown = document
  for (const key of parsePointer(pointer)) {
    if (!isObject(node) || !Object.hasOwn(node, key)) return place
    const child = node[key]
    // What was moved here is where it was written, not where it is referred to.
    place = (isObject(child) ? files.sources.place(child) : undefined) ?? files.sources.place(node, key) ?? place
    node = child
  }
  return place
}
