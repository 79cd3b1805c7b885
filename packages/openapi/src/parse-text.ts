import type * as Yaml from 'yaml'

import { LIMITS } from './limits.ts'

/** Parses JSON or YAML 1.2. Rejects with the parser's error, which has a position, or one that names unsupported syntax. */
export async function parseText(text: string, isJson: boolean): Promise<unknown> {
  const plain = text.replace(/^\uFEFF/, '')
  // YAML 1.2 includes JSON but takes ten times as long to parse it.
  if (isJson) return JSON.parse(plain)
  const yaml = await import('yaml')
  checkDepth(plain, yaml)
  // The library compares each key with every other; keys are checked below.
  const { errors, contents } = yaml.parseDocument(plain, { uniqueKeys: false })
  const [error] = errors
  if (error) throw error
  return toValue(contents, yaml)
}

/** Limits the nesting, because the parser takes quadratic time for it. */
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
 * Converts YAML nodes to values; an alias becomes the same object as its anchor. The library would search the whole document for the
 * anchor of each alias.
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

  /** An anchor is defined from its node on, including its content. */
  function named<T>({ anchor }: { anchor?: string | undefined }, value: T): T {
    if (anchor !== undefined) anchors.set(anchor, value)
    return value
  }

  function fill(object: Record<string, unknown>, pairs: readonly Yaml.Pair[]): object {
    for (const { key, value } of pairs) {
      const name = nameOf(convert(key))
      if (Object.hasOwn(object, name)) throw new SyntaxError(`the key "${name}" stands twice in one map`)
      Object.defineProperty(object, name, { value: convert(value as Yaml.Node), enumerable: true, configurable: true, writable: true })
    }
    return object
  }
}

function nameOf(key: unknown): string {
  if (typeof key === 'object' && key !== null) throw new SyntaxError('a list or map is no key in JSON')
  return key === null ? '' : String(key)
}
