import { getLineColLocation } from '@redocly/openapi-core'
import type { Document as RedoclyDocument, Source, YamlParseError } from '@redocly/openapi-core'
import { childPointer, isObject } from '@hostwright/openapi/pointer.ts'
import type { Problem } from './problem.ts'
import { notYaml } from './redocly-problems.ts'

/** A place in a spec's files. */
export interface Place {
  file: string
  line: number
  column: number
}

/**
 * Remembers where every parsed object was written. Bundling moves objects about but keeps their
 * identity, so a rule can work on the bundle and still name the file and line.
 */
export class SourceMap {
  readonly #origins = new WeakMap<object, { source: Source; pointer: string }>()

  /** Records every object of a freshly parsed file. */
  add(document: RedoclyDocument): void {
    this.#record(document.parsed, document.source, '')
  }

  /** Where a node stands, or the value at one of its keys; undefined for a node of no file. */
  place(node: object, key?: string | number): Place | undefined {
    const origin = this.#origins.get(node)
    if (origin === undefined) return undefined
    const pointer = key === undefined ? origin.pointer : childPointer(origin.pointer, key)
    return placeAt(origin.source, pointer)
  }

  #record(value: unknown, source: Source, pointer: string): void {
    // A YAML alias is the same object at a second place: the first one is where it is written.
    if (!isObject(value) || this.#origins.has(value)) return
    this.#origins.set(value, { source, pointer })
    for (const [key, child] of Object.entries(value)) this.#record(child, source, childPointer(pointer, key))
  }
}

function placeAt(source: Source, pointer: string): Place {
  // On the key: that is the line a reader looks for, and the value may start lines below.
  const { start } = getLineColLocation({ source, pointer: `#${pointer || '/'}`, reportOnKey: true })
  return { file: source.absoluteRef, line: start.line, column: start.col }
}

/** A file that is not YAML, as a problem. */
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
