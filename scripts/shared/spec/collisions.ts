import { isDeepStrictEqual } from 'node:util'
import type { Document } from '@hostwright/openapi/document.ts'
import type { SpecFiles } from './files.ts'
import { isObject, parsePointer, valueAt } from '@hostwright/openapi/pointer.ts'
import { relativePath } from '../text/relative-path.ts'
import type { Problem } from './problem.ts'

interface Definition {
  readonly name: string
  readonly file: string
  readonly node: object
}

interface Component {
  readonly kind: string
  readonly name: string
  readonly node: object
}

/**
 * Returns a problem for each two components that share a name. Redocly renames the second to `Name-2` if they differ,
 * and silently drops it if they are equal. Both hide a mistake.
 */
export function findCollisions(document: Document, files: SpecFiles): Problem[] {
  const components = listComponents(document)
  return [...listDefinitions(files)].flatMap((definition) => {
    const rival = rivalOf(definition, components)
    return rival === undefined ? [] : [collision(definition, rival, files)]
  })
}

function listComponents(document: Document): Component[] {
  return Object.entries(document.components ?? {}).flatMap(([kind, entries]) =>
    Object.entries(entries as Record<string, object>).map(([name, node]) => ({ kind, name, node })),
  )
}

/** Returns the targets of the references in all files, each once. */
function listDefinitions(files: SpecFiles): Iterable<Definition> {
  const definitions = new Map<object, Definition>()
  for (const { targetFile, targetPointer } of files.refs) {
    const node = valueAt(files.documents.get(targetFile)?.parsed, targetPointer)
    const name = parsePointer(targetPointer).at(-1)
    if (isObject(node) && name !== undefined) definitions.set(node, { name, file: targetFile, node })
  }
  return definitions.values()
}

// A schema and a response may both be called Error, as they become components of different kinds.
function rivalOf({ name, node }: Definition, components: readonly Component[]): Component | undefined {
  const own = components.find((component) => component.node === node)
  if (own === undefined) return components.find((other) => other.name === name && isDeepStrictEqual(other.node, node))
  if (own.name === name) return undefined
  return components.find((other) => other.kind === own.kind && other.name === name)
}

function collision({ name, file, node }: Definition, rival: Component, files: SpecFiles): Problem {
  const other = files.sources.locate(rival.node)?.file ?? files.root.source.absoluteRef
  const location = files.sources.locate(node) ?? { file, line: 1, column: 1 }
  const message = `"${name}" is also the name of a component in ${relativePath(process.cwd(), other)}; rename one, or refer to that one`
  return { ...location, rule: 'component-collision', message, severity: 'error' }
}
