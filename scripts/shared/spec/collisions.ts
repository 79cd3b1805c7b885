import { relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Document } from '@hostwright/openapi/document.ts'
import type { SpecFiles } from './files.ts'
import { isObject, parsePointer, valueAt } from '@hostwright/openapi/pointer.ts'
import type { Problem } from './problem.ts'

interface Definition {
  name: string
  file: string
  node: object
}

interface Component {
  kind: string
  name: string
  node: object
}

/**
 * Components that share a name: Redocly renames the second to `Name-2` where they differ and
 * silently drops it where they are equal. Both are mistakes; a name is for one thing only.
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

/** What the references of all files lead to, each once. */
function listDefinitions(files: SpecFiles): Iterable<Definition> {
  const definitions = new Map<object, Definition>()
  for (const { targetFile, targetPointer } of files.refs) {
    const node = valueAt(files.documents.get(targetFile)?.parsed, targetPointer)
    const name = parsePointer(targetPointer).at(-1)
    if (isObject(node) && name !== undefined) definitions.set(node, { name, file: targetFile, node })
  }
  return definitions.values()
}

// A schema and a response may both be called Error: they become components of different kinds.
function rivalOf({ name, node }: Definition, components: readonly Component[]): Component | undefined {
  const own = components.find((component) => component.node === node)
  if (own === undefined) return components.find((other) => other.name === name && isDeepStrictEqual(other.node, node))
  if (own.name === name) return undefined
  return components.find((other) => other.kind === own.kind && other.name === name)
}

function collision({ name, file, node }: Definition, rival: Component, files: SpecFiles): Problem {
  const other = files.sources.place(rival.node)?.file ?? files.root.source.absoluteRef
  const place = files.sources.place(node) ?? { file, line: 1, column: 1 }
  const message = `"${name}" is also the name of a component in ${relative(process.cwd(), other)}; rename one, or refer to that one`
  return { ...place, rule: 'component-collision', message, severity: 'error' }
}
