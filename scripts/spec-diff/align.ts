import type { Document, Operation, PathItem } from '@hostwright/openapi/document.ts'
import type { SpecOperation } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import type { Pairs } from './callable.ts'
import { markParameters } from './parameter-marks.ts'
import type { Renamed } from './types.ts'

/**
 * Copies two documents so that Redocly compares them well: only the operations of both, at the same path and with the same
 * name, with types under their newer names. Redocly pairs parts without a counterpart by similar
 * spelling, and would compare one operation with another.
 */
export function align(before: Document, after: Document, pairs: Pairs, renamed: Renamed): { base: Document; revision: Document } {
  const base: Record<string, PathItem> = {}
  const revision: Record<string, PathItem> = {}
  const moved = new Set(pairs.both.filter(({ before: was, after: is }) => was.path !== is.path).map((pair) => pair.after.path))
  for (const pair of pairs.both) {
    const { path, method, id } = pair.after
    base[path] ??= shared(pair.before.pathItem, moved.has(path))
    revision[path] ??= shared(pair.after.pathItem, moved.has(path))
    base[path][method] = { ...whole(pair.before, moved.has(path)), operationId: id }
    revision[path][method] = whole(pair.after, moved.has(path))
  }
  return {
    base: renameTypes(withPaths(before, base), renamed),
    revision: withPaths(after, revision),
  }
}

/** The fields that a path item declares for all its operations. Parameters stay there, unless the path is renamed. */
function shared({ parameters, servers }: PathItem, isMoved: boolean): PathItem {
  return { ...(!isMoved && parameters && { parameters }), ...(servers && { servers }) }
}

function whole({ operation, parameters }: SpecOperation, isMoved: boolean): Operation {
  return isMoved ? { ...operation, parameters } : operation
}

/** Returns a copy of a document with other operations. */
function withPaths({ components, ...root }: Document, paths: Record<string, PathItem>): Document {
  // Operations first: Redocly reports a change of a component at its first use.
  return { ...root, paths, ...(components && { components }) }
}

/** Returns a copy of a document for Redocly: without our x- keys, with marks by which it pairs parameters. */
export function forRedocly(document: Document): Document {
  const copy = JSON.parse(JSON.stringify(document)) as Document
  for (const { node } of walkDocument(copy)) for (const key of Object.keys(node)) if (key.startsWith('x-')) delete node[key]
  return markParameters(copy)
}

function renameTypes(document: Document, renamed: Renamed): Document {
  const names = new Map(renamed.map(({ from, to }) => [from, to]))
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [names.get(name) ?? name, schema])
  const copy = { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) as object } }
  return names.size === 0 ? document : (rename(copy, names) as Document)
}

function rename(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((child) => rename(child, names))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      if (key !== '$ref' || typeof child !== 'string') return [key, rename(child, names)]
      return [
        key,
        child.replace(/^(#\/components\/schemas\/)(.*)$/, (_, folder: string, name: string) => `${folder}${names.get(name) ?? name}`),
      ]
    }),
  )
}
