import { isMap, isScalar, type Pair, parse, parseDocument, type Node } from 'yaml'
import type { Place, Spec } from './place.ts'
import { blockIndent, endOf, linesAbove } from './spans.ts'

/** A key and its value as lines of YAML in column 0, with their comments. As the value of an edit, it is written as it is. */
export class Verbatim {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** The value in the lines. */
  get value(): unknown {
    return Object.values(parse(this.text) as object)[0]
  }

  /** Returns the lines with another indentation. */
  indented(indent: number): string {
    return this.text.replaceAll(/^(?=.)/gm, ' '.repeat(indent))
  }
}

/** Returns the lines of a value in a spec, with the comment above them. Undefined if they are not lines of a block map. */
export function linesOf(spec: Spec, { file, path }: Place): string | undefined {
  const text = spec.text(file)
  const map: unknown = path.length === 1 ? parseDocument(text).contents : parseDocument(text).getIn(path.slice(0, -1), true)
  if (!isMap(map) || map.flow === true) return undefined
  const index = map.items.findIndex(({ key }) => String(isScalar(key) ? key.value : key) === String(path.at(-1)))
  const { key, value } = (map.items[index] ?? {}) as Pair<Node, Node | null>
  const start = key?.range?.[0]
  if (start === undefined || !value?.range) return undefined
  const indent = blockIndent(text, start)
  const end = text.indexOf('\n', endOf(value) - 1)
  if (indent === undefined) return undefined
  const lines = text.slice(index === 0 && path.length === 1 ? start - indent : linesAbove(text, start), end < 0 ? text.length : end + 1)
  return `${lines.replaceAll(new RegExp(`^ {${indent}}`, 'gm'), '').trimEnd()}\n`
}

/** Returns the lines of several pairs as the value of a key. */
export function nested(key: string, pairs: readonly string[]): Verbatim {
  return new Verbatim(`${key}:\n${pairs.map((pair) => new Verbatim(pair).indented(2)).join('')}`)
}
