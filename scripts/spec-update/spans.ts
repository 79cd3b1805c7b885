import { isCollection, isMap, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'

/** An item of a list, or a key and its value: where they are in a text. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly value: Node | null
  readonly key: string | undefined
}

export function partsOf(node: YAMLMap | YAMLSeq): Part[] {
  return node.items.map((item) => {
    if (!isMap(node)) return { ...spanOf(item as Node), value: item as Node, key: undefined }
    const { key, value } = item as Pair<Node, Node | null>
    const span = spanOf(key)
    return { start: span.start, end: value?.range ? endOf(value) : span.end + 1, value, key: String(isScalar(key) ? key.value : key) }
  })
}

export function spanOf(node: Node): { start: number; end: number } {
  return { start: node.range?.[0] ?? 0, end: endOf(node) }
}

/** Returns the end of a node, without the comments and empty lines that follow it. */
export function endOf(node: Node): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1) as Node | Pair<Node, Node | null>
    if (!('key' in last)) return endOf(last)
    return last.value?.range ? endOf(last.value) : endOf(last.key) + 1
  }
  return node.range?.[1] ?? 0
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

export function lineEnd(text: string, at: number): number {
  return text[at - 1] === '\n' ? at : text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at) + 1
}

/** Returns the indentation of a key; undefined if it is not the first on its line. */
export function blockIndent(text: string, start: number): number | undefined {
  const indent = text.slice(lineStart(text, start), start)
  return indent.trim() === '' ? indent.length : undefined
}

/** Returns the start of the comment lines directly above a key, or of its own line. */
export function linesAbove(text: string, start: number): number {
  const from = lineStart(text, start)
  const indent = blockIndent(text, start)
  if (indent === undefined) return from
  const above = text.slice(0, from).split('\n').slice(0, -1)
  const count = above.length - 1 - above.findLastIndex((line) => !line.startsWith(`${' '.repeat(indent)}#`))
  return from - above.slice(above.length - count).reduce((sum, line) => sum + line.length + 1, 0)
}
