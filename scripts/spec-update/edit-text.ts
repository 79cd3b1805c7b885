import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { isObject } from '@hostwright/openapi/pointer.ts'
import type { Key } from './place.ts'
import { lineEnd, linesAbove, lineStart, type Part, partsOf, spanOf } from './spans.ts'
import { Verbatim } from './verbatim.ts'
import { flowText, itemText, pairText } from './yaml-text.ts'

/** A change of a YAML file: a new value, or the removal of one. The key `-` adds to a list. */
export interface Edit {
  readonly path: readonly Key[]
  /** Undefined removes the value. */
  readonly value: unknown
  /** Another name for the key, whose value stays. */
  readonly rename?: string
}

/** The edits of one map or list. */
type Group = {
  readonly node: YAMLMap | YAMLSeq
  readonly path: readonly Key[]
  readonly removed: Set<number>
  readonly replaced: Map<number, unknown>
  readonly added: Map<string, unknown>
  readonly renamed: Map<number, string>
}

interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Keys in the order in which specs have them; a new key goes after those that precede it. */
const ORDER = `operationId tags summary type format title description deprecated readOnly writeOnly x-pagination x-retry x-charges security
  parameters requestBody name in required style explode schema content example responses
  enum const default minimum maximum exclusiveMinimum exclusiveMaximum multipleOf pattern minLength maxLength additionalProperties minItems
  maxItems uniqueItems minProperties maxProperties properties items allOf anyOf oneOf`.split(/\s+/)

/** Returns a YAML text with edits in place. Everything else, comments included, stays as it is. */
export function editText(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text)
  const groups = new Map<string, Group>()
  for (const edit of edits) addEdit(groups, document.contents, edit)
  removeEmptied(groups, document.contents)
  const splices = [...groups.values()]
    .filter(({ path }) => !isReplaced(groups, path))
    .toSorted((a, b) => a.path.length - b.path.length)
    .flatMap((group) => keySplices(group).concat(group.node.flow ? flowSplices(group, text) : blockSplices(group, text)))
  let result = text
  // Of insertions at the same place, the last one comes first in the text: it belongs to the innermost value.
  for (const { start, end, text: inserted } of splices.toSorted((a, b) => b.start - a.start || b.end - a.end))
    result = result.slice(0, start) + inserted + result.slice(end)
  return result
}

function addEdit(groups: Map<string, Group>, root: Node | null, { path, value, rename }: Edit): void {
  let node: unknown = root
  let depth = 0
  for (; depth < path.length - 1; depth++) {
    const next = isCollection(node) ? node.get(path[depth], true) : undefined
    if (!isCollection(next)) break
    node = next
  }
  if (!isMap(node) && !isSeq(node)) throw new Error(`${path.join('/')} is in no map or list.`)
  const at = path.slice(0, depth)
  const id = JSON.stringify(at.map(String))
  const group = groups.get(id) ?? { node, path: at, removed: new Set(), replaced: new Map(), added: new Map(), renamed: new Map() }
  groups.set(id, group)
  const [key = '', ...rest] = path.slice(depth)
  const index = indexOf(node, key)
  if (index >= 0 && rest.length === 0) {
    if (rename !== undefined) group.renamed.set(index, rename)
    else if (value === undefined) group.removed.add(index)
    else group.replaced.set(index, value)
  } else if (value !== undefined) {
    const name = key === '-' ? `-${group.added.size}` : String(key)
    group.added.set(name, within(group.added.get(name), rest, value))
  }
}

