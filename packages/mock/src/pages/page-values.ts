import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { CursorStyle, LinkStyle, OffsetStyle, PageStyle, PaginationStyle } from '@hostwright/openapi/extension-types.ts'
import { parsePointer, valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import { allowsNull, schemasAt } from '../spec/schema.js'

export type PageValues = { [name in keyof (PageStyle & LinkStyle & OffsetStyle & CursorStyle)]?: string | number | boolean | null }

/** Returns the body with each value at the pointer that the style names for it. */
export function withPageValues(
  body: unknown,
  style: PaginationStyle,
  values: PageValues,
  schema: Schema | undefined,
  resolve: Resolve,
): unknown {
  const pointers = style as unknown as Record<string, string | undefined>
  return Object.entries(values).reduce((filled, [name, value]) => {
    const pointer = pointers[name]
    return pointer === undefined ? filled : withValueAt(filled, pointer, fit(value, valueAt(body, pointer), pointer, schema, resolve))
  }, body)
}

/** Converts a value to the form in its schema and example: a number as text, or a missing value as null, absent or empty. */
function fit(value: unknown, example: unknown, pointer: string, schema: Schema | undefined, resolve: Resolve): unknown {
  if (typeof value === 'number' && typeof example === 'string') return String(value)
  if (value !== null || allowsNull(schemasAt(resolve, schema, pointer))) return value
  const name = parsePointer(pointer).at(-1) ?? ''
  const parent = schemasAt(resolve, schema, pointer.slice(0, pointer.lastIndexOf('/')))
  if (!parent.some(({ required }) => required?.includes(name))) return undefined
  return typeof example === 'number' ? 0 : ''
}
