import { isDeepStrictEqual } from 'node:util'
import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer, isObject } from '@hostwright/openapi/pointer.ts'
import type { Change } from '../change.ts'
import { fieldAt } from '../field.ts'
import { Uses, type Names } from '../uses.ts'

/** Returns the changed examples of parts that have one in both documents. Redocly ignores them, but mocks respond with them. */
export function exampleChanges(before: Document, after: Document, names: Names): Change[] {
  const uses = new Uses(after, names)
  return [...differing(before, after, '#')].map((pointer) => ({
    level: 'docs-only',
    methods: uses.at(pointer).methods,
    field: fieldAt(after, pointer),
    message: 'has another example',
    pointer,
  }))
}

function* differing(before: unknown, after: unknown, pointer: string): Generator<string> {
  if (!isObject(before) || !isObject(after)) return
  for (const [key, value] of Object.entries(after)) {
    const isExample = (key === 'example' || key === 'examples') && !pointer.endsWith('/properties')
    const place = childPointer(pointer, key)
    if (!isExample) yield* differing(before[key], value, place)
    else if (isObject(value) && !isDeepStrictEqual(value, before[key])) yield place
  }
}
