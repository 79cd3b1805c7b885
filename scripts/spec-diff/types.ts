import type { Document } from '@hostwright/openapi/document.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import type { Change } from './change.ts'

/** Renamed types. */
export type Renamed = { from: string; to: string }[]

/** Returns types with the same shape whose names occur in one of the documents only. */
export function findRenamedTypes(before: Document, after: Document): Renamed {
  const [gone, fresh] = [namesOnlyIn(before, after), namesOnlyIn(after, before)]
  const shapes = fresh.map((name) => [name, shapeOf(after, name, fresh)] as const)
  return gone.flatMap((from) => {
    const goneShape = shapeOf(before, from, gone)
    const same = shapes.filter(([, other]) => other === goneShape)
    const [match] = same
    const isOnlyOne = gone.filter((name) => shapeOf(before, name, gone) === goneShape).length === 1
    return match !== undefined && same.length === 1 && isOnlyOne ? { from, to: match[0] } : []
  })
}

/** Returns the changes of types: every component is a type that users import by name. */
export function typeChanges(before: Document, after: Document, renamed: Renamed): Change[] {
  const removed = namesOnlyIn(before, after).filter((name) => !renamed.some(({ from }) => from === name))
  const added = namesOnlyIn(after, before).filter((name) => !renamed.some(({ to }) => to === name))
  return [
    ...renamed.map(({ from, to }) => change('breaking', from, `is now the type \`${to}\``, to)),
    ...removed.map((name) => change('breaking', name, 'is no longer a type', name)),
    ...added.map((name) => change('added', name, 'is a new type', name)),
  ]
}

function change(level: Change['level'], field: string, message: string, name: string): Change {
  return { level, methods: [], field, message, pointer: `#/components/schemas/${name}` }
}

function namesOnlyIn(document: Document, other: Document): string[] {
  const known = other.components?.schemas ?? {}
  return Object.keys(document.components?.schemas ?? {}).filter((name) => !Object.hasOwn(known, name))
}

/** Returns a type's shape: without descriptions, and with references to types of this document only made anonymous. */
function shapeOf(document: Document, name: string, own: readonly string[]): string {
  return JSON.stringify(shape(document.components?.schemas?.[name], own))
}

const WORDS = new Set(['description', 'title', 'example', 'examples'])

function shape(value: unknown, own: readonly string[], isMap = false): unknown {
  if (Array.isArray(value)) return value.map((child) => shape(child, own))
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(([key]) => isMap || !WORDS.has(key))
  return Object.fromEntries(
    entries
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => {
        const isOwn = key === '$ref' && typeof child === 'string' && own.includes(child.split('/').at(-1) as string)
        return [key, isOwn ? '#' : shape(child, own, key === 'properties' && !isMap)]
      }),
  )
}
