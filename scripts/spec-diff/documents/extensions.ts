import { isDeepStrictEqual } from 'node:util'
import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { methodsOf, type Pair } from '../callable.ts'
import type { Change, Level } from '../change.ts'

/** The level of an added, removed or changed extension. Changes of extensions without an entry are fixes. */
type Effect = Readonly<Record<'added' | 'removed' | 'changed', readonly [Level, string]>>

// Users rely on these features: adding one is an addition, removing one breaks.
const effects: Readonly<Record<string, Effect>> = {
  'x-upload': {
    added: ['added', 'checks files before it sends them'],
    removed: ['breaking', 'no longer checks files before it sends them'],
    changed: ['fixed', 'checks files differently'],
  },
  'x-consistency': {
    added: ['added', 'reads wait for the writes before them'],
    removed: ['breaking', 'reads no longer wait for the writes before them'],
    changed: ['fixed', 'reads wait for writes differently'],
  },
  'x-rate-limit': inside('has another rate limit'),
  'x-error': inside('errors are read differently'),
  'x-charges': {
    added: ['docs-only', 'is marked as charging money'],
    removed: ['docs-only', 'is no longer marked as charging money'],
    changed: ['docs-only', 'has another x-charges'],
  },
  'x-includes': {
    added: ['docs-only', 'has a parameter that asks for fields'],
    removed: ['docs-only', 'has no parameter that asks for fields'],
    changed: ['docs-only', 'has other fields that a parameter asks for'],
  },
  'x-notes': {
    added: ['docs-only', 'has notes'],
    removed: ['docs-only', 'no longer has notes'],
    changed: ['docs-only', 'has other notes'],
  },
  'x-confidence': {
    added: ['docs-only', 'is marked as inferred'],
    removed: ['docs-only', 'is no longer marked as inferred'],
    changed: ['docs-only', 'has another explanation (x-confidence)'],
  },
}

// The others have rules of their own, and to-dos describe work on the spec.
const OTHERS = new Set(['x-todo', 'x-pagination', 'x-pagination-styles', 'x-retry', 'x-variants', 'x-client-options'])

function inside(message: string): Effect {
  return { added: ['fixed', message], removed: ['fixed', message], changed: ['fixed', message] }
}

/** Returns the changes of extensions on the document and on operations, classified by their effect on the client. */
export function extensionChanges(pairs: readonly Pair[], before: Document, after: Document): Change[] {
  return [
    ...compare(before, after, '#', []),
    ...clientOptions(before, after),
    ...pairs.flatMap((pair) => {
      const pointer = childPointer(childPointer('#/paths', pair.after.path), pair.after.method)
      return compare(pair.before.operation, pair.after.operation, pointer, methodsOf(pair.after))
    }),
  ]
}

function compare(before: object, after: object, place: string, methods: readonly string[]): Change[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => key.startsWith('x-') && !OTHERS.has(key))
  return keys.flatMap((key) => {
    if (isDeepStrictEqual(was.get(key), is.get(key))) return []
    const pointer = `${place}/${key}`
    if (key === 'x-provider') return provider(was.get(key) as Provider, is.get(key) as Provider, pointer)
    const effect = effects[key] ?? inside(`has another ${key}`)
    const [level, message] = effect[was.has(key) ? (is.has(key) ? 'changed' : 'removed') : 'added']
    return [{ level, methods, field: methods.length === 0 ? 'client' : undefined, message, pointer }]
  })
}

type Provider = Document['x-provider']

function provider(was: Provider, is: Provider, pointer: string): Change[] {
  if (was?.name === is?.name)
    return [{ level: 'docs-only', methods: [], field: 'client', message: 'has its documentation elsewhere', pointer }]
  return [{ level: 'breaking', methods: [], field: was?.name, message: `is now the class \`${is?.name}\``, pointer }]
}

function clientOptions(before: Document, after: Document): Change[] {
  const [was, is] = [before, after].map((document) => new Map(Object.entries(document['x-client-options'] ?? {})))
  if (was === undefined || is === undefined) return []
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [old, now] = [was.get(name), is.get(name)]
    if (isDeepStrictEqual(old, now)) return []
    const { description: _before, ...oldEffect } = old ?? {}
    const { description: _after, ...effect } = now ?? {}
    const change = (level: Level, message: string): Change[] => [
      { level, methods: [], field: `options.${name}`, message, pointer: childPointer('#/x-client-options', name) },
    ]
    if (old === undefined) return change('added', 'is new')
    if (now === undefined) return change('breaking', 'is gone')
    return isDeepStrictEqual(oldEffect, effect) ? change('docs-only', 'has other documentation') : change('fixed', 'works differently')
  })
}