/** Returns a value with another inside it, which is created as needed. */
function within(outer: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown {
  if (key === undefined) return value
  if (key === '-') return [...(Array.isArray(outer) ? (outer as unknown[]) : []), value]
  const copy = isObject(outer) ? { ...outer } : {}
  return { ...copy, [key]: within(copy[key as string], rest, value) }
}

function indexOf(node: YAMLMap | YAMLSeq, key: Key): number {
  if (isSeq(node)) return key === '-' || Number(key) >= node.items.length ? -1 : Number(key)
  return node.items.findIndex((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === String(key))
}

/** Whether a value around the one at a path is removed or replaced. */
function isReplaced(groups: ReadonlyMap<string, Group>, path: readonly Key[]): boolean {
  return path.some((key, depth) => {
    const outer = groups.get(JSON.stringify(path.slice(0, depth).map(String)))
    const index = outer === undefined ? -1 : indexOf(outer.node, key)
    return outer?.removed.has(index) === true || outer?.replaced.has(index) === true
  })
}

/** Removes a list whose items are all removed, with its key. */
function removeEmptied(groups: Map<string, Group>, root: Node | null): void {
  for (const [id, { node, path, removed, added }] of groups) {
    if (!isSeq(node) || removed.size < node.items.length || added.size > 0 || path.length === 0) continue
    groups.delete(id)
    addEdit(groups, root, { path, value: undefined })
  }
}

function addedText(node: YAMLMap | YAMLSeq, [name, value]: readonly [string, unknown]): string {
  const plain = value instanceof Verbatim ? value.value : value
  return isSeq(node) ? flowText(plain) : flowText({ [name]: plain }).slice(1, -1)
}

function keySplices({ node, renamed }: Group): Splice[] {
  return [...renamed].map(([index, name]) => {
    const { start, end } = spanOf((node.items[index] as Pair<Node>).key)
    return { start, end, text: /^\/[\w./{}-]*$/.test(name) ? name : flowText(name) }
  })
}

function flowSplices({ node, removed, replaced, added }: Group, text: string): Splice[] {
  const parts = partsOf(node)
  const kept = parts.map((_, index) => index).filter((index) => !removed.has(index))
  const splices = [...replaced].flatMap(([index, value]) => valueSplice(parts[index], value, true, 0))
  const first = kept[0]
  const inner = (node.range?.[0] ?? 0) + 1
  const additions = [...added].map((entry) => addedText(node, entry))
  if (first === undefined) {
    const end = parts.at(-1)?.end ?? inner
    return [{ start: parts[0]?.start ?? inner, end, text: additions.join(', ') }]
  }
  if (first > 0) splices.push({ start: parts[0]?.start ?? 0, end: parts[first]?.start ?? 0, text: '' })
  for (const index of removed) if (index > first) splices.push({ start: parts[index - 1]?.end ?? 0, end: parts[index]?.end ?? 0, text: '' })
  for (const [entry, addition] of [...added].map((one, index) => [one, additions[index]] as const)) {
    const after = isSeq(node) ? -1 : predecessor(parts, entry[0])
    const end = parts[after < first ? (kept.at(-1) as number) : after]?.end ?? inner
    splices.push({ start: end, end, text: `${lineBreak(text, parts)}${addition}` })
  }
  return joined(splices)
}

/** A list with one item a line stays so. */
function lineBreak(text: string, parts: readonly { start: number; end: number }[]): string {
  const [first, second] = parts
  if (first === undefined || second === undefined) return ', '
  const between = text.slice(first.end, second.start)
  return /^,\n\s*$/.test(between) ? between : ', '
}

/** Returns the index of the last key that precedes a new one; -1 for the end. */
function predecessor(parts: readonly { key: string | undefined }[], name: string): number {
  const rank = (key: string | undefined) =>
    /^\d{3}$/.test(name) ? (/^\d{3}$/.test(key ?? '') ? Number(key) : -1) : ORDER.indexOf(key ?? '')
  const own = rank(name)
  return own < 0 ? -1 : parts.findLastIndex(({ key }) => rank(key) >= 0 && rank(key) < own)
}

/** Joins insertions at the same place, in their order. */
function joined(splices: readonly Splice[]): Splice[] {
  const byPlace = new Map<number, Splice>()
  const others: Splice[] = []
  for (const splice of splices) {
    if (splice.start !== splice.end) others.push(splice)
    else byPlace.set(splice.start, { ...splice, text: (byPlace.get(splice.start)?.text ?? '') + splice.text })
  }
  return [...others, ...byPlace.values()]
}

function blockSplices({ node, path, removed, replaced, added }: Group, text: string): Splice[] {
  const parts = partsOf(node)
  const start = parts[0]?.start ?? 0
  const indent = start - lineStart(text, start) - (isSeq(node) ? 2 : 0)
  const splices = [...replaced].flatMap(([index, value]) => valueSplice(parts[index], value, false, indent))
  if (removed.size === parts.length && added.size === 0) return [{ start, end: parts.at(-1)?.end ?? start, text: '{}' }]
  for (const index of removed) {
    const part = parts[index] as { start: number; end: number }
    // A comment above goes with what it explains.
    const from = index > 0 ? linesAbove(text, part.start) : lineStart(text, part.start)
    const next = parts[index + 1]
    // The first key of a map in a list is on the line of the dash.
    if (isMap(node) && text.slice(from, part.start).includes('-') && next !== undefined)
      splices.push({ start: part.start, end: next.start, text: '' })
    else splices.push({ start: from, end: lineEnd(text, part.end), text: '' })
  }
  for (const [name, value] of added) {
    const textOf = (one: unknown) =>
      one instanceof Verbatim ? one.indented(indent) : isSeq(node) ? itemText(one, indent) : pairText(name, one, indent)
    const after = isSeq(node) ? -1 : predecessor(parts, name)
    const before = after < 0 && !isSeq(node) ? parts.findIndex(({ key }) => key === 'default' && /^\d{3}$/.test(name)) : -1
    const at = before > 0 ? before - 1 : after < 0 ? parts.length - 1 : after
    const end = before === 0 ? lineStart(text, start) : lineEnd(text, parts[at]?.end ?? text.length)
    const gap = path.length === 0 && parts.length > 1 && text.includes('\n\n') ? '\n' : ''
    const newline = end > 0 && text[end - 1] !== '\n' ? '\n' : ''
    splices.push({ start: end, end, text: gap + newline + textOf(value) })
  }
  return joined(splices)
}

function valueSplice(part: Part | undefined, value: unknown, isFlow: boolean, indent: number): Splice[] {
  if (part === undefined) return []
  const { start, end, value: node, key } = part
  if (!isFlow && key !== undefined && isObject(value)) return [{ start, end, text: pairText(key, value, indent).trim() }]
  const from = node?.range ? node.range[0] : end
  return [{ start: from, end, text: `${node?.range ? '' : ' '}${flowText(value)}` }]
}
