import type { Document as RedoclyDocument } from '@redocly/openapi-core'
import { isObject, parsePointer, valueAt } from '@hostwright/openapi/pointer.ts'
import type { Problem } from './problem.ts'
import type { SourceMap } from './source-map.ts'

/** The parsed files of a spec, and where a `$ref` in one leads. */
interface Files {
  readonly root: RedoclyDocument
  readonly documents: ReadonlyMap<string, RedoclyDocument>
  readonly sources: SourceMap
  target(ref: string, file: string): { readonly targetFile: string; readonly targetPointer: string } | undefined
}

/** Keywords whose schemas describe the same value as the schema around them, not a part of it. */
const SAME_VALUE = ['allOf', 'anyOf', 'oneOf'] as const

/**
 * Returns a problem for each schema that refers back to itself through references and compositions only: such a schema
 * describes nothing. A schema may contain itself in a property or an item.
 */
export function findCircles(files: Files): Problem[] {
  const done = new Set<object>()
  const problems: Problem[] = []
  for (const { parsed, source } of files.documents.values()) {
    for (const node of objectsOf(parsed)) {
      const circle = circleFrom(files, node, source.absoluteRef, done)
      if (circle !== undefined) problems.push(circle)
    }
  }
  return problems
}

function* objectsOf(value: unknown): Generator<Record<string, unknown>> {
  const stack: unknown[] = [value]
  while (stack.length > 0) {
    const current = stack.pop()
    if (!isObject(current)) continue
    if (!Array.isArray(current) && (typeof current['$ref'] === 'string' || SAME_VALUE.some((key) => key in current))) yield current
    stack.push(...Object.values(current))
  }
}

/** Searches depth first for a path that returns to one of its own nodes. */
function circleFrom(files: Files, node: object, file: string, done: Set<object>, way = new Set<object>()): Problem | undefined {
  if (way.has(node)) return toProblem(files, node, way)
  if (done.has(node)) return undefined
  way.add(node)
  for (const next of nextOf(files, node as Record<string, unknown>, file)) {
    const found = circleFrom(files, next.node, next.file, done, way)
    if (found !== undefined) {
      for (const visited of way) done.add(visited)
      return found
    }
  }
  way.delete(node)
  done.add(node)
  return undefined
}

function nextOf(files: Files, node: Record<string, unknown>, file: string): { node: object; file: string }[] {
  const parts = SAME_VALUE.flatMap((key) => (Array.isArray(node[key]) ? (node[key] as unknown[]) : []))
  const next = parts.filter(isObject).map((part) => ({ node: part as object, file }))
  const target = typeof node['$ref'] === 'string' ? files.target(node['$ref'], file) : undefined
  const value = target && valueAt(files.documents.get(target.targetFile)?.parsed, target.targetPointer)
  return target !== undefined && isObject(value) ? [...next, { node: value, file: target.targetFile }] : next
}

function toProblem(files: Files, node: object, way: ReadonlySet<object>): Problem {
  const nodes = [...way]
  const refs = nodes.slice(nodes.indexOf(node)).flatMap((part) => ('$ref' in part ? String(part.$ref) : []))
  const names = refs.map((ref) => parsePointer(ref.replace(/^[^#]*/, '')).at(-1) ?? ref)
  const location = files.sources.locate(node) ?? { file: files.root.source.absoluteRef, line: 1, column: 1 }
  const message = `this schema refers only to itself, through ${names.join(' and ')}. Give it a type of its own; only a property or an item may refer back`
  return { ...location, rule: 'circular-ref', message, severity: 'error' }
}
