import { isDeepStrictEqual } from 'node:util'
import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer, isObject } from '@hostwright/openapi/pointer.ts'
import { extensionSchema, type ExtensionDiff } from '@hostwright/shared/spec/extension-schema.ts'
import { methodsOf, type Pair } from '../callable.ts'
import type { Change, Level } from '../change.ts'

/** The part of a document that has the keys. */
interface Place extends Pick<Change, 'methods' | 'field' | 'pointer'> {
  /** Its kind in the schema of x- keys. Default: any that has the key */
  readonly kind?: string
}

/** Returns the changes of the client as a whole and of operations and security schemes, classified as the schema of x- keys says. */
export function extensionChanges(
  pairs: readonly Pair[],
  before: Document,
  after: Document,
  schema: Pick<ReturnType<typeof extensionSchema>, '$defs'> = extensionSchema(),
): Change[] {
  const schemes = Object.entries(after.components?.securitySchemes ?? {}).flatMap(([name, scheme]) => {
    const place = { kind: 'securityScheme', methods: [], field: name, pointer: childPointer('#/components/securitySchemes', name) }
    return keyChanges(before.components?.securitySchemes?.[name], scheme, place, schema)
  })
  return [
    ...keyChanges(before, after, { kind: 'document', methods: [], field: 'client', pointer: '#' }, schema),
    ...clientChanges(before, after),
    ...schemes,
    ...pairs.flatMap((pair) => {
      const pointer = childPointer(childPointer('#/paths', pair.after.path), pair.after.method)
      const place = { kind: 'operation', methods: methodsOf(pair.after), field: undefined, pointer }
      return keyChanges(pair.before.operation, pair.after.operation, place, schema)
    }),
  ]
}

/** Returns the changes of the x- keys of one part. A key that the schema does not list, such as one of an earlier release, is a fix. */
export function keyChanges(
  before: unknown,
  after: unknown,
  { kind, ...place }: Place,
  { $defs }: Pick<ReturnType<typeof extensionSchema>, '$defs'> = extensionSchema(),
): Change[] {
  if (!isObject(before) || !isObject(after)) return []
  const keys = new Set([...Object.keys(before), ...Object.keys(after)].filter((key) => key.startsWith('x-')))
  return [...keys].flatMap((key) => {
    if (isDeepStrictEqual(before[key], after[key])) return []
    const places = kind === undefined ? Object.values($defs.locations) : [$defs.locations[kind]]
    const diff = places.flatMap((each) => each?.properties[key]?.diff ?? [])[0] ?? aFix(key)
    if (diff === false) return []
    const [level, message] = (key in before ? (key in after ? undefined : diff.removed) : diff.added) ?? diff.changed
    return [{ ...place, level: level as Level, message, pointer: childPointer(place.pointer, key) }]
  })
}

function aFix(key: string): ExtensionDiff {
  return { changed: ['fixed', `has another ${key}`] }
}

/** Returns the changes of the client's name, documentation and options. */
function clientChanges(before: Document, after: Document): Change[] {
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
