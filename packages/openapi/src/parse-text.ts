import type * as Yaml from 'yaml'
import type { Node, Pair } from 'yaml'

import { LIMITS } from './limits.ts'

/** Reads JSON or YAML 1.2. Rejects with the parser's error, which says where it ends, or one that names what is not taken. */
export async function parseText(text: string, isJson: boolean): Promise<unknown> {
  const plain = text.replace(/^\uFEFF/, '')
  // YAML 1.2 contains JSON, and takes ten times as long to read it.
  if (isJson) return JSON.parse(plain)
  const yaml = await import('yaml')
  checkDepth(plain, yaml)
  // The library's own search for equal keys compares each with each.
  const { errors, contents } = yaml.parseDocument(plain, { uniqueKeys: false })
  const [error] = errors
  if (error) throw error
  return toValue(contents, yaml)
}

/** The parser takes the square of the time for lists and maps in one another. */
function checkDepth(text: string, { CST, Lexer }: typeof Yaml): void {
  let depth = 0
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme)
    if (type === 'flow-seq-start' || type === 'flow-map-start') depth++
    else if (type === 'flow-seq-end' || type === 'flow-map-end') depth--
    if (depth > LIMITS.depth) throw new SyntaxError(`it nests more than ${LIMITS.depth} lists and maps in one another`)
  }
}

/**
 * What nodes stand for, an alias for the very object that its anchor is. The library searches the whole document for the anchor of
 * each alias.
 */
function toValue(root: unknown, { isAlias, isMap, isScalar, isSeq }: typeof Yaml): unknown {
  const anchors = new Map<string, unknown>()
  return convert(root)

  function convert(node: unknown): unknown {
    if (isAlias(node)) {
      if (!anchors.has(node.source)) throw new SyntaxError(`there is no anchor &${node.source} before *${node.source}`)
      return anchors.get(node.source)
    }
    if (isMap(node)) return fill(named(node, {} as Record<string, unknown>), node.items)
    if (isSeq(node)) {
      const list = named(node, [] as unknown[])
      for (const item of node.items) list.push(convert(item))
      return list
    }
    return isScalar(node) ? named(node, node.value) : null
  }

  /** An anchor counts from its node on, inside of it too. */
  function named<T>({ anchor }: { anchor?: string | undefined }, value: T): T {
    if (anchor !== undefined) anchors.set(anchor, value)
    return value
  }

  function fill(object: Record<string, unknown>, pairs: readonly Pair[]): object {
    for (const { key, value } of pairs) {
      const name = nameOf(convert(key))
      if (Object.hasOwn(object, name)) throw new SyntaxError(`the key "${name}" stands twice in one map`)
      Object.defineProperty(object, name, { value: convert(value as Node), enumerable: true, configurable: true, writable: true })
    }
    return object
  }
}

function nameOf(key: unknown): string {
  if (typeof key === 'object' && key !== null) throw new SyntaxError('a list or map is no key in JSON')
  return key === null ? '' : String(key)
}
