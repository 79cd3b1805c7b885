import { isDeepStrictEqual } from 'node:util'
import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer, isObject, valueAt } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { extensionSchema, type ExtensionDiff } from '@hostwright/shared/spec/extension-schema.ts'
import type { Change, Level } from '../change.ts'
import { fieldAt } from '../field.ts'
import { Uses, type Names } from '../uses.ts'

/**
 * Returns the changes of x- keys between two aligned documents, classified as their schema says. A key that it does not list, such as one
 * of an earlier release, is a fix.
 */
export function extensionChanges(before: Document, after: Document, names: Names, { $defs } = extensionSchema()): Change[] {
  const changed = [...walkDocument(after)].flatMap(({ kind, node, pointer }) => {
    const old = valueAt(before, pointer)
    return isObject(old) ? changedKeys(old, node).map((key) => ({ kind, key, pointer, was: key in old, is: key in node })) : []
  })
  if (changed.length === 0) return []
  const uses = new Uses(after, names)
  return changed.flatMap(({ kind, key, pointer, was, is }) => {
    const diff = $defs.locations[kind]?.properties[key]?.diff ?? aFix(key)
    if (diff === false) return []
    const [level, message] = (was ? (is ? undefined : diff.removed) : diff.added) ?? diff.changed
    const { methods } = uses.at(pointer)
    const field = fieldAt(after, pointer) ?? (methods.length === 0 ? 'client' : undefined)
    return [{ level: level as Level, methods, field, message, pointer: `#${childPointer(pointer, key)}` }]
  })
}

function changedKeys(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].filter((key) => key.startsWith('x-') && !isDeepStrictEqual(before[key], after[key]))
}

function aFix(key: string): ExtensionDiff {
  return { changed: ['fixed', `has another ${key}`] }
}

/** Returns the changes of the client's name, documentation and options. */
export function clientChanges(before: Document, after: Document): Change[] {
  return [...provider(before['x-provider'], after['x-provider']), ...clientOptions(before, after)]
}

function provider(was: Document['x-provider'], is: Document['x-provider']): Change[] {
  if (isDeepStrictEqual(was, is)) return []
  const change = { methods: [], pointer: '#/x-provider' }
  return was?.name === is?.name
    ? [{ ...change, level: 'docs-only', field: 'client', message: 'has its documentation elsewhere' }]
    : [{ ...change, level: 'breaking', field: was?.name, message: `is now the class \`${is?.name}\`` }]
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
