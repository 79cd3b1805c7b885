import type { Document, PathItem, SecurityScheme } from '../spec/document.ts'
import { isObject } from '../spec/pointer.ts'
import type { Pairs } from './callable.ts'
import { markParameters } from './parameter-marks.ts'
import type { Renamed } from './types.ts'

/**
 * Copies of two documents that hold only what Redocly compares well: operations of both, at the same place and under the
 * same name, with types under their newer names, and without our extensions. Redocly pairs what has no counterpart with
 * what is spelled alike, and would compare one operation with another.
 */
export function align(before: Document, after: Document, pairs: Pairs, renamed: Renamed): { base: Document; revision: Document } {
  const base: Record<string, PathItem> = {}
  const revision: Record<string, PathItem> = {}
  for (const pair of pairs.both) {
    const { path, method, id } = pair.after
    const moved = pair.before.path !== path
    // Parameters of the path stay where they are written, unless another path takes its place.
    base[path] ??= moved ? {} : withoutMethods(pair.before.pathItem)
    revision[path] ??= withoutMethods(pair.after.pathItem)
    const operation = { ...pair.before.operation, operationId: id }
    base[path][method] = moved ? { ...operation, parameters: pair.before.parameters } : operation
    revision[path][method] = pair.after.operation
    if (moved) {
      revision[path][method] = { ...pair.after.operation, parameters: pair.after.parameters }
    }
  }
  return {
    base: markParameters(renameTypes(withoutExtensions(before, base), renamed)),
    revision: markParameters(withoutExtensions(after, revision)),
  }
}

function withoutMethods({ parameters, servers }: PathItem): PathItem {
  return { ...(parameters && { parameters }), ...(servers && { servers }) }
}

function withoutExtensions(document: Document, paths: Record<string, PathItem>): Document {
  const operations = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).map(([key, value]) => [key, isObject(value) && !Array.isArray(value) ? plain(value) : value])),
  ])
  const { components, ...root } = plain(document) as Document
  const schemes = Object.entries(components?.securitySchemes ?? {}).map(([name, scheme]) => [name, plain(scheme)])
  // Operations first: Redocly tells a change of a component where it meets it first.
  return {
    ...root,
    paths: Object.fromEntries(operations) as Record<string, PathItem>,
    components: { ...components, securitySchemes: Object.fromEntries(schemes) as Record<string, SecurityScheme> },
  }
}

function plain(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')))
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
