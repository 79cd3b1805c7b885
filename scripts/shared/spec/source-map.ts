import {
  getLineColLocation,
  type Document as RedoclyDocument,
  type LocationObject,
  type Source,
  type YamlParseError,
} from '@redocly/openapi-core'
import { childPointer, isObject } from '@hostwright/openapi/pointer.ts'
import type { Problem } from './problem.ts'
import { notYaml } from './redocly-problems.ts'

/** A position in a spec's files; line and column count from one. */
export interface SourceLocation {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A position as Redocly's rules report it. */
export type PointerLocation = Extract<LocationObject, { pointer: string }>

/**
 * Remembers the source location of every parsed object. Bundling moves objects but keeps their identity, so a rule can
 * work on the bundle and still name file and line.
 */
export class SourceMap {
  readonly #origins = new WeakMap<object, { source: Source; pointer: string }>()

  /** Records every object of a freshly parsed file. */
  add(document: RedoclyDocument): void {
    this.#record(document.parsed, document.source, '')
  }

  /** Returns the location of a node, or of the value at one of its keys; undefined for a node of no file. */
  locate(node: object, key?: string | number): SourceLocation | undefined {
    const origin = this.origin(node, key)
    if (origin === undefined) return undefined
    const { start } = getLineColLocation(origin)
    return { file: origin.source.absoluteRef, line: start.line, column: start.col }
  }

  /** Returns the same location as Redocly's rules report it. */
  origin(node: object, key?: string | number): PointerLocation | undefined {
    const origin = this.#origins.get(node)
    if (origin === undefined) return undefined
    const pointer = key === undefined ? origin.pointer : childPointer(origin.pointer, key)
    // The location of the key, as the value may start some lines below.
    return { source: origin.source, pointer: `#${pointer || '/'}`, reportOnKey: true }
  }

  #record(value: unknown, source: Source, pointer: string): void {
    // A YAML alias is the same object a second time; the first location is where it was written.
    if (!isObject(value) || this.#origins.has(value)) return
    this.#origins.set(value, { source, pointer })
    for (const [key, child] of Object.entries(value)) this.#record(child, source, childPointer(pointer, key))
  }
}

/** Returns the problem of a file that is not YAML. */
export function parseProblem(error: YamlParseError): Problem {
  return {
    file: error.source.absoluteRef,
    line: Number.isNaN(error.line) ? 1 : error.line,
    column: Number.isNaN(error.col) ? 1 : error.col,
    rule: 'yaml',
    message: notYaml(error.message),
    severity: 'error',
  }
}
