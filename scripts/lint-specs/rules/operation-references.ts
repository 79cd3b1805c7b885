import { basename, dirname } from 'node:path'
import { variantsOf } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import type { Rule, Spec } from '../rule.ts'

/** A dotted name that is no part of an address, a path or a number. */
const DOTTED_NAME = /(?<![\w.@/-])[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)+(?![\w@/-]|\.\w)/g
const TEXTS = new Set(['summary', 'description', 'title', 'text', 'advice', 'basis', 'say'])

/** An operation that a text names exists. A name is taken for one if it begins with a resource of the spec or ends with a verb. */
export const operationReferences: Rule = {
  name: 'operation-references',
  *check(spec) {
    const names = callableNames(spec)
    // The class's instance usually has the name of the provider.
    const provider = `${basename(dirname(spec.root.path))}.`
    const resources = new Set([...names].map((name) => name.split('.')[0]))
    const verbs = new Set(spec.operations.map(({ id }) => id.split('.').at(-1)))
    for (const { node, key, text } of texts(spec)) {
      for (const [found] of text.matchAll(DOTTED_NAME)) {
        const name = found.startsWith(provider) ? found.slice(provider.length) : found
        const segments = name.split('.')
        if (names.has(name) || !(resources.has(segments[0]) || verbs.has(segments.at(-1)))) continue
        yield { node, key, message: `this text names "${name}", which is no operation of the spec` }
      }
    }
  },
}

/** Returns the ids of operations and variants, the methods that packages derive from them, and the resources of all. */
function callableNames({ document, operations }: Spec): Set<string> {
  const ids = operations.flatMap(({ id, operation }) => {
    const derived = operation['x-edit'] === undefined ? [] : [id.replace(/[^.]*$/, 'edit')]
    return [id, ...variantsOf(operation).map((variant) => variant.id), ...derived]
  })
  const kinds: unknown = document['x-resources']
  const awaited = isObject(kinds) ? Object.keys(kinds).map((kind) => `${kind}.waitUntil`) : []
  return new Set([...ids, ...awaited].flatMap((id) => id.split('.').map((_, index, segments) => segments.slice(0, index + 1).join('.'))))
}

interface Text {
  readonly node: object
  readonly key: string
  readonly text: string
}

function* texts({ document }: Spec): Generator<Text> {
  for (const { node } of walkDocument(document)) {
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith('x-') || typeof value === 'string') yield* textsIn(node, key, value)
    }
  }
}

function* textsIn(node: object, key: string, value: unknown): Generator<Text> {
  if (typeof value === 'string' && TEXTS.has(key)) yield { node, key, text: value }
  if (isObject(value)) for (const [childKey, child] of Object.entries(value)) yield* textsIn(value, childKey, child)
}
